import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

export interface ServerGroupBinding {
  loadBalancerId: string
  vServerGroupId: string
  port: number
  weight: number
}

export interface ScalingGroupRecord {
  id: string
  regionId: string
  name: string
  lifecycleState: 'Active' | 'Inactive' | 'Deleting'
  minSize: number
  maxSize: number
  /** Undefined for a group that only follows its minimum, maximum and rules. */
  desiredCapacity?: number
  vpcId: string
  vswitchIds: string[]
  loadBalancerIds: string[]
  vServerGroups: ServerGroupBinding[]
  activeConfigurationId?: string
  defaultCooldownSeconds: number
  healthCheckType: string
  removalPolicies: string[]
  suspendedProcesses: string[]
  isDeletionProtected: boolean
  createdAtMs: number
  tags: Record<string, string>
}

export interface ScalingConfigurationRecord {
  id: string
  scalingGroupId: string
  regionId: string
  name: string
  lifecycleState: 'Active' | 'Inactive'
  /** Parameters of RunInstances, under their names. */
  launch: Record<string, unknown>
  loadBalancerWeight: number
  createdAtMs: number
}

type ScalingInstanceState = 'Pending' | 'InService' | 'Protected' | 'Standby' | 'Removing' | 'Stopped'

export interface ScalingInstanceRecord {
  /** Id of the ECS instance. */
  id: string
  scalingGroupId: string
  scalingConfigurationId: string
  activityId: string
  state: ScalingInstanceState
  health: 'Healthy' | 'Unhealthy'
  creationType: 'AutoCreated' | 'Attached'
  weight: number
  createdAtMs: number
}

export interface ScalingActivityRecord {
  id: string
  scalingGroupId: string
  status: 'InProgress' | 'Successful' | 'Warning' | 'Failed' | 'Rejected'
  cause: string
  description: string
  statusMessage: string
  startedAtMs: number
  endedAtMs?: number
  created: string[]
  destroyed: string[]
  refreshTaskId?: string
}

export type RefreshStatus =
  | 'Pending'
  | 'InProgress'
  | 'Paused'
  | 'CheckpointPause'
  | 'Failed'
  | 'Successful'
  | 'Cancelling'
  | 'Cancelled'
  | 'RollbackInProgress'
  | 'RollbackSuccessful'
  | 'RollbackFailed'

/** What instances of a group are to be made from. */
export interface RefreshTarget {
  configurationId: string
  /** Instead of the configuration's own image. */
  imageId?: string
}

export interface InstanceRefreshRecord {
  id: string
  regionId: string
  scalingGroupId: string
  status: RefreshStatus
  target: RefreshTarget
  /** What the group was made from before, for a rollback. */
  before: RefreshTarget
  wasImageRequested: boolean
  minHealthyPercent: number
  maxHealthyPercent: number
  skipMatching: boolean
  checkpointPercents: number[]
  checkpointPauseMinutes: number
  /** Checkpoints that were passed already. */
  checkpointsPassed: number
  total: number
  /** Instances that are still to be replaced. */
  remaining: string[]
  detail: string
  startedAtMs: number
  endedAtMs?: number
}

export const scalingGroups = (store: Store): Collection<ScalingGroupRecord> => store.collection('scaling-group')
export const scalingConfigurations = (store: Store): Collection<ScalingConfigurationRecord> =>
  store.collection('scaling-configuration')
export const scalingInstances = (store: Store): Collection<ScalingInstanceRecord> =>
  store.collection('scaling-instance')
export const scalingActivities = (store: Store): Collection<ScalingActivityRecord> =>
  store.collection('scaling-activity')
export const instanceRefreshes = (store: Store): Collection<InstanceRefreshRecord> =>
  store.collection('instance-refresh')

export const membersOf = (store: Store, groupId: string): ScalingInstanceRecord[] =>
  scalingInstances(store).filter((each) => each.scalingGroupId === groupId)
