import type { Clock } from '../shared/clock.ts'

/** A clock whose `now` is the base's and whose waits take `1/scale` of what was asked. */
export interface ScaledClock extends Clock {
  /** Counts for waits that begin after it was set. */
  scale: number
}

/** Throws RangeError for a scale that would stop time or turn it back. */
export function scaledClock(base: Clock, scale: number): ScaledClock {
  checkScale(scale)
  let current = scale
  return {
    get scale() {
      return current
    },
    set scale(value) {
      checkScale(value)
      current = value
    },
    now: () => base.now(),
    monotonic: () => base.monotonic(),
    sleep: (ms, signal) => base.sleep(ms / current, signal),
    schedule: (ms, action) => base.schedule(ms / current, action),
  }
}

function checkScale(scale: number): void {
  if (!(scale > 0 && scale < Infinity)) throw new RangeError(`the time scale must be a number above 0, not ${scale}`)
}
