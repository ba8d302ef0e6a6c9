import { AllocateEipAddressRequest } from '@alicloud/vpc20160428/dist/models/AllocateEipAddressRequest.js'
import { AssociateEipAddressRequest } from '@alicloud/vpc20160428/dist/models/AssociateEipAddressRequest.js'
import { DescribeEipAddressesRequest } from '@alicloud/vpc20160428/dist/models/DescribeEipAddressesRequest.js'
import {
  DescribeEipAddressesResponseBody,
  type DescribeEipAddressesResponseBodyEipAddressesEipAddress,
} from '@alicloud/vpc20160428/dist/models/DescribeEipAddressesResponseBody.js'
import { ModifyEipAddressAttributeRequest } from '@alicloud/vpc20160428/dist/models/ModifyEipAddressAttributeRequest.js'
import { ReleaseEipAddressRequest } from '@alicloud/vpc20160428/dist/models/ReleaseEipAddressRequest.js'
import { UnassociateEipAddressRequest } from '@alicloud/vpc20160428/dist/models/UnassociateEipAddressRequest.js'
import type { Eip, Network, NetworkFilter } from '../network.ts'
import { unless } from './api.ts'
import { queryOf, readBody, type Fields } from './models.ts'
import { allByNumber, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'
import { tagList, tagMap } from './tag-lists.ts'

type EipPart = Pick<
  Network,
  'describeEips' | 'allocateEip' | 'modifyEip' | 'associateEip' | 'unassociateEip' | 'releaseEip'
>
type BoundKind = NonNullable<Eip['boundTo']>['kind']

const instanceTypes: Readonly<Record<BoundKind, string>> = {
  instance: 'EcsInstance',
  'load-balancer': 'SlbInstance',
  'nat-gateway': 'Nat',
}

/** Elastic IP addresses. Calls for one address queue up: the API refuses concurrent ones. */
export function createEips(api: Api): EipPart {
  return {
    describeEips: (filter) => describe(api, filter),
    async allocateEip({ name, bandwidthMbps, tags, clientToken }) {
      const query = queryOf(AllocateEipAddressRequest, {
        regionId: api.region,
        name,
        bandwidth: String(bandwidthMbps),
        internetChargeType: 'PayByTraffic',
        instanceChargeType: 'PostPaid',
        tag: tagList(tags),
        clientToken,
      })
      const body = await api.call({ product: 'Vpc', action: 'AllocateEipAddress', query, effect: 'repeatable' })
      return { id: String(body.AllocationId ?? ''), address: String(body.EipAddress ?? '') }
    },
    async modifyEip(id, { name, bandwidthMbps }) {
      const bandwidth = bandwidthMbps === undefined ? undefined : String(bandwidthMbps)
      const query = queryOf(ModifyEipAddressAttributeRequest, {
        regionId: api.region,
        allocationId: id,
        name,
        bandwidth,
      })
      await api.call({ product: 'Vpc', action: 'ModifyEipAddressAttribute', query, effect: 'repeatable' }, { lane: id })
    },
    async associateEip(id, target) {
      const isBound = async () => ((await boundTo(api, id)) === target.id ? {} : undefined)
      const query = queryOf(AssociateEipAddressRequest, {
        regionId: api.region,
        allocationId: id,
        instanceId: target.id,
        instanceType: instanceTypes[target.kind],
      })
      const call = api.call(
        { product: 'Vpc', action: 'AssociateEipAddress', query, effect: 'once' },
        { lane: id, settled: isBound },
      )
      if ((await unless(['already'], call)) === undefined && !(await isBound())) await call
    },
    async unassociateEip(id, target) {
      const isFree = async () => ((await boundTo(api, id)) === target.id ? undefined : {})
      if (await isFree()) return
      const query = queryOf(UnassociateEipAddressRequest, {
        regionId: api.region,
        allocationId: id,
        instanceId: target.id,
        instanceType: instanceTypes[target.kind],
      })
      await unless(
        ['not-found'],
        api.call(
          { product: 'Vpc', action: 'UnassociateEipAddress', query, effect: 'once' },
          { lane: id, settled: isFree },
        ),
      )
    },
    async releaseEip(id) {
      const isGone = async () => ((await describe(api, { ids: [id] })).length === 0 ? {} : undefined)
      const query = queryOf(ReleaseEipAddressRequest, { regionId: api.region, allocationId: id })
      await unless(
        ['not-found'],
        api.call(
          { product: 'Vpc', action: 'ReleaseEipAddress', query, effect: 'repeatable' },
          { lane: id, settled: isGone },
        ),
      )
    },
  }
}

async function boundTo(api: Api, id: string): Promise<string | undefined> {
  const [eip] = await describe(api, { ids: [id] })
  return eip?.status === 'Unassociating' ? undefined : eip?.boundTo?.id
}

/** EIPs belong to no VPC; a filter by VPC keeps those that are bound inside it. */
async function describe(api: Api, filter: NetworkFilter): Promise<Eip[]> {
  return inBatches(filter.ids, 50, (ids) =>
    allByNumber(async (pageNumber) => {
      const query = queryOf(DescribeEipAddressesRequest, {
        regionId: api.region,
        allocationId: ids?.join(','),
        tag: tagList(filter.tags),
        pageNumber,
        pageSize: 100,
      })
      const answer = await api.call({ product: 'Vpc', action: 'DescribeEipAddresses', query, effect: 'read' })
      const body = readBody(answer, DescribeEipAddressesResponseBody)
      const rows = body.eipAddresses?.eipAddress ?? []
      return { items: rows, total: body.totalCount }
    }),
  ).then((rows) => rows.filter((row) => filter.vpcId === undefined || row.vpcId === filter.vpcId).map(eipOf))
}

function eipOf(row: Fields<DescribeEipAddressesResponseBodyEipAddressesEipAddress>): Eip {
  const kind = boundKind(row.instanceType ?? '')
  return {
    id: row.allocationId ?? '',
    address: row.ipAddress ?? '',
    name: row.name ?? '',
    status: (row.status ?? 'Available') as Eip['status'],
    bandwidthMbps: Number(row.bandwidth ?? 0),
    tags: tagMap(row.tags?.tag),
    ...(row.instanceId ? { boundTo: { id: row.instanceId, kind } } : {}),
  }
}

function boundKind(instanceType: string): BoundKind {
  if (instanceType === 'SlbInstance') return 'load-balancer'
  return instanceType === 'Nat' ? 'nat-gateway' : 'instance'
}
