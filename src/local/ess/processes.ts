import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { secondTime } from '../ecs/times.ts'
import { balance } from './balance.ts'
import { bindingParameters, readBalancers, readBindings } from './bindings.ts'
import { groupOf, idsOf } from './lookup.ts'
import { membersOf, scalingActivities, scalingGroups, type ScalingActivityRecord } from './records.ts'
import { attachToBalancers, detachFromBalancers } from './server-groups.ts'

const describeScalingActivities = define('Ess', 'DescribeScalingActivities', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupId: spec.text,
    ScalingActivityIds: spec.repeated(20),
    ScalingActivityId: spec.repeated(20),
    InstanceRefreshTaskId: spec.text,
    StatusCode: spec.oneOf('Successful', 'Warning', 'Failed', 'InProgress', 'Rejected'),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run(call) {
    const { core, params } = call
    const ids = idsOf(call, 'ScalingActivityId')
    const found = scalingActivities(core.store).filter(
      (each) =>
        each.scalingGroupId === (params.optionalText('ScalingGroupId') ?? each.scalingGroupId) &&
        each.status === (params.optionalText('StatusCode') ?? each.status) &&
        each.refreshTaskId === (params.optionalText('InstanceRefreshTaskId') ?? each.refreshTaskId) &&
        (ids.length === 0 || ids.includes(each.id)),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    return { ...counts, ScalingActivities: rows.map((each) => activityRow(call, each)) }
  },
})

const activityRow = ({ core }: Call, activity: ScalingActivityRecord) => ({
  ScalingActivityId: activity.id,
  ScalingGroupId: activity.scalingGroupId,
  StatusCode: activity.status,
  StatusMessage: activity.statusMessage,
  Cause: activity.cause,
  Description: activity.description,
  Progress: activity.status === 'InProgress' ? 0 : 100,
  StartTime: secondTime(activity.startedAtMs),
  EndTime: activity.endedAtMs === undefined ? '' : secondTime(activity.endedAtMs),
  CreatedInstances: activity.created,
  DestroyedInstances: activity.destroyed,
  ScalingInstanceNumber: activity.created.length + activity.destroyed.length,
  TotalCapacity: String(membersOf(core.store, activity.scalingGroupId).length),
  InstanceRefreshTaskId: activity.refreshTaskId ?? '',
})

const processNames = ['ScaleIn', 'ScaleOut', 'HealthCheck', 'AlarmNotification', 'ScheduledAction']

const switchProcesses = (action: 'SuspendProcesses' | 'ResumeProcesses') =>
  define('Ess', action, {
    parameters: {
      RegionId: spec.optionalRegion,
      ScalingGroupId: spec.requiredText,
      Processes: spec.repeated(10),
      Process: spec.repeated(10),
      ClientToken: spec.clientToken,
    },
    run(call) {
      const { core, params } = call
      const group = groupOf(call)
      const named = [...params.texts('Processes'), ...params.texts('Process')]
      if (named.length === 0)
        throw new VendorError(
          'MissingParameter',
          400,
          'The input parameter "Processes" that is mandatory for processing this request is not supplied.',
        )
      const unknown = named.find((name) => !processNames.includes(name))
      if (unknown)
        throw new VendorError(
          'InvalidParameter',
          400,
          `The process ${unknown} is not one of ${processNames.join(', ')}.`,
        )
      const rest = group.suspendedProcesses.filter((name) => !named.includes(name))
      scalingGroups(core.store).update(group, {
        suspendedProcesses: action === 'SuspendProcesses' ? [...rest, ...named] : rest,
      })
      if (action === 'ResumeProcesses') balance(core, group, 'A user resumed the processes of the group.')
      return {}
    },
  })

const attachVServerGroups = define('Ess', 'AttachVServerGroups', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupId: spec.requiredText,
    ...bindingParameters,
    ForceAttach: spec.flag,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    const added = readBindings(call)
    if (added.length === 0)
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "VServerGroups" that is mandatory for processing this request is not supplied.',
      )
    scalingGroups(core.store).update(group, { vServerGroups: [...group.vServerGroups, ...added] })
    if (params.flag('ForceAttach') === true)
      for (const member of inService(call, group.id)) attachToBalancers(core, group, member)
    return {}
  },
})

const detachVServerGroups = define('Ess', 'DetachVServerGroups', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupId: spec.requiredText,
    ...bindingParameters,
    ForceDetach: spec.flag,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    const gone = readBindings(call)
    const isGone = (each: (typeof gone)[number]) =>
      gone.some((other) => other.vServerGroupId === each.vServerGroupId && other.port === each.port)
    const only = { ...group, loadBalancerIds: [], vServerGroups: group.vServerGroups.filter(isGone) }
    if (params.flag('ForceDetach') === true)
      for (const member of membersOf(core.store, group.id)) detachFromBalancers(core, only, member.id)
    scalingGroups(core.store).update(group, { vServerGroups: group.vServerGroups.filter((each) => !isGone(each)) })
    return {}
  },
})

const balancerParameters = {
  RegionId: spec.optionalRegion,
  ScalingGroupId: spec.requiredText,
  LoadBalancers: spec.repeated(5),
  LoadBalancer: spec.repeated(5),
  Async: spec.flag,
  ClientToken: spec.clientToken,
}

const attachLoadBalancers = define('Ess', 'AttachLoadBalancers', {
  parameters: { ...balancerParameters, ForceAttach: spec.flag },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    const added = readBalancers(call, idsOf(call, 'LoadBalancer'))
    scalingGroups(core.store).update(group, { loadBalancerIds: [...new Set([...group.loadBalancerIds, ...added])] })
    if (params.flag('ForceAttach') === true)
      for (const member of inService(call, group.id)) attachToBalancers(core, group, member)
    return {}
  },
})

const detachLoadBalancers = define('Ess', 'DetachLoadBalancers', {
  parameters: { ...balancerParameters, ForceDetach: spec.flag },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    const gone = idsOf(call, 'LoadBalancer')
    const only = {
      ...group,
      loadBalancerIds: group.loadBalancerIds.filter((id) => gone.includes(id)),
      vServerGroups: [],
    }
    if (params.flag('ForceDetach') === true)
      for (const member of membersOf(core.store, group.id)) detachFromBalancers(core, only, member.id)
    scalingGroups(core.store).update(group, {
      loadBalancerIds: group.loadBalancerIds.filter((id) => !gone.includes(id)),
    })
    return {}
  },
})

const inService = ({ core }: Call, groupId: string) =>
  membersOf(core.store, groupId).filter((member) => member.state === 'InService')

export const scalingProcessOperations: Operation[] = [
  describeScalingActivities,
  switchProcesses('SuspendProcesses'),
  switchProcesses('ResumeProcesses'),
  attachVServerGroups,
  detachVServerGroups,
  attachLoadBalancers,
  detachLoadBalancers,
]
