import { weightsWithoutRun } from '../dead-man/dead-man.ts'
import type { Server } from '../traffic/fleet.ts'
import { isServing, ownWeights } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'
import { backendKey, groupKey, maxWeight, type BackendWeight } from '../traffic/weights.ts'

/** The largest weight that is a server's own, whatever a run has set; 0 for one that the operator keeps out. */
export function ownWeight(server: Server, held: readonly BackendWeight[]): number {
  return Math.max(0, ...ownWeights(server, held).map((backend) => backend.weight))
}

/**
 * Lower weights for the canaries that there are, where they would have more than `share` of a group's traffic while
 * `out` of the fresh ones are being updated and take no requests; none where they would not.
 */
export function weightsBeside(
  share: number,
  now: { servers: readonly Server[]; canaryIds: ReadonlySet<string>; fresh: ReadonlySet<string>; out: number },
): BackendWeight[] {
  const byGroup = new Map<string, { canary: BackendWeight[]; stable: number; fresh: number[] }>()
  for (const { instanceId, backends } of now.servers)
    for (const backend of backends) {
      const key = groupKey(backend.group)
      const group = byGroup.get(key) ?? { canary: [], stable: 0, fresh: [] }
      if (now.fresh.has(instanceId)) group.fresh.push(backend.weight)
      else if (now.canaryIds.has(instanceId)) group.canary.push(backend)
      else group.stable += backend.weight
      byGroup.set(key, group)
    }
  return [...byGroup.values()].flatMap(({ canary, stable, fresh }) => {
    const serving = fresh.toSorted((a, b) => a - b).slice(0, Math.max(0, fresh.length - now.out))
    const most = (share * (stable + sum(serving))) / (1 - share)
    const has = sum(canary.map(({ weight }) => weight))
    if (has <= most + 1e-9) return []
    return canary
      .filter(({ weight }) => weight > 1)
      .map((backend) => ({ ...backend, weight: Math.max(1, Math.floor((backend.weight * most) / has + 1e-9)) }))
  })
}

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)

/**
 * The highest weight that each fresh canary may have beside the weights that are in force now, so that all canaries
 * together have no more than `share` of the traffic of any group.
 */
export function weightWithin(
  share: number,
  now: { servers: readonly Server[]; canaryIds: ReadonlySet<string>; fresh: ReadonlySet<string> },
): number {
  const { servers, canaryIds, fresh } = now
  const sums = new Map<string, { canary: number; stable: number }>()
  for (const { instanceId, backends } of servers) {
    if (fresh.has(instanceId)) continue
    for (const { group, weight } of backends) {
      const sum = sums.get(groupKey(group)) ?? { canary: 0, stable: 0 }
      sum[canaryIds.has(instanceId) ? 'canary' : 'stable'] += weight
      sums.set(groupKey(group), sum)
    }
  }
  const most = [...sums.values()].map(({ canary, stable }) => ((share * stable) / (1 - share) - canary) / fresh.size)
  return Math.floor(Math.min(maxWeight, ...most) + 1e-9)
}

/**
 * The weights that the dead-man rollback writes for a step; `servers` has the canaries first. Holds the canaries: it
 * may take their weights before this run writes any, and the next run must know what they were.
 */
export async function weightsAfterDeath(
  { journal, context }: RolloutSession,
  servers: readonly Server[],
  { canaries: count, minHealthy }: { canaries: number; minHealthy: number },
): Promise<BackendWeight[]> {
  const { held } = journal.state
  const canaries = servers.slice(0, count)
  await journal.append({
    kind: 'hold',
    backends: canaries.flatMap((server) => ownWeights(server, held)),
    atMs: context.clock.now(),
  })
  const canaryIds = new Set(canaries.map(({ instanceId }) => instanceId))
  return weightsWithoutRun(servers, { held, canaryIds, minHealthy })
}

/**
 * Gives the old release's servers their own weights back and takes the traffic from the canaries: all of it where
 * enough others serve, else all but the least, so that the fleet is never weaker than `minHealthy`. A server without
 * traffic stays without: nobody knows yet what runs on it.
 */
export async function restoreWeights(
  session: RolloutSession,
  canaryIds: ReadonlySet<string>,
  minHealthy: number,
): Promise<void> {
  const { held } = session.journal.state
  if (held.length === 0) return
  const { servers } = await session.view.observe()
  const serving = [...servers.values()].filter((server) => isServing(server))
  const servingCanaries = serving.filter((server) => canaryIds.has(server.instanceId))
  const spared = Math.max(0, minHealthy - (serving.length - servingCanaries.length))
  const keepsLeast = new Set(servingCanaries.slice(0, spared).map((server) => server.instanceId))
  const now = new Map(
    [...servers.values()].flatMap((server) => server.backends).map((backend) => [backendKey(backend), backend.weight]),
  )
  const weights = held
    .filter((backend) => (now.get(backendKey(backend)) ?? 0) > 0)
    .map((backend): BackendWeight => {
      if (!canaryIds.has(backend.instanceId)) return backend
      return { ...backend, weight: keepsLeast.has(backend.instanceId) ? 1 : 0 }
    })
  await session.writer.write(weights)
}
