import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import type { ScalingConfiguration, ScalingGroup, ScalingInstance } from '../cloud/scaling.ts'
import { tagKeys, type Tags } from '../cloud/tags.ts'
import type { LocalCore } from '../local/core.ts'
import { watchMembers } from '../local/ess/balance.ts'
import { scalingConfigurations, scalingGroups, scalingInstances } from '../local/ess/records.ts'

/** A scaling group as reading calls show it. */
export interface RecordedScaling {
  group: ScalingGroup
  configurations: ScalingConfiguration[]
  members: ScalingInstance[]
}

/** Reads the group of the settings: by id, or (`auto`) the one with these tags. Undefined where there is not one. */
export async function recordScaling(
  { scaling }: Pick<Cloud, 'scaling'>,
  setting: string,
  tags: Tags,
): Promise<RecordedScaling | undefined> {
  const found = await scaling.describeGroups(setting === 'auto' ? { tags } : { ids: [setting] })
  const [group] = found
  if (!group || found.length > 1) return undefined
  const [configurations, members] = await Promise.all([
    scaling.describeConfigurations(group.id),
    scaling.describeInstances(group.id),
  ])
  return { group, configurations, members }
}

const states = {
  pending: 'Pending',
  'in-service': 'InService',
  protected: 'Protected',
  standby: 'Standby',
  removing: 'Removing',
  stopped: 'Stopped',
} as const

/** Puts the group into a local cloud that has its instances and load balancers already. */
export function copyScaling(
  core: LocalCore,
  recorded: RecordedScaling,
  {
    region: regionId,
    environmentTag,
    instances,
  }: { region: string; environmentTag: string; instances: readonly Instance[] },
): void {
  const { group, configurations, members } = recorded
  const { id: scalingGroupId } = group
  const createdAtMs = core.clock.now()
  const ids = new Set(members.map(({ instanceId }) => instanceId))
  const own = instances.filter(({ id }) => ids.has(id))
  const [model] = own
  scalingGroups(core.store).add({
    id: scalingGroupId,
    regionId,
    name: group.name,
    lifecycleState: group.isActive ? 'Active' : 'Inactive',
    minSize: group.minSize,
    maxSize: group.maxSize,
    vpcId: model?.vpcId ?? '',
    // In which others it would make some is not asked for; those that it has are where it has made them.
    vswitchIds: [...new Set(own.map(({ vswitchId }) => vswitchId))],
    loadBalancerIds: group.loadBalancerIds,
    vServerGroups: group.serverGroups.map(({ serverGroupId, ...binding }) => ({
      ...binding,
      vServerGroupId: serverGroupId,
    })),
    activeConfigurationId: group.activeConfigurationId,
    defaultCooldownSeconds: 300,
    healthCheckType: 'ECS',
    removalPolicies: [],
    suspendedProcesses: group.suspendedProcesses,
    isDeletionProtected: false,
    createdAtMs,
    tags: { ...group.tags },
  })
  const isTagged = own.length > 0 && own.every(({ tags }) => tags[tagKeys.environment] === environmentTag)
  for (const configuration of configurations)
    scalingConfigurations(core.store).add({
      id: configuration.id,
      scalingGroupId,
      regionId,
      name: configuration.name,
      lifecycleState: configuration.id === group.activeConfigurationId ? 'Active' : 'Inactive',
      launch: {
        ...(configuration.imageId ? { ImageId: configuration.imageId } : {}),
        ...(configuration.imageFamily ? { ImageFamily: configuration.imageFamily } : {}),
        InstanceType: configuration.instanceTypes[0] ?? model?.type ?? '',
        SecurityGroupIds: configuration.securityGroupIds,
        ...(isTagged ? { Tag: [{ Key: tagKeys.environment, Value: environmentTag }] } : {}),
        ...(configuration.userData ? { UserData: Buffer.from(configuration.userData).toString('base64') } : {}),
      },
      loadBalancerWeight: configuration.loadBalancerWeight,
      createdAtMs,
    })
  for (const member of members)
    scalingInstances(core.store).add({
      id: member.instanceId,
      scalingGroupId,
      scalingConfigurationId: member.configurationId,
      activityId: '',
      state: states[member.state],
      health: member.isHealthy ? 'Healthy' : 'Unhealthy',
      creationType: member.isMadeByGroup ? 'AutoCreated' : 'Attached',
      weight: configurations.find(({ id }) => id === member.configurationId)?.loadBalancerWeight ?? 50,
      createdAtMs,
    })
  watchMembers(core)
}
