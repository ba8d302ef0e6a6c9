import { seededRandom } from '../../src/shared/random.ts'
import { planCanary } from '../../src/rollout/canary/plan.ts'
import type { CanaryEnd } from '../../src/rollout/canary/request.ts'
import { describeStep, type AskedStep } from '../../src/rollout/canary/steps.ts'
import { sharesOnly, simulateCanary, simulatedLog, type CanaryRunEnd } from './simulated-canary.ts'
import { randomSteps, watchedShares } from './simulated-canary-steps.ts'
import { seedHistory } from './simulated-deployment.ts'
import { SimulatedFleet } from './simulated-fleet.ts'
import { pick, upTo } from './simulated-random-fleet.ts'
import { checkEnd, sayer, type ScenarioEnd, type ScenarioOptions } from './simulated-scenario.ts'

const deadManMs = 120_000
const asked = [0.05, 0.25, 0.5]

/**
 * A canary on a random fleet with good, bad or no traffic, killed at random with or without a dead-man rollback, and run
 * again: its share grows by one step at a time and only on evidence, and it ends as the evidence says.
 */
export async function runCanaryStory(seed: number, options: ScenarioOptions = {}): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const count = 2 + upTo(random, pick(random, [3, 10, 26]))
  const wished = randomSteps(random)
  // Which servers come first is chance: where they keep their own weights, the share is known only if all are the same.
  const ownWeights = wished.some(({ kind }) => kind === 'servers') ? [100] : [100, 100, 80, 60]
  const weights = Array.from({ length: count }, (_, index) =>
    index >= 2 && random() < 0.1 ? 0 : pick(random, ownWeights),
  )
  const active = weights.filter((weight) => weight > 0)
  const fleet = new SimulatedFleet({
    servers: weights.map((weight) => ({ weights: [weight], release: 'v1', drainMs: upTo(random, 3_000) })),
    foreign: random() < 0.2 ? [50] : [],
    minHealthy: Math.ceil(active.length / 2),
    latencyMs: pick(random, [5, 20, 200]),
  })
  const say = sayer(fleet, options.log)
  const kind = pick(random, ['good', 'good', 'bad', 'silent'] as const)
  const requestsPerSecond = kind === 'silent' ? 0 : pick(random, [40, 200])
  const log = simulatedLog(fleet, {
    requestsPerSecond,
    errorRate: (version) => (kind === 'bad' && version === 'v2' ? 0.3 : 0.001),
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  // What shares are possible with these weights is arithmetic; that no other one is taken is what is watched.
  const planOf = (steps: readonly AskedStep[]) =>
    planCanary(
      { instances: 1, steps, headroom: 0.25 },
      active.toSorted((a, b) => b - a),
    )
  // Half of them are steps of every kind, where the fleet allows them.
  const steps = random() < 0.5 && planOf(wished).ok ? wished : sharesOnly(asked)
  const plan = planOf(steps)
  const shares = plan.ok ? watchedShares(plan.steps) : asked
  fleet.monitor.shares.expect({ version: 'v2', shares, minRequests: 50, mayGrow: kind === 'good' })
  const startProbe = () => ({ stop: () => Promise.resolve(nothingMet) })
  const run = { request: { steps, startProbe }, ...(random() < 0.5 ? { deadManMs } : {}) }
  const kills = upTo(random, 2)
  let killed = 0
  for (let kill = 0; kill < kills; kill++) {
    const plan = { atCall: 1 + upTo(random, 60 + count * 25), moment: pick(random, ['before', 'after'] as const) }
    const jobDeadlineMs = fleet.clock.now() + (4 + upTo(random, 10)) * 60_000
    const end = await simulateCanary(fleet, log, 'v2', {
      ...run,
      ...(random() < 0.3 ? { deadline: { jobDeadlineMs } } : {}),
      kill: plan,
      knowsDead: random() < 0.3,
    })
    say(`canary ${end.kind}, planned kill ${plan.moment} call ${plan.atCall}`)
    if (end.kind === 'killed') killed++
    await fleet.clock.advance(pick(random, [0, 1_000, 20_000, 200_000]))
  }
  let end = await simulateCanary(fleet, log, 'v2', { ...run, knowsDead: random() < 0.3 })
  // Somebody approves whatever waits for it.
  for (let approval = 0; approval < steps.length && isPaused(end); approval++) {
    say(`paused: ${String(end.end.reason)}`)
    await fleet.clock.advance(pick(random, [0, 60_000]))
    end = await simulateCanary(fleet, log, 'v2', run)
  }
  await fleet.clock.advance(2 * deadManMs)
  const problems: string[] = []
  if (end.kind !== 'ended' && end.kind !== 'nothing')
    problems.push(`the last run ${end.kind} ${String((end as { error?: Error }).error?.stack)}`)
  const wanted = kind === 'good' ? 'v2' : 'v1'
  if (end.kind === 'ended')
    say(`${end.end.result} ${end.end.steps.map(({ verdict }) => `${verdict.word}: ${verdict.reason}`).join('; ')}`)
  const versions = [...new Set(fleet.servers.map(({ current }) => current))]
  if (versions.join() !== wanted) problems.push(`${versions.join(', ')} serve after a ${kind} canary`)
  problems.push(...(await checkEnd(fleet, { kind: 'nothing' }, undefined)))
  const listed = steps.map(describeStep).join(', ')
  const what = `${kind} canary by ${listed} on weights ${weights.join(' ')}, ${run.deadManMs ? 'with' : 'without'} a dead man`
  return { seed, what, problems, kills: killed }
}

const nothingMet = { requests: 300, failed: 0, longestGapMs: 0, p99Ms: 1, failures: [] }

const isPaused = (end: CanaryRunEnd<CanaryEnd>): end is { kind: 'ended'; end: CanaryEnd } =>
  end.kind === 'ended' && end.end.result === 'paused'
