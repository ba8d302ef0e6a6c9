import { describe, expect, it } from 'vitest'
import type { Row, Session } from '../../../src/migrate/database.ts'
import { openSession } from '../../../src/migrate/opening.ts'

/** A session whose greeting named one connection, and whose statements are answered by another one each. */
function sessionOf(greeted: number, answering: readonly number[], facts: Row = {}): Session & { sent: string[] } {
  const sent: string[] = []
  const ids = [...answering]
  return {
    sent,
    threadId: greeted,
    async query(sql) {
      sent.push(sql)
      const id = ids.shift() ?? answering.at(-1)!
      const row = { taken: 1, id, version: '8.0.36', readonly: 0, innodb: 0, packet: 16_777_216, db: 'shop', ...facts }
      const empty = { rows: [], affectedRows: 0 }
      return sql.startsWith('SELECT CONNECTION_ID()')
        ? [{ rows: [{ id }], affectedRows: 0 }]
        : [empty, { rows: [row], affectedRows: 0 }, empty, empty]
    },
    close: async () => {},
    destroy: () => {},
  }
}

const open = (session: Session) => openSession(session, { migrations: '_acd_migrations' }, 'acd:lock')

describe('an endpoint', () => {
  it('that answers with the connection it greeted with is a server', async () => {
    expect(await open(sessionOf(7, [7]))).toMatchObject({ hasLock: true, isMariaDb: false })
  })

  it('that numbers connections by itself, but keeps to one, is a proxy that does no harm', async () => {
    expect(await open(sessionOf(7, [4711]))).toMatchObject({ hasLock: true })
  })

  it('that spreads the statements of a session over servers is refused', async () => {
    await expect(open(sessionOf(7, [11, 12]))).rejects.toMatchObject({
      code: 'E_DATABASE_SPLITTING',
      exitCode: 4,
      fix: expect.stringContaining('primary endpoint'),
    })
  })

  it.each([{ readonly: 1 }, { innodb: 1 }])('that is read only is refused: %o', async (facts) => {
    await expect(open(sessionOf(7, [7], facts))).rejects.toMatchObject({ code: 'E_DATABASE_READ_ONLY', exitCode: 4 })
  })
})
