import type { CommandResult } from '../../cloud/command.ts'
import type { InstanceRun } from './instance-runs.ts'
import { factsIn } from './script-parts.ts'
import type { UpdateEnd } from './updater.ts'

const codes: Record<string, string> = {
  download: 'E_ARTIFACT_DOWNLOAD',
  checksum: 'E_ARTIFACT_CHECKSUM',
  unpack: 'E_ARTIFACT_UNPACK',
  health: 'E_HEALTH_FAILED',
  version: 'E_WRONG_VERSION',
  start: 'E_START_FAILED',
  fenced: 'E_LOCK_LOST',
}

/** What a script's end means; the script's own `acd failed=` line says more than its exit code. */
export function endOf(result: CommandResult, message: string): UpdateEnd {
  const facts = factsIn(result.output)
  if (result.status === 'succeeded') return { ok: true, message: message || describeCheck(facts) }
  const failed = facts.failed
  if (failed) {
    const code = codes[failed] ?? (failed.startsWith('hook-') ? 'E_HOOK_FAILED' : 'E_UPDATE_FAILED')
    return { ok: false, code, reason: lastLine(result.output) || failed, output: result.output }
  }
  const why = result.errorMessage ?? result.errorCode ?? `exit ${result.exitCode}`
  return {
    ok: false,
    code: 'E_COMMAND_FAILED',
    reason: `the command ${result.status === 'timed-out' ? 'took too long' : 'failed'} on the instance: ${why}`,
    output: result.output,
  }
}

/** The end of a script whose last deed was the application's check. */
export function checkedEndOf(run: InstanceRun): UpdateEnd {
  const end = endOf(run, '')
  return end.ok ? { ...end, checkedAt: run.endedAfter } : end
}

function describeCheck(facts: Record<string, string>): string {
  return (
    [facts.answers && `answers ${facts.answers}`, facts.version && `version ${facts.version}`]
      .filter(Boolean)
      .join(', ') || 'done'
  )
}

function lastLine(output: string): string {
  return (
    output
      .trimEnd()
      .split('\n')
      .findLast((line) => line.trim() !== '' && !line.startsWith('acd ')) ?? ''
  )
}
