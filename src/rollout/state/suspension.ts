import { isCloudError } from '../../cloud/errors.ts'
import type { ObjectStore } from '../../cloud/object-store.ts'
import { isCorrupt, readStored } from '../../cloud/stored-json.ts'
import type { Clock } from '../../shared/clock.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { Outline } from '../../shared/json.ts'
import { guardOf, type Guard } from '../guard/guard.ts'

/** A freeze that somebody called out for one environment; it lies in the bucket, where every job sees it. */
export interface Suspension {
  reason: string
  by: string
  sinceMs: number
  /** Epoch milliseconds; without it the freeze lasts until it is lifted. */
  untilMs?: number
}

const key = 'freeze/current.json'

export async function suspend(store: ObjectStore, suspension: Suspension): Promise<void> {
  await store.put(key, JSON.stringify(suspension))
}

export async function lift(store: ObjectStore): Promise<void> {
  await store.delete(key)
}

const outline: Outline = { reason: 'string', by: 'string', sinceMs: 'number', 'untilMs?': 'number' }

/**
 * The freeze that is on now; one whose time is over is none. Throws PreflightError (E_OBJECT_CORRUPT) for one that cannot
 * be understood.
 */
export async function readSuspension(store: ObjectStore, nowMs: number): Promise<Suspension | undefined> {
  const object = await store.get(key)
  if (!object) return undefined
  const suspension = readStored<Suspension>(store, object, {
    outline,
    fix: '`alicloud-deploy freeze lift` removes it, or give --during-freeze with the reason; rollback and recover work at any time',
  })
  return suspension.untilMs !== undefined && nowMs >= suspension.untilMs ? undefined : suspension
}

/** `frozen by li since 2026-11-21T08:00:00Z until it is lifted: the payment provider is down`. */
export function describeSuspension({ reason, by, sinceMs, untilMs }: Suspension): string {
  const until = untilMs === undefined ? 'it is lifted' : iso(untilMs)
  return `frozen by ${by} since ${iso(sinceMs)} until ${until}: ${reason}`
}

const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z')

/** Between two looks at the bucket. */
const intervalMs = 15_000

/** No rollout begins while the environment is frozen, and one that is under way stops at its next border. */
export function createSuspensionGuard({ store, clock }: { store: ObjectStore; clock: Clock }): Guard {
  let lookedAt: number | undefined
  return guardOf({
    async mayBegin() {
      const suspension = await readSuspension(store, clock.now())
      if (!suspension) return
      throw new PreflightError(`the environment is ${describeSuspension(suspension)}`, {
        code: 'E_FROZEN',
        retryable: true,
        fix: '`alicloud-deploy freeze lift`, or give --during-freeze with the reason; rollback and recover work at any time',
      })
    },
    async look() {
      if (lookedAt !== undefined && clock.monotonic() - lookedAt < intervalMs) return { word: 'go' }
      lookedAt = clock.monotonic()
      try {
        const suspension = await readSuspension(store, clock.now())
        if (suspension)
          return { word: 'hold', code: 'E_FROZEN', reason: `the environment is ${describeSuspension(suspension)}` }
      } catch (error) {
        if (isCorrupt(error))
          return { word: 'hold', code: 'E_FROZEN', reason: `somebody froze the environment: ${error.message}` }
        // The journal lies in the same bucket, and says more clearly what is wrong with it.
        if (!isCloudError(error)) throw error
      }
      return { word: 'go' }
    },
  })
}
