import type { Certificates, ServerCertificate } from '../certificates.ts'
import type { Tags } from '../tags.ts'
import { unless } from './api.ts'
import { flatten } from './flatten.ts'
import type { Api } from './rpc.ts'
import { tagMap } from './tag-lists.ts'

/** Server certificates of classic SLB. */
export function createCertificates(api: Api): Certificates {
  return {
    async describeCertificates({ tags }) {
      const query = flatten({ RegionId: api.region, Tag: wireTags(tags) })
      const answer = await api.call({ product: 'Slb', action: 'DescribeServerCertificates', query, effect: 'read' })
      return ((answer as CertificatesBody).ServerCertificates?.ServerCertificate ?? []).map(certificateOf)
    },
    async uploadCertificate({ name, certificate, privateKey, tags }) {
      const query = flatten({ RegionId: api.region, ServerCertificateName: name, Tag: wireTags(tags) })
      // PEM texts in an address would end up in access logs, the key among them.
      const form = { ServerCertificate: certificate, PrivateKey: privateKey }
      const request = { product: 'Slb', action: 'UploadServerCertificate', query, form, effect: 'once' } as const
      return String((await api.call(request)).ServerCertificateId ?? '')
    },
    async deleteCertificate(id) {
      const query = flatten({ RegionId: api.region, ServerCertificateId: id })
      const request = { product: 'Slb', action: 'DeleteServerCertificate', query, effect: 'repeatable' } as const
      await unless(['not-found'], api.call(request))
    },
  }
}

interface CertificatesBody {
  ServerCertificates?: { ServerCertificate?: CertificateRow[] }
}

interface CertificateRow {
  ServerCertificateId?: string
  ServerCertificateName?: string
  ExpireTimeStamp?: number
  Tags?: { Tag?: { TagKey?: string; TagValue?: string }[] }
}

const wireTags = (tags: Tags | undefined) => Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value }))

const certificateOf = (row: CertificateRow): ServerCertificate => ({
  id: row.ServerCertificateId ?? '',
  name: row.ServerCertificateName ?? '',
  expiresAtMs: row.ExpireTimeStamp ?? 0,
  tags: tagMap(row.Tags?.Tag?.map(({ TagKey, TagValue }) => ({ tagKey: TagKey, tagValue: TagValue }))),
})
