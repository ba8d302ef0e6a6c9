import type { BalancerListener } from '../drivers.ts'
import { WeightedPick, type Weighted } from './weighted-pick.ts'

export interface Candidate extends Weighted {
  inFlight: number
}

/** Chooses the backend of the next request or connection; keeps the turn between calls. */
export class Scheduler {
  readonly #turns = new WeightedPick()

  /** A candidate of weight above 0, or undefined when there is none. */
  next<T extends Candidate>(kind: BalancerListener['scheduler'], candidates: readonly T[]): T | undefined {
    switch (kind) {
      case 'wrr':
        return this.#turns.next(candidates)
      case 'rr':
        return this.#turns.next(candidates.map((candidate) => ({ ...evenly(candidate), candidate })))?.candidate
      case 'wlc':
        return this.#turns.next(leastLoaded(candidates))
    }
  }
}

const evenly = ({ key, weight }: Weighted): Weighted => ({ key, weight: weight > 0 ? 1 : 0 })

/** The candidates with the fewest requests in flight for their weight; several when they are level. */
function leastLoaded<T extends Candidate>(candidates: readonly T[]): T[] {
  const open = candidates.filter((candidate) => candidate.weight > 0)
  const least = Math.min(...open.map(loadOf))
  return open.filter((candidate) => loadOf(candidate) === least)
}

const loadOf = (candidate: Candidate) => candidate.inFlight / candidate.weight
