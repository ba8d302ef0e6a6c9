import type { LocalCore } from '../core.ts'
import { instanceRefreshes, membersOf, scalingConfigurations, scalingGroups, scalingInstances } from './records.ts'
import type {
  InstanceRefreshRecord,
  RefreshStatus,
  RefreshTarget,
  ScalingGroupRecord,
  ScalingInstanceRecord,
} from './records.ts'
import { addInstances, beginActivity, carryOut, pause, removeInstances } from './scale.ts'

const lookAgainMs = 200
const msPerMinute = 60_000

/** How many to replace in the next step: so many more at once, or so many fewer. */
export interface RefreshStep {
  /** New instances that come before old ones go. */
  addFirst: number
  /** Old ones that go before their successors come. */
  removeFirst: number
}

/** The next step within the healthy percentages; both at 100 means one at a time, the new one first. */
export function planStep(refresh: {
  capacity: number
  remaining: number
  minHealthyPercent: number
  maxHealthyPercent: number
}): RefreshStep {
  const { capacity, remaining } = refresh
  const surge = Math.floor((capacity * refresh.maxHealthyPercent) / 100) - capacity
  if (surge > 0) return { addFirst: Math.min(surge, remaining), removeFirst: 0 }
  const spare = capacity - Math.ceil((capacity * refresh.minHealthyPercent) / 100)
  if (spare > 0) return { addFirst: 0, removeFirst: Math.min(spare, remaining) }
  return { addFirst: Math.min(1, remaining), removeFirst: 0 }
}

/** Runs a refresh to its end, as far as calls to pause, cancel and roll back let it. */
export async function runRefresh(
  core: LocalCore,
  refresh: InstanceRefreshRecord,
  group: ScalingGroupRecord,
): Promise<void> {
  instanceRefreshes(core.store).update(refresh, { status: 'InProgress' })
  const isDone = await replaceAll(core, refresh, group, { target: refresh.target, whileStatus: 'InProgress' })
  const status: RefreshStatus = refresh.status
  if (status === 'RollbackInProgress') return runRollback(core, refresh, group)
  if (status === 'Cancelling') return end(core, refresh, 'Cancelled')
  if (!isDone) return end(core, refresh, 'Failed')
  adopt(core, refresh, group)
  end(core, refresh, 'Successful')
}

/** Replaces what was already renewed by instances of the old kind. */
export async function runRollback(
  core: LocalCore,
  refresh: InstanceRefreshRecord,
  group: ScalingGroupRecord,
): Promise<void> {
  const old = new Set(refresh.remaining)
  const renewed = refreshable(core, group.id).filter((member) => !old.has(member.id))
  instanceRefreshes(core.store).update(refresh, { remaining: renewed.map((member) => member.id) })
  const isDone = await replaceAll(core, refresh, group, { target: refresh.before, whileStatus: 'RollbackInProgress' })
  end(core, refresh, isDone ? 'RollbackSuccessful' : 'RollbackFailed')
}

/** Members that a refresh may replace: made by the group, in service, not protected. */
export const refreshable = (core: LocalCore, groupId: string): ScalingInstanceRecord[] =>
  membersOf(core.store, groupId).filter(
    (member) => member.state === 'InService' && member.creationType === 'AutoCreated',
  )

/** Steps until nothing remains (true), something failed (false), or the status changed for good (false). */
async function replaceAll(
  core: LocalCore,
  refresh: InstanceRefreshRecord,
  group: ScalingGroupRecord,
  aim: { target: RefreshTarget; whileStatus: RefreshStatus },
): Promise<boolean> {
  for (;;) {
    // Also after the last step: what was suspended in the middle of it ends when it is resumed.
    while (refresh.status === 'Paused' || refresh.status === 'CheckpointPause') await pause(core, lookAgainMs)
    if (refresh.status !== aim.whileStatus) return false
    if (refresh.remaining.length === 0) return true
    if (!(await replaceSome(core, refresh, group, aim.target))) return false
    if (aim.whileStatus === 'InProgress') stopAtCheckpoint(core, refresh)
  }
}

async function replaceSome(
  core: LocalCore,
  refresh: InstanceRefreshRecord,
  group: ScalingGroupRecord,
  target: RefreshTarget,
): Promise<boolean> {
  const present = refresh.remaining.filter((id) => scalingInstances(core.store).get(id)?.scalingGroupId === group.id)
  const capacity = membersOf(core.store, group.id).filter((member) => member.state === 'InService').length
  const { addFirst, removeFirst } = planStep({ ...refresh, capacity, remaining: present.length })
  const count = addFirst + removeFirst
  const goners = present.slice(0, count)
  const activity = beginActivity(core, group, {
    cause: `The instance refresh ${refresh.id} replaces instances.`,
    description: `Replace "${count}" ECS instance`,
    refreshTaskId: refresh.id,
  })
  const remove = () =>
    removeInstances(
      core,
      group,
      goners.flatMap((id) => scalingInstances(core.store).get(id) ?? []),
      activity,
      { isReleased: true },
    )
  const add = () => addInstances(core, group, count, activity, target)
  const isDone = await carryOut(core, activity, async () => {
    if (removeFirst > 0) await remove()
    await add()
    if (removeFirst === 0) await remove()
  })
  instanceRefreshes(core.store).update(refresh, {
    remaining: present.filter((id) => scalingInstances(core.store).get(id) !== undefined),
    ...(isDone ? {} : { detail: activity.statusMessage }),
  })
  return isDone
}

function stopAtCheckpoint(core: LocalCore, refresh: InstanceRefreshRecord): void {
  const percent = 100 * (1 - refresh.remaining.length / Math.max(1, refresh.total))
  const passed = refresh.checkpointPercents.filter((each) => each <= percent).length
  if (refresh.status !== 'InProgress' || passed <= refresh.checkpointsPassed || refresh.remaining.length === 0) return
  instanceRefreshes(core.store).update(refresh, { checkpointsPassed: passed, status: 'CheckpointPause' })
  core.after(refresh.checkpointPauseMinutes * msPerMinute, () => {
    if (refresh.status === 'CheckpointPause' && refresh.checkpointsPassed === passed)
      instanceRefreshes(core.store).update(refresh, { status: 'InProgress' })
  })
}

/** After a refresh, new instances of the group are made of what it was refreshed to. */
function adopt(core: LocalCore, refresh: InstanceRefreshRecord, group: ScalingGroupRecord): void {
  scalingGroups(core.store).update(group, { activeConfigurationId: refresh.target.configurationId })
  for (const each of scalingConfigurations(core.store).filter((other) => other.scalingGroupId === group.id)) {
    const isActive = each.id === refresh.target.configurationId
    const image =
      isActive && refresh.target.imageId !== undefined
        ? { launch: { ...each.launch, ImageId: refresh.target.imageId } }
        : {}
    scalingConfigurations(core.store).update(each, { lifecycleState: isActive ? 'Active' : 'Inactive', ...image })
  }
}

function end(core: LocalCore, refresh: InstanceRefreshRecord, status: RefreshStatus): void {
  instanceRefreshes(core.store).update(refresh, { status, endedAtMs: core.clock.now() })
}
