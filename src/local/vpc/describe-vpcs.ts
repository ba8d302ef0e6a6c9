import type { Call } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { keyValues, matchesTags } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { vpcOf } from './lookup.ts'
import { natGateways, routeTables, vpcs, vswitches, type VpcRecord } from './records.ts'

export const describeVpcs = define('Vpc', 'DescribeVpcs', {
  parameters: {
    RegionId: spec.region,
    VpcId: spec.commaList(20),
    VpcName: spec.text,
    IsDefault: spec.flag,
    ResourceGroupId: spec.text,
    VpcOwnerId: spec.integer,
    EnableIpv6: spec.flag,
    DryRun: spec.flag,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
    Tag: spec.tags,
  },
  run(call) {
    const page = selectVpcs(call)
    return { ...page.counts, Vpcs: { Vpc: page.rows.map((vpc) => vpcRow(call, vpc)) } }
  },
})

/** The page of VPCs that a DescribeVpcs call asks for, newest first. */
function selectVpcs(call: Call) {
  const { core, params, regionId } = call
  const ids = params.texts('VpcId')
  const found = vpcs(core.store).filter(
    (vpc) =>
      vpc.regionId === regionId &&
      (ids.length === 0 || ids.includes(vpc.id)) &&
      vpc.name === (params.optionalText('VpcName') ?? vpc.name) &&
      vpc.isDefault === (params.flag('IsDefault') ?? vpc.isDefault) &&
      vpc.resourceGroupId === (params.optionalText('ResourceGroupId') ?? vpc.resourceGroupId) &&
      params.flag('EnableIpv6') !== true &&
      matchesTags(vpc, params),
  )
  const { rows, ...counts } = pageOf(found.reverse(), params)
  return { rows, counts }
}

const vswitchIdsOf = ({ core }: Call, vpc: VpcRecord) =>
  vswitches(core.store)
    .filter((each) => each.vpcId === vpc.id)
    .map((each) => each.id)

function commonFields(call: Call, vpc: VpcRecord) {
  return {
    VpcId: vpc.id,
    VpcName: vpc.name,
    RegionId: vpc.regionId,
    Status: vpc.status,
    CidrBlock: vpc.cidr,
    Ipv6CidrBlock: '',
    Ipv6CidrBlocks: { Ipv6CidrBlock: [] },
    EnabledIpv6: false,
    CreationTime: secondTime(vpc.createdAtMs),
    Description: vpc.description,
    IsDefault: vpc.isDefault,
    OwnerId: Number(call.accountId),
    ResourceGroupId: vpc.resourceGroupId,
    SecondaryCidrBlocks: { SecondaryCidrBlock: vpc.secondaryCidrs },
    UserCidrs: { UserCidr: [] },
    VRouterId: vpc.routerId,
    VSwitchIds: { VSwitchId: vswitchIdsOf(call, vpc) },
    DhcpOptionsSetId: '',
    DhcpOptionsSetStatus: '',
    DnsHostnameStatus: 'DISABLED',
    Tags: keyValues(vpc.tags),
  }
}

function vpcRow(call: Call, vpc: VpcRecord) {
  const { store } = call.core
  return {
    ...commonFields(call, vpc),
    CenStatus: '',
    NatGatewayIds: {
      NatGatewayIds: natGateways(store)
        .filter((each) => each.vpcId === vpc.id)
        .map((each) => each.id),
    },
    RouterTableIds: {
      RouterTableIds: routeTables(store)
        .filter((each) => each.vpcId === vpc.id)
        .map((each) => each.id),
    },
  }
}

export const describeVpcAttribute = define('Vpc', 'DescribeVpcAttribute', {
  parameters: { RegionId: spec.region, VpcId: spec.requiredText, IsDefault: spec.flag, DryRun: spec.flag },
  run(call) {
    const vpc = vpcOf(call, call.params.text('VpcId'))
    const { store } = call.core
    const resources = [
      { ResourceType: 'VSwitch', ResourceCount: vswitchIdsOf(call, vpc).length },
      { ResourceType: 'VRouter', ResourceCount: 1 },
      { ResourceType: 'RouteTable', ResourceCount: routeTables(store).filter((each) => each.vpcId === vpc.id).length },
    ]
    return {
      ...commonFields(call, vpc),
      AssociatedCens: { AssociatedCen: [] },
      AssociatedPropagationSources: { AssociatedPropagationSources: [] },
      ClassicLinkEnabled: false,
      CloudResources: { CloudResourceSetType: resources },
      Ipv4GatewayId: '',
      SupportIpv4Gateway: true,
    }
  },
})
