import type { Call, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { optional } from '../ecs/optional.ts'
import * as spec from '../ecs/parameters.ts'
import { readTags } from '../ecs/tagging.ts'
import { vswitches } from '../vpc/records.ts'
import { bindingParameters, readBalancers, readBindings } from './bindings.ts'
import { scalingGroups } from './records.ts'

const maxGroupSize = 2_000

export const sizes = {
  MinSize: spec.between(0, maxGroupSize),
  MaxSize: spec.between(0, maxGroupSize),
  DesiredCapacity: spec.between(0, maxGroupSize),
}

export const settings = {
  ScalingGroupName: { type: 'string', minLength: 2, maxLength: 64 } satisfies ParameterSpec,
  DefaultCooldown: spec.between(0, 86_400),
  HealthCheckType: spec.oneOf('ECS', 'NONE', 'LOAD_BALANCER'),
  GroupDeletionProtection: spec.flag,
  VSwitchIds: spec.repeated(8),
  MultiAZPolicy: spec.text,
  ScalingPolicy: spec.oneOf('recycle', 'release', 'forceRecycle', 'forceRelease'),
  RemovalPolicy: spec.repeated(3),
}

export const createScalingGroup = define('Ess', 'CreateScalingGroup', {
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
  gaps: 'ECS groups with the priority policy; no launch templates, ALB groups, lifecycle hooks, database whitelists, alarms or scheduled tasks.',
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

export function checkSizes(sizesOf: { minSize: number; maxSize: number; desiredCapacity?: number }): void {
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

export function checkVSwitches({ core, regionId }: Call, ids: readonly string[]): string {
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
