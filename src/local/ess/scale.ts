import type { Call } from '../api/operation.ts'
import { Params } from '../api/params.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { LocalCore } from '../core.ts'
import { launchOne } from '../ecs/launch-instance.ts'
import { readLaunch } from '../ecs/launch.ts'
import { changeInstance, release } from '../ecs/lifecycle.ts'
import { instances } from '../ecs/records.ts'
import { messageOf } from '../../shared/errors.ts'
import { membersOf, scalingActivities, scalingConfigurations, scalingInstances } from './records.ts'
import type { RefreshTarget, ScalingActivityRecord, ScalingGroupRecord, ScalingInstanceRecord } from './records.ts'
import { attachToBalancers, detachFromBalancers } from './server-groups.ts'

const lookAgainMs = 200

/** Waits a cloud duration; never ends when the cloud does. */
export const pause = (core: LocalCore, ms: number) => new Promise<void>((resolve) => core.after(ms, resolve))

/** Books an activity; what it does follows. */
export function beginActivity(
  core: LocalCore,
  group: ScalingGroupRecord,
  texts: { cause: string; description: string; refreshTaskId?: string },
): ScalingActivityRecord {
  return scalingActivities(core.store).add({
    id: core.newId('asa'),
    scalingGroupId: group.id,
    status: 'InProgress',
    statusMessage: '',
    startedAtMs: core.clock.now(),
    created: [],
    destroyed: [],
    ...texts,
  })
}

/** Does the work of an activity and writes down how it ended; a failure is kept in the activity. */
export async function carryOut(
  core: LocalCore,
  activity: ScalingActivityRecord,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work()
    scalingActivities(core.store).update(activity, { status: 'Successful', endedAtMs: core.clock.now() })
    return true
  } catch (error) {
    scalingActivities(core.store).update(activity, {
      status: 'Failed',
      statusMessage: messageOf(error),
      endedAtMs: core.clock.now(),
    })
    return false
  }
}

/** Makes `count` instances of a group and puts them in service, all at once. Rejects when one cannot be made. */
export async function addInstances(
  core: LocalCore,
  group: ScalingGroupRecord,
  count: number,
  activity: ScalingActivityRecord,
  target = activeTarget(group),
): Promise<void> {
  const members = Array.from({ length: count }, () => launchMember(core, group, activity, target))
  await Promise.all(members.map((member) => bringIntoService(core, group, member)))
}

function activeTarget(group: ScalingGroupRecord): RefreshTarget {
  if (group.activeConfigurationId === undefined)
    throw new Error(`scaling group ${group.id} has no active scaling configuration`)
  return { configurationId: group.activeConfigurationId }
}

/** Runs one instance in the emptiest VSwitch that still has room and stock. */
function launchMember(
  core: LocalCore,
  group: ScalingGroupRecord,
  activity: ScalingActivityRecord,
  target: RefreshTarget,
): ScalingInstanceRecord {
  const configuration = scalingConfigurations(core.store).get(target.configurationId)
  if (!configuration) throw new Error(`the scaling configuration ${target.configurationId} does not exist any more`)
  let refusal: VendorError | undefined
  for (const vswitchId of emptiestFirst(core, group)) {
    const image = target.imageId === undefined ? {} : { ImageId: target.imageId }
    const call = launchCall(core, group, { ...configuration.launch, ...image, VSwitchId: vswitchId })
    try {
      const instance = launchOne(call, readLaunch(call), 0, { isStarted: true, suffix: '' })
      scalingActivities(core.store).update(activity, { created: [...activity.created, instance.id] })
      return scalingInstances(core.store).add({
        id: instance.id,
        scalingGroupId: group.id,
        scalingConfigurationId: configuration.id,
        activityId: activity.id,
        state: 'Pending',
        health: 'Healthy',
        creationType: 'AutoCreated',
        weight: configuration.loadBalancerWeight,
        createdAtMs: core.clock.now(),
      })
    } catch (error) {
      if (!(error instanceof VendorError)) throw error
      refusal = error
    }
  }
  throw refusal ?? new Error(`scaling group ${group.id} has no VSwitch`)
}

function emptiestFirst(core: LocalCore, group: ScalingGroupRecord): string[] {
  const ids = new Set(membersOf(core.store, group.id).map((member) => member.id))
  const inUse = (vswitchId: string) =>
    instances(core.store).filter((each) => ids.has(each.id) && each.vswitchId === vswitchId).length
  return [...group.vswitchIds].sort((a, b) => inUse(a) - inUse(b))
}

const launchCall = (core: LocalCore, group: ScalingGroupRecord, values: Record<string, unknown>): Call => ({
  params: new Params({ RegionId: group.regionId, ...values }),
  requestId: '',
  accountId: core.accountId,
  accessKeyId: '',
  regionId: group.regionId,
  core,
})

/** Waits until the instance runs, then puts it behind the group's balancers. */
export async function bringIntoService(
  core: LocalCore,
  group: ScalingGroupRecord,
  member: ScalingInstanceRecord,
): Promise<void> {
  for (;;) {
    const instance = instances(core.store).get(member.id)
    if (!instance) {
      scalingInstances(core.store).delete(member.id)
      throw new Error(`instance ${member.id} vanished before it was running`)
    }
    if (instance.status === 'Running') break
    await pause(core, lookAgainMs)
  }
  attachToBalancers(core, group, member)
  scalingInstances(core.store).update(member, { state: 'InService' })
}

/** Takes instances out of service and, unless they are only let go, releases them. */
export async function removeInstances(
  core: LocalCore,
  group: ScalingGroupRecord,
  members: readonly ScalingInstanceRecord[],
  activity: ScalingActivityRecord,
  options: { isReleased: boolean },
): Promise<void> {
  for (const member of members) {
    scalingInstances(core.store).update(member, { state: 'Removing' })
    detachFromBalancers(core, group, member.id)
  }
  await Promise.all(members.map((member) => letGo(core, member, options.isReleased)))
  scalingActivities(core.store).update(activity, {
    destroyed: [...activity.destroyed, ...members.map((member) => member.id)],
  })
}

async function letGo(core: LocalCore, member: ScalingInstanceRecord, isReleased: boolean): Promise<void> {
  const instance = instances(core.store).get(member.id)
  if (isReleased && instance && !instance.isReleased) {
    changeInstance(core, instance, { deletionProtection: false })
    release(core, instance)
  }
  while (isReleased && instances(core.store).get(member.id)) await pause(core, lookAgainMs)
  scalingInstances(core.store).delete(member.id)
}

/** Which members a group gives up first: of the oldest configuration, then the oldest. */
export function removalOrder(core: LocalCore, group: ScalingGroupRecord): ScalingInstanceRecord[] {
  const madeAt = (member: ScalingInstanceRecord) =>
    scalingConfigurations(core.store).get(member.scalingConfigurationId)?.createdAtMs ?? 0
  return membersOf(core.store, group.id)
    .filter((member) => member.state === 'InService')
    .sort((a, b) => madeAt(a) - madeAt(b) || a.createdAtMs - b.createdAtMs)
}
