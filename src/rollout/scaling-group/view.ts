import type { Cloud } from '../../cloud/cloud.ts'
import type { InstanceRefresh, ScalingConfiguration, ScalingGroup } from '../../cloud/scaling.ts'
import { tagKeys } from '../../cloud/tags.ts'
import { PreflightError } from '../../shared/errors.ts'
import { observeFleet, type FleetLayout, type Server } from '../traffic/fleet.ts'
import type { GroupMember } from './plan.ts'

export type ScalingGroupCloud = Pick<Cloud, 'compute' | 'loadBalancing' | 'scaling'>

/** A scaling group now. */
export interface GroupView {
  group: ScalingGroup
  /** What new instances are made from. */
  configuration: ScalingConfiguration
  members: GroupMember[]
  /** The newest refresh, if there ever was one. */
  refresh?: InstanceRefresh
  /** Members as the load balancers see them. */
  servers: Server[]
}

/** The group of the settings: by id, or (`auto`) the one with the environment's tag. Throws PreflightError. */
export async function findScalingGroup(
  { scaling }: ScalingGroupCloud,
  wanted: { setting: string; environmentTag: string },
): Promise<ScalingGroup> {
  const { setting, environmentTag } = wanted
  const isById = setting !== 'auto'
  const found = await scaling.describeGroups(
    isById ? { ids: [setting] } : { tags: { [tagKeys.environment]: environmentTag } },
  )
  const [group] = found
  if (group && found.length === 1) return group
  const what = isById
    ? `scaling group ${setting}`
    : `scaling group with the tag ${tagKeys.environment}=${environmentTag}`
  throw new PreflightError(group ? `there are ${found.length} of one ${what}` : `there is no ${what} in this region`, {
    code: 'E_NO_SCALING_GROUP',
    fix: 'give the id of the group: rollout.scalingGroup: asg-…',
  })
}

/** Load balancers and server groups that a scaling group puts its instances behind; read once per run. */
export async function layoutOf(
  { loadBalancing }: ScalingGroupCloud,
  group: ScalingGroup,
  environmentTag: string,
): Promise<FleetLayout> {
  const ids = [...new Set([...group.loadBalancerIds, ...group.serverGroups.map((each) => each.loadBalancerId)])]
  const found = ids.length > 0 ? await loadBalancing.describeLoadBalancers({ ids }) : []
  return {
    environmentTag,
    loadBalancers: await Promise.all(
      found.map(async (loadBalancer) => ({
        loadBalancer,
        listeners: await loadBalancing.describeListeners(loadBalancer.id),
      })),
    ),
    groups: [
      ...group.loadBalancerIds.map((loadBalancerId) => ({ loadBalancerId })),
      ...group.serverGroups.map(({ loadBalancerId, serverGroupId }) => ({ loadBalancerId, serverGroupId })),
    ],
    instances: [],
  }
}

/** Looks at the group, its instances and its load balancers: a constant number of calls, however large the group. */
export async function observeGroup(cloud: ScalingGroupCloud, groupId: string, layout: FleetLayout): Promise<GroupView> {
  const { scaling, compute } = cloud
  const [[group], configurations, refreshes, instances] = await Promise.all([
    scaling.describeGroups({ ids: [groupId] }),
    scaling.describeConfigurations(groupId),
    scaling.describeRefreshes(groupId),
    scaling.describeInstances(groupId),
  ])
  const configuration = configurations.find(({ id }) => id === group?.activeConfigurationId)
  if (!group || !configuration)
    throw new PreflightError(`scaling group ${groupId} has no active scaling configuration`, {
      code: 'E_NO_SCALING_GROUP',
      fix: 'enable the group with a scaling configuration first',
    })
  const ids = instances.map(({ instanceId }) => instanceId)
  const machines = ids.length > 0 ? await compute.describeInstances({ ids }) : []
  const byId = new Map(machines.map((machine) => [machine.id, machine]))
  const members = instances.map((instance): GroupMember => {
    const machine = byId.get(instance.instanceId)
    return { ...instance, ...(machine ? { machine } : {}) }
  })
  const [refresh] = refreshes
  return {
    group,
    configuration,
    members,
    ...(refresh ? { refresh } : {}),
    servers: await observeFleet(cloud, { ...layout, instances: machines }),
  }
}
