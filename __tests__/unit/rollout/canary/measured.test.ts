import { expect, test } from 'vitest'
import { usualLimits } from '../../../../src/analysis/measured-metric.ts'
import type { InstanceMetrics } from '../../../../src/cloud/instance-metrics.ts'
import type { SourcedMetric } from '../../../../src/rollout/canary/sources.ts'
import { simulateCanary, simulatedLog, type CanaryRun } from '../../../support/simulated-canary.ts'
import { seedHistory } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const minute = 60_000
const clean = { requestsPerSecond: 40, errorRate: () => 0 }

const cpu = (more: Partial<SourcedMetric> = {}): SourcedMetric => ({
  name: 'cpu',
  source: { kind: 'cloudmonitor', metric: 'CPUUtilization' },
  expected: { max: 85 },
  intervalMs: minute,
  initialDelayMs: 0,
  ...usualLimits,
  ...more,
})

async function aFleet(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

/** One figure a minute, two minutes late, as CloudMonitor has them. */
function figures(fleet: SimulatedFleet, of: (version: string) => number): InstanceMetrics & { asked: string[][] } {
  const asked: string[][] = []
  return {
    asked,
    readFigures: async ({ instanceIds, fromMs }) => {
      asked.push([...instanceIds])
      await fleet.clock.sleep(50)
      const first = Math.floor(fromMs / minute) + 1
      const last = Math.floor(fleet.clock.now() / minute) - 3
      return instanceIds.flatMap((instanceId) =>
        Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
          instanceId,
          atMs: (first + index) * minute,
          value: of(fleet.servers.find(({ id }) => id === instanceId)?.current ?? ''),
        })),
      )
    },
  }
}

async function run(metric: SourcedMetric, of: (version: string) => number, more: CanaryRun['request'] = {}) {
  const fleet = await aFleet()
  const instanceMetrics = figures(fleet, of)
  const ended = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2', {
    request: { shares: [0.25], stepDurationMs: 10 * minute, measured: { metrics: [metric], instanceMetrics }, ...more },
  })
  expect(fleet.monitor.violations).toEqual([])
  if (ended.kind !== 'ended') throw new Error(`the run ${ended.kind}`)
  return { ...ended.end, fleet, asked: instanceMetrics.asked }
}

test('a canary waits for the first figure of a metric that counts, and passes when it is fine', async () => {
  const { result, steps, asked } = await run(cpu(), () => 40)
  expect(result).toBe('promoted')
  expect(steps[0]!.durationMs).toBeGreaterThan(2 * minute)
  expect(steps[0]!.verdict).toMatchObject({
    word: 'pass',
    reason: expect.stringContaining('cpu 40, baseline 40'),
    measured: [{ name: 'cpu', word: 'pass', measurements: [{ canary: 40, baseline: 40, word: 'successful' }] }],
  })
  // One canary and three others.
  expect(new Set(asked.map((ids) => ids.length))).toEqual(new Set([4]))
})

test('a canary whose instances are above the limit, while the others are not, is rejected', async () => {
  const { result, steps } = await run(cpu(), (version) => (version === 'v2' ? 97 : 40))
  expect(result).toBe('rejected')
  expect(steps[0]!.verdict).toMatchObject({
    word: 'fail',
    reason: 'cpu: 97, baseline 40; 1 failed, at most 0 may be',
  })
})

test('a limit that the old release crosses, too, freezes the canary and blames nobody', async () => {
  const { result, steps } = await run(cpu(), () => 97)
  expect(result).toBe('paused')
  expect(steps[0]!.verdict.word).toBe('external')
})

test('a metric in the shadow is reported and decides nothing, neither waiting nor failing', async () => {
  const { result, steps } = await run(
    cpu({ isShadow: true }),
    (version) => (version === 'v2' ? 97 : 40),
    // Passes by ranks only at its end, so that there are figures.
    { stepDurationMs: 10 * minute, initialDelayMs: 6 * minute },
  )
  expect(result).toBe('promoted')
  expect(steps[0]!.verdict).toMatchObject({ word: 'pass', measured: [{ name: 'cpu', isShadow: true }] })
})

test('figures that never come are no data, whatever the log says', async () => {
  const fleet = await aFleet()
  const measured = { metrics: [cpu()], instanceMetrics: { readFigures: () => Promise.resolve([]) } }
  const ended = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2', {
    request: { shares: [0.25], measured },
  })
  expect(ended).toMatchObject({ end: { result: 'inconclusive', steps: [{ verdict: { word: 'no-data' } }] } })
})

test('a source that cannot be asked five times in a row ends the step as a provider error', async () => {
  const fleet = await aFleet()
  let asked = 0
  const readFigures = () => {
    asked++
    return Promise.reject(new Error('Forbidden.RAM'))
  }
  const ended = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2', {
    request: { shares: [0.25], measured: { metrics: [cpu()], instanceMetrics: { readFigures } } },
  })
  expect(ended).toMatchObject({
    end: {
      result: 'inconclusive',
      steps: [{ verdict: { word: 'provider-error', reason: 'cpu: cannot be measured: Forbidden.RAM' } }],
    },
  })
  expect(asked).toBe(5)
})

test('measurements that are wanted keep a step open that the log has decided already', async () => {
  const { result, steps } = await run(cpu({ count: 3 }), () => 40)
  expect(result).toBe('promoted')
  expect(steps[0]!.verdict.measured![0]!.counts.successful).toBe(3)
})

test('a limit for what the log counts is asked of what came since the last measurement', async () => {
  const fleet = await aFleet()
  const metric = cpu({
    name: 'error-rate',
    source: { kind: 'access-log', of: 'errors', minRequests: 50 },
    expected: { delta: { by: 1, isRelative: false } },
    intervalMs: 15_000,
    count: 4,
  })
  const ended = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2', {
    request: {
      shares: [0.25],
      measured: { metrics: [metric], instanceMetrics: { readFigures: () => Promise.resolve([]) } },
    },
  })
  expect(ended).toMatchObject({ end: { result: 'promoted' } })
  if (ended.kind !== 'ended') return
  const [measured] = ended.end.steps[0]!.verdict.measured!
  expect(measured).toMatchObject({ word: 'pass', counts: { successful: 4 } })
  expect(measured!.measurements.map(({ canary, baseline }) => [canary, baseline])).toEqual(
    Array.from({ length: 4 }, () => [0, 0]),
  )
})
