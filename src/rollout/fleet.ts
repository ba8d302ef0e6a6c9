import type { Cloud } from '../cloud/cloud.ts'
import type { Instance, InstanceStatus } from '../cloud/compute.ts'
import type { BackendHealth, BackendServer, Listener, LoadBalancer, ServerGroupRef } from '../cloud/load-balancer.ts'
import { tagKeys } from '../cloud/tags.ts'
import { standOf, type Stand } from './places.ts'
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
}

/** Name of the server group and of the rule that a canary's preview is made of: no part of the fleet. */
export const previewName = 'alicloud-deploy-preview'

/** Finds the environment's instances by tag, and every server group that one of them stands in. */
export async function findFleet(cloud: FleetCloud, environmentTag: string): Promise<FleetLayout> {
  const tags = { [tagKeys.environment]: environmentTag }
  const [instances, found] = await Promise.all([
    cloud.compute.describeInstances({ tags }),
    cloud.loadBalancing.describeLoadBalancers({ tags }),
  ])
  const loadBalancers: FleetLayout['loadBalancers'] = []
  const groups: ServerGroupRef[] = []
  let hasPreview = false
  for (const loadBalancer of found) {
    const listeners = await cloud.loadBalancing.describeListeners(loadBalancer.id)
    loadBalancers.push({ loadBalancer, listeners })
    const named = await cloud.loadBalancing.describeServerGroups(loadBalancer.id)
    const own = named.filter(({ name }) => name !== previewName)
    hasPreview ||= own.length < named.length
    groups.push(...own.map((group) => ({ loadBalancerId: loadBalancer.id, serverGroupId: group.id })))
    if (listeners.some((listener) => 'backendPort' in listener.target)) groups.push({ loadBalancerId: loadBalancer.id })
  }
  return {
    environmentTag,
    loadBalancers,
    groups,
    instances: instances.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ...(hasPreview ? { hasPreview } : {}),
  }
}

/** Weights and health of every server now: one call per server group and one per load balancer, however large the fleet. */
export async function observeFleet(cloud: FleetCloud, layout: FleetLayout): Promise<Server[]> {
  const [members, health] = await Promise.all([
    Promise.all(
      layout.groups.map(async (group) => ({ group, backends: await cloud.loadBalancing.describeBackends(group) })),
    ),
    Promise.all(
      layout.loadBalancers.map(async ({ loadBalancer }) => ({
        id: loadBalancer.id,
        rows: await cloud.loadBalancing.describeHealth(loadBalancer.id),
      })),
    ),
  ])
  const backendsOf = byInstance(
    members.flatMap(({ group, backends }) => backends.map((backend) => ({ ...backend, group }))),
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
  return layout.loadBalancers.flatMap(({ loadBalancer, listeners }) =>
    listeners
      .filter((listener) => takesRequests(listener) && stands.has(groupKey(groupOf(listener))))
      .map((listener) => {
        const group = backends.filter((backend) => groupKey(backend.group) === groupKey(groupOf(listener)))
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
          group: groupKey(groupOf(listener)),
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
