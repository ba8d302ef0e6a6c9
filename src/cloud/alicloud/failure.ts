import type { ErrorDetails } from '../../shared/errors.ts'
import { wholeWords } from '../../shared/redact.ts'
import { CloudError, type CloudErrorKind } from '../errors.ts'
import { kindOf } from './error-codes.ts'

export interface VendorFailure {
  product: string
  action: string
  region?: string
  /** The vendor's code; absent when no answer with one came. */
  code?: string
  message: string
  /** HTTP status; absent when there was no answer at all. */
  status?: number
  requestId?: string
  recommend?: string
  /** From `x-acs-retry-after`, milliseconds. */
  retryAfterMs?: number
  /** True when the request certainly never left, e.g. the connection was refused. */
  isUnsent?: boolean
  cause?: unknown
}

/** Makes our error from what the vendor (or the network) answered. */
export function cloudErrorOf(failure: VendorFailure): CloudError {
  const { product, action, code = '', status } = failure
  const kind = kindOf({ product, code, message: failure.message, status })
  const where = `${product} ${action}${failure.region ? ` in ${failure.region}` : ''}`
  const trace = [code, failure.requestId ? `request id ${failure.requestId}` : ''].filter(Boolean).join(', ')
  const details: ErrorDetails = { code: ourCodes[kind] ?? 'E_CLOUD', retryable: retryableKinds.has(kind) }
  if (failure.requestId) details.requestId = failure.requestId
  if (failure.recommend) details.docs = failure.recommend
  const fix = fixOf(kind, failure)
  if (fix) details.fix = fix
  if (failure.cause !== undefined) details.cause = failure.cause
  const context: Record<string, unknown> = {}
  if (status !== undefined) context.status = status
  if (failure.retryAfterMs !== undefined) context.retryAfterMs = failure.retryAfterMs
  if (failure.isUnsent) context.isUnsent = true
  return new CloudError(`${where}: ${firstSentences(failure.message)}${trace ? ` (${trace})` : ''}`, {
    ...details,
    context,
    kind,
    product,
    action,
    apiCode: code,
  })
}

const ourCodes: Partial<Record<CloudErrorKind, string>> = {
  credentials: 'E_CREDENTIALS',
  permission: 'E_PERMISSION',
  quota: 'E_QUOTA',
  'no-stock': 'E_NO_STOCK',
  'not-found': 'E_NOT_FOUND',
  throttled: 'E_THROTTLED',
  transient: 'E_CLOUD_UNREACHABLE',
}

const retryableKinds: ReadonlySet<CloudErrorKind> = new Set(['throttled', 'busy', 'transient', 'in-use', 'no-stock'])

function fixOf(kind: CloudErrorKind, failure: VendorFailure): string | undefined {
  switch (kind) {
    case 'credentials':
      return credentialsFix(failure.code ?? '')
    case 'permission':
      return `allow ${failure.product.toLowerCase()}:${failure.action} in the RAM policy of the job's user or role`
    case 'quota':
      return 'raise the quota (or settle the account) in the console, then run the same command again'
    case 'no-stock':
      return 'choose another instance type or another zone, or let instanceType: auto choose'
    case 'in-use':
      return 'remove what still depends on the resource, then run the same command again'
    case 'transient':
      if (!failure.isUnsent) return again
      return /ENOTFOUND/.test(failure.message)
        ? `${unknownRegion}, and --endpoint where one is given; see that this machine resolves names on the internet`
        : `see that this machine reaches the address (its network, a proxy, --endpoint and --oss-endpoint where they are given), then ${again}`
    case 'throttled':
    case 'busy':
      return again
    case 'invalid':
      return failure.code === 'InvalidRegionId.NotFound' ? unknownRegion : undefined
    case 'not-found':
    case 'already':
      return undefined
  }
}

const again = 'run the same command again: it continues from what the cloud shows'
/** A region that does not exist has no endpoint either. */
const unknownRegion = 'check region: in deploy.yml, e.g. cn-hangzhou or ap-southeast-1'

function credentialsFix(code: string): string {
  if (/Time/.test(code)) return "set this machine's clock: it is too far from the cloud's"
  if (/Token/.test(code))
    return 'get new temporary credentials: the security token has expired or belongs to another key'
  if (code === 'SignatureDoesNotMatch') return 'check the access key secret: it does not belong to this access key id'
  return 'check the access key id and secret of the job'
}

/**
 * The vendor echoes the whole string to sign after a wrong signature, and its clients the whole request and the state of
 * their connections; nobody needs that, and it holds the key id.
 */
function firstSentences(message: string): string {
  const cut = message.split(echoed)[0]!.trim()
  return wholeWords(cut.replace(/[\s.;:,]+$/, ''), 600) || 'no reason given'
}

const echoed =
  /\s*(?:server string to sign|server StringToSign|ServerStringToSign)|,?\s*(?:GET|PUT|POST|HEAD|DELETE) https?:\/\//i
