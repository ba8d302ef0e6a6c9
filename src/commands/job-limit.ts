import { lowerBoundMs } from '../rollout/report/efficiency.ts'
import { lastDurations, type ReleaseRecord } from '../rollout/state/history.ts'
import type { RotationLimits } from '../rollout/plan.ts'
import { formatDuration } from '../shared/duration.ts'
import type { CommandContext } from './command.ts'

/**
 * The least time that a rotation can take by what was seen of these instances before, ms: their times out of service in
 * the slots there are, and the pauses that the settings ask for. Undefined when nothing was seen of any of them.
 */
export function predictedMs(
  instanceIds: readonly string[],
  limits: RotationLimits,
  seenMs: Readonly<Record<string, number>>,
): number | undefined {
  const known = instanceIds.flatMap((id) => seenMs[id] ?? [])
  if (known.length === 0) return undefined
  const middle = known.toSorted((a, b) => a - b)[Math.floor(known.length / 2)]!
  const times = instanceIds.map((id) => seenMs[id] ?? middle)
  const borders = Math.max(0, Math.ceil(times.length / limits.slots) - 1)
  // The first batch bakes, unless it is the only one, and all of them at the end.
  const bakes = borders > 0 ? 2 : 1
  return (
    lowerBoundMs(times, limits.slots) +
    bakes * limits.bakeMs +
    Math.max(0, borders - (limits.bakeMs > 0 ? 1 : 0)) * limits.pauseBetweenMs
  )
}

/**
 * Warns when a rollout outlasts what the host gives a job that sets no limit of its own. Only GitLab tells a job its
 * limit: GitHub shows `timeout-minutes` neither in the environment nor in its API, and Jenkins has none.
 */
export function warnOfJobLimit(
  { host, reporter, timeoutAtMs }: CommandContext,
  rotation: { instanceIds: readonly string[]; limits: RotationLimits; history: readonly ReleaseRecord[] },
): void {
  const { deadlineMs, usualLimitMs } = host.job()
  if (deadlineMs !== undefined || timeoutAtMs !== undefined || usualLimitMs === undefined) return
  const needMs = predictedMs(rotation.instanceIds, rotation.limits, lastDurations(rotation.history))
  if (needMs === undefined || needMs <= usualLimitMs) return
  reporter.emit({
    type: 'warning',
    code: 'W_JOB_LIMIT',
    message: `this takes ${formatDuration(needMs)} at least, and a job here is killed after ${formatDuration(usualLimitMs)} unless it sets another limit: give --timeout a little below the job's limit, and the run pauses in time (exit 75) for the same command to go on`,
  })
}
