/** Records of one kind, in the order they were made. Plain JSON inside, so the whole state can be written and shown. */
export class Collection<T extends { id: string }> {
  readonly #records = new Map<string, T>()
  readonly #changed: () => void

  constructor(changed: () => void = () => {}) {
    this.#changed = changed
  }

  get size(): number {
    return this.#records.size
  }

  get(id: string): T | undefined {
    return this.#records.get(id)
  }

  add(record: T): T {
    this.#records.set(record.id, record)
    this.#changed()
    return record
  }

  /** Changes fields in place; the record is returned for chaining. */
  update(record: T, change: Partial<T>): T {
    Object.assign(record, change)
    this.#changed()
    return record
  }

  delete(id: string): boolean {
    const existed = this.#records.delete(id)
    if (existed) this.#changed()
    return existed
  }

  /** Forgets every record. */
  clear(): void {
    this.#records.clear()
    this.#changed()
  }

  all(): T[] {
    return [...this.#records.values()]
  }

  filter(test: (record: T) => boolean): T[] {
    return this.all().filter(test)
  }

  find(test: (record: T) => boolean): T | undefined {
    for (const record of this.#records.values()) if (test(record)) return record
    return undefined
  }
}
