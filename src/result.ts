import type { CommandOutcome } from './commands/command.ts'
import {
  ConfigError,
  DeployError,
  exitCodes,
  messageOf,
  type ExitCode,
  type Problem,
  type ResultWord,
} from './shared/errors.ts'

/** The one JSON document that `--output json` prints, whatever happens. Its schema: `alicloud-deploy schema result`. */
export interface ResultDocument {
  schemaVersion: 1
  command: string
  environment: string | null
  result: ResultWord
  exitCode: ExitCode
  release: CommandOutcome['release'] | null
  plan?: unknown
  instances?: unknown[]
  checks?: unknown[]
  migrations?: unknown
  analysis?: unknown
  traffic?: unknown
  apiCalls: { total: number; mutating: number; byAction: Record<string, number> }
  durationMs: number
  error?: {
    code: string
    message: string
    fix?: string
    retryable: boolean
    requestId?: string
    docs?: string
    problems?: readonly Problem[]
  }
  /** What did not keep the command from its result, and may matter all the same. */
  warnings?: readonly ResultWarning[]
  [extra: string]: unknown
}

export interface ResultWarning {
  code?: string
  message: string
}

export interface DocumentFacts {
  command: string
  environment: string | null
  apiCalls: ResultDocument['apiCalls']
  durationMs: number
  warnings?: readonly ResultWarning[]
}

export function documentOf(outcome: CommandOutcome, facts: DocumentFacts): ResultDocument {
  const { text: _text, extra, release, ...parts } = outcome
  const { warnings = [], ...rest } = facts
  const told = warnings.length > 0 ? { warnings } : {}
  return { schemaVersion: 1, ...rest, ...extra, ...parts, ...told, release: release ?? null }
}

/** What a thrown error means for the result: ours has codes, everything else is a bug of ours. */
export function outcomeOf(error: unknown): CommandOutcome {
  if (error instanceof DeployError) {
    const { code, message, fix, retryable, requestId, docs } = error
    return {
      result: error.result,
      exitCode: error.exitCode,
      error: {
        code,
        message,
        retryable,
        ...(fix === undefined ? {} : { fix }),
        ...(requestId === undefined ? {} : { requestId }),
        ...(docs === undefined ? {} : { docs }),
        ...(error instanceof ConfigError ? { problems: error.problems } : {}),
      },
      text: errorText(error),
    }
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : messageOf(error)
  const message = `this is a bug of alicloud-deploy: ${messageOf(error)}`
  return {
    result: 'failed',
    exitCode: exitCodes.bug,
    error: {
      code: 'E_BUG',
      message,
      fix: 'report it with this output; `alicloud-deploy recover` puts a half-done run right',
      retryable: false,
    },
    text: `${message}\n${stack}\nPlease report it with this output. \`alicloud-deploy recover\` puts a half-done run right.`,
  }
}

function errorText(error: DeployError): string {
  const lines =
    error instanceof ConfigError
      ? [`${error.problems.length === 1 ? '1 problem' : `${error.problems.length} problems`}:`, error.message]
      : [error.message]
  if (error.code !== 'E_CONFIG' || error.fix) lines.push(`  code  ${error.code}`)
  if (error.fix) lines.push(`  fix   ${error.fix}`)
  if (error.requestId) lines.push(`  request id  ${error.requestId}`)
  if (error.docs) lines.push(`  docs  ${error.docs}`)
  return lines.join('\n')
}
