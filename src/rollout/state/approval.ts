import type { JournalState } from './journal.ts'

/** Until when a paused run may be approved. Epoch milliseconds. */
export interface Approval {
  sinceMs: number
  untilMs: number
  isExpired: boolean
}

/** The approval that an unfinished run waits for; undefined for one that was killed or stopped instead of paused. */
export function approvalOf(
  open: JournalState['open'],
  { timeoutMs, nowMs }: { timeoutMs: number; nowMs: number },
): Approval | undefined {
  if (!open?.pause || (open.pause.isOutOfTime && goesBack(open))) return undefined
  const { sinceMs } = open.pause
  const untilMs = sinceMs + timeoutMs
  return { sinceMs, untilMs, isExpired: nowMs >= untilMs }
}

// A way back that ran out of time waits for nobody: the next `recover` goes on with it.
const goesBack = ({ command, want, from }: NonNullable<JournalState['open']>) =>
  command === 'recover' || want.version === from?.version

/** What is paused, until when, and how to go on or back. */
export function describePause(
  { command, want, pause }: NonNullable<JournalState['open']>,
  { untilMs, isExpired }: Approval,
): string {
  const isCanary = command.startsWith('canary')
  const isOutOfTime = pause?.isOutOfTime === true
  const wayOn = isCanary && !isOutOfTime ? '`alicloud-deploy canary promote`' : `the same ${command} again`
  const wayBack = isCanary ? '`alicloud-deploy canary abort`' : '`alicloud-deploy rollback`'
  const until = new Date(untilMs).toISOString()
  const waits = isExpired
    ? `its ${isOutOfTime ? 'time to go on' : 'approval'} expired at ${until}: \`alicloud-deploy recover\` rolls it back`
    : `it waits ${isOutOfTime ? 'to be continued' : 'for its approval'} until ${until}`
  return `${command} to ${want.version} is paused (${pause?.reason ?? 'no reason known'}) and ${waits}; go on with ${wayOn}, back with ${wayBack}`
}
