import type { Tags } from './tags.ts'

/** A server certificate that HTTPS listeners of the region can use. */
export interface ServerCertificate {
  id: string
  name: string
  /** End of its validity, epoch ms. */
  expiresAtMs: number
  tags: Tags
}

export interface Certificates {
  describeCertificates(filter: { tags?: Tags }): Promise<ServerCertificate[]>
  /** PEM texts; the key must not be encrypted. The API knows no ClientToken, so look before repeating. */
  uploadCertificate(request: { name: string; certificate: string; privateKey: string; tags: Tags }): Promise<string>
  /** Refused as `in-use` while a listener has it; one that is gone already is no error. */
  deleteCertificate(id: string): Promise<void>
}
