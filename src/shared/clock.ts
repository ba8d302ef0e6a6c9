/** Cancels what it was returned for; calling it again does nothing. */
export type Cancel = () => void

/**
 * Time as a parameter. Nothing under src/ outside this file reads the wall clock or sets a timer, so the
 * same engine runs in real time and on a virtual clock.
 */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** Milliseconds since an arbitrary start; never goes backwards. Use it for durations and leases. */
  monotonic(): number
  /** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Calls `action` once after `ms` milliseconds. Never keeps the process alive by itself. */
  schedule(ms: number, action: () => void): Cancel
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // `performance.now` would load all that measures performance.
  monotonic: () => Number(process.hrtime.bigint()) / 1e6,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal?.addEventListener('abort', stop, { once: true })
    }),
  schedule: (ms, action) => {
    const timer = setTimeout(action, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
