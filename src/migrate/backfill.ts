import type { Clock } from '../shared/clock.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import type { MigrationStatement } from './files/files.ts'
import { quoteIdentifier, quoteString } from './sql/lexer.ts'
import { TokenReader } from './sql/token-reader.ts'

/** A statement with `-- acd:batch` that cannot be cut into batches; says why. */
export class NotBatchable extends Error {}

/** How long to hold back, in milliseconds, and why. */
export interface Pause {
  pauseMs: number
  reason: string
}

/** Whether the next batch must wait; undefined when it need not. */
export type Throttle = (session: Session) => Promise<Pause | undefined>

export interface BackfillOptions {
  session: Session
  statement: MigrationStatement
  /** Rows of the table per batch. */
  size: number
  /** Key of the last row that is done; undefined at the start. */
  cursor: string | undefined
  /** SQL that records the cursor in the history. */
  recordCursor: (cursor: string) => string
  clock: Clock
  signal: AbortSignal
  /** Asked before every batch. */
  throttle: Throttle
  /** Told when a batch begins to wait, and why. */
  onHeldBack: (reason: string) => void
  onBatch: (done: { batches: number; rows: number; cursor: string }) => void
}

/**
 * Runs one UPDATE or DELETE batch by batch along the primary key. Every batch shares a transaction with its cursor, so
 * that a run that is killed goes on behind the last batch that counts.
 */
export async function runBackfill(options: BackfillOptions): Promise<void> {
  const { session, statement, size, clock, signal } = options
  const table = statement.what.targets[0]!.name
  const key = await readKey(session, table)
  let { cursor } = options
  let rows = 0
  for (let batches = 1; ; batches++) {
    signal.throwIfAborted()
    await holdBack(options)
    const end = await readBatchEnd(session, { table, key, size, cursor })
    if (end === undefined) return
    const startedAt = clock.monotonic()
    const range = [
      ...(cursor === undefined ? [] : [`${key} > ${quoteString(cursor)}`]),
      `${key} <= ${quoteString(end)}`,
    ]
    const results = await session.query(
      ['START TRANSACTION', restrict(statement.sql, range.join(' AND ')), options.recordCursor(end), 'COMMIT'].join(
        ';',
      ),
    )
    rows += results[1]!.affectedRows
    cursor = end
    options.onBatch({ batches, rows, cursor })
    // Half of the time belongs to the application.
    await clock.sleep(Math.min(1_000, clock.monotonic() - startedAt), signal)
  }
}

async function holdBack({ session, throttle, clock, signal, onHeldBack }: BackfillOptions): Promise<void> {
  let isHeld = false
  for (let wish = await throttle(session); wish; wish = await throttle(session)) {
    if (!isHeld) onHeldBack(wish.reason)
    isHeld = true
    await clock.sleep(wish.pauseMs, signal)
  }
}

async function readKey(session: Session, table: string): Promise<string> {
  const [answer] = await session.query(
    "SELECT COLUMN_NAME AS name FROM information_schema.KEY_COLUMN_USAGE WHERE TABLE_SCHEMA = DATABASE() AND CONSTRAINT_NAME = 'PRIMARY' " +
      `AND TABLE_NAME = ${quoteString(table)} ORDER BY ORDINAL_POSITION`,
  )
  const names = answer!.rows.map((row) => String(row['name']))
  if (names.length !== 1) {
    throw new NotBatchable(
      `${table} has ${names.length === 0 ? 'no primary key' : 'a primary key of several columns'}; acd:batch needs one of a single column`,
    )
  }
  return `${quoteIdentifier(table)}.${quoteIdentifier(names[0]!)}`
}

async function readBatchEnd(
  session: Session,
  { table, key, size, cursor }: { table: string; key: string; size: number; cursor: string | undefined },
): Promise<string | undefined> {
  const from = `FROM ${quoteIdentifier(table)}${cursor === undefined ? '' : ` WHERE ${key} > ${quoteString(cursor)}`}`
  const results = await session.query(
    `SELECT ${key} AS k ${from} ORDER BY ${key} LIMIT 1 OFFSET ${size - 1}; SELECT MAX(${key}) AS k ${from}`,
  )
  const end = results[0]!.rows[0]?.['k'] ?? results[1]!.rows[0]?.['k']
  return end === null || end === undefined ? undefined : String(end)
}

/** The statement for the rows in `range` only. */
export function restrict(sql: string, range: string): string {
  const reader = new TokenReader(sql)
  let where: number | undefined
  for (let depth = 0; !reader.isDone(); reader.skip()) {
    const word = reader.word()
    if (word === '(') depth++
    else if (word === ')') depth--
    if (depth > 0) continue
    if (word === 'WHERE') where = reader.peek()!.end
    if (['ORDER', 'LIMIT', 'RETURNING', 'JOIN', 'USING'].includes(word))
      throw new NotBatchable(`acd:batch takes an UPDATE or DELETE of one table without ${word}`)
  }
  return where === undefined ? `${sql} WHERE ${range}` : `${sql.slice(0, where)} (${sql.slice(where)}\n) AND ${range}`
}

/** Holds back while many statements run: the application comes first. */
export async function pauseUnderLoad(session: Session, maxThreadsRunning = 40): Promise<Pause | undefined> {
  try {
    const [answer] = await session.query("SHOW GLOBAL STATUS LIKE 'Threads_running'")
    const running = Number(Object.values(answer!.rows[0] ?? {})[1] ?? 0)
    return running > maxThreadsRunning ? { pauseMs: 1_000, reason: `${running} statements are running` } : undefined
  } catch (error) {
    // An account that may not look at the load is not a reason to stop.
    if (error instanceof DatabaseError && !error.isConnectionLost) return undefined
    throw error
  }
}
