import { PreflightError } from '../shared/errors.ts'
import { releaseClusterLock, takeClusterLock } from './lock/cluster-lock.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import { findForeignHistories } from './foreign-history.ts'
import {
  addLaterColumns,
  createJournal,
  defaultTable,
  lacksColumns,
  recordAsApplied,
  selectLaterColumns,
} from './journal.ts'
import type { JournalRow, JournalTables, RunIdentity } from './journal.ts'
import type { Migration } from './files/files.ts'
import { lockName, waitForLock } from './lock/lock.ts'
import type { LockWait } from './lock/lock.ts'
import { openSession, readJournal } from './opening.ts'
import type { Opening } from './opening.ts'
import { quoteIdentifier } from './sql/lexer.ts'
import { isFreshSchema } from './connect/server-facts.ts'

export interface HistorySession {
  session: Session
  opening: Opening
  tables: JournalTables
  /** Undefined when no migration ever ran here. */
  journal: JournalRow[] | undefined
  /** True when the schema has no table of anybody: no version can be running on it. */
  isFresh: boolean
  /** Gives back what the end of the session does not. */
  release: () => Promise<void>
}

export interface HistoryRequest extends LockWait {
  database: string
  tables: JournalTables
  /** Reads only, without the lock. */
  isDryRun: boolean
  /** Asked for only when umzug's own history has to be matched with the files. */
  migrations: () => readonly Migration[]
  identity: RunIdentity
  /** True for the one command that takes another tool's history over. */
  mayBeForeign?: boolean
}

/** Sets the session up, takes the lock and reads the history; refuses what would run somebody else's history again. */
export async function openHistory(session: Session, request: HistoryRequest): Promise<HistorySession> {
  const name = lockName(request.database)
  const lock = request.isDryRun ? undefined : name
  const { opening, tables } = await openEither(session, request.tables, lock)
  let journal = opening.journal
  if (!request.isDryRun && !opening.hasLock) {
    await waitForLock(session, name, request)
    journal = await readJournal(session, tables)
  }
  const isCluster = opening.isGalera && !request.isDryRun
  if (isCluster) {
    await takeClusterLock(session, { ...request, node: opening.server })
    journal = await readJournal(session, tables)
  }
  // Who had the lock meanwhile may have been another version of this program.
  const isOld = opening.isJournalOld || (journal !== undefined && !opening.hasLock)
  if (isOld && !request.isDryRun) await upgradeJournal(session, tables.migrations, request)
  const release = async () => (isCluster ? releaseClusterLock(session, request.identity) : undefined)
  try {
    if (tables.mirror) journal = await takeMirrorIn(session, { ...request, tables }, journal)
    const isFresh = journal === undefined && (await isFreshSchema(session))
    if (journal === undefined && !isFresh && !request.mayBeForeign) await refuseForeignHistory(session)
    return { session, opening, tables, journal, isFresh, release }
  } catch (error) {
    await release()
    throw error
  }
}

/** A history table of an earlier version gets the columns that this one writes; who reads it holds it for a while. */
async function upgradeJournal(session: Session, table: string, { clock, signal, timeoutMs }: LockWait): Promise<void> {
  const [answer] = await session.query(selectLaterColumns(table))
  if (!lacksColumns(answer!.rows)) return
  const startedAt = clock.monotonic()
  for (;;)
    try {
      await session.query(addLaterColumns(table, answer!.rows))
      return
    } catch (error) {
      const isHeld = error instanceof DatabaseError && error.errno === lockWaitTimeout
      if (!isHeld || clock.monotonic() - startedAt > timeoutMs) throw error
      await clock.sleep(500, signal)
    }
}

const lockWaitTimeout = 1205

/** The configured table may be umzug's own, with a single column `name`: then ours stands beside it. */
async function openEither(
  session: Session,
  tables: JournalTables,
  lock: string | undefined,
): Promise<{ opening: Opening; tables: JournalTables }> {
  try {
    return { opening: await openSession(session, tables, lock), tables }
  } catch (error) {
    const isOtherTable = error instanceof DatabaseError && error.errno === 1054 && tables.migrations !== defaultTable
    if (!isOtherTable) throw error
    const beside = { migrations: defaultTable, mirror: tables.migrations }
    return { opening: await openSession(session, beside, lock), tables: beside }
  }
}

/** What umzug recorded is applied, whoever ran it. */
async function takeMirrorIn(
  session: Session,
  request: HistoryRequest,
  journal: JournalRow[] | undefined,
): Promise<JournalRow[] | undefined> {
  const [answer] = await session.query(`SELECT name FROM ${quoteIdentifier(request.tables.mirror!)}`)
  const known = new Set((journal ?? []).map(({ id }) => id))
  const names = new Set(answer!.rows.map((row) => String(row['name'])))
  const missing = request
    .migrations()
    .filter((migration) => !known.has(migration.id) && (names.has(migration.file) || names.has(migration.id)))
  if (missing.length === 0) return journal
  if (request.isDryRun) return [...(journal ?? []), ...missing.map(asBaseline)]
  const statements = [
    ...(journal === undefined ? createJournal(request.tables) : []),
    recordAsApplied(request.tables, missing, 'baseline', `recorded in ${request.tables.mirror}`, request.identity),
  ]
  await session.query(statements.join(';'))
  return readJournal(session, request.tables)
}

function asBaseline(migration: Migration): JournalRow {
  return {
    id: migration.id,
    checksum: migration.checksum,
    phase: migration.phase,
    kind: migration.kind,
    state: 'baseline',
    statementsTotal: migration.statements.length,
    statementsDone: migration.statements.length,
    statementStarted: 0,
    statementHashes: migration.statements.map(({ hash }) => hash),
    sequence: 0,
    runId: '',
    error: undefined,
    cursor: undefined,
  }
}

async function refuseForeignHistory(session: Session): Promise<void> {
  const [found] = await findForeignHistories(session)
  if (!found) return
  throw new PreflightError(
    `this schema was migrated by ${found.tool} (table ${found.table}) and has no history of ours`,
    {
      code: 'E_MIGRATION_FOREIGN_HISTORY',
      fix: `take it over once: migrate adopt --from ${found.tool}`,
    },
  )
}
