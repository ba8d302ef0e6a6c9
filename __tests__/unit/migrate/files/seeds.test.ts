import { expect, it } from 'vitest'
import { isProduction } from '../../../../src/migrate/files/seeds.ts'

it.each(['prod', 'PRODUCTION', 'live', 'prod-eu', 'prod2', 'eu-prod', 'shop_production', 'cn-live-2'])(
  '%s is a production, which all seeds at once are not for',
  (name) => expect(isProduction(name)).toBe(true),
)

it.each(['dev', 'staging', 'products', 'delivery', 'alive', 'preprod', 'pre-prod', 'non-production'])(
  '%s is no production',
  (name) => expect(isProduction(name)).toBe(false),
)
