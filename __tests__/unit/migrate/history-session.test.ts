import { describe, expect, it } from 'vitest'
import type { Row, Session } from '../../../src/migrate/database.ts'
import { openHistory } from '../../../src/migrate/history-session.ts'
import type { ReportEvent } from '../../../src/shared/reporter.ts'
import { systemClock } from '../../../src/shared/clock.ts'

/** A server that says these variables, gives the lock away at once, and has an empty history. */
function serverWith(variables: readonly Row[], sent: string[]): Session {
  const answers = (rows: readonly Row[]) => ({ rows, affectedRows: 0 })
  return {
    threadId: 7,
    query: async (sql) => {
      sent.push(sql)
      if (sql.startsWith('UPDATE _acd_lock')) return [{ rows: [], affectedRows: 1 }]
      return [
        answers([]),
        answers([]),
        answers([
          { taken: 1, id: 7, version: '10.11.6-MariaDB', readonly: 0, innodb: 0, packet: 16_777_216, db: 'shop' },
        ]),
        answers(variables),
        answers([]),
      ]
    },
    close: async () => {},
    destroy: () => {},
  }
}

async function open(wsrep: string) {
  const events: ReportEvent[] = []
  const sent: string[] = []
  const variables = [
    { Variable_name: 'hostname', Value: 'db-1' },
    { Variable_name: 'server_id', Value: '1' },
    { Variable_name: 'wsrep_on', Value: wsrep },
  ]
  const { opening } = await openHistory(serverWith(variables, sent), {
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
  return { opening, events, lockRows: sent.filter((sql) => sql.includes('_acd_lock')) }
}

describe('a session with the history', () => {
  it('takes the row of the cluster, too, on a node of Galera, whose locks the other nodes do not know', async () => {
    const { opening, events, lockRows } = await open('ON')
    expect(opening).toMatchObject({ isGalera: true, server: 'db-1/1' })
    expect(events).toEqual([])
    expect(lockRows.at(-1)).toContain("run_id = 'r', actor = 'a', node = 'db-1/1'")
  })

  it('takes none on any other server', async () => {
    const { opening, events, lockRows } = await open('OFF')
    expect(lockRows).toEqual([])
    expect(opening).toMatchObject({ isGalera: false, server: 'db-1/1' })
    expect(events).toEqual([])
  })
})
