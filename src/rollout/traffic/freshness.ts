import { checkedBeforeSending } from '../../cloud/before-sending.ts'
import type { Clock } from '../../shared/clock.ts'

/** The cloud is far too slow for the checks when a proof grew too old so often before its call went out. */
export const maxAsked = 10

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

/**
 * Makes a call that rests on a proof, which `check` looks at right before each time that it goes out. Returns false when
 * `check` refused: then it was not sent, or not once more.
 */
export async function unlessTooOld(check: (refuse: () => never) => void, call: () => Promise<void>): Promise<boolean> {
  const tooOld = new Error('what this call rests on is too old')
  const look = () =>
    check(() => {
      throw tooOld
    })
  try {
    look()
    await checkedBeforeSending(look, call)
    return true
  } catch (error) {
    if (error === tooOld) return false
    throw error
  }
}
