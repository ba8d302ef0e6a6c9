import { beforeAll, describe, expect, it } from 'vitest'
import { runMigrations } from '../../src/migrate/run.ts'
import { until } from '../support/child-migration.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { numbersTo } from '../support/numbers.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
})

async function schemaWith(sql: string) {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query(sql)
  return { connection, session }
}

const bigTable = `CREATE TABLE big (id INT PRIMARY KEY, name VARCHAR(20), n INT); INSERT INTO big SELECT seq, seq, seq FROM ${numbersTo(150000)}; ANALYZE TABLE big`

describe('a change of a table that exists', () => {
  it('is sent with the algorithm that the server accepted on an empty copy', async () => {
    const { connection } = await schemaWith(
      'CREATE TABLE t (id INT PRIMARY KEY, n INT, v INT AS (n + 1) VIRTUAL, CHECK (n > 0))',
    )
    const directory = await migrationFiles({
      '01_last.sql': 'ALTER TABLE t ADD COLUMN last_one INT;',
      '02_first.sql': 'ALTER TABLE t ADD COLUMN first_one INT FIRST;',
      '03_index.sql': 'CREATE INDEX n_ix ON t (n);',
      '04_index.sql': 'ALTER TABLE t ADD INDEX last_ix (last_one);',
    })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toBeUndefined()
    expect(outcome.statements.map(({ sql }) => sql)).toEqual([
      'ALTER TABLE t ADD COLUMN last_one INT, ALGORITHM=INSTANT',
      // The same clause on a table with a virtual column and a check is a copy: no parser could know.
      'ALTER TABLE t ADD COLUMN first_one INT FIRST, ALGORITHM=COPY',
      'CREATE INDEX n_ix ON t (n) ALGORITHM=INPLACE LOCK=NONE',
      'ALTER TABLE t ADD INDEX last_ix (last_one), ALGORITHM=INPLACE, LOCK=NONE',
    ])
    expect(outcome.migrations[0]!.algorithm).toBe('ALGORITHM=INSTANT')
  })

  it('is refused before anything ran when it would copy a big table, unless the copy is accepted', async () => {
    const { connection, session } = await schemaWith(bigTable)
    const directory = await migrationFiles({
      '01_fine.sql': 'ALTER TABLE big ADD COLUMN extra INT;',
      '02_copy.expand.sql': 'ALTER TABLE big\n  MODIFY COLUMN n BIGINT;',
    })
    const attempt = runMigrations(runOptions(directory, connection))
    await expect(attempt).rejects.toMatchObject({ code: 'E_MIGRATION_BLOCKING', exitCode: 4 })
    await expect(attempt).rejects.toThrow(/02_copy\.expand\.sql:1:1 ALTER TABLE copies the whole table/)
    const [columns] = await session.query("SHOW COLUMNS FROM big LIKE 'extra'")
    expect(columns!.rows).toEqual([])
    const accepted = await runMigrations(runOptions(directory, connection, { allowCopy: true }))
    expect(accepted.failure).toBeUndefined()
  })

  it('is refused when the disk has no room for the table once more', async () => {
    const { connection } = await schemaWith(bigTable)
    const directory = await migrationFiles({ '01_index.sql': 'CREATE INDEX n_ix ON big (n);' })
    const attempt = runMigrations(runOptions(directory, connection, { storageBytes: 5_000_000 }))
    await expect(attempt).rejects.toThrow(/01_index\.sql:1:1 CREATE INDEX of big may need \d+ MB/)
    expect(
      (await runMigrations(runOptions(directory, connection, { storageBytes: 20 * 2 ** 30 }))).failure,
    ).toBeUndefined()
  })

  it('leaves no copy behind and follows statements that build on each other', async () => {
    const { connection, session } = await schemaWith(
      'CREATE TABLE p (id INT PRIMARY KEY); CREATE TABLE c (id INT PRIMARY KEY, p INT, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id))',
    )
    const directory = await migrationFiles({
      '01_a.sql':
        'ALTER TABLE c ADD COLUMN a INT; ALTER TABLE c CHANGE COLUMN a b INT; ALTER TABLE c DROP FOREIGN KEY c_p, RENAME TO d;',
      '02_b.sql': 'ALTER TABLE d ADD COLUMN z INT, DROP COLUMN b;',
    })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toBeUndefined()
    expect(outcome.statements.at(-1)!.sql).toBe('ALTER TABLE d ADD COLUMN z INT, DROP COLUMN b, ALGORITHM=INSTANT')
    const [tables] = await session.query("SHOW TABLES LIKE '%probe%'")
    expect(tables!.rows).toEqual([])
  })
})

describe('a table that somebody holds', () => {
  it('is tried again until it is free, and readers get through in between', async () => {
    const { connection, session: holder } = await schemaWith(
      'CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1)',
    )
    await holder.query('START TRANSACTION; SELECT * FROM t')
    const directory = await migrationFiles({ '01_a.sql': 'ALTER TABLE t ADD COLUMN a INT;' })
    const options = runOptions(directory, connection)
    const running = runMigrations(options)
    await until(async () => options.events.find((event) => event.type === 'warning'))
    const reader = await server.session(connection)
    const [rows] = await reader.query('SELECT * FROM t')
    expect(rows!.rows).toHaveLength(1)
    await holder.query('COMMIT')
    const outcome = await running
    expect(outcome.failure).toBeUndefined()
    expect(JSON.stringify(options.events)).toContain(`connection ${holder.threadId} `)
  })

  it('keeps no reader waiting while it is tried again, and says in the report what was sent', async () => {
    const { connection, session: holder } = await schemaWith(
      'CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1)',
    )
    await holder.query('START TRANSACTION; SELECT * FROM t')
    const directory = await migrationFiles({ '01_a.sql': 'ALTER TABLE t ADD COLUMN a INT;' })
    const options = runOptions(directory, connection)
    const running = runMigrations(options)
    const reader = await server.session(connection)
    await reader.query('SET SESSION lock_wait_timeout = 0')
    const firstRefusal = () => options.events.some((event) => event.type === 'warning')
    // A reader that may not wait at all: one that had to queue behind the change would be refused here.
    for (const until = Date.now() + 1_000; Date.now() < until || !firstRefusal();) {
      await reader.query('SELECT * FROM t')
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await holder.query('COMMIT')
    const outcome = await running
    expect(outcome.failure).toBeUndefined()
    expect(outcome.statements.map(({ sql }) => sql)).toEqual(['ALTER TABLE t ADD COLUMN a INT, ALGORITHM=INSTANT'])
  })

  it('makes the run fail with a way out when it never gets free', async () => {
    const { connection, session: holder } = await schemaWith(
      'CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1)',
    )
    await holder.query('START TRANSACTION; SELECT * FROM t')
    const directory = await migrationFiles({ '01_a.sql': 'ALTER TABLE t ADD COLUMN a INT;' })
    const outcome = await runMigrations(runOptions(directory, connection, { lockTimeoutMs: 100 }))
    expect(outcome.failure).toMatchObject({ retryable: true, fix: expect.stringContaining('end the transaction') })
    await holder.query('COMMIT')
    expect((await runMigrations(runOptions(directory, connection))).result).toBe('succeeded')
  })
})
