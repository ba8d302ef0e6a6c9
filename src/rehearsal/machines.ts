import { SimulatedMachines, type SimulatedOptions } from '../local/simulated.ts'
import type { Clock } from '../shared/clock.ts'
import { bootUp, newDisk, shutDown, type RehearsedServer } from './server.ts'

interface MachineParts {
  servers: ReadonlyMap<string, RehearsedServer>
  clock: Clock
  run: NonNullable<SimulatedOptions['run']>
  /** The release that the instance's image has on its disk. */
  releaseOf: (instanceId: string) => string | undefined
}

/** Machines of the copy: their applications go down, come up and change with them. */
export class RehearsedMachines extends SimulatedMachines {
  readonly #parts: MachineParts
  /** From now on a start is one of the rehearsal, not of the copy whose machines have been up for long. */
  isCopied = false

  constructor(parts: MachineParts) {
    super(parts.run)
    this.#parts = parts
  }

  override async start(instanceId: string): Promise<void> {
    await super.start(instanceId)
    const server = this.#parts.servers.get(instanceId)
    if (server && this.isCopied) bootUp(server, this.#parts.clock)
  }

  override async stop(instanceId: string): Promise<void> {
    await super.stop(instanceId)
    const server = this.#parts.servers.get(instanceId)
    if (server) shutDown(server, this.#parts.clock)
  }

  override async replaceDisk(instanceId: string, layerId: string | undefined): Promise<void> {
    await super.replaceDisk(instanceId, layerId)
    const server = this.#parts.servers.get(instanceId)
    if (server) newDisk(server, this.#parts.releaseOf(instanceId))
  }
}
