import type { AddressPool } from './core.ts'
import type { Drivers } from './drivers.ts'
import { createBalancerDriver } from './balancer/driver.ts'
import { createMachineDriver } from './machines/driver.ts'
import { instances } from './ecs/records.ts'
import { createDatabaseDriver } from './mysql/driver.ts'
import { instancePeers } from './mysql/peers.ts'
import { databaseInstances } from './rds/records.ts'
import type { ScaledClock } from './scaled-clock.ts'
import type { Store } from './state/store.ts'

export interface DriverParts {
  dataDirectory: string
  addresses: AddressPool
  store: Store
  clock: ScaledClock
  log: (message: string) => void
}

/** Makes the drivers of a cloud; called again after a reset. */
export type OpenDrivers = (parts: DriverParts) => Promise<Drivers>

/** Drivers that start real processes on this machine. First removes what killed local clouds left of theirs. */
export const openRealDrivers: OpenDrivers = async ({ dataDirectory, addresses, store, clock, log }) => {
  const machines = await createMachineDriver({
    dataDirectory,
    log,
    isKnown: (id) => instances(store).get(id) !== undefined,
  })
  const databases = await createDatabaseDriver({
    dataDirectory,
    addresses,
    log,
    peers: instancePeers(machines, store),
    isKnown: (id) => databaseInstances(store).get(id) !== undefined,
  })
  return { machines, databases, balancers: createBalancerDriver({ clock, log }) }
}
