import type { LocalCore } from '../core.ts'
import type { Params } from './params.ts'

/** Products of the RPC gateway with the version their operations answer to. */
export const productVersions = {
  Ecs: '2014-05-26',
  Slb: '2014-05-15',
  Vpc: '2016-04-28',
  Rds: '2014-08-15',
  Sts: '2015-04-01',
  Cms: '2019-01-01',
  Ess: '2022-02-22',
  Ess2014: '2014-08-28',
  Alidns: '2015-01-09',
  Location: '2015-06-12',
  Ram: '2015-05-01',
  Oos: '2019-06-01',
} as const

export type Product = keyof typeof productVersions

/**
 * How one request parameter looks on the wire and what the gateway checks before the operation runs. Names are
 * matched case-insensitively, query and form body are merged, numbers and booleans arrive as text.
 */
export interface ParameterSpec {
  type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'object'
  required?: boolean
  enum?: readonly string[]
  min?: number
  max?: number
  minLength?: number
  maxLength?: number
  maxItems?: number
  /** How a `list` is sent: `Name.1`, `Name.2` (default), a JSON array in one string, or `a,b,c`. */
  encoding?: 'repeat' | 'json' | 'comma'
  /** Elements of a `list`. */
  items?: ParameterSpec
  /** Members of an `object` (`Name.Member`). */
  fields?: Readonly<Record<string, ParameterSpec>>
  default?: string | number | boolean
  /** Vendor code answered when the value breaks a limit; default `InvalidParameter`. */
  errorCode?: string
  /** HTTP status with it; default 400. */
  errorStatus?: number
}

export interface Call {
  params: Params
  requestId: string
  accountId: string
  accessKeyId: string
  regionId: string
  core: LocalCore
}

/** One action of one product. A plain object, so that tests and docs can walk all of them. */
export interface Operation {
  product: Product
  action: string
  parameters: Readonly<Record<string, ParameterSpec>>
  isReadOnly: boolean
  /** True for the few calls that carry no signature, e.g. AssumeRoleWithOIDC. */
  isAnonymous?: boolean
  /** What is left out compared with the real service; undefined when nothing is known to be. */
  gaps?: string
  /** The body without RequestId, which the gateway adds. Throws VendorError to refuse. */
  run(call: Call): object | Promise<object>
}
