import type { Clock } from '../shared/clock.ts'

/** A point in time on both clocks: the monotonic one stands still while a machine is suspended. */
export interface Moment {
  monotonicMs: number
  epochMs: number
}

export const momentOf = (clock: Clock): Moment => ({ monotonicMs: clock.monotonic(), epochMs: clock.now() })

export const later = ({ monotonicMs, epochMs }: Moment, ms: number): Moment => ({
  monotonicMs: monotonicMs + ms,
  epochMs: epochMs + ms,
})

/** Milliseconds since a moment, as the clock says that has counted more. */
export const agoMs = (clock: Clock, { monotonicMs, epochMs }: Moment): number =>
  Math.max(clock.monotonic() - monotonicMs, clock.now() - epochMs)
