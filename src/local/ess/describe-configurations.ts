import { define } from '../ecs/define.ts'
import { instanceType } from '../ecs/instance-types.ts'
import { pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { minuteTime } from '../ecs/times.ts'
import { idsOf } from './lookup.ts'
import { scalingConfigurations, type ScalingConfigurationRecord } from './records.ts'

export const describeScalingConfigurations = define('Ess', 'DescribeScalingConfigurations', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupId: spec.text,
    ScalingConfigurationIds: spec.repeated(10),
    ScalingConfigurationId: spec.repeated(10),
    ScalingConfigurationNames: spec.repeated(10),
    ScalingConfigurationName: spec.repeated(10),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
  },
  run(call) {
    const { core, params, regionId } = call
    const ids = idsOf(call, 'ScalingConfigurationId')
    const names = idsOf(call, 'ScalingConfigurationName')
    const found = scalingConfigurations(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        each.scalingGroupId === (params.optionalText('ScalingGroupId') ?? each.scalingGroupId) &&
        (ids.length === 0 || ids.includes(each.id)) &&
        (names.length === 0 || names.includes(each.name)),
    )
    const { rows, ...counts } = pageOf(found.reverse(), params)
    return { ...counts, ScalingConfigurations: rows.map(configurationRow) }
  },
})

function configurationRow(configuration: ScalingConfigurationRecord) {
  const { launch } = configuration
  const text = (name: string) => String(launch[name] ?? '')
  const type = instanceType(text('InstanceType'))
  const groupIds = (launch['SecurityGroupIds'] as string[] | undefined) ?? []
  const disk = (launch['SystemDisk'] as Record<string, unknown> | undefined) ?? {}
  return {
    ScalingConfigurationId: configuration.id,
    ScalingConfigurationName: configuration.name,
    ScalingGroupId: configuration.scalingGroupId,
    LifecycleState: configuration.lifecycleState,
    CreationTime: minuteTime(configuration.createdAtMs),
    ImageId: text('ImageId'),
    ImageFamily: text('ImageFamily'),
    InstanceType: text('InstanceType'),
    InstanceTypes: [text('InstanceType')],
    Cpu: type?.cpus ?? 0,
    Memory: type?.memoryGiB ?? 0,
    InstanceName: text('InstanceName'),
    HostName: text('HostName'),
    KeyPairName: text('KeyPairName'),
    RamRoleName: text('RamRoleName'),
    UserData: text('UserData'),
    SecurityGroupId: text('SecurityGroupId') || (groupIds[0] ?? ''),
    SecurityGroupIds: groupIds,
    LoadBalancerWeight: configuration.loadBalancerWeight,
    InternetChargeType: text('InternetChargeType') || 'PayByTraffic',
    InternetMaxBandwidthOut: Number(launch['InternetMaxBandwidthOut'] ?? 0),
    InternetMaxBandwidthIn: Number(launch['InternetMaxBandwidthIn'] ?? 200),
    IoOptimized: 'optimized',
    SystemDiskCategory: String(disk['Category'] ?? 'cloud_essd'),
    SystemDiskSize: Number(disk['Size'] ?? 40),
    DataDisks: [],
    SpotStrategy: 'NoSpot',
    Tags: ((launch['Tag'] as { Key: string; Value: string }[] | undefined) ?? []).map(({ Key, Value }) => ({
      Key,
      Value,
    })),
  }
}
