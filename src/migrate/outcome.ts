import { DeployError, exitCodes } from '../shared/errors.ts'
import type { MigrationPhase } from './files/file-name.ts'

/**
 * `applied`: by this run. `recovered`: a killed run had executed it, this run found and recorded that.
 * `partly-applied`: some of its statements took effect, the rest did not. `held`: a contract migration that must wait.
 */
type MigrationState = 'already-applied' | 'applied' | 'recovered' | 'partly-applied' | 'failed' | 'pending' | 'held'

export interface MigrationEntry {
  /** File name without extension; the key in the history table. */
  id: string
  file: string
  phase: MigrationPhase
  state: MigrationState
  statements: { total: number; done: number }
  durationMs?: number
  /** e.g. `ALGORITHM=INSTANT`, where the statement was sent with one. */
  algorithm?: string
  /** Why it is held, failed or only partly applied. */
  reason?: string
}

/** What a statement means for a table that exists, as far as a dry run can say without trying it out. */
export interface TableChange {
  table: string
  /** e.g. `ALGORITHM=INSTANT`; absent where none is sent, or where only a trial tells. */
  algorithm?: string
  /** `expected`: the run asks the server and sends what it answers. `written`: by the author of the migration. */
  basis?: 'expected' | 'written'
  /** Estimate of the server (information_schema). */
  rows: number
  /** Data and indexes together, as information_schema says. */
  bytes: number
}

export interface SentStatement {
  migration: string
  sql: string
  /** In a dry run, for a statement that changes a table which exists. */
  change?: TableChange
}

/** Where in which file the server said no, and what the file says there. Lines and columns count from 1. */
export interface MigrationFailure {
  code: string
  message: string
  migration?: string
  file?: string
  line?: number
  column?: number
  /** Three lines of the file around the place, with a marker. */
  frame?: string
  fix?: string
  retryable: boolean
}

/** What a run of migrations ended as; expected endings are values, only locks and refusals are thrown. */
export interface MigrationOutcome {
  /** `planned` only with a dry run. */
  result: 'succeeded' | 'no-change' | 'planned' | 'failed'
  /** Every migration of the directory, in order. */
  migrations: MigrationEntry[]
  /** Exact texts in the order in which they were sent, or would be. */
  statements: SentStatement[]
  /** Id of the newest migration of the directory: what a release built from this checkout knows. */
  schemaHead: string | undefined
  durationMs: number
  failure?: MigrationFailure
}

/** A migration failed: says what ran, what half ran and what did not. Exit 9. */
export class MigrationError extends DeployError {
  readonly outcome: MigrationOutcome

  constructor(outcome: MigrationOutcome) {
    const failure = outcome.failure
    super(failure?.message ?? 'a migration failed', exitCodes.migrationFailed, 'failed', {
      code: failure?.code ?? 'E_MIGRATION',
      ...(failure?.fix ? { fix: failure.fix } : {}),
      retryable: failure?.retryable ?? false,
    })
    this.outcome = outcome
  }
}
