import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

export type InstanceStatus = 'Pending' | 'Starting' | 'Running' | 'Stopping' | 'Stopped'

export interface InstanceRecord {
  id: string
  regionId: string
  zoneId: string
  name: string
  hostname: string
  description: string
  status: InstanceStatus
  instanceType: string
  imageId: string
  vpcId: string
  vswitchId: string
  /** The address clients see; inside the VSwitch's block. */
  privateIp: string
  /** Where its processes really listen, `127.x.y.z`. */
  loopbackAddress: string
  networkInterfaceId: string
  macAddress: string
  /** Public address that belongs to the instance itself (not an EIP); a loopback address here. */
  publicIp?: string
  securityGroupIds: string[]
  systemDiskId: string
  keyPairName?: string
  ramRoleName?: string
  /** Base64, as it was sent. */
  userData?: string
  /** True once the user data script was started; it runs at the first boot of a disk only. */
  hasBooted: boolean
  /** True once it was deleted and only waits for its machine to go. */
  isReleased?: boolean
  /** Reasons why the instance takes no changes now, e.g. `data-security`. */
  operationLocks: string[]
  deletionProtection: boolean
  stoppedMode: 'KeepCharging' | 'StopCharging' | 'Not-applicable'
  chargeType: 'PostPaid' | 'PrePaid'
  internetChargeType: 'PayByTraffic' | 'PayByBandwidth'
  internetBandwidthOutMbps: number
  internetBandwidthInMbps: number
  spotStrategy: string
  httpTokens: 'optional' | 'required'
  resourceGroupId: string
  serialNumber: string
  createdAtMs: number
  startedAtMs?: number
  autoReleaseTime?: string
  tags: Record<string, string>
}

export interface DiskRecord {
  id: string
  regionId: string
  zoneId: string
  name: string
  description: string
  instanceId: string
  type: 'system' | 'data'
  category: string
  sizeGiB: number
  device: string
  imageId: string
  snapshotId: string
  /** Frozen disk that a system disk is built on; undefined on a stock image. */
  layerId?: string
  performanceLevel: string
  status: 'Creating' | 'Available' | 'In_use' | 'Detaching' | 'Attaching'
  deleteWithInstance: boolean
  encrypted: boolean
  createdAtMs: number
  attachedAtMs?: number
  tags: Record<string, string>
}

type ImageStatus = 'Creating' | 'Waiting' | 'Available' | 'UnAvailable' | 'CreateFailed' | 'Deprecated'

export interface ImageRecord {
  id: string
  /** Own images live in one region; system images (`undefined`) are in all of them. */
  regionId?: string
  name: string
  description: string
  family: string
  version: string
  owner: 'system' | 'self' | 'others' | 'marketplace'
  status: ImageStatus
  isUsable: boolean
  progressPercent: number
  sizeGiB: number
  osName: string
  osNameEn: string
  osType: 'linux' | 'windows'
  platform: string
  architecture: 'x86_64' | 'arm64'
  bootMode: 'BIOS' | 'UEFI' | 'UEFI-Preferred'
  /** Layer of the machine driver that disks start from; undefined for a stock image. */
  layerId?: string
  sourceInstanceId?: string
  snapshots: { snapshotId: string; device: string; sizeGiB: number; type: 'system' | 'data' }[]
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export interface SnapshotRecord {
  id: string
  regionId: string
  name: string
  description: string
  sourceDiskId: string
  sourceDiskType: 'system' | 'data'
  sourceDiskSizeGiB: number
  sourceInstanceId?: string
  status: 'progressing' | 'accomplished' | 'failed'
  progressPercent: number
  /** Layer of the machine driver, when it was taken of a system disk. */
  layerId?: string
  instantAccess: boolean
  retentionDays: number
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export interface KeyPairRecord {
  /** `<region>/<name>`: names are unique within a region. */
  id: string
  regionId: string
  keyPairId: string
  name: string
  fingerprint: string
  publicKey: string
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export interface SecurityRuleRecord {
  id: string
  direction: 'ingress' | 'egress'
  /** Upper case, as the API answers: TCP, UDP, ICMP, GRE, ALL. */
  protocol: string
  portRange: string
  sourcePortRange: string
  cidr: string
  ipv6Cidr: string
  groupId: string
  groupOwnerAccount: string
  prefixListId: string
  ownCidr: string
  policy: 'Accept' | 'Drop'
  priority: number
  nicType: 'intranet' | 'internet'
  description: string
  createdAtMs: number
}

export interface SecurityGroupRecord {
  id: string
  regionId: string
  vpcId: string
  name: string
  description: string
  type: 'normal' | 'enterprise'
  innerAccessPolicy: 'Accept' | 'Drop'
  rules: SecurityRuleRecord[]
  resourceGroupId: string
  createdAtMs: number
  tags: Record<string, string>
}

export const instances = (store: Store): Collection<InstanceRecord> => store.collection('instance')
export const disks = (store: Store): Collection<DiskRecord> => store.collection('disk')
export const images = (store: Store): Collection<ImageRecord> => store.collection('image')
export const snapshots = (store: Store): Collection<SnapshotRecord> => store.collection('snapshot')
export const keyPairs = (store: Store): Collection<KeyPairRecord> => store.collection('key-pair')
export const securityGroups = (store: Store): Collection<SecurityGroupRecord> => store.collection('security-group')
