import type { Call } from '../api/operation.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { instances } from '../ecs/records.ts'
import { minuteTime, secondTime } from '../ecs/times.ts'
import { idsOf } from './lookup.ts'
import { scalingInstances, type ScalingInstanceRecord } from './records.ts'

export const describeScalingInstances = define('Ess', 'DescribeScalingInstances', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupId: spec.text,
    ScalingConfigurationId: spec.text,
    ScalingActivityId: spec.text,
    InstanceIds: spec.repeated(20),
    InstanceId: spec.repeated(20),
    HealthStatus: spec.oneOf('Healthy', 'Unhealthy'),
    LifecycleState: spec.text,
    LifecycleStates: spec.repeated(10),
    CreationType: spec.oneOf('AutoCreated', 'Attached', 'Managed'),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run(call) {
    const { core, params } = call
    const ids = idsOf(call, 'InstanceId')
    const states = params.texts('LifecycleStates')
    const is = (name: string, value: string) => value === (params.optionalText(name) ?? value)
    const found = scalingInstances(core.store).filter(
      (each) =>
        is('ScalingGroupId', each.scalingGroupId) &&
        is('ScalingConfigurationId', each.scalingConfigurationId) &&
        is('ScalingActivityId', each.activityId) &&
        is('HealthStatus', each.health) &&
        is('LifecycleState', each.state) &&
        is('CreationType', each.creationType) &&
        (ids.length === 0 || ids.includes(each.id)) &&
        (states.length === 0 || states.includes(each.state)),
    )
    const { rows, ...counts } = pageOf(found, params)
    return { ...counts, TotalSpotCount: 0, ScalingInstances: rows.map((each) => memberRow(call, each)) }
  },
})

const memberRow = ({ core }: Call, member: ScalingInstanceRecord) => ({
  InstanceId: member.id,
  ScalingGroupId: member.scalingGroupId,
  ScalingConfigurationId: member.scalingConfigurationId,
  ScalingActivityId: member.activityId,
  LifecycleState: member.state,
  HealthStatus: member.health,
  CreationType: member.creationType,
  LoadBalancerWeight: member.weight,
  CreationTime: minuteTime(member.createdAtMs),
  CreatedTime: secondTime(member.createdAtMs),
  SpotStrategy: 'NoSpot',
  WarmupState: 'NoNeedWarmup',
  WeightedCapacity: 1,
  Entrusted: false,
  ZoneId: instances(core.store).get(member.id)?.zoneId ?? '',
})
