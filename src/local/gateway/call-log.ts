/** One API call as `/_local/calls` shows it. */
export interface LoggedCall {
  /** Epoch ms at which it arrived. */
  timeMs: number
  product: string
  action: string
  parameters: Record<string, string>
  isMutating: boolean
  accessKeyId: string
  requestId: string
  status: number
  /** Vendor code of a refusal, `Dropped` when the connection was cut on purpose; undefined for success. */
  code?: string
  durationMs: number
}

const kept = 10_000
const secretNames = /password|secret|privatekey|securitytoken|oidctoken|signature/i

/** The last calls, oldest first, and how many there were in all. */
export class CallLog {
  #calls: LoggedCall[] = []
  #total = 0

  add(call: LoggedCall): void {
    this.#total++
    this.#calls.push(call)
    // Cut in halves, so that a full log does not move on every call.
    if (this.#calls.length > 2 * kept) this.#calls = this.#calls.slice(-kept)
  }

  get total(): number {
    return this.#total
  }

  all(): readonly LoggedCall[] {
    return this.#calls
  }

  clear(): void {
    this.#calls = []
    this.#total = 0
  }
}

/** Parameters fit to be shown: secrets and signatures out, long texts cut. */
export function shownParameters(pairs: Iterable<readonly [string, string]>): Record<string, string> {
  const shown = [...pairs].filter(([name]) => !transport.has(name))
  return Object.fromEntries(shown.map(([name, value]) => [name, secretNames.test(name) ? '***' : cut(value)]))
}

const transport = new Set([
  'Action',
  'Version',
  'Format',
  'AccessKeyId',
  'Signature',
  'SignatureMethod',
  'SignatureVersion',
  'SignatureNonce',
  'SignatureType',
  'Timestamp',
  'SecurityToken',
])
const cut = (value: string) => (value.length > 2_000 ? `${value.slice(0, 2_000)}… (${value.length} characters)` : value)
