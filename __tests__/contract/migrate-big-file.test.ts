import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { runMigrations } from '../../src/migrate/run.ts'
import { startChildMigration } from '../support/child-migration.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

/** Inserts of 1 KB each; `megabytes` of them. */
async function seed(directory: string, megabytes: number, last = ''): Promise<number> {
  const file = createWriteStream(join(directory, '02_seed.sql'))
  file.write('SET @tag = 7;\n')
  const count = megabytes * 1_024
  const filler = 'x;'.repeat(480)
  for (let row = 0; row < count; row++) {
    if (!file.write(`INSERT INTO t VALUES (${row}, @tag, '${filler}');\n`))
      await new Promise<void>((resolve) => file.once('drain', resolve))
  }
  file.end(last)
  await finished(file)
  return count
}

const table = { '01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, tag INT, filler TEXT);' }

describe('a big file', () => {
  it('is sent while it is read, without being held in memory', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(table)
    const count = await seed(directory, 100)
    const child = startChildMigration({ directory, connection })
    const result = await child.result
    expect(result).toMatchObject({ result: 'succeeded', applied: 2 })
    // On top of what Node.js and the loaded modules take: a whole file in memory would be 100 MB and its copies.
    expect((result as { grownMegabytes: number }).grownMegabytes).toBeLessThan(110)
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT COUNT(*) AS n, MIN(tag) AS tag FROM t')
    expect(rows!.rows[0]).toEqual({ n: count, tag: 7 })
  })

  it('that is cut off goes on behind the last lot that counts', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(table)
    const count = await seed(directory, 9)
    const proxy = await startCuttingProxy(server.address, { command: 12, statements: 500 })
    const cut = await runMigrations(runOptions(directory, { ...connection, ...proxy.address }, { retryForMs: 0 }))
    await proxy.close()
    expect(cut.failure?.code).toBe('E_DATABASE_LOST')
    const again = await runMigrations(runOptions(directory, connection))
    expect(again.failure).toBeUndefined()
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT COUNT(*) AS n, MIN(tag) AS tag, MAX(tag) AS other FROM t')
    expect(rows!.rows[0]).toEqual({ n: count, tag: 7, other: 7 })
  })

  it('may not change the structure, and says on which line it does', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(table)
    const count = await seed(directory, 9, 'DROP TABLE t;\n')
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toMatchObject({
      file: '02_seed.sql',
      line: count + 2,
      message: expect.stringContaining('data statements only'),
    })
  })
})
