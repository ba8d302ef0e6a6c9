import type { Provider } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import type { BucketProps } from './bucket.ts'

export const bucketProvider: Provider<BucketProps> = {
  create: async (want, work) => {
    await work.tokens.start()
    work.ids.set(want.key, want.props.name)
  },
  // Its only property is left alone once chosen.
  update: async () => {},
  // The lock is renewed while it goes, which may put an object back between the last two calls.
  delete: (have, work) => removeNow(work, () => work.cloud.objectStore(have.id).deleteBucket()),
}
