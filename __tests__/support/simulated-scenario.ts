import { CancelledError } from '../../src/shared/errors.ts'
import type { ReportEvent } from '../../src/shared/reporter.ts'
import { seededRandom, type Random } from '../../src/shared/random.ts'
import { readJournal } from '../../src/rollout/journal.ts'
import { readLease } from '../../src/rollout/lease.ts'
import { seedHistory, simulate, startDeployment, type RunEnd, type SimulatedRun } from './simulated-deployment.ts'
import { SimulatedFleet, SimulatedProcess, type KillPlan } from './simulated-fleet.ts'

export interface ScenarioEnd {
  seed: number
  /** What was chosen, for a person who replays the seed. */
  what: string
  /** Empty when everything is as it has to be. */
  problems: string[]
  kills: number
  runs: number
}

/** Longest time from a signal to the end of the process. */
const signalBudgetMs = 7_000
/** Longer than a dead run's lock lasts, so that its commands meet those of its successor. */
const longestLateMs = 100_000

/**
 * One random fleet and one random rollout over it, killed and signalled at random and run again until it ends by
 * itself. The same seed gives the same story.
 */
export async function runScenario(
  seed: number,
  options: { maxServers?: number; kills?: KillPlan[]; log?: (line: string) => void } = {},
): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const { fleet, run: plain, what, badOn } = aRandomRollout(random, options.maxServers ?? 40)
  const say = (line: string) => options.log?.(`${(fleet.now / 1_000).toFixed(3).padStart(9)}  ${line}`)
  const run = { ...plain, reporter: { emit: (event: ReportEvent) => say(describeEvent(event)) } }
  await seedHistory(fleet, 'v1')
  // A stream of its own: the stories of all seeds stay as they are, some of them get commands that arrive late.
  const lateness = seededRandom(~seed)
  const isLate = lateness() < 0.3
  if (isLate) fleet.lateBy = () => (lateness() < 0.2 ? Math.floor(lateness() * longestLateMs) : 0)
  fleet.monitor.begin()
  const problems: string[] = []
  const kills = options.kills ?? randomKills(random, fleet.servers.length)
  let version = 'v2'
  let killed = 0
  for (const kill of kills) {
    const end = await simulate(fleet, { ...run, version, kill })
    if (end.kind === 'killed') killed++
    say(`run to ${version} ${end.kind}, planned kill ${kill.moment} call ${kill.atCall}`)
    if (end.kind === 'threw') problems.push(`a run that was to be killed threw ${String(end.error)}`)
    await fleet.clock.advance(pick(random, [0, 1_000, 20_000, 90_000]))
    if (random() < 0.1) version = version === 'v2' ? 'v3' : 'v2'
  }
  if (kills.length === 0 && random() < 0.5) problems.push(...(await signalled(fleet, { ...run, version }, random)))
  const end = await (random() < 0.15 ? raced(fleet, { ...run, version }) : simulate(fleet, { ...run, version }))
  // What dead runs sent arrives even now, and must do nothing.
  if (isLate) await fleet.clock.advance(longestLateMs)
  problems.push(...(await checkEnd(fleet, end, badOn(version) ? 'rolled-back' : 'succeeded', version)))
  return { seed, what, problems, kills: killed, runs: kills.length + 1 }
}

function aRandomRollout(
  random: Random,
  maxServers: number,
): { fleet: SimulatedFleet; run: Omit<SimulatedRun, 'version'>; what: string; badOn: (version: string) => boolean } {
  const count = random() < 0.7 ? 2 + Math.floor(random() * 4) : 2 + Math.floor(random() * (maxServers - 1))
  const groups = random() < 0.25 ? 2 : 1
  const servers = Array.from({ length: count }, () => ({
    weights: Array.from({ length: groups }, () => pick(random, [100, 100, 60, 40, 1])),
    zoneId: pick(random, ['zone-a', 'zone-b']),
    release: 'v1',
    drainMs: random() < 0.1 ? 40_000 : Math.floor(random() * 3_000),
    updateMs: 2_000 + Math.floor(random() * 8_000),
  }))
  // Maintenance is the operator's: at least two servers stay in traffic.
  servers.forEach((server, index) => {
    if (index >= 2 && random() < 0.1) server.weights = server.weights.map(() => 0)
  })
  const active = servers.filter((server) => server.weights.some((weight) => weight > 0)).length
  const minHealthy = 1 + Math.floor(random() * (active - 1))
  const batch = 1 + Math.floor(random() * active)
  const badVersion = random() < 0.3 ? pick(random, ['v2', 'v3']) : undefined
  const badFrom = random() < 0.5 ? 0 : Math.floor(random() * count)
  const protocol = random() < 0.2 ? ('tcp' as const) : ('http' as const)
  const fleet = new SimulatedFleet({
    servers,
    groups,
    protocol,
    minHealthy,
    isBad: (version, index) => version === badVersion && index >= badFrom,
    latencyMs: pick(random, [5, 20, 200]),
  })
  const settings = {
    batch: String(batch),
    minHealthy: String(minHealthy),
    ...(random() < 0.2 ? { firstBatch: 1, bakeMs: 5_000 } : {}),
    ...(random() < 0.1 ? { pauseBetweenMs: 3_000 } : {}),
  }
  const what = `${count} servers, weights ${servers.map((server) => server.weights.join('/')).join(' ')}, ${protocol}, batch ${batch}, minHealthy ${minHealthy}, bad ${badVersion ?? 'none'} from server ${badFrom}`
  return {
    fleet,
    run: { settings, pollIntervalMs: pick(random, [500, 2_000]) },
    what,
    badOn: (version) => version === badVersion,
  }
}

function randomKills(random: Random, servers: number): KillPlan[] {
  const kills = pick(random, [0, 1, 1, 2, 2, 3])
  return Array.from({ length: kills }, () => ({
    atCall: 1 + Math.floor(random() * (30 + servers * 30)),
    moment: random() < 0.5 ? ('before' as const) : ('after' as const),
  }))
}

/** I14: a signal at any moment ends the process in time and leaves no server out that nothing was done to. */
async function signalled(fleet: SimulatedFleet, run: SimulatedRun, random: Random): Promise<string[]> {
  const controller = new AbortController()
  const { end } = startDeployment(fleet, { ...run, signal: controller.signal })
  const signalAt = Math.floor(random() * 60_000)
  let signalledAt: number | undefined
  fleet.clock.schedule(signalAt, () => {
    signalledAt = fleet.now
    controller.abort(new CancelledError('SIGTERM'))
  })
  await fleet.clock.run(end)
  if (signalledAt === undefined) return []
  const tookMs = fleet.now - signalledAt
  const problems = tookMs > signalBudgetMs ? [`I14: the process needed ${tookMs} ms after the signal`] : []
  for (const server of fleet.servers) {
    const isOut = fleet.weightsOf(server).some((weight, group) => weight === 0 && server.ownWeights[group]! > 0)
    if (isOut && server.current === 'v1' && server.isAnswering && !server.isUpdateAsked)
      problems.push(`I14: ${server.name} was drained and left without traffic`)
  }
  return problems
}

/** Two jobs at once with the same wish: one waits for the other. */
async function raced(fleet: SimulatedFleet, run: SimulatedRun): Promise<RunEnd> {
  const first = startDeployment(fleet, run)
  const second = startDeployment(fleet, run)
  const [one, two] = await fleet.clock.run(Promise.all([first.end, second.end]))
  return one.kind === 'ended' ? two : one
}

async function checkEnd(fleet: SimulatedFleet, end: RunEnd, expected: string, version: string): Promise<string[]> {
  const problems: string[] = []
  if (end.kind !== 'ended')
    problems.push(`the last run ${end.kind}${end.kind === 'threw' ? ` ${String((end.error as Error).stack)}` : ''}`)
  else if (end.end.result !== expected)
    problems.push(
      `the last run ${end.end.result}, expected ${expected}: ${JSON.stringify([...end.end.failed, ...end.end.rollbackFailed])}`,
    )
  // A killed run of another version may have come to its end: then that one is the release to go back to.
  const wanted = expected === 'succeeded' ? version : end.kind === 'ended' ? end.end.from?.version : 'v1'
  for (const server of fleet.servers)
    if (server.current !== wanted) problems.push(`${server.name} runs ${server.current}, not ${wanted}`)
  fleet.monitor.checkEnd()
  const { store } = new SimulatedProcess(fleet)
  const [journal, lease] = await fleet.clock.run(Promise.all([readJournal(store), readLease(store)]))
  if (journal.open || journal.held.length > 0) problems.push(`the journal is still open: ${JSON.stringify(journal)}`)
  if (!lease?.isReleased) problems.push('the lock is still held')
  return [...problems, ...fleet.monitor.violations]
}

const describeEvent = (event: ReportEvent) =>
  event.type === 'progress'
    ? `${event.subject} ${event.phase} ${event.message}`
    : event.type === 'group-start' || event.type === 'group-end'
      ? event.title
      : event.message

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)]!
