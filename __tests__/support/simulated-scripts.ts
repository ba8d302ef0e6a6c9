import type { CommandResult } from '../../src/cloud/command.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'
import type { SimulatedServer } from './simulated-server.ts'

type ScriptEnd = Pick<CommandResult, 'status' | 'exitCode' | 'output'>
type Values = Record<string, string>

const ok = (output: string): ScriptEnd => ({ status: 'succeeded', exitCode: 0, output })

/** What a script of the engine does on an instance, by its name and the values at its head. */
export async function runScript(
  fleet: SimulatedFleet,
  server: SimulatedServer,
  name: string,
  values: Values,
): Promise<ScriptEnd> {
  const { clock } = fleet
  await clock.sleep(100)
  const failed = (reason: string): ScriptEnd => ({
    status: 'failed',
    exitCode: 1,
    output: `acd failed=${reason}\n${reason} on ${server.name}`,
  })
  if (server.status !== 'Running') return { status: 'not-delivered', output: '' }
  switch (name) {
    case 'alicloud-deploy-probe':
      return ok(factsOf(server))
    case 'alicloud-deploy-connections': {
      const until = fleet.now + Number(values.LIMIT) * 1_000
      if (fleet.options.stickySession) return countSessions(fleet, server, until, Number(values.QUIET) * 1_000)
      while (fleet.now < Math.min(until, server.requestsEndAt))
        await clock.sleep(Math.max(1, Math.min(until, server.requestsEndAt) - fleet.now))
      await clock.sleep(300)
      return ok(`acd connections=${fleet.now >= server.requestsEndAt ? 0 : 1}`)
    }
    case 'alicloud-deploy-fetch':
      await clock.sleep(800)
      server.releases.set(values.RELEASE!, values.DIGEST!)
      return ok(`acd fetched=${values.RELEASE}`)
    case 'alicloud-deploy-switch':
      return locked(server, async () => {
        if (isFenced(server, values)) return failed('fenced')
        const { RELEASE, DIGEST, ENV_DIGEST } = values
        if (server.releases.get(RELEASE!) !== DIGEST) return failed('missing')
        const applied = `${DIGEST} ${ENV_DIGEST}`
        if (values.AGAIN === '1' || server.current !== RELEASE || server.applied !== applied || !server.isAnswering)
          await restart(fleet, server, RELEASE!, applied)
        return check(fleet, server, values, failed)
      })
    case 'alicloud-deploy-check':
      return check(fleet, server, values, failed)
    case 'alicloud-deploy-command':
      return locked(server, async () => {
        if (isFenced(server, values)) return failed('fenced')
        await restart(fleet, server, values.RELEASE!, values.RELEASE!)
        return check(fleet, server, values, failed)
      })
    case 'alicloud-deploy-environment':
      return locked(server, async () => {
        if ('FENCE' in values && isFenced(server, values)) return failed('fenced')
        // The environment of a release differs from that of the one before.
        if (values.AGAIN === '1' || server.applied !== values.ENV_URL)
          await restart(fleet, server, server.current ?? '', values.ENV_URL!)
        return check(fleet, server, values, failed)
      })
    default:
      return ok('')
  }
}

/** Requests of old sessions come in turn, with nothing between two of them, until the last session has ended. */
async function countSessions(
  fleet: SimulatedFleet,
  server: SimulatedServer,
  until: number,
  quietMs: number,
): Promise<ScriptEnd> {
  const isSeen = () => fleet.now < server.requestsEndAt && fleet.now % 4_000 < 700
  for (let idle = 0, since = fleet.now; ; await fleet.clock.sleep(300)) {
    if (isSeen()) [idle, since] = [0, fleet.now]
    else idle++
    if (idle >= 2 && fleet.now - since >= quietMs) return ok('acd connections=0')
    if (fleet.now >= until) return ok('acd connections=1')
  }
}

function factsOf(server: SimulatedServer): string {
  const { current } = server
  const facts = [
    `current=${current ?? ''}`,
    `digest=${current ? (server.releases.get(current) ?? '') : ''}`,
    `env=${current ? `env-${current}` : ''}`,
    `kept=${[...server.releases].map(([release, digest]) => `${digest},env-${release}`).join(' ')}`,
    `fence=${server.fence || ''}`,
    `status=${server.isAnswering ? 200 : '000'}`,
  ]
  if (server.isAnswering) facts.push(`version=${current}`)
  return facts.map((fact) => `acd ${fact}`).join('\n')
}

function isFenced(server: SimulatedServer, values: Values): boolean {
  if (server.fence > Number(values.FENCE)) return true
  server.fence = Number(values.FENCE)
  return false
}

async function restart(fleet: SimulatedFleet, server: SimulatedServer, release: string, applied: string) {
  fleet.monitor.restarted(server)
  const start = fleet.started(server, release)
  server.applied = undefined
  fleet.setAnswering(server, false)
  server.current = release
  await fleet.clock.sleep(server.updateMs)
  if (server.starts === start) fleet.setAnswering(server, !fleet.isBad(server, release))
  server.applied = applied
}

/** K answers in a row of the wanted version, or none until the deadline. */
async function check(
  fleet: SimulatedFleet,
  server: SimulatedServer,
  values: Values,
  failed: (reason: string) => ScriptEnd,
): Promise<ScriptEnd> {
  const { clock } = fleet
  const isRight = () => server.isAnswering && server.current === values.RELEASE
  const until = fleet.now + Number(values.DEADLINE) * 1_000
  while (!isRight() && fleet.now < until) await clock.sleep(1_000)
  const intervalMs = Number(values.INTERVAL) * 1_000
  if (isRight()) await clock.sleep((Number(values.CONSECUTIVE) - 1) * intervalMs)
  if (!isRight()) {
    fleet.monitor.checkFailed(server)
    return failed(server.isAnswering ? 'version' : 'health')
  }
  fleet.monitor.checked(server, values.RELEASE!, intervalMs)
  return ok(`acd version=${values.RELEASE}\nacd healthy=${values.RELEASE}`)
}

// As flock does on an instance: a script of a killed run and one of its successor do not interleave.
function locked<T>(server: SimulatedServer, work: () => Promise<T>): Promise<T> {
  const turn = server.lock.then(work)
  server.lock = turn.catch(() => {})
  return turn
}
