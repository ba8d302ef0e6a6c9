import type { Declaration, Resource } from '../../resource.ts'
import type { CertificateWish } from '../../spec.ts'

/** The PEM texts are handed to the provider: properties are compared, printed and saved. */
export interface CertificateProps {
  /** Where it comes from, for people. */
  source: string
}

export const certificateDeclaration: Declaration<CertificateProps> = {
  kind: 'certificate',
  rules: { source: { path: 'infrastructure.loadBalancer.listeners', change: 'ignore' } },
  createCalls: () => ['slb:UploadServerCertificate'],
  deleteCalls: () => ['slb:DeleteServerCertificate'],
  locks: [],
  summary: ({ source = '' }) => source,
}

const prefix = 'certificate-'

/** Another content is another certificate, so listeners move to it before the old one goes. */
export const certificateKey = (digest: string): string => `${prefix}${digest}`

export const isCertificateKey = (text: string): boolean => text.startsWith(prefix)

export const wantCertificate = ({ key, source }: CertificateWish): Resource<CertificateProps> => ({
  kind: 'certificate',
  key,
  props: { source },
  dependsOn: [],
})
