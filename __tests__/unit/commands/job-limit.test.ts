import { expect, test } from 'vitest'
import type { JobFacts } from '../../../src/ci/host.ts'
import { githubHost } from '../../../src/ci/github.ts'
import type { CommandContext } from '../../../src/commands/command.ts'
import { predictedMs, warnOfJobLimit } from '../../../src/commands/job-limit.ts'
import type { ReleaseRecord } from '../../../src/rollout/state/history.ts'
import type { RotationLimits } from '../../../src/rollout/plan.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

const minute = 60_000
const limits: RotationLimits = {
  slots: 2,
  minHealthy: 1,
  minHealthyPerZone: 0,
  bakeMs: 5 * minute,
  pauseBetweenMs: minute,
  maxFailures: 0,
}
const ids = ['i-1', 'i-2', 'i-3', 'i-4']

test('a rotation takes at least its servers in their slots, a bake after the first batch and after the last, and the pauses', () => {
  const seen = { 'i-1': 10 * minute, 'i-2': 10 * minute, 'i-3': 10 * minute, 'i-4': 10 * minute }
  expect(predictedMs(ids, limits, seen)).toBe((20 + 5 + 5) * minute)
  // Behind the first batch the bake takes the place of the pause; a single batch bakes once.
  expect(predictedMs([...ids, 'i-5'], limits, seen)).toBe((30 + 5 + 1 + 5) * minute)
  expect(predictedMs(ids.slice(0, 2), limits, seen)).toBe((10 + 5) * minute)
})

test('servers that were never seen count like the others, and nothing is said of a fleet that is new', () => {
  expect(predictedMs(ids, limits, { 'i-1': 10 * minute })).toBe((20 + 5 + 5) * minute)
  expect(predictedMs(ids, limits, { 'i-9': minute })).toBeUndefined()
})

/** What is warned of a fleet whose servers take so long each, in a job with these facts. */
function warnings(eachMs: number, job: Partial<JobFacts>, timeoutAtMs?: number): string[] {
  const told: ReportEvent[] = []
  const context = {
    host: { job: () => ({ runId: '1', ...job }) },
    reporter: { emit: (event: ReportEvent) => told.push(event) },
    ...(timeoutAtMs === undefined ? {} : { timeoutAtMs }),
  } as unknown as CommandContext
  const history = [{ durationsMs: Object.fromEntries(ids.map((id) => [id, eachMs])) } as unknown as ReleaseRecord]
  warnOfJobLimit(context, { instanceIds: ids, limits, history })
  return told.flatMap((event) => (event.type === 'warning' ? [event.message] : []))
}

test('what outlasts the usual limit of a job is told, with what to do', () => {
  const usualLimitMs = 360 * minute
  expect(warnings(200 * minute, { usualLimitMs })).toEqual([
    expect.stringMatching(/takes 6h50m at least.* killed after 6h00m .* --timeout .*exit 75/),
  ])
  expect(warnings(100 * minute, { usualLimitMs })).toEqual([])
})

test('nothing is told where the limit is known or set, or where there is none', () => {
  expect(warnings(200 * minute, {})).toEqual([])
  expect(warnings(200 * minute, { usualLimitMs: minute, deadlineMs: 5 })).toEqual([])
  expect(warnings(200 * minute, { usualLimitMs: minute }, 5)).toEqual([])
})

test("GitHub's jobs end after six hours by default", () => {
  const parts = { env: {}, clock: new VirtualClock(), write: () => {}, writeSecret: () => {} }
  expect(githubHost(parts).job()).toMatchObject({ usualLimitMs: 6 * 60 * minute })
  expect(githubHost(parts).job().deadlineMs).toBeUndefined()
})
