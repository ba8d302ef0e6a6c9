import { deadlineMs, expectedMs } from './durations.ts'
import type { Work } from './provider.ts'
import type { Existing } from './resource.ts'
import { removeLingering } from './settle.ts'
import type { Source } from './watch.ts'

/** Removes something that is gone when the call returns; waits for users of it that linger. */
export const removeNow = (work: Work, remove: () => Promise<void>): Promise<void> =>
  removeLingering(remove, {
    clock: work.clock,
    timeoutMs: deadlineMs.dependency,
    intervalMs: work.intervalMs,
    ...(work.signal && { signal: work.signal }),
  })

export interface Removal<T> {
  source: Source<T>
  remove(): Promise<void>
  timeoutMs: number
}

/** Removes something whose row stays for a while, and waits until it is gone. */
export async function removeUntilGone<T>(have: Existing, work: Work, removal: Removal<T>): Promise<void> {
  await removeNow(work, () => removal.remove())
  await work.watch.until(removal.source, have.id, (row) => row === undefined, {
    what: `${have.key} is gone`,
    expectMs: expectedMs.gone,
    timeoutMs: removal.timeoutMs,
  })
}
