import { expect, test } from 'vitest'
import { usualLimits } from '../../../../src/analysis/measured-metric.ts'
import { announceFeasibility } from '../../../../src/rollout/canary/before.ts'
import { leastTimeOf } from '../../../../src/rollout/canary/measured-time.ts'
import { planCanary } from '../../../../src/rollout/canary/plan.ts'
import type { SourcedMetric } from '../../../../src/rollout/canary/sources.ts'

const minute = 60_000

const cpu = (more: Partial<SourcedMetric> = {}): SourcedMetric => ({
  name: 'cpu',
  source: { kind: 'cloudmonitor', metric: 'CPUUtilization' },
  expected: { max: 85 },
  intervalMs: minute,
  initialDelayMs: 0,
  ...usualLimits,
  ...more,
})

function said(
  requestsPerSecond: number,
  extendMs?: number,
  measured: readonly SourcedMetric[] = [],
  initialDelayMs?: number,
) {
  const planned = planCanary(
    { instances: 1, headroom: 0.25, steps: [{ kind: 'share', share: 0.25 }] },
    [100, 100, 100, 100],
  )
  if (!planned.ok) throw new Error('the plan was refused')
  const messages: { type: string; message: string }[] = []
  announceFeasibility(
    { emit: (event) => messages.push(event as (typeof messages)[number]) },
    {
      metrics: [
        {
          name: 'errors',
          okRate: 0.01,
          badRate: 0.05,
          maxRatio: 1.2,
          alpha: 0.01,
          beta: 0.01,
          minRequests: 50,
          bad: { kind: 'server-error' },
        },
      ],
      measured: { metrics: measured, instanceMetrics: { readFigures: () => Promise.resolve([]) } },
      stepDurationMs: 5 * minute,
      intervalMs: 15_000,
      ...(initialDelayMs === undefined ? {} : { initialDelayMs }),
      onInconclusive: { action: 'pause', ...(extendMs === undefined ? {} : { extendMs }) },
      leftMs: Infinity,
    },
    { counts: {}, requestsPerSecond },
    planned.steps,
  )
  return messages.map(({ type, message }) => `${type}: ${message}`)
}

test('what a step needs is a warning, unless its extension is long enough', () => {
  expect(said(10).join()).toMatch(/^notice: .*about 4\d\.\d s$/)
  expect(said(1).join()).toMatch(/^warning: .*a step lasts 5m00s: give /)
  expect(said(1, 10 * minute).join()).toMatch(
    /^notice: .*longer than a step \(5m00s\), which is then watched 10m00s more$/,
  )
  expect(said(0.1, 10 * minute).join()).toMatch(/^warning: .*a step lasts 5m00s and 10m00s more: give /)
})

test('a metric that cannot be measured often enough in a step is a warning, one in the shadow is not', () => {
  expect(said(10, undefined, [cpu({ count: 3 })])).toHaveLength(1)
  expect(said(10, undefined, [cpu({ count: 4, name: 'load' })])[1]).toMatch(
    /^warning: load needs 6m00s until it can say anything, and a step lasts 5m00s: /,
  )
  expect(said(10, 2 * minute, [cpu({ count: 4 })])).toHaveLength(1)
  expect(said(10, undefined, [cpu({ count: 4, isShadow: true })])).toHaveLength(1)
})

test('the least time of a metric is its delay, its measurements and how late its source is', () => {
  expect(leastTimeOf(cpu())).toBe(3 * minute)
  expect(leastTimeOf(cpu({ initialDelayMs: 10 * minute, consecutiveSuccess: 2 }))).toBe(11 * minute)
  const log = { kind: 'access-log', of: 'errors', minRequests: 50 } as const
  expect(leastTimeOf(cpu({ source: log, intervalMs: 15_000, count: 4 }))).toBe(minute)
})

test('time at the start of a step that does not count is none in which evidence comes', () => {
  expect(said(2.5).join()).toMatch(/^notice: .*about 2m/)
  expect(said(2.5, undefined, [], 4 * minute).join()).toMatch(
    /^warning: .*a step lasts 5m00s, 4m00s of which do not count/,
  )
  expect(said(10, undefined, [cpu()], 3 * minute)[1]).toMatch(/^warning: cpu needs 6m00s until it can say anything/)
})
