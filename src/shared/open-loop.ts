import type { Clock } from './clock.ts'

/** Something that goes on until it is stopped. */
export interface OpenLoop {
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>
}

const beatMs = 10

/**
 * Starts `action` at a steady rate whatever it does (open loop): a stall shows as many waiting at once, where a loop
 * that waits for each would only start fewer. `action` must not reject.
 */
export function startOpenLoop(
  { clock, perSecond }: { clock: Clock; perSecond: number },
  action: (index: number) => Promise<void>,
): OpenLoop {
  const underWay = new Set<Promise<void>>()
  const startedAt = clock.monotonic()
  let started = 0
  let isStopped = false
  const loop = (async () => {
    while (!isStopped) {
      const due = Math.floor(((clock.monotonic() - startedAt) * perSecond) / 1_000)
      while (started < due) {
        const task = action(started++).finally(() => underWay.delete(task))
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
