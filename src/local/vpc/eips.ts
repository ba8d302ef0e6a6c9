import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { endCharge, startCharge } from '../ecs/charges.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { keyValues, matchesTags, readTags } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { eipOf } from './lookup.ts'
import { checkDescription, checkName } from './names.ts'
import { eips, type EipRecord } from './records.ts'
import { vpcQuotas } from './quotas.ts'

export const allocateEipAddress = define('Vpc', 'AllocateEipAddress', {
  parameters: {
    RegionId: spec.region,
    Bandwidth: { type: 'integer', min: 1, max: 500, default: 5, errorCode: 'InvalidBandwidth.NotSupported' },
    InternetChargeType: { ...spec.oneOf('PayByBandwidth', 'PayByTraffic'), default: 'PayByBandwidth' },
    InstanceChargeType: { ...spec.oneOf('PostPaid', 'PrePaid'), default: 'PostPaid' },
    Name: spec.text,
    Description: spec.text,
    ISP: { type: 'string', default: 'BGP' },
    Netmode: spec.text,
    Period: spec.integer,
    PricingCycle: spec.oneOf('Month', 'Year'),
    AutoPay: spec.flag,
    ResourceGroupId: spec.text,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'PrePaid is refused; address pools, security protection and a wished IpAddress are not built.',
  run(call) {
    const { core, params } = call
    checkName(params.optionalText('Name'))
    checkDescription(params.optionalText('Description'))
    if (params.text('InstanceChargeType') === 'PrePaid')
      throw new VendorError(
        'InvalidInstanceChargeType.ValueNotSupported',
        400,
        'The local cloud sells no subscriptions: use InstanceChargeType PostPaid.',
      )
    const tags = readTags(params)
    if (eips(core.store).filter((each) => each.regionId === call.regionId).length >= vpcQuotas(core).eipsPerRegion)
      throw new VendorError(
        'QuotaExceeded.Eip',
        400,
        `The account has ${vpcQuotas(core).eipsPerRegion} EIPs in ${call.regionId} already.`,
      )
    const eip = eips(core.store).add({
      id: core.newId('eip'),
      regionId: call.regionId,
      address: core.addresses.allocate(),
      name: params.optionalText('Name') ?? '',
      description: params.optionalText('Description') ?? '',
      status: 'Available',
      bandwidthMbps: params.number('Bandwidth')!,
      internetChargeType: params.text('InternetChargeType') === 'PayByTraffic' ? 'PayByTraffic' : 'PayByBandwidth',
      chargeType: 'PostPaid',
      isp: params.text('ISP'),
      deletionProtection: false,
      resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
      createdAtMs: core.clock.now(),
      tags,
    })
    startCharge(core, {
      id: eip.id,
      kind: 'eip',
      perHour: eip.internetChargeType === 'PayByTraffic' ? 0.02 : 0.063 * eip.bandwidthMbps,
    })
    return { AllocationId: eip.id, EipAddress: eip.address, ResourceGroupId: eip.resourceGroupId }
  },
})

export const describeEipAddresses = define('Vpc', 'DescribeEipAddresses', {
  parameters: {
    RegionId: spec.region,
    AllocationId: spec.commaList(50),
    EipAddress: spec.commaList(50),
    EipName: spec.text,
    Status: spec.oneOf('Associating', 'Unassociating', 'InUse', 'Available', 'Releasing'),
    AssociatedInstanceId: spec.text,
    AssociatedInstanceType: spec.oneOf('EcsInstance', 'SlbInstance', 'Nat', 'HaVip', 'NetworkInterface', 'IpAddress'),
    ChargeType: spec.oneOf('PostPaid', 'PrePaid'),
    ISP: spec.text,
    LockReason: spec.text,
    ResourceGroupId: spec.text,
    IncludeReservationData: spec.flag,
    DryRun: spec.flag,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
    Tag: spec.tags,
  },
  run(call) {
    const page = selectEips(call)
    return { ...page.counts, EipAddresses: { EipAddress: page.rows.map((eip) => eipRow(eip)) } }
  },
})

/** The page of EIPs that a DescribeEipAddresses call asks for, newest first. */
function selectEips(call: Call) {
  const { core, params, regionId } = call
  const ids = params.texts('AllocationId')
  const addresses = params.texts('EipAddress')
  const is = (name: string, value: string | undefined) => value === (params.optionalText(name) ?? value)
  const found = eips(core.store).filter(
    (eip) =>
      eip.regionId === regionId &&
      (ids.length === 0 || ids.includes(eip.id)) &&
      (addresses.length === 0 || addresses.includes(eip.address)) &&
      is('EipName', eip.name) &&
      is('Status', eip.status) &&
      is('AssociatedInstanceId', eip.boundTo?.id) &&
      is('AssociatedInstanceType', eip.boundTo?.type) &&
      is('ChargeType', eip.chargeType) &&
      is('ISP', eip.isp) &&
      is('ResourceGroupId', eip.resourceGroupId) &&
      !params.has('LockReason') &&
      matchesTags(eip, params),
  )
  const { rows, ...counts } = pageOf(found.reverse(), params)
  return { rows, counts }
}

function eipRow(eip: EipRecord) {
  return {
    AllocationId: eip.id,
    IpAddress: eip.address,
    Name: eip.name,
    Description: eip.description,
    Status: eip.status,
    RegionId: eip.regionId,
    Bandwidth: String(eip.bandwidthMbps),
    EipBandwidth: String(eip.bandwidthMbps),
    InternetChargeType: eip.internetChargeType,
    ChargeType: eip.chargeType,
    ISP: eip.isp,
    InstanceId: eip.boundTo?.id ?? '',
    InstanceType: eip.boundTo?.type ?? '',
    InstanceRegionId: eip.boundTo ? eip.regionId : '',
    PrivateIpAddress: eip.boundTo?.privateIp ?? '',
    Mode: 'NAT',
    Netmode: 'public',
    AllocationTime: secondTime(eip.createdAtMs),
    ExpiredTime: '',
    BusinessStatus: 'Normal',
    DeletionProtection: eip.deletionProtection,
    HDMonitorStatus: 'OFF',
    HasReservationData: 'false',
    OperationLocks: { LockReason: [] },
    ResourceGroupId: eip.resourceGroupId,
    SecondLimited: false,
    SecurityProtectionTypes: { SecurityProtectionType: [] },
    ServiceManaged: 0,
    VpcId: '',
    Tags: keyValues(eip.tags),
  }
}

export const modifyEipAddressAttribute = define('Vpc', 'ModifyEipAddressAttribute', {
  parameters: {
    RegionId: spec.optionalRegion,
    AllocationId: spec.requiredText,
    Bandwidth: { type: 'integer', min: 1, max: 500, errorCode: 'InvalidBandwidth.NotSupported' },
    Name: spec.text,
    Description: spec.text,
  },
  run(call) {
    const { core, params } = call
    const eip = eipOf(call, params.text('AllocationId'))
    checkName(params.optionalText('Name'))
    checkDescription(params.optionalText('Description'))
    if (eip.status !== 'Available' && eip.status !== 'InUse')
      throw new VendorError(
        'IncorrectEipStatus',
        400,
        `EIP ${eip.id} is ${eip.status}; wait until it is Available or InUse.`,
      )
    eips(core.store).update(eip, {
      name: params.optionalText('Name') ?? eip.name,
      description: params.optionalText('Description') ?? eip.description,
      bandwidthMbps: params.number('Bandwidth') ?? eip.bandwidthMbps,
    })
    return {}
  },
})

export const releaseEipAddress = define('Vpc', 'ReleaseEipAddress', {
  parameters: { RegionId: spec.optionalRegion, AllocationId: spec.requiredText },
  run(call) {
    const { core, params } = call
    const eip = eipOf(call, params.text('AllocationId'))
    if (eip.status !== 'Available')
      throw new VendorError(
        'IncorrectEipStatus',
        400,
        `EIP ${eip.id} is ${eip.status}; unassociate it and wait until it is Available.`,
      )
    if (eip.deletionProtection)
      throw new VendorError(
        'InvalidOperation.DeletionProtection',
        400,
        `EIP ${eip.id} is protected from release: switch DeletionProtection off first.`,
      )
    eips(core.store).delete(eip.id)
    core.addresses.release(eip.address)
    endCharge(core, eip.id)
    return {}
  },
})

const deletionProtection = define('Vpc', 'DeletionProtection', {
  parameters: {
    RegionId: spec.region,
    InstanceId: spec.requiredText,
    ProtectionEnable: spec.required(spec.flag),
    Type: spec.required(spec.oneOf('EIP', 'NATGW', 'CBWP', 'VPNGW', 'IPV6')),
    ClientToken: spec.clientToken,
  },
  gaps: 'EIPs only.',
  run(call) {
    const { core, params } = call
    if (params.text('Type') !== 'EIP')
      throw new VendorError('OperationUnsupported.Action', 400, 'The local cloud protects EIPs only (Type=EIP).')
    const eip = eipOf(call, params.text('InstanceId'))
    eips(core.store).update(eip, { deletionProtection: params.flag('ProtectionEnable') === true })
    return {}
  },
})

export const eipOperations: Operation[] = [
  allocateEipAddress,
  describeEipAddresses,
  modifyEipAddressAttribute,
  releaseEipAddress,
  deletionProtection,
]
