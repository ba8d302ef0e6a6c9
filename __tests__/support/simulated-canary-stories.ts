import { seededRandom } from '../../src/shared/random.ts'
import { planCanary } from '../../src/rollout/canary-plan.ts'
import { sharesOnly, simulateCanary, simulatedLog } from './simulated-canary.ts'
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
  const weights = Array.from({ length: count }, (_, index) =>
    index >= 2 && random() < 0.1 ? 0 : pick(random, [100, 100, 80, 60]),
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
  const plan = planCanary(
    { instances: 1, steps: sharesOnly(asked), headroom: 0.25 },
    active.toSorted((a, b) => b - a),
  )
  const shares = plan.ok ? plan.steps.map((step, index) => Math.max(step.stage!.share, asked[index]!)) : asked
  fleet.monitor.shares.expect({ version: 'v2', shares, minRequests: 50, mayGrow: kind === 'good' })
  const run = { request: {}, ...(random() < 0.5 ? { deadManMs } : {}) }
  const kills = upTo(random, 2)
  let killed = 0
  for (let kill = 0; kill < kills; kill++) {
    const plan = { atCall: 1 + upTo(random, 60 + count * 25), moment: pick(random, ['before', 'after'] as const) }
    const end = await simulateCanary(fleet, log, 'v2', { ...run, kill: plan, knowsDead: random() < 0.3 })
    say(`canary ${end.kind}, planned kill ${plan.moment} call ${plan.atCall}`)
    if (end.kind === 'killed') killed++
    await fleet.clock.advance(pick(random, [0, 1_000, 20_000, 200_000]))
  }
  const end = await simulateCanary(fleet, log, 'v2', { ...run, knowsDead: random() < 0.3 })
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
  const what = `${kind} canary on weights ${weights.join(' ')}, ${run.deadManMs ? 'with' : 'without'} a dead man`
  return { seed, what, problems, kills: killed }
}
