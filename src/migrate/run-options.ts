import type { Clock } from '../shared/clock.ts'
import type { Random } from '../shared/random.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { Throttle } from './backfill.ts'
import type { Callbacks } from './callbacks.ts'
import type { Connect, ConnectionOptions } from './database.ts'
import type { RunPhase } from './plan.ts'

export type { RunPhase } from './plan.ts'

/** What is known of a server outside of it. */
export interface ServerState {
  /** Size of its disk: a change that may need more than is free is refused. */
  storageBytes?: number
  /** What is free of it; default: what the tables leave. */
  freeBytes?: number
  /** Id of its newest backup, for the history. */
  backup?: string
}

export interface RunMigrationsOptions {
  /** Absolute path of the folder with the migration files. */
  directory: string
  connection: ConnectionOptions
  phase: RunPhase
  /** Name of the environment, for files that are for some only (`-- acd:env`). */
  environment?: string
  /** Stop after the migration with this id. */
  to?: string
  /** Run so many migrations at most, in order; on the way back, revert so many. */
  step?: number
  /** Run only the migrations with these ids, in order; the others stay pending. */
  pick?: readonly string[]
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
  /** Version of this program, for the history. */
  toolVersion?: string
  /** History table; default `_acd_migrations`. */
  table?: string
  /** Late files with a lower number than what is applied; default refuse. */
  outOfOrder?: 'refuse' | 'allow'
  /** Why the contract migration must wait, or undefined when it may run. Default: asks nobody and lets it run. */
  contractGate?: (migration: { id: string; requires: string }) => string | undefined
  /**
   * With `phase: 'contract'`: queries that the application sent within this time must live with the new schema. 0 asks
   * nobody; default 15 min.
   */
  trafficWindowMs?: number
  /** Let the server copy a whole table, with writes blocked, when a change needs it. */
  allowCopy?: boolean
  /** Looks at the server from outside, once it is clear that something will change and before it does. */
  checkServer?: () => Promise<ServerState>
  /** End the connection that holds the lock instead of waiting for it. */
  cancelOrphan?: boolean
  /** End connections that hold a table which is to be changed when their transaction is older than this. */
  killBlockersOlderThanMs?: number
  placeholders?: Readonly<Record<string, string>>
  /** Whether the next batch of a backfill must wait, e.g. for a replica; the load of the server is looked at anyway. */
  throttle?: Throttle
  /** What of the user's own runs around the migrations. */
  callbacks?: Callbacks
  /** True when a history of another tool is no reason to refuse. */
  mayBeForeign?: boolean
  /** How to reach a server; default mysql2. */
  connect?: Connect
}
