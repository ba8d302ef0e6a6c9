import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { endCharge, startCharge } from '../ecs/charges.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { regions, zonesOf } from '../ecs/regions.ts'
import { matchesTags, readTags, tagKeyValues } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { releaseAddresses, takeAddress } from './addressing.ts'
import { vpcDurations } from './durations.ts'
import { unbind } from './eip-binding.ts'
import { natGatewayOf, vpcOf, vswitchOf } from './lookup.ts'
import { checkDescription, checkName } from './names.ts'
import { eips, forwardEntries, natGateways, snatEntries, type NatGatewayRecord } from './records.ts'

const createNatGateway = define('Vpc', 'CreateNatGateway', {
  parameters: {
    RegionId: spec.region,
    VpcId: spec.requiredText,
    VSwitchId: spec.text,
    Name: spec.text,
    Description: spec.text,
    NatType: { ...spec.oneOf('Enhanced'), default: 'Enhanced' },
    NetworkType: { ...spec.oneOf('internet', 'intranet'), default: 'internet' },
    InternetChargeType: { ...spec.oneOf('PayByLcu', 'PayBySpec'), default: 'PayByLcu' },
    InstanceChargeType: { ...spec.oneOf('PostPaid', 'PrePaid'), default: 'PostPaid' },
    Spec: spec.text,
    AutoPay: spec.flag,
    EipBindMode: spec.text,
    IcmpReplyEnabled: spec.flag,
    Duration: spec.text,
    PricingCycle: spec.text,
    SecurityProtectionEnabled: spec.flag,
    PrivateLinkEnabled: spec.flag,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'A gateway is kept and shown, but no packet goes through it. PrePaid is refused.',
  run(call) {
    const { core, params } = call
    const vpc = vpcOf(call, params.text('VpcId'))
    checkName(params.optionalText('Name'))
    checkDescription(params.optionalText('Description'))
    if (params.text('InstanceChargeType') === 'PrePaid')
      throw new VendorError(
        'InvalidInstanceChargeType.ValueNotSupported',
        400,
        'The local cloud sells no subscriptions: use InstanceChargeType PostPaid.',
      )
    const vswitchId = params.optionalText('VSwitchId')
    if (vswitchId === undefined)
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "VSwitchId" that is mandatory for an enhanced NAT gateway is not supplied.',
      )
    const vswitch = vswitchOf(call, vswitchId)
    if (vswitch.vpcId !== vpc.id)
      throw new VendorError('InvalidParameter.VSwitchId', 400, `VSwitch ${vswitchId} is not in VPC ${vpc.id}.`)
    if (vswitch.status !== 'Available')
      throw new VendorError(
        'IncorrectVSwitchStatus',
        400,
        `VSwitch ${vswitchId} is Pending; wait until it is Available.`,
      )
    const id = core.newId('ngw')
    const gateway = natGateways(core.store).add({
      id,
      regionId: call.regionId,
      zoneId: vswitch.zoneId,
      vpcId: vpc.id,
      vswitchId,
      name: params.optionalText('Name') ?? '',
      description: params.optionalText('Description') ?? '',
      status: 'Creating',
      natType: 'Enhanced',
      networkType: params.text('NetworkType') === 'intranet' ? 'intranet' : 'internet',
      internetChargeType: params.text('InternetChargeType'),
      spec: params.optionalText('Spec') ?? '',
      snatTableId: core.newId('stb'),
      forwardTableId: core.newId('ftb'),
      privateIp: takeAddress(core.store, vswitch, id),
      deletionProtection: false,
      resourceGroupId: '',
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    })
    startCharge(core, { id, kind: 'nat-gateway', perHour: 0.29 })
    core.after(vpcDurations.natCreating, () => {
      natGateways(core.store).update(gateway, { status: 'Available' })
    })
    return {
      NatGatewayId: id,
      SnatTableIds: { SnatTableId: [gateway.snatTableId] },
      ForwardTableIds: { ForwardTableId: [gateway.forwardTableId] },
      FullNatTableIds: { FullNatTableId: [] },
    }
  },
})

const describeNatGateways = define('Vpc', 'DescribeNatGateways', {
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

const getNatGatewayAttribute = define('Vpc', 'GetNatGatewayAttribute', {
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

const modifyNatGatewayAttribute = define('Vpc', 'ModifyNatGatewayAttribute', {
  parameters: {
    RegionId: spec.region,
    NatGatewayId: spec.requiredText,
    Name: spec.text,
    Description: spec.text,
    EipBindMode: spec.text,
    IcmpReplyEnabled: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const gateway = natGatewayOf(call, params.text('NatGatewayId'))
    checkName(params.optionalText('Name'))
    checkDescription(params.optionalText('Description'))
    natGateways(core.store).update(gateway, {
      name: params.optionalText('Name') ?? gateway.name,
      description: params.optionalText('Description') ?? gateway.description,
    })
    return {}
  },
})

const deleteNatGateway = define('Vpc', 'DeleteNatGateway', {
  parameters: { RegionId: spec.region, NatGatewayId: spec.requiredText, Force: spec.flag },
  run(call) {
    const { core, params } = call
    const gateway = natGatewayOf(call, params.text('NatGatewayId'))
    if (gateway.status !== 'Available')
      throw new VendorError(
        'IncorrectStatus.NatGateway',
        400,
        `NAT gateway ${gateway.id} is ${gateway.status}; wait until it is Available.`,
      )
    if (params.flag('Force') === true) clear(call, gateway)
    else refuseWhileUsed(call, gateway)
    natGateways(core.store).update(gateway, { status: 'Deleting' })
    core.after(vpcDurations.natDeleting, () => removeNatGateway(core, gateway))
    return {}
  },
})

/** Takes a gateway out of the books and gives its address back. */
export function removeNatGateway(core: LocalCore, gateway: NatGatewayRecord): void {
  releaseAddresses(core.store, gateway.id)
  endCharge(core, gateway.id)
  natGateways(core.store).delete(gateway.id)
}

function refuseWhileUsed({ core }: Call, gateway: NatGatewayRecord): void {
  const users = [
    { code: 'EIPS', ids: eips(core.store).filter((each) => each.boundTo?.id === gateway.id) },
    { code: 'SnatEntry', ids: snatEntries(core.store).filter((each) => each.natGatewayId === gateway.id) },
    { code: 'ForwardEntry', ids: forwardEntries(core.store).filter((each) => each.natGatewayId === gateway.id) },
  ]
  for (const { code, ids } of users) {
    if (ids.length > 0)
      throw new VendorError(
        `DependencyViolation.${code}`,
        400,
        `NAT gateway ${gateway.id} still has ${ids.map((each) => each.id).join(', ')}: remove that first or pass Force=true.`,
      )
  }
}

/** Removes entries and takes EIPs off, as Force=true does. */
function clear({ core }: Call, gateway: NatGatewayRecord): void {
  for (const entry of snatEntries(core.store).filter((each) => each.natGatewayId === gateway.id))
    snatEntries(core.store).delete(entry.id)
  for (const entry of forwardEntries(core.store).filter((each) => each.natGatewayId === gateway.id))
    forwardEntries(core.store).delete(entry.id)
  for (const eip of eips(core.store).filter((each) => each.boundTo?.id === gateway.id)) unbind(core, eip)
}

const listZones = define('Vpc', 'ListEnhanhcedNatGatewayAvailableZones', {
  parameters: { RegionId: spec.region, AcceptLanguage: spec.text },
  run: ({ regionId }) => {
    const regionName = regions.find((region) => region.id === regionId)?.name ?? regionId
    return {
      Zones: zonesOf(regionId).map((id) => ({ ZoneId: id, LocalName: `${regionName} ${id.at(-1)!.toUpperCase()}` })),
    }
  },
})

export const natGatewayOperations: Operation[] = [
  createNatGateway,
  describeNatGateways,
  getNatGatewayAttribute,
  modifyNatGatewayAttribute,
  deleteNatGateway,
  listZones,
]
