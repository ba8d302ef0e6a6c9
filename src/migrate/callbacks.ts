import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CancelledError, ConfigError } from '../shared/errors.ts'
import type { Reporter } from '../shared/reporter.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import type { Migration } from './files/files.ts'
import type { MigrationFailure } from './outcome.ts'
import { placeOf, ScriptError, splitScript } from './sql/split.ts'
import type { ScriptStatement } from './sql/split.ts'

/**
 * When something of the user's own runs: before the first and after the last migration that is executed, before and
 * after each, and when one failed.
 */
export const callbackEvents = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll', 'onError'] as const
export type CallbackEvent = (typeof callbackEvents)[number]

/** Folder beside the migrations with `beforeAll.sql` and so on. */
export const callbacksFolder = 'callbacks'

/** What a callback is told. */
export interface CallbackSubject {
  migration?: Migration
  /** With `onError`: what went wrong. */
  error?: string
}

/** Something of the user's own failed; nothing of the migration it stands before was executed. */
export class CallbackFailed extends Error {
  readonly failure: MigrationFailure

  constructor(event: CallbackEvent, reason: string, place: { file?: string; line?: number; cause: unknown }) {
    const { cause, ...where } = place
    super(`callback ${event} failed: ${reason}`, { cause })
    this.name = 'CallbackFailed'
    this.failure = {
      code: 'E_MIGRATION_CALLBACK',
      message: this.message,
      ...where,
      ...(where.line === undefined ? {} : { column: 1 }),
      fix: 'correct the callback and run again; what was recorded is not executed again',
      retryable: false,
    }
  }
}

interface SqlCallback {
  file: string
  statements: readonly ScriptStatement[]
}

export interface CallbackOptions {
  /** Folder with the migrations. */
  directory: string
  /** Shell commands by event. */
  commands: Readonly<Partial<Record<CallbackEvent, string>>>
  /** Runs a command to its end; throws when it fails, CancelledError when the run was told to stop. */
  execute: (command: string, variables: Readonly<Record<string, string>>) => Promise<void>
}

/**
 * SQL files on the session that holds the lock, then the command of the same event. They are no migrations: nobody
 * writes down that they ran, and a run that goes on after a crash begins with them again.
 */
export class Callbacks {
  readonly #options: CallbackOptions
  readonly #sql: ReadonlyMap<CallbackEvent, SqlCallback>

  /** Throws ConfigError for a file that no event is called after, and for SQL that cannot be read. */
  constructor(options: CallbackOptions) {
    this.#options = options
    this.#sql = readCallbacks(options.directory)
  }

  /** True when each migration must be by itself, so that something can run between two. */
  get isPerMigration(): boolean {
    return this.#has('beforeEach') || this.#has('afterEach')
  }

  /** `resetSession` restores what a file's SET statements changed. Throws CallbackFailed. */
  async run(
    event: CallbackEvent,
    session: Session,
    { resetSession, ...subject }: CallbackSubject & { resetSession: string },
  ): Promise<void> {
    const sql = this.#sql.get(event)
    if (sql) await runSql(event, sql, session, resetSession)
    const command = this.#options.commands[event]
    if (command === undefined) return
    try {
      await this.#options.execute(command, variablesOf(event, subject))
    } catch (error) {
      if (error instanceof CancelledError) throw error
      throw new CallbackFailed(event, error instanceof Error ? error.message : String(error), { cause: error })
    }
  }

  /** Runs `onError`; its own failure or end by a signal is a warning, so that it does not hide what it is told about. */
  async afterFailure(
    error: Error,
    session: Session,
    { resetSession, reporter }: { resetSession: string; reporter: Reporter },
  ): Promise<void> {
    try {
      await this.run('onError', session, { resetSession, error: error.message })
    } catch (failed) {
      if (!(failed instanceof CallbackFailed || failed instanceof CancelledError)) throw failed
      reporter.emit({ type: 'warning', code: 'W_CALLBACK', message: failed.message })
    }
  }

  #has(event: CallbackEvent): boolean {
    return this.#sql.has(event) || this.#options.commands[event] !== undefined
  }
}

function variablesOf(event: CallbackEvent, { migration, error }: CallbackSubject): Record<string, string> {
  return {
    ALICLOUD_DEPLOY_CALLBACK: event,
    ...(migration
      ? {
          ALICLOUD_DEPLOY_MIGRATION: migration.id,
          ALICLOUD_DEPLOY_MIGRATION_FILE: migration.file,
          ALICLOUD_DEPLOY_MIGRATION_PHASE: migration.phase,
        }
      : {}),
    ...(error === undefined ? {} : { ALICLOUD_DEPLOY_MIGRATION_ERROR: error }),
  }
}

async function runSql(event: CallbackEvent, sql: SqlCallback, session: Session, resetSession: string): Promise<void> {
  for (const { text, line } of sql.statements) {
    try {
      await session.query(text)
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
      await session.query(`ROLLBACK; ${resetSession}`)
      throw new CallbackFailed(event, error.message, { file: sql.file, line, cause: error })
    }
  }
  await session.query(resetSession)
}

function readCallbacks(directory: string): Map<CallbackEvent, SqlCallback> {
  const folder = join(directory, callbacksFolder)
  const found = new Map<CallbackEvent, SqlCallback>()
  if (!existsSync(folder)) return found
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
    const file = `${callbacksFolder}/${name}`
    const event = callbackEvents.find((candidate) => `${candidate}.sql` === name)
    if (!event)
      throw new ConfigError([{ message: 'no event is called so', file, fix: `one of ${callbackEvents.join(', ')}` }])
    found.set(event, { file, statements: split(readFileSync(join(folder, name), 'utf8'), file) })
  }
  return found
}

function split(text: string, file: string): ScriptStatement[] {
  try {
    return splitScript(text)
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error
    throw new ConfigError([{ message: error.message, file, ...placeOf(text, error.offset), fix: error.fix }], {
      cause: error,
    })
  }
}
