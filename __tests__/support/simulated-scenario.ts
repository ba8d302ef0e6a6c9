import { CancelledError } from '../../src/shared/errors.ts'
import type { ReportEvent } from '../../src/shared/reporter.ts'
import { seededRandom, type Random } from '../../src/shared/random.ts'
import { readJournal, takenUp } from '../../src/rollout/state/journal.ts'
import { readLease } from '../../src/rollout/state/lease.ts'
import { seedHistory, simulate, startDeployment, type RunEnd, type SimulatedRun } from './simulated-deployment.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'
import { SimulatedProcess, type KillPlan } from './simulated-process.ts'
import { aRandomFleet, aRandomKill, pick } from './simulated-random-fleet.ts'

export interface ScenarioEnd {
  seed: number
  /** What was chosen, for a person who replays the seed. */
  what: string
  /** Empty when everything is as it has to be. */
  problems: string[]
  kills: number
}

export interface ScenarioOptions {
  maxServers?: number
  /** The fleet stands behind no load balancer. */
  isBare?: boolean
  kills?: KillPlan[]
  log?: (line: string) => void
}

/** Longest time from a signal to the end of the process. */
const signalBudgetMs = 7_000
/** Longer than a dead run's lock lasts, so that its commands meet those of its successor. */
const longestLateMs = 100_000

/**
 * One random fleet and one random rollout over it, killed and signalled at random and run again until it ends by
 * itself: by the same command, another version, recover or rollback. The same seed gives the same story.
 */
export async function runScenario(seed: number, options: ScenarioOptions = {}): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const { fleet, isBad, what, way, ...plain } = aRandomFleet(random, {
    maxServers: options.maxServers ?? 40,
    ...(options.isBare ? { isBare: true } : {}),
  })
  const say = sayer(fleet, options.log)
  const run = { ...plain, way, reporter: { emit: (event: ReportEvent) => say(describeEvent(event)) } }
  await seedHistory(fleet, 'v1', way)
  const isLate = random() < 0.3
  if (isLate) fleet.lateBy = () => (random() < 0.2 ? Math.floor(random() * longestLateMs) : 0)
  fleet.monitor.begin()
  const problems: string[] = []
  const kills =
    options.kills ??
    Array.from({ length: pick(random, [0, 1, 1, 2, 2, 3]) }, () => aRandomKill(random, fleet.servers.length))
  let version = 'v2'
  let killed = 0
  for (const kill of kills) {
    const knowsDead = random() < 0.3
    const end = await simulate(fleet, { ...run, version, kill, knowsDead })
    if (end.kind === 'killed') killed++
    say(`run to ${version} ${end.kind}, planned kill ${kill.moment} call ${kill.atCall}`)
    if (end.kind === 'threw') problems.push(`a run that was to be killed threw ${String(end.error)}`)
    await fleet.clock.advance(pick(random, [0, 1_000, 20_000, 90_000]))
    if (random() < 0.1) version = version === 'v2' ? 'v3' : 'v2'
  }
  if (kills.length === 0 && random() < 0.5) problems.push(...(await signalled(fleet, { ...run, version }, random)))
  const verb = killed > 0 && random() < 0.25 ? pick(random, ['recover', 'rollback'] as const) : 'deploy'
  // Recover leaves a lock alone that may be held; the person comes back later.
  if (verb === 'recover') await fleet.clock.advance(90_000)
  const end = await simulate(fleet, { ...run, version, verb, knowsDead: random() < 0.3 })
  say(`${verb} ${end.kind}`)
  // What dead runs sent arrives even now, and must do nothing.
  if (isLate) await fleet.clock.advance(longestLateMs)
  const wanted = verb === 'deploy' ? { version, result: isBad(version) ? 'rolled-back' : 'succeeded' } : undefined
  problems.push(...(await checkEnd(fleet, end, wanted)))
  return { seed, what, problems, kills: killed }
}

/** I14: a signal at any moment ends the process in time and leaves no server out that nothing was done to. */
async function signalled(fleet: SimulatedFleet, run: SimulatedRun, random: Random): Promise<string[]> {
  const controller = new AbortController()
  const { process, end } = startDeployment(fleet, { ...run, signal: controller.signal })
  const signalAt = Math.floor(random() * 60_000)
  let signalledAt: number | undefined
  let isOver = false
  fleet.clock.schedule(signalAt, () => {
    if (isOver) return
    signalledAt = fleet.now
    fleet.monitor.signalled(process.id)
    controller.abort(new CancelledError('SIGTERM'))
  })
  await fleet.clock.run(end)
  isOver = true
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

/**
 * What must be true at the end: the wanted result, one version everywhere, nothing half done. Without a wanted
 * version any single one will do, and a refusal for want of an earlier release.
 */
export async function checkEnd(
  fleet: SimulatedFleet,
  end: RunEnd,
  wanted: { version: string; result: string } | undefined,
): Promise<string[]> {
  const problems: string[] = []
  if (wanted && end.kind !== 'ended') problems.push(`the last run ${describeRunEnd(end)}`)
  if (!wanted && end.kind === 'threw' && (end.error as { code?: string }).code !== 'E_NO_PREVIOUS_RELEASE')
    problems.push(`the last run ${describeRunEnd(end)}`)
  const result = wanted?.result ?? 'succeeded'
  if (end.kind === 'ended' && end.end.result !== result)
    problems.push(
      `the last run ${end.end.result}, expected ${result}: ${JSON.stringify([...end.end.failed, ...end.end.rollbackFailed])}`,
    )
  // A killed run of another version may have come to its end: then that one is the release to go back to.
  const version =
    wanted?.result === 'succeeded'
      ? wanted.version
      : wanted && end.kind === 'ended'
        ? end.end.from?.version
        : fleet.standing[0]!.current
  for (const server of fleet.standing)
    if (server.current !== version) problems.push(`${server.name} runs ${server.current}, not ${version}`)
  fleet.monitor.checkEnd()
  const { store } = new SimulatedProcess(fleet)
  const [journal, lease] = await fleet.clock.run(Promise.all([readJournal(store), readLease(store)]))
  if (journal.open || takenUp(journal).size > 0) problems.push(`the journal is still open: ${JSON.stringify(journal)}`)
  if (end.kind === 'ended' && !lease?.isReleased) problems.push('the lock is still held')
  return [...problems, ...fleet.monitor.violations]
}

const describeRunEnd = (end: RunEnd) =>
  end.kind === 'threw' ? `threw ${String((end.error as Error).stack)}` : end.kind

/** Lines with the time of the story before them. */
export const sayer = (fleet: SimulatedFleet, log: ScenarioOptions['log']) => (line: string) =>
  log?.(`${(fleet.now / 1_000).toFixed(3).padStart(9)}  ${line}`)

export const describeEvent = (event: ReportEvent) =>
  event.type === 'progress'
    ? `${event.subject} ${event.phase} ${event.message}`
    : event.type === 'group-start' || event.type === 'group-end'
      ? event.title
      : event.message
