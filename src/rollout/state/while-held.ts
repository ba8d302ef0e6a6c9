import { checkedBeforeSending } from '../../cloud/before-sending.ts'
import type { Cloud } from '../../cloud/cloud.ts'
import type { ObjectStore } from '../../cloud/object-store.ts'

/** What of the cloud a rollout uses. */
export type RolloutCloud = Pick<Cloud, 'compute' | 'commands' | 'loadBalancing' | 'tagging'> &
  Partial<Pick<Cloud, 'automation' | 'roles'>>

/**
 * The cloud and the bucket of one run: every call that changes something is preceded, each time that it is sent, by
 * `assertHeld`, which throws when the lock is gone. A run that stood still must not write where its successor is at work
 * by now. `settled` returns when no such call is under way any more, however it ended: one that is tried again outlasts
 * the failure beside it.
 */
export function whileHeld(
  { cloud, store }: { cloud: RolloutCloud; store: ObjectStore },
  assertHeld: () => void,
): { cloud: RolloutCloud; store: ObjectStore; settled: () => Promise<void> } {
  const { compute, commands, loadBalancing, tagging, automation } = cloud
  const underWay = new Set<Promise<unknown>>()
  const guarded = <T extends object>(port: T, writes: readonly (keyof T & string)[]): T =>
    watched(port, writes, async (call) => {
      assertHeld()
      const calling = checkedBeforeSending(assertHeld, call)
      underWay.add(calling)
      try {
        return await calling
      } finally {
        underWay.delete(calling)
      }
    })
  return {
    settled: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
    cloud: {
      ...cloud,
      compute: guarded(compute, [
        'runInstances',
        'startInstances',
        'stopInstances',
        'deleteInstances',
        'replaceSystemDisk',
        'modifyInstance',
      ]),
      commands: guarded(commands, ['start', 'stop']),
      loadBalancing: guarded(loadBalancing, [
        'setWeights',
        'addBackends',
        'removeBackends',
        'createServerGroup',
        'deleteServerGroup',
        'pointListener',
        'createRule',
        'pointRule',
        'deleteRules',
      ]),
      tagging: guarded(tagging, ['tag', 'untag']),
      ...(automation ? { automation: guarded(automation, ['start', 'cancel']) } : {}),
    },
    store: guarded(store, ['put', 'putFile', 'delete']),
  }
}

/** Adapters load their methods when they are first called, so that they can only be wrapped, not copied. */
function watched<T extends object>(
  port: T,
  writes: readonly (keyof T & string)[],
  around: (call: () => Promise<unknown>) => Promise<unknown>,
): T {
  const names = new Set<string | symbol>(writes)
  return new Proxy(port, {
    get(target, name) {
      const found = Reflect.get(target, name) as unknown
      if (!names.has(name) || typeof found !== 'function') return found
      return (...words: unknown[]) => around(async () => (await Reflect.apply(found, target, words)) as unknown)
    },
  })
}
