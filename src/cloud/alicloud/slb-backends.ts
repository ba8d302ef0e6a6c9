import type { BackendHealth, BackendServer, LoadBalancing, ServerGroupRef } from '../load-balancer.ts'
import { unless } from './api.ts'
import { chunks } from './paging.ts'
import type { Api } from './rpc.ts'
import { callSlb, type BackendList } from './slb-types.ts'

type BackendPart = Pick<
  LoadBalancing,
  | 'describeServerGroups'
  | 'createServerGroup'
  | 'deleteServerGroup'
  | 'describeBackends'
  | 'addBackends'
  | 'setWeights'
  | 'removeBackends'
  | 'describeHealth'
>

const serversPerCall = 20

/** Server groups, their members and their health. */
export function createBackends(api: Api): BackendPart {
  // Which load balancer a group belongs to, for the queue of deletions.
  const ownerOf = new Map<string, string>()
  const groups = async (loadBalancerId: string) => {
    const body = await callSlb(api, 'DescribeVServerGroups', { LoadBalancerId: loadBalancerId })
    return (body.VServerGroups?.VServerGroup ?? []).map((row) => {
      const id = row.VServerGroupId ?? ''
      ownerOf.set(id, loadBalancerId)
      return { id, name: row.VServerGroupName ?? '', loadBalancerId }
    })
  }
  return {
    describeServerGroups: groups,
    async createServerGroup(loadBalancerId, name, backends) {
      const [first = [], ...rest] = chunks(backends, serversPerCall)
      const found = async () => {
        const group = (await groups(loadBalancerId)).find((candidate) => candidate.name === name)
        return group && { VServerGroupId: group.id }
      }
      const body = await callSlb(
        api,
        'CreateVServerGroup',
        { LoadBalancerId: loadBalancerId, VServerGroupName: name, BackendServers: serverList(first) },
        { lane: loadBalancerId, settled: found },
      )
      const id = body.VServerGroupId ?? ''
      ownerOf.set(id, loadBalancerId)
      for (const part of rest) await addBackends(api, { loadBalancerId, serverGroupId: id }, part)
      return id
    },
    async deleteServerGroup(serverGroupId) {
      const lane = ownerOf.get(serverGroupId) ?? serverGroupId
      await unless(['not-found'], callSlb(api, 'DeleteVServerGroup', { VServerGroupId: serverGroupId }, { lane }))
    },
    describeBackends: (group) => backendsOf(api, group),
    addBackends: (group, backends) => addBackends(api, group, backends),
    setWeights: (group, backends) => setWeights(api, group, backends),
    removeBackends: (group, backends) => removeBackends(api, group, backends),
    describeHealth: (loadBalancerId, listener) => describeHealth(api, loadBalancerId, listener),
  }
}

async function backendsOf(api: Api, group: ServerGroupRef): Promise<BackendServer[]> {
  const body: { BackendServers?: BackendList } =
    group.serverGroupId === undefined
      ? await callSlb(api, 'DescribeLoadBalancerAttribute', { LoadBalancerId: group.loadBalancerId })
      : await callSlb(api, 'DescribeVServerGroupAttribute', { VServerGroupId: group.serverGroupId })
  return (body.BackendServers?.BackendServer ?? []).map((row) => ({
    instanceId: row.ServerId ?? '',
    weight: Number(row.Weight ?? 100),
    ...(row.Port === undefined || group.serverGroupId === undefined ? {} : { port: Number(row.Port) }),
    ...(row.Description ? { description: row.Description } : {}),
  }))
}

/** Members of a group are told apart by instance and port, those of the default group by instance. */
const keyOf = (backend: Pick<BackendServer, 'instanceId' | 'port'>) => `${backend.instanceId}:${backend.port ?? ''}`

function serverList(backends: readonly BackendServer[]): string {
  return JSON.stringify(
    backends.map(({ instanceId, port, weight, description }) => ({
      ServerId: instanceId,
      ...(port === undefined ? {} : { Port: port }),
      Weight: weight,
      Type: 'ecs',
      ...(description ? { Description: description } : {}),
    })),
  )
}

/** Adding a member again is refused, so members that are there already only get their weight. */
async function addBackends(api: Api, group: ServerGroupRef, backends: readonly BackendServer[]): Promise<void> {
  const missing = async () => {
    const members = new Set((await backendsOf(api, group)).map(keyOf))
    return backends.filter((backend) => !members.has(keyOf(backend)))
  }
  const absent = await missing()
  const present = backends.filter((backend) => !absent.includes(backend))
  if (present.length > 0) await setWeights(api, group, present)
  for (const part of chunks(absent, serversPerCall)) {
    const keys = new Set(part.map(keyOf))
    const settled = async () => ((await missing()).some((backend) => keys.has(keyOf(backend))) ? undefined : {})
    const options = { lane: group.loadBalancerId, settled }
    if (group.serverGroupId === undefined)
      await callSlb(
        api,
        'AddBackendServers',
        { LoadBalancerId: group.loadBalancerId, BackendServers: serverList(part) },
        options,
      )
    else
      await callSlb(
        api,
        'AddVServerGroupBackendServers',
        { VServerGroupId: group.serverGroupId, BackendServers: serverList(part) },
        options,
      )
  }
}

async function setWeights(api: Api, group: ServerGroupRef, backends: readonly BackendServer[]): Promise<void> {
  const ordered = backends.length > serversPerCall ? await decreasesFirst(api, group, backends) : backends
  for (const part of chunks(ordered, serversPerCall)) {
    const options = { lane: group.loadBalancerId }
    if (group.serverGroupId === undefined)
      await callSlb(
        api,
        'SetBackendServers',
        { LoadBalancerId: group.loadBalancerId, BackendServers: serverList(part) },
        options,
      )
    else
      await callSlb(
        api,
        'SetVServerGroupAttribute',
        { VServerGroupId: group.serverGroupId, BackendServers: serverList(part) },
        options,
      )
  }
}

/** A change that needs several calls takes traffic away first, so that no server sees more than in either end state. */
async function decreasesFirst(
  api: Api,
  group: ServerGroupRef,
  backends: readonly BackendServer[],
): Promise<BackendServer[]> {
  const now = new Map((await backendsOf(api, group)).map((backend) => [keyOf(backend), backend.weight]))
  const rise = (backend: BackendServer) => backend.weight - (now.get(keyOf(backend)) ?? 0)
  return [...backends].sort((a, b) => rise(a) - rise(b))
}

async function removeBackends(api: Api, group: ServerGroupRef, backends: readonly BackendServer[]): Promise<void> {
  for (const part of chunks(backends, serversPerCall)) {
    const options = { lane: group.loadBalancerId }
    const call =
      group.serverGroupId === undefined
        ? callSlb(
            api,
            'RemoveBackendServers',
            { LoadBalancerId: group.loadBalancerId, BackendServers: serverList(part) },
            options,
          )
        : callSlb(
            api,
            'RemoveVServerGroupBackendServers',
            { VServerGroupId: group.serverGroupId, BackendServers: serverList(part) },
            options,
          )
    await unless(['not-found'], call)
  }
}

const healthWords: Readonly<Record<string, BackendHealth['health']>> = { normal: 'healthy', abnormal: 'unhealthy' }

async function describeHealth(
  api: Api,
  loadBalancerId: string,
  listener: Parameters<LoadBalancing['describeHealth']>[1],
): Promise<BackendHealth[]> {
  const body = await callSlb(api, 'DescribeHealthStatus', {
    LoadBalancerId: loadBalancerId,
    ListenerPort: listener?.port,
    ListenerProtocol: listener?.protocol,
  })
  return (body.BackendServers?.BackendServer ?? []).map((row) => ({
    instanceId: row.ServerId ?? '',
    port: Number(row.Port ?? 0),
    listenerPort: Number(row.ListenerPort ?? listener?.port ?? 0),
    health: healthWords[row.ServerHealthStatus ?? ''] ?? 'unknown',
  }))
}
