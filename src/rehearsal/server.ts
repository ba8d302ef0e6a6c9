import type { Clock } from '../shared/clock.ts'

/** What is known, or assumed, of the application on one instance of the copy. */
export interface RehearsedServer {
  id: string
  /** Release that its directory leads to. */
  current: string | undefined
  /** Digests of releases and of their environments, by version. */
  releases: Map<string, string>
  environments: Map<string, string>
  applied: string | undefined
  isAnswering: boolean
  /** Since when it answers, or does not, monotonic milliseconds. */
  changedAt: number
  /** How long it was in the state before. */
  formerMs: number
  fence: number
  /** How often it was started; what belongs to an earlier start is over. */
  starts: number
  /** Time from stopping the old release until the new one answers, milliseconds. */
  restartMs: number
  requestsEndAt: number
  /** Versions that never get healthy on it. */
  isBad: (version: string) => boolean
  lock: Promise<unknown>
}

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

/** Whether a balancer's checks find it healthy now: they notice a change after as many of them as the listener says. */
export function isFoundHealthy(
  { isAnswering, changedAt, formerMs }: RehearsedServer,
  now: number,
  check: { intervalMs: number; healthyThreshold: number; unhealthyThreshold: number },
): boolean {
  const upMs = check.healthyThreshold * check.intervalMs
  const downMs = check.unhealthyThreshold * check.intervalMs
  // A restart that is shorter than the checks need to notice is none for the balancer.
  return isAnswering ? now - changedAt >= upMs || formerMs < downMs : now - changedAt < downMs
}

/** Times that scripts take beside what they do, milliseconds. */
const scriptMs = 100
const fetchMs = 2_000
const countMs = 300
/** From a machine that runs to a service that answers. */
const bootMs = 1_000

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
      return countConnections(server, clock, Number(values.LIMIT) * 1_000)
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
      return check(server, clock, values)
    case 'alicloud-deploy-command':
      return inTurn(server, () => runCommand(server, clock, values))
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

function factsOf(server: RehearsedServer): string[] {
  const { current, isAnswering, fence } = server
  return [
    `acd current=${current ?? ''}`,
    `acd digest=${(current && server.releases.get(current)) ?? ''}`,
    `acd env=${(current && server.environments.get(current)) ?? ''}`,
    `acd fence=${fence || ''}`,
    `acd status=${isAnswering ? 200 : '000'}`,
    ...(isAnswering && current ? [`acd version=${current}`] : []),
  ]
}

async function countConnections(server: RehearsedServer, clock: Clock, limitMs: number): Promise<ScriptEnd> {
  const until = clock.monotonic() + limitMs
  const waitMs = Math.min(until, server.requestsEndAt) - clock.monotonic()
  if (waitMs > 0) await clock.sleep(waitMs)
  await clock.sleep(countMs)
  return ok(`acd connections=${clock.monotonic() >= server.requestsEndAt ? 0 : 1}`)
}

async function switchTo(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const { RELEASE: release = '', DIGEST: digest = '', ENV_DIGEST: environment = '' } = values
  if (isOvertaken(server, values)) return failed('fenced')
  if (server.releases.get(release) !== digest) return failed('missing')
  const applied = `${digest} ${environment}`
  if (values.AGAIN || server.current !== release || server.applied !== applied || !server.isAnswering)
    await restart(server, clock, { release, applied })
  return check(server, clock, values)
}

async function runCommand(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const { RELEASE: release = '' } = values
  if (isOvertaken(server, values)) return failed('fenced')
  await restart(server, clock, { release, applied: release })
  return check(server, clock, values)
}

/** The service of an image gets its environment, and is restarted where that is another one. */
async function setEnvironment(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const { ENV_URL: applied = '' } = values
  if (isOvertaken(server, values)) return failed('fenced')
  if (values.AGAIN || server.applied !== applied)
    await restart(server, clock, { release: server.current ?? '', applied })
  return check(server, clock, values)
}

/** The machine goes down, with everything on it. */
export function shutDown(server: RehearsedServer, clock: Clock): void {
  server.starts++
  setAnswering(server, clock, false)
}

/** The machine gets another disk: what was on the old one is gone. */
export function newDisk(server: RehearsedServer, release: string | undefined): void {
  server.current = release
  server.applied = undefined
  server.releases.clear()
  server.environments.clear()
}

/** The machine comes up, and a while later what its disk starts by itself. */
export function bootUp(server: RehearsedServer, clock: Clock): void {
  const start = ++server.starts
  clock.schedule(bootMs, () => {
    if (server.starts === start && server.current !== undefined)
      setAnswering(server, clock, !server.isBad(server.current))
  })
}

function isOvertaken(server: RehearsedServer, values: Values): boolean {
  if (server.fence > Number(values.FENCE)) return true
  server.fence = Number(values.FENCE)
  return false
}

async function restart(
  server: RehearsedServer,
  clock: Clock,
  { release, applied }: { release: string; applied: string },
): Promise<void> {
  const start = ++server.starts
  server.applied = undefined
  setAnswering(server, clock, false)
  server.current = release
  await clock.sleep(server.restartMs)
  if (server.starts === start) setAnswering(server, clock, !server.isBad(release))
  server.applied = applied
}

/** K good answers in a row, or none until the deadline. */
async function check(server: RehearsedServer, clock: Clock, values: Values): Promise<ScriptEnd> {
  const intervalMs = Number(values.INTERVAL) * 1_000
  await clock.sleep(Number(values.WARM_UP) * 1_000)
  if (!server.isAnswering) {
    await clock.sleep(Number(values.DEADLINE) * 1_000)
    return failed('health')
  }
  await clock.sleep(Math.max(0, Number(values.CONSECUTIVE) - 1) * intervalMs)
  return ok(`acd version=${server.current}`, `acd healthy=${server.current}`)
}

function setAnswering(server: RehearsedServer, clock: Clock, isAnswering: boolean): void {
  if (server.isAnswering === isAnswering) return
  server.isAnswering = isAnswering
  server.formerMs = clock.monotonic() - server.changedAt
  server.changedAt = clock.monotonic()
}

// As flock does on an instance: a script of a killed run and one of its successor do not interleave.
function inTurn<T>(server: RehearsedServer, work: () => Promise<T>): Promise<T> {
  const turn = server.lock.then(work)
  server.lock = turn.catch(() => {})
  return turn
}
