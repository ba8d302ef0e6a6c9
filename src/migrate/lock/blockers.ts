import { wholeWords } from '../../shared/redact.ts'
import { DatabaseError } from '../database.ts'
import type { Row, Session } from '../database.ts'
import { quoteString } from '../sql/lexer.ts'
import type { NameInText } from '../sql/token-reader.ts'
import { tablesIn } from '../traffic/rename-in-query.ts'

/** A connection with an open transaction that may keep a table from being changed. */
export interface Blocker {
  threadId: number
  /** `user@host`. */
  account: string
  ageSeconds: number
  /** What it executes, or undefined when it is idle. */
  statement: string | undefined
  /** Its default schema. */
  database: string
  /** True when it waits for somebody itself, or has only begun. */
  isWaiting: boolean
}

export interface Blockers {
  /** Oldest first. */
  found: readonly Blocker[]
  /**
   * Why they hold the tables: the server records it, they execute a statement that names one, or nobody else is
   * connected at all. Undefined when they are only what is open in this schema: one of them, or none.
   */
  proof: 'recorded' | 'executing' | 'only' | undefined
}

// InnoDB tells the start in the time zone of the server's process, whatever that of the session is.
const columns =
  't.trx_mysql_thread_id AS id, p.USER AS user, p.HOST AS host, p.INFO AS info, p.STATE AS state, p.DB AS db, ' +
  "TIMESTAMPDIFF(SECOND, t.trx_started, CONVERT_TZ(UTC_TIMESTAMP(), '+00:00', 'SYSTEM')) AS age"

const isSomebodyElse = "p.ID <> CONNECTION_ID() AND p.USER NOT IN ('system user', 'event_scheduler')"

/**
 * Who holds the tables: by the metadata locks where performance_schema shows them, else by what can be seen of the open
 * transactions of this schema. Undefined when the account may not look.
 */
export async function findBlockers(session: Session, tables: readonly NameInText[]): Promise<Blockers | undefined> {
  const names = tables.map(({ name }) => quoteString(name)).join(', ') || "''"
  const holders = await readBlockers(
    session,
    `SELECT DISTINCT ${columns} FROM performance_schema.metadata_locks m JOIN performance_schema.threads th ON th.THREAD_ID = m.OWNER_THREAD_ID ` +
      'JOIN information_schema.INNODB_TRX t ON t.trx_mysql_thread_id = th.PROCESSLIST_ID JOIN information_schema.PROCESSLIST p ON p.ID = t.trx_mysql_thread_id ' +
      `WHERE m.OBJECT_SCHEMA = DATABASE() AND m.OBJECT_NAME IN (${names}) AND m.LOCK_STATUS = 'GRANTED' AND ${isSomebodyElse} ORDER BY age DESC LIMIT 20`,
  )
  if (holders && holders.length > 0) return { found: holders, proof: 'recorded' }
  const open = await readBlockers(
    session,
    `SELECT ${columns} FROM information_schema.INNODB_TRX t JOIN information_schema.PROCESSLIST p ON p.ID = t.trx_mysql_thread_id ` +
      `WHERE p.DB = DATABASE() AND ${isSomebodyElse} ORDER BY age DESC LIMIT 20`,
  )
  if (!open) return undefined
  const executing = open.filter((blocker) => executesOn(blocker, tables))
  if (executing.length > 0) return { found: executing, proof: 'executing' }
  return { found: open, proof: open.length === 1 && (await isAlone(session)) ? 'only' : undefined }
}

/** A statement holds the tables that it reads and writes, once it is past waiting for them. */
function executesOn({ statement, database, isWaiting }: Blocker, tables: readonly NameInText[]): boolean {
  // The name of a common table expression hides that of a table.
  if (statement === undefined || isWaiting || /^\s*WITH\b/i.test(statement)) return false
  const used = tablesIn(statement, database)
  return tables.some(({ name }) => used.has(name.toLowerCase()))
}

/** Whether only one other connection of any kind exists. */
async function isAlone(session: Session): Promise<boolean> {
  const [answer] = await session.query(
    "SELECT COUNT(*) AS others FROM information_schema.PROCESSLIST WHERE ID <> CONNECTION_ID() AND USER <> 'event_scheduler'",
  )
  return Number(answer!.rows[0]!['others']) === 1
}

/** Says who may hold the tables, in one sentence; says so when the account may not look. */
export async function describeBlockers(session: Session, tables: readonly NameInText[]): Promise<string> {
  const found = (await findBlockers(session, tables))?.found ?? []
  if (found.length === 0) return 'Who it is cannot be seen with this account (PROCESS privilege).'
  return `Oldest open transactions: ${found.slice(0, 3).map(describeBlocker).join('; ')}.`
}

/** Connection, account, age and what it does. */
export const describeBlocker = ({ threadId, account, ageSeconds, statement }: Blocker): string =>
  `connection ${threadId} (${account}), transaction open for ${ageSeconds} s, ${statement === undefined ? 'idle' : `executing ${wholeWords(statement, 80)}`}`

async function readBlockers(session: Session, query: string): Promise<Blocker[] | undefined> {
  try {
    const [answer] = await session.query(query)
    return answer!.rows.map(blockerOf)
  } catch (error) {
    // No PROCESS privilege (1227, 1142), or a server without that table (1146, 1109).
    if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
    return undefined
  }
}

/** States before a statement has its tables. */
const before = /^(waiting\b|opening tables|init|starting|checking permissions|system lock|closing tables|killed)/i

const blockerOf = (row: Row): Blocker => ({
  threadId: Number(row['id']),
  account: `${row['user']}@${row['host']}`,
  ageSeconds: Number(row['age']),
  statement: row['info'] ? String(row['info']) : undefined,
  database: String(row['db'] ?? ''),
  isWaiting: before.test(String(row['state'] ?? '')),
})
