import type { LocalCore } from '../core.ts'
import { simulatedDrivers } from '../simulated.ts'
import { Store } from '../state/store.ts'

/**
 * A core on which an operation may do anything without effect: a copy of the state (or `saved`, an older one), drivers
 * that start nothing, and no later changes. Dry runs and stale reads run on it, so they check exactly what a real call checks.
 */
export function sandboxCore(core: LocalCore, saved: Record<string, unknown[]> = core.store.toJSON()): LocalCore {
  const store = new Store()
  store.load(structuredClone(saved) as Record<string, { id: string }[]>)
  return {
    ...core,
    store,
    drivers: { ...simulatedDrivers({ isLenient: true }) },
    addresses: { allocate: (preferred) => preferred ?? '127.0.0.1', release: () => {} },
    emit: () => {},
    on: () => {},
    after: () => {},
  }
}
