import { isCloudError } from '../cloud/errors.ts'
import { refuseVersions } from '../cloud/lock-bucket.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import { PreflightError } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'

/**
 * Refuses a rollout in an environment whose bucket keeps versions, because its lock keeps nobody out; costs one read.
 * Throws PreflightError. A way back is only warned: there may be no time to move to another bucket.
 */
export async function checkLockBucket(
  { reporter }: Pick<CommandContext, 'reporter'>,
  store: ObjectStore,
  { isWayBack }: { isWayBack: boolean },
): Promise<void> {
  try {
    refuseVersions(store.bucket, await store.describeBucket())
  } catch (error) {
    if (error instanceof PreflightError && isWayBack)
      reporter.emit({ type: 'warning', code: error.code, message: error.message })
    else if (isCloudError(error, 'permission')) {
      const message = `whether bucket ${store.bucket} keeps versions, so that its lock keeps nobody out, is not known: allow oss:GetBucketInfo`
      reporter.emit({ type: 'warning', code: error.code, message })
    } else throw error
  }
}
