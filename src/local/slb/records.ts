import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

type Tags = Record<string, string>
type OnOff = 'on' | 'off'
export type ListenerProtocol = 'http' | 'https' | 'tcp' | 'udp'
type ListenerStatus = 'stopped' | 'starting' | 'running' | 'configuring' | 'stopping'

/** A server in a group. */
export interface MemberRecord {
  /** An instance's id, or the id of its network interface (type `eni`). */
  serverId: string
  /** Absent in the default group, where the listener names the port. */
  port?: number
  weight: number
  type: 'ecs' | 'eni' | 'eci'
  description: string
}

export interface LoadBalancerRecord {
  id: string
  regionId: string
  name: string
  status: 'active' | 'inactive' | 'locked'
  /** The address clients see. */
  address: string
  /** Where its listeners really are, `127.x.y.z`. */
  loopbackAddress: string
  addressType: 'internet' | 'intranet'
  networkType: 'vpc' | 'classic'
  vpcId: string
  vswitchId: string
  spec: string
  masterZoneId: string
  slaveZoneId: string
  bandwidthMbps: number
  internetChargeType: string
  instanceChargeType: string
  payType: string
  deleteProtection: OnOff
  modificationProtectionStatus: string
  modificationProtectionReason: string
  resourceGroupId: string
  createdAtMs: number
  tags: Tags
  /** The default server group. */
  members: MemberRecord[]
}

/** Attributes of a listener or rule under their names in the API. */
export type Settings = Record<string, string | number | boolean>

export interface ListenerRecord {
  /** `<load balancer>_<protocol>_<port>`, as tag operations name listeners. */
  id: string
  loadBalancerId: string
  port: number
  protocol: ListenerProtocol
  status: ListenerStatus
  description: string
  vserverGroupId?: string
  masterSlaveGroupId?: string
  /** Port of the default group's servers. */
  backendPort?: number
  settings: Settings
  createdAtMs: number
  tags: Tags
}

export interface ServerGroupRecord {
  id: string
  loadBalancerId: string
  name: string
  members: (MemberRecord & { port: number })[]
  createdAtMs: number
  tags: Tags
}

/** Two servers of which the second serves only while the first cannot; for layer-4 listeners. */
export interface MasterSlaveGroupRecord {
  id: string
  loadBalancerId: string
  name: string
  members: (MemberRecord & { port: number; role: 'Master' | 'Slave' })[]
  createdAtMs: number
  tags: Tags
}

export interface RuleRecord {
  id: string
  listenerId: string
  name: string
  domain: string
  url: string
  vserverGroupId: string
  settings: Settings
}

export interface CertificateRecord {
  id: string
  regionId: string
  name: string
  /** PEM texts. */
  certificate: string
  privateKey: string
  commonName: string
  alternativeNames: string[]
  fingerprint: string
  expiresAtMs: number
  resourceGroupId: string
  createdAtMs: number
  tags: Tags
}

export interface AclRecord {
  id: string
  regionId: string
  name: string
  ipVersion: string
  entries: { ip: string; comment: string }[]
  resourceGroupId: string
  createdAtMs: number
  tags: Tags
}

export const loadBalancers = (store: Store): Collection<LoadBalancerRecord> => store.collection('load-balancer')
export const listeners = (store: Store): Collection<ListenerRecord> => store.collection('listener')
export const serverGroups = (store: Store): Collection<ServerGroupRecord> => store.collection('vserver-group')
export const masterSlaveGroups = (store: Store): Collection<MasterSlaveGroupRecord> =>
  store.collection('master-slave-group')
export const rules = (store: Store): Collection<RuleRecord> => store.collection('forwarding-rule')
export const certificates = (store: Store): Collection<CertificateRecord> => store.collection('server-certificate')
export const acls = (store: Store): Collection<AclRecord> => store.collection('access-control-list')

export const listenerId = (loadBalancerId: string, protocol: ListenerProtocol, port: number): string =>
  `${loadBalancerId}_${protocol}_${port}`

export const listenersOf = (store: Store, loadBalancerId: string): ListenerRecord[] =>
  listeners(store).filter((listener) => listener.loadBalancerId === loadBalancerId)

export const rulesOf = (store: Store, listener: ListenerRecord): RuleRecord[] =>
  rules(store).filter((rule) => rule.listenerId === listener.id)
