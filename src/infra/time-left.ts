import { formatDuration } from '../shared/duration.ts'
import type { Clock } from '../shared/clock.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { PastDurations } from './marker.ts'
import type { Action } from './plan.ts'

const actionName = ({ type, kind }: Action): string => `${type} ${kind}`
const takesTime = ({ type, calls }: Action): boolean => type !== 'no-change' && (type !== 'delete' || calls.length > 0)

/** How far a plan is, and how long the rest takes if everything takes as long as the last time. */
export class Progress {
  readonly #actions: readonly Action[]
  readonly #past: PastDurations
  readonly #clock: Clock
  readonly #begun = new Map<string, number>()
  readonly #took = new Map<string, number>()

  constructor(actions: readonly Action[], past: PastDurations, clock: Clock) {
    this.#actions = actions
    this.#past = past
    this.#clock = clock
  }

  begin(key: string): void {
    this.#begun.set(key, this.#clock.monotonic())
  }

  end(key: string): void {
    this.#took.set(key, this.#clock.monotonic() - (this.#begun.get(key) ?? this.#clock.monotonic()))
  }

  /** The longest chain of what is left, ms; undefined when some of it was never done before. */
  leftMs(): number | undefined {
    const now = this.#clock.monotonic()
    const open = this.#actions.filter((action) => takesTime(action) && !this.#took.has(action.key))
    if (open.some((action) => this.#past[actionName(action)] === undefined)) return undefined
    const rest = (action: Action): number => {
      const past = this.#past[actionName(action)]!
      const begunAt = this.#begun.get(action.key)
      return begunAt === undefined ? past : Math.max(0, past - (now - begunAt))
    }
    return longestChain(open, rest)
  }

  /** Past durations with those of this run; undefined when nothing is new or took clearly longer or shorter. */
  learned(): PastDurations | undefined {
    const next: Record<string, number> = { ...this.#past }
    for (const action of this.#actions) {
      const took = this.#took.get(action.key)
      if (took === undefined || !takesTime(action)) continue
      const known = this.#past[actionName(action)]
      if (known === undefined || Math.abs(took - known) > known / 4 + 1_000) next[actionName(action)] = Math.round(took)
    }
    return JSON.stringify(next) === JSON.stringify(this.#past) ? undefined : next
  }
}

/** Adds the time left to every line about something that goes on or has just ended. */
export const withTimeLeft = (reporter: Reporter, progress: Progress): Reporter => ({
  emit(event) {
    const leftMs = event.type === 'progress' ? progress.leftMs() : undefined
    if (event.type !== 'progress' || !leftMs) return reporter.emit(event)
    const message = `${event.message}, about ${formatDuration(leftMs)} left`
    reporter.emit({ ...event, message, data: { ...event.data, leftMs } })
  },
})

function longestChain(actions: readonly Action[], durationOf: (action: Action) => number): number {
  const byKey = new Map(actions.map((action) => [action.key, action]))
  const ends = new Map<string, number>()
  const endOf = (action: Action): number => {
    const known = ends.get(action.key)
    if (known !== undefined) return known
    const before = action.after.flatMap((key) => byKey.get(key) ?? [])
    const end = Math.max(0, ...before.map(endOf)) + durationOf(action)
    ends.set(action.key, end)
    return end
  }
  return Math.max(0, ...actions.map(endOf))
}
