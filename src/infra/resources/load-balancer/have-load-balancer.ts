import type { Listener, LoadBalancer } from '../../../cloud/load-balancer.ts'
import { tagKeys } from '../../../cloud/tags.ts'
import type { KeyOf } from '../../key-of.ts'
import { backendPortOf } from '../../names.ts'
import type { Findings } from '../../read.ts'
import type { Existing } from '../../resource.ts'
import { isFleetKey } from '../instance/instance.ts'
import { isOurListener, listenerKey, listenerProps, type ListenerProps } from '../listener/listener.ts'
import { serverGroupKey, type ServerGroupProps } from '../server-group/server-group.ts'
import type { LoadBalancerProps } from './load-balancer.ts'

/** Load balancer, server groups and listeners as they are. */
export function existingBalancerParts(findings: Findings, keyOf: KeyOf): Existing[] {
  const balancers = findings.loadBalancers.map((balancer) => existingBalancer(balancer, keyOf))
  const groups = findings.serverGroups.flatMap(({ id, name }): Existing<ServerGroupProps>[] => {
    const backendPort = backendPortOf(name)
    if (backendPort === undefined) return []
    const members = membersOf(findings, id, backendPort, keyOf)
    const props = { backendPort, members }
    return [
      { kind: 'server-group', key: serverGroupKey(backendPort), id, props, dependsOn: ['load-balancer', ...members] },
    ]
  })
  return [...balancers, ...groups, ...findings.listeners.map((listener) => existingListener(listener, keyOf))]
}

const existingBalancer = (balancer: LoadBalancer, keyOf: KeyOf): Existing<LoadBalancerProps> => ({
  kind: 'load-balancer',
  key: keyOf(balancer.id),
  id: balancer.id,
  props: { name: balancer.name, spec: balancer.spec, vswitch: keyOf(balancer.vswitchId) },
  dependsOn: [keyOf(balancer.vswitchId)],
})

/**
 * Members that are instances of the fleet, on the group's own port or on the one that a rollout moved their release
 * to; others belong to somebody else.
 */
function membersOf(findings: Findings, groupId: string, backendPort: number, keyOf: KeyOf): string[] {
  const members = findings.backends.get(groupId) ?? []
  const moved = new Map(findings.instances.map(({ id, tags }) => [id, Number(tags[tagKeys.port])]))
  return members
    .filter(
      ({ instanceId, port }) =>
        isFleetKey(keyOf(instanceId)) && (port === backendPort || port === moved.get(instanceId)),
    )
    .map(({ instanceId }) => keyOf(instanceId))
}

function existingListener(listener: Listener, keyOf: KeyOf): Existing<ListenerProps> {
  const group = 'serverGroupId' in listener.target ? keyOf(listener.target.serverGroupId) : ''
  const certificate = listener.certificateId === undefined ? undefined : keyOf(listener.certificateId)
  const isRunning = listener.status !== 'stopped' && listener.status !== 'stopping'
  return {
    kind: 'listener',
    key: listenerKey(listener.port),
    id: `${listener.loadBalancerId}:${listener.port}`,
    props: listenerProps(
      { ...listener, ...(certificate !== undefined && { certificateId: certificate }) },
      group,
      isRunning,
    ),
    dependsOn: ['load-balancer', ...(group ? [group] : []), ...(certificate === undefined ? [] : [certificate])],
    ...(!isOurListener(listener) && { isForeign: true }),
  }
}
