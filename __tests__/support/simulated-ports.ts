import type { CommandRequest, CommandResult, CommandRunner } from '../../src/cloud/command.ts'
import type { Compute, Instance } from '../../src/cloud/compute.ts'
import type { BackendServer, LoadBalancing } from '../../src/cloud/load-balancer.ts'
import { CloudError } from '../../src/cloud/errors.ts'
import { createMemoryObjectStore } from '../../src/cloud/memory-object-store.ts'
import type { ObjectStore } from '../../src/cloud/object-store.ts'
import type { Tagging, Tags } from '../../src/cloud/tags.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { VirtualClock } from '../../src/shared/virtual-clock.ts'
import type { KillPlan } from './simulated-process.ts'

const healthyAfterMs = 4_000

/** An application's last answer is no older when its port gets traffic for the first time; a call takes 20 ms. */
const freshMs = 2_020

interface Unit {
  release: string
  isAnswering: boolean
  startedAt: number
  /** When it was asked last. */
  checkedAt?: number
  hasServed?: true
}

interface Machine {
  id: string
  tags: Tags
  units: Map<number, Unit>
}

/** Instances with one service per port behind one load balancer, in virtual time, and what must never happen to them. */
export class SimulatedPorts {
  readonly clock = new VirtualClock()
  readonly store = createMemoryObjectStore('sim', this.clock)
  readonly machines: Machine[]
  /** Weight by `instance:port`. */
  readonly backends = new Map<string, number>()
  readonly violations: string[] = []
  /** How often a release was started, by `instance:release`. */
  readonly starts = new Map<string, number>()
  /** Calls that wrote weights. */
  weightCalls = 0
  /** Instances that the cloud takes no command for. */
  isRefused: (instanceId: string) => boolean = () => false
  readonly #own: readonly number[]
  readonly #isBad: (release: string, id: string, start: number) => boolean
  readonly #invocations: Map<string, CommandResult>[] = []

  constructor(
    own: readonly number[],
    release: string,
    isBad: (release: string, id: string, start: number) => boolean = () => false,
  ) {
    this.#own = own
    this.#isBad = isBad
    this.machines = own.map((weight, index) => {
      const id = `i-${index + 1}`
      this.backends.set(`${id}:8080`, weight)
      return {
        id,
        tags: {},
        units: new Map([[8080, { release, isAnswering: true, startedAt: -1e9, hasServed: true }]]),
      }
    })
  }

  isHealthy(id: string, port: number): boolean {
    const unit = this.machines.find((machine) => machine.id === id)!.units.get(port)
    return unit !== undefined && unit.isAnswering && this.clock.monotonic() - unit.startedAt >= healthyAfterMs
  }

  /** What serves: release and weight of every instance, by port. */
  serving(): Record<string, string[]> {
    return Object.fromEntries(
      this.machines.map(({ id, units }) => [
        id,
        [...this.backends]
          .filter(([key]) => key.startsWith(`${id}:`))
          .map(([key, weight]) => `${units.get(Number(key.split(':')[1]))?.release} ${weight}`),
      ]),
    )
  }

  setWeights(backends: readonly BackendServer[]): void {
    this.weightCalls++
    if (backends.length > 20) this.violations.push(`${backends.length} backends in one call`)
    for (const { instanceId, port, weight } of backends) {
      const key = `${instanceId}:${port}`
      const before = this.backends.get(key)
      if (before === undefined) this.violations.push(`${key} is no member`)
      if (weight > (before ?? 0) && !this.isHealthy(instanceId, port!))
        this.violations.push(`I2: ${key} got traffic before it was healthy`)
      const unit = this.machines.find(({ id }) => id === instanceId)!.units.get(port!)
      if (unit && weight > (before ?? 0)) {
        const ageMs = this.clock.monotonic() - (unit.checkedAt ?? -Infinity)
        if (!unit.hasServed && ageMs > freshMs)
          this.violations.push(`I2: ${key} got traffic on a check ${ageMs} ms old`)
        unit.hasServed = true
      }
      this.backends.set(key, weight)
    }
    this.check('after a write of weights')
  }

  /** Every instance serves on exactly one port with its own weight, whatever happens. */
  check(when: string): void {
    for (const [index, { id }] of this.machines.entries()) {
      const healthy = [...this.backends]
        .filter(([key]) => key.startsWith(`${id}:`) && this.isHealthy(id, Number(key.split(':')[1])))
        .reduce((total, [, weight]) => total + weight, 0)
      if (healthy !== this.#own[index]) this.violations.push(`I1: ${id} serves with weight ${healthy} ${when}`)
    }
  }

  start({ name = '', script, instanceIds }: CommandRequest): string {
    if (instanceIds.some(this.isRefused)) {
      const details = {
        kind: 'invalid',
        product: 'Ecs',
        action: 'RunCommand',
        apiCode: 'InvalidInstance.NotRunning',
      } as const
      throw new CloudError('an instance is not running', { ...details, code: 'E_INSTANCE_NOT_RUNNING' })
    }
    const value = (key: string) => new RegExp(`^${key}='([^']*)'$`, 'm').exec(script)?.[1] ?? ''
    const results = new Map<string, CommandResult>()
    for (const id of instanceIds) {
      results.set(id, { instanceId: id, status: 'running', output: '', droppedBytes: 0 })
      void this.#run(id, name, Number(value('PORT')), value('RELEASE'), value('AGAIN') !== '').then((output) =>
        results.set(id, {
          instanceId: id,
          status: output.startsWith('acd failed') ? 'failed' : 'succeeded',
          exitCode: 0,
          output,
          droppedBytes: 0,
        }),
      )
    }
    return String(this.#invocations.push(results) - 1)
  }

  results(invocationId: string): CommandResult[] {
    return [...this.#invocations[Number(invocationId)]!.values()]
  }

  async #run(id: string, name: string, port: number, release: string, isAgain: boolean): Promise<string> {
    await this.clock.sleep(300)
    const { units } = this.machines.find((machine) => machine.id === id)!
    switch (name) {
      case 'alicloud-deploy-connections':
        return 'acd connections=0'
      case 'alicloud-deploy-port-stop':
        this.#assertIdle(id, port, 'stopped')
        units.delete(port)
        return ''
      case 'alicloud-deploy-port-start': {
        if (isAgain || units.get(port)?.release !== release) {
          this.#assertIdle(id, port, 'restarted')
          const start = (this.starts.get(`${id}:${release}`) ?? 0) + 1
          this.starts.set(`${id}:${release}`, start)
          const isAnswering = !this.#isBad(release, id, start)
          units.set(port, { release, isAnswering, startedAt: this.clock.monotonic() })
        }
        return this.#check(units, port, release)
      }
      case 'alicloud-deploy-check':
        return this.#check(units, port, release)
      default:
        return ''
    }
  }

  async #check(units: ReadonlyMap<number, Unit>, port: number, release: string): Promise<string> {
    await this.clock.sleep(2_000)
    const unit = units.get(port)
    if (!unit?.isAnswering || unit.release !== release) return 'acd failed=health'
    unit.checkedAt = this.clock.monotonic()
    return `acd version=${release}`
  }

  #assertIdle(id: string, port: number, what: string): void {
    const weight = this.backends.get(`${id}:${port}`) ?? 0
    if (weight > 0) this.violations.push(`I7: ${id}:${port} ${what} with weight ${weight}`)
  }
}

/** One run of the program on simulated instances: after its kill no call answers any more. */
export class PortsProcess {
  readonly compute: Compute
  readonly commands: CommandRunner
  readonly loadBalancing: LoadBalancing
  readonly tagging: Tagging
  readonly store: ObjectStore
  readonly clock: Clock
  readonly killed: Promise<void>
  calls = 0
  #isDead = false
  #reportKilled: () => void = () => {}
  readonly #fleet: SimulatedPorts
  readonly #kill: KillPlan | undefined

  constructor(fleet: SimulatedPorts, kill?: KillPlan) {
    this.#fleet = fleet
    this.#kill = kill
    this.killed = new Promise((resolve) => (this.#reportKilled = resolve))
    const { clock, machines } = fleet
    this.clock = {
      now: () => clock.now(),
      monotonic: () => clock.monotonic(),
      sleep: (ms, signal) => clock.sleep(ms, signal).then(() => this.#unlessDead(undefined)),
      schedule: (ms, action) => clock.schedule(ms, () => (this.#isDead ? undefined : action())),
    }
    this.store = this.#wrap(fleet.store)
    this.compute = this.#wrap({
      describeInstances: async () => machines.map(toInstance),
    } as Partial<Compute> as Compute)
    this.commands = this.#wrap({
      start: async (request) => fleet.start(request),
      results: async (id) => fleet.results(id),
    } as Partial<CommandRunner> as CommandRunner)
    this.tagging = this.#wrap({
      tag: async (_, ids, tags) => {
        for (const machine of machines) if (ids.includes(machine.id)) Object.assign(machine.tags, tags)
      },
      untag: async (_, ids, keys) => {
        for (const machine of machines) if (ids.includes(machine.id)) for (const key of keys) delete machine.tags[key]
      },
    } as Partial<Tagging> as Tagging)
    this.loadBalancing = this.#wrap(balancerOf(fleet))
  }

  #unlessDead<T>(value: T): T | Promise<T> {
    return this.#isDead ? new Promise<T>(() => {}) : value
  }

  // Each call takes a moment; the fatal one has its effect or not, and no call answers afterwards.
  #wrap<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const found = Reflect.get(target, name) as unknown
        if (typeof found !== 'function') return found
        return async (...words: unknown[]) => {
          await this.#unlessDead(undefined)
          const isLast = ++this.calls === this.#kill?.atCall
          await this.#fleet.clock.sleep(20)
          await this.#unlessDead(undefined)
          if (isLast && this.#kill?.moment === 'before') return this.#die()
          const answer = (await (found as (...given: unknown[]) => Promise<unknown>).apply(target, words)) as unknown
          return isLast ? this.#die() : answer
        }
      },
    })
  }

  #die(): Promise<never> {
    this.#isDead = true
    this.#reportKilled()
    return new Promise(() => {})
  }
}

function balancerOf(fleet: SimulatedPorts): LoadBalancing {
  const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }
  const members = () =>
    [...fleet.backends].map(([key, weight]) => {
      const [instanceId, port] = key.split(':') as [string, string]
      return { instanceId, port: Number(port), weight }
    })
  const port: Partial<LoadBalancing> = {
    describeLoadBalancers: async () => [
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
    ],
    describeListeners: async () => [
      {
        loadBalancerId: 'lb-1',
        port: 80,
        protocol: 'http',
        status: 'running',
        target: { serverGroupId: group.serverGroupId },
        healthCheck: {
          kind: 'http',
          path: '/healthz',
          intervalSeconds: 2,
          timeoutSeconds: 1,
          healthyThreshold: 2,
          unhealthyThreshold: 3,
        },
      },
    ],
    describeServerGroups: async () => [{ id: group.serverGroupId, name: 'g', loadBalancerId: 'lb-1' }],
    describeBackends: async () => members(),
    addBackends: async (_, backends) => {
      for (const one of backends) fleet.backends.set(`${one.instanceId}:${one.port}`, one.weight)
    },
    setWeights: async (_, backends) => fleet.setWeights(backends),
    removeBackends: async (_, backends) => {
      for (const one of backends) fleet.backends.delete(`${one.instanceId}:${one.port}`)
      fleet.check('after a removal')
    },
    describeHealth: async () =>
      members().map((one) => ({
        instanceId: one.instanceId,
        port: one.port,
        listenerPort: 80,
        health: fleet.isHealthy(one.instanceId, one.port) ? 'healthy' : 'unhealthy',
      })),
  }
  return port as LoadBalancing
}

function toInstance({ id, tags }: Machine): Instance {
  return {
    id,
    name: id,
    status: 'Running',
    type: 'sim',
    imageId: 'm-1',
    zoneId: 'zone-a',
    vpcId: 'vpc-1',
    vswitchId: 'vsw-1',
    securityGroupIds: [],
    privateIp: '10.0.0.1',
    deletionProtection: false,
    operationLocks: [],
    createdAt: '',
    tags: { ...tags },
  }
}
