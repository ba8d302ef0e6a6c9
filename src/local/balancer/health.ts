import type { Cancel, Clock } from '../../shared/clock.ts'
import type { BackendState, BalancerHealthCheck } from '../drivers.ts'

export interface Health {
  state: BackendState
  /** Results in a row that speak against `state`. */
  streak: number
  /** The kind of the streak; a result of the other kind starts over. */
  streakIsGood: boolean
}

/** What nobody has checked yet: it gets no request until it proved itself. */
export const unchecked: Health = { state: 'unavailable', streak: 0, streakIsGood: true }

/** The health after one more check result; a state changes only after its threshold of equal results in a row. */
export function nextHealth(
  health: Health,
  isGood: boolean,
  thresholds: Pick<BalancerHealthCheck, 'healthyThreshold' | 'unhealthyThreshold'>,
): Health {
  const confirmed = isGood ? 'normal' : 'abnormal'
  if (health.state === confirmed) return { state: confirmed, streak: 0, streakIsGood: isGood }
  const streak = health.streakIsGood === isGood ? health.streak + 1 : 1
  const threshold = isGood ? thresholds.healthyThreshold : thresholds.unhealthyThreshold
  if (streak >= threshold) return { state: confirmed, streak: 0, streakIsGood: isGood }
  return { state: health.state, streak, streakIsGood: isGood }
}

export interface ProbeTarget {
  address: string
  port: number
}

/** Asks one backend once; true when it is well. Never rejects and ends within the check's timeout. */
export type Probe = (target: ProbeTarget, check: BalancerHealthCheck) => Promise<boolean>

/**
 * Checks one backend again and again. As in the vendor's formula, the interval counts from the end of one check to
 * the start of the next.
 */
export class HealthWatch {
  #health: Health = unchecked
  #check: BalancerHealthCheck
  #cancel: Cancel = () => {}
  #isStopped = false
  readonly #options: { clock: Clock; probe: Probe; target: ProbeTarget; changed: (state: BackendState) => void }

  constructor(
    check: BalancerHealthCheck,
    options: { clock: Clock; probe: Probe; target: ProbeTarget; changed: (state: BackendState) => void },
  ) {
    this.#check = check
    this.#options = options
    this.#next(0)
  }

  get state(): BackendState {
    return this.#check.kind === 'off' ? 'unavailable' : this.#health.state
  }

  /** Whether requests may go there: checked and well, or not checked on purpose. */
  get takesTraffic(): boolean {
    return this.#check.kind === 'off' || this.#health.state === 'normal'
  }

  /** Goes on with other settings; what is known so far stays, so that a changed path is no outage. */
  update(check: BalancerHealthCheck): void {
    const before = this.#check
    this.#check = check
    if (before.kind === 'off' && check.kind !== 'off') {
      this.#health = unchecked
      this.#next(0)
    } else if (before.intervalMs !== check.intervalMs) {
      this.#next(check.intervalMs)
    }
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel()
  }

  #next(ms: number): void {
    this.#cancel()
    if (this.#check.kind === 'off') return
    this.#cancel = this.#options.clock.schedule(ms, () => void this.#run())
  }

  async #run(): Promise<void> {
    const check = this.#check
    const isGood = await this.#options.probe(this.#options.target, check)
    if (this.#isStopped || this.#check.kind === 'off') return
    const before = this.#health.state
    this.#health = nextHealth(this.#health, isGood, this.#check)
    if (this.#health.state !== before) this.#options.changed(this.#health.state)
    this.#next(this.#check.intervalMs)
  }
}
