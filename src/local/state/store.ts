import { Collection } from './collection.ts'

/**
 * Everything the local cloud knows, by kind. Products agree on the names of collections through their
 * `records.ts` (e.g. `ecs/records.ts` exports `instances(store)`), never by repeating the string.
 */
export class Store {
  readonly #collections = new Map<string, Collection<{ id: string }>>()
  readonly #listeners = new Set<() => void>()

  collection<T extends { id: string }>(kind: string): Collection<T> {
    let collection = this.#collections.get(kind)
    if (!collection) {
      collection = new Collection<{ id: string }>(() => {
        for (const listener of this.#listeners) listener()
      })
      this.#collections.set(kind, collection)
    }
    return collection as unknown as Collection<T>
  }

  /** Calls `listener` after every change of any record. */
  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  toJSON(): Record<string, unknown[]> {
    return Object.fromEntries([...this.#collections].map(([kind, collection]) => [kind, collection.all()]))
  }

  /** Empties every collection in place, so that whoever holds one sees it. */
  clear(): void {
    for (const collection of this.#collections.values()) collection.clear()
  }

  /** Fills an empty store from what `toJSON` gave. */
  load(saved: Record<string, { id: string }[]>): void {
    for (const [kind, records] of Object.entries(saved)) {
      const collection = this.collection(kind)
      for (const record of records) collection.add(record)
    }
  }
}
