/** One record of a zone, on the default line. */
export interface DnsRecord {
  id: string
  /** The zone, e.g. `example.com`. */
  zone: string
  /** Name within the zone, e.g. `dev`; `@` for the zone itself. */
  rr: string
  type: string
  value: string
  ttlSeconds: number
  /** Records have no tags; at most 50 characters. */
  remark: string
}

export interface Dns {
  /** Every A record of a zone. Throws `not-found` when the account does not own the zone. */
  describeAddresses(zone: string): Promise<DnsRecord[]>
  /** Adds an A record and its remark: two calls, so a killed run may leave the record without the remark. */
  addAddress(record: Pick<DnsRecord, 'zone' | 'rr' | 'value' | 'ttlSeconds' | 'remark'>): Promise<string>
  updateAddress(id: string, record: Pick<DnsRecord, 'rr' | 'value' | 'ttlSeconds'>): Promise<void>
  setRemark(id: string, remark: string): Promise<void>
  /** Deleting what is gone already is no error. */
  deleteRecord(id: string): Promise<void>
}
