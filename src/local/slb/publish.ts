import type { LocalCore } from '../core.ts'
import { instances } from '../ecs/records.ts'
import { balancerConfig } from './config.ts'
import { forgetServer } from './members.ts'
import { listeners, loadBalancers, masterSlaveGroups, serverGroups, type LoadBalancerRecord } from './records.ts'

const watched = new WeakSet<LocalCore>()

/**
 * Makes the proxies follow the state from now on, and at once where a loaded state has balancers already. Calling it
 * again does nothing.
 */
export function startBalancers(core: LocalCore): void {
  if (watched.has(core)) return
  watched.add(core)
  core.on('loadBalancerChanged', ({ loadBalancerId }) => publishLater(core, loadBalancerId))
  core.on('instanceChanged', ({ instanceId }) => {
    const isGone = !instances(core.store).get(instanceId)
    const touched = isGone ? forgetServer(core.store, instanceId) : balancersWith(core, instanceId)
    for (const loadBalancerId of touched) publishLater(core, loadBalancerId)
  })
  settleListeners(core)
  for (const balancer of loadBalancers(core.store).all()) publishLater(core, balancer.id)
}

/** In a loaded state nothing ends what was under way when the cloud ended. */
function settleListeners({ store }: LocalCore): void {
  for (const listener of listeners(store).all()) {
    if (listener.status === 'stopping') listeners(store).update(listener, { status: 'stopped' })
    if (listener.status === 'starting' || listener.status === 'configuring')
      listeners(store).update(listener, { status: 'running' })
  }
}

/** Brings the proxy to the state as it is now. Rejects when a listener's port cannot be listened on. */
export async function publish(core: LocalCore, loadBalancerId: string): Promise<void> {
  const balancer = loadBalancers(core.store).get(loadBalancerId)
  if (balancer) await core.drivers.balancers.apply(balancerConfig(core.store, balancer))
  else await core.drivers.balancers.remove(loadBalancerId)
}

function publishLater(core: LocalCore, loadBalancerId: string): void {
  core.after(0, () => publish(core, loadBalancerId))
}

function balancersWith(core: LocalCore, instanceId: string): string[] {
  const instance = instances(core.store).get(instanceId)
  const ids = [instanceId, instance?.networkInterfaceId]
  const has = (members: readonly { serverId: string }[]) => members.some((member) => ids.includes(member.serverId))
  const groups = [...serverGroups(core.store).all(), ...masterSlaveGroups(core.store).all()].filter((group) =>
    has(group.members),
  )
  const own = (balancer: LoadBalancerRecord) =>
    has(balancer.members) || groups.some((group) => group.loadBalancerId === balancer.id)
  return loadBalancers(core.store)
    .filter(own)
    .map((balancer) => balancer.id)
}
