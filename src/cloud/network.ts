import type { Tags } from './tags.ts'

export interface Vpc {
  id: string
  name: string
  cidr: string
  status: 'Pending' | 'Available' | 'Deleting'
  tags: Tags
}

export interface VSwitch {
  id: string
  name: string
  vpcId: string
  zoneId: string
  cidr: string
  status: 'Pending' | 'Available'
  availableAddresses: number
  tags: Tags
}

export interface SecurityGroup {
  id: string
  name: string
  vpcId: string
  description: string
  tags: Tags
}

export interface SecurityRule {
  direction: 'ingress' | 'egress'
  protocol: 'tcp' | 'udp' | 'icmp' | 'all'
  /** `80/80`, `8000/8100`, or `-1/-1` for every port. */
  portRange: string
  /** The other side: a CIDR block or a security group id. */
  peer: string
  policy: 'accept' | 'drop'
  /** 1 (first) to 100. */
  priority: number
  description: string
}

export interface Eip {
  id: string
  address: string
  name: string
  status: 'Associating' | 'Unassociating' | 'InUse' | 'Available' | 'Releasing'
  bandwidthMbps: number
  /** What the address is bound to. */
  boundTo?: { id: string; kind: 'instance' | 'load-balancer' | 'nat-gateway' }
  tags: Tags
}

/** Where instances without an address of their own reach the internet. */
export interface NatGateway {
  id: string
  name: string
  status: 'Creating' | 'Available' | 'Modifying' | 'Deleting' | 'Converting'
  vpcId: string
  vswitchId: string
  /** The table that its SNAT entries are in. */
  snatTableId: string
  tags: Tags
}

/** Traffic of one VSwitch leaves with `address`. */
export interface SnatEntry {
  id: string
  vswitchId: string
  address: string
  status: 'Pending' | 'Available' | 'Modifying' | 'Deleting'
}

export interface NetworkFilter {
  ids?: readonly string[]
  vpcId?: string
  tags?: Tags
}

export interface Network {
  describeVpcs(filter: NetworkFilter): Promise<Vpc[]>
  createVpc(request: { name: string; cidr: string; tags: Tags; clientToken: string }): Promise<string>
  modifyVpc(id: string, change: { name?: string }): Promise<void>
  deleteVpc(id: string): Promise<void>

  describeVSwitches(filter: NetworkFilter): Promise<VSwitch[]>
  /** One at a time per VPC: the API refuses concurrent creation. */
  createVSwitch(request: {
    vpcId: string
    zoneId: string
    name: string
    cidr: string
    tags: Tags
    clientToken: string
  }): Promise<string>
  modifyVSwitch(id: string, change: { name?: string }): Promise<void>
  deleteVSwitch(id: string): Promise<void>

  describeSecurityGroups(filter: NetworkFilter): Promise<SecurityGroup[]>
  createSecurityGroup(request: {
    vpcId: string
    name: string
    description: string
    tags: Tags
    clientToken: string
  }): Promise<string>
  describeSecurityRules(securityGroupId: string): Promise<SecurityRule[]>
  authorize(securityGroupId: string, rules: readonly SecurityRule[], clientToken: string): Promise<void>
  revoke(securityGroupId: string, rules: readonly SecurityRule[], clientToken: string): Promise<void>
  deleteSecurityGroup(id: string): Promise<void>

  describeEips(filter: NetworkFilter): Promise<Eip[]>
  allocateEip(request: {
    name: string
    bandwidthMbps: number
    tags: Tags
    clientToken: string
  }): Promise<{ id: string; address: string }>
  modifyEip(id: string, change: { name?: string; bandwidthMbps?: number }): Promise<void>
  associateEip(id: string, target: { id: string; kind: 'instance' | 'load-balancer' | 'nat-gateway' }): Promise<void>
  unassociateEip(id: string, target: { id: string; kind: 'instance' | 'load-balancer' | 'nat-gateway' }): Promise<void>
  releaseEip(id: string): Promise<void>

  describeNatGateways(filter: NetworkFilter): Promise<NatGateway[]>
  createNatGateway(request: {
    name: string
    vpcId: string
    vswitchId: string
    tags: Tags
    clientToken: string
  }): Promise<string>
  modifyNatGateway(id: string, change: { name: string }): Promise<void>
  /** Takes its entries along and frees its addresses. */
  deleteNatGateway(id: string): Promise<void>
  describeSnatEntries(natGatewayId: string): Promise<SnatEntry[]>
  createSnatEntry(request: {
    snatTableId: string
    vswitchId: string
    address: string
    name: string
    clientToken: string
  }): Promise<string>
  deleteSnatEntry(snatTableId: string, id: string): Promise<void>
}
