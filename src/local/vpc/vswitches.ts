import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { zonesOf } from '../ecs/regions.ts'
import { readTags } from '../ecs/tagging.ts'
import type { Store } from '../state/store.ts'
import { contains, overlaps, parseBlock } from './cidr.ts'
import { vpcDurations } from './durations.ts'
import { vpcOf, vswitchOf } from './lookup.ts'
import { checkDescription, checkName } from './names.ts'
import {
  natGateways,
  routeTables,
  snatEntries,
  vpcs,
  vswitchAddresses,
  vswitches,
  type VpcRecord,
  type VSwitchRecord,
} from './records.ts'
import { describeVSwitchAttributes, describeVSwitches, shownStatus } from './describe-vswitches.ts'

const maxVSwitchesPerVpc = 150
const carrierBlock = parseBlock('100.64.0.0/10')!

export const createVSwitch = define('Vpc', 'CreateVSwitch', {
  parameters: {
    RegionId: spec.optionalRegion,
    VpcId: spec.requiredText,
    ZoneId: spec.requiredText,
    CidrBlock: spec.requiredText,
    VSwitchName: spec.text,
    Description: spec.text,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'No IPv6.',
  run(call) {
    const { core, params } = call
    const vpc = vpcOf(call, params.text('VpcId'))
    const cidr = params.text('CidrBlock')
    const zoneId = params.text('ZoneId')
    checkName(params.optionalText('VSwitchName'), 'InvalidVSwitchName.Malformed')
    checkDescription(params.optionalText('Description'))
    const tags = readTags(params)
    checkCreatable(call, vpc, zoneId, cidr)
    const vswitch = vswitches(core.store).add({
      id: core.newId('vsw'),
      regionId: vpc.regionId,
      zoneId,
      vpcId: vpc.id,
      name: params.optionalText('VSwitchName') ?? '',
      description: params.optionalText('Description') ?? '',
      cidr,
      status: 'Pending',
      routeTableId: vpc.routeTableId,
      isDefault: false,
      resourceGroupId: vpc.resourceGroupId,
      createdAtMs: core.clock.now(),
      tags,
    })
    const table = routeTables(core.store).get(vpc.routeTableId)!
    const entry = {
      id: core.newId('rte'),
      name: '',
      description: '',
      destinationCidr: cidr,
      type: 'System',
      nextHopId: '',
      nextHopType: 'local',
      status: 'Available',
    } as const
    routeTables(core.store).update(table, { entries: [...table.entries, entry] })
    core.after(vpcDurations(core).vswitchPending, () => {
      vswitches(core.store).update(vswitch, { status: 'Available' })
    })
    return { VSwitchId: vswitch.id }
  },
})

function checkCreatable({ core }: Call, vpc: VpcRecord, zoneId: string, cidr: string): void {
  if (vpc.status !== 'Available')
    throw new VendorError('IncorrectVpcStatus', 400, `VPC ${vpc.id} is ${vpc.status}; wait until it is Available.`)
  if (!zonesOf(vpc.regionId).includes(zoneId))
    throw new VendorError(
      'InvalidZoneId.NotFound',
      404,
      `The specified ZoneId ${zoneId} does not exist in ${vpc.regionId}; its zones are ${zonesOf(vpc.regionId).join(', ')}.`,
    )
  const block = parseBlock(cidr)
  if (!block || block.prefix < 16 || block.prefix > 29)
    throw new VendorError(
      'InvalidCidrBlock.Malformed',
      400,
      `The specified CidrBlock ${cidr} is not a block of /16 to /29.`,
    )
  if (!contains(parseBlock(vpc.cidr)!, block) || contains(carrierBlock, block))
    throw new VendorError(
      'InvalidParameter',
      400,
      `The specified CidrBlock ${cidr} is not inside the VPC's block ${vpc.cidr}.`,
    )
  const siblings = vswitches(core.store).filter((each) => each.vpcId === vpc.id)
  const clash = siblings.find((each) => overlaps(parseBlock(each.cidr)!, block))
  if (clash)
    throw new VendorError(
      'InvalidCidrBlock.Overlapped',
      400,
      `The specified CidrBlock ${cidr} overlaps ${clash.cidr} of ${clash.id}.`,
    )
  const busy = siblings.find((each) => each.status !== 'Available')
  if (busy)
    throw new VendorError(
      'TaskConflict',
      400,
      `VSwitch ${busy.id} of the same VPC is ${busy.status}; one VSwitch of a VPC changes at a time.`,
    )
  if (siblings.length >= maxVSwitchesPerVpc)
    throw new VendorError('QuotaExceeded.VSwitch', 400, `VPC ${vpc.id} has ${maxVSwitchesPerVpc} VSwitches already.`)
}

export const modifyVSwitchAttribute = define('Vpc', 'ModifyVSwitchAttribute', {
  parameters: {
    RegionId: spec.optionalRegion,
    VSwitchId: spec.requiredText,
    VSwitchName: spec.text,
    Description: spec.text,
  },
  gaps: 'No IPv6.',
  run(call) {
    const { core, params } = call
    const vswitch = vswitchOf(call, params.text('VSwitchId'))
    const name = params.optionalText('VSwitchName')
    const description = params.optionalText('Description')
    checkName(name, 'InvalidVSwitchName.Malformed')
    checkDescription(description)
    refuseUnlessAvailable(vswitch)
    vswitches(core.store).update(vswitch, {
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    })
    return {}
  },
})

function refuseUnlessAvailable(vswitch: VSwitchRecord): void {
  if (vswitch.status !== 'Available')
    throw new VendorError(
      'IncorrectVSwitchStatus',
      400,
      `VSwitch ${vswitch.id} is ${shownStatus(vswitch)}; wait until it is Available.`,
    )
}

export const deleteVSwitch = define('Vpc', 'DeleteVSwitch', {
  parameters: { RegionId: spec.optionalRegion, VSwitchId: spec.requiredText, DryRun: spec.flag },
  run(call) {
    const { core, params } = call
    const vswitch = vswitchOf(call, params.text('VSwitchId'))
    refuseUnlessAvailable(vswitch)
    refuseWhileUsed(call, vswitch)
    vswitches(core.store).update(vswitch, { status: 'Deleting' })
    core.after(vpcDurations(core).vswitchDeleting, () => removeVSwitch(core.store, vswitch))
    return {}
  },
})

/** Takes a VSwitch and its route out of the books. */
export function removeVSwitch(store: Store, vswitch: VSwitchRecord): void {
  const table = routeTables(store).get(vswitch.routeTableId)
  const isRoute = (entry: { type: string; destinationCidr: string }) =>
    entry.type === 'System' && entry.destinationCidr === vswitch.cidr
  if (table) routeTables(store).update(table, { entries: table.entries.filter((entry) => !isRoute(entry)) })
  vswitches(store).delete(vswitch.id)
}

function refuseWhileUsed({ core }: Call, vswitch: VSwitchRecord): void {
  const { store } = core
  const refuse = (code: string, ids: string[]) => {
    if (ids.length > 0)
      throw new VendorError(
        code,
        400,
        `VSwitch ${vswitch.id} is still used by ${ids.join(', ')}: delete or release that first.`,
      )
  }
  refuse(
    'DependencyViolation.SNAT',
    snatEntries(store)
      .filter((each) => each.sourceVSwitchId === vswitch.id)
      .map((each) => each.id),
  )
  refuse(
    'DependencyViolation.EnhancedNatgw',
    natGateways(store)
      .filter((each) => each.vswitchId === vswitch.id)
      .map((each) => each.id),
  )
  refuse('DependencyViolation', [
    ...new Set(
      vswitchAddresses(store)
        .filter((each) => each.vswitchId === vswitch.id)
        .map((each) => each.ownerId),
    ),
  ])
  const busy = vswitches(store).find((each) => each.vpcId === vswitch.vpcId && each.status !== 'Available')
  if (busy)
    throw new VendorError(
      'TaskConflict',
      400,
      `VSwitch ${busy.id} of the same VPC is changing; one VSwitch of a VPC changes at a time.`,
    )
  const vpc = vpcs(store).get(vswitch.vpcId)
  if (vpc?.status !== 'Available')
    throw new VendorError('IncorrectVpcStatus', 400, `VPC ${vswitch.vpcId} is not Available.`)
}

export const vswitchOperations: Operation[] = [
  createVSwitch,
  describeVSwitches,
  describeVSwitchAttributes,
  modifyVSwitchAttribute,
  deleteVSwitch,
]
