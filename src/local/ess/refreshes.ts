import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { optional } from '../ecs/optional.ts'
import { usableImage } from '../ecs/lookup.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { secondTime } from '../ecs/times.ts'
import { configurationOf, groupOf, idsOf, refuseUnlessActive, refuseWhileBusy } from './lookup.ts'
import { instanceRefreshes, scalingConfigurations } from './records.ts'
import type { InstanceRefreshRecord, RefreshStatus, RefreshTarget, ScalingGroupRecord } from './records.ts'
import { refreshable, runRefresh, runRollback } from './refresh.ts'

const startInstanceRefresh = define('Ess', 'StartInstanceRefresh', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupId: spec.requiredText,
    DesiredConfiguration: spec.object({
      ScalingConfigurationId: spec.text,
      ImageId: spec.text,
      LaunchTemplateId: spec.text,
    }),
    MinHealthyPercentage: { ...spec.between(0, 100), default: 80 },
    MaxHealthyPercentage: { ...spec.between(100, 200), default: 120 },
    SkipMatching: { type: 'boolean', default: true },
    Checkpoints: { type: 'list', maxItems: 20, items: spec.object({ Percentage: spec.between(1, 100) }) },
    CheckpointPauseTime: { ...spec.between(1, 2_880), default: 60 },
    ClientToken: spec.clientToken,
  },
  gaps: 'No launch templates, no containers; a refresh has no time limit of a week.',
  run(call) {
    const { core, params } = call
    const group = groupOf(call)
    refuseUnlessActive(group)
    refuseWhileBusy(call, group)
    const before: RefreshTarget = { configurationId: group.activeConfigurationId! }
    const target = readTarget(call, group)
    const skipMatching = params.flag('SkipMatching') === true
    const remaining = refreshable(core, group.id)
      .filter(
        (member) =>
          !skipMatching || target.imageId !== undefined || member.scalingConfigurationId !== target.configurationId,
      )
      .map((member) => member.id)
    if (remaining.length === 0)
      throw new VendorError(
        'InvalidInstance.NoInstanceNeedBeRefreshed',
        403,
        `Scaling group ${group.id} has no instance that needs to be refreshed.`,
      )
    const oldImage = scalingConfigurations(core.store).get(before.configurationId)?.launch['ImageId']
    const refresh = instanceRefreshes(core.store).add({
      id: core.newId('ir'),
      regionId: group.regionId,
      scalingGroupId: group.id,
      status: 'Pending',
      target,
      before: {
        ...before,
        ...optional('imageId', target.imageId === undefined || oldImage === undefined ? undefined : String(oldImage)),
      },
      wasImageRequested: target.imageId !== undefined,
      minHealthyPercent: params.number('MinHealthyPercentage')!,
      maxHealthyPercent: params.number('MaxHealthyPercentage')!,
      skipMatching,
      checkpointPercents: readCheckpoints(call),
      checkpointPauseMinutes: params.number('CheckpointPauseTime')!,
      checkpointsPassed: 0,
      total: remaining.length,
      remaining,
      detail: '',
      startedAtMs: core.clock.now(),
    })
    core.after(0, () => runRefresh(core, refresh, group))
    return { InstanceRefreshTaskId: refresh.id }
  },
})

function readTarget(call: Call, group: ScalingGroupRecord): RefreshTarget {
  const wish = call.params.object('DesiredConfiguration') ?? {}
  const configurationId = wish['ScalingConfigurationId'] as string | undefined
  const imageId = wish['ImageId'] as string | undefined
  if (configurationId !== undefined && imageId !== undefined)
    throw new VendorError(
      'InvalidParameter.Conflict',
      400,
      'DesiredConfiguration takes one of ScalingConfigurationId and ImageId.',
    )
  if (configurationId !== undefined) {
    if (configurationOf(call, configurationId).scalingGroupId !== group.id)
      throw new VendorError(
        'InvalidScalingConfigurationId.NotFound',
        404,
        `The configuration ${configurationId} is not of group ${group.id}.`,
      )
    return { configurationId }
  }
  const active = { configurationId: group.activeConfigurationId! }
  return imageId === undefined ? active : { ...active, imageId: usableImage(call, imageId).id }
}

function readCheckpoints({ params }: Call): number[] {
  const percents = params.objects('Checkpoints').map(({ Percentage }) => Number(Percentage))
  if (
    percents.some((percent, i) => i > 0 && percent <= percents[i - 1]!) ||
    (percents.length > 0 && percents.at(-1) !== 100)
  )
    throw new VendorError(
      'InvalidParameter.Checkpoints',
      400,
      'The percentages of Checkpoints must ascend and end in 100.',
    )
  return percents
}

/** The task of a call, or the group's last one when none is named; it must be in one of `allowed`. */
function refreshOf(call: Call, allowed: readonly RefreshStatus[]): InstanceRefreshRecord {
  const { core, params } = call
  const group = groupOf(call)
  const id = params.optionalText('InstanceRefreshTaskId')
  const found = instanceRefreshes(core.store)
    .filter((each) => each.scalingGroupId === group.id && each.id === (id ?? each.id))
    .at(-1)
  if (!found)
    throw new VendorError(
      'InvalidInstanceRefreshTaskId.NotFound',
      404,
      `Scaling group ${group.id} has no instance refresh ${id ?? ''}.`,
    )
  if (!allowed.includes(found.status))
    throw new VendorError(
      'IncorrectInstanceRefreshTaskStatus',
      403,
      `The instance refresh ${found.id} is ${found.status}; this needs ${allowed.join(', ')}.`,
    )
  return found
}

const taskParameters = {
  RegionId: spec.region,
  ScalingGroupId: spec.requiredText,
  InstanceRefreshTaskId: spec.text,
  ClientToken: spec.clientToken,
}

const change = (
  action: string,
  allowed: readonly RefreshStatus[],
  act: (call: Call, refresh: InstanceRefreshRecord) => void,
) =>
  define('Ess', action, {
    parameters: taskParameters,
    run(call) {
      const refresh = refreshOf(call, allowed)
      act(call, refresh)
      return { InstanceRefreshTaskId: refresh.id }
    },
  })

const setStatus = (status: RefreshStatus) => (call: Call, refresh: InstanceRefreshRecord) =>
  void instanceRefreshes(call.core.store).update(refresh, { status })

/** A task that still runs notices at its next step; one that has ended has to be taken up again. */
function rollBack(call: Call, refresh: InstanceRefreshRecord): void {
  const { core } = call
  const hasEnded = refresh.endedAtMs !== undefined
  instanceRefreshes(core.store).update(refresh, { status: 'RollbackInProgress' })
  if (hasEnded) core.after(0, () => runRollback(core, refresh, groupOf(call)))
}

const describeInstanceRefreshes = define('Ess', 'DescribeInstanceRefreshes', {
  parameters: {
    RegionId: spec.region,
    ScalingGroupId: spec.text,
    InstanceRefreshTaskIds: spec.repeated(20),
    InstanceRefreshTaskId: spec.repeated(20),
    NextToken: spec.text,
    MaxResults: spec.between(1, 50),
  },
  run(call) {
    const { core, params, regionId } = call
    const ids = idsOf(call, 'InstanceRefreshTaskId')
    const found = instanceRefreshes(core.store).filter(
      (each) =>
        each.regionId === regionId &&
        each.scalingGroupId === (params.optionalText('ScalingGroupId') ?? each.scalingGroupId) &&
        (ids.length === 0 || ids.includes(each.id)),
    )
    const page = cursorOrPage(found.reverse(), params)
    return {
      NextToken: page.NextToken,
      MaxResults: page.PageSize,
      TotalCount: page.TotalCount,
      InstanceRefreshTasks: page.rows.map(refreshRow),
    }
  },
})

const refreshRow = (refresh: InstanceRefreshRecord) => ({
  InstanceRefreshTaskId: refresh.id,
  ScalingGroupId: refresh.scalingGroupId,
  RegionId: refresh.regionId,
  Status: refresh.status,
  StartTime: secondTime(refresh.startedAtMs),
  EndTime: refresh.endedAtMs === undefined ? '' : secondTime(refresh.endedAtMs),
  TotalNeedUpdateCapacity: refresh.total,
  FinishedUpdateCapacity: refresh.total - refresh.remaining.length,
  MinHealthyPercentage: refresh.minHealthyPercent,
  MaxHealthyPercentage: refresh.maxHealthyPercent,
  SkipMatching: refresh.skipMatching,
  Checkpoints: refresh.checkpointPercents.map((Percentage) => ({ Percentage })),
  CheckpointPauseTime: refresh.checkpointPauseMinutes,
  DesiredConfiguration: refresh.wasImageRequested
    ? { ImageId: refresh.target.imageId }
    : { ScalingConfigurationId: refresh.target.configurationId },
  Detail: refresh.detail,
})

export const instanceRefreshOperations: Operation[] = [
  startInstanceRefresh,
  change('SuspendInstanceRefresh', ['InProgress', 'Pending'], setStatus('Paused')),
  change('ResumeInstanceRefresh', ['Paused', 'CheckpointPause'], setStatus('InProgress')),
  change('CancelInstanceRefresh', ['Pending', 'InProgress', 'Paused', 'CheckpointPause'], setStatus('Cancelling')),
  change('RollbackInstanceRefresh', ['InProgress', 'Paused', 'CheckpointPause', 'Cancelled', 'Failed'], rollBack),
  describeInstanceRefreshes,
]
