import { DeployError } from '../../src/shared/errors.ts'
import type { ReportEvent } from '../../src/shared/reporter.ts'
import { seededRandom, type Random } from '../../src/shared/random.ts'
import { seedHistory, simulate } from './simulated-deployment.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'
import { versionOfImage } from './simulated-server.ts'
import type { ProcessOptions } from './simulated-process.ts'
import { aRandomFleet, aRandomKill, pick, upTo } from './simulated-random-fleet.ts'
import { checkEnd, describeEvent, sayer, type ScenarioEnd, type ScenarioOptions } from './simulated-scenario.ts'

/** Long enough for scripts that were under way, locks of dead runs and balancers' checks to settle. */
const calmMs = 300_000

/**
 * A rollout on a cloud that misbehaves: answers get lost, calls are refused, reads lag behind, commands come late or
 * never, applications crash, processes stand still or are killed. However those runs end, nothing unsafe happens, and
 * when the cloud is well again the same command brings the fleet to its end.
 */
export async function runRoughScenario(seed: number, options: ScenarioOptions = {}): Promise<ScenarioEnd> {
  const random = seededRandom(seed)
  const { fleet, isBad, what, way, ...plain } = aRandomFleet(random, { maxServers: options.maxServers ?? 16 })
  const say = sayer(fleet, options.log)
  const run = { ...plain, way, reporter: { emit: (event: ReportEvent) => say(describeEvent(event)) } }
  await seedHistory(fleet, 'v1', way)
  fleet.monitor.begin()
  // Failures of any kind may leave servers out that the next run takes up.
  fleet.monitor.slots = undefined
  const trouble = makeTrouble(fleet, random, say)
  const problems: string[] = []
  let version = 'v2'
  let killed = 0
  for (let runs = 1 + upTo(random, 2); runs > 0; runs--) {
    const process = aProcess(random, fleet.servers.length)
    say(`a run to ${version}: ${JSON.stringify({ ...process, faults: process.faults && 'faults' })}`)
    const end = await simulate(fleet, { ...run, ...process, version, knowsDead: random() < 0.3 })
    say(`the run to ${version} ${end.kind === 'threw' ? `threw ${String(end.error)}` : end.kind}`)
    if (end.kind === 'killed') killed++
    if (end.kind === 'threw' && !(end.error instanceof DeployError))
      problems.push(`a run threw what is no error of the program: ${String((end.error as Error).stack)}`)
    await fleet.clock.advance(pick(random, [0, 1_000, 20_000, 90_000]))
    if (random() < 0.15) version = version === 'v2' ? 'v3' : 'v2'
  }
  trouble.end()
  await fleet.clock.advance(calmMs)
  say('the cloud is well again')
  const end = await simulate(fleet, { ...run, version })
  problems.push(...(await checkEnd(fleet, end, { version, result: isBad(version) ? 'rolled-back' : 'succeeded' })))
  return { seed, what, problems, kills: killed }
}

function aProcess(random: Random, servers: number): ProcessOptions {
  return {
    ...(random() < 0.4 ? { kill: aRandomKill(random, servers) } : {}),
    ...(random() < 0.2
      ? {
          stall: {
            atCall: 1 + upTo(random, 60),
            forMs: pick(random, [5_000, 50_000, 200_000]),
            isSuspended: random() < 0.5,
          },
        }
      : {}),
    ...(random() < 0.7
      ? {
          faults: {
            random,
            lost: pick(random, [0, 0.002, 0.01]),
            refused: pick(random, [0, 0.002, 0.01]),
            staleMs: pick(random, [0, 2_500]),
          },
        }
      : {}),
  }
}

/** The world outside: crashes, a listener that cannot reach a server, an agent that is away. */
function makeTrouble(fleet: SimulatedFleet, random: Random, say: (line: string) => void): { end(): void } {
  let isOver = false
  const late = random() < 0.3
  const lost = pick(random, [0, 0, 0.03, 0.2])
  fleet.lateBy = () => (late && random() < 0.1 ? random() * 100_000 : 0)
  fleet.misdelivery = () => (random() < lost ? pick(random, ['not-delivered', 'failed'] as const) : undefined)
  const crashes = random() < 0.5 ? 1 + upTo(random, 2) : 0
  for (let count = 0; count < crashes; count++) {
    const server = pick(random, fleet.servers)
    const group = random() < 0.3 ? pick(random, fleet.groupIds) : undefined
    fleet.clock.schedule(random() * 200_000, () => {
      if (isOver || server.status !== 'Running') return
      fleet.monitor.broke(server)
      say(`${server.name} ${group ? `cannot be reached by the listener of ${group}` : 'crashes'}`)
      if (group) server.unhealthyOn.add(group)
      else if (server.isAnswering) fleet.setAnswering(server, false)
    })
  }
  return {
    end() {
      isOver = true
      fleet.lateBy = () => 0
      fleet.misdelivery = () => undefined
      for (const server of fleet.servers) {
        server.unhealthyOn.clear()
        const version = server.current ?? versionOfImage(server.imageId)
        const isUp = server.status === 'Running' && server.applied !== undefined
        if (isUp && !server.isAnswering && version !== undefined && !fleet.isBad(server, version))
          fleet.setAnswering(server, true)
      }
    },
  }
}
