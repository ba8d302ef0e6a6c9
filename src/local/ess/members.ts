import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { instanceOf } from '../ecs/lookup.ts'
import * as spec from '../ecs/parameters.ts'
import { balance } from './balance.ts'
import { groupOf, idsOf, membersNamed, refuseUnlessActive, refuseWhileBusy } from './lookup.ts'
import {
  membersOf,
  scalingGroups,
  scalingInstances,
  type ScalingGroupRecord,
  type ScalingInstanceRecord,
} from './records.ts'
import { addInstances, beginActivity, bringIntoService, carryOut, removalOrder, removeInstances } from './scale.ts'
import { weighInBalancers } from './server-groups.ts'
import { describeScalingInstances } from './describe-members.ts'

const naming = { InstanceIds: spec.repeated(20), InstanceId: spec.repeated(20) }

const attachInstances = define('Ess', 'AttachInstances', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingGroupId: spec.requiredText,
    ...naming,
    LoadBalancerWeights: spec.repeated(20, spec.between(0, 100)),
    Entrusted: spec.flag,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    refuseUnlessActive(group)
    refuseWhileBusy(call, group)
    const found = idsOf(call, 'InstanceId').map((id) => instanceOf(call, id))
    for (const instance of found) {
      if (instance.status !== 'Running')
        throw new VendorError(
          'IncorrectInstanceStatus',
          403,
          `Instance ${instance.id} is ${instance.status}; only a Running one can be attached.`,
        )
      if (instance.vpcId !== group.vpcId)
        throw new VendorError(
          'InvalidInstance.VpcNotMatch',
          403,
          `Instance ${instance.id} is in ${instance.vpcId}, the group in ${group.vpcId}.`,
        )
      if (scalingInstances(core.store).get(instance.id))
        throw new VendorError('InvalidInstanceId.InUse', 403, `Instance ${instance.id} is in a scaling group already.`)
    }
    const activity = beginActivity(core, group, {
      cause: 'A user attached instances.',
      description: `Attach "${found.length}" ECS instance`,
    })
    const members = found.map((instance) =>
      scalingInstances(core.store).add({
        id: instance.id,
        scalingGroupId: group.id,
        scalingConfigurationId: '',
        activityId: activity.id,
        state: 'Pending',
        health: 'Healthy',
        creationType: 'Attached',
        weight: Number(params.texts('LoadBalancerWeights')[0] ?? 50),
        createdAtMs: core.clock.now(),
      }),
    )
    if (group.desiredCapacity !== undefined)
      scalingGroups(core.store).update(group, {
        desiredCapacity: Math.min(group.maxSize, group.desiredCapacity + members.length),
      })
    core.after(0, () =>
      carryOut(
        core,
        activity,
        async () => void (await Promise.all(members.map((member) => bringIntoService(core, group, member)))),
      ).then(() => {}),
    )
    return { ScalingActivityId: activity.id }
  },
})

/** Takes named members out and, unless the wish is to keep the size, lowers it by their number. */
function takeOut(
  call: Call,
  options: { verb: 'Remove' | 'Detach'; isReleased: (member: ScalingInstanceRecord) => boolean },
) {
  const { core, params } = call
  const group = groupOf(call)
  refuseWhileBusy(call, group)
  const members = membersNamed(call, group)
  if (params.flag('DecreaseDesiredCapacity') !== false) lowerDesired(call, group, members.length)
  const activity = beginActivity(core, group, {
    cause: `A user asked to ${options.verb.toLowerCase()} instances.`,
    description: `${options.verb} "${members.length}" ECS instance`,
  })
  core.after(0, async () => {
    await carryOut(core, activity, async () => {
      for (const isReleased of [true, false]) {
        await removeInstances(
          core,
          group,
          members.filter((member) => options.isReleased(member) === isReleased),
          activity,
          { isReleased },
        )
      }
    })
    balance(core, group, 'The group has fewer instances than it should.')
  })
  return { ScalingActivityId: activity.id }
}

function lowerDesired({ core }: Call, group: ScalingGroupRecord, by: number): void {
  const have = membersOf(core.store, group.id).length
  if (have - by < group.minSize)
    throw new VendorError(
      'IncorrectCapacity.MinSize',
      400,
      `Without ${by} instances group ${group.id} would have ${have - by}, less than its minimum of ${group.minSize}.`,
    )
  if (group.desiredCapacity !== undefined)
    scalingGroups(core.store).update(group, { desiredCapacity: Math.max(group.minSize, group.desiredCapacity - by) })
}

const leaving = {
  RegionId: spec.optionalRegion,
  ScalingGroupId: spec.requiredText,
  ...naming,
  DecreaseDesiredCapacity: spec.flag,
  ClientToken: spec.clientToken,
}

const removeOperation = define('Ess', 'RemoveInstances', {
  parameters: { ...leaving, RemovePolicy: spec.oneOf('recycle', 'release') },
  run: (call) => takeOut(call, { verb: 'Remove', isReleased: (member) => member.creationType === 'AutoCreated' }),
})

const detachOperation = define('Ess', 'DetachInstances', {
  parameters: { ...leaving, DetachOption: spec.text },
  run: (call) => takeOut(call, { verb: 'Detach', isReleased: () => false }),
})

const setInstancesProtection = define('Ess', 'SetInstancesProtection', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingGroupId: spec.requiredText,
    ...naming,
    ProtectedFromScaleIn: spec.required(spec.flag),
  },
  run(call) {
    const isProtected = call.params.flag('ProtectedFromScaleIn') === true
    for (const member of membersNamed(call, groupOf(call)))
      scalingInstances(call.core.store).update(member, { state: isProtected ? 'Protected' : 'InService' })
    return {}
  },
})

const standby = (action: 'EnterStandby' | 'ExitStandby', from: 'InService' | 'Standby', to: 'InService' | 'Standby') =>
  define('Ess', action, {
    parameters: {
      RegionId: spec.optionalRegion,
      ScalingGroupId: spec.requiredText,
      ...naming,
      Async: spec.flag,
      ClientToken: spec.clientToken,
    },
    run(call) {
      const group = groupOf(call)
      const members = membersNamed(call, group)
      const wrong = members.find((member) => member.state !== from)
      if (wrong)
        throw new VendorError(
          'IncorrectInstanceStatus',
          403,
          `Instance ${wrong.id} is ${wrong.state}; ${action} needs ${from}.`,
        )
      for (const member of members) {
        scalingInstances(call.core.store).update(member, { state: to })
        weighInBalancers(call.core, group, member.id, (usual) => (to === 'Standby' ? 0 : usual))
      }
      return {}
    },
  })

const scaleWithAdjustment = define('Ess', 'ScaleWithAdjustment', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingGroupId: spec.requiredText,
    AdjustmentType: spec.required(spec.oneOf('QuantityChangeInCapacity', 'PercentChangeInCapacity', 'TotalCapacity')),
    AdjustmentValue: spec.required(spec.integer),
    MinAdjustmentMagnitude: spec.integer,
    SyncActivity: spec.flag,
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core } = call
    const group = groupOf(call)
    refuseUnlessActive(group)
    refuseWhileBusy(call, group)
    const have = membersOf(core.store, group.id).length
    const wanted = Math.min(group.maxSize, Math.max(group.minSize, adjusted(call, have)))
    if (group.desiredCapacity !== undefined) scalingGroups(core.store).update(group, { desiredCapacity: wanted })
    const cause = 'A user asked for an adjustment.'
    const size = Math.abs(wanted - have)
    const activity = beginActivity(core, group, {
      cause,
      description: `${wanted < have ? 'Remove' : 'Add'} "${size}" ECS instance`,
    })
    const goners = removalOrder(core, group).slice(0, Math.max(0, have - wanted))
    core.after(0, () =>
      carryOut(core, activity, () =>
        wanted < have
          ? removeInstances(core, group, goners, activity, { isReleased: true })
          : addInstances(core, group, size, activity),
      ).then(() => {}),
    )
    return { ScalingActivityId: activity.id, ActivityType: 'CapacityChange' }
  },
})

function adjusted({ params }: Call, have: number): number {
  const value = params.number('AdjustmentValue')!
  if (params.text('AdjustmentType') === 'TotalCapacity') return value
  if (params.text('AdjustmentType') === 'QuantityChangeInCapacity') return have + value
  const change = Math.max(Math.round(Math.abs((have * value) / 100)), params.number('MinAdjustmentMagnitude') ?? 0)
  return have + Math.sign(value) * change
}

export const scalingInstanceOperations: Operation[] = [
  describeScalingInstances,
  attachInstances,
  removeOperation,
  detachOperation,
  setInstancesProtection,
  standby('EnterStandby', 'InService', 'Standby'),
  standby('ExitStandby', 'Standby', 'InService'),
  scaleWithAdjustment,
]
