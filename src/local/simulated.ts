import type {
  BackendState,
  BalancerConfig,
  BalancerDriver,
  CommandEnd,
  CommandRun,
  DatabaseDriver,
  Drivers,
  MachineDriver,
  MachineSpec,
} from './drivers.ts'

export interface SimulatedOptions {
  /** What a command on an instance ends as; default: exit code 0 and no output. */
  run?: (instanceId: string, command: CommandRun) => CommandEnd | Promise<CommandEnd>
  /** Whether a backend passes its health checks; default: it does when its machine runs. */
  isHealthy?: (serverId: string, port: number) => boolean
  /** Accepts calls for machines that were never made here; for copies of a cloud. */
  isLenient?: boolean
}

/** One simulated machine, as far as books are kept. */
export interface SimulatedMachine extends MachineSpec {
  isRunning: boolean
  files: Map<string, Uint8Array>
}

/** Drivers that start nothing: for virtual time, for dry runs and for thousands of instances. */
export function simulatedDrivers(options: SimulatedOptions = {}): Drivers & { machines: SimulatedMachines } {
  const machines = new SimulatedMachines(options.run, options.isLenient)
  const isHealthy = options.isHealthy ?? ((serverId) => machines.machine(serverId)?.isRunning ?? false)
  return { machines, balancers: simulatedBalancers(isHealthy), databases: simulatedDatabases() }
}

const succeed = (): CommandEnd => ({ exitCode: 0, reason: 'exited', output: new Uint8Array() })

export class SimulatedMachines implements MachineDriver {
  readonly kind = 'simulated'
  readonly #machines = new Map<string, SimulatedMachine>()
  readonly #run: NonNullable<SimulatedOptions['run']>

  readonly #isLenient: boolean

  constructor(run: SimulatedOptions['run'] = succeed, isLenient = false) {
    this.#run = run
    this.#isLenient = isLenient
  }

  machine(instanceId: string): SimulatedMachine | undefined {
    return this.#machines.get(instanceId)
  }

  async create(spec: MachineSpec): Promise<void> {
    this.#machines.set(spec.instanceId, { ...spec, isRunning: false, files: new Map() })
  }

  async start(instanceId: string): Promise<void> {
    this.#known(instanceId).isRunning = true
  }

  async stop(instanceId: string): Promise<void> {
    this.#known(instanceId).isRunning = false
  }

  async destroy(instanceId: string): Promise<void> {
    this.#machines.delete(instanceId)
  }

  async replaceDisk(instanceId: string, layerId: string | undefined): Promise<void> {
    const machine = this.#known(instanceId)
    machine.files.clear()
    if (layerId === undefined) delete machine.layerId
    else machine.layerId = layerId
  }

  async run(instanceId: string, command: CommandRun): Promise<CommandEnd> {
    return this.#run(this.#known(instanceId).instanceId, command)
  }

  async writeFile(instanceId: string, path: string, content: Uint8Array): Promise<void> {
    this.#known(instanceId).files.set(path, content)
  }

  async saveLayer(instanceId: string): Promise<void> {
    this.#known(instanceId)
  }

  async deleteLayer(): Promise<void> {}

  async close(): Promise<void> {
    this.#machines.clear()
  }

  #known(instanceId: string): SimulatedMachine {
    const machine = this.#machines.get(instanceId)
    if (!machine && this.#isLenient)
      return { instanceId, hostname: instanceId, address: '127.0.0.1', isRunning: true, files: new Map() }
    if (!machine) throw new Error(`there is no machine ${instanceId}: create it before it is used`)
    return machine
  }
}

function simulatedBalancers(isHealthy: (serverId: string, port: number) => boolean): BalancerDriver {
  const configs = new Map<string, BalancerConfig>()
  return {
    apply: async (config) => void configs.set(config.loadBalancerId, config),
    remove: async (loadBalancerId) => void configs.delete(loadBalancerId),
    health(loadBalancerId, listenerPort) {
      const config = configs.get(loadBalancerId)
      const listener = config?.listeners.find(({ port }) => port === listenerPort)
      if (!config || !listener) return []
      const all = [...listener.backends, ...listener.rules.flatMap((rule) => rule.backends)]
      const isChecked = config.isActive && listener.isRunning && listener.healthCheck.kind !== 'off'
      const stateOf = (serverId: string, port: number): BackendState =>
        isChecked ? (isHealthy(serverId, port) ? 'normal' : 'abnormal') : 'unavailable'
      return all.map(({ serverId, port }) => ({ serverId, port, state: stateOf(serverId, port) }))
    },
    accessLog: () => [],
    counters: () => [],
    close: async () => configs.clear(),
  }
}

function simulatedDatabases(): DatabaseDriver {
  const nothing = async () => {}
  return {
    create: async () => ({ host: '127.0.0.1', port: 3306 }),
    restart: nothing,
    failover: nothing,
    destroy: nothing,
    createAccount: nothing,
    deleteAccount: nothing,
    setPassword: nothing,
    createDatabase: nothing,
    deleteDatabase: nothing,
    grant: nothing,
    revoke: nothing,
    setWhitelist: nothing,
    setPublicEndpoint: async (_instanceId, isOpen) => (isOpen ? { host: '127.0.0.1', port: 3306 } : undefined),
    close: nothing,
  }
}
