import type { Clock } from './clock.ts'

/** Something that goes on until it is stopped. */
export interface OpenLoop {
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>
}

export interface OpenLoopOptions {
  clock: Clock
  perSecond: number
  /** Most that may be under way at once; what is due beyond that is left out. Default: no bound. */
  atMost?: number
  /** Hears of each that is left out. */
  onLeftOut?: () => void
}

const beatMs = 10

/**
 * Starts `action` at a steady rate whatever it does (open loop): a stall shows as many waiting at once, where a loop
 * that waits for each would only start fewer. Without a bound, a machine that is slower than the rate only gets slower
 * still, until nothing is answered in time. `action` must not reject.
 */
export function startOpenLoop(
  { clock, perSecond, atMost = Infinity, onLeftOut }: OpenLoopOptions,
  action: (index: number) => Promise<void>,
): OpenLoop {
  const underWay = new Set<Promise<void>>()
  const startedAt = clock.monotonic()
  let started = 0
  let isStopped = false
  const loop = (async () => {
    while (!isStopped) {
      const due = Math.floor(((clock.monotonic() - startedAt) * perSecond) / 1_000)
      for (; started < due; started++) {
        if (underWay.size >= atMost) {
          onLeftOut?.()
          continue
        }
        const task = action(started).finally(() => underWay.delete(task))
        underWay.add(task)
      }
      await clock.sleep(beatMs)
    }
  })()
  return {
    async stop() {
      isStopped = true
      await loop
      await Promise.all(underWay)
    },
  }
}
