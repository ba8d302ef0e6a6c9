import type { Problem } from '../shared/errors.ts'
import type { GroupCapacity } from './traffic/group-capacity.ts'

/** How a rollout may treat the fleet, as the user wrote it. Times in milliseconds. */
export interface RotationSettings {
  /** `2` or `25%`: servers out of service at once; a percentage is rounded down, but never to 0. */
  batch: string
  /** `1`, `25%`, `100%`: sizes of the batches in order, the last one again and again; takes the place of `batch`. */
  batches?: readonly string[]
  /** `2` or `50%`: servers that serve at every moment; a percentage is rounded up. */
  minHealthy: string
  /** Percent of the weight of each server group that serves at every moment, rounded up; absent where heads are enough. */
  minCapacity?: number
  /** The same in each zone. Default: one in every zone in which two or more serve. */
  minHealthyPerZone?: number
  /** Zones, by id, that it does not hold for. */
  mayEmptyZones?: readonly string[]
  firstBatch?: number
  bakeMs: number
  pauseBetweenMs: number
  /** `2` or `10%`: servers that may fail; a percentage is rounded down. */
  maxFailures: number | string
  /** Only failures in a row count: a server that ends well makes up for those before it. */
  isForgiving?: boolean
}

/** The same as plain numbers for one fleet. */
export interface RotationLimits {
  /** Serving servers that may be out at once. */
  slots: number
  /** Sizes of batches that grow; each is also how many may be out at once in it. */
  batches?: readonly number[]
  minHealthy: number
  /** Percent of the weight of each server group. */
  minCapacity?: number
  minHealthyPerZone: number
  /** Zones, by id, that it does not hold for. */
  mayEmptyZones?: readonly string[]
  /** Zones for which it only holds while so many of these servers, which do not serve now, may still come back. */
  zonesLeaningOn?: readonly { zoneId: string; instanceIds: readonly string[]; needed: number }[]
  firstBatch?: number
  bakeMs: number
  pauseBetweenMs: number
  /** Failed servers that do not stop the rotation. */
  maxFailures: number
  /** Only failures in a row count. */
  isForgiving?: boolean
}

export interface Candidate {
  instanceId: string
  zoneId: string
  isServing: boolean
  /** Keys of the server groups in which it gets traffic. */
  groups?: readonly string[]
  /** Its weight in each of them. */
  weights?: ReadonlyMap<string, number>
  /** A run took it out already; it is out of service whatever happens. */
  isHeld: boolean
  /** How long its last update took, where known. */
  expectedMs?: number
}

/** `50%` of 5 is 3 rounded up, 2 rounded down. */
export function countOf(text: string, total: number, round: 'up' | 'down'): number {
  if (!text.endsWith('%')) return Number(text)
  const exact = (Number(text.slice(0, -1)) * total) / 100
  // 29 % of 100 must stay 29, not 29.000000000000004 rounded up.
  return round === 'up' ? Math.ceil(exact - 1e-9) : Math.floor(exact + 1e-9)
}

/** The limits that are the same whether servers are updated in place or replaced. */
export function limitsOfAnyFleet(
  settings: RotationSettings,
  { servers, total = servers.length }: { servers: readonly FloorServer[]; total?: number },
): Omit<RotationLimits, 'slots' | 'minHealthy' | 'batches'> {
  const { firstBatch, bakeMs, pauseBetweenMs, isForgiving } = settings
  return {
    ...zoneFloor(settings, servers),
    bakeMs,
    pauseBetweenMs,
    maxFailures: countOf(String(settings.maxFailures), total, 'down'),
    ...(isForgiving ? { isForgiving } : {}),
    ...(firstBatch ? { firstBatch } : {}),
  }
}

/** What must go on serving in each zone. */
export type ZoneFloor = Pick<RotationLimits, 'minHealthyPerZone' | 'mayEmptyZones' | 'zonesLeaningOn'>

type FloorServer = Pick<Candidate, 'instanceId' | 'zoneId' | 'isServing' | 'isHeld'>

/**
 * As it is written, else one in every zone in which two or more serve: a large batch must not empty a zone. What a run
 * took out and left counts as long as it may come back.
 */
export function zoneFloor(
  { minHealthyPerZone, mayEmptyZones = [] }: Pick<RotationSettings, 'minHealthyPerZone' | 'mayEmptyZones'>,
  servers: readonly FloorServer[],
): ZoneFloor {
  const used = countBy(
    servers.filter(({ isServing, isHeld }) => isServing || isHeld),
    ({ zoneId }) => zoneId,
  )
  const alone = [...new Set(servers.map(({ zoneId }) => zoneId))].filter((zone) => (used.get(zone) ?? 0) < 2)
  if (minHealthyPerZone !== undefined)
    return { minHealthyPerZone, ...(mayEmptyZones.length > 0 ? { mayEmptyZones } : {}) }
  const exempt = [...new Set([...mayEmptyZones, ...alone])]
  const leaning = [...used.keys()].flatMap((zoneId) => {
    const ofZone = servers.filter((server) => server.zoneId === zoneId)
    const needed = 2 - ofZone.filter(({ isServing }) => isServing).length
    const instanceIds = ofZone.filter((one) => one.isHeld && !one.isServing).map(({ instanceId }) => instanceId)
    return needed > 0 && !exempt.includes(zoneId) ? [{ zoneId, instanceIds, needed }] : []
  })
  return {
    minHealthyPerZone: 1,
    ...(exempt.length > 0 ? { mayEmptyZones: exempt } : {}),
    ...(leaning.length > 0 ? { zonesLeaningOn: leaning } : {}),
  }
}

/**
 * The floor when these servers have failed: one that was dead before and could not be brought back is no capacity, so the
 * other one of its zone is alone there and may be updated like any that is.
 */
export function withoutLost<T extends ZoneFloor>(floor: T, failed: readonly { instanceId: string }[]): T {
  const lost = new Set(failed.map(({ instanceId }) => instanceId))
  const emptied = (floor.zonesLeaningOn ?? [])
    .filter(({ instanceIds, needed }) => instanceIds.filter((id) => !lost.has(id)).length < needed)
    .map(({ zoneId }) => zoneId)
  return emptied.length > 0 ? { ...floor, mayEmptyZones: [...(floor.mayEmptyZones ?? []), ...emptied] } : floor
}

/** How many servers must go on serving in a zone. */
export const leastIn = (zoneId: string, { minHealthyPerZone, mayEmptyZones }: ZoneFloor): number =>
  mayEmptyZones?.includes(zoneId) ? 0 : minHealthyPerZone

export type LimitsPlan = { ok: true; limits: RotationLimits } | { ok: false; problems: Problem[] }

/**
 * Turns the settings into numbers for this fleet, or says with numbers why they leave no room. Servers that do not
 * serve cost no capacity, so a fleet on which nothing runs yet may be updated all at once.
 */
export function planLimits(
  settings: RotationSettings,
  fleet: {
    servers: readonly Candidate[]
    /** Whether a server is to be updated; a zone in which none is loses none. Default: all are. */
    isAsked?: (server: Candidate) => boolean
  },
): LimitsPlan {
  const total = fleet.servers.length
  const isAsked = fleet.isAsked ?? (() => true)
  const serving = fleet.servers.filter((server) => server.isServing).length
  const held = fleet.servers.filter((server) => server.isHeld).length
  const sizeOf = (text: string) => Math.max(text.endsWith('%') ? 1 : 0, countOf(text, total, 'down'))
  const batches = settings.batches?.map(sizeOf)
  const batch = batches ? Math.max(...batches) : sizeOf(settings.batch)
  const asked = countOf(settings.minHealthy, total, 'up')
  // Weight 0 on every serving server would answer 503 to everybody; only a single server with --min-healthy 0 may do that.
  const minHealthy = total > 1 && serving > 0 ? Math.max(1, asked) : asked
  const limits: RotationLimits = {
    slots: batch,
    ...(batches ? { batches } : {}),
    minHealthy,
    ...(settings.minCapacity ? { minCapacity: settings.minCapacity } : {}),
    // What was taken out and is left alone does not come back, so that another of its zone has none to count on.
    ...limitsOfAnyFleet(settings, {
      servers: fleet.servers.map((server) => ({ ...server, isHeld: server.isHeld && isAsked(server) })),
    }),
  }
  const problems: Problem[] = []
  if (batch < 1 || batches?.some((size) => size < 1))
    problems.push({
      path: batches ? 'rollout.batches' : 'rollout.batch',
      message: `batch ${settings.batches?.join(', ') ?? settings.batch} of ${total} servers is ${batch}: nothing would be updated`,
      fix: 'give --batch 1 or more',
    })
  if (minHealthy >= total && serving > 0) {
    problems.push({
      path: 'rollout.minHealthy',
      message: `minHealthy ${settings.minHealthy} is ${minHealthy} of ${total} servers: none may leave service, so none can be updated`,
      fix:
        total === 1
          ? 'give --min-healthy 0 to accept an interruption, or add a second instance'
          : `give --min-healthy ${total - 1} or less`,
    })
  } else if (serving > 0 && serving + held < minHealthy) {
    problems.push({
      path: 'rollout.minHealthy',
      message: `only ${serving} of ${total} servers serve now, minHealthy ${settings.minHealthy} asks for ${minHealthy}: the fleet is already below it`,
      fix: `repair the servers first, or give --min-healthy ${Math.max(1, serving - 1)}`,
    })
  }
  problems.push(...zoneProblems(fleet.servers, limits, isAsked))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, limits }
}

function zoneProblems(
  servers: readonly Candidate[],
  floor: ZoneFloor,
  isAsked: (server: Candidate) => boolean,
): Problem[] {
  const { minHealthyPerZone } = floor
  if (minHealthyPerZone === 0 || servers.every((server) => !server.isServing)) return []
  const asked = new Set(servers.filter(isAsked).map(({ zoneId }) => zoneId))
  return [...countBy(servers, (server) => server.zoneId)]
    .filter(([zone, count]) => asked.has(zone) && count <= leastIn(zone, floor))
    .map(([zone, count]) => ({
      path: 'rollout.minHealthyPerZone',
      message: `zone ${zone} has ${count} ${count === 1 ? 'server' : 'servers'} and minHealthyPerZone is ${minHealthyPerZone}: none of them may leave service`,
      fix: `add an instance in that zone, or name it: --may-empty-zones ${zone}`,
    }))
}

/** Servers taken out by a killed run first, then those that do not serve (they cost nothing), then the slowest. */
export function orderCandidates(candidates: readonly Candidate[]): Candidate[] {
  const rank = (candidate: Candidate) => (candidate.isHeld ? 0 : candidate.isServing ? 2 : 1)
  return candidates.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      (b.expectedMs ?? 0) - (a.expectedMs ?? 0) ||
      (a.zoneId < b.zoneId ? -1 : a.zoneId > b.zoneId ? 1 : 0) ||
      (a.instanceId < b.instanceId ? -1 : 1),
  )
}

export interface Capacity {
  /** Serving servers per zone, over the whole fleet. */
  servingByZone: ReadonlyMap<string, number>
  /** By key of the server group. */
  byGroup?: ReadonlyMap<string, GroupCapacity>
  /** Servers that a rollout took out and that do not serve yet. */
  out: number
  /** How many may start now at most, e.g. what is left of the first batch. */
  mayStart: number
}

/**
 * The servers that may be taken out of service now, in order. Each that serves needs a free slot and must leave
 * enough servers behind, in the fleet, in its zone and in each of its groups. One that is out already starts at once and keeps its slot.
 */
export function chooseNext(ordered: readonly Candidate[], limits: RotationLimits, capacity: Capacity): string[] {
  const byZone = new Map(capacity.servingByZone)
  const inGroup = new Map([...(capacity.byGroup ?? [])].map(([key, { serving }]) => [key, serving]))
  const weightIn = new Map(
    [...(capacity.byGroup ?? [])].flatMap(([key, { weight }]) => (weight ? [[key, weight.serving]] : [])),
  )
  const wouldEmpty = (key: string, own: number) => {
    const { least = 0, weight } = capacity.byGroup?.get(key) ?? {}
    return inGroup.get(key)! - 1 < least || (weight !== undefined && weightIn.get(key)! - own < weight.least)
  }
  let serving = [...byZone.values()].reduce((total, count) => total + count, 0)
  let out = capacity.out
  const chosen: string[] = []
  for (const candidate of ordered) {
    if (chosen.length >= capacity.mayStart) break
    if (candidate.isServing) {
      const inZone = byZone.get(candidate.zoneId) ?? 0
      if (out >= limits.slots || serving - 1 < limits.minHealthy || inZone - 1 < leastIn(candidate.zoneId, limits))
        continue
      const groups = (candidate.groups ?? []).filter((key) => inGroup.has(key))
      const ownIn = (key: string) => candidate.weights?.get(key) ?? 0
      if (groups.some((key) => wouldEmpty(key, ownIn(key)))) continue
      for (const key of groups) {
        inGroup.set(key, inGroup.get(key)! - 1)
        if (weightIn.has(key)) weightIn.set(key, weightIn.get(key)! - ownIn(key))
      }
      byZone.set(candidate.zoneId, inZone - 1)
      serving--
      out++
    } else if (candidate.isHeld) out++
    chosen.push(candidate.instanceId)
  }
  return chosen
}

export function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}
