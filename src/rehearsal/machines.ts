import type { MachineSpec } from '../local/drivers.ts'
import { SimulatedMachines, type SimulatedOptions } from '../local/simulated.ts'
import type { Clock } from '../shared/clock.ts'
import { bootMs, bootUp, firstBootMs, newDisk, shutDown, type RehearsedServer } from './server.ts'

interface MachineParts {
  servers: Map<string, RehearsedServer>
  clock: Clock
  run: NonNullable<SimulatedOptions['run']>
  /** The release that the instance's image has on its disk. */
  releaseOf: (instanceId: string) => string | undefined
  /** A server for an instance that was not recorded. */
  newServer: (instanceId: string) => RehearsedServer
}

/** Machines of the copy: their applications go down, come up and change with them. */
export class RehearsedMachines extends SimulatedMachines {
  readonly #parts: MachineParts
  readonly #new = new Set<string>()
  /** From now on a start is one of the rehearsal, not of the copy whose machines have been up for long. */
  isCopied = false

  constructor(parts: MachineParts) {
    super(parts.run)
    this.#parts = parts
  }

  override async create(spec: MachineSpec): Promise<void> {
    await super.create(spec)
    if (!this.isCopied) return
    this.#new.add(spec.instanceId)
    this.#parts.servers.set(spec.instanceId, this.#parts.newServer(spec.instanceId))
  }

  override async start(instanceId: string): Promise<void> {
    await super.start(instanceId)
    const server = this.#parts.servers.get(instanceId)
    if (server && this.isCopied) bootUp(server, this.#parts.clock, this.#new.has(instanceId) ? firstBootMs : bootMs)
  }

  override async stop(instanceId: string): Promise<void> {
    await super.stop(instanceId)
    const server = this.#parts.servers.get(instanceId)
    if (server) shutDown(server, this.#parts.clock)
  }

  override async destroy(instanceId: string): Promise<void> {
    await super.destroy(instanceId)
    const server = this.#parts.servers.get(instanceId)
    if (server) shutDown(server, this.#parts.clock)
  }

  override async replaceDisk(instanceId: string, layerId: string | undefined): Promise<void> {
    await super.replaceDisk(instanceId, layerId)
    const server = this.#parts.servers.get(instanceId)
    if (server) newDisk(server, this.#parts.releaseOf(instanceId))
  }
}
