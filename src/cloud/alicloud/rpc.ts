/** Products of the RPC gateway that the adapters speak to, with the version of their API. */
export const productVersions = {
  Ecs: '2014-05-26',
  Slb: '2014-05-15',
  Vpc: '2016-04-28',
  Rds: '2014-08-15',
  Sts: '2015-04-01',
  Ess: '2022-02-22',
  Oos: '2019-06-01',
  Cms: '2019-01-01',
  Ram: '2015-05-01',
  Alidns: '2015-01-09',
} as const

export type Product = keyof typeof productVersions

/** Parameters as they go over the wire: `Tag.1.Key`, decimal numbers, `true`. */
export type Query = Readonly<Record<string, string>>

/** An answer as JSON has it, in the vendor's names. */
export type Body = Record<string, unknown>

/**
 * What a call does to the cloud, and so what a repetition would do:
 * `read` nothing; `repeatable` nothing more than the first time (a ClientToken, Set…, Delete…);
 * `once` a second effect or a refusal, so it is looked up before it is sent again.
 */
export type Effect = 'read' | 'repeatable' | 'once'

export interface RpcRequest {
  product: Product
  action: string
  query: Query
  effect: Effect
  /** Sent as a form body; only for values that are too long for an address. */
  form?: Query
  /** Sent without a signature, as AssumeRoleWithOIDC is. */
  isAnonymous?: boolean
}

/** Sends one request once. The HTTP client, the local cloud in process and test fakes are all this. */
export interface RpcCaller {
  /** Resolves with the body of a 2xx answer; throws CloudError for everything else. */
  call(request: RpcRequest, signal?: AbortSignal): Promise<Body>
}

export interface CallOptions {
  /** Calls with the same lane run one after the other: the API refuses concurrent writes to one resource. */
  lane?: string
  /**
   * Looks whether the effect is there already, and if so returns a body that stands for the lost answer. Asked before
   * a `once` call is repeated, and when the resource says that it is busy.
   */
  settled?: () => Promise<Body | undefined>
  /** True where a resource in the wrong state (an instance that is off) will not change by itself: then waiting is in vain. */
  failsInWrongState?: boolean
  signal?: AbortSignal
}

/** What the adapters call through: repetition, order and counting are taken care of. */
export interface Api {
  readonly region: string
  call(request: RpcRequest, options?: CallOptions): Promise<Body>
}
