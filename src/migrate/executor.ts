import { DatabaseError } from './database.ts'
import { describeFailure, scriptFailure } from './failure.ts'
import { loadStream, NotStreamable, StreamRefused } from './files/load-stream.ts'
import { ScriptError } from './sql/split.ts'
import { NotBatchable, pauseUnderLoad, runBackfill } from './backfill.ts'
import type { Throttle } from './backfill.ts'
import { forgetIntents, recordCursor, recordFailure, recordProgress, statementCount } from './journal.ts'
import type { Migration } from './files/files.ts'
import { LockRetry } from './lock/lock-retry.ts'
import type { LockRetryOptions } from './lock/lock-retry.ts'
import type { MigrationFailure } from './outcome.ts'
import { committedSteps, packetText, planPacket } from './connect/packets.ts'
import type { Packet, PacketRules, Step } from './connect/packets.ts'

/** The server refused a statement of a migration; what stood before it is recorded. */
export class StatementRefused extends Error {
  readonly failure: MigrationFailure

  constructor(failure: MigrationFailure, cause: unknown) {
    super(failure.message, { cause })
    this.name = 'StatementRefused'
    this.failure = failure
  }
}

export interface ExecutorOptions extends LockRetryOptions {
  steps: readonly Step[]
  /** Ids whose intent is recorded already, by the run that was cut short. */
  started: Iterable<string>
  rules: Omit<PacketRules, 'mayShareTransaction' | 'refusesToWait'>
  runScript: (migration: Migration) => Promise<void>
  /** Asked before every batch of a backfill, beside the load of the server. */
  throttle?: Throttle
  /** Where the backfills of migrations that were interrupted stopped, by id. */
  cursors: ReadonlyMap<string, string>
  onStatement: (step: Step) => void
  onDone: (migration: Migration, durationMs: number) => void
}

/**
 * Works the steps off in order, as many per packet as may share one. It is asked for one migration at a time, but may
 * have executed the following ones with it: then their turn costs nothing.
 */
export class Executor {
  readonly #options: ExecutorOptions
  readonly #retry: LockRetry
  readonly #started: Set<string>
  readonly #cursors: Map<string, string>
  #left: Step[]
  #mayShareTransaction = true
  #mayRunAhead = false
  #ahead: Promise<void> | undefined

  constructor(options: ExecutorOptions) {
    this.#options = options
    this.#retry = new LockRetry(options)
    this.#left = [...options.steps]
    this.#started = new Set(options.started)
    this.#cursors = new Map(options.cursors)
  }

  /**
   * Sends the first packet without waiting for its answer, and from then on each following one as soon as the one
   * before it is answered: what the caller does with a finished migration happens while the server works. Nobody else
   * may use the session before `complete` has returned for the last migration, or `settled`.
   */
  runAhead(): void {
    this.#mayRunAhead = true
    this.#sendAhead()
  }

  /** Sends nothing more, and returns when nothing is on its way, however that ended. */
  async settled(): Promise<void> {
    this.#mayRunAhead = false
    await this.#ahead?.catch(() => {})
  }

  /** Returns when every statement of the migration is executed and recorded. */
  async complete(migration: Migration): Promise<void> {
    while (this.#left.some((step) => step.migration === migration)) {
      const ahead = this.#ahead
      this.#ahead = undefined
      if (!ahead) this.#options.signal.throwIfAborted()
      await (ahead ?? this.#sendNext())
    }
  }

  #sendAhead(): void {
    const next = this.#left[0]
    // What runs in pieces of its own uses the session between two packets.
    const isPlain = next !== undefined && next.migration.format === 'sql' && next.mode !== 'batch'
    if (!this.#mayRunAhead || !isPlain || this.#options.signal.aborted) return
    this.#ahead = this.#sendNext()
    // Whoever asks for the migration gets the error; until then it is not unhandled.
    this.#ahead.catch(() => {})
  }

  async #sendNext(): Promise<void> {
    const rules: PacketRules = {
      ...this.#options.rules,
      mayShareTransaction: this.#mayShareTransaction,
      refusesToWait: this.#retry.refusesToWait,
    }
    const packet = planPacket(this.#left, this.#started, rules)
    const first = packet.steps[0]!
    const startedAt = this.#options.clock.monotonic()
    try {
      if (first.migration.format === 'script') await this.#sendScript(packet, first)
      else if (first.migration.format === 'stream') await this.#sendStream(packet, first)
      else if (first.mode === 'batch') await this.#sendBatches(packet, first)
      else await this.#options.session.query(packetText(packet))
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
      await this.#settle(packet, error)
      return
    }
    this.#retry.reset()
    const durationMs = this.#options.clock.monotonic() - startedAt
    this.#drop(packet.steps)
    this.#sendAhead()
    this.#report(packet.steps, durationMs)
  }

  /** A script is announced, run on its own, and recorded: nobody can look into it while it runs. */
  async #sendScript(packet: Packet, step: Step): Promise<void> {
    const { session, rules } = this.#options
    const begin = packet.parts.findIndex(({ kind }) => kind === 'begin')
    await session.query(
      packet.parts
        .slice(0, begin)
        .map(({ sql }) => sql)
        .join(';'),
    )
    this.#started.add(step.migration.id)
    try {
      await this.#options.runScript(step.migration)
    } catch (error) {
      if (error instanceof DatabaseError && error.isConnectionLost) throw error
      const message = error instanceof Error ? error.message : String(error)
      await session.query(`ROLLBACK; ${recordFailure(rules.tables, step.migration, 0, message)}`)
      throw new StatementRefused(scriptFailure(step.migration, message), error)
    }
    await session.query(
      ['START TRANSACTION', ...recordProgress(rules.tables, [{ migration: step.migration, done: 1 }]), 'COMMIT'].join(
        ';',
      ),
    )
  }

  /** Every batch is a transaction with its cursor; what the server refuses is the statement's failure. */
  async #sendBatches(packet: Packet, step: Step): Promise<void> {
    const { session, rules, clock, signal, reporter } = this.#options
    const { migration } = step
    const statement = migration.statements[step.number - 1]!
    if (packet.parts.length > 0) await session.query(packetText(packet))
    this.#started.add(migration.id)
    try {
      await runBackfill({
        session,
        statement,
        size: statement.batchSize!,
        cursor: this.#cursors.get(migration.id),
        recordCursor: (cursor) => recordCursor(rules.tables, migration, cursor),
        clock,
        signal,
        throttle: async (asked) => (await pauseUnderLoad(asked)) ?? (await this.#options.throttle?.(asked)),
        onHeldBack: (reason) =>
          reporter.emit({ type: 'progress', subject: migration.id, phase: 'held back', message: reason }),
        onBatch: ({ batches, rows, cursor }) => {
          this.#cursors.set(migration.id, cursor)
          const message = `${rows} rows in ${batches} batches, up to key ${cursor}`
          reporter.emit({ type: 'progress', subject: migration.id, phase: 'backfill', message })
        },
      })
    } catch (error) {
      if (!(error instanceof NotBatchable) && (!(error instanceof DatabaseError) || error.isConnectionLost)) throw error
      if (error instanceof DatabaseError && (await this.#retry.mayTryAgain(error, step)))
        return this.#sendBatches({ ...packet, parts: [] }, step)
      await session.query(`ROLLBACK;${recordFailure(rules.tables, migration, step.number - 1, error.message)}`)
      throw new StatementRefused(
        error instanceof DatabaseError
          ? describeFailure(error, { migration, number: step.number, done: step.number - 1 })
          : scriptFailure(migration, error.message),
        error,
      )
    }
    this.#cursors.delete(migration.id)
    const records = recordProgress(rules.tables, [{ migration, done: step.number }])
    await session.query(['START TRANSACTION', ...records, 'COMMIT'].join(';'))
  }

  /** A file that is too big to hold, lot by lot; the position is kept where a backfill keeps its key. */
  async #sendStream(packet: Packet, { migration }: Step): Promise<void> {
    const { session, rules, signal, clock, reporter } = this.#options
    let toldAtMs = -Infinity
    await session.query(packetText(packet))
    this.#started.add(migration.id)
    try {
      await loadStream({
        session,
        chunks: migration.chunks!(),
        done: Number(this.#cursors.get(migration.id) ?? 0),
        recordCursor: (done) => recordCursor(rules.tables, migration, String(done)),
        maxBytes: Math.min(rules.maxBytes, 65_536),
        signal,
        onPacket: (done) => {
          // A packet takes milliseconds, and a file may be thousands of them.
          if (clock.monotonic() - toldAtMs < 1_000) return
          toldAtMs = clock.monotonic()
          reporter.emit({ type: 'progress', subject: migration.id, phase: 'load', message: `${done} statements` })
        },
      })
    } catch (error) {
      const cause = error instanceof StreamRefused ? error.cause : error
      if (cause instanceof DatabaseError && cause.isConnectionLost) throw cause
      if (!(error instanceof StreamRefused) && !(error instanceof NotStreamable) && !(error instanceof ScriptError))
        throw error
      await session.query(`ROLLBACK;${recordFailure(rules.tables, migration, 0, error.message)};${rules.resetSession}`)
      const line = error instanceof ScriptError ? undefined : error.line
      throw new StatementRefused(
        { ...scriptFailure(migration, error.message), ...(line === undefined ? {} : { line, column: 1 }) },
        error,
      )
    }
    const records = recordProgress(rules.tables, [{ migration, done: 1 }])
    await session.query([rules.resetSession, 'START TRANSACTION', ...records, 'COMMIT'].join(';'))
  }

  #drop(steps: readonly Step[]): void {
    const gone = new Set(steps)
    this.#left = this.#left.filter((step) => !gone.has(step))
    for (const step of steps) this.#started.add(step.migration.id)
  }

  #report(steps: readonly Step[], durationMs: number): void {
    for (const step of steps) {
      this.#options.onStatement(step)
      if (step.number >= statementCount(step.migration)) this.#options.onDone(step.migration, durationMs)
    }
  }

  /** The server said no: records what stands, then tries again where that makes sense, or gives up. */
  async #settle(packet: Packet, error: DatabaseError): Promise<void> {
    const failedAt = error.results.length
    const part = packet.parts[failedAt]
    const { steps, isRecorded } = committedSteps(packet, failedAt)
    await this.#recordCommitted(
      packet,
      steps.filter((step) => !isRecorded.has(step)),
      failedAt,
    )
    this.#drop(steps)
    this.#report(steps, 0)
    if (!part || part.kind === 'bookkeeping' || part.kind === 'record') throw error
    const failed = part.kind === 'statement' ? part.step : packet.steps.findLast((step) => step.mode === 'data')!
    if (await this.#retry.mayTryAgain(error, failed)) return
    const isInside = failed.mode === 'data' || failed.mode === 'session'
    const isShared = isInside && this.#mayShareTransaction && sharesTransaction(packet, failed)
    if (isShared) {
      this.#mayShareTransaction = false
      return
    }
    await this.#fail(packet, failed, error)
  }

  async #recordCommitted(packet: Packet, steps: readonly Step[], failedAt: number): Promise<void> {
    const { session, rules } = this.#options
    const progress = new Map(steps.map((step) => [step.migration, step.number]))
    const records = recordProgress(
      rules.tables,
      [...progress].map(([migration, done]) => ({ migration, done })),
    )
    await session.query(['ROLLBACK', 'START TRANSACTION', ...records, 'COMMIT'].join(';'))
    const hasIntents = packet.parts[0]?.kind === 'bookkeeping' && failedAt > 0
    if (hasIntents) for (const step of packet.steps) this.#started.add(step.migration.id)
  }

  /** What stands of the migration: data statements in front of the refused one went with its transaction. */
  #doneBefore({ migration, number }: Step): number {
    const first = this.#left.find((step) => step.migration === migration && !step.isRepeated)
    return Math.max(0, (first?.number ?? number) - 1)
  }

  async #fail(packet: Packet, failed: Step, error: DatabaseError): Promise<never> {
    const { session, rules } = this.#options
    const done = this.#doneBefore(failed)
    const failure = describeFailure(error, { ...failed, done })
    const untouched = packet.steps.filter((step) => step.sequence > failed.sequence).map(({ migration }) => migration)
    const statements = [recordFailure(rules.tables, failed.migration, done, error.message)]
    if (untouched.length > 0) statements.push(forgetIntents(rules.tables, [...new Set(untouched)]))
    await session.query(statements.join(';'))
    throw new StatementRefused(failure, error)
  }
}

const sharesTransaction = (packet: Packet, failed: Step) =>
  packet.steps.some((step) => step.mode === 'data' && step.migration !== failed.migration)
