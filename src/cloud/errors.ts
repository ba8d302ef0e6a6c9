import { DeployError, exitCodes, type ErrorDetails } from '../shared/errors.ts'

/**
 * What a vendor error means to us. One table in `alicloud/error-codes.ts` maps codes to these words; nothing
 * else in the project branches on a vendor code.
 */
export type CloudErrorKind =
  /** Rate limit; the call did not happen. */
  | 'throttled'
  /** The resource is busy with something else; the call did not happen. */
  | 'busy'
  /** Server fault or lost answer; the call may or may not have happened. */
  | 'transient'
  /** The resource (or one it refers to) does not exist. */
  | 'not-found'
  /** The resource is already what the call wanted, or already exists. */
  | 'already'
  /** Something still depends on the resource. */
  | 'in-use'
  /** The zone, type or size cannot be had now. */
  | 'no-stock'
  | 'quota'
  /** Wrong key, wrong secret, expired token. */
  | 'credentials'
  | 'permission'
  /** The call itself is wrong. */
  | 'invalid'

export interface CloudErrorDetails extends ErrorDetails {
  kind: CloudErrorKind
  product: string
  action: string
  /** The vendor's own code, e.g. `BackendServer.configuring`. */
  apiCode: string
}

/** The cloud said no, after all retries. Exit 4 before the first change; domains turn it into 5 or 6 after it. */
export class CloudError extends DeployError {
  readonly kind: CloudErrorKind
  readonly product: string
  readonly action: string
  readonly apiCode: string

  constructor(message: string, details: CloudErrorDetails) {
    super(message, exitCodes.preflight, 'failed', details)
    this.kind = details.kind
    this.product = details.product
    this.action = details.action
    this.apiCode = details.apiCode
  }
}

export function isCloudError(error: unknown, ...kinds: CloudErrorKind[]): error is CloudError {
  return error instanceof CloudError && (kinds.length === 0 || kinds.includes(error.kind))
}
