import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { associateEipAddress, unassociateEipAddress } from './eip-binding.ts'
import { allocateEipAddress, describeEipAddresses, modifyEipAddressAttribute, releaseEipAddress } from './eips.ts'
import { createRouteEntry, deleteRouteEntry } from './route-entries.ts'
import { describeRouteTables, describeVRouters } from './routes.ts'
import { describeVpcs } from './describe-vpcs.ts'
import { createVpc, deleteVpc, modifyVpcAttribute } from './vpcs.ts'
import { describeVSwitches } from './describe-vswitches.ts'
import { createVSwitch, deleteVSwitch, modifyVSwitchAttribute } from './vswitches.ts'

type Fields = readonly string[] | undefined

/** An operation of VPC as ECS 2014-05-26 still answers it: the same effect, the parameters and fields of that time. */
function legacy(
  operation: Operation,
  parameterNames: readonly string[],
  answer: { fields?: Fields; shape?: (body: object) => object } = {},
): Operation {
  const parameters: Record<string, ParameterSpec> = Object.fromEntries(
    parameterNames.map((name) => [name, operation.parameters[name]!]),
  )
  return define('Ecs', operation.action, {
    parameters,
    isReadOnly: operation.isReadOnly,
    ...(operation.gaps === undefined ? {} : { gaps: operation.gaps }),
    async run(call: Call) {
      const body = await operation.run(call)
      if (answer.fields) return pick(body, answer.fields)
      return answer.shape ? answer.shape(body) : body
    },
  })
}

const pick = (body: object, fields: readonly string[]) =>
  Object.fromEntries(Object.entries(body).filter(([name]) => fields.includes(name)))

/** Keeps of every row in `Plural: { Singular: […] }` the fields that the old API knows. */
const rows = (plural: string, singular: string, fields: readonly string[]) => (body: object) => {
  const { [plural]: list, ...counts } = body as Record<string, unknown>
  const old = (list as Record<string, object[]>)[singular]!.map((row) => pick(row, fields))
  return { ...counts, [plural]: { [singular]: old } }
}

const vpcFields = [
  'VpcId',
  'VpcName',
  'RegionId',
  'Status',
  'CidrBlock',
  'CreationTime',
  'Description',
  'IsDefault',
  'UserCidrs',
  'VRouterId',
  'VSwitchIds',
]
const vswitchFields = [
  'VSwitchId',
  'VSwitchName',
  'VpcId',
  'ZoneId',
  'Status',
  'CidrBlock',
  'AvailableIpAddressCount',
  'CreationTime',
  'Description',
  'IsDefault',
  'ResourceGroupId',
]
const eipFields = [
  'AllocationId',
  'IpAddress',
  'Status',
  'RegionId',
  'Bandwidth',
  'EipBandwidth',
  'ChargeType',
  'InternetChargeType',
  'InstanceId',
  'InstanceType',
  'AllocationTime',
  'ExpiredTime',
  'OperationLocks',
]
const entryFields = ['RouteTableId', 'DestinationCidrBlock', 'Type', 'Status', 'InstanceId', 'NextHopType', 'NextHops']

function oldRouteTables(body: object): object {
  const tables = rows('RouteTables', 'RouteTable', [
    'RouteTableId',
    'RouteTableType',
    'VRouterId',
    'CreationTime',
    'ResourceGroupId',
    'RouteEntrys',
  ])(body)
  const list = (tables as { RouteTables: { RouteTable: { RouteEntrys: object }[] } }).RouteTables.RouteTable
  for (const table of list)
    Object.assign(table, rows('RouteEntrys', 'RouteEntry', entryFields)({ RouteEntrys: table.RouteEntrys }))
  return tables
}

const paging = ['PageNumber', 'PageSize']
const withRequired = (operation: Operation, name: string): Operation => ({
  ...operation,
  parameters: { ...operation.parameters, [name]: spec.required(operation.parameters[name]!) },
})

/** What clients from before the VPC product send to ECS 2014-05-26. */
export const ecsLegacyNetworkOperations: Operation[] = [
  legacy(createVpc, ['RegionId', 'CidrBlock', 'VpcName', 'Description', 'UserCidr', 'ClientToken'], {
    fields: ['VpcId', 'VRouterId', 'RouteTableId'],
  }),
  legacy(describeVpcs, ['RegionId', 'VpcId', 'IsDefault', ...paging], { shape: rows('Vpcs', 'Vpc', vpcFields) }),
  legacy(modifyVpcAttribute, ['RegionId', 'VpcId', 'VpcName', 'Description', 'CidrBlock']),
  legacy(deleteVpc, ['RegionId', 'VpcId']),
  legacy(createVSwitch, ['RegionId', 'VpcId', 'ZoneId', 'CidrBlock', 'VSwitchName', 'Description', 'ClientToken']),
  legacy(describeVSwitches, ['RegionId', 'VpcId', 'VSwitchId', 'ZoneId', 'IsDefault', ...paging], {
    shape: rows('VSwitches', 'VSwitch', vswitchFields),
  }),
  legacy(modifyVSwitchAttribute, ['RegionId', 'VSwitchId', 'VSwitchName', 'Description']),
  legacy(deleteVSwitch, ['RegionId', 'VSwitchId']),
  legacy(
    allocateEipAddress,
    ['RegionId', 'Bandwidth', 'InternetChargeType', 'InstanceChargeType', 'ISP', 'ClientToken'],
    { fields: ['AllocationId', 'EipAddress'] },
  ),
  legacy(associateEipAddress, ['RegionId', 'AllocationId', 'InstanceId', 'InstanceType']),
  legacy(withRequired(unassociateEipAddress, 'InstanceId'), ['RegionId', 'AllocationId', 'InstanceId', 'InstanceType']),
  legacy(releaseEipAddress, ['RegionId', 'AllocationId']),
  legacy(withRequired(modifyEipAddressAttribute, 'Bandwidth'), ['RegionId', 'AllocationId', 'Bandwidth']),
  legacy(
    describeEipAddresses,
    [
      'RegionId',
      'AllocationId',
      'EipAddress',
      'Status',
      'AssociatedInstanceId',
      'AssociatedInstanceType',
      'ChargeType',
      'ISP',
      'LockReason',
      ...paging,
    ],
    { shape: rows('EipAddresses', 'EipAddress', eipFields) },
  ),
  legacy(describeVRouters, ['RegionId', 'VRouterId', ...paging]),
  legacy(
    describeRouteTables,
    ['RegionId', 'RouteTableId', 'RouteTableName', 'RouterId', 'RouterType', 'VRouterId', ...paging],
    { shape: oldRouteTables },
  ),
  legacy(
    withRequired(createRouteEntry, 'RouteTableId'),
    ['RegionId', 'RouteTableId', 'DestinationCidrBlock', 'NextHopId', 'NextHopType', 'ClientToken'],
    { fields: [] },
  ),
  legacy(withRequired(withRequired(deleteRouteEntry, 'RouteTableId'), 'DestinationCidrBlock'), [
    'RegionId',
    'RouteTableId',
    'DestinationCidrBlock',
    'NextHopId',
  ]),
]
