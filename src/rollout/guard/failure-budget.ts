import type { RotationLimits } from '../plan.ts'

/** Counts failures in the order in which servers end, as a circuit breaker does. */
export class FailureBudget {
  readonly #limits: Pick<RotationLimits, 'maxFailures' | 'isForgiving'>
  #failures = 0
  #isSpent = false

  constructor(limits: Pick<RotationLimits, 'maxFailures' | 'isForgiving'>) {
    this.#limits = limits
  }

  /** More failed than may fail. Once that is so it stays so: servers that still end well change nothing. */
  get isSpent(): boolean {
    return this.#isSpent
  }

  count(isHealthy: boolean): void {
    if (isHealthy) {
      if (this.#limits.isForgiving) this.#failures = 0
      return
    }
    this.#failures++
    if (this.#failures > this.#limits.maxFailures) this.#isSpent = true
  }
}
