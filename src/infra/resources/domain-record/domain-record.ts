import type { DomainName } from '../../extras.ts'
import { ownershipText } from '../../names.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { DomainWish, EnvironmentSpec } from '../../spec.ts'

export interface DomainRecordProps {
  zone: string
  rr: string
  /** `eip`, or an address that is not the environment's. */
  address: string
  ttlSeconds: number
  /** Says whose record it is. */
  remark: string
}

const update = { change: 'update', calls: ['alidns:UpdateDomainRecord'] } as const

export const domainRecordDeclaration: Declaration<DomainRecordProps> = {
  kind: 'domain-record',
  rules: {
    zone: { path: 'infrastructure.domain.zone', change: 'ignore' },
    rr: { path: 'infrastructure.domain.name', change: 'ignore' },
    address: { path: 'infrastructure.domain', ...update },
    ttlSeconds: { path: 'infrastructure.domain.ttl', ...update },
    remark: { path: 'infrastructure.domain', change: 'update', calls: ['alidns:UpdateDomainRecordRemark'] },
  },
  createCalls: () => ['alidns:AddDomainRecord', 'alidns:UpdateDomainRecordRemark'],
  deleteCalls: () => ['alidns:DeleteDomainRecord'],
  locks: ['domain'],
  summary: ({ zone = '', rr = '', address = '', ttlSeconds }) =>
    `${domainText({ zone, rr })} A ${address}  TTL ${ttlSeconds} s`,
}

export const domainText = ({ zone, rr }: DomainName): string => (rr === '@' ? zone : `${rr}.${zone}`)

export const domainRecordKey = (name: DomainName): string => `domain-record-${domainText(name)}`

export const wantDomainRecord = (spec: EnvironmentSpec, domain: DomainWish): Resource<DomainRecordProps> => ({
  kind: 'domain-record',
  key: domainRecordKey(domain),
  props: {
    zone: domain.zone,
    rr: domain.rr,
    address: 'eip',
    ttlSeconds: domain.ttlSeconds,
    remark: ownershipText(spec),
  },
  // The name must not lead to an address behind which nothing answers.
  dependsOn: ['eip', 'eip-binding'],
})
