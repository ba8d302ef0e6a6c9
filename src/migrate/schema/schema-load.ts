import { ConfigError, LockedError, PreflightError } from '../../shared/errors.ts'
import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import { lockName } from '../lock/lock.ts'
import { splitScript } from '../sql/split.ts'
import type { ScriptStatement } from '../sql/split.ts'

export interface SchemaLoad {
  /** Text of a dump. */
  text: string
  /** Its name, for messages. */
  file: string
  database: string
}

/** Errors that say: what a view reads is not there yet. */
const notThereYet = new Set([1146, 1356, 1305])

/**
 * Runs a schema dump in an empty database; returns the number of statements. A view goes after those that it reads,
 * whatever their names. Throws PreflightError when something is there already, LockedError while migrations run.
 */
export async function loadSchema(session: Session, { text, file, database }: SchemaLoad): Promise<number> {
  await takeLock(session, database)
  await refuseUnlessEmpty(session, database)
  const statements = splitScript(text)
  let waiting: { statement: ScriptStatement; error: DatabaseError }[] = []
  for (const statement of statements) {
    const error = await attempt(session, statement)
    if (error && !isView(statement, error)) throw failure(statement, error, file)
    if (error) waiting.push({ statement, error })
  }
  while (waiting.length > 0) {
    const still: typeof waiting = []
    for (const { statement } of waiting) {
      const error = await attempt(session, statement)
      if (error) still.push({ statement, error })
    }
    if (still.length === waiting.length) throw failure(still[0]!.statement, still[0]!.error, file)
    waiting = still
  }
  return statements.length
}

async function takeLock(session: Session, database: string): Promise<void> {
  const [answer] = await session.query(`SELECT GET_LOCK('${lockName(database)}', 0) AS taken`)
  if (Number(answer!.rows[0]!['taken']) === 1) return
  throw new LockedError(`migrations run in ${database} now`, {
    code: 'E_LOCKED',
    fix: 'load the dump into a database of its own',
  })
}

async function refuseUnlessEmpty(session: Session, database: string): Promise<void> {
  const [answer] = await session.query(
    'SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() UNION ALL ' +
      'SELECT ROUTINE_NAME FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() LIMIT 1',
  )
  const found = answer!.rows[0]
  if (!found) return
  throw new PreflightError(`${database} is not empty: it has ${found['name']}`, {
    code: 'E_DATABASE_NOT_EMPTY',
    fix: 'load the dump into a new database',
  })
}

async function attempt(session: Session, { text }: ScriptStatement): Promise<DatabaseError | undefined> {
  try {
    await session.query(text)
    return undefined
  } catch (error) {
    if (error instanceof DatabaseError && !error.isConnectionLost) return error
    throw error
  }
}

const isView = ({ text }: ScriptStatement, { errno }: DatabaseError) =>
  notThereYet.has(errno) && /^CREATE\b[^(]*?\bVIEW\b/i.test(text)

function failure(statement: ScriptStatement, error: DatabaseError, file: string): ConfigError {
  const { line, column } = statement
  return new ConfigError(
    [{ message: error.message, file, line, column, fix: 'empty the database before the next try' }],
    { cause: error },
  )
}
