import { isCloudError } from '../../../cloud/errors.ts'
import type { ObjectStore } from '../../../cloud/object-store.ts'
import { tagKeys } from '../../../cloud/tags.ts'
import { environmentTag, environmentTags, type EnvironmentName } from '../../names.ts'

/**
 * Says on the bucket itself that it is going, before its contents do: a run that is killed between emptying and
 * deleting leaves a bucket that no longer says whose it was. One with our default name needs no mark.
 */
export async function markForRemoval(
  store: ObjectStore,
  name: EnvironmentName,
  { isDefaultBucket }: { isDefaultBucket: boolean },
): Promise<void> {
  if (isDefaultBucket) return
  await store.setTags(environmentTags(name)).catch((error: unknown) => {
    // It is gone already.
    if (!isCloudError(error, 'not-found')) throw error
  })
}

/** True for a bucket that an earlier `destroy` of this environment was deleting. */
export async function isMarkedForRemoval(store: ObjectStore, name: EnvironmentName): Promise<boolean> {
  return (await store.describeTags())?.[tagKeys.environment] === environmentTag(name)
}
