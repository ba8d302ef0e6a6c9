import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { vswitches, type VSwitchRecord } from '../vpc/records.ts'
import { checkDescription, checkHostName, checkInstanceName, checkPassword, checkUserData } from './checks.ts'
import { instanceType } from './instance-types.ts'
import { imageOfFamily, keyPairOf, securityGroupOf, usableImage } from './lookup.ts'
import { instances, type ImageRecord, type SecurityGroupRecord } from './records.ts'
import { readTags } from './tagging.ts'
import { zonesOf } from './regions.ts'
import { ecsQuotas } from './quotas.ts'

export const diskCategories = [
  'cloud',
  'cloud_efficiency',
  'cloud_ssd',
  'cloud_essd',
  'cloud_auto',
  'cloud_essd_entry',
  'cloud_essd_xc0',
]

export interface DiskWish {
  category: string
  sizeGiB: number
  name: string
  description: string
  performanceLevel: string
  snapshotId: string
  deleteWithInstance: boolean
}

/** What a RunInstances or CreateInstance call asks for, after every check that the API makes. */
export interface Launch {
  instanceType: string
  image: ImageRecord
  vswitch: VSwitchRecord
  groups: SecurityGroupRecord[]
  systemDisk: DiskWish
  dataDisks: DiskWish[]
  tags: Record<string, string>
}

/** Reads and checks a launch; changes nothing. */
export function readLaunch(call: Call): Launch {
  const { params, core } = call
  checkTexts(call)
  const type = params.optionalText('InstanceType')
  if (type === undefined) throw missing('InstanceType')
  if (!instanceType(type))
    throw new VendorError(
      'InvalidInstanceType.ValueNotSupported',
      400,
      `The specified InstanceType ${type} is not supported; DescribeInstanceTypes lists those that are.`,
    )
  const image = readImage(call)
  const vswitch = readVSwitch(call)
  const groups = readGroups(call, vswitch)
  if (params.has('KeyPairName')) keyPairOf(call, params.text('KeyPairName'))
  if (params.optionalText('InstanceChargeType') === 'PrePaid')
    throw new VendorError(
      'InvalidInstanceChargeType.ValueNotSupported',
      400,
      'The local cloud sells no subscriptions: use InstanceChargeType PostPaid.',
    )
  const amount = params.number('Amount') ?? 1
  if (
    instances(core.store).filter((each) => each.regionId === call.regionId).length + amount >
    ecsQuotas(core).instancesPerRegion
  )
    throw new VendorError(
      'QuotaExceed.AfterpayInstance',
      403,
      `The account may have ${ecsQuotas(core).instancesPerRegion} pay-as-you-go instances in ${call.regionId}.`,
    )
  for (const group of groups) {
    const members = instances(core.store).filter((each) => each.securityGroupIds.includes(group.id)).length
    if (members + amount > ecsQuotas(core).instancesPerSecurityGroup)
      throw new VendorError(
        'SecurityGroupInstanceLimitExceed',
        403,
        `Security group ${group.id} may hold ${ecsQuotas(core).instancesPerSecurityGroup} instances.`,
      )
  }
  return {
    instanceType: type,
    image,
    vswitch,
    groups,
    systemDisk: readDisk(params.object('SystemDisk') ?? {}, image.sizeGiB, 'InvalidSystemDisk'),
    dataDisks: params.objects('DataDisk').map((disk) => readDisk(disk, 20, 'InvalidDataDisk')),
    tags: readTags(params),
  }
}

function checkTexts({ params }: Call): void {
  checkInstanceName(params.optionalText('InstanceName'))
  checkDescription(params.optionalText('Description'))
  checkHostName(params.optionalText('HostName'))
  checkPassword(params.optionalText('Password'))
  checkUserData(params.optionalText('UserData'))
}

const missing = (name: string) =>
  new VendorError(
    'MissingParameter',
    400,
    `The input parameter "${name}" that is mandatory for processing this request is not supplied.`,
  )

function readImage(call: Call): ImageRecord {
  const { params } = call
  if (params.has('ImageId')) return usableImage(call, params.text('ImageId'))
  const family = params.optionalText('ImageFamily')
  if (family === undefined) throw missing('ImageId')
  const image = imageOfFamily(call, family)
  if (!image)
    throw new VendorError(
      'InvalidImageFamily.NotFound',
      404,
      `The image family ${family} has no available image in ${call.regionId}.`,
    )
  return image
}

function readVSwitch(call: Call): VSwitchRecord {
  const { params, core, regionId } = call
  const [networkInterface] = params.objects('NetworkInterface')
  const id = params.optionalText('VSwitchId') ?? (networkInterface?.['VSwitchId'] as string | undefined)
  if (id === undefined) throw missing('VSwitchId')
  const vswitch = vswitches(core.store).get(id)
  if (!vswitch || vswitch.regionId !== regionId)
    throw new VendorError(
      'InvalidVSwitchId.NotFound',
      404,
      `The specified VSwitchId ${id} does not exist in ${regionId}.`,
    )
  if (vswitch.status !== 'Available')
    throw new VendorError('IncorrectVSwitchStatus', 400, `VSwitch ${id} is Pending; wait until it is Available.`)
  const zoneId = params.optionalText('ZoneId')
  if (zoneId !== undefined && !zonesOf(regionId).includes(zoneId))
    throw new VendorError(
      'InvalidZoneId.NotFound',
      404,
      `The specified ZoneId ${zoneId} does not exist in ${regionId}.`,
    )
  if (zoneId !== undefined && zoneId !== vswitch.zoneId)
    throw new VendorError(
      'InvalidParameter.Mismatch',
      400,
      `VSwitch ${id} is in zone ${vswitch.zoneId}, not in ${zoneId}.`,
    )
  return vswitch
}

function readGroups(call: Call, vswitch: VSwitchRecord): SecurityGroupRecord[] {
  const { params } = call
  const [networkInterface] = params.objects('NetworkInterface')
  const named = [params.optionalText('SecurityGroupId'), ...params.texts('SecurityGroupIds')]
  const ofInterface = [
    networkInterface?.['SecurityGroupId'],
    ...((networkInterface?.['SecurityGroupIds'] as unknown[] | undefined) ?? []),
  ]
  const ids = [...new Set([...named, ...ofInterface].filter((id): id is string => typeof id === 'string'))]
  if (ids.length === 0) throw missing('SecurityGroupId')
  if (ids.length > 5)
    throw new VendorError(
      'InvalidSecurityGroupIds.ExceedLimit',
      400,
      'An instance can be in at most 5 security groups.',
    )
  return ids.map((id) => {
    const group = securityGroupOf(call, id)
    if (group.vpcId !== vswitch.vpcId)
      throw new VendorError(
        'OperationDenied.InconsistentNetwork',
        403,
        `Security group ${id} is in VPC ${group.vpcId}, the VSwitch ${vswitch.id} is in ${vswitch.vpcId}.`,
      )
    return group
  })
}

function readDisk(wish: Record<string, unknown>, leastGiB: number, code: string): DiskWish {
  const category = String(wish['Category'] ?? 'cloud_essd')
  if (!diskCategories.includes(category))
    throw new VendorError(`${code}Category.ValueNotSupported`, 400, `The disk category ${category} is not supported.`)
  const sizeGiB = wish['Size'] === undefined ? Math.max(leastGiB, 40) : Number(wish['Size'])
  if (!Number.isInteger(sizeGiB) || sizeGiB < Math.max(20, leastGiB) || sizeGiB > 2_048)
    throw new VendorError(
      `${code}Size.ValueNotSupported`,
      400,
      `The disk size must be a whole number of GiB from ${Math.max(20, leastGiB)} to 2048.`,
    )
  return {
    category,
    sizeGiB,
    name: String(wish['DiskName'] ?? ''),
    description: String(wish['Description'] ?? ''),
    performanceLevel: category === 'cloud_essd' ? String(wish['PerformanceLevel'] ?? 'PL0') : '',
    snapshotId: String(wish['SnapshotId'] ?? ''),
    deleteWithInstance: wish['DeleteWithInstance'] !== false,
  }
}
