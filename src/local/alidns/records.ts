import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

export interface DomainRecord {
  /** The domain's name. */
  id: string
  domainId: string
  groupId: string
  resourceGroupId: string
  createdAtMs: number
}

/** A DNS record. */
export interface ResolutionRecord {
  id: string
  domainName: string
  /** Name within the domain; `@` for the domain itself. */
  rr: string
  type: string
  value: string
  ttlSeconds: number
  line: string
  /** MX only. */
  priority?: number
  isEnabled: boolean
  weight: number
  remark: string
  createdAtMs: number
  updatedAtMs: number
}

/** Subdomains whose addresses are answered by weight. */
export interface WeightedNameRecord {
  /** `<name>/<type>/<line>`. */
  id: string
}

export const domains = (store: Store): Collection<DomainRecord> => store.collection('domain')
export const resolutionRecords = (store: Store): Collection<ResolutionRecord> => store.collection('resolution-record')
export const weightedNames = (store: Store): Collection<WeightedNameRecord> => store.collection('weighted-name')

/** `www.example.com` of a record; the domain itself for `@`. */
export const fullName = (record: Pick<ResolutionRecord, 'rr' | 'domainName'>) =>
  record.rr === '@' ? record.domainName : `${record.rr}.${record.domainName}`

export const weightedNameId = (record: Pick<ResolutionRecord, 'rr' | 'domainName' | 'type' | 'line'>) =>
  `${fullName(record)}/${record.type}/${record.line}`
