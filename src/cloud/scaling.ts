import type { Tags } from './tags.ts'

export interface ScalingGroup {
  id: string
  name: string
  /** Nothing scales while it is inactive. */
  isActive: boolean
  minSize: number
  maxSize: number
  activeConfigurationId: string
  /** Load balancers whose default group the instances stand in. */
  loadBalancerIds: string[]
  serverGroups: { loadBalancerId: string; serverGroupId: string; port: number; weight: number }[]
  suspendedProcesses: string[]
  tags: Tags
}

export interface ScalingConfiguration {
  id: string
  name: string
  scalingGroupId: string
  imageId: string
  imageFamily?: string
  /** Plain text. */
  userData: string
  instanceTypes: string[]
  securityGroupIds: string[]
  loadBalancerWeight: number
}

export interface ScalingInstance {
  instanceId: string
  configurationId: string
  state: 'pending' | 'in-service' | 'protected' | 'standby' | 'removing' | 'stopped'
  isHealthy: boolean
  /** False for an instance that was attached by hand. */
  isMadeByGroup: boolean
}

export type RefreshStatus =
  | 'pending'
  | 'running'
  | 'paused'
  /** Waits at a checkpoint, and goes on by itself when its pause is over. */
  | 'at-checkpoint'
  | 'succeeded'
  | 'failed'
  | 'cancelling'
  | 'cancelled'
  | 'rolling-back'
  | 'rolled-back'
  | 'rollback-failed'

/** The cloud's own replacement of a group's instances. */
export interface InstanceRefresh {
  id: string
  scalingGroupId: string
  status: RefreshStatus
  /** What it brings the group to; one of the two. */
  imageId?: string
  configurationId?: string
  total: number
  finished: number
  startedAt: string
  detail: string
}

export type RefreshTarget = { imageId: string } | { configurationId: string }

/** Auto Scaling (ESS). One refresh or scaling activity per group at a time. */
export interface Scaling {
  describeGroups(filter: { ids?: readonly string[]; tags?: Tags }): Promise<ScalingGroup[]>
  describeConfigurations(scalingGroupId: string): Promise<ScalingConfiguration[]>
  describeInstances(scalingGroupId: string): Promise<ScalingInstance[]>
  /** A new, inactive configuration; at most 10 of them fit into a group. */
  createConfiguration(request: {
    scalingGroupId: string
    name: string
    imageId: string
    instanceTypes: readonly string[]
    securityGroupIds: readonly string[]
    loadBalancerWeight?: number
    /** Plain text; the adapter encodes it. */
    userData?: string
    tags?: Tags
    clientToken: string
  }): Promise<string>
  modifyConfiguration(
    id: string,
    change: { imageId?: string; userData?: string; loadBalancerWeight?: number },
  ): Promise<void>

  /** Newest first. */
  describeRefreshes(scalingGroupId: string): Promise<InstanceRefresh[]>
  /** Waits while the group scales; fails with kind `in-use` while it is refreshed already, `already` with nothing to renew. */
  startRefresh(request: {
    scalingGroupId: string
    target: RefreshTarget
    /** 0 to 100. */
    minHealthyPercent: number
    /** 100 to 200. */
    maxHealthyPercent: number
    /** Ascending; the last is 100. */
    checkpointPercents?: readonly number[]
    /** 1 to 2880. */
    checkpointPauseMinutes?: number
    clientToken: string
  }): Promise<string>
  suspendRefresh(scalingGroupId: string, refreshId: string): Promise<void>
  resumeRefresh(scalingGroupId: string, refreshId: string): Promise<void>
  cancelRefresh(scalingGroupId: string, refreshId: string): Promise<void>
  /** Replaces what was renewed by instances of the old kind; not for a refresh that succeeded. */
  rollBackRefresh(scalingGroupId: string, refreshId: string): Promise<void>
}
