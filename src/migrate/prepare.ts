import type { Migration, MigrationStatement } from './files.ts'
import type { Session } from './database.ts'
import type { TableFacts } from './steps.ts'

export interface PreparedStatements {
  /** What is sent for a statement: its text, with the algorithm that the server was asked for. */
  sqlFor: (statement: MigrationStatement) => { sql: string; isInstant: boolean }
  /** e.g. `ALGORITHM=INSTANT`, by migration id. */
  algorithms: Map<string, string>
}

/** Asks the server, on an empty copy of each table, how it would change it. */
export async function prepareStatements(
  _session: Session,
  _options: {
    pending: readonly Migration[]
    facts: ReadonlyMap<string, TableFacts>
    isMariaDb: boolean
    version: string
    allowCopy: boolean
  },
): Promise<PreparedStatements> {
  return { sqlFor: ({ sql }) => ({ sql, isInstant: false }), algorithms: new Map() }
}
