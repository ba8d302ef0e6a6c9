import type { Clock } from '../shared/clock.ts'
import type { Random } from '../shared/random.ts'
import type { Drivers } from './drivers.ts'
import type { Overrides } from './overrides.ts'
import type { Store } from './state/store.ts'

/** Signals between products, e.g. an instance that stopped makes the balancers look again. */
export interface CoreEvents {
  instanceChanged: { instanceId: string }
  loadBalancerChanged: { loadBalancerId: string }
  databaseChanged: { instanceId: string }
}

/**
 * The 127.x.0.0/16 block of one local cloud. Two clouds on one machine get different blocks, so their instances
 * never meet on a port.
 */
export interface AddressPool {
  /** A free address; `127.<block>.c.d` for a preferred VPC address `a.b.c.d` where that is free. */
  allocate(preferred?: string): string
  release(address: string): void
}

/** Everything an operation works with. One per local cloud; nothing in `local/` is global. */
export interface LocalCore {
  /** Time as the cloud's users see it: wall-clock now; durations already divided by the time scale. */
  clock: Clock
  random: Random
  store: Store
  drivers: Drivers
  /** Directory that everything on disk lives below. */
  dataDirectory: string
  accountId: string
  /** Loopback addresses of this cloud; every VPC address, EIP and database endpoint stands for one of them. */
  addresses: AddressPool
  /** Durations and quotas of this cloud that differ from the products' tables. */
  overrides?: Overrides
  /** Faults that lie on machines rather than on calls; undefined until somebody can inject any. */
  faults?: { isInForce(kind: 'never-boots' | 'agent-offline', instanceId: string): boolean }
  /**
   * Sends a call through the gateway on behalf of an access key, as orchestration services do. Undefined until there
   * is a gateway. Throws VendorError for refusals.
   */
  execute?(call: {
    /** Name of the product in any case, e.g. `SLB`. */
    service: string
    api: string
    parameters: Readonly<Record<string, unknown>>
    accessKeyId: string
  }): Promise<object>
  /** Tells the people who run the cloud; absent where nobody listens. */
  log?(message: string): void
  /** A new id in the vendor's shape, e.g. `i-bp1…`. */
  newId(prefix: string): string
  emit<K extends keyof CoreEvents>(event: K, data: CoreEvents[K]): void
  on<K extends keyof CoreEvents>(event: K, listener: (data: CoreEvents[K]) => void): void
  /** Runs `action` after a cloud duration (before scaling); failures of it are logged, never lost. */
  after(ms: number, action: () => void | Promise<void>): void
}
