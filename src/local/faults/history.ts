import type { Clock } from '../../shared/clock.ts'
import type { Store } from '../state/store.ts'

interface Moment {
  timeMs: number
  state: Record<string, unknown[]>
}

/**
 * Copies of the state for stale reads. Each change costs a copy of everything, so it only records while `isWanted`;
 * before its first copy there is nothing older to read.
 */
export class StateHistory {
  readonly #store: Store
  readonly #clock: Clock
  readonly #keptMs: () => number
  #moments: Moment[] = []

  constructor(options: { store: Store; clock: Clock; keptMs: () => number }) {
    this.#store = options.store
    this.#clock = options.clock
    this.#keptMs = options.keptMs
    this.#store.onChange(() => this.record())
  }

  /** Keeps the state of this moment, when stale reads are wanted at all. */
  record(): void {
    const keptMs = this.#keptMs()
    if (keptMs === 0) {
      this.#moments = []
      return
    }
    const nowMs = this.#clock.now()
    const last = this.#moments.at(-1)
    const moment = { timeMs: nowMs, state: structuredClone(this.#store.toJSON()) }
    if (last?.timeMs === nowMs && this.#moments.length > 1) this.#moments[this.#moments.length - 1] = moment
    else this.#moments.push(moment)
    this.#forgetBefore(nowMs - keptMs)
  }

  /** The state as it was `ageMs` ago, or the oldest one known; undefined when none was kept. */
  at(ageMs: number): Record<string, unknown[]> | undefined {
    const timeMs = this.#clock.now() - ageMs
    return (this.#moments.findLast((moment) => moment.timeMs <= timeMs) ?? this.#moments[0])?.state
  }

  // One moment before the limit stays: it is what was true at the limit.
  #forgetBefore(timeMs: number): void {
    const first = this.#moments.findLastIndex((moment) => moment.timeMs <= timeMs)
    if (first > 0) this.#moments.splice(0, first)
  }
}
