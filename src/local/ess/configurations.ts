import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { readLenientJson } from '../api/lenient-json.ts'
import { define } from '../ecs/define.ts'
import { imageOf, imageOfFamily } from '../ecs/lookup.ts'
import { instanceType } from '../ecs/instance-types.ts'
import * as spec from '../ecs/parameters.ts'
import { configurationOf, groupOf } from './lookup.ts'
import { membersOf, scalingConfigurations } from './records.ts'
import { describeScalingConfigurations } from './describe-configurations.ts'

const maxConfigurationsPerGroup = 10

const systemDisk = spec.object({
  Category: spec.text,
  Size: spec.integer,
  DiskName: spec.text,
  Description: spec.text,
  PerformanceLevel: spec.text,
})

const settings: Record<string, ParameterSpec> = {
  ScalingConfigurationName: { type: 'string', minLength: 2, maxLength: 64 },
  ImageId: spec.text,
  ImageFamily: spec.text,
  InstanceType: spec.text,
  InstanceTypes: spec.repeated(10),
  SecurityGroupId: spec.text,
  SecurityGroupIds: spec.repeated(5),
  InstanceName: spec.text,
  HostName: spec.text,
  KeyPairName: spec.text,
  RamRoleName: spec.text,
  UserData: spec.text,
  Password: spec.text,
  PasswordInherit: spec.flag,
  InternetChargeType: spec.text,
  InternetMaxBandwidthOut: spec.between(0, 100),
  InternetMaxBandwidthIn: spec.between(0, 200),
  LoadBalancerWeight: spec.between(0, 100),
  IoOptimized: spec.text,
  HttpTokens: spec.oneOf('optional', 'required'),
  DeletionProtection: spec.flag,
  SystemDisk: systemDisk,
  // A JSON object in one parameter, `{"key": "value"}`.
  Tags: spec.text,
}

/** Settings of a configuration that RunInstances knows under the same name. */
const launchNames = [
  'ImageId',
  'ImageFamily',
  'SecurityGroupId',
  'SecurityGroupIds',
  'InstanceName',
  'HostName',
  'KeyPairName',
  'RamRoleName',
  'UserData',
  'Password',
  'InternetChargeType',
  'InternetMaxBandwidthOut',
  'InternetMaxBandwidthIn',
  'HttpTokens',
  'DeletionProtection',
  'SystemDisk',
] as const

function readLaunchSettings({ params }: Call): Record<string, unknown> {
  const sent = params.toJSON()
  const launch = Object.fromEntries(
    launchNames.filter((name) => sent[name] !== undefined).map((name) => [name, sent[name]]),
  )
  const type = params.optionalText('InstanceType') ?? params.texts('InstanceTypes')[0]
  const tags = params.optionalText('Tags')
  return {
    ...launch,
    ...(type === undefined ? {} : { InstanceType: type }),
    ...(tags === undefined ? {} : { Tag: readTagMap(tags) }),
  }
}

function readTagMap(text: string): { Key: string; Value: string }[] {
  const map = readLenientJson(text)
  if (typeof map !== 'object' || map === null || Array.isArray(map))
    throw new VendorError('InvalidTags.Malformed', 400, 'The specified Tags must be a JSON object of keys and values.')
  return Object.entries(map).map(([Key, Value]) => ({ Key, Value: String(Value) }))
}

/** Refuses a configuration that no instance could be made from. */
function checkLaunch(call: Call, launch: Record<string, unknown>): void {
  const type = launch['InstanceType']
  if (type === undefined)
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "InstanceTypes" that is mandatory for processing this request is not supplied.',
    )
  if (!instanceType(String(type)))
    throw new VendorError(
      'InvalidInstanceType.NotSupported',
      400,
      `The specified instance type ${String(type)} is not supported.`,
    )
  if (launch['ImageId'] !== undefined) imageOf(call, String(launch['ImageId']))
  else if (!imageOfFamily(call, String(launch['ImageFamily'] ?? '')))
    throw new VendorError('MissingParameter', 400, 'An ImageId or an ImageFamily with an available image is needed.')
  if (launch['SecurityGroupId'] === undefined && launch['SecurityGroupIds'] === undefined)
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "SecurityGroupId" that is mandatory for processing this request is not supplied.',
    )
}

const createScalingConfiguration = define('Ess', 'CreateScalingConfiguration', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingGroupId: spec.requiredText,
    ...settings,
    ClientToken: spec.clientToken,
  },
  gaps: 'The first of several InstanceTypes is used; no spot instances, data disks or patterns.',
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    const launch = readLaunchSettings(call)
    checkLaunch({ ...call, regionId: group.regionId }, launch)
    if (
      scalingConfigurations(core.store).filter((each) => each.scalingGroupId === group.id).length >=
      maxConfigurationsPerGroup
    )
      throw new VendorError(
        'QuotaExceeded.ScalingConfiguration',
        400,
        `Scaling group ${group.id} has ${maxConfigurationsPerGroup} configurations already.`,
      )
    const id = core.newId('asc')
    scalingConfigurations(core.store).add({
      id,
      scalingGroupId: group.id,
      regionId: group.regionId,
      name: params.optionalText('ScalingConfigurationName') ?? id,
      lifecycleState: 'Inactive',
      launch,
      loadBalancerWeight: params.number('LoadBalancerWeight') ?? 50,
      createdAtMs: core.clock.now(),
    })
    return { ScalingConfigurationId: id }
  },
})

const modifyScalingConfiguration = define('Ess', 'ModifyScalingConfiguration', {
  parameters: {
    RegionId: spec.optionalRegion,
    ScalingConfigurationId: spec.requiredText,
    Override: spec.flag,
    ...settings,
  },
  run(call) {
    const { core, params } = call
    const configuration = configurationOf(call, params.text('ScalingConfigurationId'))
    const launch = { ...configuration.launch, ...readLaunchSettings(call) }
    checkLaunch({ ...call, regionId: configuration.regionId }, launch)
    scalingConfigurations(core.store).update(configuration, {
      launch,
      name: params.optionalText('ScalingConfigurationName') ?? configuration.name,
      loadBalancerWeight: params.number('LoadBalancerWeight') ?? configuration.loadBalancerWeight,
    })
    return {}
  },
})

const deleteScalingConfiguration = define('Ess', 'DeleteScalingConfiguration', {
  parameters: { RegionId: spec.optionalRegion, ScalingConfigurationId: spec.requiredText },
  run(call) {
    const { store } = call.core
    const configuration = configurationOf(call, call.params.text('ScalingConfigurationId'))
    if (configuration.lifecycleState === 'Active')
      throw new VendorError(
        'IncorrectScalingConfigurationLifecycleState',
        403,
        `The configuration ${configuration.id} is Active: activate another one first.`,
      )
    if (
      membersOf(store, configuration.scalingGroupId).some(
        (member) => member.scalingConfigurationId === configuration.id,
      )
    )
      throw new VendorError(
        'InstanceInUse',
        403,
        `Instances of the configuration ${configuration.id} are in the scaling group.`,
      )
    scalingConfigurations(store).delete(configuration.id)
    return {}
  },
})

export const scalingConfigurationOperations: Operation[] = [
  createScalingConfiguration,
  modifyScalingConfiguration,
  deleteScalingConfiguration,
  describeScalingConfigurations,
]
