import { flatten } from './flatten.ts'
import type { Api, CallOptions, Effect } from './rpc.ts'

/**
 * Requests and answers of Auto Scaling, 2022-02-22, in the vendor's names and only as far as we use them. There is no
 * package @alicloud/ess20220222 in the registry.
 */
export interface EssActions {
  DescribeScalingGroups: {
    request: {
      ScalingGroupIds?: string[]
      Tags?: { Key: string; Value: string }[]
      PageNumber: number
      PageSize: number
    }
    response: { ScalingGroups?: GroupRow[]; TotalCount?: number }
  }
  DescribeScalingConfigurations: {
    request: { ScalingGroupId: string; PageNumber: number; PageSize: number }
    response: { ScalingConfigurations?: ConfigurationRow[]; TotalCount?: number }
  }
  DescribeScalingInstances: {
    request: { ScalingGroupId: string; PageNumber: number; PageSize: number }
    response: { ScalingInstances?: InstanceRow[]; TotalCount?: number }
  }
  CreateScalingConfiguration: {
    request: {
      ScalingGroupId: string
      ScalingConfigurationName: string
      ImageId: string
      InstanceTypes: readonly string[]
      SecurityGroupIds: readonly string[]
      LoadBalancerWeight: number | undefined
      /** Base64. */
      UserData: string | undefined
      /** A JSON object of keys and values. */
      Tags: string | undefined
      ClientToken: string
    }
    response: { ScalingConfigurationId?: string }
  }
  ModifyScalingConfiguration: {
    request: {
      ScalingConfigurationId: string
      ImageId: string | undefined
      UserData: string | undefined
      LoadBalancerWeight: number | undefined
    }
    response: object
  }
  DescribeInstanceRefreshes: {
    request: { ScalingGroupId: string; MaxResults: number; NextToken: string | undefined }
    response: { InstanceRefreshTasks?: RefreshRow[]; NextToken?: string }
  }
  StartInstanceRefresh: {
    request: {
      ScalingGroupId: string
      DesiredConfiguration: { ImageId: string } | { ScalingConfigurationId: string }
      MinHealthyPercentage: number
      MaxHealthyPercentage: number
      Checkpoints: { Percentage: number }[] | undefined
      CheckpointPauseTime: number | undefined
      SkipMatching: boolean
      ClientToken: string
    }
    response: { InstanceRefreshTaskId?: string }
  }
  SuspendInstanceRefresh: { request: RefreshTask; response: object }
  ResumeInstanceRefresh: { request: RefreshTask; response: object }
  CancelInstanceRefresh: { request: RefreshTask; response: object }
  RollbackInstanceRefresh: { request: RefreshTask; response: object }
}

interface RefreshTask {
  ScalingGroupId: string
  InstanceRefreshTaskId: string
}

export interface GroupRow {
  ScalingGroupId?: string
  ScalingGroupName?: string
  LifecycleState?: string
  MinSize?: number
  MaxSize?: number
  ActiveScalingConfigurationId?: string
  LoadBalancerIds?: string[]
  VServerGroups?: {
    LoadBalancerId?: string
    VServerGroupAttributes?: { VServerGroupId?: string; Port?: number; Weight?: number }[]
  }[]
  SuspendedProcesses?: string[]
  Tags?: { TagKey?: string; TagValue?: string }[]
}

export interface ConfigurationRow {
  ScalingConfigurationId?: string
  ScalingConfigurationName?: string
  ScalingGroupId?: string
  ImageId?: string
  ImageFamily?: string
  UserData?: string
  InstanceType?: string
  InstanceTypes?: string[]
  SecurityGroupId?: string
  SecurityGroupIds?: string[]
  LoadBalancerWeight?: number
}

export interface InstanceRow {
  InstanceId?: string
  ScalingConfigurationId?: string
  LifecycleState?: string
  HealthStatus?: string
  CreationType?: string
}

export interface RefreshRow {
  InstanceRefreshTaskId?: string
  ScalingGroupId?: string
  Status?: string
  StartTime?: string
  TotalNeedUpdateCapacity?: number
  FinishedUpdateCapacity?: number
  DesiredConfiguration?: { ImageId?: string; ScalingConfigurationId?: string }
  Detail?: string
}

/** Makes one ESS call with checked parameters. */
export async function callEss<A extends keyof EssActions>(
  api: Api,
  action: A,
  request: EssActions[A]['request'],
  options: CallOptions = {},
): Promise<EssActions[A]['response']> {
  const effect: Effect = action.startsWith('Describe') ? 'read' : 'repeatable'
  return (await api.call(
    { product: 'Ess', action, query: flatten({ RegionId: api.region, ...request }), effect },
    options,
  )) as EssActions[A]['response']
}
