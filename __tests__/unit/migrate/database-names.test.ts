import { expect, it } from 'vitest'
import { chooseDatabases } from '../../../src/migrate/database-names.ts'

const there = ['shop', 'shop_archive', 'tenant_1', 'tenant_10', 'tenantX1']

it.each([
  [['shop'], ['shop']],
  [['tenant_*'], ['tenant_1', 'tenant_10']],
  [
    ['tenant_10', 'tenant_*', 'shop'],
    ['tenant_10', 'tenant_1', 'shop'],
  ],
  [['*_1'], ['tenant_1']],
])('%j means %j', (wanted, names) => expect(chooseDatabases(wanted, there)).toEqual(names))

it('names all that are not there', () => {
  expect(() => chooseDatabases(['shop.', 'shop', 'none_*'], there)).toThrow(
    /no database called shop\..*\n.*no database called none_\*/,
  )
})
