import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Clock } from '../shared/clock.ts'
import { ConfigError, PreflightError } from '../shared/errors.ts'
import { formatDuration } from '../shared/duration.ts'
import type { Random } from '../shared/random.ts'
import type { Reporter } from '../shared/reporter.ts'
import { isPassing } from './connection-errors.ts'
import { DatabaseError } from './database.ts'
import type { Connect, ConnectionOptions, Session } from './database.ts'
import { readDirectory } from './directory.ts'
import { Executor, StatementRefused } from './executor.ts'
import { loadMigrations } from './files.ts'
import type { Migration } from './files.ts'
import { createJournal, defaultTable, recordRun, recordRunEnd } from './journal.ts'
import type { JournalRow, JournalTables, RunIdentity } from './journal.ts'
import { lockName, waitForLock } from './lock.ts'
import { metadataLockWaitSeconds, openSession, readJournal } from './opening.ts'
import type { Opening } from './opening.ts'
import type { MigrationEntry, MigrationFailure, MigrationOutcome } from './outcome.ts'
import { planRun } from './plan.ts'
import type { RunPhase, RunPlan } from './plan.ts'
import { prepareStatements } from './prepare.ts'
import { recoverInterrupted, UnknownOutcome } from './recover.ts'
import type { RunRecord } from './recover.ts'
import { runScript } from './script-migration.ts'
import { isFreshSchema, readPreImages, readTableFacts, touchedObjects } from './server-facts.ts'
import { sessionSettings } from './session-settings.ts'
import { planSteps } from './steps.ts'
import type { TableFacts } from './steps.ts'

export type { RunPhase } from './plan.ts'

export interface RunMigrationsOptions {
  /** Absolute path of the folder with the migration files. */
  directory: string
  connection: ConnectionOptions
  phase: RunPhase
  /** Stop after the migration with this id. */
  to?: string
  /** Reads and plans, executes nothing: the session is read only. */
  isDryRun: boolean
  clock: Clock
  random: Random
  reporter: Reporter
  /** Finishes what is on its way to the server, records it and stops with the signal's reason. */
  signal: AbortSignal
  /** How long to wait for another run; then a LockedError names the holder. Default 60 s. */
  lockTimeoutMs?: number
  /** How long a lost connection is retried (failover). Default 120 s. */
  retryForMs?: number
  /** How long the very first connection is retried. Default 30 s. */
  waitForDatabaseMs?: number
  /** Who runs this, for the history and for others who wait. */
  actor: string
  runId: string
  jobUrl?: string
  /** Name of the release being rolled out, and its commit. */
  release?: string
  commit?: string
  /** History table; default `_acd_migrations`. */
  table?: string
  /** Late files with a lower number than what is applied; default refuse. */
  outOfOrder?: 'refuse' | 'allow'
  /** Why the contract migration must wait, or undefined when it may run. Default: asks nobody and lets it run. */
  contractGate?: (migration: { id: string; requires: string }) => string | undefined
  /** Let the server copy a whole table, with writes blocked, when a change needs it. */
  allowCopy?: boolean
  /** End the connection that holds the lock instead of waiting for it. */
  cancelOrphan?: boolean
  placeholders?: Readonly<Record<string, string>>
  /** How to reach a server; default mysql2. */
  connect?: Connect
}

/**
 * Brings the schema to what the folder says, exactly once per statement, whatever was killed before. Throws
 * LockedError (exit 8), PreflightError (exit 4), ConfigError (exit 3) and CancelledError; everything else is in the outcome.
 */
export async function runMigrations(options: RunMigrationsOptions): Promise<MigrationOutcome> {
  const startedAt = options.clock.monotonic()
  const loaded = loadMigrations(await readDirectory(options.directory), options.placeholders)
  if (loaded.problems.length > 0) throw new ConfigError(loaded.problems)
  const run = new MigrationRun(options, loaded.migrations)
  const outcome = await run.withRetries()
  return { ...outcome, durationMs: options.clock.monotonic() - startedAt }
}

/** Reads the history and the folder, changes nothing. */
export function migrationStatus(
  options: Pick<RunMigrationsOptions, 'directory' | 'connection' | 'clock' | 'random' | 'signal' | 'reporter'> &
    Partial<Pick<RunMigrationsOptions, 'table' | 'connect' | 'contractGate' | 'phase'>>,
): Promise<MigrationOutcome> {
  return runMigrations({
    phase: 'expand',
    ...options,
    isDryRun: true,
    actor: 'status',
    runId: 'status',
    outOfOrder: 'allow',
  })
}

/** Answers of a run: what it did stays known when the connection is lost in the middle. */
class MigrationRun {
  readonly #options: RunMigrationsOptions
  readonly #migrations: readonly Migration[]
  readonly #tables: JournalTables
  readonly #identity: RunIdentity
  readonly #applied = new Map<string, number>()
  readonly #recovered = new Set<string>()
  readonly #statements: MigrationOutcome['statements'] = []
  #hasConnected = false

  constructor(options: RunMigrationsOptions, migrations: readonly Migration[]) {
    this.#options = options
    this.#migrations = migrations
    this.#tables = { migrations: options.table ?? defaultTable }
    this.#identity = {
      // One CI run may migrate several times; each time is a run of its own in the history.
      runId: `${options.runId}.${randomBytes(4).toString('hex')}`,
      actor: options.actor,
      ...(options.jobUrl ? { jobUrl: options.jobUrl } : {}),
      ...(options.release ? { release: options.release } : {}),
      ...(options.commit ? { commit: options.commit } : {}),
    }
  }

  /** Connects again after a failover; what was on its way then is looked up, never sent again blindly. */
  async withRetries(): Promise<MigrationOutcome> {
    const { clock, random, reporter, signal } = this.#options
    const startedAt = clock.monotonic()
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#attempt()
      } catch (error) {
        const reason = passingReason(error, this.#hasConnected)
        const budgetMs = this.#hasConnected
          ? (this.#options.retryForMs ?? 120_000)
          : (this.#options.waitForDatabaseMs ?? 30_000)
        if (reason === undefined) throw asPreflight(error, this.#options.connection)
        if (clock.monotonic() - startedAt > budgetMs) return this.#gaveUp(error, budgetMs)
        if (attempt === 0)
          reporter.emit({
            type: 'warning',
            code: 'W_DATABASE_LOST',
            message: `${reason}; trying again for up to ${formatDuration(budgetMs)}`,
          })
        await clock.sleep(random() * Math.min(5_000, 200 * 2 ** attempt), signal)
      }
    }
  }

  async #attempt(): Promise<MigrationOutcome> {
    this.#options.signal.throwIfAborted()
    const connect = this.#options.connect ?? (await import('./mysql-session.ts')).connectMysql
    const session = await connect(this.#options.connection)
    this.#hasConnected = true
    try {
      const outcome = await this.#onSession(session)
      await session.close()
      return outcome
    } catch (error) {
      session.destroy()
      throw error
    }
  }

  async #onSession(session: Session): Promise<MigrationOutcome> {
    const { isDryRun, connection } = this.#options
    const name = lockName(connection.database)
    const opening = await openSession(session, this.#tables, isDryRun ? undefined : name)
    let journal = opening.journal
    if (!isDryRun && !opening.hasLock) {
      await waitForLock(session, { ...this.#options, name, timeoutMs: this.#options.lockTimeoutMs ?? 60_000 })
      journal = await readJournal(session, this.#tables)
    }
    const isFresh = journal === undefined && (await isFreshSchema(session))
    let plan = this.#plan(journal ?? [], isFresh)
    if (plan.interrupted.length > 0 && !isDryRun) {
      const verdict = await this.#recover(session, plan)
      if (verdict) return this.#outcome('failed', plan.entries, verdict)
      plan = this.#plan((await readJournal(session, this.#tables)) ?? [], false)
    }
    if (plan.pending.length === 0)
      return this.#outcome(this.#applied.size + this.#recovered.size > 0 ? 'succeeded' : 'no-change', plan.entries)
    const facts = await this.#readFacts(session, plan)
    if (isDryRun) return this.#planned(plan, facts)
    if (journal === undefined) await session.query(createJournal(this.#tables).join(';'))
    return this.#execute(session, opening, plan, facts)
  }

  #plan(journal: readonly JournalRow[], isFresh: boolean): RunPlan {
    const plan = planRun({
      migrations: this.#migrations,
      journal,
      phase: this.#options.phase,
      outOfOrder: this.#options.outOfOrder ?? 'refuse',
      isFreshSchema: isFresh,
      ...(this.#options.to === undefined ? {} : { to: this.#options.to }),
      ...(this.#options.contractGate ? { contractGate: this.#options.contractGate } : {}),
    })
    for (const message of plan.notices) this.#options.reporter.emit({ type: 'notice', message })
    if (plan.problems.length > 0) throw drift(plan)
    return plan
  }

  async #recover(session: Session, plan: RunPlan): Promise<MigrationFailure | undefined> {
    try {
      const recovered = await recoverInterrupted(session, {
        interrupted: plan.interrupted,
        migrations: this.#migrations,
        tables: this.#tables,
        reporter: this.#options.reporter,
      })
      for (const id of recovered) this.#recovered.add(id)
      return undefined
    } catch (error) {
      if (error instanceof UnknownOutcome) return error.failure
      throw error
    }
  }

  #readFacts(session: Session, plan: RunPlan): Promise<ReadonlyMap<string, TableFacts>> {
    const migrations = plan.pending.map(({ migration }) => migration)
    const names = touchedObjects(migrations)
      .filter(({ kind }) => kind === 'table')
      .map(({ name }) => name)
    return readTableFacts(session, names)
  }

  #planned(plan: RunPlan, facts: ReadonlyMap<string, TableFacts>): MigrationOutcome {
    for (const step of planSteps(plan.pending, facts)) {
      if (step.sql !== '') this.#statements.push({ migration: step.migration.id, sql: step.sql })
    }
    return this.#outcome('planned', plan.entries)
  }

  async #execute(
    session: Session,
    opening: Opening,
    plan: RunPlan,
    facts: ReadonlyMap<string, TableFacts>,
  ): Promise<MigrationOutcome> {
    const pending = plan.pending.map(({ migration }) => migration)
    const images = await readPreImages(session, touchedObjects(pending), new Set(facts.keys()))
    const record: RunRecord = {
      images,
      from: Object.fromEntries(plan.pending.map(({ migration, done }) => [migration.id, done])),
    }
    const prepared = await prepareStatements(session, {
      pending,
      facts,
      images,
      version: opening.version,
      allowCopy: this.#options.allowCopy ?? false,
      resetSession: sessionSettings(metadataLockWaitSeconds),
    })
    await session.query(recordRun(this.#identity, session.threadId, opening.server, JSON.stringify(record)))
    const executor = this.#executor(session, opening, plan, facts, prepared)
    try {
      await this.#runAll(plan, executor)
      await session.query(recordRunEnd(this.#identity.runId, 'succeeded'))
      return this.#outcome('succeeded', plan.entries)
    } catch (error) {
      if (error instanceof StatementRefused) {
        await session.query(recordRunEnd(this.#identity.runId, 'failed'))
        const after = this.#entriesAfterFailure(plan, (await readJournal(session, this.#tables)) ?? [])
        return this.#outcome('failed', after, error.failure)
      }
      if (this.#options.signal.aborted) await session.query(recordRunEnd(this.#identity.runId, 'cancelled'))
      throw error
    }
  }

  async #runAll(plan: RunPlan, executor: Executor): Promise<void> {
    const { createRunner, unwrapRunnerError } = await import('./runner.ts')
    const runnables = plan.pending.map(({ migration }) => ({ migration, up: () => executor.complete(migration) }))
    try {
      await createRunner(runnables, []).up()
    } catch (error) {
      throw unwrapRunnerError(error)
    }
  }

  #executor(
    session: Session,
    opening: Opening,
    plan: RunPlan,
    facts: ReadonlyMap<string, TableFacts>,
    prepared: Awaited<ReturnType<typeof prepareStatements>>,
  ): Executor {
    const entries = new Map(plan.entries.map((entry) => [entry.id, entry]))
    return new Executor({
      session,
      steps: planSteps(plan.pending, facts, prepared.sqlFor),
      started: [],
      rules: {
        tables: this.#tables,
        run: this.#identity,
        maxMigrations: 50,
        maxBytes: Math.min(1_048_576, Math.floor(opening.maxPacketBytes / 4)),
        resetSession: sessionSettings(metadataLockWaitSeconds),
      },
      clock: this.#options.clock,
      reporter: this.#options.reporter,
      signal: this.#options.signal,
      lockRetryMs: this.#options.lockTimeoutMs ?? 60_000,
      runScript: (migration) => runScript(migration, join(this.#options.directory, migration.file), 'up', session),
      onStatement: (step) => {
        if (step.sql !== '') this.#statements.push({ migration: step.migration.id, sql: step.sql })
      },
      onDone: (migration, durationMs) => {
        this.#applied.set(migration.id, durationMs)
        const algorithm = prepared.algorithms.get(migration.id)
        const entry = entries.get(migration.id)
        if (entry && algorithm) entry.algorithm = algorithm
        this.#options.reporter.emit({
          type: 'progress',
          subject: migration.id,
          phase: 'applied',
          message: `${migration.file} ${algorithm ? `${algorithm} ` : ''}applied`,
          data: { durationMs },
        })
      },
    })
  }

  #entriesAfterFailure(plan: RunPlan, journal: readonly JournalRow[]): MigrationEntry[] {
    const rows = new Map(journal.map((row) => [row.id, row]))
    return plan.entries.map((entry) => {
      const row = rows.get(entry.id)
      if (row?.state !== 'failed') return entry
      const state = row.statementsDone > 0 ? 'partly-applied' : 'failed'
      return {
        ...entry,
        state,
        statements: { ...entry.statements, done: row.statementsDone },
        ...(row.error ? { reason: row.error } : {}),
      }
    })
  }

  #outcome(
    result: MigrationOutcome['result'],
    planned: readonly MigrationEntry[],
    failure?: MigrationFailure,
  ): MigrationOutcome {
    const migrations = planned.map((entry) => this.#withResult(entry))
    const head = migrations.findLast(
      ({ state }) => state === 'already-applied' || state === 'applied' || state === 'recovered',
    )
    return {
      result,
      migrations,
      statements: this.#statements,
      schemaHead: head?.id,
      durationMs: 0,
      ...(failure ? { failure } : {}),
    }
  }

  #withResult(entry: MigrationEntry): MigrationEntry {
    const durationMs = this.#applied.get(entry.id)
    const isRecovered = this.#recovered.has(entry.id) && (entry.state === 'already-applied' || durationMs !== undefined)
    if (durationMs === undefined && !isRecovered) return entry
    const { reason: _, ...rest } = entry
    return {
      ...rest,
      state: isRecovered && durationMs === undefined ? 'recovered' : 'applied',
      statements: { ...entry.statements, done: entry.statements.total },
      ...(durationMs === undefined ? {} : { durationMs }),
    }
  }

  #gaveUp(error: unknown, budgetMs: number): MigrationOutcome {
    const cause = error as Error
    if (!this.#hasConnected) throw asPreflight(error, this.#options.connection)
    return this.#outcome(
      'failed',
      this.#migrations.map((migration) => this.#unknownEntry(migration)),
      {
        code: 'E_DATABASE_LOST',
        message: `lost the database and could not reach it again within ${formatDuration(budgetMs)}: ${cause.message}`,
        fix: 'run the same command again when it is back: it finds out what took effect and continues there',
        retryable: true,
      },
    )
  }

  #unknownEntry(migration: Migration): MigrationEntry {
    return {
      id: migration.id,
      file: migration.file,
      phase: migration.phase,
      state: 'pending',
      statements: { total: migration.statements.length, done: 0 },
      reason: 'not known: the database could not be asked',
    }
  }
}

/** Why a new connection may help, or undefined when it cannot. */
function passingReason(error: unknown, hasConnected: boolean): string | undefined {
  if (error instanceof DatabaseError && isPassing(error))
    return `${hasConnected ? 'lost the database' : 'the database does not answer yet'}: ${error.message}`
  const isReadOnly = error instanceof PreflightError && error.code === 'E_DATABASE_READ_ONLY'
  return hasConnected && isReadOnly ? 'the server is read only while it fails over' : undefined
}

/** Errors of connecting that no waiting cures, with what to do about them. */
function asPreflight(error: unknown, connection: ConnectionOptions): unknown {
  if (!(error instanceof DatabaseError)) return error
  const fixes: Record<number, string> = {
    1045: 'check the account and the password (infrastructure.database.password, or the address in migrations.url)',
    1044: 'give the account privileges on this schema',
    1049: "create the schema first: provision does, for the environment's database",
    1130: "add this job's address to the whitelist of the database",
  }
  const isTls = error.code === 'HANDSHAKE_NO_SSL_SUPPORT' || /SSL|certificate|self.signed/i.test(error.message)
  const fix =
    fixes[error.errno] ??
    (isTls
      ? 'the server has no TLS or another certificate: switch SSL on for the RDS instance, or set migrations.ssl and migrations.ssl-ca'
      : undefined)
  const isUnreachable = error.errno === 0
  if (!fix && !isUnreachable) return error
  return new PreflightError(
    `${connection.user}@${connection.host}:${connection.port}/${connection.database}: ${error.message}`,
    {
      code: isTls ? 'E_DATABASE_TLS' : 'E_DATABASE_CONNECT',
      fix: fix ?? 'check host and port, and that this job may reach them (migrations.access)',
      cause: error,
    },
  )
}

function drift(plan: RunPlan): PreflightError {
  const lines = plan.problems.map((problem) => {
    const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':')
    return `${place ? `${place} ` : ''}${problem.message}${problem.fix ? ` (${problem.fix})` : ''}`
  })
  return new PreflightError(`history and files disagree; nothing was executed:\n${lines.join('\n')}`, {
    code: 'E_MIGRATION_DRIFT',
    fix: 'see each line',
    context: { problems: plan.problems },
  })
}
