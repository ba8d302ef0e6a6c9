import type { Connect } from '../migrate/database.ts'
import { stoppable } from '../migrate/stoppable-session.ts'
import type { CommandContext } from './command.ts'

/** A stop that does not wait for the statement under way any more. */
export interface HardStop {
  connect: Connect
  /** Throws the reason of the stop when there was one: what was ended for it is no failure of the migration. */
  rethrow(): void
}

/** The second SIGINT or SIGTERM, or the end of `--grace` after the first, ends the statement under way. */
export async function hardStop({ hurry, signal, clock, options, reporter }: CommandContext): Promise<HardStop> {
  const { connectMysql } = await import('../migrate/mysql-session.ts')
  const now = new AbortController()
  const stop = () => now.abort()
  hurry?.addEventListener('abort', stop, { once: true })
  const { grace } = options
  const onStop = () => {
    const message = 'stopping when the statement under way has ended; a second SIGINT or SIGTERM ends it at once'
    reporter.emit({ type: 'notice', message })
    if (typeof grace === 'number') clock.schedule(grace, stop)
  }
  signal.addEventListener('abort', onStop, { once: true })
  return {
    connect: stoppable(connectMysql, { now: now.signal, reporter }),
    rethrow() {
      if (now.signal.aborted && signal.aborted) throw signal.reason
    },
  }
}
