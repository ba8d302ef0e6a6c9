import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

export interface VpcRecord {
  id: string
  regionId: string
  name: string
  description: string
  cidr: string
  secondaryCidrs: string[]
  status: 'Pending' | 'Available' | 'Deleting'
  routerId: string
  /** Id of the system route table. */
  routeTableId: string
  isDefault: boolean
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export interface VSwitchRecord {
  id: string
  regionId: string
  zoneId: string
  vpcId: string
  name: string
  description: string
  cidr: string
  status: 'Pending' | 'Available' | 'Deleting'
  routeTableId: string
  isDefault: boolean
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

/** One address of a VSwitch that something uses; the single truth about which addresses are taken. */
export interface VSwitchAddressRecord {
  /** `<vswitch id>/<address>`. */
  id: string
  vswitchId: string
  address: string
  /** The instance, balancer, database or gateway it belongs to. */
  ownerId: string
}

export interface RouteEntryRecord {
  id: string
  name: string
  description: string
  destinationCidr: string
  type: 'System' | 'Custom'
  nextHopId: string
  nextHopType: string
  status: 'Pending' | 'Available' | 'Modifying'
}

export interface RouteTableRecord {
  id: string
  regionId: string
  vpcId: string
  routerId: string
  name: string
  description: string
  type: 'System' | 'Custom'
  entries: RouteEntryRecord[]
  createdAtMs: number
  tags: Record<string, string>
}

/** What an EIP can be bound to, in the API's own words. */
export type EipTargetType = 'EcsInstance' | 'SlbInstance' | 'Nat' | 'NetworkInterface' | 'HaVip' | 'IpAddress'

export interface EipRecord {
  id: string
  regionId: string
  /** Shown to clients and, in the local cloud, also the loopback address they connect to. */
  address: string
  name: string
  description: string
  status: 'Associating' | 'Unassociating' | 'InUse' | 'Available' | 'Releasing'
  bandwidthMbps: number
  internetChargeType: 'PayByBandwidth' | 'PayByTraffic'
  chargeType: 'PostPaid' | 'PrePaid'
  isp: string
  /** Set from Associating until Unassociating ends. */
  boundTo?: { id: string; type: EipTargetType; privateIp?: string }
  deletionProtection: boolean
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export interface NatGatewayRecord {
  id: string
  regionId: string
  zoneId: string
  vpcId: string
  vswitchId: string
  name: string
  description: string
  status: 'Creating' | 'Available' | 'Modifying' | 'Deleting'
  natType: 'Enhanced'
  networkType: 'internet' | 'intranet'
  internetChargeType: string
  spec: string
  snatTableId: string
  forwardTableId: string
  privateIp: string
  deletionProtection: boolean
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export interface SnatEntryRecord {
  id: string
  snatTableId: string
  natGatewayId: string
  name: string
  /** Comma-separated EIP addresses. */
  snatIp: string
  sourceCidr: string
  sourceVSwitchId: string
  status: 'Pending' | 'Available' | 'Modifying' | 'Deleting'
}

/** One DNAT rule of a NAT gateway. */
export interface ForwardEntryRecord {
  id: string
  forwardTableId: string
  natGatewayId: string
  name: string
  externalIp: string
  externalPort: string
  internalIp: string
  internalPort: string
  protocol: string
  status: 'Pending' | 'Available' | 'Modifying' | 'Deleting'
}

export const vpcs = (store: Store): Collection<VpcRecord> => store.collection('vpc')
export const vswitches = (store: Store): Collection<VSwitchRecord> => store.collection('vswitch')
export const vswitchAddresses = (store: Store): Collection<VSwitchAddressRecord> => store.collection('vswitch-address')
export const routeTables = (store: Store): Collection<RouteTableRecord> => store.collection('route-table')
export const eips = (store: Store): Collection<EipRecord> => store.collection('eip')
export const natGateways = (store: Store): Collection<NatGatewayRecord> => store.collection('nat-gateway')
export const snatEntries = (store: Store): Collection<SnatEntryRecord> => store.collection('snat-entry')
export const forwardEntries = (store: Store): Collection<ForwardEntryRecord> => store.collection('forward-entry')
