import { describe, expect, it } from 'vitest'
import type { Row, Session } from '../../../src/migrate/database.ts'
import { openHistory } from '../../../src/migrate/history-session.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { systemClock } from '../../../src/shared/clock.ts'

/** A server that says these variables, gives the lock away at once, and has an empty history. */
function serverWith(variables: readonly Row[]): Session {
  const answers = (rows: readonly Row[]) => ({ rows, affectedRows: 0 })
  return {
    threadId: 7,
    query: async () => [
      answers([]),
      answers([]),
      answers([
        { taken: 1, id: 7, version: '10.11.6-MariaDB', readonly: 0, innodb: 0, packet: 16_777_216, db: 'shop' },
      ]),
      answers(variables),
      answers([]),
    ],
    close: async () => {},
    destroy: () => {},
  }
}

async function open(wsrep: string) {
  const events: ReportEvent[] = []
  const session = serverWith([
    { Variable_name: 'hostname', Value: 'db-1' },
    { Variable_name: 'server_id', Value: '1' },
    { Variable_name: 'wsrep_on', Value: wsrep },
  ])
  const { opening } = await openHistory(session, {
    database: 'shop',
    tables: { migrations: '_acd_migrations' },
    isDryRun: false,
    migrations: () => [],
    identity: { runId: 'r', actor: 'a' },
    timeoutMs: 0,
    clock: systemClock,
    reporter: { emit: (event) => events.push(event) },
    signal: new AbortController().signal,
  })
  return { opening, events }
}

describe('a session with the history', () => {
  it('warns on a node of a Galera cluster, whose locks the other nodes do not know', async () => {
    const { opening, events } = await open('ON')
    expect(opening).toMatchObject({ isGalera: true, server: 'db-1/1' })
    expect(events).toEqual([expect.objectContaining({ type: 'warning', code: 'W_GALERA' })])
  })

  it('says nothing on any other server', async () => {
    const { opening, events } = await open('OFF')
    expect(opening).toMatchObject({ isGalera: false, server: 'db-1/1' })
    expect(events).toEqual([])
  })
})
