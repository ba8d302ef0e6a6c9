import type { Dns, DnsRecord } from '../dns.ts'
import { unless } from './api.ts'
import { flatten } from './flatten.ts'
import { allByNumber } from './paging.ts'
import type { Api } from './rpc.ts'

/** Alibaba Cloud DNS. Its calls belong to the account; changes of one zone queue up. */
export function createDns(api: Api): Dns {
  return {
    describeAddresses: (zone) => describe(api, zone),
    async addAddress({ zone, rr, value, ttlSeconds, remark }) {
      const find = async () => {
        const found = (await describe(api, zone)).find((record) => record.rr === rr && record.value === value)
        return found ? { RecordId: found.id } : undefined
      }
      const query = flatten({ DomainName: zone, RR: rr, Type: 'A', Value: value, TTL: ttlSeconds })
      const request = { product: 'Alidns', action: 'AddDomainRecord', query, effect: 'once' } as const
      const body = (await unless(['already'], api.call(request, { lane: zone, settled: find }))) ?? (await find())
      const id = String(body?.RecordId ?? '')
      await setRemark(api, id, remark)
      return id
    },
    async updateAddress(id, { rr, value, ttlSeconds }) {
      const query = flatten({ RecordId: id, RR: rr, Type: 'A', Value: value, TTL: ttlSeconds })
      // An update that changes nothing is refused as a duplicate.
      await unless(
        ['already'],
        api.call({ product: 'Alidns', action: 'UpdateDomainRecord', query, effect: 'repeatable' }),
      )
    },
    setRemark: (id, remark) => setRemark(api, id, remark),
    async deleteRecord(id) {
      const query = { RecordId: id }
      const request = { product: 'Alidns', action: 'DeleteDomainRecord', query, effect: 'repeatable' } as const
      await unless(['not-found'], api.call(request))
    },
  }
}

async function setRemark(api: Api, id: string, remark: string): Promise<void> {
  const query = { RecordId: id, Remark: remark }
  await api.call({ product: 'Alidns', action: 'UpdateDomainRecordRemark', query, effect: 'repeatable' })
}

interface RecordsBody {
  TotalCount?: number
  DomainRecords?: {
    Record?: {
      RecordId?: string
      DomainName?: string
      RR?: string
      Type?: string
      Value?: string
      TTL?: number
      Line?: string
      Remark?: string
    }[]
  }
}

async function describe(api: Api, zone: string): Promise<DnsRecord[]> {
  return allByNumber(async (pageNumber) => {
    const query = flatten({ DomainName: zone, Type: 'A', Line: 'default', PageNumber: pageNumber, PageSize: 500 })
    const answer = await api.call({ product: 'Alidns', action: 'DescribeDomainRecords', query, effect: 'read' })
    const { TotalCount, DomainRecords } = answer as RecordsBody
    const items = (DomainRecords?.Record ?? []).map((row): DnsRecord => ({
      id: row.RecordId ?? '',
      zone: row.DomainName ?? zone,
      rr: row.RR ?? '',
      type: row.Type ?? '',
      value: row.Value ?? '',
      ttlSeconds: row.TTL ?? 0,
      remark: row.Remark ?? '',
    }))
    return { items, total: TotalCount }
  })
}
