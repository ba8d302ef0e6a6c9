import type { Clock } from '../shared/clock.ts'

/** A clock whose `now` is the base's and whose waits take `1/scale` of what was asked. */
export function scaledClock(base: Clock, scale: number): Clock {
  if (!(scale > 0)) throw new RangeError(`the time scale must be above 0, not ${scale}`)
  return {
    now: () => base.now(),
    monotonic: () => base.monotonic(),
    sleep: (ms, signal) => base.sleep(ms / scale, signal),
    schedule: (ms, action) => base.schedule(ms / scale, action),
  }
}
