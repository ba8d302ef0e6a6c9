import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { instances, type InstanceRecord } from '../ecs/records.ts'
import type { Store } from '../state/store.ts'
import { serverKey, type ListedServer } from './member-list.ts'
import { slbQuotas } from './quotas.ts'
import {
  loadBalancers,
  masterSlaveGroups,
  serverGroups,
  type LoadBalancerRecord,
  type MemberRecord,
} from './records.ts'

/** The instance behind a server id, which may be that of its network interface. */
export function instanceOf(store: Store, serverId: string): InstanceRecord | undefined {
  const instance = instances(store).get(serverId)
  if (instance || !serverId.startsWith('eni-')) return instance
  return instances(store).find((each) => each.networkInterfaceId === serverId)
}

/** Members with more servers. Refuses what is no running instance of the balancer's network, or a member already. */
export function addMembers<T extends MemberRecord>(
  core: Pick<LocalCore, 'store' | 'overrides'>,
  balancer: LoadBalancerRecord,
  have: readonly T[],
  servers: readonly ListedServer[],
): T[] {
  const known = new Set(have.map(serverKey))
  for (const server of servers) {
    if (known.has(serverKey(server))) throw alreadyMember(server)
    checkServer(core.store, balancer, server)
  }
  if (have.length + servers.length > slbQuotas(core).serversPerGroup)
    throw new VendorError(
      'OverQuota',
      400,
      `A server group can have at most ${slbQuotas(core).serversPerGroup} servers.`,
    )
  const added = servers.map((server) => ({ weight: 100, description: '', ...server }) as T)
  return [...have, ...added]
}

/** Members with other weights; those that are not listed stay. Refuses a server that is no member. */
export function setMembers<T extends MemberRecord>(have: readonly T[], servers: readonly ListedServer[]): T[] {
  const changes = new Map(servers.map((server) => [serverKey(server), server]))
  const known = new Set(have.map(serverKey))
  for (const [key, server] of changes) if (!known.has(key)) throw noMember(server)
  return have.map((member) => {
    const change = changes.get(serverKey(member))
    if (!change) return member
    return { ...member, weight: change.weight ?? member.weight, description: change.description ?? member.description }
  })
}

/** Members without these servers; one that is no member is no error. */
export function removeMembers<T extends MemberRecord>(have: readonly T[], servers: readonly ListedServer[]): T[] {
  const gone = new Set(servers.map(serverKey))
  return have.filter((member) => !gone.has(serverKey(member)))
}

function checkServer(store: Store, balancer: LoadBalancerRecord, server: ListedServer): void {
  const instance = instanceOf(store, server.serverId)
  if (!instance || instance.regionId !== balancer.regionId)
    throw new VendorError('InvalidServerId.NotFound', 400, `The specified ServerId ${server.serverId} does not exist.`)
  const vpcId = balancer.vpcId || vpcOfMembers(store, balancer)
  if (vpcId && instance.vpcId !== vpcId)
    throw new VendorError(
      'InvalidBackendServers.Inconsistent',
      400,
      `The specified server ${server.serverId} is in ${instance.vpcId}; the backend servers of ${balancer.id} must be in ${vpcId}.`,
    )
  if (instance.status !== 'Running')
    throw new VendorError(
      'ObtainIpFail',
      400,
      `Obtaining the IP address of ${server.serverId} failed: the instance is ${instance.status}, it must be Running.`,
    )
}

/** An internet balancer has no VPC of its own; its first server decides. */
function vpcOfMembers(store: Store, balancer: LoadBalancerRecord): string | undefined {
  const groups = serverGroups(store).filter((group) => group.loadBalancerId === balancer.id)
  const first = [...balancer.members, ...groups.flatMap((group) => group.members)][0]
  return first && instanceOf(store, first.serverId)?.vpcId
}

/** Takes a server that no longer exists out of every group; returns the ids of the balancers that had it. */
export function forgetServer(store: Store, serverId: string): string[] {
  const touched = new Set<string>()
  const isOther = (member: MemberRecord) => member.serverId !== serverId
  for (const balancer of loadBalancers(store).all()) {
    if (balancer.members.every(isOther)) continue
    loadBalancers(store).update(balancer, { members: balancer.members.filter(isOther) })
    touched.add(balancer.id)
  }
  for (const group of serverGroups(store).all()) {
    if (group.members.every(isOther)) continue
    serverGroups(store).update(group, { members: group.members.filter(isOther) })
    touched.add(group.loadBalancerId)
  }
  for (const group of masterSlaveGroups(store).all()) {
    if (group.members.every(isOther)) continue
    masterSlaveGroups(store).update(group, { members: group.members.filter(isOther) })
    touched.add(group.loadBalancerId)
  }
  return [...touched]
}

// The vendor's sources name no code for this; clients are told to read back.
const alreadyMember = (server: ListedServer) =>
  new VendorError(
    'BackendServerExist',
    400,
    `The specified server ${serverKey(server)} is already in the server group.`,
  )

const noMember = (server: ListedServer) =>
  new VendorError(
    'InvalidServerId.NotFound',
    404,
    `The specified server ${serverKey(server)} is not in the server group.`,
  )
