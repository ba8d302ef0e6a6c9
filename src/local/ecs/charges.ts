import type { LocalCore } from '../core.ts'
import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

/**
 * What one resource costs. The amounts are rough list prices of one mainland region; they are there so that a pipeline
 * can see that it left something running, not to predict an invoice.
 */
export interface ChargeRecord {
  /** Id of the resource. */
  id: string
  kind: string
  currency: 'CNY'
  perHour: number
  sinceMs: number
  /** Set when it was released or stopped in economical mode. */
  untilMs?: number
}

export const charges = (store: Store): Collection<ChargeRecord> => store.collection('charge')

/** Begins (or begins again) to count what a resource costs. */
export function startCharge(core: LocalCore, resource: { id: string; kind: string; perHour: number }): void {
  charges(core.store).add({ ...resource, currency: 'CNY', sinceMs: core.clock.now() })
}

export function endCharge(core: LocalCore, id: string): void {
  const charge = charges(core.store).get(id)
  if (charge && charge.untilMs === undefined) charges(core.store).update(charge, { untilMs: core.clock.now() })
}

/** Estimated cost per hour of everything that exists now. */
export function costPerHour(store: Store): number {
  const running = charges(store).filter((charge) => charge.untilMs === undefined)
  return Math.round(running.reduce((sum, charge) => sum + charge.perHour, 0) * 1e4) / 1e4
}

const diskPricePerGiBHour = 0.0007

/** Rough price of a disk, CNY per hour. */
export const diskPrice = (sizeGiB: number) => Math.round(sizeGiB * diskPricePerGiBHour * 1e4) / 1e4
