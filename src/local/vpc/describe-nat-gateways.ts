import type { Call } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { regions, zonesOf } from '../ecs/regions.ts'
import { matchesTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { natGatewayOf } from './lookup.ts'
import { eips, forwardEntries, natGateways, snatEntries, type NatGatewayRecord } from './records.ts'

export const describeNatGateways = define('Vpc', 'DescribeNatGateways', {
  parameters: {
    RegionId: spec.region,
    NatGatewayId: spec.text,
    VpcId: spec.text,
    ZoneId: spec.text,
    Name: spec.text,
    Status: spec.oneOf('Creating', 'Available', 'Modifying', 'Deleting', 'Converting'),
    NatType: spec.text,
    NetworkType: spec.text,
    Spec: spec.text,
    InstanceChargeType: spec.text,
    ResourceGroupId: spec.text,
    DryRun: spec.flag,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
    Tag: spec.tags,
  },
  run(call) {
    const { core, params, regionId } = call
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const found = natGateways(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        is('NatGatewayId', each.id) &&
        is('VpcId', each.vpcId) &&
        is('ZoneId', each.zoneId) &&
        is('Name', each.name) &&
        is('Status', each.status) &&
        is('NatType', each.natType) &&
        is('NetworkType', each.networkType) &&
        is('Spec', each.spec) &&
        is('InstanceChargeType', 'PostPaid') &&
        is('ResourceGroupId', each.resourceGroupId) &&
        matchesTags(each, params),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    return { ...counts, NatGateways: { NatGateway: rows.map((gateway) => gatewayRow(call, gateway)) } }
  },
})

function boundEips({ core }: Call, gateway: NatGatewayRecord) {
  const inUse = new Set(
    snatEntries(core.store)
      .filter((each) => each.natGatewayId === gateway.id)
      .flatMap((each) => each.snatIp.split(',')),
  )
  return eips(core.store)
    .filter((eip) => eip.boundTo?.id === gateway.id)
    .map((eip) => ({
      AllocationId: eip.id,
      IpAddress: eip.address,
      UsingStatus: inUse.has(eip.address) ? 'UsedBySnatTable' : 'Idle',
    }))
}

const sharedFields = (gateway: NatGatewayRecord) => ({
  NatGatewayId: gateway.id,
  Name: gateway.name,
  Description: gateway.description,
  Status: gateway.status,
  BusinessStatus: 'Normal',
  NatType: gateway.natType,
  NetworkType: gateway.networkType,
  RegionId: gateway.regionId,
  VpcId: gateway.vpcId,
  CreationTime: secondTime(gateway.createdAtMs),
  ExpiredTime: '',
  EcsMetricEnabled: true,
  PrivateLinkEnabled: false,
  ResourceGroupId: gateway.resourceGroupId,
})

const privateInfo = (gateway: NatGatewayRecord) => ({
  EniInstanceId: '',
  IzNo: gateway.zoneId,
  MaxBandwidth: 5_120,
  PrivateIpAddress: gateway.privateIp,
  VswitchId: gateway.vswitchId,
})

const gatewayRow = (call: Call, gateway: NatGatewayRecord) => ({
  ...sharedFields(gateway),
  AutoPay: false,
  DeletionProtection: gateway.deletionProtection,
  EipBindMode: 'NAT',
  IcmpReplyEnabled: true,
  InstanceChargeType: 'PostPaid',
  InternetChargeType: gateway.internetChargeType,
  Spec: gateway.spec,
  SnatTableIds: { SnatTableId: [gateway.snatTableId] },
  ForwardTableIds: { ForwardTableId: [gateway.forwardTableId] },
  FullNatTableIds: { FullNatTableId: [] },
  IpLists: {
    IpList: boundEips(call, gateway).map((each) => ({
      ...each,
      SnatEntryEnabled: each.UsingStatus !== 'Idle',
      PrivateIpAddress: gateway.privateIp,
    })),
  },
  NatGatewayPrivateInfo: privateInfo(gateway),
  SecurityProtectionEnabled: false,
  Tags: tagKeyValues(gateway.tags),
})

export const getNatGatewayAttribute = define('Vpc', 'GetNatGatewayAttribute', {
  parameters: { RegionId: spec.region, NatGatewayId: spec.requiredText },
  run(call) {
    const { store } = call.core
    const gateway = natGatewayOf(call, call.params.text('NatGatewayId'))
    return {
      ...sharedFields(gateway),
      BillingConfig: {
        AutoPay: 'false',
        InstanceChargeType: 'PostPaid',
        InternetChargeType: gateway.internetChargeType,
        Spec: gateway.spec,
      },
      DeletionProtectionInfo: { Enabled: gateway.deletionProtection },
      SnatTable: {
        SnatTableId: gateway.snatTableId,
        SnatEntryCount: snatEntries(store).filter((each) => each.natGatewayId === gateway.id).length,
      },
      ForwardTable: {
        ForwardTableId: gateway.forwardTableId,
        ForwardEntryCount: forwardEntries(store).filter((each) => each.natGatewayId === gateway.id).length,
      },
      IpList: boundEips(call, gateway),
      PrivateInfo: privateInfo(gateway),
    }
  },
})

export const listZones = define('Vpc', 'ListEnhanhcedNatGatewayAvailableZones', {
  parameters: { RegionId: spec.region, AcceptLanguage: spec.text },
  run: ({ regionId }) => {
    const regionName = regions.find((region) => region.id === regionId)?.name ?? regionId
    return {
      Zones: zonesOf(regionId).map((id) => ({ ZoneId: id, LocalName: `${regionName} ${id.at(-1)!.toUpperCase()}` })),
    }
  },
})
