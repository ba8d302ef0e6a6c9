import { expect, test } from 'vitest'
import { usualLimits } from '../../../../src/analysis/measured-metric.ts'
import type { InstanceFigure } from '../../../../src/cloud/instance-metrics.ts'
import { askOf, type Look, type SourcedMetric } from '../../../../src/rollout/canary/sources.ts'

const minute = 60_000

const metric = (source: SourcedMetric['source']): SourcedMetric => ({
  name: 'cpu',
  source,
  expected: { max: 85 },
  intervalMs: minute,
  initialDelayMs: 0,
  ...usualLimits,
})
const look = (more: Partial<Look>): Look => ({
  total: {},
  canaryIds: ['i-1', 'i-2'],
  stableIds: ['i-3'],
  fromMs: 0,
  nowMs: 0,
  ...more,
})

test('a canary whose figures always come a minute after those of the other still counts in the mean', async () => {
  const lateBy: Record<string, number> = { 'i-1': 0, 'i-2': minute, 'i-3': 0 }
  const value: Record<string, number> = { 'i-1': 10, 'i-2': 90, 'i-3': 10 }
  let nowMs = 0
  const ask = askOf(metric({ kind: 'cloudmonitor', metric: 'CPUUtilization' }), {
    readFigures: async ({ instanceIds, fromMs }) =>
      instanceIds.flatMap((instanceId): InstanceFigure[] =>
        Array.from({ length: 10 }, (_, index) => ({
          instanceId,
          atMs: index * minute,
          value: value[instanceId]!,
        })).filter(({ atMs }) => atMs > fromMs && atMs + lateBy[instanceId]! <= nowMs),
      ),
  })
  const seen: unknown[] = []
  for (nowMs = minute; nowMs <= 4 * minute; nowMs += minute / 2) {
    const reading = await ask(look({ nowMs }))
    if (reading) seen.push('canary' in reading ? reading.canary : reading)
  }
  // The first figures are of one instance, and none is judged twice.
  expect(seen).toEqual([50, 50, 50, 50])
})

test('a window of the log that begins anew is not taken for the rest of the one before', async () => {
  const ask = askOf(metric({ kind: 'access-log', of: 'errors', minRequests: 50 }), {
    readFigures: () => Promise.resolve([]),
  })
  const seen = (fromMs: number, total: number, bad: number) =>
    ask(look({ fromMs, total: { errors: { canary: { total, bad }, stable: { total, bad: 0 } } } }))
  expect(await seen(0, 100, 60)).toEqual({ canary: 60, baseline: 0 })
  expect(await seen(0, 200, 60)).toEqual({ canary: 0, baseline: 0 })
  // An extension counts from its own beginning, and has more requests by now than the window before it had.
  expect(await seen(5 * minute, 400, 40)).toEqual({ canary: 10, baseline: 0 })
})
