import { createPrivateKey, X509Certificate } from 'node:crypto'
import { missing } from '../api/limits.ts'
import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, readTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { certificateOf } from './lookup.ts'
import { certificates, listeners, type CertificateRecord } from './records.ts'

const uploadServerCertificate = define('Slb', 'UploadServerCertificate', {
  parameters: {
    RegionId: spec.region,
    ServerCertificate: spec.text,
    PrivateKey: spec.text,
    ServerCertificateName: spec.text,
    AliCloudCertificateId: spec.text,
    AliCloudCertificateName: spec.text,
    AliCloudCertificateRegionId: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
  },
  gaps: 'Certificates of the certificate service (AliCloudCertificateId) are not built.',
  run(call) {
    const { core, params } = call
    if (params.has('AliCloudCertificateId'))
      throw new VendorError(
        'UnsupportedOperation',
        400,
        'The local cloud has no certificate service: send ServerCertificate and PrivateKey.',
      )
    for (const name of ['ServerCertificate', 'PrivateKey']) if (!params.has(name)) throw missing(name)
    const pem = { certificate: params.text('ServerCertificate'), privateKey: params.text('PrivateKey') }
    const parsed = parsePair(pem)
    const id = `${core.accountId}_${core.newId('cert').slice(5)}_${core.random().toString().slice(2, 12)}_${call.regionId}`
    const certificate = certificates(core.store).add({
      id,
      regionId: call.regionId,
      name: params.optionalText('ServerCertificateName') ?? id,
      ...pem,
      ...parsed,
      resourceGroupId: params.optionalText('ResourceGroupId') ?? 'rg-default',
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    })
    const { Tags: _, ...row } = certificateRow(certificate)
    return row
  },
})

function parsePair(pem: { certificate: string; privateKey: string }) {
  const certificate = readOr('ServerCertificate', () => new X509Certificate(pem.certificate))
  const key = readOr('PrivateKey', () => createPrivateKey(pem.privateKey))
  if (!certificate.checkPrivateKey(key))
    throw new VendorError(
      'InvalidParameter',
      400,
      'The specified PrivateKey does not belong to the specified ServerCertificate.',
    )
  return {
    commonName: /^CN=(.+)$/m.exec(certificate.subject)?.[1] ?? '',
    alternativeNames: [...(certificate.subjectAltName ?? '').matchAll(/DNS:([^,\s]+)/g)].map(([, name]) => name!),
    fingerprint: certificate.fingerprint.toLowerCase(),
    expiresAtMs: Date.parse(certificate.validTo),
  }
}

function readOr<T>(name: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new VendorError(
      'InvalidParameter',
      400,
      `The specified parameter "${name}" is not a valid PEM text: ${(error as Error).message}.`,
    )
  }
}

const describeServerCertificates = define('Slb', 'DescribeServerCertificates', {
  parameters: {
    RegionId: spec.optionalRegion,
    ServerCertificateId: spec.text,
    ResourceGroupId: spec.text,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params } = call
    const found = certificates(core.store).filter(
      (certificate) =>
        certificate.regionId === call.regionId &&
        certificate.id === (params.optionalText('ServerCertificateId') ?? certificate.id) &&
        certificate.resourceGroupId === (params.optionalText('ResourceGroupId') ?? certificate.resourceGroupId) &&
        matchesTags(certificate, params),
    )
    return { ServerCertificates: { ServerCertificate: found.map(certificateRow) } }
  },
})

function certificateRow(certificate: CertificateRecord) {
  return {
    ServerCertificateId: certificate.id,
    ServerCertificateName: certificate.name,
    RegionId: certificate.regionId,
    CommonName: certificate.commonName,
    SubjectAlternativeNames: { SubjectAlternativeName: certificate.alternativeNames },
    Fingerprint: certificate.fingerprint,
    CreateTime: secondTime(certificate.createdAtMs),
    CreateTimeStamp: certificate.createdAtMs,
    ExpireTime: secondTime(certificate.expiresAtMs),
    ExpireTimeStamp: certificate.expiresAtMs,
    IsAliCloudCertificate: 0,
    AliCloudCertificateId: '',
    AliCloudCertificateName: '',
    ResourceGroupId: certificate.resourceGroupId,
    Tags: tagKeyValues(certificate.tags),
  }
}

const setServerCertificateName = define('Slb', 'SetServerCertificateName', {
  parameters: {
    RegionId: spec.region,
    ServerCertificateId: spec.requiredText,
    ServerCertificateName: spec.requiredText,
  },
  run(call) {
    certificates(call.core.store).update(certificateOf(call), { name: call.params.text('ServerCertificateName') })
    return {}
  },
})

const deleteServerCertificate = define('Slb', 'DeleteServerCertificate', {
  parameters: { RegionId: spec.optionalRegion, ServerCertificateId: spec.requiredText },
  run(call) {
    const { store } = call.core
    const certificate = certificateOf(call)
    const listener = listeners(store).find((each) => each.settings['ServerCertificateId'] === certificate.id)
    if (listener)
      throw new VendorError(
        'CertificateAndPrivateKeyIsRefered',
        400,
        `The certificate ${certificate.id} is used by listener ${listener.id}.`,
      )
    certificates(store).delete(certificate.id)
    return {}
  },
})

export const certificateOperations: Operation[] = [
  uploadServerCertificate,
  describeServerCertificates,
  setServerCertificateName,
  deleteServerCertificate,
]
