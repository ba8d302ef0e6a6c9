import type { BucketSettings } from '../../../cloud/object-store.ts'
import { expiryVersion } from '../../marker.ts'
import type { Declaration, Resource } from '../../resource.ts'

export interface BucketProps {
  name: string
  /** Not compared for a bucket with other things in it, which is its owner's to open. */
  acl: BucketSettings['acl']
  /** What is deleted by age, as we set it last; what others changed since is left alone. */
  expiry: string
}

export const bucketDeclaration: Declaration<BucketProps> = {
  kind: 'bucket',
  rules: {
    name: { path: 'bucket', change: 'ignore' },
    acl: { path: 'bucket', change: 'update', calls: ['oss:PutBucketAcl'] },
    expiry: { path: 'bucket', change: 'update', calls: ['oss:PutBucketLifecycle', 'oss:PutObject'] },
  },
  createCalls: () => ['oss:PutBucket', 'oss:PutBucketLifecycle', 'oss:PutObject'],
  deleteCalls: () => ['oss:DeleteMultipleObjects', 'oss:DeleteBucket'],
  locks: [],
  leavesOthers: true,
  summary: ({ name = '' }) => name,
}

export const wantBucket = (name: string): Resource<BucketProps> => ({
  kind: 'bucket',
  key: 'bucket',
  props: { name, acl: 'private', expiry: expiryVersion },
  dependsOn: [],
})
