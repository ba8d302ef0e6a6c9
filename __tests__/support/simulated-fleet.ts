import type { Automation, AutomationExecution, AutomationStep } from '../../src/cloud/automation.ts'
import type { CommandRequest, CommandResult, CommandRunner } from '../../src/cloud/command.ts'
import type { Compute, Instance } from '../../src/cloud/compute.ts'
import type { BackendServer, Listener, LoadBalancing, ServerGroupRef } from '../../src/cloud/load-balancer.ts'
import type { ObjectStore } from '../../src/cloud/object-store.ts'
import { tagKeys, type Tagging, type Tags } from '../../src/cloud/tags.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { VirtualClock } from '../../src/shared/virtual-clock.ts'
import { InvariantMonitor } from './invariant-monitor.ts'

/** One server as it really is; the engine only sees what calls and scripts show of it. */
export interface SimulatedServer {
  id: string
  name: string
  zoneId: string
  tags: Tags
  /** Weight that the operator gave it, per group. */
  ownWeights: number[]
  current: string | undefined
  applied: string | undefined
  isAnswering: boolean
  /** Since when the application answers (or does not), for the load balancers' checks. */
  changedAt: number
  wasHealthy: boolean
  releases: Map<string, string>
  fence: number
  /** Time that the last request needs after weight 0. */
  drainMs: number
  updateMs: number
  /** When the requests that were on it at weight 0 are over. */
  requestsEndAt: number
  /** When its weights became 0 everywhere. */
  zeroSince: number | undefined
  /** A script that updates it was sent. */
  isUpdateAsked: boolean
  lock: Promise<unknown>
}

export interface SimulatedFleetOptions {
  servers: readonly {
    weights: readonly number[]
    zoneId?: string
    drainMs?: number
    updateMs?: number
    release?: string
  }[]
  /** Number of server groups, each with its own listener; default 1. */
  groups?: number
  /** Listener's request time-out, the longest that a drain may take. */
  requestTimeoutSeconds?: number
  /** Versions that never get healthy, or only not on some servers. */
  isBad?: (version: string, serverIndex: number) => boolean
  minHealthy: number
  latencyMs?: number
  protocol?: 'http' | 'tcp'
}

const healthyAfterMs = 4_000
const unhealthyAfterMs = 6_000

/** A fleet behind one load balancer with a bucket, in virtual time, watched by a monitor that the engine knows nothing of. */
export class SimulatedFleet {
  readonly clock = new VirtualClock()
  readonly servers: SimulatedServer[]
  readonly objects = new Map<string, { body: Buffer; lastModified: string }>()
  readonly monitor: InvariantMonitor
  readonly groupIds: string[]
  readonly weights: Map<string, Map<string, number>>
  readonly options: SimulatedFleetOptions
  readonly #byId: Map<string, SimulatedServer>
  readonly #invocations = new Map<string, Map<string, CommandResult>>()
  /** What the cloud was told to do by itself. */
  readonly executions: AutomationExecution[] = []
  /** How long the cloud needs to hand a script to an instance, beyond the usual; also when its sender is dead by then. */
  lateBy: (name: string) => number = () => 0
  calls = 0

  constructor(options: SimulatedFleetOptions) {
    this.options = options
    this.groupIds = Array.from({ length: options.groups ?? 1 }, (_, index) => `rsp-${index + 1}`)
    this.servers = options.servers.map((server, index) => ({
      id: `i-${String(index + 1).padStart(3, '0')}`,
      name: `web-${index + 1}`,
      zoneId: server.zoneId ?? 'zone-a',
      tags: { [tagKeys.environment]: 'app/sim', ...(server.release ? { [tagKeys.release]: server.release } : {}) },
      ownWeights: this.groupIds.map((_, group) => server.weights[group] ?? server.weights[0]!),
      current: server.release,
      applied: server.release && `digest-${server.release} env-${server.release}`,
      isAnswering: server.release !== undefined,
      changedAt: -1e9,
      wasHealthy: server.release !== undefined,
      releases: new Map(server.release ? [[server.release, `digest-${server.release}`]] : []),
      fence: 0,
      drainMs: server.drainMs ?? 2_000,
      updateMs: server.updateMs ?? 5_000,
      requestsEndAt: -1,
      zeroSince: server.weights.every((weight) => weight === 0) ? -1e9 : undefined,
      isUpdateAsked: false,
      lock: Promise.resolve(),
    }))
    this.#byId = new Map(this.servers.map((server) => [server.id, server]))
    this.weights = new Map(
      this.groupIds.map((id, group) => [
        id,
        new Map(this.servers.map((server) => [server.id, server.ownWeights[group]!])),
      ]),
    )
    this.monitor = new InvariantMonitor(this)
  }

  get now(): number {
    return this.clock.monotonic()
  }

  server(id: string): SimulatedServer {
    return this.#byId.get(id)!
  }

  weightsOf(server: SimulatedServer): number[] {
    return this.groupIds.map((group) => this.weights.get(group)!.get(server.id)!)
  }

  /** What the load balancers' checks say: they follow the application with a delay. */
  isHealthy(server: SimulatedServer): boolean {
    const forMs = this.now - server.changedAt
    if (forMs >= (server.isAnswering ? healthyAfterMs : unhealthyAfterMs)) server.wasHealthy = server.isAnswering
    return server.wasHealthy
  }

  isServing(server: SimulatedServer): boolean {
    const wanted = server.ownWeights
      .map((weight, group) => ({ weight, now: this.weights.get(this.groupIds[group]!)!.get(server.id)! }))
      .filter(({ weight }) => weight > 0)
    return wanted.length > 0 && wanted.every(({ now }) => now > 0) && this.isHealthy(server)
  }

  setAnswering(server: SimulatedServer, isAnswering: boolean): void {
    this.isHealthy(server)
    server.isAnswering = isAnswering
    server.changedAt = this.now
  }

  writeWeight(group: string, id: string, weight: number): void {
    const server = this.server(id)
    const before = this.weights.get(group)!.get(id)!
    this.weights.get(group)!.set(id, weight)
    if (before > 0 && weight === 0) server.requestsEndAt = Math.max(server.requestsEndAt, this.now + server.drainMs)
    server.zeroSince = this.weightsOf(server).every((each) => each === 0) ? (server.zeroSince ?? this.now) : undefined
    this.monitor.weightWritten(server, group, before, weight)
  }

  startInvocation(request: CommandRequest): string {
    const id = `t-${this.#invocations.size + 1}`
    const results = new Map<string, CommandResult>(
      request.instanceIds.map((instanceId) => [
        instanceId,
        { instanceId, status: 'pending', output: '', droppedBytes: 0 },
      ]),
    )
    this.#invocations.set(id, results)
    const values = Object.fromEntries(
      [...request.script.matchAll(/^([A-Z_]+)='([^']*)'$/gm)].map((match) => [match[1]!, match[2]!]),
    )
    for (const instanceId of request.instanceIds) {
      if (request.name === 'alicloud-deploy-switch') this.server(instanceId).isUpdateAsked = true
      void this.#deliver(this.server(instanceId), results, { name: request.name ?? '', values })
    }
    return id
  }

  /** What was not handed over yet never will be; what runs goes on. */
  stopInvocation(id: string, instanceIds: readonly string[]): void {
    const results = this.#invocations.get(id)!
    for (const instanceId of instanceIds)
      if (results.get(instanceId)?.status === 'pending')
        results.set(instanceId, { instanceId, status: 'cancelled', output: '', droppedBytes: 0 })
  }

  async #deliver(
    server: SimulatedServer,
    results: Map<string, CommandResult>,
    { name, values }: { name: string; values: Record<string, string> },
  ): Promise<void> {
    const lateByMs = this.lateBy(name)
    if (lateByMs > 0) await this.clock.sleep(lateByMs)
    const delivered = results.get(server.id)!
    if (delivered.status === 'cancelled') return
    results.set(server.id, { ...delivered, status: 'running' })
    const ended = await this.#runScript(server, name, values)
    results.set(server.id, { instanceId: server.id, droppedBytes: 0, ...ended })
  }

  async execute(execution: AutomationExecution, steps: readonly AutomationStep[]): Promise<void> {
    for (const step of steps) {
      if (step.kind === 'sleep') await this.clock.sleep(step.seconds * 1_000)
      if (execution.status !== 'running') return
      if (step.kind === 'set-weights')
        for (const { instanceId, weight } of step.backends)
          this.writeWeight(step.group.serverGroupId!, instanceId, weight)
    }
    execution.status = 'succeeded'
  }

  resultsOf(id: string): CommandResult[] {
    return [...(this.#invocations.get(id)?.values() ?? [])]
  }

  async #runScript(
    server: SimulatedServer,
    name: string,
    values: Record<string, string>,
  ): Promise<Pick<CommandResult, 'status' | 'exitCode' | 'output'>> {
    await this.clock.sleep(100)
    const ok = (output: string) => ({ status: 'succeeded' as const, exitCode: 0, output })
    const failed = (reason: string) => ({
      status: 'failed' as const,
      exitCode: 1,
      output: `acd failed=${reason}\n${reason} on ${server.name}`,
    })
    switch (name) {
      case 'alicloud-deploy-probe': {
        const facts = [
          `current=${server.current ?? ''}`,
          `digest=${server.current ? (server.releases.get(server.current) ?? '') : ''}`,
          `env=${server.current ? `env-${server.current}` : ''}`,
          `status=${server.isAnswering ? 200 : '000'}`,
        ]
        if (server.isAnswering) facts.push(`version=${server.current}`)
        return ok(facts.map((fact) => `acd ${fact}`).join('\n'))
      }
      case 'alicloud-deploy-connections': {
        const until = this.now + Number(values.LIMIT) * 1_000
        while (this.now < Math.min(until, server.requestsEndAt))
          await this.clock.sleep(Math.max(1, Math.min(until, server.requestsEndAt) - this.now))
        await this.clock.sleep(300)
        return ok(`acd connections=${this.now >= server.requestsEndAt ? 0 : 1}`)
      }
      case 'alicloud-deploy-fetch':
        await this.clock.sleep(800)
        server.releases.set(values.RELEASE!, values.DIGEST!)
        return ok(`acd fetched=${values.RELEASE}`)
      case 'alicloud-deploy-switch':
        return this.#locked(server, () => this.#switch(server, values, ok, failed))
      default:
        return ok('')
    }
  }

  async #switch<T>(
    server: SimulatedServer,
    values: Record<string, string>,
    ok: (output: string) => T,
    failed: (reason: string) => T,
  ): Promise<T> {
    const release = values.RELEASE!
    if (server.fence > Number(values.FENCE)) return failed('fenced')
    server.fence = Number(values.FENCE)
    if (server.releases.get(release) !== values.DIGEST) return failed('missing')
    const applied = `${values.DIGEST} ${values.ENV_DIGEST}`
    const isBad = this.options.isBad?.(release, this.servers.indexOf(server)) ?? false
    if (server.current !== release || server.applied !== applied || !server.isAnswering) {
      this.monitor.restarted(server)
      server.applied = undefined
      this.setAnswering(server, false)
      server.current = release
      await this.clock.sleep(server.updateMs)
      this.setAnswering(server, !isBad)
      server.applied = applied
    }
    await this.clock.sleep(
      server.isAnswering
        ? Number(values.CONSECUTIVE) * Number(values.INTERVAL) * 1_000
        : Number(values.DEADLINE) * 1_000,
    )
    if (!server.isAnswering) return failed('health')
    this.monitor.checked(server, release)
    return ok(`acd version=${release}\nacd healthy=${release}`)
  }

  // As flock does on an instance: a script of a killed run and one of its successor do not interleave.
  #locked<T>(server: SimulatedServer, work: () => Promise<T>): Promise<T> {
    const turn = server.lock.then(work)
    server.lock = turn.catch(() => {})
    return turn
  }
}

/** What ends a process in the middle: after how many calls, before or after the last one took effect. */
export interface KillPlan {
  atCall: number
  moment: 'before' | 'after'
}

/** One run of the program: its ports go dead when it is killed, while scripts it started go on. */
export class SimulatedProcess {
  readonly fleet: SimulatedFleet
  readonly id: number
  readonly compute: Compute
  readonly commands: CommandRunner
  readonly loadBalancing: LoadBalancing
  readonly tagging: Tagging
  readonly automation: Automation
  readonly store: ObjectStore
  readonly clock: Clock
  readonly killed: Promise<void>
  calls = 0
  mutations = 0
  isDead = false
  readonly #kill: KillPlan | undefined
  #reportKilled: () => void = () => {}
  static #count = 0

  constructor(fleet: SimulatedFleet, kill?: KillPlan) {
    this.fleet = fleet
    this.id = ++SimulatedProcess.#count
    this.#kill = kill
    this.killed = new Promise((resolve) => (this.#reportKilled = resolve))
    this.clock = this.#deadableClock()
    this.compute = this.#computePort()
    this.commands = this.#commandPort()
    this.loadBalancing = this.#loadBalancingPort()
    this.tagging = {
      tag: (_, ids, tags) => this.#call(true, () => ids.forEach((id) => Object.assign(fleet.server(id).tags, tags))),
      untag: () => this.#call(true, () => {}),
    }
    this.automation = this.#automationPort()
    this.store = this.#storePort()
  }

  die(): void {
    this.isDead = true
    this.#reportKilled()
  }

  async #call<T>(isMutation: boolean, effect: () => T): Promise<T> {
    const never = () => new Promise<T>(() => {})
    if (this.isDead) return never()
    const number = ++this.calls
    this.fleet.calls++
    const latency = this.fleet.options.latencyMs ?? 20
    await this.fleet.clock.sleep(latency)
    if (this.isDead) return never()
    const isLast = this.#kill?.atCall === number
    if (isLast && this.#kill?.moment === 'before') {
      this.die()
      return never()
    }
    if (isMutation) {
      this.mutations++
      this.fleet.monitor.mutatedBy(this.id)
    }
    const result = effect()
    if (isLast) {
      this.die()
      return never()
    }
    return result
  }

  #deadableClock(): Clock {
    const { clock } = this.fleet
    return {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      sleep: (ms, signal) =>
        clock.sleep(ms, signal).then(() => (this.isDead ? new Promise<void>(() => {}) : undefined)),
      schedule: (ms, action) => clock.schedule(ms, () => (this.isDead ? undefined : action())),
    }
  }

  #computePort(): Compute {
    const { fleet } = this
    const describeInstances: Compute['describeInstances'] = () => this.#call(false, () => fleet.servers.map(toInstance))
    return { describeInstances } as Compute
  }

  #commandPort(): CommandRunner {
    const { fleet } = this
    return {
      // A probe or a count changes nothing; a fetch and a switch do.
      start: (request) => this.#call(/fetch|switch/.test(request.name ?? ''), () => fleet.startInvocation(request)),
      results: (id) => this.#call(false, () => fleet.resultsOf(id)),
      stop: (id, instanceIds) => this.#call(true, () => fleet.stopInvocation(id, instanceIds)),
      reachable: (ids) => this.#call(false, () => [...ids]),
    }
  }

  #loadBalancingPort(): LoadBalancing {
    const { fleet } = this
    const groupOf = (ref: ServerGroupRef) => fleet.weights.get(ref.serverGroupId!)!
    const port: Partial<LoadBalancing> = {
      describeLoadBalancers: () =>
        this.#call(false, () => [
          {
            id: 'lb-1',
            name: 'lb',
            status: 'active',
            address: '10.0.0.1',
            addressType: 'intranet',
            vpcId: 'vpc-1',
            vswitchId: 'vsw-1',
            spec: 's',
            deletionProtection: false,
            tags: {},
          },
        ]),
      describeListeners: () =>
        this.#call(false, () => fleet.groupIds.map((id, index) => listenerOf(id, index, fleet.options))),
      describeServerGroups: () =>
        this.#call(false, () => fleet.groupIds.map((id) => ({ id, name: id, loadBalancerId: 'lb-1' }))),
      describeBackends: (ref) =>
        this.#call(false, () =>
          [...groupOf(ref)].map(([instanceId, weight]): BackendServer => ({ instanceId, port: 8080, weight })),
        ),
      setWeights: (ref, backends) =>
        this.#call(true, () => {
          if (backends.length > 20) throw new Error('more than 20 servers in one call')
          for (const backend of backends) fleet.writeWeight(ref.serverGroupId!, backend.instanceId, backend.weight)
        }),
      describeHealth: () =>
        this.#call(false, () =>
          fleet.groupIds.flatMap((group, index) =>
            fleet.servers.map((server) => ({
              instanceId: server.id,
              port: 8080,
              listenerPort: 80 + index,
              health:
                fleet.isHealthy(server) &&
                (fleet.options.protocol !== 'tcp' || fleet.weights.get(group)!.get(server.id)! > 0)
                  ? ('healthy' as const)
                  : ('unhealthy' as const),
            })),
          ),
        ),
    }
    return port as LoadBalancing
  }

  #automationPort(): Automation {
    const { executions } = this.fleet
    return {
      start: ({ steps, tags }) =>
        this.#call(true, () => {
          const execution: AutomationExecution = {
            id: `exec-${executions.length + 1}`,
            status: 'running',
            message: '',
            tags,
          }
          executions.push(execution)
          void this.fleet.execute(execution, steps)
          return execution.id
        }),
      describeExecutions: ({ id, isRunning }) =>
        this.#call(false, () =>
          executions.filter((each) => each.id === (id ?? each.id) && (!isRunning || each.status === 'running')),
        ),
      cancel: (id) =>
        this.#call(true, () => {
          const execution = executions.find((each) => each.id === id)!
          if (execution.status === 'running') execution.status = 'cancelled'
        }),
    }
  }

  #storePort(): ObjectStore {
    const { fleet } = this
    const put = (key: string, body: Uint8Array | string, ifAbsent: boolean | undefined) =>
      this.#call(true, () => {
        if (ifAbsent && fleet.objects.has(key)) return false
        fleet.objects.set(key, { body: Buffer.from(body), lastModified: '' })
        if (key.startsWith('lock/') && ifAbsent && key.endsWith('.json')) fleet.monitor.lockTaken(this.id)
        return true
      })
    return {
      bucket: 'sim',
      ensureBucket: () => this.#call(false, () => {}),
      deleteBucket: () => this.#call(true, () => fleet.objects.clear()),
      describeBucket: () => this.#call(false, () => ({ acl: 'private' as const, versioning: 'off' as const })),
      describeTags: () => this.#call(false, () => ({})),
      setTags: () => this.#call(true, () => {}),
      makePrivate: () => this.#call(true, () => {}),
      setExpiry: () => this.#call(true, () => {}),
      get: (key) =>
        this.#call(false, () => {
          const found = fleet.objects.get(key)
          return found && { key, body: found.body, etag: '', lastModified: found.lastModified, metadata: {} }
        }),
      put: (key, body, options) => put(key, body, options?.ifAbsent),
      putFile: (key, path, options) => put(key, path, options?.ifAbsent),
      delete: (key) => this.#call(true, () => void fleet.objects.delete(key)),
      list: (prefix) =>
        this.#call(false, () =>
          [...fleet.objects.keys()]
            .filter((key) => key.startsWith(prefix))
            .sort()
            .map((key) => ({ key, sizeBytes: 0, etag: '', lastModified: '' })),
        ),
      presignGet: async (key) => `https://sim/${key}`,
    }
  }
}

function toInstance(server: SimulatedServer): Instance {
  return {
    id: server.id,
    name: server.name,
    status: 'Running',
    type: 'sim',
    imageId: 'm-1',
    zoneId: server.zoneId,
    vpcId: 'vpc-1',
    vswitchId: 'vsw-1',
    securityGroupIds: [],
    privateIp: `10.0.0.${Number(server.id.slice(2))}`,
    deletionProtection: false,
    operationLocks: [],
    createdAt: '',
    tags: { ...server.tags },
  }
}

function listenerOf(serverGroupId: string, index: number, options: SimulatedFleetOptions): Listener {
  return {
    loadBalancerId: 'lb-1',
    port: 80 + index,
    protocol: options.protocol ?? 'http',
    status: 'running',
    target: { serverGroupId },
    healthCheck: {
      kind: 'http',
      path: '/healthz',
      intervalSeconds: 2,
      timeoutSeconds: 1,
      healthyThreshold: 2,
      unhealthyThreshold: 3,
    },
    requestTimeoutSeconds: options.requestTimeoutSeconds ?? 60,
    connectionDrainSeconds: options.requestTimeoutSeconds ?? 60,
  }
}
