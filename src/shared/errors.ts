/** Exit codes of every command; the meaning of each is public (README, "Exit codes"). */
export const exitCodes = {
  done: 0,
  bug: 1,
  changes: 2,
  configuration: 3,
  preflight: 4,
  rolledBack: 5,
  mixed: 6,
  canaryRejected: 7,
  locked: 8,
  migrationFailed: 9,
  inconclusive: 10,
  paused: 75,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a command can end as; one word for people, machines and CI outputs. */
export const resultWords = [
  'succeeded',
  'no-change',
  'planned',
  'rolled-back',
  'failed',
  'mixed',
  'rejected',
  'inconclusive',
  'paused',
  'locked',
  'cancelled',
] as const

export type ResultWord = (typeof resultWords)[number]

export interface ErrorDetails {
  /** Stable and searchable, e.g. `E_HEALTH_FAILED`; documented in docs/errors.md. */
  code: string
  /** What the user can do now; one sentence or command. */
  fix?: string
  /** True when the same command may succeed later without any change. */
  retryable?: boolean
  /** The vendor's request id, where a cloud call was the reason. */
  requestId?: string
  docs?: string
  cause?: unknown
  context?: Record<string, unknown>
}

/** The base of everything this program reports on purpose. Anything else that is thrown is a bug of ours. */
export class DeployError extends Error {
  readonly code: string
  readonly exitCode: ExitCode
  readonly result: ResultWord
  readonly fix: string | undefined
  readonly retryable: boolean
  readonly requestId: string | undefined
  readonly docs: string | undefined
  readonly context: Record<string, unknown>

  constructor(message: string, exitCode: ExitCode, result: ResultWord, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = new.target.name
    this.code = details.code
    this.exitCode = exitCode
    this.result = result
    this.fix = details.fix
    this.retryable = details.retryable ?? false
    this.requestId = details.requestId
    this.docs = details.docs
    this.context = details.context ?? {}
  }
}

/** One thing that is wrong with what the user wrote. Lines and columns count from 1. */
export interface Problem {
  message: string
  path?: string
  file?: string
  line?: number
  column?: number
  fix?: string
}

/** Where a setting of deploy.yml stands, by its path, e.g. `infrastructure.zones`; nothing for one that a flag set. */
export type Locate = (path: string) => Pick<Problem, 'file' | 'line' | 'column'>

/** Problems with the places of the settings they are about; one that says its place already keeps it. */
export const located = (problems: readonly Problem[], locate: Locate | undefined): Problem[] =>
  problems.map((problem) => ({
    ...(problem.path !== undefined && !problem.path.startsWith('--') && locate?.(problem.path)),
    ...problem,
  }))

/** Bad usage or configuration, with every problem found; nothing was touched. Exit 3. */
export class ConfigError extends DeployError {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[], details: Partial<ErrorDetails> = {}) {
    super(problems.map(formatProblem).join('\n'), exitCodes.configuration, 'failed', { code: 'E_CONFIG', ...details })
    this.problems = problems
  }
}

/** `deploy.yml:4:3 message`, the form that editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':')
  const text = place ? `${place} ${problem.message}` : problem.message
  return problem.fix ? `${text} (${problem.fix})` : text
}

/** Refused before the first change: credentials, permission, quota, unsafe plan. Exit 4. */
export class PreflightError extends DeployError {
  constructor(message: string, details: ErrorDetails) {
    super(message, exitCodes.preflight, 'failed', details)
  }
}

/** Another run holds the lock. Exit 8. */
export class LockedError extends DeployError {
  constructor(message: string, details: ErrorDetails) {
    super(message, exitCodes.locked, 'locked', { retryable: true, ...details })
  }
}

/** Stopped on request, after reaching a safe point. Exit 130 (SIGINT) or 143 (SIGTERM). */
export class CancelledError extends DeployError {
  readonly signal: 'SIGINT' | 'SIGTERM'

  constructor(signal: 'SIGINT' | 'SIGTERM', details: Partial<ErrorDetails> = {}) {
    const exitCode = signal === 'SIGINT' ? exitCodes.interrupted : exitCodes.terminated
    super(`stopped by ${signal}`, exitCode, 'cancelled', { code: 'E_CANCELLED', ...details })
    this.signal = signal
  }
}

/** Closes a switch over a union; reached only when a case was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`)
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
