import { DeployError } from '../../src/shared/errors.ts'
import type { ReportEvent } from '../../src/shared/reporter.ts'
import { seededRandom, type Random } from '../../src/shared/random.ts'
import { seedHistory, simulate, startDeployment, type RunEnd } from './simulated-deployment.ts'
import { aRandomFleet, aRandomKill, pick, upTo } from './simulated-random-fleet.ts'
import { checkEnd, describeEvent, sayer, type ScenarioEnd, type ScenarioOptions } from './simulated-scenario.ts'

/** How a job may end that met another one: it waited too long, was told to go, or lost the lock while it stood still. */
const lockedOut = new Set(['E_LOCKED', 'E_SUPERSEDED', 'E_LOCK_LOST'])

/**
 * Two to four jobs over one fleet, begun within a minute of each other, that wait, fail or supersede, with the same
 * release or others; some are killed or stand still. Never do two write; when all are over, one more run brings the
 * fleet to its release.
 */
export async function runJobs(seed: number, options: ScenarioOptions = {}): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const { fleet, isBad, what, way, ...plain } = aRandomFleet(random, { maxServers: options.maxServers ?? 10 })
  const say = sayer(fleet, options.log)
  await seedHistory(fleet, 'v1', way)
  fleet.monitor.begin()
  const problems: string[] = []
  let kills = 0
  const jobs = Array.from({ length: 2 + upTo(random, 2) }, (_, index) => {
    const version = random() < 0.5 ? 'v2' : pick(random, ['v2', 'v3', 'v4'])
    const ifLocked = pick(random, ['wait', 'wait', 'fail', 'supersede'] as const)
    const startMs = index === 0 ? 0 : upTo(random, pick(random, [100, 60_000]))
    const trouble = aTrouble(random, fleet.servers.length)
    const line = `job ${index + 1} to ${version}, ${ifLocked}, ${JSON.stringify(trouble)}`
    const run = async (): Promise<RunEnd> => {
      await fleet.clock.sleep(startMs)
      say(line)
      const reporter = { emit: (event: ReportEvent) => say(`${index + 1} ${describeEvent(event)}`) }
      const end = await startDeployment(fleet, { ...plain, ...trouble, way, version, ifLocked, reporter }).end
      say(`job ${index + 1} ${end.kind === 'threw' ? `threw ${String(end.error)}` : end.kind}`)
      return end
    }
    return { run, line, ifLocked }
  })
  const ends = await fleet.clock.run(Promise.all(jobs.map((job) => job.run())))
  for (const [index, end] of ends.entries()) {
    const { line } = jobs[index]!
    if (end.kind === 'killed') kills++
    const code = end.kind === 'threw' ? (end.error as { code?: string }).code : undefined
    const isExcused = line.includes('stall') && end.kind === 'threw' && end.error instanceof DeployError
    if (end.kind === 'threw' && !lockedOut.has(code ?? '') && !isExcused)
      problems.push(`${line} threw ${String((end.error as Error).stack)}`)
    if (end.kind === 'ended' && end.end.result === 'mixed') problems.push(`${line} ended mixed`)
  }
  const isOneThrough = ends.some(({ kind }) => kind === 'ended' || kind === 'killed')
  // Jobs that were told to fail may all have met one that stood still and lost its lock.
  if (!isOneThrough && jobs.every(({ line }) => !line.includes('stall')))
    problems.push(`no job came through: ${jobs.map(({ line }) => line).join('; ')}`)
  await fleet.clock.advance(120_000)
  const version = pick(random, ['v2', 'v3'])
  const end = await simulate(fleet, { ...plain, way, version })
  problems.push(...(await checkEnd(fleet, end, { version, result: isBad(version) ? 'rolled-back' : 'succeeded' })))
  return { seed, what: `${what}; ${jobs.map(({ line }) => line).join('; ')}`, problems, kills }
}

function aTrouble(random: Random, servers: number) {
  const word = random()
  if (word < 0.25) return { kill: aRandomKill(random, servers) }
  if (word < 0.4) {
    const forMs = pick(random, [20_000, 100_000, 300_000])
    return { stall: { atCall: 1 + upTo(random, 80), forMs, isSuspended: random() < 0.5 } }
  }
  return {}
}
