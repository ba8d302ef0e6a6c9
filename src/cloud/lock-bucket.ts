import { PreflightError } from '../shared/errors.ts'
import type { BucketSettings } from './object-store.ts'

/**
 * The lock is an object that only one may create; in a bucket with versions everybody may, because it ignores
 * `x-oss-forbid-overwrite`. Throws PreflightError.
 */
export function refuseVersions(bucket: string, settings: BucketSettings | undefined): void {
  if (!settings || settings.versioning === 'off') return
  throw new PreflightError(`versioning of bucket ${bucket} is ${settings.versioning}: two runs could hold its lock`, {
    code: 'E_BUCKET_VERSIONED',
    fix: 'name another bucket with bucket: in deploy.yml; one that ever kept versions cannot be without again',
  })
}
