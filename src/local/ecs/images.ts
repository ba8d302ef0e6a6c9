import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { checkDescription, checkResourceName } from './checks.ts'
import { define } from './define.ts'
import { collectLayers } from './layers.ts'
import { allImages, imageOf, imageOfFamily } from './lookup.ts'
import { pageOf } from './paging.ts'
import * as spec from './parameters.ts'
import { images, instances, type ImageRecord } from './records.ts'
import { matchesTags, tagKeyValues } from './tagging.ts'
import { secondTime } from './times.ts'
import { matchesWildcard } from './wildcard.ts'

const describeImages = define('Ecs', 'DescribeImages', {
  parameters: {
    RegionId: spec.region,
    // The one list that comes both as commas and alone; up to 100 ids.
    ImageId: spec.commaList(100),
    ImageName: spec.text,
    ImageFamily: spec.text,
    ImageOwnerAlias: spec.oneOf('system', 'self', 'others', 'marketplace'),
    ImageOwnerId: spec.integer,
    Status: spec.commaList(10),
    SnapshotId: spec.text,
    OSType: spec.oneOf('windows', 'linux'),
    Architecture: spec.oneOf('i386', 'x86_64', 'arm64'),
    Usage: spec.oneOf('instance', 'none'),
    ResourceGroupId: spec.text,
    InstanceType: spec.text,
    ActionType: spec.text,
    IsPublic: spec.flag,
    IsSupportIoOptimized: spec.flag,
    IsSupportCloudinit: spec.flag,
    ShowExpired: spec.flag,
    Filter: spec.filters,
    DryRun: spec.flag,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
    Tag: spec.tags,
  },
  gaps: 'Filter.N and ActionType select nothing away; InstanceType selects by architecture only.',
  run(call) {
    const { params, regionId } = call
    const { rows, ...counts } = pageOf(selectImages(call), params)
    return { ...counts, RegionId: regionId, Images: { Image: rows.map((image) => imageRow(call, image)) } }
  },
})

function selectImages({ core, params, regionId }: Call): ImageRecord[] {
  const ids = params.texts('ImageId')
  // Without a status the API shows finished images only; `ALL` is what some clients send for every status.
  const statuses = params.has('Status') ? params.texts('Status').map((each) => each.toLowerCase()) : ['available']
  const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
  const name = params.optionalText('ImageName')
  return allImages(core.store).filter(
    (image) =>
      (image.regionId ?? regionId) === regionId &&
      (statuses.includes('all') || statuses.includes(image.status.toLowerCase())) &&
      (ids.length === 0 || ids.includes(image.id)) &&
      (name === undefined || matchesWildcard(image.name, name)) &&
      is('ImageFamily', image.family) &&
      is('ImageOwnerAlias', image.owner) &&
      is('OSType', image.osType) &&
      is('Architecture', image.architecture) &&
      is('ResourceGroupId', image.resourceGroupId) &&
      (!params.has('SnapshotId') || image.snapshots.some((each) => each.snapshotId === params.text('SnapshotId'))) &&
      (params.flag('IsPublic') === undefined || params.flag('IsPublic') === (image.owner === 'system')) &&
      (!params.has('Usage') || (params.text('Usage') === 'instance') === isUsed(core.store, image)) &&
      matchesTags(image, params),
  )
}

const isUsed = (store: Call['core']['store'], image: ImageRecord) =>
  instances(store).find((each) => each.imageId === image.id) !== undefined

function familyFields(image: ImageRecord) {
  return {
    ImageId: image.id,
    ImageName: image.name,
    ImageFamily: image.family,
    ImageVersion: image.version,
    ImageOwnerAlias: image.owner,
    Description: image.description,
    Status: image.status,
    Progress: `${image.progressPercent}%`,
    Size: image.sizeGiB,
    OSName: image.osName,
    OSType: image.osType,
    Platform: image.platform,
    Architecture: image.architecture,
    CreationTime: secondTime(image.createdAtMs),
    IsCopied: false,
    IsSelfShared: '',
    IsSubscribed: false,
    IsSupportCloudinit: true,
    IsSupportIoOptimized: true,
    ProductCode: '',
    DiskDeviceMappings: {
      DiskDeviceMapping: image.snapshots.map((each) => ({
        SnapshotId: each.snapshotId,
        Device: each.device,
        Size: String(each.sizeGiB),
        Type: each.type,
        Format: '',
      })),
    },
    Tags: tagKeyValues(image.tags),
  }
}

function imageRow({ core, accountId }: Call, image: ImageRecord) {
  return {
    ...familyFields(image),
    BootMode: image.bootMode,
    ImageOwnerId: image.owner === 'self' ? Number(accountId) : 0,
    IsPublic: image.owner === 'system',
    LoginAsNonRootSupported: true,
    OSNameEn: image.osNameEn,
    ResourceGroupId: image.resourceGroupId,
    Usable: image.isUsable,
    Usage: isUsed(core.store, image) ? 'instance' : 'none',
    DiskDeviceMappings: {
      DiskDeviceMapping: image.snapshots.map((each) => ({
        SnapshotId: each.snapshotId,
        Device: each.device,
        Size: String(each.sizeGiB),
        Type: each.type,
        Format: '',
        Encrypted: false,
        Progress: `${image.progressPercent}%`,
        RemainTime: 0,
      })),
    },
  }
}

const describeImageFromFamily = define('Ecs', 'DescribeImageFromFamily', {
  parameters: { RegionId: spec.region, ImageFamily: spec.requiredText },
  run(call) {
    const image = imageOfFamily(call, call.params.text('ImageFamily'))
    // Without a member the API answers an empty image, not an error.
    return {
      Image: image ? { ...familyFields(image), Usage: isUsed(call.core.store, image) ? 'instance' : 'none' } : {},
    }
  },
})

const modifyImageAttribute = define('Ecs', 'ModifyImageAttribute', {
  parameters: {
    RegionId: spec.region,
    ImageId: spec.requiredText,
    ImageName: spec.text,
    ImageFamily: spec.text,
    Description: spec.text,
    Status: spec.oneOf('Available', 'Deprecated'),
    BootMode: spec.oneOf('BIOS', 'UEFI', 'UEFI-Preferred'),
    LicenseType: spec.text,
    DryRun: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const image = ownImage(call)
    checkResourceName(params.optionalText('ImageName'), 'InvalidImageName.Malformed')
    checkDescription(params.optionalText('Description'))
    const status = params.optionalText('Status')
    images(core.store).update(image, {
      name: params.optionalText('ImageName') ?? image.name,
      family: params.optionalText('ImageFamily') ?? image.family,
      description: params.optionalText('Description') ?? image.description,
      ...(status === 'Available' || status === 'Deprecated' ? { status } : {}),
    })
    return {}
  },
})

function ownImage(call: Call): ImageRecord {
  const image = imageOf(call, call.params.text('ImageId'))
  if (image.owner !== 'self')
    throw new VendorError('Forbidden', 403, `The image ${image.id} is public: only own images can be changed.`)
  return image
}

const deleteImage = define('Ecs', 'DeleteImage', {
  parameters: { RegionId: spec.region, ImageId: spec.requiredText, Force: spec.flag, DryRun: spec.flag },
  async run(call) {
    const { core, params, regionId } = call
    const image = images(core.store).get(params.text('ImageId'))
    // An unknown image is no error: the API ignores the call.
    if (!image || image.regionId !== regionId) return {}
    const isForced = params.flag('Force') === true
    if (image.status === 'Creating' && !isForced)
      throw new VendorError(
        'ImageIsCreating',
        403,
        `The image ${image.id} is still being created; wait or pass Force=true.`,
      )
    if (isUsed(core.store, image) && !isForced)
      throw new VendorError(
        'ImageUsingByInstance',
        403,
        `The image ${image.id} is used by instances; release them or pass Force=true.`,
      )
    images(core.store).delete(image.id)
    await collectLayers(core)
    return {}
  },
})

const describeImageSharePermission = define('Ecs', 'DescribeImageSharePermission', {
  parameters: {
    RegionId: spec.region,
    ImageId: spec.requiredText,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
  },
  gaps: 'There is one account, so nothing is ever shared.',
  run(call) {
    const image = imageOf(call, call.params.text('ImageId'))
    const { rows, ...counts } = pageOf([], call.params)
    return {
      ...counts,
      RegionId: call.regionId,
      ImageId: image.id,
      Accounts: { Account: rows },
      ShareGroups: { ShareGroup: [] },
    }
  },
})

export const imageOperations: Operation[] = [
  describeImages,
  describeImageFromFamily,
  modifyImageAttribute,
  deleteImage,
  describeImageSharePermission,
]
