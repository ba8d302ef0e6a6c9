import type { NatGateway, Network, NetworkFilter, SnatEntry } from '../network.ts'
import { unless } from './api.ts'
import { flatten } from './flatten.ts'
import { allByNumber, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'
import { tagList, tagMap } from './tag-lists.ts'

type NatPart = Pick<
  Network,
  | 'describeNatGateways'
  | 'createNatGateway'
  | 'modifyNatGateway'
  | 'deleteNatGateway'
  | 'describeSnatEntries'
  | 'createSnatEntry'
  | 'deleteSnatEntry'
>

/** Enhanced NAT gateways, paid by use. Changes of one SNAT table queue up: the API refuses concurrent ones. */
export function createNatGateways(api: Api): NatPart {
  return {
    describeNatGateways: (filter) => describe(api, filter),
    async createNatGateway({ name, vpcId, vswitchId, tags, clientToken }) {
      const query = flatten({
        RegionId: api.region,
        VpcId: vpcId,
        VSwitchId: vswitchId,
        Name: name,
        NatType: 'Enhanced',
        InstanceChargeType: 'PostPaid',
        InternetChargeType: 'PayByLcu',
        Tag: wireTags(tags),
        ClientToken: clientToken,
      })
      const body = await api.call({ product: 'Vpc', action: 'CreateNatGateway', query, effect: 'repeatable' })
      return String(body.NatGatewayId ?? '')
    },
    async modifyNatGateway(id, { name }) {
      const query = flatten({ RegionId: api.region, NatGatewayId: id, Name: name })
      await api.call({ product: 'Vpc', action: 'ModifyNatGatewayAttribute', query, effect: 'repeatable' }, { lane: id })
    },
    async deleteNatGateway(id) {
      // A first request whose answer was lost leaves it Deleting, which the second one would wait out.
      const isGoing = async () => {
        const [gateway] = await describe(api, { ids: [id] })
        return gateway && gateway.status !== 'Deleting' ? undefined : {}
      }
      const query = flatten({ RegionId: api.region, NatGatewayId: id, Force: true })
      const request = { product: 'Vpc', action: 'DeleteNatGateway', query, effect: 'repeatable' } as const
      await unless(['not-found'], api.call(request, { lane: id, settled: isGoing }))
    },
    describeSnatEntries: (natGatewayId) => describeEntries(api, natGatewayId),
    async createSnatEntry({ snatTableId, vswitchId, address, name, clientToken }) {
      const query = flatten({
        RegionId: api.region,
        SnatTableId: snatTableId,
        SourceVSwitchId: vswitchId,
        SnatIp: address,
        SnatEntryName: name,
        ClientToken: clientToken,
      })
      const request = { product: 'Vpc', action: 'CreateSnatEntry', query, effect: 'repeatable' } as const
      return String((await api.call(request, { lane: snatTableId })).SnatEntryId ?? '')
    },
    async deleteSnatEntry(snatTableId, id) {
      const query = flatten({ RegionId: api.region, SnatTableId: snatTableId, SnatEntryId: id })
      const request = { product: 'Vpc', action: 'DeleteSnatEntry', query, effect: 'repeatable' } as const
      await unless(['not-found'], api.call(request, { lane: snatTableId }))
    },
  }
}

const wireTags = (tags: NetworkFilter['tags']) => tagList(tags)?.map(({ key, value }) => ({ Key: key, Value: value }))

interface GatewayBody {
  TotalCount?: number
  NatGateways?: { NatGateway?: GatewayRow[] }
}

interface GatewayRow {
  NatGatewayId?: string
  Name?: string
  Status?: string
  VpcId?: string
  SnatTableIds?: { SnatTableId?: string[] }
  NatGatewayPrivateInfo?: { VswitchId?: string }
  Tags?: { Tag?: { TagKey?: string; TagValue?: string; Key?: string; Value?: string }[] }
}

async function describe(api: Api, filter: NetworkFilter): Promise<NatGateway[]> {
  return inBatches(filter.ids, 1, (ids) =>
    allByNumber(async (pageNumber) => {
      const query = flatten({
        RegionId: api.region,
        NatGatewayId: ids?.[0],
        VpcId: filter.vpcId,
        Tag: wireTags(filter.tags),
        PageNumber: pageNumber,
        PageSize: 50,
      })
      const answer = await api.call({ product: 'Vpc', action: 'DescribeNatGateways', query, effect: 'read' })
      const { TotalCount, NatGateways } = answer as GatewayBody
      return { items: (NatGateways?.NatGateway ?? []).map(gatewayOf), total: TotalCount }
    }),
  )
}

const gatewayOf = (row: GatewayRow): NatGateway => ({
  id: row.NatGatewayId ?? '',
  name: row.Name ?? '',
  status: (row.Status ?? 'Creating') as NatGateway['status'],
  vpcId: row.VpcId ?? '',
  vswitchId: row.NatGatewayPrivateInfo?.VswitchId ?? '',
  snatTableId: row.SnatTableIds?.SnatTableId?.[0] ?? '',
  tags: tagMap(
    row.Tags?.Tag?.map(({ TagKey, TagValue, Key, Value }) => ({ key: TagKey ?? Key, value: TagValue ?? Value })),
  ),
})

interface EntryBody {
  TotalCount?: number
  SnatTableEntries?: {
    SnatTableEntry?: { SnatEntryId?: string; SourceVSwitchId?: string; SnatIp?: string; Status?: string }[]
  }
}

async function describeEntries(api: Api, natGatewayId: string): Promise<SnatEntry[]> {
  return allByNumber(async (pageNumber) => {
    const query = flatten({
      RegionId: api.region,
      NatGatewayId: natGatewayId,
      PageNumber: pageNumber,
      PageSize: 50,
    })
    const answer = await api.call({ product: 'Vpc', action: 'DescribeSnatTableEntries', query, effect: 'read' })
    const { TotalCount, SnatTableEntries } = answer as EntryBody
    const items = (SnatTableEntries?.SnatTableEntry ?? []).map((row): SnatEntry => ({
      id: row.SnatEntryId ?? '',
      vswitchId: row.SourceVSwitchId ?? '',
      address: row.SnatIp ?? '',
      status: (row.Status ?? 'Available') as SnatEntry['status'],
    }))
    return { items, total: TotalCount }
  })
}
