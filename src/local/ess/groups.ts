import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { optional } from '../ecs/launch.ts'
import * as spec from '../ecs/parameters.ts'
import { readTags } from '../ecs/tagging.ts'
import { vswitches } from '../vpc/records.ts'
import { balance, watchMembers } from './balance.ts'
import { bindingParameters, readBalancers, readBindings } from './bindings.ts'
import { describeRegions, describeScalingGroups } from './describe-groups.ts'
import { configurationOf, groupOf, refuseWhileBusy } from './lookup.ts'
import { membersOf, scalingConfigurations, scalingGroups, type ScalingGroupRecord } from './records.ts'
import { beginActivity, carryOut, removeInstances } from './scale.ts'

const maxGroupSize = 2_000

const sizes = {
  MinSize: spec.between(0, maxGroupSize),
  MaxSize: spec.between(0, maxGroupSize),
  DesiredCapacity: spec.between(0, maxGroupSize),
}

const settings = {
  ScalingGroupName: { type: 'string', minLength: 2, maxLength: 64 } satisfies ParameterSpec,
  DefaultCooldown: spec.between(0, 86_400),
  HealthCheckType: spec.oneOf('ECS', 'NONE', 'LOAD_BALANCER'),
  GroupDeletionProtection: spec.flag,
  VSwitchIds: spec.repeated(8),
  MultiAZPolicy: spec.text,
  ScalingPolicy: spec.oneOf('recycle', 'release', 'forceRecycle', 'forceRelease'),
  RemovalPolicy: spec.repeated(3),
}

const createScalingGroup = define('Ess', 'CreateScalingGroup', {
  parameters: {
    RegionId: spec.region,
    ...settings,
    ...sizes,
    MinSize: spec.required(sizes.MinSize),
    MaxSize: spec.required(sizes.MaxSize),
    GroupType: spec.oneOf('ECS'),
    VSwitchId: spec.text,
    LoadBalancerIds: spec.commaList(5),
    ...bindingParameters,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
    Tags: spec.tags,
  },
  gaps: 'ECS groups with the priority policy; no launch templates, ALB groups, lifecycle hooks, database whitelists, alarms or scheduled tasks. The answers have the shape of version 2022-02-22 for older clients too.',
  run(call) {
    const { core, params, regionId } = call
    const sizesOf = {
      minSize: params.number('MinSize')!,
      maxSize: params.number('MaxSize')!,
      ...optional('desiredCapacity', params.number('DesiredCapacity')),
    }
    checkSizes(sizesOf)
    const vswitchIds = [
      ...new Set([...params.texts('VSwitchIds'), ...(params.has('VSwitchId') ? [params.text('VSwitchId')] : [])]),
    ]
    const vpcId = checkVSwitches(call, vswitchIds)
    const group = scalingGroups(core.store).add({
      id: core.newId('asg'),
      regionId,
      name: params.optionalText('ScalingGroupName') ?? '',
      lifecycleState: 'Inactive',
      ...sizesOf,
      vpcId,
      vswitchIds,
      loadBalancerIds: readBalancers(call, params.texts('LoadBalancerIds')),
      vServerGroups: readBindings(call),
      defaultCooldownSeconds: params.number('DefaultCooldown') ?? 300,
      healthCheckType: params.optionalText('HealthCheckType') ?? 'ECS',
      removalPolicies:
        params.texts('RemovalPolicy').length > 0
          ? params.texts('RemovalPolicy')
          : ['OldestScalingConfiguration', 'OldestInstance'],
      suspendedProcesses: [],
      isDeletionProtected: params.flag('GroupDeletionProtection') ?? false,
      createdAtMs: core.clock.now(),
      tags: {
        ...readTags(params),
        ...Object.fromEntries(params.objects('Tags').map(({ Key, Value }) => [String(Key), String(Value ?? '')])),
      },
    })
    if (group.name === '') scalingGroups(core.store).update(group, { name: group.id })
    return { ScalingGroupId: group.id }
  },
})

function checkSizes(sizesOf: { minSize: number; maxSize: number; desiredCapacity?: number }): void {
  const { minSize, maxSize, desiredCapacity = minSize } = sizesOf
  if (minSize > maxSize)
    throw new VendorError(
      'InvalidParameter.Conflict',
      400,
      `MinSize ${minSize} must not be greater than MaxSize ${maxSize}.`,
    )
  if (desiredCapacity < minSize || desiredCapacity > maxSize)
    throw new VendorError(
      'InvalidDesiredCapacity.Range',
      400,
      `DesiredCapacity ${desiredCapacity} must be from ${minSize} to ${maxSize}.`,
    )
}

function checkVSwitches({ core, regionId }: Call, ids: readonly string[]): string {
  if (ids.length === 0)
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "VSwitchIds" that is mandatory for processing this request is not supplied.',
    )
  const found = ids.map((id) => {
    const vswitch = vswitches(core.store).get(id)
    if (!vswitch || vswitch.regionId !== regionId)
      throw new VendorError(
        'InvalidVSwitchId.NotFound',
        404,
        `The specified VSwitchId ${id} does not exist in ${regionId}.`,
      )
    return vswitch
  })
  if (new Set(found.map((each) => each.vpcId)).size > 1)
    throw new VendorError('InvalidParameter.Conflict', 400, 'All VSwitches of a scaling group must be in one VPC.')
  return found[0]!.vpcId
}

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
