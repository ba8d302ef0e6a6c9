import type { Clock } from '../../shared/clock.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { describeBlockers } from './blockers.ts'
import type { DatabaseError, Session } from '../database.ts'
import { durationOf } from '../files/directives.ts'
import { BlockerKiller } from './kill-blockers.ts'
import type { Step } from '../connect/packets.ts'

/** Every so many attempts one waits in the queue, up to a second. */
const queuedAttempt = 10

/** The server's own housekeeping is long over by then: only now is it worth ending somebody's connection. */
const firstKillAfter = 4

/** Before the second attempt; every further pause is twice as long, up to `longestPauseMs`. */
const firstPauseMs = 5
const longestPauseMs = { refusing: 250, waiting: 500 }

export interface LockRetryOptions {
  session: Session
  /** True for MariaDB, which can refuse a table that somebody holds at once, so that nobody queues behind us. */
  canRefuseToWait: boolean
  clock: Clock
  reporter: Reporter
  signal: AbortSignal
  /** How long a statement may be refused because somebody holds the table; `-- acd:lock-timeout` of its file beats it. */
  lockRetryMs: number
  /** End connections that hold the table when their transaction is older than this. Default: nobody is ended. */
  killBlockersOlderThanMs?: number
}

/** When a statement is tried again that the server refused because somebody else holds what it needs. */
export class LockRetry {
  readonly #options: LockRetryOptions
  readonly #killer: BlockerKiller | undefined
  #refusedSince: number | undefined
  #refusals = 0

  constructor(options: LockRetryOptions) {
    this.#options = options
    const olderThanMs = options.killBlockersOlderThanMs
    this.#killer = olderThanMs === undefined ? undefined : new BlockerKiller({ ...options, olderThanMs })
  }

  /** A table with short transactions all the time is never free at once: now and then it must be queued for. */
  get refusesToWait(): boolean {
    return this.#options.canRefuseToWait && this.#refusals % queuedAttempt !== queuedAttempt - 1
  }

  /** The statement got through. */
  reset(): void {
    this.#refusedSince = undefined
    this.#refusals = 0
  }

  /**
   * Waiting for a lock (1205) and a deadlock (1213) change nothing; they pass when the other side is done. Returns
   * after a pause, false when the time for it is over or the error is another one. Throws what the signal says.
   */
  async mayTryAgain(error: DatabaseError, step: Step): Promise<boolean> {
    if (error.errno !== 1205 && error.errno !== 1213) return false
    const { clock, reporter, session, signal, lockRetryMs } = this.#options
    this.#refusedSince ??= clock.monotonic()
    // The server's own housekeeping holds a table for a millisecond now and then: that is no news.
    const tables = step.migration.statements[step.number - 1]?.what.targets ?? []
    if (this.#refusals === 1) {
      const blockers = await describeBlockers(session, tables)
      reporter.emit({
        type: 'warning',
        code: 'W_TABLE_LOCKED',
        message: `${step.migration.id}: somebody holds the table; trying again until it is free. ${blockers}`,
        file: step.migration.file,
      })
    }
    const budgetMs = durationOf(step.migration.directives, 'lock-timeout') ?? lockRetryMs
    if (clock.monotonic() - this.#refusedSince > budgetMs) return false
    // Rows that somebody has locked are another matter: their holder is not who holds the table.
    const isAboutTable = error.errno === 1205 && (step.mode === 'ddl' || step.mode === 'again')
    if (isAboutTable && this.#refusals >= firstKillAfter) await this.#killer?.end(tables)
    const longestMs = this.refusesToWait ? longestPauseMs.refusing : longestPauseMs.waiting
    await clock.sleep(Math.min(longestMs, firstPauseMs * 2 ** this.#refusals), signal)
    this.#refusals++
    return true
  }
}
