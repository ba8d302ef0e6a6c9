import type { Server } from '../traffic/fleet.ts'
import { groupCapacity, type GroupCapacity } from '../traffic/group-capacity.ts'
import {
  downWithoutTraffic,
  enoughServe,
  enoughWeight,
  raisedHealthy,
  twoVersions,
  violation,
  weightsAreBack,
  withinOwnWeight,
  type InvariantId,
  type Violation,
} from './invariants.ts'
import { leastIn } from '../plan.ts'
import { isServing, ownWeights } from '../instance/server-state.ts'
import type { Look, WatchLimits } from './look.ts'
import { isInPlace, WatchedFacts } from './watched-facts.ts'
import { backendKey, groupKey, type BackendWeight } from '../traffic/weights.ts'

/** Follows a rollout by looks from outside and tells which invariants did not hold. Knows nothing of the engine. */
export class WatchedRollout {
  readonly #limits: WatchLimits
  readonly #facts: WatchedFacts
  /** Own weights of all that served at the first look. */
  #fullWeight = 0
  #highestLoad = 1
  #first: Look | undefined
  #last: Look | undefined
  /** Own weights by backend, as far as they are known: from the journal, else as they were first seen. */
  readonly #own = new Map<string, number>()
  readonly #floorByZone = new Map<string, number>()
  /** By key of the server group. */
  readonly #floorOfWeight = new Map<string, number>()
  #floor = 0
  #leastServing = Infinity
  /** What the last look showed to be too little; it counts when the next one shows the same. */
  #suspected: ReadonlySet<string> = new Set()
  /** Backends that got weight while the balancer seemed to find them unhealthy. */
  readonly #raised = new Set<string>()
  /** Backends whose weight was lowered while the journal did not seem to know why. */
  readonly #unexplained = new Set<string>()

  constructor(limits: WatchLimits) {
    this.#limits = limits
    this.#facts = new WatchedFacts(limits)
  }

  /** What could not be judged in this rollout, and why. */
  get unproved(): ReadonlyMap<InvariantId, string> {
    return this.#facts.unproved
  }

  /** The most that a server had to carry by weights, 1 being its part with all that served at the first look. */
  get highestLoad(): number {
    return this.#highestLoad
  }

  /** Fewest servers that served at any look. */
  get leastServing(): number {
    return this.#leastServing
  }

  /** True after a look that showed something that only the next one proves: it should follow at once. */
  get isSuspicious(): boolean {
    return this.#suspected.size + this.#raised.size + this.#unexplained.size > 0 || this.#facts.isSuspicious
  }

  get floor(): number {
    return this.#floor
  }

  /**
   * What this look shows to be wrong. Weights and health come from different calls, between which a run may have moved
   * on, so too few servers are believed at the second look in a row.
   */
  see(look: Look): Violation[] {
    this.#learn(look)
    const before = this.#last
    this.#last = look
    const few = this.#serving(look)
    const confirmed = few.filter(({ invariant, what }) => this.#suspected.has(`${invariant} ${placeOf(what)}`))
    this.#suspected = new Set(few.map(({ invariant, what }) => `${invariant} ${placeOf(what)}`))
    const found = [...confirmed, ...look.servers.flatMap((server) => this.#server(server, look, before))]
    if (before) found.push(...this.#writers(before, look))
    return [...found, ...this.#facts.see(look, before)]
  }

  /** What the last look shows to be wrong with an end: weights that did not come back, places that are still held. */
  end(): Violation[] {
    const look = this.#last
    if (!look) return []
    const held = look.journal.held.map(({ instanceId }) => instanceId)
    return [
      ...look.servers.flatMap((server) => {
        const known = server.backends.filter((backend) => this.#own.has(backendKey(backend)))
        const now = known.map(({ weight }) => weight)
        // What stays held is given back by whoever goes on, and the journal says what.
        if (held.includes(server.instanceId)) return []
        return weightsAreBack({ name: server.name, now, own: known.map((one) => this.#own.get(backendKey(one))!) })
      }),
      ...this.#foreign(look),
      ...this.#facts.end(look),
    ]
  }

  #learn(look: Look): void {
    const held = [...look.journalBefore.held, ...look.journal.held]
    for (const backend of held) this.#own.set(backendKey(backend), backend.weight)
    if (this.#first) return
    this.#first = look
    const backends = look.servers.flatMap((server) => server.backends)
    // In the middle of a run a weight of 0 may be anybody's.
    for (const backend of [...backends.filter(({ weight }) => weight > 0 || !look.isLocked), ...look.foreign])
      if (!this.#own.has(backendKey(backend))) this.#own.set(backendKey(backend), backend.weight)
    const serving = look.servers.filter((server) => isServing(server, server.backends))
    this.#floor = Math.min(this.#limits.minHealthy, serving.length)
    this.#fullWeight = weightOf(serving.flatMap((server) => ownWeights(server, held)))
    for (const [group, weight] of this.#weights(look.servers, held))
      this.#floorOfWeight.set(group, Math.min(weight.least, weight.serving))
    for (const [zone, count] of zonesOf(serving))
      this.#floorByZone.set(zone, Math.min(leastIn(zone, this.#limits), count))
  }

  #serving({ servers, journal, journalBefore }: Look): Violation[] {
    const held = [...journalBefore.held, ...journal.held]
    const serving = servers.filter((server) => servesNow(server, held))
    this.#leastServing = Math.min(this.#leastServing, serving.length)
    const weight = weightOf(serving.flatMap((server) => ownWeights(server, held)))
    if (weight > 0) this.#highestLoad = Math.max(this.#highestLoad, this.#fullWeight / weight)
    const byZone = zonesOf(serving)
    return [
      ...enoughServe({ serving: serving.length, floor: this.#floor }),
      ...[...this.#floorByZone].flatMap(([zone, floor]) =>
        enoughServe({ serving: byZone.get(zone) ?? 0, floor, where: `in ${zone}` }),
      ),
      ...[...this.#weights(servers, held)].flatMap(([group, { serving: weight }]) =>
        enoughWeight({ serving: weight, floor: this.#floorOfWeight.get(group) ?? 0, group }),
      ),
      ...twoVersions(serving.flatMap(({ release }) => (release === undefined ? [] : [release]))),
    ]
  }

  /** What serves of each group's weight; nothing where no capacity is asked for. */
  #weights(servers: readonly Server[], held: readonly BackendWeight[]) {
    const { minCapacity = 0 } = this.#limits
    const groups = minCapacity === 0 ? new Map<string, GroupCapacity>() : groupCapacity(servers, held, 0, minCapacity)
    return [...groups].flatMap(([group, { weight }]) => (weight ? [[group, weight] as const] : []))
  }

  #server(server: Server, look: Look, before: Look | undefined): Violation[] {
    const { name, status, backends } = server
    const earlier = before?.servers.find(({ instanceId }) => instanceId === server.instanceId)
    const isDown = status === 'Stopping' || status === 'Stopped'
    const wasDown = earlier === undefined || earlier.status !== 'Running'
    const changed = backends.flatMap((backend) => this.#backend(server, backend, { earlier, look, before }))
    // An instance that goes down by itself is not the run's doing; one that it stopped stays down with its weight.
    const isStopped = isDown && !wasDown && look.journal.open !== undefined
    return [
      ...changed,
      ...(isStopped ? downWithoutTraffic({ name, weights: backends.map(({ weight }) => weight) }) : []),
    ]
  }

  #backend(
    server: Server,
    backend: BackendWeight,
    { earlier, look, before }: { earlier: Server | undefined; look: Look; before: Look | undefined },
  ): Violation[] {
    const key = backendKey(backend)
    const own = this.#own.get(key)
    const { name } = server
    const group = groupKey(backend.group)
    const weightThen = earlier?.backends.find((one) => backendKey(one) === key)?.weight
    const isKnown = own !== undefined
    const isUnhealthy = (one: Server) =>
      one.health.some(
        ({ health, protocol, group: of }) =>
          of === group && health === 'unhealthy' && (protocol === 'http' || protocol === 'https'),
      )
    const isRaised = weightThen !== undefined && backend.weight > weightThen
    // Health may be from a moment before the weight; one that was raised unhealthy still is at the next look.
    const wasRaised = this.#raised.delete(key) && backend.weight > 0
    if (isRaised && isUnhealthy(server) && isUnhealthy(earlier!)) this.#raised.add(key)
    const isJournalled = [...look.journalBefore.held, ...look.journal.held, ...(before?.journal.held ?? [])].some(
      (one) => backendKey(one) === key,
    )
    const isLowered = isKnown && backend.weight < own && look.isLocked
    // Where calls are slow, a server may have been taken out and given back between two of them.
    const isUnexplained = isLowered && !isJournalled && isInPlace(look)
    const wasUnexplained = this.#unexplained.delete(key)
    if (isUnexplained && !wasUnexplained) this.#unexplained.add(key)
    return [
      ...(isKnown ? withinOwnWeight({ name, group, weight: backend.weight, own }) : []),
      ...(wasRaised ? raisedHealthy({ name, group, isUnhealthy: isUnhealthy(server) }) : []),
      ...(isUnexplained && wasUnexplained
        ? violation(
            'I6',
            `${name} has weight ${backend.weight} in ${group}, and the journal does not know its own (${own})`,
          )
        : []),
    ]
  }

  #writers(before: Look, look: Look): Violation[] {
    const [then, now] = [before.lease?.generation ?? 0, look.lease?.generation ?? 0]
    const found = now < then ? violation('I5', `the lock went back from generation ${then} to ${now}`) : []
    // A run that began and ended between two looks had the lock in between.
    const isNobodys = !before.isLocked && !look.isLocked && now === then
    if (isNobodys)
      for (const server of look.servers) {
        const was = before.servers.find(({ instanceId }) => instanceId === server.instanceId)
        const changed = server.backends.filter((backend) =>
          was?.backends.some((one) => backendKey(one) === backendKey(backend) && one.weight !== backend.weight),
        )
        if (changed.length > 0)
          found.push(...violation('I5', `weights of ${server.name} were changed while nobody held the lock`))
      }
    return [...found, ...this.#foreign(look)]
  }

  #foreign(look: Look): Violation[] {
    return look.foreign.flatMap((backend) => {
      const own = this.#own.get(backendKey(backend))
      return own === undefined || own === backend.weight
        ? []
        : violation(
            'I4',
            `the weight of ${backend.instanceId} in ${groupKey(backend.group)} was written, which is not of this environment`,
          )
    })
  }
}

/** The number that serve changes from look to look; where it is too low is what stays. */
const placeOf = (what: string) => what.replace(/^\d+ /, '')

/**
 * In every group where it should have traffic, on whatever port: versions may take turns on two. A canary that has less
 * than its own weight serves as well.
 */
function servesNow(server: Server, held: readonly BackendWeight[]): boolean {
  const groupsOf = (backends: readonly BackendWeight[]) =>
    new Set(backends.filter(({ weight }) => weight > 0).map(({ group }) => groupKey(group)))
  const wanted = groupsOf(ownWeights(server, held))
  const now = server.backends.filter(({ weight }) => weight > 0)
  const has = groupsOf(now)
  return [...wanted].every((group) => has.has(group)) && isServing(server, now)
}

const weightOf = (backends: readonly BackendWeight[]) => backends.reduce((sum, { weight }) => sum + weight, 0)

function zonesOf(servers: readonly Server[]): Map<string, number> {
  const zones = new Map<string, number>()
  for (const { zoneId } of servers) zones.set(zoneId, (zones.get(zoneId) ?? 0) + 1)
  return zones
}
