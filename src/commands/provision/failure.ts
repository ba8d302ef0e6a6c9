import type { ActionEnd } from '../../infra/apply.ts'
import { DeployError, exitCodes, messageOf } from '../../shared/errors.ts'
import type { CommandOutcome } from '../command.ts'

/** What a run ends as that did not do everything it planned; undefined when it did. */
export function provisionFailure(
  ends: readonly ActionEnd[],
  signal: AbortSignal,
): Pick<CommandOutcome, 'result' | 'exitCode' | 'text' | 'error'> | undefined {
  const failed = ends.flatMap(({ action, end }) => (end.state === 'failed' ? [{ action, error: end.error }] : []))
  const skipped = ends.flatMap(({ action, end }) => (end.state === 'skipped' ? [action.key] : []))
  if (failed.length === 0 && skipped.length === 0) return undefined
  // What was under way when the run was stopped ends with the reason of the stop.
  if (signal.aborted) throw signal.reason
  const bug = failed.find(({ error }) => !(error instanceof DeployError))
  if (bug) throw bug.error
  const done = ends.filter(({ action, end }) => end.state === 'done' && action.type !== 'no-change')
  const first = failed[0]!.error as DeployError
  const lines = failed.map(({ action, error }) => `${action.type} ${action.key}: ${messageOf(error)}`)
  const fix = first.fix ?? 'run the same command again: it continues from what the cloud shows'
  return {
    result: done.length > 0 ? 'mixed' : 'failed',
    exitCode: done.length > 0 ? exitCodes.mixed : exitCodes.preflight,
    error: {
      code: first.code,
      message: lines.join('\n'),
      fix,
      retryable: failed.every(({ error }) => (error as DeployError).retryable),
      ...(first.requestId !== undefined && { requestId: first.requestId }),
    },
    text: [
      `${failed.length} of ${ends.length} resources failed:`,
      ...lines.map((line) => `  ${line}`),
      ...(skipped.length > 0 ? [`Not begun, because of that: ${skipped.join(', ')}`] : []),
      `  fix   ${fix}`,
    ].join('\n'),
  }
}
