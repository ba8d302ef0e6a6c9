import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { diskPrice, endCharge, startCharge } from './charges.ts'
import { checkDescription, checkResourceName } from './checks.ts'
import { define } from './define.ts'
import { requireStatus } from './instance-power.ts'
import { diskCategories } from './launch.ts'
import { diskOf, instanceOf, snapshotOf } from './lookup.ts'
import * as spec from './parameters.ts'
import { disks, type DiskRecord, type InstanceRecord } from './records.ts'
import { zonesOf } from './regions.ts'
import { readTags } from './tagging.ts'

const leastGiB = 20
const mostGiB = 32_768

const createDisk = define('Ecs', 'CreateDisk', {
  parameters: {
    RegionId: spec.region,
    ZoneId: spec.text,
    InstanceId: spec.text,
    DiskCategory: { type: 'string', default: 'cloud_essd' },
    Size: spec.integer,
    SnapshotId: spec.text,
    DiskName: spec.text,
    Description: spec.text,
    PerformanceLevel: spec.oneOf('PL0', 'PL1', 'PL2', 'PL3'),
    Encrypted: spec.flag,
    ResourceGroupId: spec.text,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'Data disks are kept and shown; no device appears on the machine.',
  run(call) {
    const { core, params, regionId } = call
    checkResourceName(params.optionalText('DiskName'), 'InvalidDiskName.Malformed')
    checkDescription(params.optionalText('Description'))
    const category = params.text('DiskCategory')
    if (!diskCategories.includes(category))
      throw new VendorError(
        'InvalidDataDiskCategory.ValueNotSupported',
        400,
        `The disk category ${category} is not supported.`,
      )
    const snapshot = params.has('SnapshotId') ? snapshotOf(call, params.text('SnapshotId')) : undefined
    const instance = params.has('InstanceId') ? instanceOf(call, params.text('InstanceId')) : undefined
    const zoneId = instance?.zoneId ?? params.optionalText('ZoneId')
    if (zoneId === undefined || !zonesOf(regionId).includes(zoneId))
      throw new VendorError(
        'InvalidZoneId.NotFound',
        404,
        `The specified ZoneId ${zoneId ?? ''} does not exist in ${regionId}.`,
      )
    const disk = disks(core.store).add({
      id: core.newId('d'),
      regionId,
      zoneId,
      name: params.optionalText('DiskName') ?? '',
      description: params.optionalText('Description') ?? '',
      instanceId: '',
      type: 'data',
      category,
      sizeGiB: checkSize(params.number('Size') ?? snapshot?.sourceDiskSizeGiB, snapshot?.sourceDiskSizeGiB),
      device: '',
      imageId: '',
      snapshotId: snapshot?.id ?? '',
      performanceLevel: category === 'cloud_essd' ? (params.optionalText('PerformanceLevel') ?? 'PL1') : '',
      status: 'Available',
      deleteWithInstance: instance !== undefined,
      encrypted: params.flag('Encrypted') ?? false,
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    })
    startCharge(core, { id: disk.id, kind: 'disk', perHour: diskPrice(disk.sizeGiB) })
    if (instance) attach(call, disk, instance)
    return { DiskId: disk.id }
  },
})

function checkSize(sizeGiB: number | undefined, least = leastGiB): number {
  if (sizeGiB === undefined) throw new VendorError('MissingParameter', 400, 'One of Size and SnapshotId is needed.')
  if (sizeGiB < least || sizeGiB > mostGiB)
    throw new VendorError('InvalidDiskSize.NotSupported', 400, `The disk size must be from ${least} to ${mostGiB} GiB.`)
  return sizeGiB
}

/** Puts a disk on the next free device of an instance. */
function attach({ core }: Call, disk: DiskRecord, instance: InstanceRecord): void {
  const taken = new Set(
    disks(core.store)
      .filter((each) => each.instanceId === instance.id)
      .map((each) => each.device),
  )
  const device = Array.from({ length: 25 }, (_, i) => `/dev/xvd${String.fromCharCode(98 + i)}`).find(
    (each) => !taken.has(each),
  )
  if (!device || taken.size > 16)
    throw new VendorError('InstanceDiskLimitExceeded', 403, `Instance ${instance.id} has 16 data disks already.`)
  disks(core.store).update(disk, { instanceId: instance.id, device, status: 'In_use', attachedAtMs: core.clock.now() })
}

const attachDisk = define('Ecs', 'AttachDisk', {
  parameters: {
    RegionId: spec.optionalRegion,
    DiskId: spec.requiredText,
    InstanceId: spec.requiredText,
    DeleteWithInstance: spec.flag,
    Device: spec.text,
    Bootable: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const disk = diskOf(call, params.text('DiskId'))
    const instance = instanceOf(call, params.text('InstanceId'))
    if (disk.status !== 'Available')
      throw new VendorError(
        'IncorrectDiskStatus',
        403,
        `Disk ${disk.id} is ${disk.status}; only an Available one can be attached.`,
      )
    if (disk.zoneId !== instance.zoneId)
      throw new VendorError(
        'InvalidParameter.Conflict',
        400,
        `Disk ${disk.id} is in ${disk.zoneId}, instance ${instance.id} in ${instance.zoneId}.`,
      )
    requireStatus(instance, 'Running', 'Stopped')
    attach(call, disk, instance)
    disks(core.store).update(disk, { deleteWithInstance: params.flag('DeleteWithInstance') ?? false })
    return {}
  },
})

const detachDisk = define('Ecs', 'DetachDisk', {
  parameters: {
    RegionId: spec.optionalRegion,
    DiskId: spec.requiredText,
    InstanceId: spec.requiredText,
    DeleteWithInstance: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const disk = diskOf(call, params.text('DiskId'))
    requireStatus(instanceOf(call, params.text('InstanceId')), 'Running', 'Stopped')
    if (disk.type === 'system')
      throw new VendorError('DiskNotPortable', 403, `Disk ${disk.id} is a system disk: it cannot be detached.`)
    if (disk.instanceId !== params.text('InstanceId'))
      throw new VendorError(
        'DependencyViolation',
        403,
        `Disk ${disk.id} is not attached to ${params.text('InstanceId')}.`,
      )
    disks(core.store).update(disk, { instanceId: '', device: '', status: 'Available' })
    return {}
  },
})

const deleteDisk = define('Ecs', 'DeleteDisk', {
  parameters: { RegionId: spec.optionalRegion, DiskId: spec.requiredText },
  run(call) {
    const disk = diskOf(call, call.params.text('DiskId'))
    if (disk.status !== 'Available')
      throw new VendorError('IncorrectDiskStatus', 403, `Disk ${disk.id} is ${disk.status}; detach it first.`)
    disks(call.core.store).delete(disk.id)
    endCharge(call.core, disk.id)
    return {}
  },
})

const resizeDisk = define('Ecs', 'ResizeDisk', {
  parameters: {
    RegionId: spec.optionalRegion,
    DiskId: spec.requiredText,
    NewSize: spec.required(spec.integer),
    Type: spec.oneOf('offline', 'online'),
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    const disk = diskOf(call, params.text('DiskId'))
    const sizeGiB = checkSize(params.number('NewSize'), disk.sizeGiB)
    disks(core.store).update(disk, { sizeGiB })
    startCharge(core, { id: disk.id, kind: 'disk', perHour: diskPrice(sizeGiB) })
    return { OrderId: '' }
  },
})

const modifyDiskAttribute = define('Ecs', 'ModifyDiskAttribute', {
  parameters: {
    RegionId: spec.optionalRegion,
    DiskId: spec.text,
    DiskIds: spec.repeated(100),
    DiskName: spec.text,
    Description: spec.text,
    DeleteWithInstance: spec.flag,
    DeleteAutoSnapshot: spec.flag,
    EnableAutoSnapshot: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const ids = [...params.texts('DiskIds'), ...(params.has('DiskId') ? [params.text('DiskId')] : [])]
    if (ids.length === 0) throw new VendorError('MissingParameter', 400, 'One of DiskId and DiskIds is needed.')
    checkResourceName(params.optionalText('DiskName'), 'InvalidDiskName.Malformed')
    for (const disk of ids.map((id) => diskOf(call, id))) {
      disks(core.store).update(disk, {
        name: params.optionalText('DiskName') ?? disk.name,
        description: params.optionalText('Description') ?? disk.description,
        deleteWithInstance: params.flag('DeleteWithInstance') ?? disk.deleteWithInstance,
      })
    }
    return {}
  },
})

export const dataDiskOperations: Operation[] = [
  createDisk,
  attachDisk,
  detachDisk,
  deleteDisk,
  resizeDisk,
  modifyDiskAttribute,
]
