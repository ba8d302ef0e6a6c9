import type { Cloud } from '../cloud/cloud.ts'
import type { ObjectStore } from '../cloud/object-store.ts'

/** What of the cloud a rollout uses. */
export type RolloutCloud = Pick<Cloud, 'compute' | 'commands' | 'loadBalancing' | 'tagging'> &
  Partial<Pick<Cloud, 'automation' | 'roles'>>

/**
 * The cloud and the bucket of one run: every call that changes something is preceded by `assertHeld`, which throws when
 * the lock is gone. A run that stood still must not write where its successor is at work by now.
 */
export function whileHeld(
  { cloud, store }: { cloud: RolloutCloud; store: ObjectStore },
  assertHeld: () => void,
): { cloud: RolloutCloud; store: ObjectStore } {
  const { compute, commands, loadBalancing, tagging, automation } = cloud
  return {
    cloud: {
      ...cloud,
      compute: guarded(
        compute,
        ['runInstances', 'startInstances', 'stopInstances', 'deleteInstances', 'replaceSystemDisk', 'modifyInstance'],
        assertHeld,
      ),
      commands: guarded(commands, ['start', 'stop'], assertHeld),
      loadBalancing: guarded(
        loadBalancing,
        [
          'setWeights',
          'addBackends',
          'removeBackends',
          'createServerGroup',
          'deleteServerGroup',
          'createRule',
          'deleteRules',
        ],
        assertHeld,
      ),
      tagging: guarded(tagging, ['tag', 'untag'], assertHeld),
      ...(automation ? { automation: guarded(automation, ['start', 'cancel'], assertHeld) } : {}),
    },
    store: guarded(store, ['put', 'putFile', 'delete'], assertHeld),
  }
}

/** Adapters load their methods when they are first called, so that they can only be wrapped, not copied. */
function guarded<T extends object>(port: T, writes: readonly (keyof T & string)[], assertHeld: () => void): T {
  const names = new Set<string | symbol>(writes)
  return new Proxy(port, {
    get(target, name) {
      const found = Reflect.get(target, name) as unknown
      if (!names.has(name) || typeof found !== 'function') return found
      return async (...words: unknown[]) => {
        assertHeld()
        return (await Reflect.apply(found, target, words)) as unknown
      }
    },
  })
}
