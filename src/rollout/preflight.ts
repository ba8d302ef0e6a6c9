import { formatProblem, PreflightError, type Problem } from '../shared/errors.ts'
import { capacityProblems } from './traffic/capacity-floor.ts'
import { groupOf, takesRequests, type FleetLayout, type Server } from './traffic/fleet.ts'
import { takenUp, type JournalState } from './state/journal.ts'
import { loneServerProblems } from './traffic/lone-server.ts'
import { planLimits, type Candidate, type RotationLimits, type RotationSettings } from './plan.ts'
import { isServing, ownWeights } from './instance/server-state.ts'
import { groupKey } from './traffic/weights.ts'

/** What has to be true of a fleet before anything is changed. Throws PreflightError with every reason found. */
export function checkFleet(
  layout: FleetLayout,
  servers: readonly Server[],
  options: { settings: RotationSettings; journal: JournalState; skip: ReadonlySet<string> },
): RotationLimits {
  const problems = [...layoutProblems(layout, servers, options)]
  const { settings, journal, skip } = options
  const nameOf = new Map(servers.map(({ instanceId, name }) => [instanceId, name]))
  const plan = planLimits(settings, {
    servers: candidatesOf(servers, journal),
    isAsked: ({ instanceId }) => !skip.has(instanceId) && !skip.has(nameOf.get(instanceId) ?? ''),
  })
  if (!plan.ok) problems.push(...plan.problems)
  problems.push(...loneServerProblems(layout, servers, options))
  const { minCapacity = 0 } = settings
  const isAsked = ({ instanceId, name }: Server) => !skip.has(instanceId) && !skip.has(name)
  if (minCapacity > 0) problems.push(...capacityProblems(servers, { minCapacity, journal, isAsked }))
  if (problems.length > 0) {
    throw new PreflightError(problems.map(formatProblem).join('\n'), {
      code: 'E_UNSAFE_PLAN',
      ...(problems[0]!.fix ? { fix: problems[0]!.fix } : {}),
      context: { problems },
    })
  }
  return (plan as Extract<typeof plan, { ok: true }>).limits
}

/** Servers that count for capacity: those the operator gave traffic to. */
export function candidatesOf(servers: readonly Server[], journal: JournalState): Candidate[] {
  const held = new Set(journal.held.filter(({ weight }) => weight > 0).map((backend) => backend.instanceId))
  return servers
    .filter((server) => held.has(server.instanceId) || server.backends.some((backend) => backend.weight > 0))
    .map((server) => ({
      instanceId: server.instanceId,
      zoneId: server.zoneId,
      isServing: isServing(server, ownWeights(server, journal.held)),
      isHeld: held.has(server.instanceId),
    }))
}

/** What is wrong with where servers and listeners stand, whatever is done to them. */
export function layoutProblems(
  layout: FleetLayout,
  servers: readonly Server[],
  { skip, journal }: { skip: ReadonlySet<string>; journal: JournalState },
): Problem[] {
  if (servers.length === 0) {
    return [
      {
        message: `no instance carries the tag of ${layout.environmentTag}`,
        fix: 'run `alicloud-deploy provision` first',
      },
    ]
  }
  const problems: Problem[] = []
  const left = takenUp(journal)
  for (const server of servers.filter((each) => !skip.has(each.instanceId) && !skip.has(each.name))) {
    const where = `${server.name} (${server.instanceId})`
    // One that a killed run had stopped for its new disk is started again by the next.
    if (server.status !== 'Running' && !left.has(server.instanceId))
      problems.push({ message: `${where} is ${server.status}`, fix: `start it, or give --skip ${server.instanceId}` })
    if (layout.groups.length > 0 && server.backends.length === 0) {
      problems.push({
        message: `${where} is in no server group of the load balancer`,
        fix: `run \`alicloud-deploy provision\`, or give --skip ${server.instanceId}`,
      })
    }
  }
  const used = new Set(servers.flatMap((server) => server.backends.map((backend) => groupKey(backend.group))))
  for (const { loadBalancer, listeners } of layout.loadBalancers) {
    for (const listener of listeners.filter((each) => takesRequests(each) && used.has(groupKey(groupOf(each))))) {
      if (listener.healthCheck.kind !== 'off') continue
      problems.push({
        message: `listener ${listener.protocol}:${listener.port} of ${loadBalancer.id} has no health check, so nothing tells when a server may get traffic`,
        fix: 'switch the health check on: infrastructure.loadBalancer.listeners.healthCheck',
      })
    }
  }
  return problems
}
