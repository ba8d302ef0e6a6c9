import type { Connect } from '../../migrate/database.ts'
import type { MigrationOutcome } from '../../migrate/outcome.ts'
import { stoppable } from '../../migrate/connect/stoppable-session.ts'
import type { CommandContext } from '../command.ts'

/**
 * Runs migrations so that a second SIGINT or SIGTERM, or the end of `--grace` after the first, ends the statement under
 * way. Throws the reason of the stop then: what was ended for it is no failure of the migration.
 */
export async function withHardStop(
  { hurry, signal, clock, options, reporter }: CommandContext,
  work: (connect: Connect) => Promise<MigrationOutcome>,
): Promise<MigrationOutcome> {
  const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
  const now = new AbortController()
  const { grace } = options
  const onHurry = () => now.abort()
  const onStop = () => {
    const message = 'stopping when the statement under way has ended; a second SIGINT or SIGTERM ends it at once'
    reporter.emit({ type: 'notice', message })
    if (typeof grace === 'number') clock.schedule(grace, onHurry)
  }
  signal.addEventListener('abort', onStop, { once: true })
  hurry?.addEventListener('abort', onHurry, { once: true })
  try {
    const outcome = await work(stoppable(connectMysql, { now: now.signal, reporter }))
    if (outcome.result === 'failed' && now.signal.aborted && signal.aborted) throw signal.reason
    return outcome
  } finally {
    signal.removeEventListener('abort', onStop)
    hurry?.removeEventListener('abort', onHurry)
  }
}
