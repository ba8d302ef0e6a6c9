import { systemClock, type Cancel, type Clock } from '../shared/clock.ts'
import { messageOf } from '../shared/errors.ts'
import { seededRandom, systemRandom, type Random } from '../shared/random.ts'
import { BlockAddresses } from './addresses.ts'
import type { AddressPool, CoreEvents, LocalCore } from './core.ts'
import type { Drivers } from './drivers.ts'
import { vendorId } from './ids.ts'
import type { Overrides } from './overrides.ts'
import { scaledClock, type ScaledClock } from './scaled-clock.ts'
import { simulatedDrivers } from './simulated.ts'
import { Store } from './state/store.ts'

const defaultAccountId = '1000000000000001'

export interface CoreOptions {
  /** Base clock; default the machine's. */
  clock?: Clock
  /** Cloud durations are divided by it; default 1. A clock that is scaled already wins. */
  timeScale?: number
  scaledClock?: ScaledClock
  random?: Random
  /** Makes every id and chance repeatable; `random` wins. */
  seed?: number
  /** Default: drivers that only keep books. */
  drivers?: Drivers
  /** Default: a path that nothing is written to by the simulated drivers. */
  dataDirectory?: string
  accountId?: string
  addresses?: AddressPool
  store?: Store
  overrides?: Overrides
  /** Told about failures in the background. */
  log?: (message: string) => void
}

/** A core and the ways to end what it started. */
export interface RunningCore extends LocalCore {
  readonly clock: ScaledClock
  /** Forgets every change that is still to come (state transitions under way). */
  cancelPending(): void
  /** `cancelPending`, and no new background work from now on. */
  stop(): void
}

/** The core of one local cloud. With no option it is an in-memory cloud in real time, as unit tests want it. */
export function createCore(options: CoreOptions = {}): RunningCore {
  const clock = options.scaledClock ?? scaledClock(options.clock ?? systemClock, options.timeScale ?? 1)
  const random = options.random ?? (options.seed === undefined ? systemRandom : seededRandom(options.seed))
  const log = options.log ?? (() => {})
  const pending = new Set<Cancel>()
  const listeners = new Map<keyof CoreEvents, Set<(data: never) => void>>()
  let isStopped = false

  const core: RunningCore = {
    clock,
    random,
    store: options.store ?? new Store(),
    drivers: options.drivers ?? simulatedDrivers(),
    dataDirectory: options.dataDirectory ?? '/nonexistent/local-cloud',
    accountId: options.accountId ?? defaultAccountId,
    addresses: options.addresses ?? new BlockAddresses(16),
    ...(options.overrides && { overrides: options.overrides }),
    log,
    newId: (prefix) => vendorId(prefix, random),
    emit(event, data) {
      for (const listener of listeners.get(event) ?? []) {
        try {
          listener(data as never)
        } catch (error) {
          log(`a listener of ${event} failed: ${describe(error)}`)
        }
      }
    },
    on(event, listener) {
      const ofEvent = listeners.get(event) ?? new Set()
      listeners.set(event, ofEvent.add(listener))
    },
    after(ms, action) {
      if (isStopped) return
      const cancel = clock.schedule(ms, () => {
        pending.delete(cancel)
        void runLogged(action, log)
      })
      pending.add(cancel)
    },
    cancelPending() {
      for (const cancel of pending) cancel()
      pending.clear()
    },
    stop() {
      isStopped = true
      core.cancelPending()
    },
  }
  return core
}

async function runLogged(action: () => void | Promise<void>, log: (message: string) => void): Promise<void> {
  try {
    await action()
  } catch (error) {
    log(`a change in the background failed: ${describe(error)}`)
  }
}

const describe = (error: unknown) => (error instanceof Error && error.stack ? error.stack : messageOf(error))
