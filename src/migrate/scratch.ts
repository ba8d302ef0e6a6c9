import { classify } from './sql/classify.ts'
import type { Classification } from './sql/classify.ts'
import type { Session } from './database.ts'
import { quoteIdentifier } from './sql/lexer.ts'
import { copyPrefix, renameTables } from './sql/rename-in-sql.ts'
import { readDefinition } from './connect/server-facts.ts'

const tablePrefix = '_acd_probe_'

/**
 * Empty copies of tables, beside them in the same schema (an RDS account often may not create another one), on which
 * statements are tried out. Only ever used by the session that holds the lock; `drop` removes what a killed run left.
 */
export class ScratchTables {
  readonly #session: Session
  readonly #names = new Map<string, string>()

  constructor(session: Session) {
    this.#session = session
  }

  /** Makes room for tables: from now on statements about them go to their copies. */
  claim(tables: Iterable<string>): void {
    for (const table of tables) if (!this.#names.has(table)) this.#names.set(table, `${tablePrefix}${this.#names.size}`)
  }

  /** Names of the copies by those of their originals. */
  names(): ReadonlyMap<string, string> {
    return this.#names
  }

  /** Creates the copy from a text of SHOW CREATE TABLE. */
  async create(definition: string): Promise<void> {
    await this.apply(definition, classify(definition))
  }

  /** Runs a statement about the originals on the copies. */
  async apply(sql: string, what: Classification): Promise<void> {
    await this.#session.query(this.renamed(sql, what))
  }

  /** The same statement about the copies. */
  renamed(sql: string, what: Classification): string {
    return renameTables(sql, what, this.#names)
  }

  /** The copy of a table, by its original's name. */
  nameOf(table: string): string {
    return this.#names.get(table) ?? table
  }

  /** The copy's definition with the original's names, or undefined when there is none. */
  async definition(table: string, kind: 'table' | 'sequence' = 'table'): Promise<string | undefined> {
    const name = this.#names.get(table)
    const text = name === undefined ? undefined : await readDefinition(this.#session, kind, name)
    return text === undefined ? undefined : this.withOriginalNames(text)
  }

  /** A text of the server about copies, said about their originals. */
  withOriginalNames(text: string): string {
    let result = text.replaceAll(`\`${copyPrefix}`, '`')
    // Longest first: _acd_probe_1 is also the start of _acd_probe_10.
    const pairs = [...this.#names].sort(([, a], [, b]) => b.length - a.length)
    for (const [table, name] of pairs) {
      result = result
        .replaceAll(quoteIdentifier(name), quoteIdentifier(table))
        .replaceAll(`\`${name}_ibfk_`, `\`${table}_ibfk_`)
    }
    return result
  }

  /** Removes every copy, of this run or of one that was killed. */
  async drop(): Promise<void> {
    const [answer] = await this.#session.query(
      `SELECT TABLE_NAME AS name, TABLE_TYPE AS type FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME LIKE '${tablePrefix.replaceAll('_', '\\_')}%'`,
    )
    const drops = (['VIEW', 'TABLE'] as const).flatMap((kind) => {
      const rows = answer!.rows.filter((row) => (row['type'] === 'VIEW') === (kind === 'VIEW'))
      return rows.length === 0
        ? []
        : [`DROP ${kind} ${rows.map((row) => quoteIdentifier(String(row['name']))).join(', ')}`]
    })
    if (drops.length === 0) return
    await this.#session.query(['SET foreign_key_checks = 0', ...drops, 'SET foreign_key_checks = 1'].join('; '))
  }
}
