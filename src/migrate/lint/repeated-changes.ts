import type { Migration, MigrationStatement } from '../files/files.ts'

/** An ALTER TABLE, and the one of the same table that comes before it in the same run. */
export interface RepeatedChange {
  migration: Migration
  statement: MigrationStatement
  table: string
  /** `file:line` of the one before. */
  before: string
}

/**
 * What changes a table again that a file of the same run has changed already; `counts` picks the statements that are
 * looked at. Contract migrations are a run of their own, and a table that the run itself creates has no rows to write.
 */
export function repeatedChanges(
  run: readonly Migration[],
  counts: (statement: MigrationStatement) => boolean = () => true,
): RepeatedChange[] {
  const isContract = ({ phase }: Migration) => phase === 'contract'
  return [
    ...repeatedIn(
      run.filter((migration) => !isContract(migration)),
      counts,
    ),
    ...repeatedIn(run.filter(isContract), counts),
  ]
}

function repeatedIn(run: readonly Migration[], counts: (statement: MigrationStatement) => boolean): RepeatedChange[] {
  const created = new Set<string>()
  const changed = new Map<string, string>()
  const found: RepeatedChange[] = []
  for (const migration of run) {
    for (const statement of migration.statements) {
      const { verb, targets } = statement.what
      const table = targets[0]?.name
      if (table === undefined) continue
      if (verb === 'CREATE TABLE') created.add(table)
      if (verb !== 'ALTER TABLE' || created.has(table) || !counts(statement)) continue
      const before = changed.get(table)
      if (before !== undefined) found.push({ migration, statement, table, before })
      changed.set(table, `${migration.file}:${statement.line}`)
    }
  }
  return found
}
