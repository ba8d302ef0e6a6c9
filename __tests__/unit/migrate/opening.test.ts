import { describe, expect, test } from 'vitest'
import type { Row, Session } from '../../../src/migrate/database.ts'
import { openSession } from '../../../src/migrate/opening.ts'

/** A session whose greeting named `greeted`, and whose statements are answered by these connections in turn. */
function aSession(greeted: number, answering: number[], facts: Row = {}): Session {
  return {
    threadId: greeted,
    query: async (sql) => {
      const id = answering.length > 1 ? answering.shift()! : answering[0]!
      const opening = {
        rows: [{ taken: 1, id, version: '8.0.36', readonly: 0, innodb: 0, packet: 1_048_576, db: 'shop', ...facts }],
        affectedRows: 0,
      }
      const nothing = { rows: [], affectedRows: 0 }
      return sql.startsWith('SELECT CONNECTION_ID')
        ? [{ rows: [{ id }], affectedRows: 0 }]
        : [opening, nothing, nothing]
    },
    close: async () => {},
    destroy: () => {},
  }
}

const open = (session: Session) => openSession(session, { migrations: '_acd_migrations' }, 'acd:lock')

describe('the endpoint that a session ends at', () => {
  test('may be a proxy, as long as it leads to one connection', async () => {
    expect(await open(aSession(5, [5]))).toMatchObject({ hasLock: true })
    expect(await open(aSession(5, [77]))).toMatchObject({ hasLock: true })
  })

  test('is refused when it spreads statements over connections: locks and settings would not hold', async () => {
    await expect(open(aSession(5, [77, 78, 77]))).rejects.toMatchObject({
      code: 'E_DATABASE_SPLITTING',
      exitCode: 4,
      fix: expect.stringContaining('primary endpoint'),
    })
  })

  test('is refused when it only reads', async () => {
    const replica = open(aSession(5, [5], { innodb: 1 }))
    await expect(replica).rejects.toMatchObject({ code: 'E_DATABASE_READ_ONLY', retryable: true })
  })
})
