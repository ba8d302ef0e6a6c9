import type { Cloud } from '../cloud/cloud.ts'
import type { BackendServer } from '../cloud/load-balancer.ts'
import { backendPortOf } from './names.ts'

/** One membership of an instance in a server group of ours. */
export interface Membership {
  serverGroupId: string
  server: BackendServer
}

/** How an instance serves at this moment, and whether others do. */
export interface ServiceView {
  memberships: readonly Membership[]
  /** The load balancer sends requests to it: healthy on some listener, with a weight. */
  isServing: boolean
  /** How many other instances the load balancer could send requests to. */
  othersServing: number
}

/** Looks at the load balancer through one instance's eyes: 2 calls and one per server group. */
export async function viewService(cloud: Cloud, loadBalancerId: string, instanceId: string): Promise<ServiceView> {
  const { loadBalancing } = cloud
  const groups = (await loadBalancing.describeServerGroups(loadBalancerId)).filter(
    ({ name }) => backendPortOf(name) !== undefined,
  )
  const members = await Promise.all(
    groups.map(async ({ id }) => ({
      id,
      servers: await loadBalancing.describeBackends({ loadBalancerId, serverGroupId: id }),
    })),
  )
  const health = await loadBalancing.describeHealth(loadBalancerId)
  const weighted = new Set(
    members.flatMap(({ servers }) => servers.filter(({ weight }) => weight > 0).map((server) => server.instanceId)),
  )
  const healthy = new Set(health.filter((row) => row.health === 'healthy').map((row) => row.instanceId))
  const serving = [...healthy].filter((id) => weighted.has(id))
  return {
    memberships: members.flatMap(({ id, servers }) =>
      servers.filter((server) => server.instanceId === instanceId).map((server) => ({ serverGroupId: id, server })),
    ),
    isServing: serving.includes(instanceId),
    othersServing: serving.filter((id) => id !== instanceId).length,
  }
}
