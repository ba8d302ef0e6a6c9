import type { LocalCore } from '../core.ts'
import { addMembers, removeMembers } from '../slb/members.ts'
import { loadBalancers, serverGroups } from '../slb/records.ts'
import type { ScalingGroupRecord, ScalingInstanceRecord } from './records.ts'

/** Puts a running instance behind every balancer of its scaling group. Throws when a balancer refuses it. */
export function attachToBalancers(core: LocalCore, group: ScalingGroupRecord, member: ScalingInstanceRecord): void {
  const { store, emit } = core
  for (const id of group.loadBalancerIds) {
    const balancer = loadBalancers(store).get(id)
    if (!balancer || balancer.members.some((each) => each.serverId === member.id)) continue
    const server = { serverId: member.id, weight: member.weight, type: 'ecs' as const, description: '' }
    loadBalancers(store).update(balancer, { members: addMembers(core, balancer, balancer.members, [server]) })
    emit('loadBalancerChanged', { loadBalancerId: id })
  }
  for (const binding of group.vServerGroups) {
    const balancer = loadBalancers(store).get(binding.loadBalancerId)
    const servers = serverGroups(store).get(binding.vServerGroupId)
    if (
      !balancer ||
      !servers ||
      servers.members.some((each) => each.serverId === member.id && each.port === binding.port)
    )
      continue
    const server = {
      serverId: member.id,
      port: binding.port,
      weight: binding.weight,
      type: 'ecs' as const,
      description: '',
    }
    serverGroups(store).update(servers, { members: addMembers(core, balancer, servers.members, [server]) })
    emit('loadBalancerChanged', { loadBalancerId: binding.loadBalancerId })
  }
}

/** Takes an instance from behind every balancer of its scaling group. */
export function detachFromBalancers({ store, emit }: LocalCore, group: ScalingGroupRecord, instanceId: string): void {
  for (const id of group.loadBalancerIds) {
    const balancer = loadBalancers(store).get(id)
    if (!balancer) continue
    loadBalancers(store).update(balancer, { members: balancer.members.filter((each) => each.serverId !== instanceId) })
    emit('loadBalancerChanged', { loadBalancerId: id })
  }
  for (const binding of group.vServerGroups) {
    const servers = serverGroups(store).get(binding.vServerGroupId)
    if (!servers) continue
    const server = { serverId: instanceId, port: binding.port, type: 'ecs' as const }
    serverGroups(store).update(servers, { members: removeMembers(servers.members, [server]) })
    emit('loadBalancerChanged', { loadBalancerId: binding.loadBalancerId })
  }
}

/** Sets the weight of an instance behind every balancer of its group; 0 takes traffic away in standby. */
export function weighInBalancers(
  { store, emit }: LocalCore,
  group: ScalingGroupRecord,
  instanceId: string,
  weightOf: (usual: number) => number,
): void {
  for (const id of group.loadBalancerIds) {
    const balancer = loadBalancers(store).get(id)
    if (!balancer) continue
    loadBalancers(store).update(balancer, {
      members: balancer.members.map((each) =>
        each.serverId === instanceId ? { ...each, weight: weightOf(100) } : each,
      ),
    })
    emit('loadBalancerChanged', { loadBalancerId: id })
  }
  for (const binding of group.vServerGroups) {
    const servers = serverGroups(store).get(binding.vServerGroupId)
    if (!servers) continue
    serverGroups(store).update(servers, {
      members: servers.members.map((each) =>
        each.serverId === instanceId && each.port === binding.port
          ? { ...each, weight: weightOf(binding.weight) }
          : each,
      ),
    })
    emit('loadBalancerChanged', { loadBalancerId: binding.loadBalancerId })
  }
}
