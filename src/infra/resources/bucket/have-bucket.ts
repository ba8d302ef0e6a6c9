import type { BucketSettings } from '../../../cloud/object-store.ts'
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
