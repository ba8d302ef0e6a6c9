import { expect, it } from 'vitest'
import { CloudError } from '../../../src/cloud/errors.ts'
import { CloudQuestions } from '../../../src/migrate/cloud-questions.ts'
import { ServerCpu } from '../../../src/migrate/server-cpu.ts'
import { systemClock } from '../../../src/shared/clock.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'

/** CPU of an instance at 12:00, as the cloud measured it so many minutes before. */
function stage(answer: { percent: number; minutesAgo: number } | Error | undefined, maxPercent = 80) {
  let asked = 0
  let nowMs = Date.parse('2026-01-01T12:00:00Z')
  const events: ReportEvent[] = []
  const describeCpu = async () => {
    asked++
    if (answer instanceof Error) throw answer
    return answer && { percent: answer.percent, atMs: nowMs - answer.minutesAgo * 60_000 }
  }
  const cpu = new ServerCpu({
    databases: { describeCpu },
    databaseId: 'rm-1',
    maxPercent,
    clock: { ...systemClock, now: () => nowMs, monotonic: () => nowMs },
    questions: new CloudQuestions({ emit: (event) => events.push(event) }),
  })
  return { ask: cpu.ask, events, later: (ms: number) => (nowMs += ms), asked: () => asked }
}

it('holds a backfill back while the CPU is busier than allowed', async () => {
  expect(await stage({ percent: 91.6, minutesAgo: 2 }).ask()).toEqual({
    pauseMs: 15_000,
    reason: 'the CPU of rm-1 is at 92 %',
  })
  expect(await stage({ percent: 91.6, minutesAgo: 2 }, 95).ask()).toBeUndefined()
})

it.each([
  ['nothing was measured', undefined],
  ['what was measured is old', { percent: 99, minutesAgo: 11 }],
])('does not hold it back when %s', async (_why, answer) => {
  expect(await stage(answer).ask()).toBeUndefined()
})

it('asks four times a minute at most', async () => {
  const { ask, later, asked } = stage({ percent: 10, minutesAgo: 1 })
  await ask()
  later(14_000)
  await ask()
  expect(asked()).toBe(1)
  later(1_000)
  await ask()
  expect(asked()).toBe(2)
})

it('is off where the job may not ask, and says so once', async () => {
  const denied = new CloudError('no', { service: 'cms', action: 'DescribeMetricLast', kind: 'permission' } as never)
  const { ask, later, asked, events } = stage(denied)
  expect(await ask()).toBeUndefined()
  later(60_000)
  expect(await ask()).toBeUndefined()
  expect(asked()).toBe(1)
  expect(events).toMatchObject([
    {
      code: 'W_THROTTLE_BLIND',
      message: 'backfills do not heed how busy the CPU of RDS is: this job may not ask the cloud (cms:QueryMetricLast)',
    },
  ])
})
