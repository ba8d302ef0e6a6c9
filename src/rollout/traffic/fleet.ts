import type { Cloud } from '../../cloud/cloud.ts'
import type { Instance, InstanceStatus } from '../../cloud/compute.ts'
import type { BackendHealth, BackendServer, Listener, LoadBalancer, ServerGroupRef } from '../../cloud/load-balancer.ts'
import { tagKeys } from '../../cloud/tags.ts'
import { standOf, type Stand } from './places.ts'
import {
  countingWeights,
  originOf,
  readRulePointers,
  switchGroupOf,
  type Pointer,
  type SwitchGroup,
} from '../blue-green/switch-group.ts'
import { groupKey, type BackendWeight } from './weights.ts'

/** What a rollout needs of the cloud to see a fleet. */
export type FleetCloud = Pick<Cloud, 'compute' | 'loadBalancing'>

export interface ListenerHealth {
  loadBalancerId: string
  listenerPort: number
  protocol: Listener['protocol']
  health: BackendHealth['health']
  /** Key of the server group that the listener sends its requests to. */
  group?: string
}

/** One instance with everything that the load balancers say about it. */
export interface Server {
  instanceId: string
  name: string
  zoneId: string
  privateIp: string
  status: InstanceStatus
  /** Release that a run verified on it last: its tag. */
  release?: string
  /** Absent for an instance that carries the environment's tag and no key of ours. */
  stand?: Stand
  backends: BackendWeight[]
  /** One entry per running listener that sends requests to a group this server stands in. */
  health: ListenerHealth[]
}

/** Which load balancers and groups a fleet stands behind; read once per run. */
export interface FleetLayout {
  environmentTag: string
  loadBalancers: { loadBalancer: LoadBalancer; listeners: Listener[] }[]
  groups: ServerGroupRef[]
  instances: Instance[]
  /** Whether the preview of a canary is left on a load balancer. */
  hasPreview?: boolean
  /** Second groups of a switch by listener that is under way, or that a killed run left. */
  switches?: SwitchGroup[]
  /** Forwarding rules that somebody made; read only beside such groups. */
  rules?: Pointer[]
}

/** Name of the server group and of the rule that a canary's preview is made of: no part of the fleet. */
export const previewName = 'alicloud-deploy-preview'

/** Finds the environment's instances by tag, and every server group that one of them stands in. */
export async function findFleet(cloud: FleetCloud, environmentTag: string): Promise<FleetLayout> {
  const tags = { [tagKeys.environment]: environmentTag }
  const [instances, balancers] = await Promise.all([
    cloud.compute.describeInstances({ tags }),
    findBalancers(cloud.loadBalancing, environmentTag),
  ])
  return { environmentTag, ...balancers, instances: instances.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** The load balancers of an environment with their listeners and groups. */
export async function findBalancers(
  loadBalancing: FleetCloud['loadBalancing'],
  environmentTag: string,
): Promise<Omit<FleetLayout, 'environmentTag' | 'instances'>> {
  const found = await loadBalancing.describeLoadBalancers({ tags: { [tagKeys.environment]: environmentTag } })
  const loadBalancers: FleetLayout['loadBalancers'] = []
  const groups: ServerGroupRef[] = []
  const switches: SwitchGroup[] = []
  let hasPreview = false
  for (const loadBalancer of found) {
    const listeners = await loadBalancing.describeListeners(loadBalancer.id)
    loadBalancers.push({ loadBalancer, listeners })
    for (const group of await loadBalancing.describeServerGroups(loadBalancer.id)) {
      const beside = switchGroupOf(group)
      switches.push(...beside)
      if (group.name === previewName) hasPreview = true
      else if (beside.length === 0) groups.push({ loadBalancerId: loadBalancer.id, serverGroupId: group.id })
    }
    if (listeners.some((listener) => 'backendPort' in listener.target)) groups.push({ loadBalancerId: loadBalancer.id })
  }
  return {
    loadBalancers,
    groups,
    ...(hasPreview ? { hasPreview } : {}),
    ...(switches.length > 0 ? { switches, rules: await readRulePointers(loadBalancing, { loadBalancers }) } : {}),
  }
}

/** Weights and health of every server now: one call per server group and one per load balancer, however large the fleet. */
export async function observeFleet(cloud: FleetCloud, layout: FleetLayout): Promise<Server[]> {
  const { loadBalancing } = cloud
  const membersOf = async (group: ServerGroupRef) => ({ group, backends: await loadBalancing.describeBackends(group) })
  const [members, besides, health] = await Promise.all([
    Promise.all(layout.groups.map(membersOf)),
    Promise.all(
      (layout.switches ?? []).map(({ loadBalancerId, id }) => membersOf({ loadBalancerId, serverGroupId: id })),
    ),
    Promise.all(
      layout.loadBalancers.map(async ({ loadBalancer }) => ({
        id: loadBalancer.id,
        rows: await loadBalancing.describeHealth(loadBalancer.id),
      })),
    ),
  ])
  const beside = new Map(besides.map(({ group, backends }) => [group.serverGroupId!, backends]))
  const backendsOf = byInstance(
    members.flatMap(({ group, backends }) =>
      countingWeights(layout, group, backends, beside).map((backend) => ({ ...backend, group })),
    ),
  )
  const rowsOf = byInstance(health.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, loadBalancerId: id }))))
  return layout.instances.map((instance) =>
    toServer(instance, layout, backendsOf.get(instance.id) ?? [], rowsOf.get(instance.id) ?? []),
  )
}

function toServer(
  instance: Instance,
  layout: FleetLayout,
  members: readonly (BackendServer & { group: ServerGroupRef })[],
  rows: readonly (BackendHealth & { loadBalancerId: string })[],
): Server {
  const backends = members.map(({ group, weight, port }) => ({
    group,
    instanceId: instance.id,
    weight,
    ...(port === undefined ? {} : { port }),
  }))
  const release = instance.tags[tagKeys.release]
  const stand = standOf(instance)
  return {
    instanceId: instance.id,
    name: instance.name,
    zoneId: instance.zoneId,
    privateIp: instance.privateIp,
    status: instance.status,
    ...(release === undefined ? {} : { release }),
    ...(stand ? { stand } : {}),
    backends,
    health: healthOf(backends, layout, rows),
  }
}

function healthOf(
  backends: readonly BackendWeight[],
  layout: FleetLayout,
  rows: readonly (BackendHealth & { loadBalancerId: string })[],
): ListenerHealth[] {
  const stands = new Set(backends.map((backend) => groupKey(backend.group)))
  const keyOf = (listener: Listener) => groupKey(originOf(layout, groupOf(listener)))
  return layout.loadBalancers.flatMap(({ loadBalancer, listeners }) =>
    listeners
      .filter((listener) => takesRequests(listener) && stands.has(keyOf(listener)))
      .map((listener) => {
        const group = backends.filter((backend) => groupKey(backend.group) === keyOf(listener))
        // On two ports of one group, only those that get traffic say how the server is.
        const ports = group.length > 1 ? group.filter(({ weight }) => weight > 0).map(({ port }) => port) : []
        const own = rows.filter(
          (row) =>
            row.loadBalancerId === loadBalancer.id &&
            row.listenerPort === listener.port &&
            (ports.length === 0 || ports.includes(row.port)),
        )
        return {
          loadBalancerId: loadBalancer.id,
          listenerPort: listener.port,
          protocol: listener.protocol,
          health: worstOf(own),
          group: keyOf(listener),
        }
      }),
  )
}

function byInstance<T extends { instanceId: string }>(items: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const item of items) {
    const own = found.get(item.instanceId)
    if (own) own.push(item)
    else found.set(item.instanceId, [item])
  }
  return found
}

/** The group that a listener sends its requests to. */
export function groupOf(listener: Listener): ServerGroupRef {
  const { loadBalancerId, target } = listener
  return 'serverGroupId' in target ? { loadBalancerId, serverGroupId: target.serverGroupId } : { loadBalancerId }
}

/** A stopped listener, and one that only redirects, sends nothing to any server. */
export function takesRequests(listener: Listener): boolean {
  return listener.status !== 'stopped' && listener.redirectToPort === undefined
}

function worstOf(rows: readonly BackendHealth[]): BackendHealth['health'] {
  if (rows.length === 0 || rows.some((row) => row.health === 'unknown')) return 'unknown'
  return rows.every((row) => row.health === 'healthy') ? 'healthy' : 'unhealthy'
}
