import type { Cloud } from '../cloud/cloud.ts'
import type { BackendServer } from '../cloud/load-balancer.ts'
import type { Clock } from '../shared/clock.ts'
import type { Reporter } from '../shared/reporter.ts'
import { batched } from './batch.ts'

export interface FleetOptions {
  cloud: Cloud
  clock: Clock
  reporter: Reporter
  signal?: AbortSignal
  /** Token for deleting exactly these instances. */
  deleteToken(ids: readonly string[]): string
  /** How long connections of a server that gets no new requests may still need, ms. */
  drainMs: number
}

/** Instances leaving the load balancer without a failed request, and the cloud in as few calls as possible. */
export class Fleet {
  readonly #options: FleetOptions
  readonly #delete: (id: string) => Promise<void>

  constructor(options: FleetOptions) {
    this.#options = options
    this.#delete = batched(100, (ids: readonly string[]) =>
      options.cloud.compute.deleteInstances(ids, options.deleteToken(ids)),
    )
  }

  /** Takes servers out of a group: weight 0, the time their last requests may take, then out. */
  async drain(loadBalancerId: string, serverGroupId: string, servers: readonly BackendServer[]): Promise<void> {
    const { cloud, clock, reporter, signal, drainMs } = this.#options
    const group = { loadBalancerId, serverGroupId }
    const serving = servers.filter(({ weight }) => weight > 0)
    if (serving.length > 0) {
      await cloud.loadBalancing.setWeights(
        group,
        serving.map((server) => ({ ...server, weight: 0 })),
      )
      const subject = serving.map(({ instanceId }) => instanceId).join(', ')
      reporter.emit({ type: 'progress', subject, phase: 'drain', message: `weight 0, waiting ${drainMs / 1_000} s` })
      await clock.sleep(drainMs, signal)
    }
    await cloud.loadBalancing.removeBackends(group, servers)
  }

  /** Deletes an instance, together with all others that are deleted at the same moment. */
  delete(id: string): Promise<void> {
    return this.#delete(id)
  }
}
