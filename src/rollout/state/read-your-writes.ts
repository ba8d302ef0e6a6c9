import type { BackendServer, LoadBalancing, ServerGroupRef } from '../../cloud/load-balancer.ts'
import type { Clock } from '../../shared/clock.ts'
import { backendKey, type BackendWeight } from '../traffic/weights.ts'

/** The longest that a read may lag behind a write which the cloud has confirmed, milliseconds. */
export const readLagMs = 3_000

/** The load balancers as this run sees them: a read never shows less than what was written before it. */
export interface ConsistentLoadBalancing extends LoadBalancing {
  /** These weights were written by a run before this one, at most `agoMs` ago. */
  expect(backends: readonly BackendWeight[], agoMs: number): void
}

/**
 * Reads again while a server group shows weights that are older than what was written, because a decision on an old
 * weight is a wrong one: a server that just got its weight back would pass for one that the operator keeps out. What
 * somebody else wrote meanwhile is seen when the lag is over.
 */
export function readYourWrites(loadBalancing: LoadBalancing, clock: Clock): ConsistentLoadBalancing {
  const expected = new Map<string, { weight: number; untilMs: number }>()
  const remember = (group: ServerGroupRef, backends: readonly BackendServer[]) => {
    const untilMs = clock.monotonic() + readLagMs
    for (const backend of backends) expected.set(backendKey({ ...backend, group }), { weight: backend.weight, untilMs })
  }
  const forget = (group: ServerGroupRef, backends: readonly BackendServer[]) => {
    for (const backend of backends) expected.delete(backendKey({ ...backend, group }))
  }
  const isOld = (group: ServerGroupRef, found: readonly BackendServer[]) => {
    for (const [key, { untilMs }] of expected) if (untilMs <= clock.monotonic()) expected.delete(key)
    if (expected.size === 0) return false
    return found.some((backend) => {
      const known = expected.get(backendKey({ ...backend, group }))
      return known !== undefined && known.weight !== backend.weight
    })
  }
  const watched: Pick<ConsistentLoadBalancing, 'expect' | 'setWeights' | 'removeBackends' | 'describeBackends'> = {
    expect(backends, agoMs) {
      const untilMs = clock.monotonic() + readLagMs - agoMs
      for (const backend of backends) expected.set(backendKey(backend), { weight: backend.weight, untilMs })
    },
    async setWeights(group, backends) {
      // A call that fails may have had its effect: then nobody knows.
      forget(group, backends)
      await loadBalancing.setWeights(group, backends)
      remember(group, backends)
    },
    async removeBackends(group, backends) {
      forget(group, backends)
      await loadBalancing.removeBackends(group, backends)
    },
    async describeBackends(group) {
      for (;;) {
        const found = await loadBalancing.describeBackends(group)
        if (!isOld(group, found)) return found
        await clock.sleep(readLagMs / 6)
      }
    },
  }
  // The adapter loads its methods when they are first called, so they cannot be copied.
  return new Proxy(loadBalancing, {
    get: (target, name) => Reflect.get(name in watched ? watched : target, name) as unknown,
  }) as ConsistentLoadBalancing
}
