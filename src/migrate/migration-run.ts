import { randomBytes } from 'node:crypto'
import { formatDuration } from '../shared/duration.ts'
import { PreflightError } from '../shared/errors.ts'
import { CallbackFailed } from './callbacks.ts'
import type { CallbackEvent, CallbackSubject } from './callbacks.ts'
import { isPassing } from './connect/connection-errors.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import { StatementRefused } from './executor.ts'
import { indexFiles, whenAllApplied } from './files/file-index.ts'
import type { Migration } from './files/files.ts'
import type { SourceFile } from './files/source-file.ts'
import { openHistory } from './history-session.ts'
import type { HistorySession } from './history-session.ts'
import { createJournal, defaultTable } from './journal.ts'
import type { JournalRow, RunIdentity } from './journal.ts'
import { warnOfLeftovers } from './leftover-tables.ts'
import { metadataLockWaitSeconds, readJournal } from './opening.ts'
import type { MigrationEntry, MigrationFailure, MigrationOutcome } from './outcome.ts'
import type { RunPlan } from './plan.ts'
import { prepareRun } from './prepare-run.ts'
import { recoverInterrupted, UnknownOutcome } from './recover.ts'
import { explainRefusal } from './refusals.ts'
import type { RunMigrationsOptions } from './run-options.ts'
import { entriesAfterFailure, RunResults, unknownEntry } from './run-results.ts'
import type { Umzug } from 'umzug'
import type { Runnable } from './runner.ts'
import { endRun, warnOfDrift } from './schema/schema-drift.ts'
import { readTableFacts, touchedObjects } from './connect/server-facts.ts'
import { sessionSettings } from './connect/session-settings.ts'
import type { TableFacts } from './steps.ts'

/** Which way a run goes: what is pending, and how umzug is told to go there. */
export interface Direction {
  direction: 'up' | 'down'
  /** Every migration that the history may name, those that only exist for this direction included. */
  migrations: readonly Migration[]
  plan(journal: readonly JournalRow[], isFresh: boolean): RunPlan
  drive(
    createRunner: (runnables: readonly Runnable[]) => Umzug<object>,
    plan: RunPlan,
    history: HistorySession,
    complete: (migration: Migration) => Promise<void>,
  ): Promise<void>
}

/** Executes what is pending, in the plan's order. */
export const driveUp: Direction['drive'] = async (createRunner, plan, _history, complete) => {
  const runnables = plan.pending.map(({ migration }) => ({
    name: migration.id,
    file: migration.file,
    up: () => complete(migration),
  }))
  await createRunner(runnables).up()
}

const resetSession = sessionSettings(metadataLockWaitSeconds)

/** One run: connects, continues after a lost connection, and knows at the end what happened. */
export class MigrationRun {
  readonly #options: RunMigrationsOptions
  readonly #files: readonly SourceFile[] | undefined
  readonly #load: () => Direction
  #loaded: Direction | undefined
  readonly #identity: RunIdentity
  readonly #results = new RunResults()
  #hasConnected = false
  #hasOpened = false

  /**
   * `load` reads the SQL; where there are `files`, only when their names and checksums say that there is work.
   */
  constructor(options: RunMigrationsOptions, files: readonly SourceFile[] | undefined, load: () => Direction) {
    this.#options = options
    this.#files = files
    this.#load = load
    this.#identity = {
      // One CI run may migrate several times; each time is a run of its own in the history.
      runId: `${options.runId}.${randomBytes(4).toString('hex')}`,
      actor: options.actor,
      ...(options.jobUrl ? { jobUrl: options.jobUrl } : {}),
      ...(options.release ? { release: options.release } : {}),
      ...(options.commit ? { commit: options.commit } : {}),
      ...(options.toolVersion ? { toolVersion: options.toolVersion } : {}),
    }
  }

  /** Connects again after a failover; what was on its way then is looked up, never sent again blindly. */
  async run(): Promise<MigrationOutcome> {
    const { clock, random, reporter, signal, connection } = this.#options
    const startedAt = clock.monotonic()
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.#attempt()
      } catch (error) {
        const reason = this.#passingReason(error)
        if (reason === undefined) throw explainRefusal(error, connection)
        const budgetMs = this.#hasConnected
          ? (this.#options.retryForMs ?? 120_000)
          : (this.#options.waitForDatabaseMs ?? 30_000)
        if (clock.monotonic() - startedAt > budgetMs) return this.#gaveUp(error, budgetMs)
        if (attempt === 0) {
          const message = `${reason}; trying again for up to ${formatDuration(budgetMs)}`
          reporter.emit({ type: 'warning', code: 'W_DATABASE_LOST', message })
        }
        await clock.sleep(random() * Math.min(5_000, 200 * 2 ** attempt), signal)
      }
    }
  }

  /** Why a new connection may help, or undefined when it cannot. */
  #passingReason(error: unknown): string | undefined {
    if (error instanceof DatabaseError && isPassing(error)) {
      return `${this.#hasConnected ? 'lost the database' : 'the database does not answer yet'}: ${error.message}`
    }
    const isReadOnly = error instanceof PreflightError && error.code === 'E_DATABASE_READ_ONLY'
    return this.#hasOpened && isReadOnly ? 'the server is read only while it fails over' : undefined
  }

  async #attempt(): Promise<MigrationOutcome> {
    this.#options.signal.throwIfAborted()
    const connect = this.#options.connect ?? (await import('./connect/mysql-session.ts')).connectMysql
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
    const history = await openHistory(session, {
      ...this.#options,
      timeoutMs: this.#options.lockTimeoutMs ?? 60_000,
      database: this.#options.connection.database,
      tables: { migrations: this.#options.table ?? defaultTable },
      migrations: () => this.#way.migrations,
      identity: this.#identity,
    })
    this.#hasOpened = true
    try {
      return await this.#withHistory(history)
    } finally {
      await history.release()
    }
  }

  async #withHistory(history: HistorySession): Promise<MigrationOutcome> {
    const { session } = history
    const unchanged = this.#unchanged(history)
    if (unchanged) return this.#results.outcome(this.#results.hasChanged() ? 'succeeded' : 'no-change', unchanged)
    let plan = this.#way.plan(history.journal ?? [], history.isFresh)
    if (plan.interrupted.length > 0 && !this.#options.isDryRun) {
      const failure = await this.#recover(history, plan)
      if (failure) return this.#results.outcome('failed', plan.entries, failure)
      plan = this.#way.plan((await readJournal(session, history.tables)) ?? [], false)
    }
    for (const message of plan.notices) this.#options.reporter.emit({ type: 'notice', message })
    if (plan.pending.length === 0)
      return this.#results.outcome(this.#results.hasChanged() ? 'succeeded' : 'no-change', plan.entries)
    if (history.journal) await warnOfDrift(session, this.#options.reporter)
    if (this.#options.isDryRun) return this.#planned(history, plan)
    const facts = await readTableFacts(session, touchedTables(plan))
    if (history.journal === undefined) await session.query(createJournal(history.tables).join(';'))
    if (this.#options.phase === 'contract') await this.#refuseWhatIsInUse(session, plan)
    return this.#execute(history, plan, facts)
  }

  get #way(): Direction {
    return (this.#loaded ??= this.#load())
  }

  /** Every file is applied as it is: the commonest run of all needs no look into the SQL. */
  #unchanged(history: HistorySession): MigrationEntry[] | undefined {
    const index = this.#loaded || !history.journal || !this.#files ? undefined : indexFiles(this.#files)
    return index && whenAllApplied(index, history.journal!)
  }

  async #recover(history: HistorySession, plan: RunPlan): Promise<MigrationFailure | undefined> {
    await warnOfLeftovers(history, this.#options)
    try {
      const recovered = await recoverInterrupted(history.session, {
        interrupted: plan.interrupted,
        migrations: this.#way.migrations,
        tables: history.tables,
        reporter: this.#options.reporter,
      })
      this.#results.recovered(recovered)
      return undefined
    } catch (error) {
      if (error instanceof UnknownOutcome) return error.failure
      throw error
    }
  }

  /** What the gate of the fleet cannot know: whether somebody else still sends queries that need the old schema. */
  async #refuseWhatIsInUse(session: Session, plan: RunPlan): Promise<void> {
    const { refuseLiveTraffic } = await import('./traffic/refusal.ts')
    await refuseLiveTraffic(session, {
      database: this.#options.connection.database,
      windowMs: this.#options.trafficWindowMs ?? 15 * 60_000,
      pending: plan.pending.map(({ migration }) => migration),
      migrations: this.#way.migrations,
      reporter: this.#options.reporter,
    })
  }

  async #planned({ session, opening }: HistorySession, plan: RunPlan): Promise<MigrationOutcome> {
    const { planStatements } = await import('./expected-changes.ts')
    for (const { migration, sql, change } of await planStatements(session, plan.pending, opening.version))
      this.#results.sent(migration, sql, change)
    return this.#results.outcome('planned', plan.entries)
  }

  async #execute(
    history: HistorySession,
    plan: RunPlan,
    facts: ReadonlyMap<string, TableFacts>,
  ): Promise<MigrationOutcome> {
    const { session } = history
    const end = (outcome: string) => endRun(session, this.#identity.runId, outcome, this.#options.reporter)
    const executor = await prepareRun({
      history,
      plan,
      facts,
      options: this.#options,
      identity: this.#identity,
      direction: this.#way.direction,
      resetSession,
      onStatement: (step) => this.#results.sent(step.migration.id, step.sql),
      onDone: (migration, durationMs, algorithm) => this.#report(migration, durationMs, algorithm),
    })
    const { callbacks } = this.#options
    const call = (event: CallbackEvent, subject: CallbackSubject = {}) =>
      callbacks?.run(event, session, { ...subject, resetSession })
    try {
      await call('beforeAll')
      // The server works while umzug is loaded. A way back records every step itself, so nothing may be on its way then.
      if (this.#way.direction === 'up' && !callbacks?.isPerMigration) executor.runAhead()
      const { createRunner, unwrapRunnerError } = await import('./runner.ts')
      const complete = async (migration: Migration) => {
        if (callbacks?.isPerMigration) await call('beforeEach', { migration })
        await executor.complete(migration)
        if (callbacks?.isPerMigration) await call('afterEach', { migration })
      }
      await this.#way
        .drive((runnables) => createRunner(runnables), plan, history, complete)
        .catch((error: unknown) => {
          throw unwrapRunnerError(error)
        })
      await call('afterAll')
      await end('succeeded')
      return this.#results.outcome('succeeded', plan.entries)
    } catch (error) {
      await executor.settled()
      if (error instanceof StatementRefused || error instanceof CallbackFailed) {
        await callbacks?.afterFailure(error, session, { resetSession, reporter: this.#options.reporter })
        await end('failed')
        const journal = (await readJournal(session, history.tables)) ?? []
        return this.#results.outcome('failed', entriesAfterFailure(plan.entries, journal), error.failure)
      }
      if (this.#options.signal.aborted) await end('cancelled')
      throw error
    }
  }

  #report(migration: Migration, durationMs: number, algorithm: string | undefined): void {
    this.#results.applied(migration.id, durationMs, algorithm)
    this.#options.reporter.emit({
      type: 'progress',
      subject: migration.id,
      phase: this.#way.direction === 'up' ? 'applied' : 'reverted',
      message: [formatDuration(durationMs), algorithm].filter(Boolean).join(' '),
      data: { durationMs },
    })
  }

  #gaveUp(error: unknown, budgetMs: number): MigrationOutcome {
    if (!this.#hasConnected) throw explainRefusal(error, this.#options.connection)
    return this.#results.outcome('failed', this.#way.migrations.map(unknownEntry), {
      code: 'E_DATABASE_LOST',
      message: `lost the database and could not reach it again within ${formatDuration(budgetMs)}: ${(error as Error).message}`,
      fix: 'run the same command again when it is back: it finds out what took effect and continues there',
      retryable: true,
    })
  }
}

function touchedTables(plan: RunPlan): string[] {
  const migrations = plan.pending.map(({ migration }) => migration)
  return touchedObjects(migrations)
    .filter(({ kind }) => kind === 'table')
    .map(({ name }) => name)
}
