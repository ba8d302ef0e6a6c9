import { changed, type Provider } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import type { BucketProps } from './bucket.ts'
import { markForRemoval } from './removal-mark.ts'

export const bucketProvider: Provider<BucketProps> = {
  create: async (want, work) => {
    await work.tokens.start()
    work.ids.set(want.key, want.props.name)
  },
  update: async (_want, have, changes, work) => {
    if (changed(changes, 'acl')) await work.cloud.objectStore(have.id).makePrivate()
    if (changed(changes, 'expiry')) await work.tokens.setExpiry()
  },
  // The lock is renewed while it goes, which may put an object back between the last two calls.
  delete: async (have, work) => {
    const store = work.cloud.objectStore(have.id)
    await markForRemoval(store, work.name, { isDefaultBucket: work.tokens.isDefaultBucket })
    await removeNow(work, () => store.deleteBucket())
  },
}
