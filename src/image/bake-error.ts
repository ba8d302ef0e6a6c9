import { DeployError, exitCodes } from '../shared/errors.ts'

export interface BakeFailure {
  /** What went wrong, with the step's name. */
  message: string
  code: 'E_BAKE_STEP' | 'E_BAKE_INSTANCE' | 'E_BAKE_IMAGE'
  fix: string
  /** What the failing step printed at last. */
  output?: string
  cause?: unknown
}

/** A bake that failed and left nothing behind: what serves was never touched. Exit 5. */
export class BakeError extends DeployError {
  constructor({ message, code, fix, output, cause }: BakeFailure) {
    super(output ? `${message}\n${indented(output)}` : message, exitCodes.rolledBack, 'failed', {
      code,
      fix,
      ...(output === undefined ? {} : { context: { output } }),
      ...(cause === undefined ? {} : { cause }),
    })
  }
}

const shownLines = 30

function indented(output: string): string {
  const lines = output.trimEnd().split('\n')
  const shown = lines.slice(-shownLines).map((line) => `  | ${line}`)
  return lines.length > shownLines
    ? [`  | … ${lines.length - shownLines} lines before`, ...shown].join('\n')
    : shown.join('\n')
}
