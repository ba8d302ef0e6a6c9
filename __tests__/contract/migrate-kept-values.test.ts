import { beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../src/migrate/database.ts'
import type { Connect } from '../../src/migrate/database.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { splitScript } from '../../src/migrate/sql/split.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { onlyOnMariaDb } from '../support/named-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const tables = `CREATE TABLE orders (id INT AUTO_INCREMENT PRIMARY KEY, n INT NOT NULL);
  CREATE TABLE items (order_id INT NOT NULL, n INT NOT NULL);
  INSERT INTO orders VALUES (40, 1)`

/** The server has worked off this many statements of the packet with the file when the connection ends. */
function dyingAfter(count: number, seen: { statements: number }): Connect {
  return async (options) => {
    const session = await connectMysql(options)
    return {
      threadId: session.threadId,
      async query(sql) {
        if (!sql.includes('INSERT INTO `_acd_migrations`')) return session.query(sql)
        const texts = splitScript(sql).map(({ text }) => text)
        seen.statements = texts.length
        await session.query(texts.slice(0, count).join(';\n'))
        session.destroy()
        throw new DatabaseError('gone', { errno: 0, code: 'ECONNRESET', isConnectionLost: true })
      },
      close: () => session.close(),
      destroy: () => session.destroy(),
    }
  }
}

/** The rows after a run that is cut off behind each statement in turn, and the one after it. */
async function afterEachCut(file: string): Promise<unknown[]> {
  const directory = await migrationFiles({ '02_change.sql': file })
  const seen = { statements: 1 }
  const states: unknown[] = []
  for (let count = 1; count <= seen.statements; count++) {
    const connection = await server.schema()
    const session = await server.session(connection)
    await session.query(tables)
    const connect = dyingAfter(count, seen)
    const cut = await runMigrations(runOptions(directory, connection, { retryForMs: 0, connect }))
    expect(cut.failure?.code).toBe('E_DATABASE_LOST')
    const again = await runMigrations(runOptions(directory, connection))
    expect(again.failure?.message, `cut behind ${count}`).toBeUndefined()
    const [orders, items] = await session.query('SELECT * FROM orders ORDER BY id; SELECT * FROM items')
    states.push({
      orders: orders!.rows.map(({ n }) => n),
      kept: items!.rows.map((row) => row['order_id'] === orders!.rows.at(-1)!['id']),
    })
    await session.close()
  }
  return states
}

describe('a run that is cut off behind any of its statements', () => {
  it.each([
    ['SET', 'INSERT INTO orders (n) VALUES (2); SET @id = LAST_INSERT_ID(); INSERT INTO items VALUES (@id, 2)'],
    [
      'SELECT',
      'INSERT INTO orders (n) VALUES (2); SELECT MAX(id) INTO @id FROM orders; INSERT INTO items VALUES (@id, 2)',
    ],
  ])('gives the next one the value that a %s took from the rows before it', async (_, file) => {
    const states = await afterEachCut(file)
    expect(states.length).toBeGreaterThan(4)
    for (const state of states) expect(state).toEqual({ orders: [1, 2], kept: [true] })
  })

  it.for(['SET STATEMENT max_statement_time = 60 FOR', 'ANALYZE', 'ANALYZE FORMAT=JSON'])(
    'has changed rows once with %s in front',
    async (prefix, context) => {
      onlyOnMariaDb(context, 'MySQL has no such statement')
      const states = await afterEachCut(
        `${prefix} UPDATE orders SET n = n + 10; CREATE TABLE more (id INT PRIMARY KEY)`,
      )
      expect(states.length).toBeGreaterThan(3)
      for (const state of states) expect(state).toEqual({ orders: [11], kept: [] })
    },
  )
})
