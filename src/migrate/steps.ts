import type { Classification } from './sql/classify.ts'
import type { Migration, MigrationStatement } from './files/files.ts'
import { isInOwnTransaction } from './migration-statement.ts'
import type { Step, StepMode } from './connect/packets.ts'

/** What is known about a table of the server before the run. */
export interface TableFacts {
  rows: number
  bytes: number
  engine: string
}

/** A migration to run, and how many of its statements are done already. */
export interface PendingMigration {
  migration: Migration
  sequence: number
  done: number
  /** Where a backfill of its next statement stopped. */
  cursor?: string
}

/** Below this many rows a copy of the table takes no time that anybody notices. */
const smallTableRows = 10_000

/**
 * The steps that are left, in order. `sqlFor` may put an algorithm into an ALTER. On a migration that was cut short,
 * the statements that set up its session come again first: the session they were meant for is gone.
 */
export function planSteps(
  pending: readonly PendingMigration[],
  tables: ReadonlyMap<string, TableFacts>,
  sqlFor: (statement: MigrationStatement) => { sql: string; isInstant: boolean } = ({ sql }) => ({
    sql,
    isInstant: false,
  }),
): Step[] {
  return pending.flatMap(({ migration, sequence, done }) => {
    if (migration.format === 'stream') {
      return [{ migration, sequence, number: 1, sql: '', mode: 'batch' as const, isSlow: true }]
    }
    if (migration.format === 'script') {
      return [{ migration, sequence, number: 1, sql: '', mode: 'opaque' as const, isSlow: true }]
    }
    if (migration.statements.length === 0) {
      return [{ migration, sequence, number: 0, sql: '', mode: 'session' as const, isSlow: false }]
    }
    const temporary = new Set<string>()
    const steps: Step[] = []
    let isOpen = false
    for (const [index, statement] of migration.statements.entries()) {
      // Without a transaction of the author's own there is nothing to roll back: ours may hold other files' rows.
      const isMark = isTransactionMark(statement.what) || (statement.what.verb === 'ROLLBACK' && !isOpen)
      isOpen = isInOwnTransaction(statement.what, isOpen)
      const mode = isMark ? 'session' : isBatched(statement) ? 'batch' : stepMode(statement.what, temporary)
      const isDone = index < done
      if (isDone && mode !== 'session') continue
      const { sql, isInstant } = mode === 'ddl' ? sqlFor(statement) : { sql: statement.sql, isInstant: false }
      steps.push({
        migration,
        sequence,
        number: isDone ? done : index + 1,
        sql: isMark ? nothing : sql,
        mode,
        isSlow: !isInstant && isSlow(statement.what, tables),
        ...(isDone ? { isRepeated: true as const } : {}),
        ...(statement.commitsAlone ? { commitsAlone: true as const } : {}),
      })
    }
    // What was refused is not in the file any more: all that is missing is the record.
    if (steps.length > 0) return steps
    const number = migration.statements.length
    return [
      { migration, sequence, number, sql: nothing, mode: 'session' as const, isSlow: false, isRepeated: true as const },
    ]
  })
}

/** A statement without any effect. */
const nothing = 'DO 0'

const isBatched = ({ batchSize, what }: MigrationStatement) =>
  batchSize !== undefined && (what.verb === 'UPDATE' || what.verb === 'DELETE')

/** How a statement must be treated; `temporary` collects the temporary tables of the file. */
function stepMode(what: Classification, temporary: Set<string>): StepMode {
  const target = what.targets[0]?.name ?? ''
  if (what.verb === 'CREATE TABLE' && what.options.isTemporary) temporary.add(target)
  if (temporary.has(target)) return 'session'
  switch (what.nature) {
    case 'ddl':
      return what.verb === 'TRUNCATE TABLE' ? 'again' : 'ddl'
    case 'data':
      return 'data'
    case 'query':
    case 'session':
      return 'session'
    case 'transaction':
      return 'data'
    case 'admin':
      return 'again'
    case 'account':
      return isRepeatableAccount(what) ? 'again' : 'opaque'
    case 'opaque':
    case 'unknown':
      return 'opaque'
  }
}

/** Marks that our own transactions take the place of; LOCK TABLES would lock the history out as well. */
function isTransactionMark(what: Classification): boolean {
  return (
    ['BEGIN', 'START', 'COMMIT', 'LOCK', 'UNLOCK'].includes(what.verb) ||
    (what.verb === 'SET' && what.nature === 'transaction')
  )
}

const isRepeatableAccount = (what: Classification) => ['GRANT', 'REVOKE', 'SET', 'ALTER USER'].includes(what.verb)

function isSlow(what: Classification, tables: ReadonlyMap<string, TableFacts>): boolean {
  if (what.nature !== 'ddl') return false
  if (what.options.asSelect) return true
  if (what.verb !== 'ALTER TABLE' && what.verb !== 'CREATE INDEX' && what.verb !== 'DROP INDEX') return false
  return what.targets.some(({ name }) => (tables.get(name)?.rows ?? 0) > smallTableRows)
}
