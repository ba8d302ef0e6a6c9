import type { Server } from './fleet.ts'
import { isServing, ownWeights } from '../instance/server-state.ts'
import { groupKey, type BackendWeight } from './weights.ts'

/** What one server group has now, and the least that a rotation must leave it. */
export interface GroupCapacity {
  serving: number
  /** The same part of the group as `minHealthy` is of the fleet, rounded up, at least 1; 0 where it has one server only. */
  least: number
  /** The same in weights that the operator gave; absent where no capacity is asked for. */
  weight?: { serving: number; total: number; least: number }
}

/** Keys of the groups in which the operator gave a server traffic. */
export const activeGroups = (server: Server, held: readonly BackendWeight[]): string[] => [
  ...groupWeights(server, held).keys(),
]

/** The weight that the operator gave a server in each group, all of its ports together; groups without traffic are missing. */
export function groupWeights(server: Server, held: readonly BackendWeight[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const { group, weight } of ownWeights(server, held))
    if (weight > 0) weights.set(groupKey(group), (weights.get(groupKey(group)) ?? 0) + weight)
  return weights
}

/**
 * Capacity of every server group: servers that stand in some groups only must not leave one of them empty. With
 * `minCapacity` (percent) so much of the weight of each group has to serve, rounded up.
 */
export function groupCapacity(
  servers: readonly Server[],
  held: readonly BackendWeight[],
  minHealthy: number,
  minCapacity = 0,
): Map<string, GroupCapacity> {
  const members = new Map<string, { active: number; serving: number; weight: number; servingWeight: number }>()
  const active = servers.map((server) => ({ server, groups: groupWeights(server, held) }))
  for (const { server, groups } of active) {
    const serves = isServing(server, ownWeights(server, held))
    for (const [key, own] of groups) {
      const count = members.get(key) ?? { active: 0, serving: 0, weight: 0, servingWeight: 0 }
      members.set(key, {
        active: count.active + 1,
        serving: count.serving + (serves ? 1 : 0),
        weight: count.weight + own,
        servingWeight: count.servingWeight + (serves ? own : 0),
      })
    }
  }
  const total = active.filter(({ groups }) => groups.size > 0).length
  return new Map(
    [...members].map(([key, { active: size, serving, weight, servingWeight }]) => {
      const part = Math.ceil((size * minHealthy) / Math.max(1, total) - 1e-9)
      const least = Math.max(0, Math.min(size - 1, part))
      if (minCapacity === 0) return [key, { serving, least }]
      const leastWeight = size > 1 ? Math.ceil((weight * minCapacity) / 100 - 1e-9) : 0
      return [key, { serving, least, weight: { serving: servingWeight, total: weight, least: leastWeight } }]
    }),
  )
}
