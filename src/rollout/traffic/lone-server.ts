import type { Problem } from '../../shared/errors.ts'
import { activeGroups } from './group-capacity.ts'
import { groupOf, takesRequests, type FleetLayout, type Server } from './fleet.ts'
import type { JournalState } from '../state/journal.ts'
import { countOf, type RotationSettings } from '../plan.ts'
import { groupKey } from './weights.ts'

/**
 * Listeners that one server alone answers, in a fleet of several: updating it interrupts them, which only `minHealthy` 0
 * accepts. What an unfinished run has begun is brought to its end all the same.
 */
export function loneServerProblems(
  layout: FleetLayout,
  servers: readonly Server[],
  { settings, skip, journal }: { settings: RotationSettings; skip: ReadonlySet<string>; journal: JournalState },
): Problem[] {
  const active = servers
    .map((server) => ({ server, groups: activeGroups(server, journal.held) }))
    .filter(({ groups }) => groups.length > 0)
  // A fleet of one server has a rule of its own.
  if (active.length < 2 || journal.open || countOf(settings.minHealthy, active.length, 'up') === 0) return []
  const listeners = layout.loadBalancers.flatMap(({ listeners: all }) => all.filter(takesRequests))
  return listeners.flatMap((listener) => {
    const group = groupKey(groupOf(listener))
    const [lone, ...others] = active.flatMap(({ server, groups }) => (groups.includes(group) ? server : []))
    if (!lone || others.length > 0 || skip.has(lone.instanceId) || skip.has(lone.name)) return []
    const { protocol, port, loadBalancerId } = listener
    const isServing = lone.health.some(
      (row) => row.loadBalancerId === loadBalancerId && row.listenerPort === port && row.health === 'healthy',
    )
    if (!isServing) return []
    const where = `listener ${protocol}:${port} of ${loadBalancerId}`
    return {
      path: 'rollout.minHealthy',
      message: `${where} has 1 of the ${active.length} servers, ${lone.name} (${lone.instanceId}): while that is updated, 0 answer there`,
      fix: `add a second server to its group, give --skip ${lone.instanceId} to leave it as it is, or --min-healthy 0 to accept the interruption`,
    }
  })
}
