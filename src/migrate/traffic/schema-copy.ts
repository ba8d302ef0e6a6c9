import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import { quoteIdentifier, quoteString } from '../sql/lexer.ts'
import { ScratchTables } from '../scratch.ts'
import { readPreImages, readTableFacts, touchedObjects } from '../connect/server-facts.ts'
import { isWhole, namesIn, renameInQuery } from './rename-in-query.ts'

/**
 * Empty copies of what migrations change: their tables, and the views that read those. Queries are asked of the copies,
 * and the changes made to them.
 */
export class SchemaCopy {
  readonly #session: Session
  readonly #schema: string
  readonly #scratch: ScratchTables
  readonly #names = new Map<string, string>()
  readonly #views = new Set<string>()

  constructor(session: Session, schema: string) {
    this.#session = session
    this.#schema = schema
    this.#scratch = new ScratchTables(session)
  }

  /** Copies what the migrations touch. What the server refuses to copy has no copy, and no answer. */
  async create(migrations: readonly Migration[]): Promise<void> {
    await this.drop()
    const objects = touchedObjects(migrations).filter(({ kind }) => kind === 'table' || kind === 'view')
    const names = objects.map(({ name }) => name)
    const tables = await readTableFacts(this.#session, names)
    const views = await this.#readViews(names)
    this.#claim([...names, ...views.keys()])
    for (const name of views.keys()) this.#views.add(name.toLowerCase())
    const images = await readPreImages(
      this.#session,
      [...tables.keys()].map((name) => ({ kind: 'table' as const, name })),
      new Set(tables.keys()),
    )
    await this.#session.query('SET @@SESSION.foreign_key_checks = 0')
    for (const image of Object.values(images)) await this.#attempt(() => this.#scratch.create(image))
    await this.#createViews(views)
  }

  drop(): Promise<void> {
    return this.#scratch.drop()
  }

  /** Makes the change to the copies; false when the server refuses it, or when it is about something without a copy. */
  apply({ sql, what }: MigrationStatement): Promise<boolean> {
    if (what.verb === 'CREATE VIEW' || what.verb === 'ALTER VIEW')
      return this.#attempt(() => this.#session.query(this.query(sql)))
    if (what.options.isTemporary || !['table', 'index', 'view'].includes(what.objectKind ?? ''))
      return Promise.resolve(false)
    return this.#attempt(() => this.#scratch.apply(sql, what))
  }

  /** The query, asked of the copies. */
  query(sql: string): string {
    return renameInQuery(sql, this.#names, this.#schema)
  }

  /** Whether the query reads or writes one of these tables, or a view, which may read them. */
  concerns(sql: string, tables?: readonly string[]): boolean {
    const wanted = tables && new Set([...tables.map((name) => name.toLowerCase()), ...this.#views])
    return [...namesIn(sql)].some((name) => (wanted ? wanted.has(name) : this.#names.has(name)))
  }

  /** A message of the server about a copy, said about its original. */
  original(message: string): string {
    const pairs = [...this.#scratch.names()].sort(([, a], [, b]) => b.length - a.length)
    return pairs.reduce((text, [name, copy]) => text.replaceAll(copy, name), message)
  }

  /** Columns of each copy by the lower-case name of its original; `isRequired` is one that an INSERT may not leave out. */
  async columns(): Promise<Map<string, { name: string; isRequired: boolean }[]>> {
    const originals = new Map([...this.#names].map(([name, copy]) => [copy, name]))
    const found = new Map<string, { name: string; isRequired: boolean }[]>()
    if (originals.size === 0) return found
    const [answer] = await this.#session.query(
      "SELECT TABLE_NAME AS copy, COLUMN_NAME AS name, IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA = '' AS required " +
        `FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN (${[...originals.keys()].map(quoteString).join(', ')}) ORDER BY ORDINAL_POSITION`,
    )
    for (const row of answer!.rows) {
      const table = originals.get(String(row['copy']))!
      const columns = found.get(table) ?? []
      found.set(table, [...columns, { name: String(row['name']), isRequired: Number(row['required']) === 1 }])
    }
    return found
  }

  #claim(names: readonly string[]): void {
    this.#scratch.claim(names)
    for (const [name, copy] of this.#scratch.names()) this.#names.set(name.toLowerCase(), copy)
  }

  /** The views among `names`, and all that read one of `names`, directly or through another view. */
  async #readViews(names: readonly string[]): Promise<Map<string, string>> {
    const [answer] = await this.#session.query(
      "SELECT TABLE_NAME AS name, VIEW_DEFINITION AS text FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() AND VIEW_DEFINITION <> ''",
    )
    const rows = answer!.rows.filter((row) => isWhole(String(row['text'])))
    const all = new Map(rows.map((row) => [String(row['name']), String(row['text'])]))
    const touched = new Set(names.map((name) => name.toLowerCase()))
    const found = new Map<string, string>()
    for (let size = -1; size !== found.size;) {
      size = found.size
      for (const [name, text] of all) {
        const reads = touched.has(name.toLowerCase()) || [...namesIn(text)].some((other) => touched.has(other))
        if (!reads) continue
        found.set(name, text)
        touched.add(name.toLowerCase())
      }
    }
    return found
  }

  /** A view comes after those that it reads, so rounds go on as long as one more succeeds. */
  async #createViews(views: ReadonlyMap<string, string>): Promise<void> {
    let waiting = [...views]
    for (let size = -1; size !== waiting.length;) {
      size = waiting.length
      const left: typeof waiting = []
      for (const [name, text] of waiting) {
        const sql = this.query(`CREATE VIEW ${quoteIdentifier(name)} AS ${text}`)
        if (!(await this.#attempt(() => this.#session.query(sql)))) left.push([name, text])
      }
      waiting = left
    }
  }

  async #attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act()
      return true
    } catch (error) {
      // The real statement will say it better, with its place in the file.
      if (error instanceof DatabaseError && !error.isConnectionLost) return false
      throw error
    }
  }
}
