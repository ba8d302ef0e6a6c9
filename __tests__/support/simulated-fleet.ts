import type { AutomationExecution, AutomationStep } from '../../src/cloud/automation.ts'
import type { CommandRequest, CommandResult } from '../../src/cloud/command.ts'
import type { InstanceSpec } from '../../src/cloud/compute.ts'
import type { BackendServer, Listener } from '../../src/cloud/load-balancer.ts'
import { VirtualClock } from '../../src/shared/virtual-clock.ts'
import { InvariantMonitor } from './invariant-monitor.ts'
import { listenerOf, refusal, type SimulatedFleetOptions } from './simulated-layout.ts'
import { runScript } from './simulated-scripts.ts'
import { aServer, bareServer, versionOfImage, type SimulatedServer } from './simulated-server.ts'

const healthyAfterMs = 4_000
const unhealthyAfterMs = 6_000
const powerMs = 2_000
/** Reads lag behind by this much at most. */
const longestLagMs = 3_000

/** A fleet behind load balancers with a bucket, in virtual time, watched by a monitor that the engine knows nothing of. */
export class SimulatedFleet {
  readonly clock = new VirtualClock()
  readonly servers: SimulatedServer[]
  readonly objects = new Map<string, { body: Buffer; lastModified: string; metadata?: Record<string, string> }>()
  readonly monitor: InvariantMonitor
  readonly groupIds: string[]
  readonly weights: Map<string, Map<string, number>>
  readonly options: SimulatedFleetOptions
  /** Ids of foreign backends, with the weight that must stay. */
  readonly foreign: Map<string, number>
  readonly #byId: Map<string, SimulatedServer>
  readonly #invocations = new Map<string, Map<string, CommandResult>>()
  /** Weights as they were before recent calls, for reads that lag behind. */
  readonly #past: { group: string; until: number; weights: Map<string, number> }[] = []
  readonly #tokens = new Map<string, string[]>()
  /** What the cloud was told to do by itself. */
  readonly executions: AutomationExecution[] = []
  /** How long the cloud needs to hand a script to an instance, beyond the usual; also when its sender is dead by then. */
  lateBy: (name: string) => number = () => 0
  /** How a script ends that never runs: the agent is away, or the cloud loses it. */
  misdelivery: (name: string) => 'not-delivered' | 'failed' | undefined = () => undefined
  /** Processes that were killed, as a run on the same machine knows them. */
  readonly dead = new Set<number>()
  processes = 0
  calls = 0

  constructor(options: SimulatedFleetOptions) {
    this.options = options
    this.groupIds = Array.from({ length: options.groups ?? 1 }, (_, index) => `rsp-${index + 1}`)
    this.servers = options.servers.map((server, index) =>
      aServer(index, server, { groups: this.groupIds.length, isFromImage: options.isFromImage === true }),
    )
    this.#byId = new Map(this.servers.map((server) => [server.id, server]))
    this.foreign = new Map((options.foreign ?? []).map((weight, index) => [`i-foreign-${index + 1}`, weight]))
    this.weights = new Map(
      this.groupIds.map((id, group) => [
        id,
        new Map([...this.servers.map((one): [string, number] => [one.id, one.ownWeights[group]!]), ...this.foreign]),
      ]),
    )
    this.monitor = new InvariantMonitor(this)
  }

  get now(): number {
    return this.clock.monotonic()
  }

  /** Servers that exist. */
  get standing(): SimulatedServer[] {
    return this.servers.filter((server) => server.status !== 'Gone')
  }

  server(id: string): SimulatedServer {
    return this.#byId.get(id)!
  }

  weightsOf(server: SimulatedServer): number[] {
    return this.groupIds.map((group) => this.weights.get(group)!.get(server.id) ?? 0)
  }

  /** Weights of a group as they were so long ago. */
  weightsAgo(group: string, ms: number): ReadonlyMap<string, number> {
    const then = this.now - ms
    return this.#past.find((one) => one.group === group && one.until > then)?.weights ?? this.weights.get(group)!
  }

  loadBalancerOf(group: string): string {
    return `lb-${(this.groupIds.indexOf(group) % (this.options.loadBalancers ?? 1)) + 1}`
  }

  /** What the load balancers' checks say: they follow the application with a delay. */
  isHealthy(server: SimulatedServer, group?: string): boolean {
    if (group !== undefined && server.unhealthyOn.has(group)) return false
    const forMs = this.now - server.changedAt
    if (forMs >= (server.isAnswering ? healthyAfterMs : unhealthyAfterMs)) server.wasHealthy = server.isAnswering
    return server.wasHealthy
  }

  isServing(server: SimulatedServer): boolean {
    if (server.status !== 'Running') return false
    let isMember = false
    for (const [index, own] of server.ownWeights.entries()) {
      if (own === 0) continue
      isMember = true
      const group = this.groupIds[index]!
      if ((this.weights.get(group)!.get(server.id) ?? 0) === 0 || server.unhealthyOn.has(group)) return false
    }
    return isMember && this.isHealthy(server)
  }

  setAnswering(server: SimulatedServer, isAnswering: boolean): void {
    this.isHealthy(server)
    server.isAnswering = isAnswering
    server.changedAt = this.now
    this.clock.schedule((isAnswering ? healthyAfterMs : unhealthyAfterMs) + 1, () => this.monitor.look())
  }

  /** One call: all of its weights change at once. */
  writeWeights(group: string, backends: readonly Pick<BackendServer, 'instanceId' | 'weight'>[]): void {
    const members = this.weights.get(group)!
    const changes = backends.flatMap(({ instanceId, weight }) => {
      const before = members.get(instanceId)
      if (before === undefined) return []
      if (this.foreign.has(instanceId)) {
        this.monitor.foreignWritten(instanceId, group)
        return []
      }
      const server = this.server(instanceId)
      return [{ server, before, after: weight, wasServing: this.isServing(server) }]
    })
    while (this.#past[0] && this.#past[0].until < this.now - longestLagMs) this.#past.shift()
    this.#past.push({ group, until: this.now, weights: new Map(members) })
    for (const { server, before, after } of changes) {
      members.set(server.id, after)
      if (before > 0 && after === 0) server.requestsEndAt = Math.max(server.requestsEndAt, this.now + server.drainMs)
    }
    this.monitor.weightsWritten(group, changes)
  }

  addBackends(group: string, backends: readonly BackendServer[]): void {
    const members = this.weights.get(group)!
    const fresh = backends.filter(({ instanceId }) => !members.has(instanceId))
    for (const { instanceId } of fresh) members.set(instanceId, 0)
    this.writeWeights(group, fresh)
  }

  removeBackends(group: string, backends: readonly Pick<BackendServer, 'instanceId'>[]): void {
    this.writeWeights(
      group,
      backends.map(({ instanceId }) => ({ instanceId, weight: 0 })),
    )
    for (const { instanceId } of backends) this.weights.get(group)!.delete(instanceId)
  }

  launch(spec: InstanceSpec): string[] {
    const known = this.#tokens.get(spec.clientToken)
    if (known) return known
    const ids = Array.from({ length: spec.amount ?? 1 }, () => {
      const server = bareServer(`i-new-${this.servers.length + 1}`, spec.name, spec.zoneId)
      const model = this.servers.find((one) => one.name === spec.name)
      Object.assign(server, { tags: { ...spec.tags }, imageId: spec.imageId, statusAt: this.now })
      server.ownWeights = model ? [...model.ownWeights] : this.groupIds.map(() => 100)
      Object.assign(server, { drainMs: model?.drainMs ?? 2_000, updateMs: model?.updateMs ?? 5_000 })
      this.servers.push(server)
      this.#byId.set(server.id, server)
      this.monitor.launched(server)
      this.clock.schedule(powerMs, () => this.#running(server))
      return server.id
    })
    this.#tokens.set(spec.clientToken, ids)
    return ids
  }

  power(server: SimulatedServer, to: 'Running' | 'Stopped' | 'Gone'): void {
    // What is on its way there already needs no call, as the adapter knows.
    const isOff = server.status === 'Stopped' || server.status === 'Stopping'
    const isOn = server.status === 'Running' || server.status === 'Starting'
    if (server.status === 'Gone' || (to === 'Stopped' && isOff) || (to === 'Running' && isOn)) return
    if (this.now < server.lockedUntil) throw refusal('busy', server.id, 'IncorrectInstanceStatus')
    server.statusAt = this.now
    if (to === 'Running') {
      server.status = 'Starting'
      this.clock.schedule(powerMs, () => this.#running(server))
      return
    }
    this.monitor.restarted(server)
    server.starts++
    this.setAnswering(server, false)
    if (to === 'Gone') {
      server.status = 'Gone'
      for (const group of this.groupIds) this.removeBackends(group, [{ instanceId: server.id }])
      this.monitor.look()
      return
    }
    server.status = 'Stopping'
    this.clock.schedule(powerMs, () => {
      if (server.status === 'Stopping') server.status = 'Stopped'
    })
  }

  replaceDisk(server: SimulatedServer, imageId: string): void {
    if (server.status !== 'Stopped' || this.now < server.lockedUntil)
      throw refusal('invalid', server.id, 'IncorrectInstanceStatus')
    server.lockedUntil = this.now + 3_000
    Object.assign(server, { imageId, applied: undefined, fence: 0 })
    server.current = versionOfImage(imageId)
  }

  #running(server: SimulatedServer): void {
    if (server.status !== 'Pending' && server.status !== 'Starting') return
    Object.assign(server, { status: 'Running', statusAt: this.now })
    const version = versionOfImage(server.imageId)
    if (version === undefined) return
    server.current = version
    const start = this.started(server, version)
    this.clock.schedule(server.updateMs, () => {
      if (server.starts === start) this.setAnswering(server, !this.isBad(server, version))
    })
  }

  /** Counts a start of the application; returns its number. */
  started(server: SimulatedServer, version: string): number {
    server.startsOf.set(version, (server.startsOf.get(version) ?? 0) + 1)
    return ++server.starts
  }

  isBad(server: SimulatedServer, version: string): boolean {
    const at = this.options.servers.length > 0 ? Number(/\d+$/.exec(server.name)?.[0] ?? 1) - 1 : 0
    return this.options.isBad?.(version, at, server.startsOf.get(version) ?? 0) ?? false
  }

  startInvocation(request: CommandRequest, by: number): string {
    for (const id of request.instanceIds)
      if (this.server(id).status !== 'Running') throw refusal('busy', id, 'IncorrectInstanceStatus')
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
    const name = request.name ?? ''
    for (const instanceId of request.instanceIds) {
      if (/switch|command|environment/.test(name)) this.monitor.updateSent(this.server(instanceId), by)
      void this.#deliver(this.server(instanceId), results, { name, values })
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

  resultsOf(id: string): CommandResult[] {
    return [...(this.#invocations.get(id)?.values() ?? [])]
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
    const lost = this.misdelivery(name)
    if (lost) {
      await this.clock.sleep(1_000)
      results.set(server.id, { ...delivered, status: lost, errorCode: 'ClientNotResponse' })
      return
    }
    results.set(server.id, { ...delivered, status: 'running' })
    const ended = await runScript(this, server, name, values)
    results.set(server.id, { instanceId: server.id, droppedBytes: 0, ...ended })
  }

  async execute(execution: AutomationExecution, steps: readonly AutomationStep[]): Promise<void> {
    for (const step of steps) {
      if (step.kind === 'sleep') await this.clock.sleep(step.seconds * 1_000)
      if (execution.status !== 'running') return
      if (step.kind !== 'set-weights') continue
      this.monitor.mutatedBy(undefined, 'execution')
      this.writeWeights(step.group.serverGroupId!, step.backends)
    }
    execution.status = 'succeeded'
  }

  listeners(loadBalancerId: string): Listener[] {
    return this.groupIds
      .filter((group) => this.loadBalancerOf(group) === loadBalancerId)
      .map((group) => listenerOf({ loadBalancerId, serverGroupId: group }, this.groupIds.indexOf(group), this.options))
  }
}
