import type { Call } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { isInRegion } from '../ecs/define.ts'
import {
  instanceRefreshes,
  scalingActivities,
  scalingConfigurations,
  scalingGroups,
  scalingInstances,
} from './records.ts'
import type { ScalingConfigurationRecord, ScalingGroupRecord, ScalingInstanceRecord } from './records.ts'

export function groupOf(call: Call, id = call.params.text('ScalingGroupId')): ScalingGroupRecord {
  const group = scalingGroups(call.core.store).get(id)
  if (!group || !isInRegion(call, group))
    throw new VendorError(
      'InvalidScalingGroupId.NotFound',
      404,
      `The specified scaling group ${id} does not exist in ${call.regionId}.`,
    )
  return group
}

export function configurationOf(call: Call, id: string): ScalingConfigurationRecord {
  const configuration = scalingConfigurations(call.core.store).get(id)
  if (!configuration)
    throw new VendorError(
      'InvalidScalingConfigurationId.NotFound',
      404,
      `The specified scaling configuration ${id} does not exist.`,
    )
  return configuration
}

/** Ids of a list that newer clients call by its plural and older ones by its singular. */
export const idsOf = ({ params }: Call, singular: string): string[] => [
  ...params.texts(`${singular}s`),
  ...params.texts(singular),
]

/** The named members of a group, or a refusal. */
export function membersNamed(call: Call, group: ScalingGroupRecord): ScalingInstanceRecord[] {
  const ids = idsOf(call, 'InstanceId')
  if (ids.length === 0)
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "InstanceIds" that is mandatory for processing this request is not supplied.',
    )
  return ids.map((id) => {
    const member = scalingInstances(call.core.store).get(id)
    if (member?.scalingGroupId !== group.id)
      throw new VendorError('InvalidInstanceId.NotFound', 404, `Instance ${id} is not in scaling group ${group.id}.`)
    return member
  })
}

/** Refuses while the group scales or is refreshed: one thing at a time. */
export function refuseWhileBusy(call: Call, group: ScalingGroupRecord): void {
  const { store } = call.core
  const activity = scalingActivities(store).find(
    (each) => each.scalingGroupId === group.id && each.status === 'InProgress',
  )
  if (activity)
    throw new VendorError(
      'ScalingActivityInProgress',
      403,
      `The scaling activity ${activity.id} of group ${group.id} is in progress.`,
    )
  const refresh = instanceRefreshes(store).find((each) => each.scalingGroupId === group.id && isRunning(each.status))
  if (refresh)
    throw new VendorError(
      'InstanceRefreshInProgress',
      403,
      `The instance refresh ${refresh.id} of group ${group.id} is ${refresh.status}.`,
    )
}

const running = new Set<string>([
  'Pending',
  'InProgress',
  'Paused',
  'CheckpointPause',
  'Cancelling',
  'RollbackInProgress',
])
export const isRunning = (status: string) => running.has(status)

export function refuseUnlessActive(group: ScalingGroupRecord): void {
  if (group.lifecycleState !== 'Active')
    throw new VendorError(
      'IncorrectScalingGroupStatus',
      403,
      `Scaling group ${group.id} is ${group.lifecycleState}; enable it with EnableScalingGroup first.`,
    )
}
