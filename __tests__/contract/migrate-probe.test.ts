import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'
import { loadMigrations } from '../../src/migrate/files/files.ts'
import { prepareStatements } from '../../src/migrate/prepare.ts'
import { readPreImages, readTableFacts, touchedObjects } from '../../src/migrate/connect/server-facts.ts'
import { startMariadb } from '../support/mariadb.ts'
import { onlyOnMariaDb } from '../support/named-server.ts'

let connection: ConnectionOptions
let session: Session

beforeAll(async () => {
  const server = await startMariadb()
  connection = await server.schema()
  session = await server.session(connection)
  await session.query('CREATE TABLE big (id INT PRIMARY KEY, n INT, name VARCHAR(20))')
  return () => server.stop()
})

/** What the server answers about the changes, one file each, and how often it was asked anything. */
async function asked(changes: readonly string[]) {
  const { migrations: pending } = loadMigrations(
    changes.map((sql, index) => ({ file: `${1_000 + index}_change.sql`, bytes: new TextEncoder().encode(sql) })),
  )
  const facts = await readTableFacts(session, ['big'])
  const images = await readPreImages(session, touchedObjects(pending), new Set(facts.keys()))
  let packets = 0
  const counting: Session = {
    threadId: session.threadId,
    query: (sql) => {
      packets++
      return session.query(sql)
    },
    close: () => session.close(),
    destroy: () => session.destroy(),
  }
  const { sqlFor } = await prepareStatements(counting, {
    pending,
    facts,
    images,
    version: '10.11.6-MariaDB',
    allowCopy: true,
    disk: {},
    resetSession: 'DO 0',
  })
  return { sent: pending.map(({ statements }) => sqlFor(statements[0]!).sql), packets }
}

describe('how the server would make many changes', () => {
  it('is asked in a few packets', async (context) => {
    onlyOnMariaDb(context, 'MySQL counts the columns that it has added at once')
    const { sent, packets } = await asked(
      Array.from({ length: 120 }, (_, index) =>
        index % 2 === 0 ? `ALTER TABLE big ADD c${index} INT` : `ALTER TABLE big ALTER c${index - 1} SET DEFAULT 1`,
      ),
    )
    expect(new Set(sent.map((sql) => sql.replace(/^.*, /, '')))).toEqual(new Set(['ALGORITHM=INSTANT']))
    expect(packets).toBeLessThan(15)
  })

  it('is answered for each as if it were asked alone, whatever is refused between them', async (context) => {
    onlyOnMariaDb(context, 'which change needs which algorithm differs from MySQL')
    const { sent } = await asked([
      'ALTER TABLE big ADD a INT',
      'ALTER TABLE big ADD a INT',
      'CREATE INDEX n_ix ON big (n)',
      'ALTER TABLE big MODIFY n BIGINT -- wider',
      'ALTER TABLE big DROP COLUMN nowhere',
      'ALTER TABLE big ENGINE=MyISAM # last',
      'ALTER TABLE big ADD FULLTEXT words (name)',
      'ALTER TABLE big ENGINE=InnoDB',
      'ALTER TABLE big ADD b INT',
    ])
    expect(sent).toEqual([
      'ALTER TABLE big ADD a INT, ALGORITHM=INSTANT',
      'ALTER TABLE big ADD a INT',
      'CREATE INDEX n_ix ON big (n) ALGORITHM=INPLACE LOCK=NONE',
      'ALTER TABLE big MODIFY n BIGINT, ALGORITHM=COPY',
      'ALTER TABLE big DROP COLUMN nowhere',
      'ALTER TABLE big ENGINE=MyISAM, ALGORITHM=COPY',
      'ALTER TABLE big ADD FULLTEXT words (name), ALGORITHM=COPY',
      'ALTER TABLE big ENGINE=InnoDB, ALGORITHM=COPY',
      'ALTER TABLE big ADD b INT, ALGORITHM=INPLACE, LOCK=SHARED',
    ])
    const [left] = await session.query("SHOW TABLES LIKE '\\_acd%'")
    expect(left!.rows).toEqual([])
  })
})
