import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { instances } from '../ecs/records.ts'
import { parseBlock } from './cidr.ts'
import { vpcDurations } from './durations.ts'
import { routeTableOf } from './lookup.ts'
import { natGateways, routeTables, type RouteEntryRecord } from './records.ts'

const maxCustomEntries = 200

export const createRouteEntry = define('Vpc', 'CreateRouteEntry', {
  parameters: {
    RegionId: spec.optionalRegion,
    RouteTableId: spec.requiredText,
    DestinationCidrBlock: spec.requiredText,
    NextHopId: spec.text,
    NextHopType: { ...spec.oneOf('Instance', 'NatGateway'), default: 'Instance' },
    RouteEntryName: spec.text,
    Description: spec.text,
    ClientToken: spec.clientToken,
    DryRun: spec.flag,
  },
  gaps: 'Next hops are instances and NAT gateways; entries are kept and shown, but no packet follows them.',
  run(call) {
    const { core, params } = call
    const table = routeTableOf(call, params.text('RouteTableId'))
    const destination = params.text('DestinationCidrBlock')
    if (!parseBlock(destination))
      throw new VendorError(
        'InvalidDestCidrBlock.Malformed',
        400,
        `The specified DestinationCidrBlock ${destination} is not a block.`,
      )
    if (table.entries.some((entry) => entry.destinationCidr === destination))
      throw new VendorError(
        'RouterEntryConflict.Duplicated',
        400,
        `Route table ${table.id} has an entry for ${destination} already.`,
      )
    if (table.entries.filter((entry) => entry.type === 'Custom').length >= maxCustomEntries)
      throw new VendorError(
        'QuotaExceeded.RouteEntry',
        400,
        `Route table ${table.id} has ${maxCustomEntries} custom entries already.`,
      )
    const nextHopId = params.optionalText('NextHopId') ?? ''
    const type = params.text('NextHopType')
    const hop = type === 'Instance' ? instances(core.store).get(nextHopId) : natGateways(core.store).get(nextHopId)
    if (!hop || hop.vpcId !== table.vpcId)
      throw new VendorError(
        'InvalidNextHop.NotFound',
        404,
        `The next hop ${nextHopId} does not exist in VPC ${table.vpcId}.`,
      )
    const entry: RouteEntryRecord = {
      id: core.newId('rte'),
      name: params.optionalText('RouteEntryName') ?? '',
      description: params.optionalText('Description') ?? '',
      destinationCidr: destination,
      type: 'Custom',
      nextHopId,
      nextHopType: type,
      status: 'Pending',
    }
    routeTables(core.store).update(table, { entries: [...table.entries, entry] })
    core.after(vpcDurations(core).entryPending, () => {
      entry.status = 'Available'
      routeTables(core.store).update(table, {})
    })
    return { RouteEntryId: entry.id }
  },
})

export const deleteRouteEntry = define('Vpc', 'DeleteRouteEntry', {
  parameters: {
    RegionId: spec.optionalRegion,
    RouteEntryId: spec.text,
    RouteTableId: spec.text,
    DestinationCidrBlock: spec.text,
    NextHopId: spec.text,
    DryRun: spec.flag,
  },
  run({ core, params }) {
    const id = params.optionalText('RouteEntryId')
    const table = routeTables(core.store).find(
      (each) => each.id === params.optionalText('RouteTableId') || each.entries.some((entry) => entry.id === id),
    )
    const entry = table?.entries.find((each) =>
      id === undefined ? each.destinationCidr === params.optionalText('DestinationCidrBlock') : each.id === id,
    )
    if (!table || !entry)
      throw new VendorError('InvalidRouteEntry.NotFound', 404, 'The specified route entry does not exist.')
    if (entry.type === 'System')
      throw new VendorError('IncorrectRouteEntryType', 400, 'System route entries cannot be deleted.')
    if (entry.status !== 'Available')
      throw new VendorError(
        'IncorrectRouteEntryStatus',
        400,
        `Route entry ${entry.id} is ${entry.status}; wait until it is Available.`,
      )
    routeTables(core.store).update(table, { entries: table.entries.filter((each) => each !== entry) })
    return {}
  },
})

export const routeEntryOperations: Operation[] = [createRouteEntry, deleteRouteEntry]
