import type { Clock } from '../shared/clock.ts'
import {
  aService,
  restartService,
  serviceOn,
  stopService,
  type RehearsedServer,
  type RehearsedService,
} from './server.ts'

type Values = Readonly<Record<string, string>>

export interface ScriptEnd {
  exitCode: number
  output: string
}

const ok = (...lines: string[]): ScriptEnd => ({ exitCode: 0, output: `${lines.join('\n')}\n` })
const failed = (reason: string): ScriptEnd => ({
  exitCode: 1,
  output: `acd failed=${reason}\n${reason} in the rehearsal\n`,
})

/** Times that scripts take beside what they do, milliseconds. */
const scriptMs = 100
const fetchMs = 2_000
const countMs = 300

/** What a script of a rollout does to the instance, by its name and the values at its head. */
export async function playScript(
  server: RehearsedServer,
  clock: Clock,
  { name, values }: { name: string; values: Values },
): Promise<ScriptEnd> {
  await clock.sleep(scriptMs)
  switch (name) {
    case 'alicloud-deploy-probe':
      return ok(...factsOf(server))
    case 'alicloud-deploy-connections':
      return countConnections(server, clock, values)
    case 'alicloud-deploy-fetch':
      await clock.sleep(fetchMs)
      server.releases.set(values.RELEASE!, values.DIGEST!)
      server.environments.set(values.RELEASE!, values.ENV_DIGEST!)
      return ok(`acd fetched=${values.RELEASE}`)
    case 'alicloud-deploy-switch':
      return inTurn(server, () => switchTo(server, clock, values))
    case 'alicloud-deploy-environment':
      return inTurn(server, () => setEnvironment(server, clock, values))
    case 'alicloud-deploy-check':
      return check(serviceOn(server, Number(values.PORT)), clock, values)
    case 'alicloud-deploy-command':
      return inTurn(server, () => runCommand(server, clock, values))
    case 'alicloud-deploy-port-start':
      return inTurn(server, () => startOnPort(server, clock, values))
    case 'alicloud-deploy-port-stop':
      return inTurn(server, async () => stopOnPort(server, clock, values))
    default:
      // A hook of the instance: what it does there is its own.
      return ok(`acd hook=${name.replace(/^alicloud-deploy-hook-/, '')}`)
  }
}

/** Assignments at the head of a script. */
export function valuesIn(script: string): Values {
  const found = script.matchAll(/^([A-Z_]+)='((?:[^']|'\\'')*)'$/gm)
  return Object.fromEntries([...found].map(([, name, value]) => [name!, value!.replaceAll(`'\\''`, "'")]))
}

function factsOf({ own, releases, environments, fence }: RehearsedServer): string[] {
  const { release: current, isAnswering } = own
  return [
    `acd current=${current ?? ''}`,
    `acd digest=${(current && releases.get(current)) ?? ''}`,
    `acd env=${(current && environments.get(current)) ?? ''}`,
    `acd fence=${fence || ''}`,
    `acd status=${isAnswering ? 200 : '000'}`,
    ...(isAnswering && current ? [`acd version=${current}`] : []),
  ]
}

async function countConnections(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const ports = [...(values.FILTER ?? '').matchAll(/:(\d+)/g)].map(([, port]) => Number(port))
  const endsAt = Math.max(0, ...[undefined, ...ports].map((port) => server.requestsEndAt.get(port) ?? 0))
  const until = clock.monotonic() + Number(values.LIMIT) * 1_000
  const waitMs = Math.min(until, endsAt) - clock.monotonic()
  if (waitMs > 0) await clock.sleep(waitMs)
  await clock.sleep(Math.max(countMs, Number(values.QUIET ?? 0) * 1_000))
  return ok(`acd connections=${clock.monotonic() >= endsAt ? 0 : 1}`)
}

async function switchTo(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const { RELEASE: release = '', DIGEST: digest = '', ENV_DIGEST: environment = '' } = values
  if (isOvertaken(server, values)) return failed('fenced')
  if (server.releases.get(release) !== digest) return failed('missing')
  const { own } = server
  const applied = `${digest} ${environment}`
  if (values.AGAIN || own.release !== release || own.applied !== applied || !own.isAnswering)
    await restartService(server, own, clock, { release, applied })
  return check(own, clock, values)
}

async function runCommand(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const { RELEASE: release = '' } = values
  if (isOvertaken(server, values)) return failed('fenced')
  await restartService(server, server.own, clock, { release, applied: release })
  return check(server.own, clock, values)
}

/** The service of an image gets its environment, and is restarted where that is another one. */
async function setEnvironment(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const { ENV_URL: applied = '' } = values
  const { own } = server
  if (isOvertaken(server, values)) return failed('fenced')
  if (values.AGAIN || own.applied !== applied)
    await restartService(server, own, clock, { release: own.release ?? '', applied })
  return check(own, clock, values)
}

async function startOnPort(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const { RELEASE: release = '', DIGEST: digest = '', ENV_DIGEST: environment = '' } = values
  const port = Number(values.PORT)
  if (isOvertaken(server, values)) return failed('fenced')
  if (server.releases.get(release) !== digest) return failed('missing')
  const { own, ports } = server
  const isBase = values.PORT === values.BASE_PORT
  // The service of the time before there were two ports still runs this release.
  if (isBase && own.isAnswering && own.release === release && own.applied === `${digest} ${environment}`)
    return check(own, clock, values)
  const service = ports.get(port) ?? aService({ changedAt: clock.monotonic() })
  ports.set(port, service)
  const applied = `${release} ${digest} ${environment}`
  if (service.applied !== applied || !service.isAnswering) {
    if (isBase) stopService(own, clock)
    await restartService(server, service, clock, { release, applied })
  }
  return check(service, clock, values)
}

function stopOnPort(server: RehearsedServer, clock: Clock, values: Values): ScriptEnd {
  const { own, ports } = server
  if (isOvertaken(server, values)) return failed('fenced')
  const service = ports.get(Number(values.PORT))
  if (service) {
    stopService(service, clock)
    service.applied = undefined
  }
  if (values.PORT === values.BASE_PORT) {
    stopService(own, clock)
    own.applied = undefined
  }
  if (values.CURRENT && server.releases.has(values.CURRENT)) own.release = values.CURRENT
  return ok(`acd stopped=${values.PORT}`)
}

function isOvertaken(server: RehearsedServer, values: Values): boolean {
  if (server.fence > Number(values.FENCE)) return true
  server.fence = Number(values.FENCE)
  return false
}

/** How often somebody looks who waits for an application that does not answer yet, milliseconds. */
const againMs = 1_000

/** K good answers in a row, or none until the deadline; where the application tells its version, of the wanted one. */
async function check(service: RehearsedService, clock: Clock, values: Values): Promise<ScriptEnd> {
  const intervalMs = Number(values.INTERVAL) * 1_000
  await clock.sleep(Number(values.WARM_UP) * 1_000)
  const until = clock.monotonic() + Number(values.DEADLINE) * 1_000
  const isWanted = () =>
    service.isAnswering && (!values.VERSION_PATH || service.release === undefined || service.release === values.RELEASE)
  while (!isWanted() && clock.monotonic() < until) await clock.sleep(againMs)
  if (!isWanted()) return failed('health')
  await clock.sleep(Math.max(0, Number(values.CONSECUTIVE) - 1) * intervalMs)
  return ok(`acd version=${service.release}`, `acd healthy=${service.release}`)
}

// As flock does on an instance: a script of a killed run and one of its successor do not interleave.
function inTurn<T>(server: RehearsedServer, work: () => Promise<T>): Promise<T> {
  const turn = server.lock.then(work)
  server.lock = turn.catch(() => {})
  return turn
}
