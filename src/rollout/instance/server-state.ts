import type { ReleaseId } from '../state/journal.ts'
import type { Server } from '../traffic/fleet.ts'
import { backendKey, groupKey, type BackendWeight } from '../traffic/weights.ts'

/** What runs on an instance as the instance itself says; read through Cloud Assistant. */
export interface RunningRelease {
  /** Version that the application echoes, or undefined when it does not answer. */
  echoed?: string
  /** Release directory that is switched on. */
  current?: string
  /** Digest of the artifact that directory came from. */
  digest?: string
  envDigest?: string
  /** What else of releases is on its disk. */
  kept?: readonly { digest: string; envDigest?: string }[]
  /** Generation of the lock under which it was changed last. */
  fence?: number
  isAnswering: boolean
}

/**
 * Where one server stands in its way from the old release to the wanted one. Each state can be read off the cloud,
 * so a run that was killed in any of them is continued by the next.
 */
export type ServerState =
  /** Runs something else with its own weight (or none, when nothing was ever deployed). */
  | { kind: 'old'; isServing: boolean }
  /** Taken out, or about to be: the journal knows the weights to go back to, and at least one is changed now. */
  | { kind: 'held' }
  /** The operator keeps it out (weight 0 before any run): updated, but never given traffic. */
  | { kind: 'parked' }
  /** Has its own weights and runs the wanted release, but the last looks are still missing. */
  | { kind: 'raised' }
  | { kind: 'done' }

/**
 * Whether the load balancers send requests to the server and every listener that should do so finds it healthy. Unknown
 * is not healthy. A listener of a group in which the operator gave it weight 0 says nothing about it.
 */
export function isServing(server: Server, weights: readonly BackendWeight[] = server.backends): boolean {
  const wanted = weights.filter((backend) => backend.weight > 0)
  if (server.status !== 'Running' || wanted.length === 0) return false
  const now = new Map(server.backends.map((backend) => [backendKey(backend), backend.weight]))
  const groups = new Set(wanted.map((backend) => groupKey(backend.group)))
  return (
    wanted.every((backend) => (now.get(backendKey(backend)) ?? 0) > 0) &&
    server.health.every((row) => row.health === 'healthy' || (row.group !== undefined && !groups.has(row.group)))
  )
}

/** The weights a server has outside of any rollout: what the journal holds for it, else what it has now. */
export function ownWeights(server: Server, held: readonly BackendWeight[]): BackendWeight[] {
  const kept = new Map(
    held.filter((backend) => backend.instanceId === server.instanceId).map((backend) => [backendKey(backend), backend]),
  )
  return server.backends.map((backend) => kept.get(backendKey(backend)) ?? backend)
}

/** Whether the release on the instance is the wanted one, as far as instance and tag tell. */
export function runsRelease(running: RunningRelease | undefined, want: ReleaseId): boolean {
  if (!running?.isAnswering) return false
  if (running.echoed !== undefined && running.echoed !== want.version) return false
  if (running.current !== undefined && running.current !== want.version) return false
  if (want.digest !== undefined && running.digest !== want.digest) return false
  return want.envDigest === undefined || running.envDigest === want.envDigest
}

/** Reads a server's state off what was observed; the only input of a resumed run. */
export function stateOf(
  server: Server,
  seen: {
    held: readonly BackendWeight[]
    /** A run has taken it up, though it has no weight that could tell. */
    isTaken?: boolean
    running?: RunningRelease | undefined
    want: ReleaseId
  },
): ServerState {
  const own = ownWeights(server, seen.held)
  const isHeld = seen.isTaken === true || seen.held.some((backend) => backend.instanceId === server.instanceId)
  const hasOwnWeights = own.every((backend, index) => backend.weight === server.backends[index]!.weight)
  if (!hasOwnWeights) return { kind: 'held' }
  const isWanted = runsRelease(seen.running, seen.want)
  // One that a killed run had taken up may still get that run's update late, unless a later one was there.
  if (own.every((backend) => backend.weight === 0))
    return isWanted && !isHeld && server.release === seen.want.version ? { kind: 'done' } : { kind: 'parked' }
  const serves = isServing(server)
  // A server that has the release and its weight but is not healthy goes through the whole cycle again.
  if (!isWanted || !serves) return { kind: 'old', isServing: serves }
  return !isHeld && server.release === seen.want.version ? { kind: 'done' } : { kind: 'raised' }
}
