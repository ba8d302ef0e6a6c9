import type { ObjectStore } from '../../cloud/object-store.ts'
import { readEntry } from './journal-entry.ts'

const prefix = 'journal/'

/** Lease generations under which entries of the journal were written, by key and in order; `known` ones are not read again. */
export async function readFences(
  store: ObjectStore,
  known: ReadonlyMap<string, number> = new Map(),
): Promise<Map<string, number>> {
  const keys = (await store.list(prefix)).flatMap(({ key }) => (/\/\d+\.json$/.test(key) ? [key] : []))
  const found = await Promise.all(keys.filter((key) => !known.has(key)).map((key) => store.get(key)))
  const fresh = found.flatMap((object) => (object ? [[object.key, readEntry(store, object).fence] as const] : []))
  return new Map([...known, ...fresh].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
