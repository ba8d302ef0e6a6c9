import type { Cloud } from '../cloud/cloud.ts'
import type { CiHost } from '../ci/host.ts'
import type { OptionSpec, OptionValues } from '../config/options.ts'
import type { EnvironmentSettings } from '../config/schema.ts'
import type { Clock } from '../shared/clock.ts'
import type { ExitCode, Locate, ResultWord } from '../shared/errors.ts'
import type { Random } from '../shared/random.ts'
import type { Redactor } from '../shared/redact.ts'
import type { Reporter } from '../shared/reporter.ts'

/** What a handler gets: everything from outside comes in here. */
export interface CommandContext {
  /** The verb after the command, e.g. `status` in `migrate status`; undefined for the command itself. */
  verb: string | undefined
  /** Words after the verb. */
  operands: readonly string[]
  /** Options of this command that were given somewhere, by name, already converted. */
  options: OptionValues
  isDryRun: boolean
  /** Time between two looks while waiting for the cloud; default 2 s (`--poll-interval`). */
  pollIntervalMs: number
  clock: Clock
  random: Random
  reporter: Reporter
  redactor: Redactor
  host: CiHost
  /** Aborts on SIGINT and SIGTERM with a CancelledError as its reason. */
  signal: AbortSignal
  /** Aborts on the second of them: what is under way is to be ended instead of waited for. */
  hurry?: AbortSignal
  /** Epoch milliseconds at which `signal` aborts because of `--timeout`. */
  timeoutAtMs?: number
  /** Directory that relative paths start from: the one of deploy.yml. */
  baseDirectory: string
  env: Readonly<Record<string, string | undefined>>
  /** Name of the environment, e.g. `dev`. Reading it loads deploy.yml; throws ConfigError with every problem. */
  environment(): Promise<{ name: string; settings: EnvironmentSettings; locate?: Locate }>
  /** Tells those outside that a rollout has begun. Never throws; there are contexts without anybody to tell. */
  tellStarted?(): Promise<void>
  /** Connects with the job's credentials; throws PreflightError when there are none. */
  cloud(): Promise<Cloud>
}

/** The part of the result document that a command fills; `wiring` adds the rest. */
export interface CommandOutcome {
  result: ResultWord
  exitCode: ExitCode
  release?: { version: string; previous?: string; digest?: string }
  plan?: unknown
  instances?: unknown[]
  checks?: unknown[]
  migrations?: unknown
  analysis?: unknown
  traffic?: unknown
  /** Anything that only this command reports. */
  extra?: Record<string, unknown>
  error?: { code: string; message: string; fix?: string; retryable: boolean; requestId?: string; docs?: string }
  /** What a person reads at the end: the verdict first. Goes to stdout with `--output text`. */
  text: string
}

export type { OptionSpec, OptionValues }

export interface Command {
  name: string
  summary: string
  /** Sub-verbs, e.g. `status` and `lint` of `migrate`. */
  verbs?: readonly { name: string; summary: string }[]
  /** True when words beside a verb have a meaning, e.g. file names. */
  takesOperands?: boolean
  options: readonly OptionSpec[]
  /** Loads the handler when it is needed, so that `--help` loads none. */
  load(): Promise<{ run(context: CommandContext): Promise<CommandOutcome> }>
}
