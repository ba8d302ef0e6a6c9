import type { InstanceRecord } from '../../src/local/ecs/records.ts'
import { serverGroups } from '../../src/local/slb/records.ts'
import { countingGroups } from './counting-groups.ts'
import type { ApiCall, CallWatch, InfraCloud } from './infra-cloud.ts'
import { LockWatch } from './lock-watch.ts'
import type { WatchedFleet } from './watched-fleet.ts'

type Weights = Map<string, Map<string, number>>

/** An application's last answer is no older than so many intervals of its check when its instance gets traffic. */
const freshIntervals = 2
/** A decision that was made before an application broke may still be carried out. */
const noticeMs = 25_000
/** From a signal on, nothing risky may begin after this. */
const calmMs = 2_000
/** From a signal to the end of its process. */
const signalBudgetMs = 7_000
/** Scripts that only look, and so may run without the lock. */
const isLook = ({ name, params }: ApiCall) => name === 'Ecs:RunCommand' && !/environment|switch/.test(params.Name ?? '')
/** Calls that nobody may make any more who was told to stop. */
const risks = new Set(['Ecs:RunInstances', 'Ess:StartInstanceRefresh', 'Ess:ResumeInstanceRefresh'])
/** Uploads under the digest of what they carry are the same whoever makes them. */
const isFree = (key: string) => /^(lock|artifacts|env)\//.test(key)

/**
 * Watches a fleet whose instances come and go from inside the local cloud: it sees what really happens at every change,
 * not what the engine believes. A place of the fleet is what an invariant speaks of, whichever instance has it.
 */
export class CloudMonitor implements CallWatch {
  readonly violations: string[] = []
  /** I8: at most so many instances at once. */
  most = Infinity
  /** When the world outside broke an application last, which nobody can be blamed for. */
  brokeAtMs = -Infinity
  /** I1: so many servers fewer than at the beginning may serve. */
  slack = 0
  readonly #cloud: InfraCloud
  readonly #fleet: WatchedFleet
  readonly #lock = new LockWatch()
  #hasBegun = false
  #mutator: number | undefined
  #weights: Weights = new Map()
  #running = new Set<string>()
  /** By group: what each place had when the story began, and what is not of this environment. */
  readonly #own: Weights = new Map()
  readonly #foreign: Weights = new Map()
  /** By group, and by group and zone: how many served when the story began. */
  readonly #served = new Map<string, number>()
  readonly #checked = new Map<string, { version: string; intervalMs: number; atMs: number }>()
  readonly #hasServed = new Set<string>()
  /** By group and instance: processes that have read weight 0 since it became 0. */
  readonly #zeroRead = new Map<string, Set<number>>()
  readonly #signalledAt = new Map<number, number>()
  /** When calls without an answer so far were made first. */
  readonly #tried = new Map<string, number>()
  #begunAt = 0
  #sentAt = 0

  constructor(cloud: InfraCloud, fleet: WatchedFleet) {
    this.#cloud = cloud
    this.#fleet = fleet
    cloud.watch = this
    for (const event of ['instanceChanged', 'loadBalancerChanged'] as const)
      cloud.local.core.on(event, () => this.look())
  }

  /** Call it when the fleet stands as the test wants it to, and again when the operator has changed weights. */
  begin(): void {
    this.#hasBegun = true
    this.#weights = this.#weightsNow()
    const fleet = new Map(this.#fleet.instances().map((one) => [one.id, one]))
    for (const [group, members] of this.#weights) {
      const own = new Map<string, number>()
      const foreign = new Map<string, number>()
      for (const [id, weight] of members) {
        const instance = fleet.get(id)
        if (!instance) foreign.set(id, weight)
        else if (!this.#fleet.placeOf(instance).isBeside) own.set(this.#fleet.placeOf(instance).place, weight)
        if (weight > 0) this.#hasServed.add(id)
      }
      this.#own.set(group, own)
      this.#foreign.set(group, foreign)
    }
    this.#served.clear()
    for (const [key, count] of this.#servingNow()) this.#served.set(key, count)
  }

  /** A process got SIGINT or SIGTERM. */
  signalled(process: number): void {
    this.#signalledAt.set(process, this.#now)
  }

  /** A process is over. */
  ended(process: number): void {
    const tookMs = this.#now - (this.#signalledAt.get(process) ?? this.#now)
    if (tookMs > signalBudgetMs) this.#violated('I14', `the process needed ${tookMs} ms after the signal`)
  }

  /** A script found an instance healthy on a release. */
  checked(instanceId: string, answer: { version: string; intervalMs: number }): void {
    this.#checked.set(instanceId, { ...answer, atMs: this.#now })
  }

  before(process: number, call: ApiCall): void {
    this.#mutator = call.isMutating ? process : undefined
    if (call.isMutating) this.#sentAt = this.#now
    // A call that is tried again was begun when it was tried first.
    const tried = JSON.stringify([process, call.name, call.params])
    if (call.isMutating) this.#tried.set(tried, (this.#begunAt = this.#tried.get(tried) ?? this.#now))
    if (!call.isMutating || !this.#hasBegun) return
    if (!isLook(call)) this.#mustOwnLock(process, call.name)
    if (risks.has(call.name)) this.#risky(call.name)
  }

  after(process: number, call: ApiCall, isAnswered: boolean): void {
    if (isAnswered) this.#tried.delete(JSON.stringify([process, call.name, call.params]))
    if (call.name === 'Slb:DescribeVServerGroupAttribute') this.#backendsRead(process, call.params.VServerGroupId ?? '')
    if (call.isMutating) this.look()
    this.#mutator = undefined
  }

  stored(process: number, { action, key, body }: { action: string; key: string; body: string }): void {
    if (action === 'PutObject' && key.startsWith('lock/')) this.#lock.written(process, key, body)
    else if (this.#hasBegun && !isFree(key)) this.#mustOwnLock(process, `${action} ${key}`)
  }

  /** What must be true at every moment, whoever moved last. */
  look(): void {
    const before = this.#weights
    this.#weights = this.#weightsNow()
    for (const [group, members] of this.#weights)
      for (const id of new Set([...members.keys(), ...(before.get(group)?.keys() ?? [])]))
        this.#weightSeen(group, id, before.get(group)?.get(id), members.get(id))
    this.#stoppedSince()
    if (!this.#hasBegun) return
    const fleet = this.#fleet.instances()
    if (fleet.length > this.most) this.#violated('I8', `${fleet.length} instances, at most ${this.most}`)
    const serving = this.#servingNow()
    for (const [key, count] of this.#served) {
      const floor = count - this.slack
      if ((serving.get(key) ?? 0) < floor)
        this.#violated('I1', `${serving.get(key) ?? 0} serve in ${key}, not ${floor}`)
    }
    const versions = new Set(fleet.flatMap((one) => (this.#getsAnswers(one) ? this.#fleet.versionOf(one) : [])))
    if (versions.size > 2) this.#violated('I12', `${[...versions].join(', ')} serve at once`)
    const taken = fleet.map((one) => this.#fleet.placeOf(one)).filter(({ isBeside }) => !isBeside)
    if (new Set(taken.map(({ place }) => place)).size < taken.length)
      this.#violated('I4', `two instances have one place: ${taken.map(({ place }) => place).join(', ')}`)
  }

  /** I4 at the end: every place has one instance, with the weights that the operator gave. */
  checkEnd(): void {
    for (const [group, own] of this.#own) {
      const inPlaces = new Map(
        this.#fleet.instances().flatMap((one): [string, string][] => {
          const { place, isBeside } = this.#fleet.placeOf(one)
          return isBeside ? [] : [[place, one.id]]
        }),
      )
      for (const [place, weight] of own) {
        const now = this.#weights.get(group)?.get(inPlaces.get(place) ?? '')
        if (now !== weight)
          this.#violated('I4', `${place} ends with weight ${now ?? 'none'} in ${group}, not ${weight}`)
      }
    }
  }

  get #now(): number {
    return this.#cloud.clock.monotonic()
  }

  #weightsNow(): Weights {
    return countingGroups(this.#cloud.local.core.store)
  }

  #instance(id: string): InstanceRecord | undefined {
    return this.#fleet.instances().find((one) => one.id === id)
  }

  #weightSeen(group: string, id: string, before: number | undefined, after: number | undefined): void {
    if (before === after) return
    const lost = (before ?? 0) > 0 && (after ?? 0) === 0
    const raised = (after ?? 0) > (before ?? 0)
    if (lost) {
      this.#zeroRead.delete(`${group} ${id}`)
      const isOut = ![...this.#weights.values()].some((members) => (members.get(id) ?? 0) > 0)
      // On an application that does not answer there is no request any more.
      if (isOut && this.#fleet.isAnswering(id)) this.#fleet.lostTraffic(id)
    }
    const wasForeign = this.#foreign.get(group)?.has(id)
    if (this.#hasBegun && wasForeign)
      this.#violated('I4', `${id} in ${group} is not of this environment, and was written`)
    const instance = this.#instance(id)
    if (!instance || !this.#hasBegun) return
    const { place, isBeside } = this.#fleet.placeOf(instance)
    const own = this.#own.get(group)?.get(place)
    if (own !== undefined && (after ?? 0) > own)
      this.#violated('I4', `${id} got weight ${after} in ${group}, ${place} has ${own}`)
    if (raised) this.#raised(instance, group, before ?? 0)
    if (after === undefined) this.#leftGroup(instance, group, before ?? 0)
    if (raised && isBeside) this.#risky(`${id} of ${this.#fleet.versionOf(instance)} got traffic`)
    if (lost && !isBeside) this.#risky(`${id} lost its traffic`)
  }

  #raised(instance: InstanceRecord, group: string, before: number): void {
    const { id } = instance
    const version = this.#fleet.versionOf(instance)
    const check = this.#checked.get(id)
    // One that is given back what it had was proved by its service.
    if (this.#hasServed.has(id)) return
    this.#hasServed.add(id)
    if (this.#fleet.isRunByCloud) return
    if (check?.version !== version) this.#violated('I2', `${id} got traffic on ${version} before that was checked`)
    else if (this.#sentAt - check!.atMs > freshIntervals * check!.intervalMs)
      this.#violated('I2', `${id} got traffic on a check that is ${Math.round(this.#sentAt - check!.atMs)} ms old`)
    if (this.#now - this.brokeAtMs < noticeMs) return
    if (!this.#fleet.isAnswering(id)) this.#violated('I2', `${id} got traffic while its application does not answer`)
    else if (before === 0 && !this.#fleet.isLayer4 && !this.#fleet.isHealthy(id))
      this.#violated('I2', `${id} got traffic in ${group} while the balancer finds it unhealthy`)
  }

  /** I7: out of a group goes only what has no traffic there, which the process has seen, and no request any more. */
  #leftGroup({ id }: InstanceRecord, group: string, before: number): void {
    if (this.#mutator === undefined || !this.#hasServed.has(id)) return
    if (before > 0 && this.#fleet.isAnswering(id)) this.#violated('I7', `${id} left ${group} with weight ${before}`)
    else if (before === 0 && !this.#zeroRead.get(`${group} ${id}`)?.has(this.#mutator))
      this.#violated('I7', `${id} left ${group} before its weight 0 there was read back`)
    this.#requestsOver(id, `left ${group}`)
  }

  /** I7: what stops has no traffic and no request any more. */
  #stoppedSince(): void {
    const fleet = this.#fleet.instances()
    const running = new Set(fleet.filter(({ status }) => status === 'Running').map(({ id }) => id))
    for (const id of this.#running) {
      if (running.has(id)) continue
      this.#checked.delete(id)
      const weights = [...this.#weights.values()].map((members) => members.get(id) ?? 0)
      if (this.#mutator === undefined || !this.#hasBegun) continue
      if (weights.some((weight) => weight > 0))
        this.#violated('I7', `${id} goes down with weights ${weights.join('/')}`)
      this.#requestsOver(id, 'goes down')
    }
    for (const id of running) if (!this.#running.has(id)) this.#hasServed.delete(id)
    this.#running = running
  }

  #requestsOver(id: string, what: string): void {
    const leftMs = this.#fleet.requestsEndAt(id) - this.#now
    if (leftMs > 0) this.#violated('I7', `${id} ${what} ${Math.round(leftMs)} ms before its last request ended`)
  }

  #backendsRead(process: number, group: string): void {
    const members = serverGroups(this.#cloud.local.core.store).get(group)?.members ?? []
    for (const [id, weight] of this.#weights.get(group) ?? []) {
      // What is written there must be true of the traffic, too.
      if (weight !== 0 || members.some((one) => one.serverId === id && one.weight > 0)) continue
      const key = `${group} ${id}`
      this.#zeroRead.set(key, (this.#zeroRead.get(key) ?? new Set()).add(process))
    }
  }

  #getsAnswers({ id }: InstanceRecord): boolean {
    return this.#fleet.isAnswering(id) && [...this.#weights.values()].some((members) => (members.get(id) ?? 0) > 0)
  }

  /** How many serve, by group and by group and zone. */
  #servingNow(): Map<string, number> {
    const zoneOf = new Map(this.#fleet.instances().map(({ id, zoneId }) => [id, zoneId]))
    const counts = new Map<string, number>()
    for (const [group, members] of this.#weights)
      for (const [id, weight] of members) {
        const zone = zoneOf.get(id)
        // Each is asked, so that the delay of its checks begins when it begins.
        const isHealthy = this.#fleet.isHealthy(id)
        if (!this.#fleet.isAnswering(id) || weight === 0 || zone === undefined) continue
        // What a layer-4 listener says of a server that just got its traffic speaks of the time before.
        if (!isHealthy && !this.#fleet.isLayer4) continue
        for (const key of [group, `${group}, zone ${zone}`]) counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    return counts
  }

  #mustOwnLock(process: number, what: string): void {
    if (process !== this.#lock.owner)
      this.#violated('I5', `process ${process}: ${what}, the lock is of process ${this.#lock.owner ?? 'nobody'}`)
  }

  #risky(what: string): void {
    const at = this.#mutator === undefined ? undefined : this.#signalledAt.get(this.#mutator)
    if (at !== undefined && this.#begunAt - at > calmMs)
      this.#violated('I14', `${what} ${Math.round(this.#begunAt - at)} ms after the signal`)
  }

  #violated(invariant: string, what: string): void {
    this.violations.push(`${invariant} at ${(this.#now / 1_000).toFixed(3)} s: ${what}`)
  }
}
