import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { parseBlock } from './cidr.ts'
import { vpcDurations } from './durations.ts'
import { vswitchOf } from './lookup.ts'
import { eips, forwardEntries, natGateways, snatEntries, vswitches, type NatGatewayRecord } from './records.ts'

/** The gateway that a SNAT or DNAT table belongs to; it must be Available. */
function gatewayOfTable(
  { core, regionId }: Call,
  tableId: string,
  kind: 'snatTableId' | 'forwardTableId',
): NatGatewayRecord {
  const gateway = natGateways(core.store).find((each) => each[kind] === tableId && each.regionId === regionId)
  const code = kind === 'snatTableId' ? 'InvalidSnatTableId.NotFound' : 'InvalidForwardTableId.NotFound'
  if (!gateway) throw new VendorError(code, 404, `The specified table ${tableId} does not exist in ${regionId}.`)
  if (gateway.status !== 'Available')
    throw new VendorError(
      'IncorrectStatus.NatGateway',
      400,
      `NAT gateway ${gateway.id} is ${gateway.status}; wait until it is Available.`,
    )
  return gateway
}

/** Refuses addresses that are not EIPs of the gateway. */
function checkAddresses({ core }: Call, gateway: NatGatewayRecord, addresses: string): void {
  for (const address of addresses.split(',')) {
    if (
      !eips(core.store).find(
        (eip) => eip.address === address && eip.boundTo?.id === gateway.id && eip.status === 'InUse',
      )
    )
      throw new VendorError('InvalidSnatIp.NotFound', 404, `${address} is not an EIP of NAT gateway ${gateway.id}.`)
  }
}

const createSnatEntry = define('Vpc', 'CreateSnatEntry', {
  parameters: {
    RegionId: spec.region,
    SnatTableId: spec.requiredText,
    SnatIp: spec.text,
    SourceVSwitchId: spec.text,
    SourceCIDR: spec.text,
    SnatEntryName: spec.text,
    EipAffinity: spec.integer,
    ClientToken: spec.clientToken,
    DryRun: spec.flag,
  },
  gaps: 'Entries are kept and shown; what runs on an instance reaches the internet or not as the machine of the local cloud does.',
  run(call) {
    const { core, params } = call
    const gateway = gatewayOfTable(call, params.text('SnatTableId'), 'snatTableId')
    const snatIp = params.optionalText('SnatIp')
    if (snatIp === undefined)
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "SnatIp" that is mandatory for processing this request is not supplied.',
      )
    checkAddresses(call, gateway, snatIp)
    const source = sourceOf(call, gateway)
    if (
      snatEntries(core.store).find(
        (each) => each.snatTableId === gateway.snatTableId && each.sourceCidr === source.cidr,
      )
    )
      throw new VendorError(
        'InvalidSourceCIDR.Duplicated',
        400,
        `The SNAT table has an entry for ${source.cidr} already.`,
      )
    const entry = snatEntries(core.store).add({
      id: core.newId('snat'),
      snatTableId: gateway.snatTableId,
      natGatewayId: gateway.id,
      name: params.optionalText('SnatEntryName') ?? '',
      snatIp,
      sourceCidr: source.cidr,
      sourceVSwitchId: source.vswitchId,
      status: 'Pending',
    })
    core.after(vpcDurations.entryPending, () => {
      snatEntries(core.store).update(entry, { status: 'Available' })
    })
    return { SnatEntryId: entry.id }
  },
})

function sourceOf(call: Call, gateway: NatGatewayRecord): { cidr: string; vswitchId: string } {
  const { params, core } = call
  const vswitchId = params.optionalText('SourceVSwitchId')
  const cidr = params.optionalText('SourceCIDR')
  if ((vswitchId === undefined) === (cidr === undefined))
    throw new VendorError('InvalidParameter', 400, 'Exactly one of SourceVSwitchId and SourceCIDR is needed.')
  if (vswitchId !== undefined) {
    const vswitch = vswitchOf(call, vswitchId)
    if (vswitch.vpcId !== gateway.vpcId)
      throw new VendorError(
        'InvalidParameter.SourceVSwitchId',
        400,
        `VSwitch ${vswitchId} is not in VPC ${gateway.vpcId}.`,
      )
    return { cidr: vswitch.cidr, vswitchId }
  }
  if (!parseBlock(cidr!))
    throw new VendorError('InvalidSourceCIDR.Malformed', 400, `The specified SourceCIDR ${cidr} is not a block.`)
  return {
    cidr: cidr!,
    vswitchId: vswitches(core.store).find((each) => each.vpcId === gateway.vpcId && each.cidr === cidr)?.id ?? '',
  }
}

const describeSnatTableEntries = define('Vpc', 'DescribeSnatTableEntries', {
  parameters: {
    RegionId: spec.region,
    SnatTableId: spec.text,
    NatGatewayId: spec.text,
    SnatEntryId: spec.text,
    SnatEntryName: spec.text,
    SnatIp: spec.text,
    SourceCIDR: spec.text,
    SourceVSwitchId: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run({ core, params }) {
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const found = snatEntries(core.store).filter(
      (each) =>
        is('SnatTableId', each.snatTableId) &&
        is('NatGatewayId', each.natGatewayId) &&
        is('SnatEntryId', each.id) &&
        is('SnatEntryName', each.name) &&
        is('SnatIp', each.snatIp) &&
        is('SourceCIDR', each.sourceCidr) &&
        is('SourceVSwitchId', each.sourceVSwitchId),
    )
    const { rows, ...counts } = pageOf(found, params)
    const shown = rows.map((each) => ({
      SnatEntryId: each.id,
      SnatEntryName: each.name,
      SnatTableId: each.snatTableId,
      NatGatewayId: each.natGatewayId,
      SnatIp: each.snatIp,
      SourceCIDR: each.sourceCidr,
      SourceVSwitchId: each.sourceVSwitchId,
      Status: each.status,
      EipAffinity: '0',
    }))
    return { ...counts, SnatTableEntries: { SnatTableEntry: shown } }
  },
})

const deleteSnatEntry = define('Vpc', 'DeleteSnatEntry', {
  parameters: {
    RegionId: spec.region,
    SnatTableId: spec.requiredText,
    SnatEntryId: spec.requiredText,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    gatewayOfTable(call, params.text('SnatTableId'), 'snatTableId')
    const entry = snatEntries(core.store).get(params.text('SnatEntryId'))
    if (!entry || entry.snatTableId !== params.text('SnatTableId'))
      throw new VendorError(
        'InvalidSnatEntryId.NotFound',
        404,
        `The specified SnatEntryId ${params.text('SnatEntryId')} does not exist in the table.`,
      )
    if (entry.status !== 'Available')
      throw new VendorError(
        'IncorretSnatEntryStatus',
        400,
        `The SNAT entry ${entry.id} is ${entry.status}; wait until it is Available.`,
      )
    snatEntries(core.store).update(entry, { status: 'Deleting' })
    core.after(vpcDurations.entryPending, () => {
      snatEntries(core.store).delete(entry.id)
    })
    return {}
  },
})

const createForwardEntry = define('Vpc', 'CreateForwardEntry', {
  parameters: {
    RegionId: spec.region,
    ForwardTableId: spec.requiredText,
    ExternalIp: spec.requiredText,
    ExternalPort: spec.requiredText,
    InternalIp: spec.requiredText,
    InternalPort: spec.requiredText,
    IpProtocol: spec.required(spec.oneOf('TCP', 'UDP', 'Any', 'tcp', 'udp', 'any')),
    ForwardEntryName: spec.text,
    PortBreak: spec.flag,
    ClientToken: spec.clientToken,
    DryRun: spec.flag,
  },
  gaps: 'Entries are kept and shown; no traffic is forwarded.',
  run(call) {
    const { core, params } = call
    const gateway = gatewayOfTable(call, params.text('ForwardTableId'), 'forwardTableId')
    checkAddresses(call, gateway, params.text('ExternalIp'))
    const entry = forwardEntries(core.store).add({
      id: core.newId('fwd'),
      forwardTableId: gateway.forwardTableId,
      natGatewayId: gateway.id,
      name: params.optionalText('ForwardEntryName') ?? '',
      externalIp: params.text('ExternalIp'),
      externalPort: params.text('ExternalPort'),
      internalIp: params.text('InternalIp'),
      internalPort: params.text('InternalPort'),
      protocol: params.text('IpProtocol').toLowerCase(),
      status: 'Pending',
    })
    core.after(vpcDurations.entryPending, () => {
      forwardEntries(core.store).update(entry, { status: 'Available' })
    })
    return { ForwardEntryId: entry.id }
  },
})

const describeForwardTableEntries = define('Vpc', 'DescribeForwardTableEntries', {
  parameters: {
    RegionId: spec.region,
    ForwardTableId: spec.text,
    NatGatewayId: spec.text,
    ForwardEntryId: spec.text,
    ForwardEntryName: spec.text,
    ExternalIp: spec.text,
    ExternalPort: spec.text,
    InternalIp: spec.text,
    InternalPort: spec.text,
    IpProtocol: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run({ core, params }) {
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const found = forwardEntries(core.store).filter(
      (each) =>
        is('ForwardTableId', each.forwardTableId) &&
        is('NatGatewayId', each.natGatewayId) &&
        is('ForwardEntryId', each.id) &&
        is('ForwardEntryName', each.name) &&
        is('ExternalIp', each.externalIp) &&
        is('ExternalPort', each.externalPort) &&
        is('InternalIp', each.internalIp) &&
        is('InternalPort', each.internalPort) &&
        is('IpProtocol', each.protocol),
    )
    const { rows, ...counts } = pageOf(found, params)
    const shown = rows.map((each) => ({
      ForwardEntryId: each.id,
      ForwardEntryName: each.name,
      ForwardTableId: each.forwardTableId,
      NatGatewayId: each.natGatewayId,
      ExternalIp: each.externalIp,
      ExternalPort: each.externalPort,
      InternalIp: each.internalIp,
      InternalPort: each.internalPort,
      IpProtocol: each.protocol,
      Status: each.status,
    }))
    return { ...counts, ForwardTableEntries: { ForwardTableEntry: shown } }
  },
})

const deleteForwardEntry = define('Vpc', 'DeleteForwardEntry', {
  parameters: {
    RegionId: spec.region,
    ForwardTableId: spec.requiredText,
    ForwardEntryId: spec.requiredText,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    gatewayOfTable(call, params.text('ForwardTableId'), 'forwardTableId')
    const entry = forwardEntries(core.store).get(params.text('ForwardEntryId'))
    if (!entry || entry.forwardTableId !== params.text('ForwardTableId'))
      throw new VendorError(
        'InvalidForwardEntryId.NotFound',
        404,
        `The specified ForwardEntryId ${params.text('ForwardEntryId')} does not exist in the table.`,
      )
    forwardEntries(core.store).delete(entry.id)
    return {}
  },
})

export const natEntryOperations: Operation[] = [
  createSnatEntry,
  describeSnatTableEntries,
  deleteSnatEntry,
  createForwardEntry,
  describeForwardTableEntries,
  deleteForwardEntry,
]
