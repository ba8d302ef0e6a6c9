import { beforeAll, describe, expect, it } from 'vitest'
import type { Connect } from '../../src/migrate/database.ts'
import { lockName } from '../../src/migrate/lock/lock.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { runMigrations, migrationStatus } from '../../src/migrate/run.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const todo = {
  '20260101000000_create_todos.sql': 'CREATE TABLE todos (id INT PRIMARY KEY, title VARCHAR(200) NOT NULL);',
  '20260102000000_fill.sql': "INSERT INTO todos VALUES (1, 'a;b'); INSERT INTO todos VALUES (2, 'c');",
  '20260201000000_add_priority.expand.sql': 'ALTER TABLE todos ADD COLUMN priority INT NOT NULL DEFAULT 0;',
}

describe('a run of migrations', () => {
  it('applies every file in order and records it', async () => {
    const connection = await server.schema()
    const outcome = await runMigrations(runOptions(await migrationFiles(todo), connection))
    expect(outcome.failure).toBeUndefined()
    expect(outcome.result).toBe('succeeded')
    expect(outcome.migrations.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied'])
    expect(outcome.schemaHead).toBe('20260201000000_add_priority')
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT id, title, priority FROM todos ORDER BY id')
    expect(rows!.rows).toEqual([
      { id: 1, title: 'a;b', priority: 0 },
      { id: 2, title: 'c', priority: 0 },
    ])
  })

  it('keeps in the history why a rule was set aside', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01_a.sql': 'CREATE TABLE plain (id INT PRIMARY KEY);',
      '02_b.sql': '-- acd:allow ST01 reason="rows are only added"\nCREATE TABLE log (line TEXT);',
    })
    await runMigrations(runOptions(directory, connection))
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT note FROM _acd_migrations ORDER BY id')
    expect(rows!.rows.map(({ note }) => note)).toEqual([null, 'allowed: ST01 reason="rows are only added"'])
  })

  it('does nothing the second time', async () => {
    const connection = await server.schema()
    const options = runOptions(await migrationFiles(todo), connection)
    await runMigrations(options)
    const again = await runMigrations(options)
    expect(again.result).toBe('no-change')
    expect(again.statements).toEqual([])
  })

  it('asks in one packet whether there is anything to do', async () => {
    const connection = await server.schema()
    const options = runOptions(await migrationFiles(todo), connection)
    await runMigrations(options)
    // The server may free the lock of the first run only after that has ended.
    const lock = `'${lockName(connection.database)}'`
    await (await server.session(connection)).query(`DO GET_LOCK(${lock}, 60); DO RELEASE_LOCK(${lock})`)
    const packets: string[] = []
    const connect: Connect = async (to) => {
      const session = await connectMysql(to)
      return {
        threadId: session.threadId,
        query: (sql) => {
          packets.push(sql)
          return session.query(sql)
        },
        close: () => session.close(),
        destroy: () => session.destroy(),
      }
    }
    expect((await runMigrations({ ...options, connect })).result).toBe('no-change')
    expect(packets).toEqual([expect.stringMatching(/GET_LOCK.*_acd_migrations/s)])
  })

  it('changes nothing in a dry run and names the exact statements', async () => {
    const connection = await server.schema()
    const outcome = await runMigrations(runOptions(await migrationFiles(todo), connection, { isDryRun: true }))
    expect(outcome.result).toBe('planned')
    expect(outcome.statements.map(({ sql }) => sql)).toEqual([
      'CREATE TABLE todos (id INT PRIMARY KEY, title VARCHAR(200) NOT NULL)',
      "INSERT INTO todos VALUES (1, 'a;b')",
      "INSERT INTO todos VALUES (2, 'c')",
      'ALTER TABLE todos ADD COLUMN priority INT NOT NULL DEFAULT 0',
    ])
    const session = await server.session(connection)
    const [tables] = await session.query('SHOW TABLES')
    expect(tables!.rows).toEqual([])
  })

  it('holds contract migrations back before a rollout and runs them after it', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(todo)
    await runMigrations(runOptions(directory, connection))
    await addFiles(directory, { '20260301000000_drop_title.sql': 'ALTER TABLE todos DROP COLUMN title;' })
    const before = await runMigrations(runOptions(directory, connection, { phase: 'expand' }))
    expect(before.result).toBe('no-change')
    expect(before.migrations.at(-1)).toMatchObject({ state: 'held', phase: 'contract' })
    const refused = await runMigrations(
      runOptions(directory, connection, { phase: 'contract', contractGate: () => 'release 1 still serves' }),
    )
    expect(refused.migrations.at(-1)).toMatchObject({ state: 'held', reason: 'release 1 still serves' })
    const after = await runMigrations(runOptions(directory, connection, { phase: 'contract' }))
    expect(after.migrations.at(-1)).toMatchObject({ state: 'applied' })
  })

  it('says where in the file the server found the mistake, keeps what ran, and continues there once it is corrected', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      ...todo,
      '20260301000000_two.sql':
        "INSERT INTO todos VALUES (3, 'x', 1);\n-- then\nALTER TABLE todos\n  ADD COLUM oops INT;\n",
      '20260302000000_three.sql': 'CREATE TABLE later (id INT);',
    })
    const failed = await runMigrations(runOptions(directory, connection))
    expect(failed.result).toBe('failed')
    expect(failed.failure).toMatchObject({ file: '20260301000000_two.sql', line: 4 })
    expect(failed.failure!.frame).toContain('> 4 |   ADD COLUM oops INT;')
    expect(failed.migrations.map(({ state }) => state)).toEqual([
      'applied',
      'applied',
      'applied',
      'partly-applied',
      'pending',
    ])
    await addFiles(directory, {
      '20260301000000_two.sql': "INSERT INTO todos VALUES (3, 'x', 1);\nALTER TABLE todos ADD COLUMN oops INT;\n",
    })
    const fixed = await runMigrations(runOptions(directory, connection))
    expect(fixed.failure).toBeUndefined()
    expect(fixed.migrations.map(({ state }) => state).slice(3)).toEqual(['applied', 'applied'])
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT COUNT(*) AS n FROM todos')
    expect(rows!.rows[0]!['n']).toBe(3)
  })

  it('counts what was rolled back with the refused statement as not done', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, n INT);',
      '02_fill.sql': 'INSERT INTO t VALUES (1, 1);\nINSERT INTO t VALUES (2, 2);\nINSERT INTO t VALUES (1, 3);',
    })
    const failed = await runMigrations(runOptions(directory, connection))
    expect(failed.migrations[1]!.statements.done).toBe(0)
    expect(failed.failure!.fix).toBe('correct the file and run again; nothing of it was applied')
    await addFiles(directory, {
      '02_fill.sql': 'INSERT INTO t VALUES (1, 1);\nINSERT INTO t VALUES (2, 2);\nINSERT INTO t VALUES (3, 3);',
    })
    expect((await runMigrations(runOptions(directory, connection))).failure).toBeUndefined()
    const [rows] = await (await server.session(connection)).query('SELECT id FROM t ORDER BY id')
    expect(rows!.rows.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  it('takes nothing back from the history when what sets up the session again is refused', async () => {
    const connection = await server.schema()
    const session = await server.session(connection)
    await session.query('CREATE TABLE t (id INT PRIMARY KEY); CREATE TABLE u (id INT)')
    const text = 'SET @n = (SELECT COUNT(*) FROM u);\nALTER TABLE t ADD COLUMN a INT;\n'
    const directory = await migrationFiles({ '01_x.sql': `${text}INSERT INTO nowhere VALUES (1);` })
    await runMigrations(runOptions(directory, connection))
    await session.query('RENAME TABLE u TO v')
    await addFiles(directory, { '01_x.sql': `${text}INSERT INTO t VALUES (1, @n);` })
    const refused = await runMigrations(runOptions(directory, connection))
    expect(refused.failure?.message).toContain("u' doesn't exist")
    expect(refused.migrations[0]!.statements.done).toBe(2)
    await session.query('RENAME TABLE v TO u')
    expect((await runMigrations(runOptions(directory, connection))).failure).toBeUndefined()
  })

  it('asks about the server only when something will change, and records which backup there was', async () => {
    const connection = await server.schema()
    let asked = 0
    const checkServer = async () => {
      asked++
      return { backup: 'b-4711' }
    }
    const options = runOptions(await migrationFiles(todo), connection, { checkServer })
    await runMigrations({ ...options, isDryRun: true })
    expect(asked).toBe(0)
    await runMigrations(options)
    await runMigrations(options)
    expect(asked).toBe(1)
    const [runs] = await (await server.session(connection)).query('SELECT pre_images AS record FROM _acd_runs')
    expect(runs!.rows.map(({ record }) => JSON.parse(String(record)).backup)).toEqual(['b-4711'])
  })

  it('reports status without changing anything', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(todo)
    const { signal, clock, random, reporter } = runOptions(directory, connection)
    const status = await migrationStatus({ directory, connection, signal, clock, random, reporter })
    expect(status.migrations.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending'])
  })
})

describe('a file that switches autocommit off', () => {
  it.each(['SET SESSION autocommit = 0', 'SET @@autocommit = OFF', 'SET LOCAL `autocommit` := 0'])(
    'leaves the history as exact as ever: %s',
    async (setting) => {
      const connection = await server.schema()
      const directory = await migrationFiles({
        '01_a.sql': `${setting}; CREATE TABLE a (n INT); INSERT INTO a VALUES (1);`,
        '02_b.sql': 'ANALYZE TABLE a;',
        '03_big.data.sql': `${setting};\nSET @@GLOBAL.wait_timeout = @@GLOBAL.wait_timeout;\nINSERT INTO a VALUES (2);\n-- ${'x'.repeat(8 * 1_048_576)}\n`,
      })
      const outcome = await runMigrations(runOptions(directory, connection))
      expect(outcome.failure?.message).toBeUndefined()
      const session = await server.session(connection)
      const [rows] = await session.query('SELECT n FROM a')
      expect(rows!.rows.map(({ n }) => n)).toEqual([1, 2])
      const [states] = await session.query('SELECT state FROM _acd_migrations')
      expect(states!.rows.map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    },
  )
})
