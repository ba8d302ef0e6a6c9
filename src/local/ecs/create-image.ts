import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { checkDescription, checkResourceName } from './checks.ts'
import { define } from './define.ts'
import { ecsDurations } from './durations.ts'
import { optional } from './optional.ts'
import { collectLayers } from './layers.ts'
import { allImages, imageOf, instanceOf, snapshotOf, usableImage } from './lookup.ts'
import * as spec from './parameters.ts'
import { disks, images, instances, snapshots, type ImageRecord, type SnapshotRecord } from './records.ts'
import { addSnapshot, takeSnapshot } from './snapshots.ts'
import { readTags } from './tagging.ts'
import { ecsQuotas } from './quotas.ts'

const createImage = define('Ecs', 'CreateImage', {
  parameters: {
    RegionId: spec.region,
    InstanceId: spec.text,
    SnapshotId: spec.text,
    ImageName: spec.text,
    ImageFamily: spec.text,
    ImageVersion: spec.text,
    Description: spec.text,
    Platform: spec.text,
    Architecture: spec.oneOf('i386', 'x86_64', 'arm64'),
    BootMode: spec.oneOf('BIOS', 'UEFI', 'UEFI-Preferred'),
    DetectionStrategy: spec.text,
    ResourceGroupId: spec.text,
    DiskDeviceMapping: {
      type: 'list',
      items: spec.object({ SnapshotId: spec.text, Size: spec.integer, Device: spec.text, DiskType: spec.text }),
    },
    ClientToken: spec.clientToken,
    DryRun: spec.flag,
    Tag: spec.tags,
  },
  gaps: 'Data disks are listed in the image but hold nothing.',
  run(call) {
    checkImage(call)
    const { params } = call
    if (params.has('InstanceId')) return { ImageId: imageOfInstance(call).id }
    const [mapping] = params.objects('DiskDeviceMapping')
    const snapshotId = params.optionalText('SnapshotId') ?? (mapping?.['SnapshotId'] as string | undefined)
    if (snapshotId === undefined)
      throw new VendorError('MissingParameter', 400, 'One of InstanceId, SnapshotId and DiskDeviceMapping is needed.')
    return { ImageId: imageOfSnapshot(call, snapshotOf(call, snapshotId)).id }
  },
})

function checkImage({ core, params, regionId }: Call): void {
  const name = params.optionalText('ImageName')
  checkResourceName(name, 'InvalidImageName.Malformed')
  checkDescription(params.optionalText('Description'))
  checkNameIsFree(core, regionId, name)
  if (images(core.store).filter((image) => image.regionId === regionId).length >= ecsQuotas(core).imagesPerRegion)
    throw new VendorError(
      'QuotaExceed.Image',
      400,
      `The account has ${ecsQuotas(core).imagesPerRegion} images in ${regionId} already.`,
    )
}

function checkNameIsFree(core: LocalCore, regionId: string, name: string | undefined): void {
  if (name !== undefined && images(core.store).find((image) => image.regionId === regionId && image.name === name))
    throw new VendorError(
      'InvalidImageName.Duplicated',
      400,
      `An image with the name ${name} exists in ${regionId} already.`,
    )
}

function imageOfInstance(call: Call): ImageRecord {
  const { core, params } = call
  const instance = instanceOf(call, params.text('InstanceId'))
  if (
    (instance.status !== 'Running' && instance.status !== 'Stopped') ||
    instance.isReleased ||
    instance.operationLocks.length > 0
  )
    throw new VendorError(
      'IncorrectInstanceStatus',
      400,
      `Instance ${instance.id} is ${instance.status}; it must be Running or Stopped, with no operation under way.`,
    )
  const source = allImages(core.store).find((image) => image.id === instance.imageId)
  const ofInstance = disks(core.store).filter((disk) => disk.instanceId === instance.id)
  const taken = ofInstance.map((disk) => ({
    disk,
    snapshot: addSnapshot(call, disk, { name: '', description: '', tags: {} }),
  }))
  const image = addImage(call, source, {
    sourceInstanceId: instance.id,
    snapshots: taken.map(({ disk, snapshot }) => ({
      snapshotId: snapshot.id,
      device: disk.device,
      sizeGiB: disk.sizeGiB,
      type: disk.type,
    })),
  })
  grow(core, image, async () => {
    for (const { snapshot } of taken) await takeSnapshot(core, snapshot)
    const system = taken.find(({ disk }) => disk.type === 'system')
    if (!instances(core.store).get(instance.id))
      throw new Error(`instance ${instance.id} was released while image ${image.id} was made of it`)
    return system?.snapshot.layerId
  })
  return image
}

function imageOfSnapshot(call: Call, snapshot: SnapshotRecord): ImageRecord {
  const { core } = call
  if (snapshot.sourceDiskType !== 'system')
    throw new VendorError('InvalidSnapshot.NotSystemDisk', 403, `The snapshot ${snapshot.id} is not of a system disk.`)
  if (snapshot.status !== 'accomplished')
    throw new VendorError(
      'InvalidSnapshotId.NotReady',
      403,
      `The snapshot ${snapshot.id} is ${snapshot.status}; wait until it is accomplished.`,
    )
  const image = addImage(call, undefined, {
    snapshots: [{ snapshotId: snapshot.id, device: '/dev/xvda', sizeGiB: snapshot.sourceDiskSizeGiB, type: 'system' }],
  })
  grow(core, image, () => Promise.resolve(snapshots(core.store).get(snapshot.id)?.layerId))
  return image
}

function addImage(
  call: Call,
  source: ImageRecord | undefined,
  made: Pick<ImageRecord, 'snapshots'> & { sourceInstanceId?: string },
): ImageRecord {
  const { core, params, regionId } = call
  const id = core.newId('m')
  const architecture = params.optionalText('Architecture') === 'arm64' ? 'arm64' : 'x86_64'
  return images(core.store).add({
    id,
    regionId,
    name: params.optionalText('ImageName') ?? id,
    description: params.optionalText('Description') ?? '',
    family: params.optionalText('ImageFamily') ?? '',
    version: params.optionalText('ImageVersion') ?? '',
    owner: 'self',
    status: 'Creating',
    isUsable: false,
    progressPercent: 0,
    sizeGiB: made.snapshots.find((each) => each.type === 'system')?.sizeGiB ?? 20,
    osName: source?.osName ?? 'Linux 64 bit',
    osNameEn: source?.osNameEn ?? 'Linux 64 bit',
    osType: 'linux',
    platform: params.optionalText('Platform') ?? source?.platform ?? 'Others Linux',
    architecture: source?.architecture ?? architecture,
    bootMode: source?.bootMode ?? 'BIOS',
    ...made,
    resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
    createdAtMs: core.clock.now(),
    tags: readTags(params),
  })
}

const stepsPercent = [25, 50, 75]

/** Lets an image grow from Creating to Available; it becomes usable a moment after it is Available. */
function grow(core: LocalCore, image: ImageRecord, makeLayer: () => Promise<string | undefined>): void {
  const total = ecsDurations(core).imageCreating
  for (const percent of stepsPercent) {
    core.after((total * percent) / 100, () => {
      if (image.status === 'Creating') images(core.store).update(image, { progressPercent: percent })
    })
  }
  core.after(0, async () => {
    let layerId: string | undefined
    try {
      layerId = await makeLayer()
    } catch (error) {
      images(core.store).update(image, { status: 'CreateFailed' })
      throw error
    }
    core.after(total, async () => {
      if (images(core.store).get(image.id) !== image) return collectLayers(core)
      images(core.store).update(image, { ...optional('layerId', layerId), status: 'Available', progressPercent: 100 })
      core.after(total / 50, () => {
        images(core.store).update(image, { isUsable: true })
      })
    })
  })
}

const copyImage = define('Ecs', 'CopyImage', {
  parameters: {
    RegionId: spec.region,
    ImageId: spec.requiredText,
    DestinationRegionId: spec.text,
    DestinationImageName: spec.text,
    DestinationDescription: spec.text,
    ResourceGroupId: spec.text,
    Encrypted: spec.flag,
    KMSKeyId: spec.text,
    ClientToken: spec.clientToken,
    DryRun: spec.flag,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params, regionId } = call
    const source = usableImage(call, imageOf(call, params.text('ImageId')).id)
    const name = params.optionalText('DestinationImageName')
    const destination = params.optionalText('DestinationRegionId') ?? regionId
    checkResourceName(name, 'InvalidImageName.Malformed')
    checkNameIsFree(core, destination, name)
    const copy = images(core.store).add({
      ...structuredClone(source),
      id: core.newId('m'),
      regionId: destination,
      owner: 'self',
      name: name ?? source.name,
      description: params.optionalText('DestinationDescription') ?? source.description,
      status: 'Creating',
      isUsable: false,
      progressPercent: 0,
      snapshots: [],
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    })
    grow(core, copy, () => Promise.resolve(source.layerId))
    return { ImageId: copy.id }
  },
})

export const createImageOperations: Operation[] = [createImage, copyImage]
