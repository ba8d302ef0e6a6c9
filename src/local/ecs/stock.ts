import { VendorError } from '../api/vendor-error.ts'
import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'
import { zonesOf } from './regions.ts'

/** How many more instances of a type a zone can take. No record means: as many as one likes. */
interface StockRecord {
  /** `<zone>/<instance type>`, or `<zone>/*` for every type of the zone. */
  id: string
  remaining: number
}

const stock = (store: Store): Collection<StockRecord> => store.collection('stock')

/** Limits what a zone can still sell; `*` as the type closes the whole zone to it. */
export function setStock(store: Store, zoneId: string, instanceType: string, remaining: number): void {
  stock(store).add({ id: `${zoneId}/${instanceType}`, remaining })
}

const limitsOf = (store: Store, zoneId: string, instanceType: string) =>
  [`${zoneId}/${instanceType}`, `${zoneId}/*`].flatMap((id) => stock(store).get(id) ?? [])

/** Lets a zone sell as much as one likes again, but for types that have a limit of their own. */
export function liftStock(store: Store, zoneId: string, instanceType: string): void {
  stock(store).delete(`${zoneId}/${instanceType}`)
}

/** How many instances of the type the zone can still take. */
export function stockOf(store: Store, zoneId: string, instanceType: string): number {
  return Math.min(Infinity, ...limitsOf(store, zoneId, instanceType).map((limit) => limit.remaining))
}

/** Takes `amount` out of the zone's stock, or refuses as the API does when it has run out. */
export function takeStock(store: Store, zoneId: string, instanceType: string, amount: number): void {
  if (stockOf(store, zoneId, instanceType) < amount) {
    const others = zonesOf(zoneId.replace(/-?[a-z]$/, '')).filter(
      (zone) => stockOf(store, zone, instanceType) >= amount,
    )
    const hint = others.length > 0 ? ` Zones that have it: ${others.join(', ')}.` : ''
    throw new VendorError(
      'OperationDenied.NoStock',
      403,
      `The requested resource ${instanceType} is sold out in zone ${zoneId}.${hint}`,
    )
  }
  for (const limit of limitsOf(store, zoneId, instanceType))
    stock(store).update(limit, { remaining: limit.remaining - amount })
}

export function returnStock(store: Store, zoneId: string, instanceType: string): void {
  for (const limit of limitsOf(store, zoneId, instanceType))
    stock(store).update(limit, { remaining: limit.remaining + 1 })
}
