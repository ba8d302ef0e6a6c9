export interface Weighted {
  /** Unique among the candidates. */
  key: string
  weight: number
}

/**
 * Smooth weighted round robin: over any run of as many picks as the weights' sum, every candidate gets exactly its
 * weight, and a heavy one is spread between the light ones instead of answering in a row.
 */
export class WeightedPick {
  readonly #credit = new Map<string, number>()
  #signature = ''

  /** The next candidate of weight above 0, or undefined when there is none. */
  next<T extends Weighted>(candidates: readonly T[]): T | undefined {
    this.#restartWhenChanged(candidates)
    let chosen: T | undefined
    let chosenCredit = Number.NEGATIVE_INFINITY
    let total = 0
    for (const candidate of candidates) {
      if (candidate.weight <= 0) continue
      total += candidate.weight
      const credit = (this.#credit.get(candidate.key) ?? 0) + candidate.weight
      this.#credit.set(candidate.key, credit)
      if (credit > chosenCredit) {
        chosen = candidate
        chosenCredit = credit
      }
    }
    if (chosen) this.#credit.set(chosen.key, chosenCredit - total)
    return chosen
  }

  // Credit earned under other weights would make the shares after a change inexact.
  #restartWhenChanged(candidates: readonly Weighted[]): void {
    let signature = ''
    for (const { key, weight } of candidates) signature += `${key}=${weight};`
    if (signature === this.#signature) return
    this.#signature = signature
    this.#credit.clear()
  }
}
