import { createHash } from 'node:crypto'
import type { Params } from '../api/params.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'

interface UsedToken {
  id: string
  parameterHash: string
  answer: object
}

export const clientTokenKind = 'gateway.client-tokens'
// The vendor does not document how long it remembers; a bound keeps long-lived clouds small.
const remembered = 20_000

/** Makes a repeated request with one ClientToken have one effect. */
export class ClientTokens {
  readonly #core: LocalCore
  readonly #running = new Set<string>()

  constructor(core: LocalCore) {
    this.#core = core
  }

  /**
   * Runs `effect` once per (access key, action, token) and gives every repetition the same answer. Throws
   * IdempotentParameterMismatch for other parameters and LastTokenProcessing while the first one still runs.
   */
  async once(
    scope: { accessKeyId: string; action: string; params: Params },
    effect: () => Promise<object>,
  ): Promise<object> {
    const token = scope.params.optionalText('ClientToken')
    if (!token) return effect()
    const id = `${scope.accessKeyId} ${scope.action} ${token}`
    const hash = parameterHash(scope.params)
    const used = this.#used.get(id)
    if (used) {
      if (used.parameterHash !== hash) throw mismatch()
      return used.answer
    }
    if (this.#running.has(id)) {
      throw new VendorError(
        'LastTokenProcessing',
        403,
        'The last request with this ClientToken is still being processed.',
      )
    }
    this.#running.add(id)
    try {
      const answer = await effect()
      this.#remember({ id, parameterHash: hash, answer })
      return answer
    } finally {
      this.#running.delete(id)
    }
  }

  #remember(token: UsedToken): void {
    if (this.#used.size >= remembered) {
      const oldest = this.#used.find(() => true)
      if (oldest) this.#used.delete(oldest.id)
    }
    this.#used.add(token)
  }

  get #used() {
    return this.#core.store.collection<UsedToken>(clientTokenKind)
  }
}

const mismatch = () =>
  new VendorError(
    'IdempotentParameterMismatch',
    400,
    'The request uses the same ClientToken as a previous, but not identical request.',
  )

function parameterHash(params: Params): string {
  const { ClientToken: _token, ...rest } = params.toJSON() as Record<string, unknown>
  return createHash('sha256').update(JSON.stringify(rest)).digest('base64')
}
