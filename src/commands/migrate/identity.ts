import { version } from '../../version.ts'
import type { CommandContext } from '../command.ts'

/** Who runs, as the history keeps it. */
export function identity(context: CommandContext): {
  actor: string
  runId: string
  jobUrl?: string
  commit?: string
  toolVersion: string
} {
  const { actor, runId, jobUrl, commit } = context.host.job()
  return {
    actor: actor ?? context.env['USER'] ?? 'unknown',
    runId,
    toolVersion: version,
    ...(jobUrl ? { jobUrl } : {}),
    ...(commit ? { commit } : {}),
  }
}
