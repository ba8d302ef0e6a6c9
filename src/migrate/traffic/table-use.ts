import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import { quoteString } from '../sql/lexer.ts'
import type { BrokenQuery } from './broken-query.ts'

/** How often rows of each table were read or written since the server started, by its own count. */
export type TableUse = ReadonlyMap<string, number>

/** The tables that these migrations take away under their names, and where. */
function tablesThatGo(
  pending: readonly Migration[],
): Map<string, { migration: Migration; statement: MigrationStatement }> {
  const found = new Map<string, { migration: Migration; statement: MigrationStatement }>()
  for (const migration of pending)
    for (const statement of migration.statements)
      if (['DROP TABLE', 'RENAME TABLE'].includes(statement.what.verb) && !statement.what.options.isTemporary)
        for (const { name } of statement.what.targets) found.set(name, { migration, statement })
  return found
}

/** Counts the use of the tables that go; empty where the server does not count. */
export async function readTableUse(session: Session, pending: readonly Migration[]): Promise<TableUse> {
  const names = [...tablesThatGo(pending).keys()]
  if (names.length === 0) return new Map()
  try {
    const [answer] = await session.query(
      'SELECT OBJECT_NAME AS name, COUNT_STAR AS uses FROM performance_schema.table_io_waits_summary_by_table ' +
        `WHERE OBJECT_SCHEMA = DATABASE() AND OBJECT_NAME IN (${names.map(quoteString).join(', ')})`,
    )
    return new Map(answer!.rows.map((row) => [String(row['name']), Number(row['uses'])]))
  } catch (error) {
    // A server without that table, or an account that may not read it, leaves the recorded queries.
    if (error instanceof DatabaseError && !error.isConnectionLost) return new Map()
    throw error
  }
}

/**
 * Tables that go and were used between the two counts: by queries, then, that the server records nowhere, such as
 * statements that an application prepares and closes at once on MariaDB. A quiet moment proves nothing.
 */
export function usedTables(pending: readonly Migration[], before: TableUse, after: TableUse): BrokenQuery[] {
  const places = tablesThatGo(pending)
  return [...after].flatMap(([name, uses]): BrokenQuery[] => {
    const count = uses - (before.get(name) ?? 0)
    const place = places.get(name)
    if (count <= 0 || !place) return []
    const text = `(queries of ${name} that the server keeps no text of)`
    const query = { text, mayBeCutOff: false, ageSeconds: 0, lastSeen: 'now', count }
    return [
      { query, ...place, errno: 1146, reason: `rows of ${name} were read or written ${count} times during the check` },
    ]
  })
}
