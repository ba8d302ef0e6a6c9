import {
  downWithoutTraffic,
  enoughServe,
  raisedHealthy,
  twoVersions,
  weightsAreBack,
  withinOwnWeight,
  type Violation,
} from '../../src/rollout/watch/invariants.ts'
import { ShareWatch } from './share-watch.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'
import type { SimulatedServer } from './simulated-server.ts'

/** One backend's weight before and after a call. */
export interface WeightChange {
  server: SimulatedServer
  before: number
  after: number
  /** Whether the server served before the call. */
  wasServing: boolean
}

/** An application's last answer is no older than so many intervals of its check when its server gets more traffic. */
const freshIntervals = 2
/** The balancer notices a crash after 6 s; a decision that was made before may still be carried out. */
const noticeMs = 25_000
/** From a signal on, nothing risky may begin after this. */
const calmMs = 2_000

interface AppCheck {
  release: string
  at: number
  intervalMs: number
  /** The highest weight that the server has had since it was started, by group. */
  served: Map<string, number>
}

/** Watches a simulated fleet from outside: it sees what really happens, not what the engine believes. */
export class InvariantMonitor {
  readonly violations: string[] = []
  readonly shares: ShareWatch
  /** Servers that the run may have out of service at once, where it is to be watched. */
  slots: number | undefined
  readonly #fleet: SimulatedFleet
  /** Serving servers when the run began: a fleet that starts weak is never made weaker. */
  #floor = 0
  /** Weight of what served then, by group. */
  readonly #weightAtStart = new Map<string, number>()
  #hasBegun = false
  #lock: { generation: number; owner: number | undefined } = { generation: 0, owner: undefined }
  #mutator: number | undefined
  readonly #checked = new Map<string, AppCheck>()
  readonly #restarted = new Set<string>()
  readonly #failed = new Set<string>()
  /** When the world outside broke a server, which nobody can be blamed for. */
  readonly #broken = new Map<string, number>()
  /** By group and server: which processes have read weight 0 since it became 0. */
  readonly #zeroRead = new Map<string, Map<string, Set<number>>>()
  readonly #signalledAt = new Map<number, number>()

  constructor(fleet: SimulatedFleet) {
    this.#fleet = fleet
    this.shares = new ShareWatch(fleet)
  }

  /** Call it when the fleet stands as the test wants it to. */
  begin(): void {
    this.#hasBegun = true
    this.#floor = Math.min(this.#fleet.options.minHealthy, this.#serving().length)
    this.#fleet.groupIds.forEach((group, index) => {
      const weights = this.#serving().map((server) => server.ownWeights[index]!)
      this.#weightAtStart.set(
        group,
        weights.reduce((total, weight) => total + weight, 0),
      )
    })
  }

  lockWritten(process: number, key: string, body: string): void {
    const generation = Number(/\d+/.exec(key)![0])
    const { isReleased } = JSON.parse(body) as { isReleased: boolean }
    if (generation > this.#lock.generation) this.#lock = { generation, owner: process }
    else if (isReleased && generation === this.#lock.generation) this.#lock.owner = undefined
  }

  /** Tells who is behind what happens next; undefined is the cloud itself. */
  mutatedBy(process: number | undefined, what: string): void {
    this.#mutator = process
    // Uploads under the digest of what they carry are the same whoever makes them.
    if (!this.#hasBegun || process === undefined || /^\S+ (lock|artifacts|env)\//.test(what)) return
    if (process !== this.#lock.owner)
      this.#violated('I5', `process ${process}: ${what}, the lock is of process ${this.#lock.owner ?? 'nobody'}`)
  }

  /** A process got SIGINT or SIGTERM. */
  signalled(process: number): void {
    this.#signalledAt.set(process, this.#fleet.now)
  }

  weightsWritten(group: string, changes: readonly WeightChange[]): void {
    for (const change of changes) this.#weightWritten(group, change)
    const taken = changes.filter(
      ({ server, before, after, wasServing }) => wasServing && after < before && !this.#fleet.isServing(server),
    )
    if (taken.length > 0 && this.#hasBegun) this.#takenOut(group, taken)
    const shares = this.#mutator === undefined ? [] : this.shares.problems()
    for (const problem of shares) this.#violated('I3/I8', problem)
    this.look()
  }

  foreignWritten(id: string, group: string): void {
    this.#violated('I4', `the weight of ${id} in ${group} was written, which is not of this environment`)
  }

  launched(server: SimulatedServer): void {
    this.#restarted.add(server.id)
    this.look()
  }

  /** The world outside broke a server, or one listener's view of it. */
  broke(server: SimulatedServer): void {
    this.#broken.set(server.id, this.#fleet.now)
  }

  /** A command or call that will take the application down was sent. */
  updateSent(server: SimulatedServer, process: number): void {
    server.isUpdateAsked = true
    for (const group of this.#fleet.groupIds) {
      if (!this.#fleet.weights.get(group)!.has(server.id)) continue
      if (!this.#zeroRead.get(group)?.get(server.id)?.has(process))
        this.#violated('I7', `${server.name} is updated before its weight 0 in ${group} was read back`)
    }
    this.#risky(`an update of ${server.name} began`)
  }

  backendsRead(process: number, group: string, shown: ReadonlyMap<string, number>): void {
    const now = this.#fleet.weights.get(group)!
    const inGroup = this.#zeroRead.get(group) ?? new Map<string, Set<number>>()
    this.#zeroRead.set(group, inGroup)
    for (const [id, weight] of shown) {
      if (weight !== 0 || now.get(id) !== 0) continue
      const readers = inGroup.get(id)
      if (readers) readers.add(process)
      else inGroup.set(id, new Set([process]))
    }
  }

  /** The application of a server goes down now. */
  restarted(server: SimulatedServer): void {
    const { now } = this.#fleet
    this.#checked.delete(server.id)
    this.#restarted.add(server.id)
    this.#failed.delete(server.id)
    this.#found(downWithoutTraffic({ name: server.name, weights: this.#fleet.weightsOf(server) }))
    if (server.isAnswering && now < server.requestsEndAt)
      this.#violated(
        'I7',
        `${server.name} goes down ${Math.round(server.requestsEndAt - now)} ms before its last request ended`,
      )
    this.look()
  }

  checked(server: SimulatedServer, release: string, intervalMs: number): void {
    const { served } = this.#checked.get(server.id) ?? { served: new Map<string, number>() }
    this.#checked.set(server.id, { release, at: this.#fleet.now, intervalMs, served })
    this.look()
  }

  /** Its check ended badly: it is out until it is repaired, and takes no slot. */
  checkFailed(server: SimulatedServer): void {
    this.#failed.add(server.id)
  }

  /** What must be true at every moment, whoever moved last. */
  look(): void {
    if (!this.#hasBegun) return
    const serving = this.#serving()
    if (this.#broken.size === 0) this.#found(enoughServe({ serving: serving.length, floor: this.#floor }))
    this.#found(twoVersions(serving.map((server) => server.current)))
  }

  /** I4 at the end: every weight is what the operator gave, and no place is taken twice. */
  checkEnd(): void {
    for (const [id, weight] of this.#fleet.foreign)
      for (const [group, members] of this.#fleet.weights)
        if (members.get(id) !== weight) this.#violated('I4', `${id} has weight ${members.get(id)} in ${group}`)
    for (const server of this.#fleet.standing)
      this.#found(weightsAreBack({ name: server.name, now: this.#fleet.weightsOf(server), own: server.ownWeights }))
    const names = this.#fleet.standing.map(({ name }) => name)
    const wanted = this.#fleet.options.servers.length
    if (new Set(names).size !== names.length || names.length !== wanted)
      this.#violated('I4', `${names.length} servers stand instead of ${wanted}: ${names.join(' ')}`)
  }

  #weightWritten(group: string, { server, before, after }: WeightChange): void {
    const own = server.ownWeights[this.#fleet.groupIds.indexOf(group)]!
    this.#found(withinOwnWeight({ name: server.name, group, weight: after, own }))
    if (after > 0) this.#zeroRead.get(group)?.delete(server.id)
    if (after > before) this.#raised(server, group, { before, after })
  }

  #raised(server: SimulatedServer, group: string, { before, after }: { before: number; after: number }): void {
    const { now, options } = this.#fleet
    // A server that nobody restarted since the story began still runs what it served with.
    const check = this.#checked.get(server.id)
    if (this.#restarted.has(server.id) && check?.release !== server.current)
      this.#violated('I2', `${server.name} got traffic on ${server.current} before that was checked`)
    // A server that is given back what it had since it was started was proved by its service.
    if (this.#restarted.has(server.id) && check && after > (check.served.get(group) ?? 0)) {
      const ageMs = Math.round(now - check.at)
      // The call itself takes its time.
      if (ageMs > freshIntervals * check.intervalMs + (options.latencyMs ?? 20))
        this.#violated('I2', `${server.name} got weight ${after} in ${group} on a check that is ${ageMs} ms old`)
    }
    check?.served.set(group, Math.max(after, check.served.get(group) ?? 0))
    const brokeAt = this.#broken.get(server.id)
    if (this.#mutator === undefined || (brokeAt !== undefined && now - brokeAt < noticeMs)) return
    if (!server.isAnswering) this.#violated('I2', `${server.name} got traffic while its application does not answer`)
    else if (before === 0 && options.protocol !== 'tcp')
      this.#found(raisedHealthy({ name: server.name, group, isUnhealthy: !this.#fleet.isHealthy(server, group) }))
  }

  /** Servers left service by a call of the engine: what is left must be enough everywhere. */
  #takenOut(group: string, taken: readonly WeightChange[]): void {
    const { options } = this.#fleet
    const count = (among: readonly SimulatedServer[]) =>
      among.filter((server) => this.#fleet.isServing(server) || this.#isFreshlyBroken(server)).length
    const { standing } = this.#fleet
    const left = count(standing)
    if (left < this.#floor) this.#violated('I1', `${left} servers serve after a take-out, the floor is ${this.#floor}`)
    for (const zone of new Set(taken.map(({ server }) => server.zoneId))) {
      const inZone = count(standing.filter((server) => server.zoneId === zone))
      if (inZone < (options.minHealthyPerZone ?? 0))
        this.#violated('I1', `${inZone} servers serve in ${zone}, the floor is ${options.minHealthyPerZone}`)
    }
    this.#checkListener(group)
    this.#checkCapacity()
    const out = standing.filter(
      (server) => !this.#failed.has(server.id) && !this.#isBroken(server) && this.#isOut(server),
    )
    if (this.slots !== undefined && out.length > this.slots)
      this.#violated('I8', `${out.length} servers are out at once, ${this.slots} may be`)
    for (const { server } of taken) if (!this.#isNew(server)) this.#risky(`${server.name} was taken out`)
  }

  /** Each listener keeps the same part of its servers as the fleet does. */
  #checkListener(group: string): void {
    const index = this.#fleet.groupIds.indexOf(group)
    const members = this.#fleet.weights.get(group)!
    const own = this.#fleet.standing.filter((server) => server.ownWeights[index]! > 0)
    const left = own.filter(
      (server) =>
        members.get(server.id)! > 0 && (this.#fleet.isHealthy(server, group) || this.#isFreshlyBroken(server)),
    )
    const active = this.#fleet.standing.filter((server) => server.ownWeights.some((weight) => weight > 0)).length
    const part = Math.ceil((own.length * this.#floor) / active - 1e-9)
    const least = Math.min(own.length - 1, part)
    if (left.length < least)
      this.#violated(
        'I1',
        `${left.length} of ${own.length} servers are left for the listener of ${group}, not ${least}`,
      )
  }

  /** The weight that the operator gave what serves, in each group that two or more answer. */
  #checkCapacity(): void {
    const { minCapacity = 0 } = this.#fleet.options
    if (minCapacity === 0) return
    this.#fleet.groupIds.forEach((group, index) => {
      const members = this.#fleet.standing.filter((server) => server.ownWeights[index]! > 0)
      const sum = (servers: readonly SimulatedServer[]) =>
        servers.reduce((total, server) => total + server.ownWeights[index]!, 0)
      const serving = sum(members.filter((server) => this.#fleet.isServing(server)))
      const least = Math.min(Math.ceil((sum(members) * minCapacity) / 100 - 1e-9), this.#weightAtStart.get(group) ?? 0)
      if (members.length > 1 && serving < least)
        this.#violated('I1', `a weight of ${serving} serves in ${group} after a take-out, the floor is ${least}`)
    })
  }

  #risky(what: string): void {
    const at = this.#mutator === undefined ? undefined : this.#signalledAt.get(this.#mutator)
    if (at !== undefined && this.#fleet.now - at > calmMs)
      this.#violated('I14', `${what} ${this.#fleet.now - at} ms after the signal`)
  }

  #isOut(server: SimulatedServer): boolean {
    const now = this.#fleet.weightsOf(server)
    return server.ownWeights.some((own, group) => own > 0 && now[group] === 0)
  }

  #isNew = (server: SimulatedServer) => this.#restarted.has(server.id)
  #isBroken = (server: SimulatedServer) => this.#broken.has(server.id)

  #isFreshlyBroken(server: SimulatedServer): boolean {
    const at = this.#broken.get(server.id)
    return at !== undefined && this.#fleet.now - at < noticeMs && !this.#isOut(server)
  }

  #serving(): SimulatedServer[] {
    return this.#fleet.servers.filter((server) => this.#fleet.isServing(server))
  }

  #found(violations: readonly Violation[]): void {
    for (const { invariant, what } of violations) this.#violated(invariant, what)
  }

  #violated(invariant: string, what: string): void {
    this.violations.push(`${invariant} at ${(this.#fleet.now / 1_000).toFixed(3)} s: ${what}`)
  }
}
