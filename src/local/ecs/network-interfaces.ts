import type { Operation } from '../api/operation.ts'
import { eips, type EipRecord } from '../vpc/records.ts'
import { define } from './define.ts'
import { cursorOrPage } from './paging.ts'
import * as spec from './parameters.ts'
import { instances, type InstanceRecord } from './records.ts'
import { matchesTags, tagKeyValues } from './tagging.ts'
import { secondTime } from './times.ts'

const describeNetworkInterfaces = define('Ecs', 'DescribeNetworkInterfaces', {
  parameters: {
    RegionId: spec.region,
    NetworkInterfaceId: spec.repeated(100),
    NetworkInterfaceName: spec.text,
    InstanceId: spec.text,
    VpcId: spec.text,
    VSwitchId: spec.text,
    SecurityGroupId: spec.text,
    PrimaryIpAddress: spec.text,
    PrivateIpAddress: spec.repeated(100),
    Type: spec.oneOf('Primary', 'Secondary'),
    Status: spec.oneOf('Available', 'Attaching', 'InUse', 'Detaching', 'Deleting'),
    ResourceGroupId: spec.text,
    ServiceManaged: spec.flag,
    NextToken: spec.text,
    MaxResults: spec.between(1, 500),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(500),
    Tag: spec.tags,
  },
  gaps: 'Every instance has its primary interface; secondary ones cannot be made.',
  run({ core, params, regionId, accountId }) {
    const ids = params.texts('NetworkInterfaceId')
    const addresses = params.texts('PrivateIpAddress')
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const found = instances(core.store)
      .filter(
        (each) =>
          each.regionId === regionId &&
          (ids.length === 0 || ids.includes(each.networkInterfaceId)) &&
          (addresses.length === 0 || addresses.includes(each.privateIp)) &&
          is('InstanceId', each.id) &&
          is('VpcId', each.vpcId) &&
          is('VSwitchId', each.vswitchId) &&
          is('PrimaryIpAddress', each.privateIp) &&
          is('Type', 'Primary') &&
          is('Status', 'InUse') &&
          is('NetworkInterfaceName', '') &&
          (!params.has('SecurityGroupId') || each.securityGroupIds.includes(params.text('SecurityGroupId'))) &&
          params.flag('ServiceManaged') !== true &&
          matchesTags(each, params),
      )
      .reverse()
    const { rows, ...counts } = cursorOrPage(found, params)
    const eipOf = new Map(
      eips(core.store)
        .all()
        .map((eip) => [eip.boundTo?.id, eip]),
    )
    return {
      ...counts,
      NetworkInterfaceSets: {
        NetworkInterfaceSet: rows.map((each) => interfaceRow(each, eipOf.get(each.id), accountId)),
      },
    }
  },
})

function interfaceRow(instance: InstanceRecord, eip: EipRecord | undefined, accountId: string) {
  const publicIp = { AllocationId: eip?.id ?? '', PublicIpAddress: eip?.address ?? instance.publicIp ?? '' }
  return {
    NetworkInterfaceId: instance.networkInterfaceId,
    NetworkInterfaceName: '',
    Description: '',
    Type: 'Primary',
    Status: 'InUse',
    InstanceId: instance.id,
    MacAddress: instance.macAddress,
    PrivateIpAddress: instance.privateIp,
    PrivateIpSets: {
      PrivateIpSet: [{ PrivateIpAddress: instance.privateIp, Primary: true, AssociatedPublicIp: publicIp }],
    },
    AssociatedPublicIp: publicIp,
    Attachment: { InstanceId: instance.id, DeviceIndex: 0, NetworkCardIndex: 0 },
    VpcId: instance.vpcId,
    VSwitchId: instance.vswitchId,
    ZoneId: instance.zoneId,
    SecurityGroupIds: { SecurityGroupId: instance.securityGroupIds },
    OwnerId: accountId,
    CreationTime: secondTime(instance.createdAtMs),
    DeleteOnRelease: true,
    NetworkInterfaceTrafficMode: 'Standard',
    QueueNumber: 2,
    ResourceGroupId: instance.resourceGroupId,
    ServiceManaged: false,
    SourceDestCheck: false,
    Ipv6Sets: { Ipv6Set: [] },
    Ipv4PrefixSets: { Ipv4PrefixSet: [] },
    Ipv6PrefixSets: { Ipv6PrefixSet: [] },
    Tags: tagKeyValues(instance.tags),
  }
}

export const networkInterfaceOperations: Operation[] = [describeNetworkInterfaces]
