import type { Call, Operation } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage, pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { keyValues, matchesTags } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { routeTableOf } from './lookup.ts'
import { routeTables, vpcs, vswitches, type RouteEntryRecord, type RouteTableRecord } from './records.ts'

const vswitchesOf = ({ core }: Call, table: RouteTableRecord) =>
  vswitches(core.store)
    .filter((each) => each.routeTableId === table.id)
    .map((each) => each.id)

const is = ({ params }: Call, name: string, value: string) => value === (params.optionalText(name) ?? value)

const routerFilters = {
  RouteTableId: spec.text,
  RouteTableName: spec.text,
  RouterId: spec.text,
  RouterType: spec.oneOf('VRouter', 'VBR'),
  ResourceGroupId: spec.text,
  PageNumber: spec.pageNumber,
  PageSize: spec.pageSize(50),
}

export const describeRouteTables = define('Vpc', 'DescribeRouteTables', {
  parameters: { RegionId: spec.optionalRegion, VRouterId: spec.text, Type: spec.text, ...routerFilters },
  run(call) {
    const page = selectRouteTables(call)
    return { ...page.counts, RouteTables: { RouteTable: page.rows.map((table) => tableRow(call, table)) } }
  },
})

/** The page of route tables that a DescribeRouteTables call asks for. */
function selectRouteTables(call: Call) {
  const { core, params, regionId } = call
  const found = routeTables(core.store).filter(
    (table) =>
      table.regionId === regionId &&
      is(call, 'RouteTableId', table.id) &&
      is(call, 'RouteTableName', table.name) &&
      is(call, 'RouterId', table.routerId) &&
      is(call, 'VRouterId', table.routerId) &&
      params.optionalText('RouterType') !== 'VBR',
  )
  const { rows, ...counts } = pageOf(found.reverse(), params)
  return { rows, counts }
}

const nextHops = (entry: RouteEntryRecord) =>
  entry.nextHopId === '' ? [] : [{ NextHopId: entry.nextHopId, NextHopType: entry.nextHopType, Enabled: 1, Weight: 0 }]

/** An entry in the old shape, one next hop in the row itself. */
const oldEntryRow = (table: RouteTableRecord, entry: RouteEntryRecord) => ({
  RouteTableId: table.id,
  DestinationCidrBlock: entry.destinationCidr,
  Type: entry.type,
  Status: entry.status,
  InstanceId: entry.nextHopId,
  NextHopType: entry.nextHopType,
  NextHops: { NextHop: nextHops(entry) },
})

function tableRow(call: Call, table: RouteTableRecord) {
  return {
    RouteTableId: table.id,
    RouteTableType: table.type,
    VRouterId: table.routerId,
    Status: 'Available',
    CreationTime: secondTime(table.createdAtMs),
    ResourceGroupId: '',
    VSwitchIds: { VSwitchId: vswitchesOf(call, table) },
    RouteEntrys: {
      RouteEntry: table.entries.map((entry) => ({
        ...oldEntryRow(table, entry),
        RouteEntryId: entry.id,
        RouteEntryName: entry.name,
        Description: entry.description,
      })),
    },
  }
}

const describeRouteTableList = define('Vpc', 'DescribeRouteTableList', {
  parameters: { RegionId: spec.region, VpcId: spec.text, RouteTableType: spec.text, ...routerFilters, Tag: spec.tags },
  run(call) {
    const { core, params, accountId, regionId } = call
    const found = routeTables(core.store).filter(
      (table) =>
        table.regionId === regionId &&
        is(call, 'RouteTableId', table.id) &&
        is(call, 'RouteTableName', table.name) &&
        is(call, 'RouterId', table.routerId) &&
        is(call, 'VpcId', table.vpcId) &&
        is(call, 'RouteTableType', table.type) &&
        params.optionalText('RouterType') !== 'VBR' &&
        matchesTags(table, params),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    return { ...counts, RouterTableList: { RouterTableListType: rows.map((table) => listRow(call, table, accountId)) } }
  },
})

const listRow = (call: Call, table: RouteTableRecord, accountId: string) => ({
  RouteTableId: table.id,
  RouteTableName: table.name,
  RouteTableType: table.type,
  RouterId: table.routerId,
  RouterType: 'VRouter',
  VpcId: table.vpcId,
  AssociateType: 'VSwitch',
  Status: 'Available',
  Description: table.description,
  CreationTime: secondTime(table.createdAtMs),
  OwnerId: Number(accountId),
  ResourceGroupId: '',
  RoutePropagationEnable: true,
  VSwitchIds: { VSwitchId: vswitchesOf(call, table) },
  GatewayIds: { GatewayIds: [] },
  Tags: keyValues(table.tags),
})

const describeRouteEntryList = define('Vpc', 'DescribeRouteEntryList', {
  parameters: {
    RegionId: spec.region,
    RouteTableId: spec.requiredText,
    RouteEntryId: spec.text,
    RouteEntryName: spec.text,
    RouteEntryType: spec.oneOf('System', 'Custom', 'BGP', 'CEN'),
    DestinationCidrBlock: spec.text,
    DestCidrBlockList: spec.repeated(20),
    NextHopId: spec.text,
    NextHopType: spec.text,
    IpVersion: spec.text,
    ServiceType: spec.text,
    NextToken: spec.text,
    MaxResult: spec.between(1, 500),
  },
  run(call) {
    const table = routeTableOf(call, call.params.text('RouteTableId'))
    const blocks = call.params.texts('DestCidrBlockList')
    const found = table.entries.filter(
      (entry) =>
        is(call, 'RouteEntryId', entry.id) &&
        is(call, 'RouteEntryName', entry.name) &&
        is(call, 'RouteEntryType', entry.type) &&
        is(call, 'DestinationCidrBlock', entry.destinationCidr) &&
        (blocks.length === 0 || blocks.includes(entry.destinationCidr)) &&
        is(call, 'NextHopId', entry.nextHopId) &&
        is(call, 'NextHopType', entry.nextHopType),
    )
    const page = cursorOrPage(found, call.params, { defaultSize: call.params.number('MaxResult') ?? 50 })
    return {
      NextToken: page.NextToken,
      TotalCount: page.TotalCount,
      RouteEntrys: { RouteEntry: page.rows.map((entry) => entryRow(table, entry)) },
    }
  },
})

const entryRow = (table: RouteTableRecord, entry: RouteEntryRecord) => ({
  RouteEntryId: entry.id,
  RouteEntryName: entry.name,
  RouteTableId: table.id,
  DestinationCidrBlock: entry.destinationCidr,
  Type: entry.type,
  Status: entry.status,
  Description: entry.description,
  IpVersion: 'ipv4',
  NextHops: {
    NextHop: [
      { NextHopId: entry.nextHopId, NextHopType: entry.nextHopType, Enabled: 1, Weight: 0, NextHopRegionId: '' },
    ],
  },
})

export const describeVRouters = define('Vpc', 'DescribeVRouters', {
  parameters: { RegionId: spec.region, VRouterId: spec.text, PageNumber: spec.pageNumber, PageSize: spec.pageSize(50) },
  run(call) {
    const { core, params, regionId } = call
    const found = vpcs(core.store).filter((vpc) => vpc.regionId === regionId && is(call, 'VRouterId', vpc.routerId))
    const { rows, ...counts } = pageOf(found.reverse(), params)
    const shown = rows.map((vpc) => ({
      VRouterId: vpc.routerId,
      VRouterName: '',
      Description: '',
      VpcId: vpc.id,
      RegionId: vpc.regionId,
      CreationTime: secondTime(vpc.createdAtMs),
      RouteTableIds: {
        RouteTableId: routeTables(core.store)
          .filter((table) => table.vpcId === vpc.id)
          .map((table) => table.id),
      },
    }))
    return { ...counts, VRouters: { VRouter: shown } }
  },
})

export const routeOperations: Operation[] = [
  describeRouteTables,
  describeRouteTableList,
  describeRouteEntryList,
  describeVRouters,
]
