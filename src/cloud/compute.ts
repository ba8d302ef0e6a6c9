import type { Tags } from './tags.ts'

export type InstanceStatus = 'Pending' | 'Starting' | 'Running' | 'Stopping' | 'Stopped'

/** Bandwidth of an instance's own public address; 0 and absent mean that it has none. */
export interface InternetAccess {
  /** 1 to 100 Mbit/s. */
  bandwidthOutMbps: number
  chargeType: 'PayByTraffic' | 'PayByBandwidth'
}

/** How an instance is bought that the cloud may take back. */
export interface Spot {
  strategy: 'SpotWithPriceLimit' | 'SpotAsPriceGo'
  /** Highest price for an hour, in the currency of the account; only with a price limit. */
  priceLimit?: number
}

export interface Instance {
  id: string
  name: string
  status: InstanceStatus
  type: string
  imageId: string
  zoneId: string
  vpcId: string
  vswitchId: string
  securityGroupIds: string[]
  privateIp: string
  publicIp?: string
  keyPairName?: string
  deletionProtection: boolean
  /** Bought for a period: it cannot be deleted before that ends. */
  isSubscription?: boolean
  /** Absent for an instance that the cloud does not take back. */
  spot?: Spot
  internet?: InternetAccess
  /** Reasons why the instance takes no call now, e.g. while its system disk is replaced. */
  operationLocks: string[]
  createdAt: string
  tags: Tags
}

export interface InstanceFilter {
  ids?: readonly string[]
  vpcId?: string
  tags?: Tags
}

export interface InstanceSpec {
  name: string
  type: string
  imageId: string
  zoneId: string
  vswitchId: string
  securityGroupIds: readonly string[]
  systemDisk?: { category?: string; sizeGiB?: number }
  /** Plain text; the adapter encodes it. At most 32 KB. */
  userData?: string
  keyPairName?: string
  ramRoleName?: string
  spot?: Spot
  internet?: InternetAccess
  tags: Tags
  /** The same token with the same parameters never makes a second instance. At most 64 ASCII characters. */
  clientToken: string
  /** How many equal instances, 1 to 100; default 1. */
  amount?: number
}

export interface Compute {
  /** All matching instances, whatever the page size of the API. */
  describeInstances(filter: InstanceFilter): Promise<Instance[]>
  /** Returns ids at once; the instances are still Pending. */
  runInstances(spec: InstanceSpec): Promise<string[]>
  startInstances(ids: readonly string[]): Promise<void>
  /** Stops with the address and the stock kept (StoppedMode KeepCharging). */
  stopInstances(ids: readonly string[], options?: { force?: boolean }): Promise<void>
  rebootInstances(ids: readonly string[]): Promise<void>
  /** Deletes running instances too; ids that are gone already are no error. */
  deleteInstances(ids: readonly string[], clientToken: string): Promise<void>
  /** Gives a stopped instance a new system disk from `imageId`; address and security groups stay. */
  replaceSystemDisk(request: { instanceId: string; imageId: string; clientToken: string }): Promise<void>
  modifyInstance(
    id: string,
    change: { name?: string; userData?: string; deletionProtection?: boolean; securityGroupIds?: readonly string[] },
  ): Promise<void>
  /** Changes the type of a stopped pay-as-you-go instance. */
  modifyInstanceType(id: string, type: string, clientToken: string): Promise<void>
  /** Zones of the region with the instance types each has in stock. `types` narrows the question. */
  describeStock(types?: readonly string[]): Promise<ZoneStock[]>
  describeInstanceTypes(types?: readonly string[]): Promise<InstanceType[]>
}

export interface ZoneStock {
  zoneId: string
  /** Instance types that can be bought in the zone now. */
  instanceTypes: string[]
}

export interface InstanceType {
  type: string
  cpus: number
  memoryGiB: number
}
