import type { Server } from './fleet.ts'
import { isServing, ownWeights } from './server-state.ts'
import { groupKey, type BackendWeight } from './weights.ts'

/** What one server group has now, and the least that a rotation must leave it. */
export interface GroupCapacity {
  serving: number
  /** The same part of the group as `minHealthy` is of the fleet, rounded up, at least 1; 0 where it has one server only. */
  least: number
}

/** Keys of the groups in which the operator gave a server traffic. */
export const activeGroups = (server: Server, held: readonly BackendWeight[]): string[] => [
  ...new Set(
    ownWeights(server, held)
      .filter(({ weight }) => weight > 0)
      .map(({ group }) => groupKey(group)),
  ),
]

/** Capacity of every server group: servers that stand in some groups only must not leave one of them empty. */
export function groupCapacity(
  servers: readonly Server[],
  held: readonly BackendWeight[],
  minHealthy: number,
): Map<string, GroupCapacity> {
  const members = new Map<string, { active: number; serving: number }>()
  const active = servers.map((server) => ({ server, groups: activeGroups(server, held) }))
  for (const { server, groups } of active) {
    const serves = isServing(server, ownWeights(server, held))
    for (const key of groups) {
      const count = members.get(key) ?? { active: 0, serving: 0 }
      members.set(key, { active: count.active + 1, serving: count.serving + (serves ? 1 : 0) })
    }
  }
  const total = active.filter(({ groups }) => groups.length > 0).length
  return new Map(
    [...members].map(([key, { active: size, serving }]) => {
      const part = Math.ceil((size * minHealthy) / Math.max(1, total) - 1e-9)
      return [key, { serving, least: Math.max(0, Math.min(size - 1, part)) }]
    }),
  )
}
