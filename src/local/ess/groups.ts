import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { optional } from '../ecs/optional.ts'
import * as spec from '../ecs/parameters.ts'
import { balance, watchMembers } from './balance.ts'
import { describeRegions, describeScalingGroups } from './describe-groups.ts'
import { configurationOf, groupOf, refuseWhileBusy } from './lookup.ts'
import { membersOf, scalingConfigurations, scalingGroups, type ScalingGroupRecord } from './records.ts'
import { beginActivity, carryOut, removeInstances } from './scale.ts'
import { checkSizes, checkVSwitches, createScalingGroup, settings, sizes } from './create-group.ts'

const modifyScalingGroup = define('Ess', 'ModifyScalingGroup', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingGroupId: spec.requiredText,
    ...settings,
    ...sizes,
    ActiveScalingConfigurationId: spec.text,
    DisableDesiredCapacity: spec.flag,
  },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    const changed = {
      minSize: params.number('MinSize') ?? group.minSize,
      maxSize: params.number('MaxSize') ?? group.maxSize,
      ...optional(
        'desiredCapacity',
        params.flag('DisableDesiredCapacity') === true
          ? undefined
          : (params.number('DesiredCapacity') ?? group.desiredCapacity),
      ),
    }
    checkSizes(changed)
    const configurationId = params.optionalText('ActiveScalingConfigurationId')
    if (configurationId !== undefined) activate(call, group, configurationId)
    const vswitchIds = params.texts('VSwitchIds')
    if (vswitchIds.length > 0) checkVSwitches(call, vswitchIds)
    if (params.flag('DisableDesiredCapacity') === true) delete group.desiredCapacity
    scalingGroups(core.store).update(group, {
      ...changed,
      name: params.optionalText('ScalingGroupName') ?? group.name,
      defaultCooldownSeconds: params.number('DefaultCooldown') ?? group.defaultCooldownSeconds,
      healthCheckType: params.optionalText('HealthCheckType') ?? group.healthCheckType,
      isDeletionProtected: params.flag('GroupDeletionProtection') ?? group.isDeletionProtected,
      ...(vswitchIds.length > 0 ? { vswitchIds } : {}),
    })
    balance(core, group, 'A user changed the size of the group.')
    return {}
  },
})

/** Makes a configuration of the group the one that new instances are made from. */
function activate(call: Call, group: ScalingGroupRecord, configurationId: string): void {
  const { store } = call.core
  const configuration = configurationOf(call, configurationId)
  if (configuration.scalingGroupId !== group.id)
    throw new VendorError(
      'InvalidScalingConfigurationId.NotFound',
      404,
      `The configuration ${configurationId} is not of group ${group.id}.`,
    )
  for (const each of scalingConfigurations(store).filter((other) => other.scalingGroupId === group.id)) {
    scalingConfigurations(store).update(each, { lifecycleState: each.id === configurationId ? 'Active' : 'Inactive' })
  }
  scalingGroups(store).update(group, { activeConfigurationId: configurationId })
}

const enableScalingGroup = define('Ess', 'EnableScalingGroup', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingGroupId: spec.requiredText,
    ActiveScalingConfigurationId: spec.text,
  },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    if (group.lifecycleState !== 'Inactive')
      throw new VendorError(
        'IncorrectScalingGroupStatus',
        403,
        `Scaling group ${group.id} is ${group.lifecycleState}, not Inactive.`,
      )
    const id = params.optionalText('ActiveScalingConfigurationId') ?? group.activeConfigurationId
    if (id === undefined)
      throw new VendorError(
        'MissingActiveScalingConfiguration',
        400,
        `Scaling group ${group.id} has no configuration: pass ActiveScalingConfigurationId.`,
      )
    activate(call, group, id)
    scalingGroups(core.store).update(group, { lifecycleState: 'Active' })
    watchMembers(core)
    balance(core, group, 'A user enabled the scaling group.')
    return {}
  },
})

const disableScalingGroup = define('Ess', 'DisableScalingGroup', {
  parameters: { RegionId: spec.optionalRegion, ScalingGroupId: spec.requiredText },
  run(call) {
    const group = groupOf(call)
    if (group.lifecycleState !== 'Active')
      throw new VendorError(
        'IncorrectScalingGroupStatus',
        403,
        `Scaling group ${group.id} is ${group.lifecycleState}, not Active.`,
      )
    scalingGroups(call.core.store).update(group, { lifecycleState: 'Inactive' })
    return {}
  },
})

const deleteScalingGroup = define('Ess', 'DeleteScalingGroup', {
  parameters: { RegionId: spec.optionalRegion, ScalingGroupId: spec.requiredText, ForceDelete: spec.flag },
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    const members = membersOf(core.store, group.id)
    if (group.isDeletionProtected)
      throw new VendorError(
        'OperationDenied.GroupDeletionProtection',
        403,
        `Scaling group ${group.id} is protected: switch GroupDeletionProtection off first.`,
      )
    if (members.length > 0 && params.flag('ForceDelete') !== true)
      throw new VendorError(
        'OperationDenied.InstanceInUse',
        403,
        `Scaling group ${group.id} has instances; remove them or pass ForceDelete=true.`,
      )
    refuseWhileBusy(call, group)
    scalingGroups(core.store).update(group, { lifecycleState: 'Deleting' })
    const activity = beginActivity(core, group, {
      cause: 'A user deleted the scaling group.',
      description: `Remove "${members.length}" ECS instance`,
    })
    core.after(0, async () => {
      for (const isReleased of [true, false]) {
        const those = members.filter((member) => (member.creationType === 'AutoCreated') === isReleased)
        await carryOut(core, activity, () => removeInstances(core, group, those, activity, { isReleased }))
      }
      for (const each of scalingConfigurations(core.store).filter((other) => other.scalingGroupId === group.id))
        scalingConfigurations(core.store).delete(each.id)
      scalingGroups(core.store).delete(group.id)
    })
    return {}
  },
})

const setGroupDeletionProtection = define('Ess', 'SetGroupDeletionProtection', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingGroupId: spec.requiredText,
    GroupDeletionProtection: spec.required(spec.flag),
  },
  run(call) {
    scalingGroups(call.core.store).update(groupOf(call), {
      isDeletionProtected: call.params.flag('GroupDeletionProtection') === true,
    })
    return {}
  },
})

export const scalingGroupOperations: Operation[] = [
  createScalingGroup,
  modifyScalingGroup,
  enableScalingGroup,
  disableScalingGroup,
  deleteScalingGroup,
  setGroupDeletionProtection,
  describeScalingGroups,
  describeRegions,
]
