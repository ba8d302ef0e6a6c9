import type { LifecycleRule } from 'ali-oss'
import type { BucketSettings, ExpiryRule } from '../object-store.ts'

/** What GetBucketInfo says; versioning that was never set is no element at all. */
export function bucketSettingsOf(bucket: {
  AccessControlList?: { Grant?: string }
  Versioning?: string
}): BucketSettings {
  const { AccessControlList, Versioning } = bucket
  return {
    acl: (AccessControlList?.Grant ?? 'private') as BucketSettings['acl'],
    versioning: Versioning === 'Enabled' || Versioning === 'Suspended' ? Versioning : 'off',
  }
}

export const lifecycleRuleOf = (rule: ExpiryRule): LifecycleRule => ({
  id: rule.id,
  prefix: rule.prefix,
  status: 'Enabled',
  ...(rule.objectsAfterDays !== undefined && { expiration: { days: rule.objectsAfterDays } }),
  ...(rule.unfinishedUploadsAfterDays !== undefined && {
    abortMultipartUpload: { days: rule.unfinishedUploadsAfterDays },
  }),
})
