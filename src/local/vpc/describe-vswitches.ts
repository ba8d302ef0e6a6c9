import type { Call } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { keyValues, matchesTags } from '../ecs/tagging.ts'
import { secondTime } from '../ecs/times.ts'
import { availableAddressCount } from './addressing.ts'
import { vswitchOf } from './lookup.ts'
import { vswitches, type VSwitchRecord } from './records.ts'

export const describeVSwitches = define('Vpc', 'DescribeVSwitches', {
  parameters: {
    RegionId: spec.optionalRegion,
    VpcId: spec.text,
    VSwitchId: spec.commaList(20),
    ZoneId: spec.text,
    VSwitchName: spec.text,
    IsDefault: spec.flag,
    ResourceGroupId: spec.text,
    RouteTableId: spec.text,
    VSwitchOwnerId: spec.integer,
    EnableIpv6: spec.flag,
    DryRun: spec.flag,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
    Tag: spec.tags,
  },
  run(call) {
    const page = selectVSwitches(call)
    return { ...page.counts, VSwitches: { VSwitch: page.rows.map((vswitch) => vswitchRow(call, vswitch)) } }
  },
})

/** The page of VSwitches that a DescribeVSwitches call asks for, newest first. */
function selectVSwitches(call: Call) {
  const { core, params, regionId } = call
  const ids = params.texts('VSwitchId')
  const found = vswitches(core.store).filter(
    (vswitch) =>
      vswitch.regionId === regionId &&
      (ids.length === 0 || ids.includes(vswitch.id)) &&
      vswitch.vpcId === (params.optionalText('VpcId') ?? vswitch.vpcId) &&
      vswitch.zoneId === (params.optionalText('ZoneId') ?? vswitch.zoneId) &&
      vswitch.name === (params.optionalText('VSwitchName') ?? vswitch.name) &&
      vswitch.isDefault === (params.flag('IsDefault') ?? vswitch.isDefault) &&
      vswitch.routeTableId === (params.optionalText('RouteTableId') ?? vswitch.routeTableId) &&
      vswitch.resourceGroupId === (params.optionalText('ResourceGroupId') ?? vswitch.resourceGroupId) &&
      params.flag('EnableIpv6') !== true &&
      matchesTags(vswitch, params),
  )
  const { rows, ...counts } = pageOf(found.reverse(), params)
  return { rows, counts }
}

// `Deleting` is a state of this program only: the API shows Pending until the VSwitch is gone.
export const shownStatus = (vswitch: VSwitchRecord) => (vswitch.status === 'Deleting' ? 'Pending' : vswitch.status)

function vswitchRow(call: Call, vswitch: VSwitchRecord) {
  return {
    VSwitchId: vswitch.id,
    VSwitchName: vswitch.name,
    VpcId: vswitch.vpcId,
    ZoneId: vswitch.zoneId,
    Status: shownStatus(vswitch),
    CidrBlock: vswitch.cidr,
    Ipv6CidrBlock: '',
    EnabledIpv6: false,
    AvailableIpAddressCount: availableAddressCount(call.core.store, vswitch),
    CreationTime: secondTime(vswitch.createdAtMs),
    Description: vswitch.description,
    IsDefault: vswitch.isDefault,
    NetworkAclId: '',
    OwnerId: Number(call.accountId),
    ResourceGroupId: vswitch.resourceGroupId,
    RouteTable: { RouteTableId: vswitch.routeTableId, RouteTableType: 'System' },
    ShareType: '',
    Tags: keyValues(vswitch.tags),
  }
}

export const describeVSwitchAttributes = define('Vpc', 'DescribeVSwitchAttributes', {
  parameters: { RegionId: spec.optionalRegion, VSwitchId: spec.requiredText, DryRun: spec.flag },
  run(call) {
    const vswitch = vswitchOf(call, call.params.text('VSwitchId'))
    return vswitchRow(call, vswitch)
  },
})
