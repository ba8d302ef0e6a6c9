import { expect, it } from 'vitest'
import { leftoverTables } from '../../src/migrate/leftover-tables.ts'
import { until } from '../support/child-migration.ts'
import { startOwnMariadb } from '../support/mariadb.ts'

// This server's DDL is atomic, so nothing stays; but while it copies a table, what could stay is there to be found.
it('what an ALTER may leave is found in the dictionary of the server, in its own schema only', async () => {
  const server = await startOwnMariadb()
  try {
    const [connection, other] = [await server.schema(), await server.schema()]
    const [session, reading, altering] = [
      await server.session(connection),
      await server.session(connection),
      await server.session(connection),
    ]
    await session.query('CREATE TABLE plain (id INT PRIMARY KEY)')
    expect(await leftoverTables(session, connection.database)).toEqual([])

    // The copy is done, and waits for the reader before it takes the place of the table.
    await reading.query('START TRANSACTION; SELECT * FROM plain')
    const altered = altering.query('SET lock_wait_timeout = 600; ALTER TABLE plain ADD COLUMN n INT, ALGORITHM=COPY')
    const found = await until(async () => {
      const names = (await leftoverTables(session, connection.database)) ?? []
      return names.length > 0 ? names : undefined
    })
    expect(found).toEqual([expect.stringMatching(/^#sql-/)])
    expect(await leftoverTables(session, other.database)).toEqual([])

    await reading.query('COMMIT')
    await altered
    // What the copy took the place of may go in the background.
    await until(async () => ((await leftoverTables(session, connection.database))?.length === 0 ? true : undefined))
  } finally {
    await server.stop()
  }
})
