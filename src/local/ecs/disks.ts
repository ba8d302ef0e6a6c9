import type { Operation } from '../api/operation.ts'
import { define } from './define.ts'
import { cursorOrPage } from './paging.ts'
import * as spec from './parameters.ts'
import { disks, type DiskRecord } from './records.ts'
import { matchesTags, tagKeyValues } from './tagging.ts'
import { secondTime } from './times.ts'

const describeDisks = define('Ecs', 'DescribeDisks', {
  parameters: {
    RegionId: spec.region,
    DiskIds: spec.jsonList(100),
    InstanceId: spec.text,
    ZoneId: spec.text,
    DiskName: spec.text,
    DiskType: spec.oneOf('all', 'system', 'data'),
    Category: spec.text,
    Status: spec.oneOf('In_use', 'Available', 'Attaching', 'Detaching', 'Creating', 'ReIniting', 'All'),
    SnapshotId: spec.text,
    ResourceGroupId: spec.text,
    DiskChargeType: spec.oneOf('PrePaid', 'PostPaid'),
    DeleteWithInstance: spec.flag,
    Encrypted: spec.flag,
    Portable: spec.flag,
    EnableAutoSnapshot: spec.flag,
    AdditionalAttributes: spec.repeated(20),
    Filter: spec.filters,
    DryRun: spec.flag,
    NextToken: spec.text,
    MaxResults: spec.between(1, 500),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
    Tag: spec.tags,
  },
  run({ core, params, regionId }) {
    const ids = params.texts('DiskIds')
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const status = params.optionalText('Status') ?? 'All'
    const type = params.optionalText('DiskType') ?? 'all'
    const found = disks(core.store).filter(
      (disk) =>
        disk.regionId === regionId &&
        (ids.length === 0 || ids.includes(disk.id)) &&
        is('InstanceId', disk.instanceId) &&
        is('ZoneId', disk.zoneId) &&
        is('DiskName', disk.name) &&
        is('Category', disk.category) &&
        is('SnapshotId', disk.snapshotId) &&
        (type === 'all' || disk.type === type) &&
        (status === 'All' || disk.status === status) &&
        disk.deleteWithInstance === (params.flag('DeleteWithInstance') ?? disk.deleteWithInstance) &&
        disk.encrypted === (params.flag('Encrypted') ?? disk.encrypted) &&
        (params.flag('Portable') ?? disk.type === 'data') === (disk.type === 'data') &&
        params.optionalText('DiskChargeType') !== 'PrePaid' &&
        matchesTags(disk, params),
    )
    const { rows, ...counts } = cursorOrPage(found.reverse(), params)
    return { ...counts, Disks: { Disk: rows.map(diskRow) } }
  },
})

function diskRow(disk: DiskRecord) {
  const attachedTime = disk.attachedAtMs === undefined ? '' : secondTime(disk.attachedAtMs)
  const attachment = { InstanceId: disk.instanceId, Device: disk.device, AttachedTime: attachedTime }
  const attachments = disk.instanceId === '' ? [] : [attachment]
  return {
    DiskId: disk.id,
    DiskName: disk.name,
    Description: disk.description,
    Type: disk.type,
    Category: disk.category,
    PerformanceLevel: disk.performanceLevel,
    Size: disk.sizeGiB,
    Status: disk.status,
    RegionId: disk.regionId,
    ZoneId: disk.zoneId,
    InstanceId: disk.instanceId,
    Device: disk.device,
    ImageId: disk.imageId,
    SourceSnapshotId: disk.snapshotId,
    SerialNumber: disk.id.slice(2),
    AttachedTime: attachedTime,
    DetachedTime: '',
    CreationTime: secondTime(disk.createdAtMs),
    ExpiredTime: '2999-09-08T16:00Z',
    DiskChargeType: 'PostPaid',
    DeleteWithInstance: disk.deleteWithInstance,
    DeleteAutoSnapshot: true,
    EnableAutoSnapshot: true,
    EnableAutomatedSnapshotPolicy: false,
    AutoSnapshotPolicyId: '',
    Encrypted: disk.encrypted,
    KMSKeyId: '',
    Portable: disk.type === 'data',
    ProductCode: '',
    ResourceGroupId: '',
    MultiAttach: 'Disabled',
    MountInstanceNum: attachments.length,
    MountInstances: { MountInstance: attachments },
    Attachments: { Attachment: attachments },
    OperationLocks: { OperationLock: [] },
    Tags: tagKeyValues(disk.tags),
  }
}

export const diskOperations: Operation[] = [describeDisks]
