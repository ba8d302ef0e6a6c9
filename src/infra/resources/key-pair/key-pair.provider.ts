import { isCloudError } from '../../../cloud/errors.ts'
import { PreflightError } from '../../../shared/errors.ts'
import { resourceTags } from '../../names.ts'
import type { Provider } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import type { KeyPairProps } from './key-pair.ts'

export const keyPairProvider: Provider<KeyPairProps> = {
  create: async ({ key, props: { name } }, work) => {
    const { publicKey } = work.secrets
    if (publicKey === undefined) {
      throw new PreflightError(`${key} has no public key to import`, {
        code: 'E_NO_PUBLIC_KEY',
        fix: 'plan and apply with the same deploy.yml and the same files beside it',
      })
    }
    try {
      await work.cloud.keyPairs.importKeyPair({ name, publicKey, tags: resourceTags(work.name, key) })
    } catch (error) {
      // Environment and key are in the name: whoever has it is what we wanted to make.
      if (!isCloudError(error, 'already')) throw error
    }
    work.ids.set(key, name)
  },
  // Its only property is its identity.
  update: async () => {},
  delete: (have, work) => removeNow(work, () => work.cloud.keyPairs.deleteKeyPair(have.id)),
}
