import type { Clock } from '../shared/clock.ts'
import type { Random } from '../shared/random.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Connect, ConnectionOptions } from './database.ts'
import type { MigrationOutcome } from './outcome.ts'

/** Which files a run takes: `expand` (and data) before a rollout, `contract` after it, `all` where nothing runs yet. */
export type RunPhase = 'expand' | 'contract' | 'all'

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
  /** Finishes the current statement, records it and stops with the signal's reason. */
  signal: AbortSignal
  /** How long to wait for another run; then a LockedError names the holder. Default 60 s. */
  lockTimeoutMs?: number
  /** How long a lost connection is retried (failover). Default 120 s. */
  retryForMs?: number
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
  /** How to reach a server; default mysql2. */
  connect?: Connect
}

/**
 * Brings the schema to what the folder says, exactly once per statement, whatever was killed before. Throws
 * LockedError (exit 8), PreflightError (exit 4) and CancelledError; everything else is in the outcome.
 */
export declare function runMigrations(options: RunMigrationsOptions): Promise<MigrationOutcome>

/** Reads the history and the folder, changes nothing. */
export declare function migrationStatus(
  options: Pick<RunMigrationsOptions, 'directory' | 'connection' | 'table' | 'clock' | 'random' | 'signal' | 'connect'>,
): Promise<MigrationOutcome>
