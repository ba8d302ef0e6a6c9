import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { parseBlock } from './cidr.ts'
import { vpcDurations } from './durations.ts'
import { vswitchOf } from './lookup.ts'
import { snatEntries, vswitches, type NatGatewayRecord } from './records.ts'
import { checkAddresses, gatewayOfTable } from './nat-tables.ts'

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
    core.after(vpcDurations(core).entryPending, () => {
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
    core.after(vpcDurations(core).entryPending, () => {
      snatEntries(core.store).delete(entry.id)
    })
    return {}
  },
})

export const snatEntryOperations: Operation[] = [createSnatEntry, describeSnatTableEntries, deleteSnatEntry]
