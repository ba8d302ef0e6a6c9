import { classify } from './sql/classify.ts'
import type { Classification } from './sql/classify.ts'
import { expectedAlgorithm } from './expected-algorithm.ts'
import type { ExpectedTable } from './expected-algorithm.ts'
import type { MigrationStatement } from './migration-statement.ts'
import type { Session } from './database.ts'
import type { SentStatement, TableChange } from './outcome.ts'
import { SchemaModel } from './schema/schema-model.ts'
import { readPreImages, readTableFacts, touchedObjects } from './connect/server-facts.ts'
import type { PreImages } from './connect/server-facts.ts'
import { planSteps } from './steps.ts'
import type { PendingMigration, TableFacts } from './steps.ts'

/** The statements that a run would send, each with what it means for a table that exists. Reads only. */
export async function planStatements(
  session: Session,
  pending: readonly PendingMigration[],
  version: string,
): Promise<SentStatement[]> {
  const migrations = pending.map(({ migration }) => migration)
  const objects = touchedObjects(migrations).filter(({ kind }) => kind === 'table')
  const written = migrations
    .flatMap(({ statements }) => statements)
    .filter(({ what }) => what.nature === 'data' && changing.has(what.verb))
    .map(({ what }) => what.targets[0]?.name ?? '')
  const facts = await readTableFacts(session, [...new Set([...objects.map(({ name }) => name), ...written])])
  const images = await readPreImages(session, objects, new Set(facts.keys()))
  const changes = expectedChanges(pending, facts, images, version)
  return planSteps(pending, facts).map(({ migration, sql, mode, number }) => {
    const change = mode === 'session' ? undefined : changes.get(migration.statements[number - 1]!)
    return { migration: migration.id, sql, ...(change ? { change } : {}) }
  })
}

interface KnownTable {
  facts: TableFacts
  /** Text of SHOW CREATE TABLE before the run. */
  image: string
}

/** Statements that change a table as a whole, or rows of it that nobody has counted. */
const changing = new Set([
  'ALTER TABLE',
  'CREATE INDEX',
  'DROP INDEX',
  'RENAME TABLE',
  'DROP TABLE',
  'TRUNCATE TABLE',
  'UPDATE',
  'DELETE',
])

/**
 * What a dry run can say about each statement that changes a table which exists: its size, and the algorithm that is
 * to be expected. Follows the migrations, so that each change meets what the ones before it leave.
 */
export function expectedChanges(
  pending: readonly PendingMigration[],
  facts: ReadonlyMap<string, TableFacts>,
  images: PreImages,
  version: string,
): Map<MigrationStatement, TableChange> {
  const changes = new Map<MigrationStatement, TableChange>()
  const tables = new Map(
    [...facts].map(([name, fact]) => [name, { facts: fact, image: images[`table:${name}`] ?? '' }]),
  )
  const model = new SchemaModel()
  for (const { image } of tables.values()) if (image !== '') model.apply(classify(image))
  for (const { migration, done } of pending) {
    let checksForeignKeys = true
    for (const [index, statement] of migration.statements.entries()) {
      const { what, sql } = statement
      checksForeignKeys = foreignKeyChecks(sql, what) ?? checksForeignKeys
      if (index < done || what.options.isTemporary) continue
      const name = what.targets[0]?.name ?? ''
      const table = changing.has(what.verb) ? tables.get(name) : undefined
      if (table) {
        const expected = describeTable(table, (column) => model.column(name, column), checksForeignKeys)
        changes.set(statement, { table: name, ...algorithmOf(what, expected, version), ...sizeOf(table.facts) })
      }
      follow(what, tables)
      model.apply(what)
    }
  }
  return changes
}

const sizeOf = ({ rows, bytes }: TableFacts) => ({ rows, bytes })

/** An algorithm that the author wrote is sent as it is. */
function algorithmOf(
  what: Classification,
  table: ExpectedTable,
  version: string,
): Pick<TableChange, 'algorithm' | 'basis'> {
  const written = what.clauses.flatMap((clause) =>
    clause.kind === 'algorithm' || clause.kind === 'lock' ? [`${clause.kind.toUpperCase()}=${clause.value}`] : [],
  )
  if (written.length > 0) return { algorithm: written.join(' '), basis: 'written' }
  const algorithm = expectedAlgorithm(what, table, version)
  return algorithm === undefined ? {} : { algorithm, basis: 'expected' }
}

/** What the definition from before the run tells, which is little but enough; columns are followed by the model. */
function describeTable(
  { facts, image }: KnownTable,
  column: ExpectedTable['column'],
  checksForeignKeys: boolean,
): ExpectedTable {
  const indexLines = image.split('\n').filter((line) => /^\s+(?:\w+ )?KEY /.test(line))
  return {
    engine: facts.engine,
    charset: /DEFAULT CHARSET=(\w+)/.exec(image)?.[1],
    isCompressed: /ROW_FORMAT=COMPRESSED/i.test(image),
    hasFulltext: /^\s+FULLTEXT KEY/m.test(image),
    hasVirtualAndCheck: /GENERATED ALWAYS AS .* VIRTUAL/.test(image) && /\bCHECK \(/.test(image),
    isIndexed: (name) => indexLines.some((line) => line.toLowerCase().includes(`\`${name.toLowerCase()}\``)),
    column,
    checksForeignKeys,
  }
}

function foreignKeyChecks(sql: string, { verb }: Classification): boolean | undefined {
  const value = verb === 'SET' ? /\bforeign_key_checks\s*:?=\s*(?<value>\w+)/i.exec(sql)?.groups!['value'] : undefined
  return value === undefined ? undefined : !/^(0|off|false)$/i.test(value)
}

/** A table that is made anew by the run is empty and of no interest; a renamed one keeps its rows. */
function follow(what: Classification, tables: Map<string, KnownTable>): void {
  const isGone = what.verb === 'DROP TABLE'
  const isRenamed = what.verb === 'RENAME TABLE' || what.verb === 'ALTER TABLE'
  for (const [index, { name }] of what.targets.entries()) {
    const to = what.renames[index]?.name
    const table = tables.get(name)
    if (isGone) tables.delete(name)
    else if (isRenamed && to !== undefined && table) {
      tables.delete(name)
      tables.set(to, table)
    }
  }
}
