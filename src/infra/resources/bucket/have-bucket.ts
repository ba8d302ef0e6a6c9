import type { BucketSettings } from '../../../cloud/object-store.ts'
import { PreflightError } from '../../../shared/errors.ts'
import type { Marker } from '../../marker.ts'
import type { Existing } from '../../resource.ts'
import type { BucketProps } from './bucket.ts'

/** The environment's bucket, once it is known to be there; its settings as far as they were read and are ours. */
export const existingBucket = (name: string, marker?: Marker, settings?: BucketSettings): Existing<BucketProps> => ({
  kind: 'bucket',
  key: 'bucket',
  id: name,
  props: {
    name,
    ...(marker?.ownsBucket && { expiry: marker.expiry ?? 'none', ...(settings && { acl: settings.acl }) }),
  },
  dependsOn: [],
})

/** The lock is an object that only one may create; in a bucket with versions everybody may. */
export function refuseVersions(bucket: string, settings: BucketSettings | undefined): void {
  if (!settings || settings.versioning === 'off') return
  throw new PreflightError(`versioning of bucket ${bucket} is ${settings.versioning}: two runs could hold its lock`, {
    code: 'E_BUCKET_VERSIONED',
    fix: 'name another bucket with bucket: in deploy.yml; one that ever kept versions cannot be without again',
  })
}
