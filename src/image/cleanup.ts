import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import { tagKeys } from '../cloud/tags.ts'
import { clientToken } from './client-token.ts'

/** Temporary instances of bakes of an environment. Read them while holding its lock: then all of them are leftovers. */
export function findBakes(cloud: Pick<Cloud, 'compute'>, environmentTag: string): Promise<Instance[]> {
  return cloud.compute.describeInstances({ tags: { [tagKeys.bake]: environmentTag } })
}

/**
 * Removes the temporary instances that killed bakes left, and returns them. The caller holds the environment's lock,
 * so that no running bake loses its instance. An image that was already being made from one completes by itself.
 */
export async function cleanUpBakes(cloud: Pick<Cloud, 'compute'>, environmentTag: string): Promise<Instance[]> {
  const found = await findBakes(cloud, environmentTag)
  await deleteBakes(cloud, found)
  return found
}

export async function deleteBakes(cloud: Pick<Cloud, 'compute'>, instances: readonly Instance[]): Promise<void> {
  if (instances.length === 0) return
  const ids = instances.map(({ id }) => id).sort()
  await cloud.compute.deleteInstances(ids, clientToken('bake-cleanup', ...ids))
}
