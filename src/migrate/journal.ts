import type { Row } from './database.ts'
import { quoteIdentifier, quoteString } from './sql/lexer.ts'
import type { Migration } from './files/files.ts'

export const defaultTable = '_acd_migrations'
export const runsTable = '_acd_runs'

/** The history of seeds stands beside that of the migrations, so that either can be looked at by itself. */
export const seedsTable = (migrationsTable: string): string =>
  migrationsTable === defaultTable ? '_acd_seeds' : `${migrationsTable}_seeds`

/** Marks the row that a way back has in the history while it is under way. */
export const downSuffix = '~down'

/** `running`: a run started it and has not recorded its end; whether that run still lives, the lock tells. */
export type JournalState = 'running' | 'done' | 'failed' | 'baseline' | 'skipped' | 'reverted'

/** One migration as the history table knows it. */
export interface JournalRow {
  id: string
  checksum: string
  phase: string
  kind: string
  state: JournalState
  statementsTotal: number
  statementsDone: number
  /** Number of the statement that was announced before it was sent, where its outcome cannot be probed; else 0. */
  statementStarted: number
  /** 16 hex digits per statement, in order. */
  statementHashes: string[]
  /** Position in the plan of its run. */
  sequence: number
  runId: string
  error: string | undefined
  /** Key of the last row that a backfill has done. */
  cursor: string | undefined
}

/** Who runs, as written into every row. */
export interface RunIdentity {
  runId: string
  actor: string
  jobUrl?: string
  release?: string
  commit?: string
  /** Of this program. */
  toolVersion?: string
  /** What identifies the server that executes; after a failover in mid-run another one. */
  server?: string
}

/** The names of the tables that a run writes its history to. */
export interface JournalTables {
  migrations: string
  /** History table of umzug or Sequelize with a single column `name`, kept up to date beside ours. */
  mirror?: string
}

/** Creates the history tables where they are missing. */
export function createJournal(tables: JournalTables): string[] {
  const text = 'VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin'
  const engine = 'ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin'
  // The history of migrations comes last: where it exists, the other does.
  return [
    `CREATE TABLE IF NOT EXISTS ${runsTable} (run_id ${text} NOT NULL PRIMARY KEY, started_at DATETIME(6) NOT NULL, ` +
      'finished_at DATETIME(6) NULL, outcome VARCHAR(20) NULL, actor VARCHAR(190) NOT NULL, job_url VARCHAR(500) NULL, ' +
      `thread_id BIGINT NOT NULL, server VARCHAR(100) NOT NULL, pre_images LONGTEXT NOT NULL, schema_after LONGTEXT NULL, ` +
      `KEY started_ix (started_at)) ${engine}`,
    `CREATE TABLE IF NOT EXISTS ${quoteIdentifier(tables.migrations)} (id ${text} NOT NULL PRIMARY KEY, file VARCHAR(255) NOT NULL, ` +
      'phase VARCHAR(10) NOT NULL, kind VARCHAR(12) NOT NULL, checksum CHAR(64) NOT NULL, state VARCHAR(10) NOT NULL, ' +
      'stmt_total INT NOT NULL, stmt_done INT NOT NULL, stmt_started INT NOT NULL DEFAULT 0, stmt_hashes MEDIUMTEXT NOT NULL, ' +
      `sequence INT NOT NULL DEFAULT 0, started_at DATETIME(6) NULL, finished_at DATETIME(6) NULL, duration_ms BIGINT NULL, ` +
      `error TEXT NULL, note TEXT NULL, batch_cursor TEXT NULL, run_id ${text} NOT NULL, actor VARCHAR(190) NOT NULL, commit_sha VARCHAR(64) NULL, ` +
      `app_release VARCHAR(190) NULL, ${laterColumns.join(', ')}, KEY state_ix (state)) ${engine}`,
  ]
}

/** Columns that earlier versions did not have; they read and write a table with them as before. */
const laterColumns = ['tool_version VARCHAR(40) NULL', 'server_uuid VARCHAR(100) NULL']

const laterNames = laterColumns.map((definition) => definition.split(' ', 1)[0]!)

/** Answers a row for each of the later columns that a history table has. */
export const selectLaterColumns = (table: string): string =>
  `SHOW COLUMNS FROM ${quoteIdentifier(table)} WHERE Field IN (${laterNames.map(quoteString).join(', ')})`

/** Whether what `selectLaterColumns` answered is a table of an earlier version. */
export const lacksColumns = (rows: readonly Row[]): boolean => rows.length < laterColumns.length

/** Brings such a table up to date. */
export function addLaterColumns(table: string, rows: readonly Row[]): string {
  const known = new Set(rows.map((row) => String(row['Field'])))
  const missing = laterColumns.filter((_, index) => !known.has(laterNames[index]!))
  return `ALTER TABLE ${quoteIdentifier(table)} ${missing.map((definition) => `ADD COLUMN ${definition}`).join(', ')}`
}

export function selectJournal(table: string): string {
  return (
    'SELECT id, checksum, phase, kind, state, stmt_total AS total, stmt_done AS done, stmt_started AS started, ' +
    `stmt_hashes AS hashes, sequence, run_id AS run, error, batch_cursor AS position FROM ${quoteIdentifier(table)} ORDER BY sequence`
  )
}

export function readJournalRow(row: Row): JournalRow {
  return {
    id: String(row['id']),
    checksum: String(row['checksum']),
    phase: String(row['phase']),
    kind: String(row['kind']),
    state: String(row['state']) as JournalState,
    statementsTotal: Number(row['total']),
    statementsDone: Number(row['done']),
    statementStarted: Number(row['started']),
    statementHashes: String(row['hashes']).match(/.{16}/g) ?? [],
    sequence: Number(row['sequence']),
    runId: String(row['run']),
    error: textOf(row['error']),
    cursor: textOf(row['position']),
  }
}

const textOf = (value: Row[string] | undefined) => (value === null || value === undefined ? undefined : String(value))

/** A migration that a packet begins with, and how many of its statements are already done. */
export interface Intent {
  migration: Migration
  sequence: number
  done: number
}

/** Writes down what is about to be sent, before it is. */
export function recordIntents(tables: JournalTables, intents: readonly Intent[], run: RunIdentity): string {
  const rows = intents.map(
    ({ migration, sequence, done }) =>
      `(${rowValues(migration, 'running', done, sequence, run)}, NULL, ${allowances(migration)})`,
  )
  return (
    `INSERT INTO ${quoteIdentifier(tables.migrations)} (${rowColumns}, finished_at, note) VALUES ${rows.join(', ')} ` +
    'ON DUPLICATE KEY UPDATE state = VALUES(state), checksum = VALUES(checksum), phase = VALUES(phase), file = VALUES(file), ' +
    'stmt_total = VALUES(stmt_total), stmt_done = VALUES(stmt_done), stmt_started = 0, stmt_hashes = VALUES(stmt_hashes), ' +
    'sequence = VALUES(sequence), started_at = VALUES(started_at), run_id = VALUES(run_id), actor = VALUES(actor), ' +
    'commit_sha = VALUES(commit_sha), app_release = VALUES(app_release), tool_version = VALUES(tool_version), server_uuid = VALUES(server_uuid), error = NULL'
  )
}

/** Rows for migrations that are taken as applied without being run: baseline, adoption, `resolve`. */
export function recordAsApplied(
  tables: JournalTables,
  migrations: readonly Migration[],
  state: JournalState,
  note: string,
  run: RunIdentity,
): string {
  const rows = migrations.map(
    (migration) =>
      `(${rowValues(migration, state, migration.statements.length, 0, run)}, NOW(6), ${quoteString(note)})`,
  )
  return (
    `INSERT INTO ${quoteIdentifier(tables.migrations)} (${rowColumns}, finished_at, note) VALUES ${rows.join(', ')} ` +
    'ON DUPLICATE KEY UPDATE state = VALUES(state), stmt_done = VALUES(stmt_done), finished_at = VALUES(finished_at), ' +
    'note = VALUES(note), tool_version = VALUES(tool_version), error = NULL'
  )
}

/** What the file allows against the rules, with its reasons; NULL where it allows nothing. */
function allowances({ directives }: Migration): string {
  const values = directives.flatMap(({ name, value }) => (name === 'allow' ? [value] : []))
  return values.length === 0 ? 'NULL' : quoteString(`allowed: ${values.join('; ')}`.slice(0, 4_000))
}

const rowColumns =
  'id, file, phase, kind, checksum, state, stmt_total, stmt_done, stmt_hashes, sequence, started_at, run_id, actor, commit_sha, app_release, tool_version, server_uuid'

function rowValues(
  migration: Migration,
  state: JournalState,
  done: number,
  sequence: number,
  run: RunIdentity,
): string {
  return [
    ...[migration.id, migration.file, migration.phase, migration.kind, migration.checksum, state].map(quoteString),
    statementCount(migration),
    done,
    quoteString(migration.statements.map(({ hash }) => hash).join('')),
    sequence,
    'NOW(6)',
    quoteString(run.runId),
    quoteString(run.actor),
    run.commit === undefined ? 'NULL' : quoteString(run.commit),
    run.release === undefined ? 'NULL' : quoteString(run.release),
    run.toolVersion === undefined ? 'NULL' : quoteString(run.toolVersion),
    run.server === undefined ? 'NULL' : quoteString(run.server),
  ].join(', ')
}

/** A script counts as one statement, its `up`; so does a file that is too big to hold. */
export const statementCount = (migration: Migration): number =>
  migration.format !== 'sql' ? 1 : migration.statements.length

/** How far a migration got. */
export interface Progress {
  migration: Migration
  done: number
}

/** Statements that write the progress; when there are several they belong into one transaction. */
export function recordProgress(tables: JournalTables, progress: readonly Progress[]): string[] {
  const complete = progress.filter(({ migration, done }) => done >= statementCount(migration))
  const partial = progress.filter(({ migration, done }) => done < statementCount(migration))
  const table = quoteIdentifier(tables.migrations)
  const statements: string[] = []
  if (complete.length > 0) {
    statements.push(
      `UPDATE ${table} SET stmt_done = stmt_total, stmt_started = 0, batch_cursor = NULL, state = 'done', finished_at = NOW(6), error = NULL, ` +
        `duration_ms = TIMESTAMPDIFF(MICROSECOND, started_at, NOW(6)) DIV 1000 WHERE id IN (${complete.map(({ migration }) => quoteString(migration.id)).join(', ')})`,
    )
    if (tables.mirror) {
      const names = complete.map(({ migration }) => `(${quoteString(migration.file)})`)
      statements.push(`INSERT IGNORE INTO ${quoteIdentifier(tables.mirror)} (name) VALUES ${names.join(', ')}`)
    }
  }
  for (const { migration, done } of partial) {
    statements.push(
      `UPDATE ${table} SET stmt_done = ${done}, stmt_started = 0, batch_cursor = NULL WHERE id = ${quoteString(migration.id)}`,
    )
  }
  return statements
}

/** Announces a statement whose outcome no probe could tell. */
export function recordStarted(tables: JournalTables, migration: Migration, number: number): string {
  return `UPDATE ${quoteIdentifier(tables.migrations)} SET stmt_started = ${number} WHERE id = ${quoteString(migration.id)}`
}

/** Where a backfill has got to; in the transaction of its batch. */
export function recordCursor(tables: JournalTables, migration: Migration, cursor: string): string {
  return `UPDATE ${quoteIdentifier(tables.migrations)} SET batch_cursor = ${quoteString(cursor)} WHERE id = ${quoteString(migration.id)}`
}

/** The server refused statement `done + 1`: everything before it stands, it did nothing. */
export function recordFailure(tables: JournalTables, migration: Migration, done: number, error: string): string {
  return (
    `UPDATE ${quoteIdentifier(tables.migrations)} SET state = 'failed', stmt_done = ${done}, stmt_started = 0, finished_at = NOW(6), ` +
    `error = ${quoteString(error.slice(0, 4_000))} WHERE id = ${quoteString(migration.id)}`
  )
}

/** Takes back the intents of migrations that never began. */
export function forgetIntents(tables: JournalTables, migrations: readonly Migration[]): string {
  const ids = migrations.map(({ id }) => quoteString(id)).join(', ')
  return `DELETE FROM ${quoteIdentifier(tables.migrations)} WHERE state = 'running' AND stmt_done = 0 AND id IN (${ids})`
}

export function recordRun(run: RunIdentity, threadId: number, server: string, preImages: string): string {
  const values = [run.runId, run.actor, run.jobUrl ?? '', server, preImages].map(quoteString)
  return (
    `INSERT INTO ${runsTable} (run_id, started_at, actor, job_url, thread_id, server, pre_images) ` +
    `VALUES (${values[0]}, NOW(6), ${values[1]}, ${values[2]}, ${threadId}, ${values[3]}, ${values[4]}) ` +
    'ON DUPLICATE KEY UPDATE thread_id = VALUES(thread_id), server = VALUES(server), pre_images = VALUES(pre_images)'
  )
}

export function recordRunEnd(runId: string, outcome: string): string {
  return `UPDATE ${runsTable} SET finished_at = NOW(6), outcome = ${quoteString(outcome)} WHERE run_id = ${quoteString(runId)}`
}
