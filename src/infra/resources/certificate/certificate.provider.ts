import { PreflightError } from '../../../shared/errors.ts'
import { resourceName, resourceTags } from '../../names.ts'
import type { Provider } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import { makeOnce } from '../../settle.ts'
import type { CertificateProps } from './certificate.ts'

export const certificateProvider: Provider<CertificateProps> = {
  create: async ({ key }, work) => {
    const pem = work.secrets.certificates?.get(key)
    if (!pem) {
      throw new PreflightError(`${key} has no certificate and key to upload`, {
        code: 'E_NO_CERTIFICATE',
        fix: 'plan and apply with the same deploy.yml and the same files beside it',
      })
    }
    const { certificates } = work.cloud
    const tags = resourceTags(work.name, key)
    const name = resourceName(work.name, key)
    const find = async () => (await certificates.describeCertificates({ tags }))[0]?.id
    work.ids.set(key, await makeOnce(find, () => certificates.uploadCertificate({ name, tags, ...pem })))
  },
  // Its only property is for people.
  update: async () => {},
  delete: (have, work) => removeNow(work, () => work.cloud.certificates.deleteCertificate(have.id)),
}
