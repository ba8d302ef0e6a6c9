import { PreflightError } from '../shared/errors.ts'
import { DatabaseError } from './database.ts'
import type { Row, Session } from './database.ts'
import { lacksColumns, readJournalRow, selectJournal, selectLaterColumns } from './journal.ts'
import type { JournalRow, JournalTables } from './journal.ts'
import { quoteString } from './sql/lexer.ts'
import { sessionSettings } from './connect/session-settings.ts'

/** What the first packet of a session tells: enough to know that there is nothing to do, in one round trip. */
export interface Opening {
  hasLock: boolean
  version: string
  isMariaDb: boolean
  /** True on a node of a Galera cluster, where a lock holds on that node only. */
  isGalera: boolean
  /** Identifies the server, so that a change of it in mid-run is seen. */
  server: string
  maxPacketBytes: number
  /** Undefined when the history table does not exist. */
  journal: JournalRow[] | undefined
  /** True when the history table is one of an earlier version. */
  isJournalOld: boolean
}

/** Seconds that a statement may wait for a table before it steps aside for the readers behind it. */
export const metadataLockWaitSeconds = 1

/** Sets the session up, asks for the lock without waiting, and reads the history: one packet. */
export async function openSession(session: Session, tables: JournalTables, lock: string | undefined): Promise<Opening> {
  const statements = [
    sessionSettings(metadataLockWaitSeconds),
    ...(lock === undefined ? ['SET SESSION TRANSACTION READ ONLY'] : []),
    `SELECT ${lock === undefined ? '0' : `GET_LOCK(${quoteString(lock)}, 0)`} AS taken, CONNECTION_ID() AS id, VERSION() AS version, ` +
      '@@GLOBAL.read_only AS readonly, @@innodb_read_only AS innodb, @@max_allowed_packet AS packet, DATABASE() AS db',
    "SHOW GLOBAL VARIABLES WHERE Variable_name IN ('server_uuid', 'server_uid', 'server_id', 'hostname', 'wsrep_on')",
    selectJournal(tables.migrations),
    selectLaterColumns(tables.migrations),
  ]
  const sent = statements.join(';')
  const { results, hasJournal } = await queryOpening(session, sent)
  const facts = results.find(({ rows }) => rows[0]?.['version'] !== undefined)!.rows[0]!
  const at = results.findIndex(({ rows }) => rows[0] === facts)
  const isWsrep = (row: Row) => row['Variable_name'] === 'wsrep_on'
  const variables = (results[at + 1]?.rows ?? []).filter((row) => !isWsrep(row))
  const isGalera = (results[at + 1]?.rows ?? []).some((row) => isWsrep(row) && /^(ON|1)$/i.test(String(row['Value'])))
  const version = String(facts['version'])
  await refuseSplitting(session, Number(facts['id']))
  if (lock !== undefined) refuseReadOnly(Number(facts['readonly']), Number(facts['innodb']))
  return {
    hasLock: facts['taken'] === 1,
    version,
    isMariaDb: /mariadb/i.test(version),
    isGalera,
    server: variables
      .map((row) => `${row['Value']}`)
      .join('/')
      .slice(0, 100),
    maxPacketBytes: Number(facts['packet']),
    journal: hasJournal ? (results[at + 2]?.rows ?? []).map(readJournalRow) : undefined,
    isJournalOld: hasJournal && lacksColumns(results[at + 3]?.rows ?? []),
  }
}

async function queryOpening(session: Session, sql: string) {
  try {
    return { results: await session.query(sql), hasJournal: true }
  } catch (error) {
    if (error instanceof DatabaseError && error.errno === 1146) return { results: error.results, hasJournal: false }
    throw error
  }
}

/** Reads the history again, after somebody else had the lock. */
export async function readJournal(session: Session, tables: JournalTables): Promise<JournalRow[] | undefined> {
  try {
    const [answer] = await session.query(selectJournal(tables.migrations))
    return answer!.rows.map(readJournalRow)
  } catch (error) {
    if (error instanceof DatabaseError && error.errno === 1146) return undefined
    throw error
  }
}

/** A proxy that spreads statements over servers breaks locks and session settings: better not to begin. */
async function refuseSplitting(session: Session, connectionId: number): Promise<void> {
  if (session.threadId === connectionId) return
  const [answer] = await session.query('SELECT CONNECTION_ID() AS id')
  if (Number(answer!.rows[0]?.['id']) === connectionId) return
  throw new PreflightError('this endpoint sends the statements of one session to different servers', {
    code: 'E_DATABASE_SPLITTING',
    fix: 'use the primary endpoint of the database, not the read/write-splitting address',
  })
}

function refuseReadOnly(isReadOnly: number, isInnodbReadOnly: number): void {
  if (!isReadOnly && !isInnodbReadOnly) return
  throw new PreflightError(
    `this server is read only (@@read_only = ${isReadOnly}, @@innodb_read_only = ${isInnodbReadOnly})`,
    {
      code: 'E_DATABASE_READ_ONLY',
      retryable: true,
      fix: 'use the primary endpoint of the database, not a read replica',
    },
  )
}
