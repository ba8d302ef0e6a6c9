import { randomBytes } from 'node:crypto'
import { ConfigError, PreflightError } from '../shared/errors.ts'
import type { Clock } from '../shared/clock.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Connect, ConnectionOptions } from './database.ts'
import { readDirectory } from './files/directory.ts'
import { loadMigrations } from './files/files.ts'
import type { Migration } from './files/files.ts'
import { findForeignHistories, readForeignHistory } from './foreign-history.ts'
import { openHistory } from './history-session.ts'
import type { HistorySession } from './history-session.ts'
import {
  createJournal,
  defaultTable,
  downSuffix,
  recordAsApplied,
  recordRun,
  recordRunEnd,
  statementCount,
} from './journal.ts'
import { forgetReverted, revertMigration } from './plan-down.ts'
import { readDrift, recordSchema } from './schema/schema-drift.ts'
import type { RunIdentity } from './journal.ts'
import { quoteIdentifier, quoteString } from './sql/lexer.ts'

export interface EditOptions {
  directory: string
  connection: ConnectionOptions
  clock: Clock
  reporter: Reporter
  signal: AbortSignal
  actor: string
  runId: string
  commit?: string
  /** Version of this program, for the history. */
  toolVersion?: string
  table?: string
  lockTimeoutMs?: number
  /** Says what it would write, and writes nothing. */
  isDryRun: boolean
  connect?: Connect
}

interface Editing extends HistorySession {
  migrations: readonly Migration[]
  identity: RunIdentity
  isDryRun: boolean
}

/** Sentences about what was changed in the history. */
export type Edits = string[]

/** Records every migration up to `to` (or all) as applied, without running it: the schema is there already. */
export function baseline(options: EditOptions, to: string | undefined): Promise<Edits> {
  return edit(options, async (history) => {
    const last =
      to === undefined
        ? history.migrations.length - 1
        : history.migrations.findIndex(({ id, file }) => id === to || file === to)
    if (last < 0 && to !== undefined) throw unknownMigration(to, history.migrations)
    const known = new Set((history.journal ?? []).map(({ id }) => id))
    const missing = history.migrations
      .slice(0, last + 1)
      .filter(({ id, kind }) => !known.has(id) && kind !== 'repeatable')
    return recordApplied(history, missing, 'baseline')
  })
}

/** Takes over what another tool has applied. */
export function adopt(options: EditOptions, from: string | undefined): Promise<Edits> {
  return edit(
    options,
    async (history) => {
      const found = await findForeignHistories(history.session)
      const tool = from === undefined ? found[0] : found.find((candidate) => candidate.tool === from)
      if (!tool) {
        throw new PreflightError(`no history of ${from ?? 'another tool'} in this schema`, {
          code: 'E_MIGRATION_NO_HISTORY',
          fix:
            found.length > 0
              ? `there is one of ${found.map((other) => other.tool).join(', ')}`
              : 'record what is applied with migrate baseline --to ID',
        })
      }
      const { applied, unknown } = await readForeignHistory(history.session, tool, history.migrations)
      const known = new Set((history.journal ?? []).map(({ id }) => id))
      const edits = await recordApplied(
        history,
        applied.filter(({ id }) => !known.has(id)),
        `adopted from ${tool.tool}`,
      )
      return [...edits, ...unknown.map((name) => `${tool.tool} applied ${name}, for which there is no file`)]
    },
    { mayBeForeign: true },
  )
}

/** Accepts that an applied file was edited, or that it is gone; the reason stays in the history. */
export function repair(options: EditOptions, id: string, reason: string): Promise<Edits> {
  return edit(options, async ({ session, tables, journal, migrations, isDryRun }) => {
    const row = journal?.find((candidate) => candidate.id === id)
    if (!row) throw unknownMigration(id, migrations)
    const migration = [...migrations, ...migrations.map(revertMigration)].find((candidate) => candidate.id === id)
    const change = migration
      ? `checksum = ${quoteString(migration.checksum)}, stmt_total = ${statementCount(migration)}, stmt_done = ${row.state === 'done' || row.state === 'baseline' ? statementCount(migration) : row.statementsDone}, ` +
        `stmt_hashes = ${quoteString(migration.statements.map(({ hash }) => hash).join(''))}`
      : "state = 'reverted'"
    const sql = `UPDATE ${quoteIdentifier(tables.migrations)} SET ${change}, note = ${quoteString(`accepted: ${reason}`)} WHERE id = ${quoteString(id)}`
    if (!isDryRun) await session.query(sql)
    return [
      migration ? `${id}: the file as it is now counts as what was applied` : `${id}: accepted that its file is gone`,
    ]
  })
}

/** Takes the schema as it is now for the one that migrations left, whoever changed it. */
export function acceptSchema(options: EditOptions, reason: string): Promise<Edits> {
  return edit(options, async ({ session, opening, tables, journal, identity, isDryRun }) => {
    const drift = await readDrift(session)
    if (!drift) return []
    const statements = [
      ...(journal === undefined ? createJournal(tables) : []),
      recordRun(identity, session.threadId, opening.server, JSON.stringify({ accepted: reason })),
      recordRunEnd(identity.runId, 'accepted'),
      recordSchema(identity.runId),
    ]
    if (!isDryRun) await session.query(statements.join(';'))
    return drift.changes.map((change) => `accepted: ${change}`)
  })
}

/**
 * Says what nobody could find out: whether the statement after the last recorded one took effect; of a way back
 * (`ID~down`), whether all of it did or nothing.
 */
export function resolve(options: EditOptions, id: string, mark: 'done' | 'pending'): Promise<Edits> {
  return edit(options, async ({ session, tables, journal, migrations, isDryRun }) => {
    const row = journal?.find((candidate) => candidate.id === id)
    if (!row || (row.state !== 'running' && row.state !== 'failed')) {
      throw new PreflightError(`${id} is ${row ? row.state : 'not in the history'}: there is nothing to resolve`, {
        code: 'E_MIGRATION_NOT_OPEN',
        fix: `half done are: ${(journal ?? []).flatMap((other) => (other.state === 'running' || other.state === 'failed' ? [other.id] : [])).join(', ') || 'none'}`,
      })
    }
    if (id.endsWith(downSuffix)) {
      const back = id.slice(0, -downSuffix.length)
      const file = migrations.find((candidate) => candidate.id === back)?.file ?? back
      const forget = `DELETE FROM ${quoteIdentifier(tables.migrations)} WHERE id = ${quoteString(id)}`
      if (!isDryRun) await session.query(mark === 'done' ? forgetReverted(tables, { id, file }) : forget)
      return [mark === 'done' ? `${back} is reverted` : `${back} counts as applied; its way back is forgotten`]
    }
    const migration = migrations.find((candidate) => candidate.id === id)
    const done = row.statementsDone + (mark === 'done' ? 1 : 0)
    const total = migration ? statementCount(migration) : row.statementsTotal
    const state = done >= total ? 'done' : 'failed'
    const sql =
      `UPDATE ${quoteIdentifier(tables.migrations)} SET state = '${state}', stmt_done = ${done}, stmt_started = 0, batch_cursor = NULL, error = NULL, ` +
      `finished_at = NOW(6), note = ${quoteString(`statement ${row.statementsDone + 1} marked ${mark} by hand`)} WHERE id = ${quoteString(id)}`
    if (!isDryRun) await session.query(sql)
    return [
      state === 'done' ? `${id} is applied` : `${id} goes on with statement ${done + 1} of ${total} in the next run`,
    ]
  })
}

async function recordApplied(history: Editing, migrations: readonly Migration[], note: string): Promise<Edits> {
  if (migrations.length === 0) return []
  const statements = [
    ...(history.journal === undefined ? createJournal(history.tables) : []),
    recordAsApplied(history.tables, migrations, 'baseline', note, history.identity),
  ]
  if (!history.isDryRun) await history.session.query(statements.join(';'))
  return migrations.map(({ id }) => `${id} counts as applied (${note})`)
}

async function edit(
  options: EditOptions,
  change: (history: Editing) => Promise<Edits>,
  { mayBeForeign = false } = {},
): Promise<Edits> {
  const { migrations, problems } = loadMigrations(await readDirectory(options.directory))
  if (problems.length > 0) throw new ConfigError(problems)
  const connect = options.connect ?? (await import('./connect/mysql-session.ts')).connectMysql
  const session = await connect(options.connection)
  const identity = {
    runId: `${options.runId}.${randomBytes(4).toString('hex')}`,
    actor: options.actor,
    ...(options.commit ? { commit: options.commit } : {}),
    ...(options.toolVersion ? { toolVersion: options.toolVersion } : {}),
  }
  try {
    const history = await openHistory(session, {
      ...options,
      timeoutMs: options.lockTimeoutMs ?? 60_000,
      database: options.connection.database,
      tables: { migrations: options.table ?? defaultTable },
      migrations: () => migrations,
      identity,
      mayBeForeign,
    })
    try {
      return await change({ ...history, migrations, identity, isDryRun: options.isDryRun })
    } finally {
      await history.release()
    }
  } finally {
    await session.close()
  }
}

function unknownMigration(id: string, migrations: readonly Migration[]): ConfigError {
  const close = migrations.filter((migration) => migration.id.includes(id)).map((migration) => migration.id)
  return new ConfigError([
    {
      message: `there is no migration ${id}`,
      ...(close.length > 0 ? { fix: `did you mean ${close.join(', ')}?` } : {}),
    },
  ])
}
