import type { Provider } from '../../provider.ts'
import type { BucketProps } from './bucket.ts'

export const bucketProvider: Provider<BucketProps> = {
  create: async (want, work) => {
    await work.tokens.start()
    work.ids.set(want.key, want.props.name)
  },
  // Its only property is left alone once chosen.
  update: async () => {},
  delete: (have, work) => work.cloud.objectStore(have.id).deleteBucket(),
}
