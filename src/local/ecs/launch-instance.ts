import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { takeAddress } from '../vpc/addressing.ts'
import { formatAddress, parseAddress } from '../vpc/cidr.ts'
import { startCharge } from './charges.ts'
import { build, chargeInstance } from './lifecycle.ts'
import { disks, instances, type DiskRecord, type InstanceRecord } from './records.ts'
import { takeStock } from './stock.ts'
import { type DiskWish, type Launch } from './launch.ts'
import { optional } from './optional.ts'
import { diskPrice } from './charges.ts'

/** Makes one instance of a checked launch: its record, address, disks and, a little later, its machine. */
export function launchOne(
  call: Call,
  launch: Launch,
  index: number,
  options: { isStarted: boolean; suffix: string },
): InstanceRecord {
  const { core, params, regionId } = call
  const { vswitch } = launch
  const id = core.newId('i')
  const privateIp = takeAddress(core.store, vswitch, id, wantedAddress(call, index))
  takeStock(core.store, vswitch.zoneId, launch.instanceType, 1)
  const bandwidth = params.number('InternetMaxBandwidthOut') ?? 0
  const hostname = params.optionalText('HostName')
  const systemDisk = addDisk(call, launch, id, launch.systemDisk, 'system', 0)
  for (const [i, wish] of launch.dataDisks.entries()) addDisk(call, launch, id, wish, 'data', i + 1)
  const instance = instances(core.store).add({
    id,
    regionId,
    zoneId: vswitch.zoneId,
    name: params.has('InstanceName') ? params.text('InstanceName') + options.suffix : id,
    hostname: hostname === undefined ? `iZ${id.slice(2).replace(/-/g, '')}Z` : hostname + options.suffix,
    description: params.optionalText('Description') ?? '',
    status: 'Pending',
    instanceType: launch.instanceType,
    imageId: launch.image.id,
    vpcId: vswitch.vpcId,
    vswitchId: vswitch.id,
    privateIp,
    loopbackAddress: core.addresses.allocate(privateIp),
    networkInterfaceId: core.newId('eni'),
    macAddress: macAddress(call),
    ...(bandwidth > 0 && options.isStarted ? { publicIp: core.addresses.allocate() } : {}),
    securityGroupIds: launch.groups.map((group) => group.id),
    systemDiskId: systemDisk.id,
    ...optional('keyPairName', params.optionalText('KeyPairName')),
    ...optional('ramRoleName', params.optionalText('RamRoleName')),
    ...optional('userData', params.optionalText('UserData')),
    ...optional('autoReleaseTime', params.optionalText('AutoReleaseTime')),
    hasBooted: false,
    operationLocks: [],
    deletionProtection: params.flag('DeletionProtection') ?? false,
    stoppedMode: 'Not-applicable',
    chargeType: 'PostPaid',
    internetChargeType:
      params.optionalText('InternetChargeType') === 'PayByBandwidth' ? 'PayByBandwidth' : 'PayByTraffic',
    internetBandwidthOutMbps: bandwidth,
    internetBandwidthInMbps: params.number('InternetMaxBandwidthIn') ?? Math.max(10, bandwidth),
    spotStrategy: params.optionalText('SpotStrategy') ?? 'NoSpot',
    httpTokens: params.optionalText('HttpTokens') === 'required' ? 'required' : 'optional',
    resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
    serialNumber: serialNumber(call),
    createdAtMs: core.clock.now(),
    tags: launch.tags,
  })
  chargeInstance(core, instance)
  core.emit('instanceChanged', { instanceId: id })
  build(core, instance, options)
  return instance
}

function wantedAddress({ params }: Call, index: number): string | undefined {
  const [networkInterface] = params.objects('NetworkInterface')
  const first =
    params.optionalText('PrivateIpAddress') ?? (networkInterface?.['PrimaryIpAddress'] as string | undefined)
  if (first === undefined) return undefined
  const value = parseAddress(first)
  if (value === undefined)
    throw new VendorError(
      'InvalidPrivateIpAddress.Malformed',
      400,
      `The specified private IP address "${first}" is malformed.`,
    )
  return formatAddress(value + index)
}

function addDisk(
  call: Call,
  launch: Launch,
  instanceId: string,
  wish: DiskWish,
  type: 'system' | 'data',
  index: number,
): DiskRecord {
  const { core, regionId } = call
  const disk = disks(core.store).add({
    id: core.newId('d'),
    regionId,
    zoneId: launch.vswitch.zoneId,
    name: wish.name,
    description: wish.description,
    instanceId,
    type,
    category: wish.category,
    sizeGiB: wish.sizeGiB,
    device: `/dev/xvd${String.fromCharCode(97 + index)}`,
    imageId: type === 'system' ? launch.image.id : '',
    snapshotId: wish.snapshotId,
    ...optional('layerId', type === 'system' ? launch.image.layerId : undefined),
    performanceLevel: wish.performanceLevel,
    status: 'In_use',
    deleteWithInstance: wish.deleteWithInstance,
    encrypted: false,
    createdAtMs: core.clock.now(),
    attachedAtMs: core.clock.now(),
    tags: launch.tags,
  })
  startCharge(core, { id: disk.id, kind: 'disk', perHour: diskPrice(disk.sizeGiB) })
  return disk
}

const hexDigits = ({ core }: Call, count: number) =>
  Array.from({ length: count }, () => Math.floor(core.random() * 16).toString(16)).join('')

const macAddress = (call: Call) => `00:16:3e:${hexDigits(call, 6).replace(/(..)(..)(..)/, '$1:$2:$3')}`

const serialNumber = (call: Call) => [8, 4, 4, 4, 12].map((count) => hexDigits(call, count)).join('-')
