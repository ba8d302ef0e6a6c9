import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { endCharge, startCharge } from './charges.ts'
import { checkDescription, checkResourceName } from './checks.ts'
import { define } from './define.ts'
import { ecsDurations } from './durations.ts'
import { optional } from './optional.ts'
import { collectLayers, saveLayer } from './layers.ts'
import { diskOf, snapshotOf } from './lookup.ts'
import { cursorOrPage } from './paging.ts'
import * as spec from './parameters.ts'
import { images, snapshots, type DiskRecord, type SnapshotRecord } from './records.ts'
import { matchesTags, readTags, tagKeyValues } from './tagging.ts'
import { secondTime } from './times.ts'

const pricePerGiBHour = 0.00017
const maxSnapshotsPerDisk = 256

/** Books a snapshot of a disk; `takeSnapshot` makes it. */
export function addSnapshot(
  call: Call,
  disk: DiskRecord,
  texts: Pick<SnapshotRecord, 'name' | 'description' | 'tags'>,
): SnapshotRecord {
  const { core, params } = call
  const snapshot = snapshots(core.store).add({
    id: core.newId('s'),
    regionId: disk.regionId,
    ...texts,
    sourceDiskId: disk.id,
    sourceDiskType: disk.type,
    sourceDiskSizeGiB: disk.sizeGiB,
    ...optional('sourceInstanceId', disk.instanceId || undefined),
    status: 'progressing',
    progressPercent: 0,
    instantAccess: false,
    retentionDays: params.number('RetentionDays') ?? 0,
    resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
    createdAtMs: core.clock.now(),
  })
  startCharge(core, {
    id: snapshot.id,
    kind: 'snapshot',
    perHour: Math.round(disk.sizeGiB * pricePerGiBHour * 1e4) / 1e4,
  })
  return snapshot
}

/** Freezes the disk; a system disk becomes a layer that images are made of. Fails when the machine cannot be read. */
export async function takeSnapshot(core: LocalCore, snapshot: SnapshotRecord): Promise<void> {
  try {
    if (snapshot.sourceDiskType === 'system' && snapshot.sourceInstanceId) {
      // Named first: a layer that nothing names is deleted by whoever tidies up next.
      snapshots(core.store).update(snapshot, { layerId: snapshot.id })
      await saveLayer(core, snapshot.sourceInstanceId, snapshot.id)
    }
  } catch (error) {
    delete snapshot.layerId
    snapshots(core.store).update(snapshot, { status: 'failed' })
    throw error
  }
  core.after(ecsDurations(core).snapshotCreating, async () => {
    if (snapshots(core.store).get(snapshot.id) !== snapshot) return collectLayers(core)
    snapshots(core.store).update(snapshot, { status: 'accomplished', progressPercent: 100 })
  })
}

const createSnapshot = define('Ecs', 'CreateSnapshot', {
  parameters: {
    RegionId: spec.optionalRegion,
    DiskId: spec.requiredText,
    SnapshotName: spec.text,
    Description: spec.text,
    RetentionDays: spec.between(1, 65_536),
    InstantAccess: spec.flag,
    InstantAccessRetentionDays: spec.between(1, 65_535),
    Category: spec.oneOf('Standard', 'Flash', 'standard', 'flash'),
    ResourceGroupId: spec.text,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'A snapshot of a data disk holds nothing.',
  run(call) {
    const { core, params } = call
    const disk = diskOf(call, params.text('DiskId'))
    checkResourceName(params.optionalText('SnapshotName'), 'InvalidSnapshotName.Malformed')
    checkDescription(params.optionalText('Description'))
    const ofDisk = snapshots(core.store).filter((each) => each.sourceDiskId === disk.id)
    if (ofDisk.some((each) => each.status === 'progressing'))
      throw new VendorError(
        'IncorrectDiskStatus.CreatingSnapshot',
        403,
        `A snapshot of disk ${disk.id} is being made; wait until it is accomplished.`,
      )
    if (ofDisk.length >= maxSnapshotsPerDisk)
      throw new VendorError(
        'QuotaExceed.Snapshot',
        403,
        `Disk ${disk.id} has ${maxSnapshotsPerDisk} snapshots already.`,
      )
    const snapshot = addSnapshot(call, disk, {
      name: params.optionalText('SnapshotName') ?? '',
      description: params.optionalText('Description') ?? '',
      tags: readTags(params),
    })
    core.after(0, () => takeSnapshot(core, snapshot))
    return { SnapshotId: snapshot.id }
  },
})

const describeSnapshots = define('Ecs', 'DescribeSnapshots', {
  parameters: {
    RegionId: spec.region,
    SnapshotIds: spec.jsonList(100),
    InstanceId: spec.text,
    DiskId: spec.text,
    SnapshotName: spec.text,
    Status: { ...spec.oneOf('progressing', 'accomplished', 'failed', 'all'), default: 'all' },
    SnapshotType: spec.oneOf('auto', 'user', 'all'),
    SourceDiskType: spec.oneOf('system', 'data', 'System', 'Data'),
    Usage: spec.text,
    Category: spec.text,
    Encrypted: spec.flag,
    ResourceGroupId: spec.text,
    SnapshotLinkId: spec.text,
    KMSKeyId: spec.text,
    Filter: spec.filters,
    DryRun: spec.flag,
    NextToken: spec.text,
    MaxResults: spec.between(1, 100),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
    Tag: spec.tags,
  },
  run(call) {
    const { core, params, regionId } = call
    const ids = params.texts('SnapshotIds')
    const status = params.text('Status')
    const is = (name: string, value: string | undefined) => value === (params.optionalText(name) ?? value)
    const found = snapshots(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        (ids.length === 0 || ids.includes(each.id)) &&
        (status === 'all' || each.status === status) &&
        is('InstanceId', each.sourceInstanceId) &&
        is('DiskId', each.sourceDiskId) &&
        is('SnapshotName', each.name) &&
        is('ResourceGroupId', each.resourceGroupId) &&
        params.optionalText('SnapshotType') !== 'auto' &&
        params.flag('Encrypted') !== true &&
        (params.optionalText('SourceDiskType') ?? each.sourceDiskType).toLowerCase() === each.sourceDiskType &&
        matchesTags(each, params),
    )
    const { rows, ...counts } = cursorOrPage(found.reverse(), params)
    return { ...counts, Snapshots: { Snapshot: rows.map((snapshot) => snapshotRow(call, snapshot)) } }
  },
})

const usersOf = ({ core }: Call, snapshot: SnapshotRecord) =>
  images(core.store).filter((image) => image.snapshots.some((each) => each.snapshotId === snapshot.id))

function snapshotRow(call: Call, snapshot: SnapshotRecord) {
  return {
    SnapshotId: snapshot.id,
    SnapshotName: snapshot.name,
    Description: snapshot.description,
    Status: snapshot.status,
    Progress: `${snapshot.progressPercent}%`,
    Available: snapshot.status === 'accomplished',
    CreationTime: secondTime(snapshot.createdAtMs),
    LastModifiedTime: secondTime(snapshot.createdAtMs),
    RegionId: snapshot.regionId,
    SourceDiskId: snapshot.sourceDiskId,
    SourceDiskType: snapshot.sourceDiskType,
    SourceDiskSize: String(snapshot.sourceDiskSizeGiB),
    SourceStorageType: 'disk',
    SnapshotType: 'user',
    Category: 'standard',
    Encrypted: false,
    InstantAccess: snapshot.instantAccess,
    RetentionDays: snapshot.retentionDays,
    RemainTime: 0,
    ProductCode: '',
    ResourceGroupId: snapshot.resourceGroupId,
    Usage: usersOf(call, snapshot).length > 0 ? 'image' : 'none',
    Tags: tagKeyValues(snapshot.tags),
  }
}

const deleteSnapshot = define('Ecs', 'DeleteSnapshot', {
  parameters: { RegionId: spec.optionalRegion, SnapshotId: spec.requiredText, Force: spec.flag },
  async run(call) {
    const { core, params } = call
    const snapshot = snapshotOf(call, params.text('SnapshotId'))
    const users = usersOf(call, snapshot)
    if (users.length > 0 && params.flag('Force') !== true)
      throw new VendorError(
        'SnapshotCreatedImage',
        403,
        `The snapshot ${snapshot.id} is part of ${users.map((each) => each.id).join(', ')}; delete that first or pass Force=true.`,
      )
    snapshots(core.store).delete(snapshot.id)
    endCharge(core, snapshot.id)
    await collectLayers(core)
    return {}
  },
})

export const snapshotOperations: Operation[] = [createSnapshot, describeSnapshots, deleteSnapshot]
