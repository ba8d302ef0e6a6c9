import { tagKeys } from '../cloud/tags.ts'
import type { KeyOf } from './key-of.ts'
import type { Findings } from './read.ts'
import type { Existing } from './resource.ts'
import type { CertificateProps } from './resources/certificate/certificate.ts'
import { domainRecordKey, type DomainRecordProps } from './resources/domain-record/domain-record.ts'
import { keyPairKey, type KeyPairProps } from './resources/key-pair/key-pair.ts'
import { existingNatParts } from './resources/nat-gateway/have-nat.ts'
import { roleKey, type RamRoleProps } from './resources/ram-role/ram-role.ts'

/** What few environments have, as it is. */
export function existingExtras(findings: Findings, keyOf: KeyOf): Existing[] {
  return [
    ...existingNatParts(findings, keyOf),
    ...findings.keyPairs.map(({ name }): Existing<KeyPairProps> => ({
      kind: 'key-pair',
      key: keyPairKey(name),
      id: name,
      props: { name },
      dependsOn: [],
    })),
    ...findings.roles.map(({ name, policies }): Existing<RamRoleProps> => ({
      kind: 'ram-role',
      key: roleKey(name),
      id: name,
      props: { name, policies: policies.map((policy) => `${policy.kind}/${policy.name}`) },
      dependsOn: [],
    })),
    ...findings.certificates.map(({ id, name }): Existing<CertificateProps> => ({
      kind: 'certificate',
      key: keyOf(id),
      id,
      props: { source: name },
      dependsOn: [],
    })),
    ...existingRecords(findings),
  ]
}

function existingRecords({ records, eips }: Findings): Existing<DomainRecordProps>[] {
  const address = eips.find(({ tags }) => tags[tagKeys.key] === 'eip')?.address
  return records.map(({ id, zone, rr, value, ttlSeconds, remark }) => ({
    kind: 'domain-record',
    key: domainRecordKey({ zone, rr }),
    id,
    props: { zone, rr, address: value === address ? 'eip' : value, ttlSeconds, remark },
    dependsOn: ['eip', 'eip-binding'],
  }))
}
