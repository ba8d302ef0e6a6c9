import { isCloudError } from '../cloud/errors.ts'
import type { Clock } from '../shared/clock.ts'

/**
 * Makes something that has no ClientToken: after an answer that was lost, or that says it exists already, it looks
 * before it repeats. `find` returns undefined while there is none.
 */
export async function makeOnce<T>(find: () => Promise<T | undefined>, make: () => Promise<T>, tries = 3): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await make()
    } catch (error) {
      if (!isCloudError(error, 'transient', 'already')) throw error
      const found = await find()
      if (found !== undefined) return found
      if (attempt >= tries) throw error
    }
  }
}

export interface LingerOptions {
  clock: Clock
  timeoutMs: number
  intervalMs: number
  signal?: AbortSignal
}

/** Removes something whose users may linger: repeats while the cloud says `in use`; gone already is success. */
export async function removeLingering(remove: () => Promise<void>, options: LingerOptions): Promise<void> {
  const { clock, timeoutMs, intervalMs, signal } = options
  const deadline = clock.monotonic() + timeoutMs
  for (let pause = intervalMs / 4; ; pause = Math.min(pause * 1.5, 15_000)) {
    signal?.throwIfAborted()
    try {
      return await remove()
    } catch (error) {
      if (isCloudError(error, 'not-found')) return
      if (!isCloudError(error, 'in-use', 'busy') || clock.monotonic() >= deadline) throw error
    }
    await clock.sleep(pause, signal)
  }
}

/** Success, too, when the thing is gone already. */
export async function ignoreGone(remove: Promise<unknown>): Promise<void> {
  await remove.catch((error: unknown) => {
    if (!isCloudError(error, 'not-found')) throw error
  })
}
