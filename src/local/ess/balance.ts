import type { LocalCore } from '../core.ts'
import { instances } from '../ecs/records.ts'
import { isRunning } from './lookup.ts'
import { instanceRefreshes, membersOf, scalingActivities, scalingGroups, scalingInstances } from './records.ts'
import type { ScalingActivityRecord, ScalingGroupRecord } from './records.ts'
import { addInstances, beginActivity, carryOut, removalOrder, removeInstances } from './scale.ts'

/** How many instances a group should have now. */
function wantedCapacity(core: LocalCore, group: ScalingGroupRecord): number {
  const have = membersOf(core.store, group.id).filter((member) => member.state !== 'Removing').length
  return Math.min(group.maxSize, Math.max(group.minSize, group.desiredCapacity ?? have))
}

/** Starts the activity that brings an active group to its size; undefined when there is nothing to do or it is busy. */
export function balance(core: LocalCore, group: ScalingGroupRecord, cause: string): ScalingActivityRecord | undefined {
  if (group.lifecycleState !== 'Active' || isBusy(core, group)) return undefined
  const members = membersOf(core.store, group.id)
  const have = members.filter((member) => member.state !== 'Removing').length
  const wanted = wantedCapacity(core, group)
  if (wanted > have && !group.suspendedProcesses.includes('ScaleOut')) {
    const activity = beginActivity(core, group, { cause, description: `Add "${wanted - have}" ECS instance` })
    core.after(0, () => finish(core, group, activity, () => addInstances(core, group, wanted - have, activity)))
    return activity
  }
  const goners = removalOrder(core, group).slice(0, Math.max(0, have - wanted))
  if (goners.length === 0 || group.suspendedProcesses.includes('ScaleIn')) return undefined
  const activity = beginActivity(core, group, { cause, description: `Remove "${goners.length}" ECS instance` })
  core.after(0, () =>
    finish(core, group, activity, () => removeInstances(core, group, goners, activity, { isReleased: true })),
  )
  return activity
}

async function finish(
  core: LocalCore,
  group: ScalingGroupRecord,
  activity: ScalingActivityRecord,
  work: () => Promise<void>,
): Promise<void> {
  const isDone = await carryOut(core, activity, work)
  // After a failure it waits for the next change instead of trying on without end.
  if (isDone) balance(core, group, 'The capacity of the group changed while the last activity ran.')
}

const isBusy = (core: LocalCore, group: ScalingGroupRecord) =>
  scalingActivities(core.store).find((each) => each.scalingGroupId === group.id && each.status === 'InProgress') !==
    undefined ||
  instanceRefreshes(core.store).find((each) => each.scalingGroupId === group.id && isRunning(each.status)) !== undefined

const watched = new WeakSet<LocalCore>()

/** From now on replaces members that vanish or stop running, as the group's ECS health check does. */
export function watchMembers(core: LocalCore): void {
  if (watched.has(core)) return
  watched.add(core)
  core.on('instanceChanged', ({ instanceId }) => {
    const member = scalingInstances(core.store).get(instanceId)
    if (!member || member.state !== 'InService') return
    const group = scalingGroups(core.store).get(member.scalingGroupId)
    const instance = instances(core.store).get(instanceId)
    // A reboot passes through Stopping; only what stays down or is gone is unhealthy.
    const isDown = instance === undefined || instance.isReleased === true || instance.status === 'Stopped'
    if (!group || group.lifecycleState !== 'Active' || !isDown) return
    if (group.healthCheckType === 'NONE' || group.suspendedProcesses.includes('HealthCheck')) return
    scalingInstances(core.store).update(member, { health: 'Unhealthy' })
    const activity = beginActivity(core, group, {
      cause: `Instance ${instanceId} is unhealthy.`,
      description: 'Remove "1" ECS instance',
    })
    const isReleased = member.creationType === 'AutoCreated'
    core.after(0, () =>
      finish(core, group, activity, () => removeInstances(core, group, [member], activity, { isReleased })),
    )
  })
}
