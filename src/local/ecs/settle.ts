import type { LocalCore } from '../core.ts'
import { finishRelease } from './lifecycle.ts'
import { collectLayers } from './layers.ts'
import { images, instances, snapshots } from './records.ts'

/**
 * Ends every change of instances, images and snapshots that was under way when the cloud ended: what was being deleted
 * is gone, what was being made of a disk has failed. Power states are left to whoever starts the machines again.
 */
export async function settleCompute(core: LocalCore): Promise<void> {
  const { store } = core
  for (const instance of instances(store).all()) {
    if (instance.isReleased) await finishRelease(core, instance)
    else if (instance.operationLocks.length > 0) instances(store).update(instance, { operationLocks: [] })
  }
  for (const snapshot of snapshots(store).filter((each) => each.status === 'progressing')) {
    delete snapshot.layerId
    snapshots(store).update(snapshot, { status: 'failed' })
  }
  for (const image of images(store).all()) {
    if (image.status === 'Creating') images(store).update(image, { status: 'CreateFailed' })
    else if (image.status === 'Available' && !image.isUsable) images(store).update(image, { isUsable: true })
  }
  await collectLayers(core)
}
