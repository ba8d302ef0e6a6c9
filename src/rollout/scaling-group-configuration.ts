import type { Scaling } from '../cloud/scaling.ts'
import type { ImageRelease } from './scaling-group-request.ts'
import type { GroupView } from './scaling-group-view.ts'
import type { RolloutSession } from './session.ts'

const topic = 'user-data'

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
