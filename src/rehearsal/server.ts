import type { Clock } from '../shared/clock.ts'

/** One unit that runs a release on an instance: its own, or one on a port beside it. */
export interface RehearsedService {
  release: string | undefined
  /** What it was started from; the same again needs no restart. */
  applied: string | undefined
  isAnswering: boolean
  /** Since when it answers, or does not, monotonic milliseconds. */
  changedAt: number
  /** How long it was in the state before. */
  formerMs: number
  /** How often it was started; what belongs to an earlier start is over. */
  starts: number
}

/** What is known, or assumed, of the application on one instance of the copy. */
export interface RehearsedServer {
  id: string
  /** Its own unit; its release is the one that the instance's directory leads to. */
  own: RehearsedService
  /** Units on ports of their own, where versions take turns on two. */
  ports: Map<number, RehearsedService>
  /** Digests of releases and of their environments, by version. */
  releases: Map<string, string>
  environments: Map<string, string>
  fence: number
  /** Time from stopping the old release until the new one answers, milliseconds. */
  restartMs: number
  /** When the last request of each port ends, monotonic milliseconds; under `undefined` that of a default group. */
  requestsEndAt: Map<number | undefined, number>
  /** Versions that never get healthy on it. */
  isBad: (version: string) => boolean
  lock: Promise<unknown>
}

/** A unit that has been in this state for ever. */
export const aService = (service: Partial<RehearsedService> = {}): RehearsedService => ({
  release: undefined,
  applied: undefined,
  isAnswering: false,
  changedAt: -1e9,
  formerMs: 0,
  starts: 0,
  ...service,
})

/** What answers on a port. */
export const serviceOn = ({ ports, own }: RehearsedServer, port: number | undefined): RehearsedService =>
  (port === undefined ? undefined : ports.get(port)) ?? own

/** Whether a balancer's checks find it healthy now: they notice a change after as many of them as the listener says. */
export function isFoundHealthy(
  { isAnswering, changedAt, formerMs }: RehearsedService,
  now: number,
  check: { intervalMs: number; healthyThreshold: number; unhealthyThreshold: number },
): boolean {
  const upMs = check.healthyThreshold * check.intervalMs
  const downMs = check.unhealthyThreshold * check.intervalMs
  // A restart that is shorter than the checks need to notice is none for the balancer.
  return isAnswering ? now - changedAt >= upMs || formerMs < downMs : now - changedAt < downMs
}

/** From a machine that runs to a service that answers, for one that has been there. */
export const bootMs = 1_000
/** The same for a new instance, which nobody has measured. */
export const firstBootMs = 10_000

/** The machine goes down, with everything on it. */
export function shutDown(server: RehearsedServer, clock: Clock): void {
  for (const service of [server.own, ...server.ports.values()]) stopService(service, clock)
}

/** The machine gets another disk: what was on the old one is gone. */
export function newDisk(server: RehearsedServer, release: string | undefined): void {
  server.own.release = release
  server.own.applied = undefined
  server.ports.clear()
  server.releases.clear()
  server.environments.clear()
}

/** The machine comes up, and a while later what its disk starts by itself. */
export function bootUp(server: RehearsedServer, clock: Clock, afterMs: number): void {
  for (const service of [server.own, ...server.ports.values()]) {
    const start = ++service.starts
    clock.schedule(afterMs, () => {
      if (service.starts === start && service.release !== undefined)
        setAnswering(service, clock, !server.isBad(service.release))
    })
  }
}

/** Stops the unit and starts it with a release; resolves when that answers, or would. */
export async function restartService(
  server: RehearsedServer,
  service: RehearsedService,
  clock: Clock,
  { release, applied }: { release: string; applied: string },
): Promise<void> {
  const start = ++service.starts
  service.applied = undefined
  setAnswering(service, clock, false)
  service.release = release
  await clock.sleep(server.restartMs)
  if (service.starts === start) setAnswering(service, clock, !server.isBad(release))
  service.applied = applied
}

export function stopService(service: RehearsedService, clock: Clock): void {
  service.starts++
  setAnswering(service, clock, false)
}

function setAnswering(service: RehearsedService, clock: Clock, isAnswering: boolean): void {
  if (service.isAnswering === isAnswering) return
  service.isAnswering = isAnswering
  service.formerMs = clock.monotonic() - service.changedAt
  service.changedAt = clock.monotonic()
}
