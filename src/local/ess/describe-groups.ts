import type { Call } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { optional } from '../ecs/optional.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { regions } from '../ecs/regions.ts'
import { matchesTags } from '../ecs/tagging.ts'
import { minuteTime } from '../ecs/times.ts'
import { idsOf } from './lookup.ts'
import { membersOf, scalingGroups, type ScalingGroupRecord } from './records.ts'

export const describeScalingGroups = define('Ess', 'DescribeScalingGroups', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupIds: spec.repeated(20),
    ScalingGroupId: spec.repeated(20),
    ScalingGroupNames: spec.repeated(20),
    ScalingGroupName: spec.text,
    GroupType: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
    Tags: spec.tags,
    Tag: spec.tags,
  },
  run(call) {
    const { core, params, regionId } = call
    const ids = idsOf(call, 'ScalingGroupId')
    // A list of exact names in the older version, one part of a name in the newer.
    const named = params.texts('ScalingGroupName')
    const names = [...params.texts('ScalingGroupNames'), ...named]
    const part = named.length > 0 ? '' : (params.optionalText('ScalingGroupName') ?? '')
    const found = scalingGroups(core.store).filter(
      (group) =>
        group.regionId === regionId &&
        (ids.length === 0 || ids.includes(group.id)) &&
        (names.length === 0 || names.includes(group.name)) &&
        group.name.includes(part) &&
        matchesTags(group, params) &&
        matchesTags(group, params, 'Tags'),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    return { ...counts, ScalingGroups: rows.map((group) => groupRow(call, group)) }
  },
})

function groupRow({ core }: Call, group: ScalingGroupRecord) {
  const members = membersOf(core.store, group.id)
  const count = (state: string) => members.filter((member) => member.state === state).length
  const balancerIds = [...new Set(group.vServerGroups.map((each) => each.loadBalancerId))]
  return {
    ScalingGroupId: group.id,
    ScalingGroupName: group.name,
    RegionId: group.regionId,
    LifecycleState: group.lifecycleState,
    GroupType: 'ECS',
    MinSize: group.minSize,
    MaxSize: group.maxSize,
    EnableDesiredCapacity: group.desiredCapacity !== undefined,
    ...optional('DesiredCapacity', group.desiredCapacity),
    DefaultCooldown: group.defaultCooldownSeconds,
    ActiveScalingConfigurationId: group.activeConfigurationId ?? '',
    HealthCheckType: group.healthCheckType,
    MultiAZPolicy: 'PRIORITY',
    ScalingPolicy: 'release',
    RemovalPolicies: group.removalPolicies,
    SuspendedProcesses: group.suspendedProcesses,
    SystemSuspended: false,
    GroupDeletionProtection: group.isDeletionProtected,
    VpcId: group.vpcId,
    VSwitchId: group.vswitchIds[0] ?? '',
    VSwitchIds: group.vswitchIds,
    LoadBalancerIds: group.loadBalancerIds,
    VServerGroups: balancerIds.map((LoadBalancerId) => ({
      LoadBalancerId,
      VServerGroupAttributes: group.vServerGroups
        .filter((each) => each.loadBalancerId === LoadBalancerId)
        .map((each) => ({ VServerGroupId: each.vServerGroupId, Port: each.port, Weight: each.weight })),
    })),
    TotalInstanceCount: members.length,
    TotalCapacity: members.length,
    ActiveCapacity: count('InService'),
    PendingCapacity: count('Pending'),
    RemovingCapacity: count('Removing'),
    ProtectedCapacity: count('Protected'),
    StandbyCapacity: count('Standby'),
    StoppedCapacity: count('Stopped'),
    PendingWaitCapacity: 0,
    RemovingWaitCapacity: 0,
    CreationTime: minuteTime(group.createdAtMs),
    Tags: Object.entries(group.tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue })),
  }
}

export const describeRegions = define('Ess', 'DescribeRegions', {
  parameters: { RegionId: spec.optionalRegion, AcceptLanguage: spec.text },
  run: () => ({
    Regions: regions.map(({ id, name }) => ({
      RegionId: id,
      LocalName: name,
      RegionEndpoint: `ess.${id}.aliyuncs.com`,
      ClassicUnavailable: true,
      VpcUnavailable: false,
    })),
  }),
})
