/** Remembers nonces as long as the signature they came with could still be accepted. */
export class Nonces {
  readonly #windowMs: number
  readonly #seen = new Map<string, number>()

  constructor(windowMs: number) {
    this.#windowMs = windowMs
  }

  /** False when the nonce was used before. */
  use(nonce: string, nowMs: number): boolean {
    this.#forgetBefore(nowMs - this.#windowMs)
    if (this.#seen.has(nonce)) return false
    this.#seen.set(nonce, nowMs)
    return true
  }

  clear(): void {
    this.#seen.clear()
  }

  #forgetBefore(timeMs: number): void {
    for (const [nonce, seenMs] of this.#seen) {
      if (seenMs >= timeMs) return
      this.#seen.delete(nonce)
    }
  }
}
