import type { LocalCore } from '../core.ts'
import { disks, images, snapshots } from './records.ts'

interface LayerRecord {
  id: string
}

const layers = (core: LocalCore) => core.store.collection<LayerRecord>('layer')

/** Freezes a machine's disk under the id of the snapshot it makes. */
export async function saveLayer(core: LocalCore, instanceId: string, layerId: string): Promise<void> {
  await core.drivers.machines.saveLayer(instanceId, layerId)
  layers(core).add({ id: layerId })
}

/** Deletes every frozen disk that no image, snapshot or system disk is built on any more. */
export async function collectLayers(core: LocalCore): Promise<void> {
  const used = new Set<string | undefined>()
  for (const image of images(core.store).all()) used.add(image.layerId)
  for (const snapshot of snapshots(core.store).all()) used.add(snapshot.layerId)
  for (const disk of disks(core.store).all()) used.add(disk.layerId)
  for (const layer of layers(core).filter((each) => !used.has(each.id))) {
    layers(core).delete(layer.id)
    await core.drivers.machines.deleteLayer(layer.id)
  }
}
