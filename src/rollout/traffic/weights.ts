import type { BackendServer, LoadBalancing, ServerGroupRef } from '../../cloud/load-balancer.ts'

/** One backend's weight in one server group. */
export interface BackendWeight {
  group: ServerGroupRef
  instanceId: string
  /** Absent in the default group. */
  port?: number
  /** 0 to 100; 0 gets no new request. */
  weight: number
}

export const maxWeight = 100

/** Tells server groups apart; the default group of a load balancer has its own key. */
export const groupKey = (group: ServerGroupRef) => `${group.loadBalancerId}/${group.serverGroupId ?? 'default'}`

/** The different groups of these backends, in order. */
export function groupsOf(backends: readonly Pick<BackendWeight, 'group'>[]): ServerGroupRef[] {
  return [...new Map(backends.map(({ group }) => [groupKey(group), group])).values()]
}

/** The weights of everything in the groups of these backends. */
export async function readWeights(
  loadBalancing: Pick<LoadBalancing, 'describeBackends'>,
  backends: readonly Pick<BackendWeight, 'group'>[],
): Promise<BackendWeight[]> {
  const found = await Promise.all(
    groupsOf(backends).map(async (group) =>
      (await loadBalancing.describeBackends(group)).map((backend) => ({ ...backend, group })),
    ),
  )
  return found.flat()
}

/** Tells backends apart: a server may stand in several groups, and on several ports of one. */
export const backendKey = (backend: Omit<BackendWeight, 'weight'>) =>
  `${groupKey(backend.group)}/${backend.instanceId}:${backend.port ?? ''}`

/** Part of the traffic, 0 to 1, that backends with `canary` weights get beside backends with `stable` weights. */
export function shareOf(canary: readonly number[], stable: readonly number[]): number {
  const total = sum(canary) + sum(stable)
  return total === 0 ? 0 : sum(canary) / total
}

/**
 * The weight for each canary that brings their common share of the traffic closest to `share` while the others
 * keep their weights. A wanted share above 0 never becomes weight 0, so that the canary is seen at all.
 */
export function canaryWeightForShare(request: {
  share: number
  canaries: number
  stable: readonly number[]
  /** Highest weight for a canary; default 100. */
  limit?: number
}): {
  weight: number
  share: number
} {
  const { share, canaries, stable, limit = maxWeight } = request
  if (share <= 0 || canaries === 0) return { weight: 0, share: 0 }
  const exact = share >= 1 ? limit : (share * sum(stable)) / ((1 - share) * canaries)
  const reachable = (weight: number) => shareOf(Array<number>(canaries).fill(weight), stable)
  const weight = [Math.floor(exact), Math.ceil(exact)]
    .map((candidate) => clamp(candidate, 1, limit))
    .reduce((best, next) => (Math.abs(reachable(next) - share) < Math.abs(reachable(best) - share) ? next : best))
  return { weight, share: reachable(weight) }
}

/**
 * Weights for canaries and for the others that together come closest to `share`, where weights of the canaries
 * alone are too coarse (2 servers, 5 %) or cannot reach it (1 of 10 servers, 50 %). The highest weights win a
 * tie. Uneven weights of the others keep their proportions as well as whole numbers allow.
 */
export function jointWeightsForShare(request: {
  share: number
  canaries: number
  stable: readonly number[]
  limit?: number
}): {
  canaryWeight: number
  stable: number[]
  share: number
} {
  const { share, stable } = request
  const highest = Math.max(...stable, 0)
  if (highest === 0 || share <= 0 || share >= 1) {
    const only = canaryWeightForShare(request)
    return { canaryWeight: only.weight, stable: [...stable], share: only.share }
  }
  let best: { canaryWeight: number; stable: number[]; share: number } | undefined
  // Never above what the operator gave: a weight says what a server can carry.
  for (let top = highest; top >= 1; top--) {
    const scaled = stable.map((weight) => (weight === 0 ? 0 : clamp(Math.round((weight * top) / highest), 1, weight)))
    const canary = canaryWeightForShare({ ...request, stable: scaled })
    const isBetter = !best || Math.abs(canary.share - share) < Math.abs(best.share - share) - 1e-12
    if (isBetter) best = { canaryWeight: canary.weight, stable: scaled, share: canary.share }
  }
  return best!
}

/** The writes that turn `have` into `want`. Backends that `want` does not name stay as they are. */
export function changedWeights(have: readonly BackendWeight[], want: readonly BackendWeight[]): BackendWeight[] {
  const now = new Map(have.map((backend) => [backendKey(backend), backend.weight]))
  return want.filter((backend) => now.get(backendKey(backend)) !== backend.weight)
}

/** The API takes at most this many servers in one call. */
const serversPerCall = 20

/**
 * Groups writes into calls of one server group and at most 20 servers each. Decreases come before increases:
 * when only the first calls are applied, no server has got more than its part of the plan.
 */
export function orderWrites(
  have: readonly BackendWeight[],
  changes: readonly BackendWeight[],
): { group: ServerGroupRef; backends: BackendServer[] }[] {
  const now = new Map(have.map((backend) => [backendKey(backend), backend.weight]))
  const isDecrease = (change: BackendWeight) => change.weight < (now.get(backendKey(change)) ?? 0)
  return [...intoCalls(changes.filter(isDecrease)), ...intoCalls(changes.filter((change) => !isDecrease(change)))]
}

function intoCalls(changes: readonly BackendWeight[]): { group: ServerGroupRef; backends: BackendServer[] }[] {
  const calls: { group: ServerGroupRef; backends: BackendServer[] }[] = []
  for (const change of changes) {
    const key = groupKey(change.group)
    let call = calls.findLast((other) => groupKey(other.group) === key)
    if (!call || call.backends.length === serversPerCall) calls.push((call = { group: change.group, backends: [] }))
    call.backends.push({
      instanceId: change.instanceId,
      weight: change.weight,
      ...(change.port === undefined ? {} : { port: change.port }),
    })
  }
  return calls
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))
