import { messageOf } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import type { Connect, ConnectionOptions } from '../database.ts'

/**
 * Sessions whose statement under way is ended on the server when `now` aborts, by KILL QUERY from a second session: the
 * server undoes it and answers 1317, and the run records that as any other refusal. What is sent after that runs
 * undisturbed. When the second session cannot be had, a warning says so and the statement goes on.
 */
export function stoppable(connect: Connect, { now, reporter }: { now: AbortSignal; reporter: Reporter }): Connect {
  return async (connection) => {
    const session = await connect(connection)
    let underWay = 0
    const end = () => {
      if (underWay > 0) void endStatement(connect, connection, { threadId: session.threadId, reporter })
    }
    now.addEventListener('abort', end, { once: true })
    return {
      threadId: session.threadId,
      async query(sql) {
        underWay++
        try {
          return await session.query(sql)
        } finally {
          underWay--
        }
      },
      async close() {
        now.removeEventListener('abort', end)
        await session.close()
      },
      destroy() {
        now.removeEventListener('abort', end)
        session.destroy()
      },
    }
  }
}

async function endStatement(
  connect: Connect,
  connection: ConnectionOptions,
  { threadId, reporter }: { threadId: number; reporter: Reporter },
): Promise<void> {
  try {
    const other = await connect(connection)
    await other.query(`KILL QUERY ${threadId}`)
    await other.close()
    const message = 'ended the statement under way on the server, which undoes it'
    reporter.emit({ type: 'warning', code: 'W_STATEMENT_ENDED', message })
  } catch (error) {
    const message = `the statement under way cannot be ended (${messageOf(error)}); waiting for it`
    reporter.emit({ type: 'warning', code: 'W_STATEMENT_GOES_ON', message })
  }
}
