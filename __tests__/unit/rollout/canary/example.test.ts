import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { InstanceMetrics } from '../../../../src/cloud/instance-metrics.ts'
import { measuredOf } from '../../../../src/commands/canary/measured.ts'
import { metricsOf, undecidedPolicy } from '../../../../src/commands/canary/metrics.ts'
import { canaryOutcome } from '../../../../src/commands/canary/outcome.ts'
import { stepsOf } from '../../../../src/commands/canary/steps.ts'
import { rotationSettings } from '../../../../src/commands/rollout-context.ts'
import { loadEnvironment } from '../../../../src/config/load.ts'
import type { EnvironmentSettings } from '../../../../src/config/schema.ts'
import type { CanaryEnd } from '../../../../src/rollout/canary/request.ts'
import {
  simulateCanary,
  simulatedLog,
  type CanaryRun,
  type SimulatedTraffic,
} from '../../../support/simulated-canary.ts'
import { releaseOf, seedHistory } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const minute = 60_000

const exampleOf = async (page: string) =>
  /```yaml\n(.*?)```/s.exec(await readFile(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8'))![1]!

async function load(text: string): Promise<EnvironmentSettings> {
  const variables = { GIT_SHA: '1a2b3c', SHA256: 'ab'.repeat(32) }
  const request = { file: 'deploy.yml', text, environment: 'prod', branch: undefined, variables, overrides: [] }
  return (await loadEnvironment(request)).settings
}

const settings = await load(await exampleOf('canary.md'))

async function aFleet(): Promise<SimulatedFleet> {
  const { count } = settings.infrastructure.instances
  const { minHealthyPerZone } = settings.rollout
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: count }, (_, index) => ({
      weights: [100],
      release: 'v1',
      zoneId: index % 2 === 0 ? 'zone-a' : 'zone-b',
    })),
    minHealthy: Math.ceil(count / 2),
    minHealthyPerZone: minHealthyPerZone!,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

/** CPU of every instance by its version, a whole minute late. */
const cpuOf = (fleet: SimulatedFleet, of: (version: string) => number): InstanceMetrics => ({
  readFigures: async ({ metric, instanceIds, fromMs }) => {
    expect(metric).toBe('CPUUtilization')
    await fleet.clock.sleep(50)
    const atMs = Math.floor(fleet.clock.now() / minute - 1) * minute
    return atMs <= fromMs
      ? []
      : instanceIds.map((instanceId) => ({ instanceId, atMs, value: of(fleet.server(instanceId).current ?? '') }))
  },
})

/** Everything of the settings that `canary` hands to the engine. */
const asAsked = (fleet: SimulatedFleet): CanaryRun => {
  const { stepDuration, interval, initialDelay, promote, onInconclusive, analysis } = settings.canary
  return {
    settings: rotationSettings(settings),
    onFailure: settings.rollout.onFailure,
    deadManMs: 10 * minute,
    request: {
      ...stepsOf(settings),
      metrics: metricsOf(settings),
      measured: measuredOf(
        settings,
        cpuOf(fleet, (version) => (version === 'v2' ? 97 : 40)),
      )!,
      consecutiveErrorLimit: analysis.consecutiveErrorLimit,
      stepDurationMs: stepDuration,
      intervalMs: interval,
      initialDelayMs: initialDelay,
      onInconclusive: undecidedPolicy(onInconclusive),
      promote,
      approvalTimeoutMs: settings.rollout.approvalTimeout,
    },
  }
}

async function run(fleet: SimulatedFleet, traffic: Partial<SimulatedTraffic>): Promise<CanaryEnd> {
  const log = simulatedLog(fleet, {
    requestsPerSecond: 200,
    errorRate: () => 0.001,
    slowRate: () => 0.002,
    ...traffic,
  })
  const ended = await simulateCanary(fleet, log, 'v2', asAsked(fleet))
  expect(fleet.monitor.violations).toEqual([])
  if (ended.kind !== 'ended') throw new Error(`the canary ${ended.kind}`)
  return ended.end
}

const runningOn = (fleet: SimulatedFleet) => fleet.servers.map(({ current }) => current)
const exitCodeOf = (end: CanaryEnd) =>
  canaryOutcome(
    end,
    { want: releaseOf('v2'), from: releaseOf('v1'), metrics: metricsOf(settings) },
    {
      durationMs: 1,
      url: undefined,
      apiCalls: { total: 0, mutating: 0, byAction: {} },
      startedAtMs: 0,
      timeline: end.deployment?.timeline ?? [],
    },
  ).exitCode

test('the example of docs/canary.md is played whole: shares, verdicts, half the fleet, bake, promotion', async () => {
  const fleet = await aFleet()
  const end = await run(fleet, {})
  expect(end.result).toBe('promoted')
  expect(exitCodeOf(end)).toBe(0)
  expect(end.played.map(({ what, servers, end: how }) => [what, servers, how])).toEqual([
    ['5 % on 1 server', 1, 'done'],
    ['analyse', 1, 'done'],
    ['10 %', 1, 'done'],
    ['analyse', 1, 'done'],
    ['50% servers', 2, 'done'],
    ['bake 2m00s', 2, 'done'],
    ['promote', 2, 'done'],
  ])
  expect(end.steps.map(({ step, verdict }) => [step, verdict.word])).toEqual([
    [2, 'pass'],
    [4, 'pass'],
  ])
  expect(end.steps[0]!.verdict.metrics.map(({ name }) => name)).toEqual(['errors', 'slower than 800 ms'])
  expect(end.played[5]!.durationMs).toBeGreaterThanOrEqual(2 * minute)
  expect(runningOn(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
})

test.each([
  ['errors', { errorRate: (version: string) => (version === 'v2' ? 0.06 : 0.001) }],
  ['slower than 800 ms', { slowRate: (version: string) => (version === 'v2' ? 0.2 : 0.002) }],
])('in the example a release that is worse by %s goes back', async (name, traffic) => {
  const fleet = await aFleet()
  const end = await run(fleet, traffic)
  expect(end).toMatchObject({ result: 'rejected', steps: [{ verdict: { word: 'fail' } }] })
  expect(end.steps[0]!.verdict.reason).toContain(name)
  expect(exitCodeOf(end)).toBe(7)
  expect(runningOn(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
})

test('in the example little traffic extends a step by ten minutes, and the CPU in the shadow is only reported', async () => {
  const fleet = await aFleet()
  // 5 % of 5 requests/s are 75 in five minutes, and 121 are needed.
  const end = await run(fleet, { requestsPerSecond: 5, errorRate: () => 0, slowRate: () => 0 })
  expect(end.result).toBe('promoted')
  expect(end.steps[0]).toMatchObject({
    step: 2,
    extendedMs: 10 * minute,
    verdict: { word: 'pass', measured: [{ name: 'cpu', isShadow: true, word: 'fail' }] },
  })
  expect(end.steps[1]).not.toHaveProperty('extendedMs')
})

test('in the example no evidence pauses with the share and an armed dead man; again, it is extended no second time', async () => {
  const fleet = await aFleet()
  const end = await run(fleet, { requestsPerSecond: 0 })
  expect(end).toMatchObject({ result: 'paused', steps: [{ extendedMs: 10 * minute, verdict: { word: 'no-data' } }] })
  expect(exitCodeOf(end)).toBe(75)
  expect(runningOn(fleet).filter((version) => version === 'v2')).toHaveLength(1)
  const [weights] = [fleet.servers.map((server) => fleet.weightsOf(server)[0]!)]
  const canary = weights[runningOn(fleet).indexOf('v2')]!
  expect(canary / weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0.05, 2)
  expect(fleet.executions.filter(({ status }) => status === 'running')).toHaveLength(1)
  const again = await run(fleet, { requestsPerSecond: 0 })
  expect(again).toMatchObject({ result: 'paused', steps: [{ step: 2, verdict: { word: 'no-data' } }] })
  expect(again.steps[0]).not.toHaveProperty('extendedMs')
  const third = await run(fleet, {})
  expect(third.result).toBe('promoted')
  expect(third.played[0]!.step).toBe(2)
  expect(runningOn(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
})

test('the example of docs/canary-analysis.md loads, with the names that it has', async () => {
  const example = await exampleOf('canary-analysis.md')
  const { canary } = await load(`app: shop\nregion: cn-hangzhou\nenvironments: { prod: }\n${example}`)
  expect(canary.onInconclusive).toEqual({ action: 'pause', extend: 10 * minute })
  expect(Object.keys(canary.analysis.metrics)).toEqual(['cpu', 'memory', 'error-rate'])
})
