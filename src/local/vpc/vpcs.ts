import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { securityGroups } from '../ecs/records.ts'
import { readTags } from '../ecs/tagging.ts'
import { isPrivate, parseBlock } from './cidr.ts'
import type { Store } from '../state/store.ts'
import { vpcDurations } from './durations.ts'
import { vpcOf } from './lookup.ts'
import { checkDescription, checkName } from './names.ts'
import { natGateways, routeTables, vpcs, vswitches, type VpcRecord } from './records.ts'
import { describeVpcAttribute, describeVpcs } from './describe-vpcs.ts'
import { vpcQuotas } from './quotas.ts'

export const createVpc = define('Vpc', 'CreateVpc', {
  parameters: {
    RegionId: spec.region,
    CidrBlock: { type: 'string', default: '172.16.0.0/12' },
    VpcName: spec.text,
    Description: spec.text,
    ResourceGroupId: spec.text,
    UserCidr: spec.text,
    EnableIpv6: spec.flag,
    DryRun: spec.flag,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'No IPv6, no IPAM pools, no DNS hostnames.',
  run(call) {
    const { core, params } = call
    const cidr = params.text('CidrBlock')
    const block = parseBlock(cidr)
    if (!block || !isPrivate(block) || block.prefix < 8 || block.prefix > 28)
      throw new VendorError(
        'InvalidVpcCidr.Malformed',
        400,
        `The specified CidrBlock ${cidr} is not a private block of /8 to /28.`,
      )
    checkName(params.optionalText('VpcName'), 'InvalidVpcName.Malformed')
    checkDescription(params.optionalText('Description'))
    const tags = readTags(params)
    if (vpcs(core.store).filter((vpc) => vpc.regionId === call.regionId).length >= vpcQuotas(core).vpcsPerRegion)
      throw new VendorError(
        'QuotaExceeded.Vpc',
        400,
        `The account has ${vpcQuotas(core).vpcsPerRegion} VPCs in ${call.regionId} already.`,
      )

    const vpc = vpcs(core.store).add({
      id: core.newId('vpc'),
      regionId: call.regionId,
      name: params.optionalText('VpcName') ?? '',
      description: params.optionalText('Description') ?? '',
      cidr,
      secondaryCidrs: [],
      status: 'Pending',
      routerId: core.newId('vrt'),
      routeTableId: core.newId('vtb'),
      isDefault: false,
      resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
      createdAtMs: core.clock.now(),
      tags,
    })
    addSystemRouteTable(call, vpc)
    core.after(vpcDurations(core).vpcPending, () => {
      vpcs(core.store).update(vpc, { status: 'Available' })
    })
    return {
      VpcId: vpc.id,
      VRouterId: vpc.routerId,
      RouteTableId: vpc.routeTableId,
      ResourceGroupId: vpc.resourceGroupId,
    }
  },
})

function addSystemRouteTable({ core, regionId }: Call, vpc: VpcRecord): void {
  routeTables(core.store).add({
    id: vpc.routeTableId,
    regionId,
    vpcId: vpc.id,
    routerId: vpc.routerId,
    name: '',
    description: '',
    type: 'System',
    entries: [
      {
        id: core.newId('rte'),
        name: '',
        description: 'Created with VPC by system.',
        destinationCidr: '100.64.0.0/10',
        type: 'System',
        nextHopId: '',
        nextHopType: 'service',
        status: 'Available',
      },
    ],
    createdAtMs: core.clock.now(),
    tags: {},
  })
}

export const modifyVpcAttribute = define('Vpc', 'ModifyVpcAttribute', {
  parameters: {
    RegionId: spec.optionalRegion,
    VpcId: spec.requiredText,
    VpcName: spec.text,
    Description: spec.text,
    CidrBlock: spec.text,
  },
  gaps: 'CidrBlock, IPv6 and DNS hostnames cannot be changed.',
  run(call) {
    const { core, params } = call
    const vpc = vpcOf(call, params.text('VpcId'))
    const name = params.optionalText('VpcName')
    const description = params.optionalText('Description')
    checkName(name, 'InvalidVpcName.Malformed')
    checkDescription(description)
    if (vpc.status !== 'Available')
      throw new VendorError('IncorrectVpcStatus', 400, `VPC ${vpc.id} is ${vpc.status}; wait until it is Available.`)
    if (params.has('CidrBlock') && params.text('CidrBlock') !== vpc.cidr)
      throw new VendorError(
        'OperationUnsupported.Action',
        400,
        'The local cloud does not change the CidrBlock of a VPC.',
      )
    vpcs(core.store).update(vpc, {
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
    })
    return {}
  },
})

export const deleteVpc = define('Vpc', 'DeleteVpc', {
  parameters: {
    RegionId: spec.optionalRegion,
    VpcId: spec.requiredText,
    ForceDelete: spec.flag,
    DryRun: spec.flag,
    ClientToken: spec.clientToken,
  },
  gaps: 'ForceDelete changes nothing: what it would skip (CEN, flow logs, IPv6 gateways) does not exist here.',
  run(call) {
    const { core, params } = call
    const vpc = vpcOf(call, params.text('VpcId'))
    if (vpc.status !== 'Available')
      throw new VendorError('IncorrectVpcStatus', 400, `VPC ${vpc.id} is ${vpc.status}; wait until it is Available.`)
    refuseWhileUsed(call, vpc)
    vpcs(core.store).update(vpc, { status: 'Deleting' })
    core.after(vpcDurations(core).vpcDeleting, () => removeVpc(core.store, vpc))
    return {}
  },
})

/** Takes a VPC and its route tables out of the books. */
export function removeVpc(store: Store, vpc: VpcRecord): void {
  for (const table of routeTables(store).filter((each) => each.vpcId === vpc.id)) routeTables(store).delete(table.id)
  vpcs(store).delete(vpc.id)
}

function refuseWhileUsed({ core }: Call, vpc: VpcRecord): void {
  const users = [
    { code: 'VSwitch', ids: vswitches(core.store).filter((each) => each.vpcId === vpc.id) },
    { code: 'NatGateway', ids: natGateways(core.store).filter((each) => each.vpcId === vpc.id) },
    { code: 'SecurityGroup', ids: securityGroups(core.store).filter((each) => each.vpcId === vpc.id) },
    {
      code: 'RouteTable',
      ids: routeTables(core.store).filter((each) => each.vpcId === vpc.id && each.type === 'Custom'),
    },
    {
      code: 'RouteEntry',
      ids: routeTables(core.store).filter(
        (each) => each.vpcId === vpc.id && each.entries.some((entry) => entry.type === 'Custom'),
      ),
    },
  ]
  for (const { code, ids } of users) {
    if (ids.length > 0)
      throw new VendorError(
        `DependencyViolation.${code}`,
        400,
        `VPC ${vpc.id} still has ${ids.map((each) => each.id).join(', ')}: delete that first.`,
      )
  }
}

export const vpcNetworkOperations: Operation[] = [
  createVpc,
  describeVpcs,
  describeVpcAttribute,
  modifyVpcAttribute,
  deleteVpc,
]
