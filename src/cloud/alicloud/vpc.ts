import { CreateVpcRequest } from '@alicloud/vpc20160428/dist/models/CreateVpcRequest.js'
import { DeleteVpcRequest } from '@alicloud/vpc20160428/dist/models/DeleteVpcRequest.js'
import { DescribeVpcsRequest } from '@alicloud/vpc20160428/dist/models/DescribeVpcsRequest.js'
import { DescribeVpcsResponseBody } from '@alicloud/vpc20160428/dist/models/DescribeVpcsResponseBody.js'
import { ModifyVpcAttributeRequest } from '@alicloud/vpc20160428/dist/models/ModifyVpcAttributeRequest.js'
import { CreateVSwitchRequest } from '@alicloud/vpc20160428/dist/models/CreateVswitchRequest.js'
import { DeleteVSwitchRequest } from '@alicloud/vpc20160428/dist/models/DeleteVswitchRequest.js'
import { DescribeVSwitchesRequest } from '@alicloud/vpc20160428/dist/models/DescribeVswitchesRequest.js'
import { DescribeVSwitchesResponseBody } from '@alicloud/vpc20160428/dist/models/DescribeVswitchesResponseBody.js'
import { ModifyVSwitchAttributeRequest } from '@alicloud/vpc20160428/dist/models/ModifyVswitchAttributeRequest.js'
import type { Network, NetworkFilter, VSwitch, Vpc } from '../network.ts'
import { unless } from './api.ts'
import { queryOf, readBody } from './models.ts'
import { allByNumber, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'
import { tagList, tagMap } from './tag-lists.ts'

const pageSize = 50

type VpcPart = Pick<
  Network,
  | 'describeVpcs'
  | 'createVpc'
  | 'modifyVpc'
  | 'deleteVpc'
  | 'describeVSwitches'
  | 'createVSwitch'
  | 'modifyVSwitch'
  | 'deleteVSwitch'
>

/** VPCs and VSwitches. The API refuses concurrent changes inside one VPC, so they queue up here. */
export function createVpcs(api: Api): VpcPart {
  // Which VPC a VSwitch is in, for the queue of deletions.
  const vpcOf = new Map<string, string>()
  const remember = (list: VSwitch[]) => {
    for (const { id, vpcId } of list) vpcOf.set(id, vpcId)
    return list
  }
  return {
    describeVpcs: (filter) => describeVpcs(api, filter),
    async createVpc({ name, cidr, tags, clientToken }) {
      const query = queryOf(CreateVpcRequest, {
        regionId: api.region,
        vpcName: name,
        cidrBlock: cidr,
        tag: tagList(tags),
        clientToken,
      })
      const body = await api.call({ product: 'Vpc', action: 'CreateVpc', query, effect: 'repeatable' })
      return String(body.VpcId ?? '')
    },
    async modifyVpc(id, { name }) {
      const query = queryOf(ModifyVpcAttributeRequest, { regionId: api.region, vpcId: id, vpcName: name })
      await api.call({ product: 'Vpc', action: 'ModifyVpcAttribute', query, effect: 'repeatable' }, { lane: id })
    },
    async deleteVpc(id) {
      const query = queryOf(DeleteVpcRequest, { regionId: api.region, vpcId: id })
      await unless(
        ['not-found'],
        api.call({ product: 'Vpc', action: 'DeleteVpc', query, effect: 'repeatable' }, { lane: id }),
      )
    },

    describeVSwitches: async (filter) => remember(await describeVSwitches(api, filter)),
    async createVSwitch({ vpcId, zoneId, name, cidr, tags, clientToken }) {
      const query = queryOf(CreateVSwitchRequest, {
        regionId: api.region,
        vpcId,
        zoneId,
        vSwitchName: name,
        cidrBlock: cidr,
        tag: tagList(tags),
        clientToken,
      })
      const body = await api.call(
        { product: 'Vpc', action: 'CreateVSwitch', query, effect: 'repeatable' },
        { lane: vpcId },
      )
      const id = String(body.VSwitchId ?? '')
      vpcOf.set(id, vpcId)
      return id
    },
    async modifyVSwitch(id, { name }) {
      const query = queryOf(ModifyVSwitchAttributeRequest, { regionId: api.region, vSwitchId: id, vSwitchName: name })
      await api.call(
        { product: 'Vpc', action: 'ModifyVSwitchAttribute', query, effect: 'repeatable' },
        { lane: vpcOf.get(id) ?? id },
      )
    },
    async deleteVSwitch(id) {
      const query = queryOf(DeleteVSwitchRequest, { regionId: api.region, vSwitchId: id })
      await unless(
        ['not-found'],
        api.call(
          { product: 'Vpc', action: 'DeleteVSwitch', query, effect: 'repeatable' },
          { lane: vpcOf.get(id) ?? id },
        ),
      )
    },
  }
}

async function describeVpcs(api: Api, filter: NetworkFilter): Promise<Vpc[]> {
  return inBatches(filter.ids ?? (filter.vpcId === undefined ? undefined : [filter.vpcId]), 20, (ids) =>
    allByNumber(async (pageNumber) => {
      const query = queryOf(DescribeVpcsRequest, {
        regionId: api.region,
        vpcId: ids?.join(','),
        tag: tagList(filter.tags),
        pageNumber,
        pageSize,
      })
      const body = readBody(
        await api.call({ product: 'Vpc', action: 'DescribeVpcs', query, effect: 'read' }),
        DescribeVpcsResponseBody,
      )
      const items = (body.vpcs?.vpc ?? []).map((row): Vpc => ({
        id: row.vpcId ?? '',
        name: row.vpcName ?? '',
        cidr: row.cidrBlock ?? '',
        status: row.status === 'Available' || row.status === 'Deleting' ? row.status : 'Pending',
        tags: tagMap(row.tags?.tag),
      }))
      return { items, total: body.totalCount }
    }),
  )
}

async function describeVSwitches(api: Api, filter: NetworkFilter): Promise<VSwitch[]> {
  return inBatches(filter.ids, 1, (ids) =>
    allByNumber(async (pageNumber) => {
      const query = queryOf(DescribeVSwitchesRequest, {
        regionId: api.region,
        vSwitchId: ids?.[0],
        vpcId: filter.vpcId,
        tag: tagList(filter.tags),
        pageNumber,
        pageSize,
      })
      const body = readBody(
        await api.call({ product: 'Vpc', action: 'DescribeVSwitches', query, effect: 'read' }),
        DescribeVSwitchesResponseBody,
      )
      const items = (body.vSwitches?.vSwitch ?? []).map((row): VSwitch => ({
        id: row.vSwitchId ?? '',
        name: row.vSwitchName ?? '',
        vpcId: row.vpcId ?? '',
        zoneId: row.zoneId ?? '',
        cidr: row.cidrBlock ?? '',
        status: row.status === 'Available' ? 'Available' : 'Pending',
        availableAddresses: row.availableIpAddressCount ?? 0,
        tags: tagMap(row.tags?.tag),
      }))
      return { items, total: body.totalCount }
    }),
  )
}
