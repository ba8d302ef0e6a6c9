import type { Server } from './traffic/fleet.ts'
import type { RotationLimits } from './plan.ts'
import { orderCandidates, type Candidate } from './plan.ts'
import { groupKey } from './traffic/weights.ts'

/** One call that a run would make, for `--dry-run`. */
export interface PlannedCall {
  service: 'oss' | 'ecs' | 'slb' | 'mysql' | 'oos'
  action: string
  subject: string
}

/** The calls of a rollout in order, as far as they can be known before instances are asked anything. */
export function plannedCalls(request: {
  servers: readonly Server[]
  candidates: readonly Candidate[]
  limits: RotationLimits
  version: string
  digest: string
  migrations: readonly string[]
  /** Drained servers get their weight back when the job dies. */
  isCovered?: boolean
}): PlannedCall[] {
  const { servers, candidates, version, digest, migrations, isCovered = false } = request
  const byId = new Map(servers.map((server) => [server.instanceId, server]))
  const order = orderCandidates(candidates).flatMap((candidate) => byId.get(candidate.instanceId) ?? [])
  const parked = servers.filter((server) => !order.includes(server))
  const all = servers.map((server) => server.name).join(', ')
  return [
    { service: 'oss', action: 'PutObject', subject: 'lock/ (take the lock)' },
    { service: 'oss', action: 'PutObject', subject: `artifacts/${digest.slice(0, 12)}….tar.gz` },
    { service: 'oss', action: 'PutObject', subject: 'env/ (service environment)' },
    { service: 'ecs', action: 'RunCommand', subject: `probe on ${all}` },
    ...migrations.map((sql): PlannedCall => ({ service: 'mysql', action: 'statement', subject: sql })),
    { service: 'oss', action: 'PutObject', subject: 'journal/ (begin)' },
    { service: 'ecs', action: 'RunCommand', subject: `fetch ${version} on ${all}` },
    ...order.flatMap((server) => callsOf(server, version, isCovered)),
    ...parked.map((server): PlannedCall => ({
      service: 'ecs',
      action: 'RunCommand',
      subject: `switch ${server.name} to ${version} (stays without traffic)`,
    })),
    { service: 'oss', action: 'PutObject', subject: 'releases/ (history)' },
    { service: 'oss', action: 'PutObject', subject: 'journal/ (end)' },
    { service: 'oss', action: 'PutObject', subject: 'lock/ (hand it on)' },
  ]
}

function callsOf(server: Server, version: string, isCovered: boolean): PlannedCall[] {
  const { name, backends } = server
  const weights = (to: (weight: number) => number) =>
    backends
      .filter((backend) => backend.weight > 0)
      .map((backend): PlannedCall => ({
        service: 'slb',
        action: 'SetVServerGroupAttribute',
        subject: `${name} in ${groupKey(backend.group)}: weight ${backend.weight === to(backend.weight) ? `back to ${backend.weight}` : `${backend.weight} -> ${to(backend.weight)}`}`,
      }))
  const cover = (action: string, subject: string): PlannedCall[] =>
    isCovered && backends.some(({ weight }) => weight > 0) ? [{ service: 'oos', action, subject }] : []
  return [
    { service: 'oss', action: 'PutObject', subject: `journal/ (hold ${name})` },
    ...cover('StartExecution', `weight of ${name} back, should this job die`),
    ...weights(() => 0),
    { service: 'ecs', action: 'RunCommand', subject: `wait for the last connection of ${name}` },
    ...cover('CancelExecution', `before ${name} is updated`),
    { service: 'ecs', action: 'RunCommand', subject: `switch ${name} to ${version}` },
    ...weights((weight) => weight),
    { service: 'ecs', action: 'TagResources', subject: `${name} release ${version}` },
    { service: 'oss', action: 'PutObject', subject: `journal/ (restored ${name})` },
  ]
}
