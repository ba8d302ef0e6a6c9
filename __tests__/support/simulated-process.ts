import type { Automation, AutomationExecution } from '../../src/cloud/automation.ts'
import type { CommandRunner } from '../../src/cloud/command.ts'
import type { Compute } from '../../src/cloud/compute.ts'
import type { Images } from '../../src/cloud/image.ts'
import type { BackendServer, LoadBalancing } from '../../src/cloud/load-balancer.ts'
import type { ObjectStore } from '../../src/cloud/object-store.ts'
import type { Tagging } from '../../src/cloud/tags.ts'
import type { Clock } from '../../src/shared/clock.ts'
import type { Random } from '../../src/shared/random.ts'
import type { SimulatedFleet } from './simulated-fleet.ts'
import { bucketOf } from './simulated-bucket.ts'
import { refusal } from './simulated-layout.ts'
import { toInstance, versionOfImage } from './simulated-server.ts'

/** What ends a process in the middle: after how many calls, before or after the last one took effect. */
export interface KillPlan {
  atCall: number
  moment: 'before' | 'after'
  /** Only calls that change something are counted: dying after a look leaves what the change before it left. */
  isOfChanges?: true
}

/** What goes wrong between a process and the cloud, as parts of 1 per call. */
export interface FaultPlan {
  random: Random
  /** The call has its effect, its answer never comes. */
  lost: number
  /** The cloud refuses the call after all retries. */
  refused: number
  /** Reads may show what was so long ago at most, milliseconds. */
  staleMs: number
}

/** A process that stands still for a while, e.g. on a suspended machine. */
export interface StallPlan {
  atCall: number
  forMs: number
  /** The whole machine is suspended: its monotonic clock stands still, too. */
  isSuspended?: boolean
}

export interface ProcessOptions {
  kill?: KillPlan
  faults?: FaultPlan
  stall?: StallPlan
}

/** One run of the program: its ports go dead when it is killed, while scripts it started go on. */
export class SimulatedProcess {
  readonly fleet: SimulatedFleet
  readonly id: number
  readonly compute: Compute
  readonly images: Images
  readonly commands: CommandRunner
  readonly loadBalancing: LoadBalancing
  readonly tagging: Tagging
  readonly automation: Automation
  readonly store: ObjectStore
  readonly clock: Clock
  readonly killed: Promise<void>
  calls = 0
  changes = 0
  isDead = false
  readonly #options: ProcessOptions
  #resumesAt = 0
  /** What its monotonic clock did not count. */
  #missedMs = 0
  #reportKilled: () => void = () => {}

  constructor(fleet: SimulatedFleet, options: ProcessOptions | KillPlan = {}) {
    this.fleet = fleet
    this.id = ++fleet.processes
    this.#options = 'atCall' in options && 'moment' in options ? { kill: options } : options
    this.killed = new Promise((resolve) => (this.#reportKilled = resolve))
    this.clock = this.#deadableClock()
    this.compute = this.#computePort()
    this.images = {
      describeImages: ({ ids = [] }) =>
        this.#read(() => ids.filter((id) => versionOfImage(id) !== undefined).map((id) => ({ id, isUsable: true }))),
    } as Partial<Images> as Images
    this.commands = this.#commandPort()
    this.loadBalancing = this.#loadBalancingPort()
    this.tagging = {
      tag: (_, ids, tags) =>
        this.#write('tag', () => ids.forEach((id) => Object.assign(fleet.server(id)?.tags ?? {}, tags))),
      untag: () => this.#write('untag', () => {}),
    }
    this.automation = this.#automationPort()
    this.store = bucketOf(this.fleet, { id: this.id, read: this.#read, write: this.#write })
  }

  die(): void {
    this.isDead = true
    this.fleet.dead.add(this.id)
    this.#reportKilled()
  }

  readonly #read = <T>(effect: () => T) => this.#call(undefined, effect)
  readonly #write = <T>(name: string, effect: () => T) => this.#call(name, effect)

  async #call<T>(mutation: string | undefined, effect: () => T): Promise<T> {
    const never = () => new Promise<T>(() => {})
    if (this.isDead) return never()
    const { kill, stall, faults } = this.#options
    const number = ++this.calls
    const change = mutation === undefined ? 0 : ++this.changes
    this.fleet.calls++
    const apply = () => {
      if (mutation !== undefined) this.fleet.monitor.mutatedBy(this.id, mutation)
      return effect()
    }
    await this.fleet.clock.sleep(this.fleet.options.latencyMs ?? 20)
    // What a process had sent when it died may still take effect.
    if (this.isDead) {
      if (kill?.moment === 'after' && mutation !== undefined) apply()
      return never()
    }
    const isLast = kill?.atCall === (kill?.isOfChanges ? change : number)
    if (isLast && kill?.moment === 'before') {
      this.die()
      return never()
    }
    if (faults && faults.random() < faults.refused) throw refusal('throttled', mutation ?? 'a read', 'Throttling')
    const result = apply()
    if (isLast) {
      this.die()
      return never()
    }
    if (stall?.atCall === number) {
      this.#resumesAt = this.fleet.now + stall.forMs
      if (stall.isSuspended) this.#missedMs += stall.forMs
    }
    await this.#awake()
    if (faults && faults.random() < faults.lost) throw refusal('transient', mutation ?? 'a read', 'ConnectionReset')
    return result
  }

  /** Whatever comes while the process stands still is seen when it goes on. */
  async #awake(): Promise<void> {
    while (this.fleet.now < this.#resumesAt) await this.fleet.clock.sleep(this.#resumesAt - this.fleet.now)
    if (this.isDead) await new Promise<void>(() => {})
  }

  #staleMs(): number {
    const { faults } = this.#options
    return faults && faults.staleMs > 0 && faults.random() < 0.3 ? faults.random() * faults.staleMs : 0
  }

  #deadableClock(): Clock {
    const { clock } = this.fleet
    return {
      now: () => clock.now(),
      monotonic: () => clock.monotonic() - this.#missedMs,
      sleep: (ms, signal) => clock.sleep(ms, signal).then(() => this.#awake()),
      schedule: (ms, action) =>
        clock.schedule(ms, () => {
          if (this.isDead) return
          if (this.fleet.now >= this.#resumesAt) action()
          else clock.schedule(this.#resumesAt - this.fleet.now, () => (this.isDead ? undefined : action()))
        }),
    }
  }

  #computePort(): Compute {
    const { fleet } = this
    const port: Partial<Compute> = {
      describeInstances: ({ ids, tags }) =>
        this.#read(() =>
          fleet.standing
            .filter((server) => !ids || ids.includes(server.id))
            .filter((server) => Object.entries(tags ?? {}).every(([key, value]) => server.tags[key] === value))
            .map((server) => toInstance(server, fleet.now)),
        ),
      runInstances: (spec) => this.#write('runInstances', () => fleet.launch(spec)),
      startInstances: (ids) =>
        this.#write('startInstances', () => ids.forEach((id) => fleet.power(fleet.server(id), 'Running'))),
      stopInstances: (ids) =>
        this.#write('stopInstances', () => {
          for (const id of ids) {
            fleet.monitor.updateSent(fleet.server(id), this.id)
            fleet.power(fleet.server(id), 'Stopped')
          }
        }),
      deleteInstances: (ids) =>
        this.#write('deleteInstances', () => ids.forEach((id) => fleet.power(fleet.server(id), 'Gone'))),
      replaceSystemDisk: ({ instanceId, imageId }) =>
        this.#write('replaceSystemDisk', () => fleet.replaceDisk(fleet.server(instanceId), imageId)),
    }
    return port as Compute
  }

  #commandPort(): CommandRunner {
    const { fleet } = this
    return {
      // A probe or a count changes nothing.
      start: (request) =>
        this.#call(/probe|connections|check/.test(request.name ?? '') ? undefined : `start ${request.name}`, () =>
          fleet.startInvocation(request, this.id),
        ),
      results: (id) => this.#read(() => fleet.resultsOf(id)),
      stop: (id, instanceIds) => this.#write('stopInvocation', () => fleet.stopInvocation(id, instanceIds)),
      reachable: (ids) =>
        this.#read(() =>
          ids.filter((id) => fleet.server(id).status === 'Running' && fleet.now - fleet.server(id).statusAt >= 3_000),
        ),
    }
  }

  #loadBalancingPort(): LoadBalancing {
    const { fleet } = this
    const ids = Array.from({ length: fleet.options.loadBalancers ?? 1 }, (_, index) => `lb-${index + 1}`)
    const port: Partial<LoadBalancing> = {
      describeLoadBalancers: () =>
        this.#read(() =>
          ids.map((id) => ({
            id,
            name: id,
            status: 'active' as const,
            address: '10.0.0.1',
            addressType: 'intranet' as const,
            vpcId: 'vpc-1',
            vswitchId: 'vsw-1',
            spec: 's',
            deletionProtection: false,
            tags: {},
          })),
        ),
      describeListeners: (id) => this.#read(() => fleet.listeners(id)),
      describeServerGroups: (id) =>
        this.#read(() =>
          fleet.groupIds
            .filter((group) => fleet.loadBalancerOf(group) === id)
            .map((group) => ({ id: group, name: group, loadBalancerId: id })),
        ),
      describeBackends: ({ serverGroupId }) =>
        this.#read(() => {
          const shown = fleet.weightsAgo(serverGroupId!, this.#staleMs())
          fleet.monitor.backendsRead(this.id, serverGroupId!, shown)
          return [...shown].map(([instanceId, weight]): BackendServer => ({ instanceId, port: 8080, weight }))
        }),
      addBackends: ({ serverGroupId }, backends) =>
        this.#write('addBackends', () => fleet.addBackends(serverGroupId!, backends)),
      removeBackends: ({ serverGroupId }, backends) =>
        this.#write('removeBackends', () => fleet.removeBackends(serverGroupId!, backends)),
      setWeights: ({ serverGroupId }, backends) =>
        this.#write('setWeights', () => {
          if (backends.length > 20) throw new Error('more than 20 servers in one call')
          fleet.writeWeights(serverGroupId!, backends)
        }),
      describeHealth: (id) =>
        this.#read(() =>
          fleet.groupIds
            .filter((group) => fleet.loadBalancerOf(group) === id)
            .flatMap((group) =>
              [...fleet.weights.get(group)!].map(([instanceId, weight]) => ({
                instanceId,
                port: 8080,
                listenerPort: 80 + fleet.groupIds.indexOf(group),
                health: this.#healthOf(instanceId, group, weight),
              })),
            ),
        ),
    }
    return port as LoadBalancing
  }

  // A layer-4 listener calls every server without weight unhealthy.
  #healthOf(id: string, group: string, weight: number): 'healthy' | 'unhealthy' {
    const { fleet } = this
    if (fleet.foreign.has(id)) return 'healthy'
    if (!fleet.isHealthy(fleet.server(id), group)) return 'unhealthy'
    return fleet.options.protocol !== 'tcp' || weight > 0 ? 'healthy' : 'unhealthy'
  }

  #automationPort(): Automation {
    const { executions } = this.fleet
    return {
      start: ({ steps, tags }) =>
        this.#write('startExecution', () => {
          const id = `exec-${executions.length + 1}`
          const execution: AutomationExecution = { id, status: 'running', message: '', tags }
          executions.push(execution)
          void this.fleet.execute(execution, steps)
          return id
        }),
      describeExecutions: ({ id, isRunning }) =>
        this.#read(() =>
          executions.filter((each) => each.id === (id ?? each.id) && (!isRunning || each.status === 'running')),
        ),
      cancel: (id) =>
        this.#write('cancelExecution', () => {
          const execution = executions.find((each) => each.id === id)!
          if (execution.status === 'running') execution.status = 'cancelled'
        }),
    }
  }
}
