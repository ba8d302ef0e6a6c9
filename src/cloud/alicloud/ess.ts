import type {
  InstanceRefresh,
  RefreshStatus,
  Scaling,
  ScalingConfiguration,
  ScalingGroup,
  ScalingInstance,
} from '../scaling.ts'
import { callEss, type ConfigurationRow, type GroupRow, type InstanceRow, type RefreshRow } from './ess-types.ts'
import { allByNumber, allByToken, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'

const pageSize = 50

/** Auto Scaling, 2022-02-22. */
export function createScaling(api: Api): Scaling {
  const changeRefresh =
    (
      action: 'SuspendInstanceRefresh' | 'ResumeInstanceRefresh' | 'CancelInstanceRefresh' | 'RollbackInstanceRefresh',
    ) =>
    async (ScalingGroupId: string, InstanceRefreshTaskId: string) => {
      await callEss(api, action, { ScalingGroupId, InstanceRefreshTaskId }, { lane: ScalingGroupId })
    }
  return {
    describeGroups: ({ ids, tags }) =>
      inBatches(ids, 20, (part) =>
        allByNumber(async (PageNumber) => {
          const body = await callEss(api, 'DescribeScalingGroups', {
            PageNumber,
            PageSize: pageSize,
            ...(part ? { ScalingGroupIds: part } : {}),
            ...(tags ? { Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) } : {}),
          })
          return { items: (body.ScalingGroups ?? []).map(groupOf), total: body.TotalCount }
        }),
      ),
    describeConfigurations: (ScalingGroupId) =>
      allByNumber(async (PageNumber) => {
        const body = await callEss(api, 'DescribeScalingConfigurations', {
          ScalingGroupId,
          PageNumber,
          PageSize: pageSize,
        })
        return { items: (body.ScalingConfigurations ?? []).map(configurationOf), total: body.TotalCount }
      }),
    describeInstances: (ScalingGroupId) =>
      allByNumber(async (PageNumber) => {
        const body = await callEss(api, 'DescribeScalingInstances', { ScalingGroupId, PageNumber, PageSize: pageSize })
        return { items: (body.ScalingInstances ?? []).map(instanceOf), total: body.TotalCount }
      }),
    async createConfiguration(request) {
      const body = await callEss(
        api,
        'CreateScalingConfiguration',
        {
          ScalingGroupId: request.scalingGroupId,
          ScalingConfigurationName: request.name,
          ImageId: request.imageId,
          InstanceTypes: request.instanceTypes,
          SecurityGroupIds: request.securityGroupIds,
          LoadBalancerWeight: request.loadBalancerWeight,
          UserData: encoded(request.userData),
          Tags: request.tags && JSON.stringify(request.tags),
          ClientToken: request.clientToken,
        },
        { lane: request.scalingGroupId },
      )
      return body.ScalingConfigurationId ?? ''
    },
    async modifyConfiguration(id, { imageId, userData, loadBalancerWeight }) {
      await callEss(
        api,
        'ModifyScalingConfiguration',
        {
          ScalingConfigurationId: id,
          ImageId: imageId,
          UserData: encoded(userData),
          LoadBalancerWeight: loadBalancerWeight,
        },
        { lane: id },
      )
    },
    describeRefreshes: (ScalingGroupId) =>
      allByToken(async (NextToken) => {
        const body = await callEss(api, 'DescribeInstanceRefreshes', { ScalingGroupId, MaxResults: 50, NextToken })
        return { items: (body.InstanceRefreshTasks ?? []).map(refreshOf), nextToken: body.NextToken }
      }),
    async startRefresh({ scalingGroupId, target, checkpointPercents, ...request }) {
      const body = await callEss(
        api,
        'StartInstanceRefresh',
        {
          ScalingGroupId: scalingGroupId,
          DesiredConfiguration:
            'imageId' in target ? { ImageId: target.imageId } : { ScalingConfigurationId: target.configurationId },
          MinHealthyPercentage: request.minHealthyPercent,
          MaxHealthyPercentage: request.maxHealthyPercent,
          Checkpoints: checkpointPercents?.map((Percentage) => ({ Percentage })),
          CheckpointPauseTime: request.checkpointPauseMinutes,
          SkipMatching: true,
          ClientToken: request.clientToken,
        },
        { lane: scalingGroupId },
      )
      return body.InstanceRefreshTaskId ?? ''
    },
    suspendRefresh: changeRefresh('SuspendInstanceRefresh'),
    resumeRefresh: changeRefresh('ResumeInstanceRefresh'),
    cancelRefresh: changeRefresh('CancelInstanceRefresh'),
    rollBackRefresh: changeRefresh('RollbackInstanceRefresh'),
  }
}

const encoded = (text: string | undefined) => (text === undefined ? undefined : Buffer.from(text).toString('base64'))

function groupOf(row: GroupRow): ScalingGroup {
  return {
    id: row.ScalingGroupId ?? '',
    name: row.ScalingGroupName ?? '',
    isActive: row.LifecycleState === 'Active',
    minSize: row.MinSize ?? 0,
    maxSize: row.MaxSize ?? 0,
    activeConfigurationId: row.ActiveScalingConfigurationId ?? '',
    loadBalancerIds: row.LoadBalancerIds ?? [],
    serverGroups: (row.VServerGroups ?? []).flatMap(({ LoadBalancerId = '', VServerGroupAttributes = [] }) =>
      VServerGroupAttributes.map((attribute) => ({
        loadBalancerId: LoadBalancerId,
        serverGroupId: attribute.VServerGroupId ?? '',
        port: attribute.Port ?? 0,
        weight: attribute.Weight ?? 0,
      })),
    ),
    suspendedProcesses: row.SuspendedProcesses ?? [],
    tags: Object.fromEntries((row.Tags ?? []).map(({ TagKey = '', TagValue = '' }) => [TagKey, TagValue])),
  }
}

function configurationOf(row: ConfigurationRow): ScalingConfiguration {
  return {
    id: row.ScalingConfigurationId ?? '',
    name: row.ScalingConfigurationName ?? '',
    scalingGroupId: row.ScalingGroupId ?? '',
    imageId: row.ImageId ?? '',
    ...(row.ImageFamily ? { imageFamily: row.ImageFamily } : {}),
    userData: Buffer.from(row.UserData ?? '', 'base64').toString(),
    instanceTypes: row.InstanceTypes ?? (row.InstanceType ? [row.InstanceType] : []),
    securityGroupIds: row.SecurityGroupIds?.length
      ? row.SecurityGroupIds
      : row.SecurityGroupId
        ? [row.SecurityGroupId]
        : [],
    loadBalancerWeight: row.LoadBalancerWeight ?? 50,
  }
}

const instanceStates: Readonly<Record<string, ScalingInstance['state']>> = {
  InService: 'in-service',
  Protected: 'protected',
  Standby: 'standby',
  Removing: 'removing',
  'Removing:Wait': 'removing',
  Stopped: 'stopped',
}

function instanceOf(row: InstanceRow): ScalingInstance {
  return {
    instanceId: row.InstanceId ?? '',
    configurationId: row.ScalingConfigurationId ?? '',
    state: instanceStates[row.LifecycleState ?? ''] ?? 'pending',
    isHealthy: row.HealthStatus === 'Healthy',
    isMadeByGroup: row.CreationType === 'AutoCreated',
  }
}

const refreshStates: Readonly<Record<string, RefreshStatus>> = {
  Pending: 'pending',
  InProgress: 'running',
  Paused: 'paused',
  CheckpointPause: 'at-checkpoint',
  Successful: 'succeeded',
  Failed: 'failed',
  Cancelling: 'cancelling',
  Cancelled: 'cancelled',
  RollbackInProgress: 'rolling-back',
  RollbackSuccessful: 'rolled-back',
  RollbackFailed: 'rollback-failed',
}

function refreshOf(row: RefreshRow): InstanceRefresh {
  const { ImageId, ScalingConfigurationId } = row.DesiredConfiguration ?? {}
  return {
    id: row.InstanceRefreshTaskId ?? '',
    scalingGroupId: row.ScalingGroupId ?? '',
    // A state that is new to us is one in which the group is not free.
    status: refreshStates[row.Status ?? ''] ?? 'pending',
    ...(ImageId ? { imageId: ImageId } : {}),
    ...(ScalingConfigurationId ? { configurationId: ScalingConfigurationId } : {}),
    total: row.TotalNeedUpdateCapacity ?? 0,
    finished: row.FinishedUpdateCapacity ?? 0,
    startedAt: row.StartTime ?? '',
    detail: row.Detail ?? '',
  }
}
