import { ConfigError } from '../../shared/errors.ts'
import type { Product } from './rpc.ts'

export interface Endpoint {
  protocol: 'http' | 'https'
  /** Host with port, as in the Host header. */
  host: string
}

const finance = ['cn-hangzhou-finance', 'cn-shanghai-finance-1', 'cn-shenzhen-finance-1', 'cn-north-2-gov-1']

/** Regions whose endpoint is the product's central one (vendor's endpoint maps). */
const central: Partial<Record<Product, readonly string[]>> = {
  Slb: ['cn-hangzhou', ...finance],
  Vpc: ['cn-hangzhou'],
  Ecs: finance,
  Rds: [
    'cn-hangzhou',
    'cn-shanghai',
    'cn-beijing',
    'cn-shenzhen',
    'cn-qingdao',
    'cn-hongkong',
    'cn-heyuan',
    ...finance,
  ],
}

// Products of the account, not of a region.
const global: ReadonlySet<Product> = new Set<Product>(['Ram', 'Alidns'])

/** Where a product answers for a region; `override` (--endpoint) wins for every product. */
export function endpointOf(product: Product, region: string, override?: string): Endpoint {
  if (override !== undefined) return parseEndpoint(override)
  const name = product === 'Cms' ? 'metrics' : product.toLowerCase()
  if (product === 'Ecs' && region === 'cn-hangzhou') return { protocol: 'https', host: 'ecs-cn-hangzhou.aliyuncs.com' }
  const isCentral = global.has(product) || (central[product]?.includes(region) ?? false)
  return { protocol: 'https', host: isCentral ? `${name}.aliyuncs.com` : `${name}.${region}.aliyuncs.com` }
}

/** Reads `http://127.0.0.1:4100` or a bare host (https). */
export function parseEndpoint(text: string): Endpoint {
  const url = URL.parse(text.includes('://') ? text : `https://${text}`)
  if (!url?.host || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new ConfigError([{ message: `--endpoint ${text}: expected an address such as http://127.0.0.1:4100` }], {
      code: 'E_USAGE',
    })
  }
  return { protocol: url.protocol === 'http:' ? 'http' : 'https', host: url.host }
}
