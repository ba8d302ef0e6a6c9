import { beforeAll, describe, expect, it } from 'vitest'
import { revertMigrations, runMigrations } from '../../src/migrate/run.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const states = 'SELECT id, state, stmt_done AS done FROM _acd_migrations ORDER BY id'

describe('a migration that was left half done', () => {
  it('is done when what was refused is taken out of its file', async () => {
    const connection = await server.schema()
    const text = 'CREATE TABLE t (id INT PRIMARY KEY);\nALTER TABLE t ADD COLUMN a INT;\n'
    const directory = await migrationFiles({ '01_t.sql': `${text}INSERT INTO nowhere VALUES (1);` })
    const options = runOptions(directory, connection)
    expect((await runMigrations(options)).migrations[0]!.statements.done).toBe(2)
    await addFiles(directory, { '01_t.sql': text })
    const outcome = await runMigrations(options)
    expect(outcome.failure).toBeUndefined()
    expect(outcome.migrations.map(({ state }) => state)).toEqual(['applied'])
    const [rows] = await (await server.session(connection)).query(states)
    expect(rows!.rows).toEqual([{ id: '01_t', state: 'done', done: 2 }])
    expect((await runMigrations(options)).result).toBe('no-change')
  })

  it('by a killed run goes on later, whatever was picked to run before it', async () => {
    const connection = await server.schema()
    const text = 'ALTER TABLE t ADD COLUMN x INT;\nALTER TABLE t ADD COLUMN y INT;\n'
    const directory = await migrationFiles({
      '01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY);',
      '02_xy.sql': `${text}ALTER TABLE nowhere ADD COLUMN w INT;`,
    })
    const options = runOptions(directory, connection)
    await runMigrations(options)
    const session = await server.session(connection)
    // As a run leaves it that is killed before it has recorded the second column.
    await session.query("UPDATE _acd_migrations SET state = 'running', stmt_done = 1, error = NULL WHERE id = '02_xy'")
    await addFiles(directory, {
      '02_xy.sql': `${text}ALTER TABLE t ADD COLUMN w INT;`,
      '03_z.sql': 'ALTER TABLE t ADD COLUMN z INT;',
    })
    const picked = await runMigrations({ ...options, pick: ['03_z'] })
    expect(picked.failure).toBeUndefined()
    const outcome = await runMigrations({ ...options, outOfOrder: 'allow' })
    expect(outcome.failure?.message).toBeUndefined()
    const [rows] = await session.query(states)
    expect(rows!.rows.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
  })

  it('executes nothing again that is done, wherever the run that goes on is cut off', async () => {
    const text = 'SET @n = 2;\nINSERT INTO t VALUES (1);\n'
    const stage = async () => {
      const connection = await server.schema()
      const directory = await migrationFiles({
        '01_t.sql': 'CREATE TABLE t (id INT);',
        '02_fill.sql': `${text}SELECT * FROM nowhere;`,
      })
      const options = runOptions(directory, connection, { retryForMs: 0 })
      expect((await runMigrations(options)).migrations[1]!.statements.done).toBe(2)
      await addFiles(directory, { '02_fill.sql': `${text}INSERT INTO t VALUES (@n);` })
      return options
    }
    const whole = await stage()
    const watching = await startCuttingProxy(server.address)
    await runMigrations({ ...whole, connection: { ...whole.connection, ...watching.address } })
    await watching.close()
    const cuts = watching.seen.flatMap(({ statements }, command) =>
      Array.from({ length: statements + 1 }, (_, index) => ({ command, statements: index })),
    )
    for (const cut of cuts.filter(({ command }) => watching.seen[command]!.text.includes('stmt_done'))) {
      const options = await stage()
      const proxy = await startCuttingProxy(server.address, cut)
      await runMigrations({ ...options, connection: { ...options.connection, ...proxy.address } }).catch(
        () => undefined,
      )
      await proxy.close()
      expect((await runMigrations(options)).failure).toBeUndefined()
      const [rows] = await (await server.session(options.connection)).query('SELECT id FROM t ORDER BY id')
      expect(
        rows!.rows.map(({ id }) => id),
        JSON.stringify(cut),
      ).toEqual([1, 2])
    }
  })
})

describe('a way back in batches', () => {
  it('goes on behind the last batch that counts', async () => {
    const connection = await server.schema()
    const session = await server.session(connection)
    await session.query('CREATE TABLE t (id INT PRIMARY KEY, n INT UNSIGNED); INSERT INTO t VALUES (1,1),(2,1),(3,0)')
    const directory = await migrationFiles({
      '01_n.sql': 'SELECT 1;\n-- acd:down\n-- acd:batch 2\nUPDATE t SET n = n - 1;\n',
    })
    const options = runOptions(directory, connection)
    await runMigrations(options)
    expect((await revertMigrations(options)).failure?.message).toContain('out of range')
    await session.query('UPDATE t SET n = 1 WHERE id = 3')
    expect((await revertMigrations(options)).failure).toBeUndefined()
    const [rows] = await session.query('SELECT n FROM t ORDER BY id')
    expect(rows!.rows.map(({ n }) => n)).toEqual([0, 0, 0])
  })
})

describe('ROLLBACK in a file', () => {
  const rowsAfter = async (files: Record<string, string>) => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY);', ...files })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toBeUndefined()
    const [rows] = await (await server.session(connection)).query('SELECT id FROM t ORDER BY id')
    return rows!.rows.map(({ id }) => id)
  }

  it('takes nothing of another file back', async () => {
    const files = { '02_a.sql': 'INSERT INTO t VALUES (1);', '03_b.sql': 'ROLLBACK;\nINSERT INTO t VALUES (2);' }
    expect(await rowsAfter(files)).toEqual([1, 2])
  })

  it("ends the author's own transaction, and what follows shares one with its record again", async () => {
    const text = 'BEGIN;\nINSERT INTO t VALUES (1);\nROLLBACK;\nINSERT INTO t VALUES (2);\nINSERT INTO t VALUES (3);'
    expect(await rowsAfter({ '02_a.sql': text })).toEqual([2, 3])
    expect(await rowsAfter({ '02_a.sql': `-- acd:no-transaction\n${text}` })).toEqual([2, 3])
  })

  it('goes back to a savepoint and leaves the transaction open', async () => {
    const text =
      'INSERT INTO t VALUES (1);\nSAVEPOINT s;\nINSERT INTO t VALUES (2);\nROLLBACK TO s;\nINSERT INTO t VALUES (3);'
    expect(await rowsAfter({ '02_a.sql': text })).toEqual([1, 3])
  })
})
