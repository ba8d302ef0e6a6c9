import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { Store } from '../state/store.ts'
import { isInRegion } from './define.ts'
import { disks, images, instances, keyPairs, securityGroups, snapshots } from './records.ts'
import type {
  DiskRecord,
  ImageRecord,
  InstanceRecord,
  KeyPairRecord,
  SecurityGroupRecord,
  SnapshotRecord,
} from './records.ts'
import { stockImages } from './stock-images.ts'

/** Own images, newest first, then the public ones. */
export const allImages = (store: Store): ImageRecord[] => [...images(store).all().reverse(), ...stockImages]

export function instanceOf(call: Call, id: string): InstanceRecord {
  const instance = instances(call.core.store).get(id)
  if (!instance || !isInRegion(call, instance))
    throw new VendorError(
      'InvalidInstanceId.NotFound',
      404,
      `The specified InstanceId ${id} does not exist in region ${call.regionId}.`,
    )
  return instance
}

/** An image that the caller can see, in any status. */
export function imageOf(call: Call, id: string): ImageRecord {
  const image = images(call.core.store).get(id) ?? stockImages.find((each) => each.id === id)
  if (!image || (image.regionId !== undefined && image.regionId !== call.regionId))
    throw new VendorError(
      'InvalidImageId.NotFound',
      404,
      `The specified ImageId ${id} does not exist in region ${call.regionId}.`,
    )
  return image
}

/** An image that machines can be made from. */
export function usableImage(call: Call, id: string): ImageRecord {
  const image = imageOf(call, id)
  if (image.status !== 'Available' || !image.isUsable)
    throw new VendorError(
      'ImageNotReady',
      403,
      `The image ${id} is ${image.status} (${image.progressPercent}%); wait until it is Available and usable.`,
    )
  return image
}

/** The newest usable image of a family. */
export function imageOfFamily(call: Call, family: string): ImageRecord | undefined {
  const members = allImages(call.core.store).filter(
    (image) =>
      image.family === family &&
      image.status === 'Available' &&
      image.isUsable &&
      (image.regionId ?? call.regionId) === call.regionId,
  )
  return members.sort((a, b) => b.createdAtMs - a.createdAtMs)[0]
}

export function securityGroupOf(call: Call, id: string): SecurityGroupRecord {
  const group = securityGroups(call.core.store).get(id)
  if (!group || !isInRegion(call, group))
    throw new VendorError(
      'InvalidSecurityGroupId.NotFound',
      404,
      `The specified SecurityGroupId ${id} does not exist in region ${call.regionId}.`,
    )
  return group
}

export function diskOf(call: Call, id: string): DiskRecord {
  const disk = disks(call.core.store).get(id)
  if (!disk || !isInRegion(call, disk))
    throw new VendorError('InvalidDiskId.NotFound', 404, `The specified DiskId ${id} does not exist.`)
  return disk
}

export function snapshotOf(call: Call, id: string): SnapshotRecord {
  const snapshot = snapshots(call.core.store).get(id)
  if (!snapshot || !isInRegion(call, snapshot))
    throw new VendorError('InvalidSnapshotId.NotFound', 404, `The specified SnapshotId ${id} does not exist.`)
  return snapshot
}

export const keyPairId = (regionId: string, name: string) => `${regionId}/${name}`

export function keyPairOf(call: Call, name: string): KeyPairRecord {
  const pair = keyPairs(call.core.store).get(keyPairId(call.regionId, name))
  if (!pair)
    throw new VendorError(
      'InvalidKeyPairName.NotFound',
      400,
      `The specified KeyPairName ${name} does not exist in region ${call.regionId}.`,
    )
  return pair
}
