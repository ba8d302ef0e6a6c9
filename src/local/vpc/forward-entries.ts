import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { vpcDurations } from './durations.ts'
import { forwardEntries } from './records.ts'
import { checkAddresses, gatewayOfTable } from './nat-tables.ts'

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
    core.after(vpcDurations(core).entryPending, () => {
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

export const forwardEntryOperations: Operation[] = [createForwardEntry, describeForwardTableEntries, deleteForwardEntry]
