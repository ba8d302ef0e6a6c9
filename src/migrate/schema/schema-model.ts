import type { Classification } from '../sql/classify.ts'
import type { ColumnDefinition } from '../sql/column-definition.ts'

/** What the migrations say about the tables: enough to judge a change without a database. */
export class SchemaModel {
  readonly #tables = new Map<string, Map<string, ColumnDefinition>>()
  readonly #fresh = new Set<string>()

  /** True for a table that these migrations created since the last `settle`: no running version knows it. */
  isFresh(table: string): boolean {
    return this.#fresh.has(table)
  }

  /** The column as far as the migrations tell; undefined when they do not. */
  column(table: string, column: string): ColumnDefinition | undefined {
    return this.#tables.get(table)?.get(column.toLowerCase())
  }

  /** From here on what exists may be in use. */
  settle(): void {
    this.#fresh.clear()
  }

  /** Takes a statement as executed. */
  apply(what: Classification): void {
    const table = what.targets[0]?.name
    if (table === undefined || what.options.isTemporary) return
    if (what.verb === 'CREATE TABLE') {
      if (!what.options.ifNotExists) this.#fresh.add(table)
      this.#tables.set(table, new Map(what.columns.map(({ name, definition }) => [name.toLowerCase(), definition])))
    } else if (what.verb === 'DROP TABLE') {
      for (const { name } of what.targets) this.#forget(name)
    } else if (what.verb === 'RENAME TABLE') {
      for (const [index, { name }] of what.targets.entries()) this.#rename(name, what.renames[index]?.name)
    } else if (what.verb === 'ALTER TABLE') this.#alter(table, what)
  }

  #alter(table: string, what: Classification): void {
    const columns = this.#tables.get(table) ?? new Map<string, ColumnDefinition>()
    this.#tables.set(table, columns)
    for (const clause of what.clauses) {
      if (clause.kind === 'add-column' || clause.kind === 'modify-column')
        columns.set(clause.column.toLowerCase(), clause.definition)
      if (clause.kind === 'drop-column') columns.delete(clause.column.toLowerCase())
      if (clause.kind === 'change-column') {
        columns.delete(clause.column.toLowerCase())
        columns.set(clause.newName.toLowerCase(), clause.definition)
      }
      if (clause.kind === 'rename-column') {
        const definition = columns.get(clause.column.toLowerCase())
        columns.delete(clause.column.toLowerCase())
        if (definition) columns.set(clause.newName.toLowerCase(), definition)
      }
    }
    for (const { name } of what.renames) this.#rename(table, name)
  }

  #rename(from: string, to: string | undefined): void {
    const columns = this.#tables.get(from)
    const wasFresh = this.#fresh.has(from)
    this.#forget(from)
    if (to === undefined) return
    if (columns) this.#tables.set(to, columns)
    if (wasFresh) this.#fresh.add(to)
  }

  #forget(table: string): void {
    this.#tables.delete(table)
    this.#fresh.delete(table)
  }
}
