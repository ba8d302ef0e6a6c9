import type { Scaling } from '../../cloud/scaling.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { ImageRelease, ScalingGroupRequest } from './request.ts'
import type { GroupView } from './view.ts'
import type { RolloutSession } from '../session.ts'

const topic = 'user-data'

/** The image to go back to: an unfinished run knows it, else the group is still made from it. */
export function imageBefore(
  { want, from }: ScalingGroupRequest,
  open: ReleaseId | undefined,
  { configuration }: GroupView,
): ImageRelease | undefined {
  if (open?.digest !== undefined && open.digest !== want.digest) return { ...open, digest: open.digest }
  const { imageId } = configuration
  if (imageId !== '' && imageId !== want.digest) {
    return from && (from.digest === undefined || from.digest === imageId)
      ? { ...from, digest: imageId }
      : { version: imageId, digest: imageId }
  }
  return from?.digest !== undefined && from.digest !== want.digest ? { ...from, digest: from.digest } : undefined
}

/** New instances of the group are of the release from now on, also those that come later. */
export async function setImage(
  { lease }: RolloutSession,
  scaling: Scaling,
  { configuration }: GroupView,
  release: ImageRelease,
): Promise<void> {
  if (configuration.imageId === release.digest) return
  lease.assertHeld()
  await scaling.modifyConfiguration(configuration.id, { imageId: release.digest })
}

/** Sets the boot script of new instances, plain text; notes the one before, so that a way back finds it. */
export async function setUserData(
  { journal, context, lease }: RolloutSession,
  scaling: Scaling,
  { configuration }: GroupView,
  { userData, isWayBack }: { userData: string | undefined; isWayBack: boolean },
): Promise<void> {
  if (userData === undefined || configuration.userData === userData) return
  const before = { userData: configuration.userData }
  if (!isWayBack) await journal.append({ kind: 'note', topic, data: before, atMs: context.clock.now() })
  lease.assertHeld()
  await scaling.modifyConfiguration(configuration.id, { userData })
}

/** The boot script before this deployment, if it changed any. */
export function userDataBefore({ journal }: RolloutSession): string | undefined {
  const note = journal.state.open?.notes.find((each) => each.topic === topic)
  return note && (note.data as { userData: string }).userData
}
