const mostClients = 100_000

/** Which backend a client address had last; layer-4 listeners know nothing else about a client. */
export class Persistence {
  readonly #known = new Map<string, { mark: string; seenMs: number }>()

  /** The mark of the client's backend, unless it was there longer than `timeoutMs` ago. */
  find(address: string, nowMs: number, timeoutMs: number): string | undefined {
    const known = this.#known.get(address)
    return known && nowMs - known.seenMs <= timeoutMs ? known.mark : undefined
  }

  keep(address: string, mark: string, nowMs: number): void {
    this.#known.delete(address)
    this.#known.set(address, { mark, seenMs: nowMs })
    if (this.#known.size <= mostClients) return
    const oldest = this.#known.keys().next().value
    if (oldest !== undefined) this.#known.delete(oldest)
  }
}
