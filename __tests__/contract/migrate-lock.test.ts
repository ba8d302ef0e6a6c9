import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { lockName } from '../../src/migrate/lock/lock.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { LockedError, PreflightError } from '../../src/shared/errors.ts'
import { startChildMigration, until } from '../support/child-migration.ts'
import { startMariadb, startOwnMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { needsOwnServer } from '../support/named-server.ts'
import { numbersTo } from '../support/numbers.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

describe('the lock on a schema', () => {
  it.each([2, 5, 20])('lets exactly one of %i jobs execute; the others wait and find nothing to do', async (count) => {
    const connection = await server.schema()
    const inserts = Array.from({ length: 9 }, (_, index) => [
      `1${index}_insert.sql`,
      `INSERT INTO seen VALUES (${index});`,
    ])
    const directory = await migrationFiles({
      '01_seen.sql': 'CREATE TABLE seen (n INT);',
      ...Object.fromEntries(inserts),
    })
    const jobs = Array.from({ length: count }, () =>
      startChildMigration({ directory, connection, lockTimeoutMs: 60_000 }),
    )
    const results = await Promise.all(jobs.map(({ result }) => result))
    expect(results.map(({ result }) => String(result)).sort()).toEqual([
      ...Array.from({ length: count - 1 }, () => 'no-change'),
      'succeeded',
    ])
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT COUNT(*) AS n, COUNT(DISTINCT n) AS different FROM seen')
    expect(rows!.rows[0]).toEqual({ n: 9, different: 9 })
  })

  it('names the holder when the wait is over', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);' })
    await runMigrations(runOptions(directory, connection))
    const holder = await server.session(connection)
    await holder.query(
      `SELECT GET_LOCK('${lockName(connection.database)}', 10); INSERT INTO _acd_runs (run_id, started_at, actor, job_url, thread_id, server, pre_images) VALUES ('run-77', NOW(6), 'maria', 'https://ci.example/77', CONNECTION_ID(), '', '{}')`,
    )
    const attempt = runMigrations(runOptions(directory, connection, { lockTimeoutMs: 50 }))
    await expect(attempt).rejects.toThrow(LockedError)
    await expect(attempt).rejects.toThrow(
      new RegExp(`connection ${holder.threadId} .*run run-77 of maria.*https://ci.example/77`),
    )
  })

  it('waits for what a killed run left executing on the server, names it, and then finishes the work', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01_slow.sql': `CREATE TABLE t (n INT); INSERT INTO t SELECT seq + SLEEP(0.06) FROM ${numbersTo(100)};`,
      '02_after.sql': 'ALTER TABLE t ADD COLUMN m INT;',
    })
    const killed = startChildMigration({ directory, connection })
    const session = await server.session(connection)
    await until(async () => {
      const [list] = await session.query(
        "SELECT ID FROM information_schema.PROCESSLIST WHERE INFO LIKE '%SLEEP(0.06)%' AND ID <> CONNECTION_ID() AND STATE <> ''",
      )
      return list!.rows[0]
    })
    killed.process.kill('SIGKILL')
    await killed.result
    const options = runOptions(directory, connection)
    const outcome = await runMigrations(options)
    expect(outcome.failure).toBeUndefined()
    expect(outcome.result).not.toBe('failed')
    const [rows] = await session.query('SELECT COUNT(*) AS n, COUNT(m) AS m FROM t')
    expect(rows!.rows[0]).toEqual({ n: 100, m: 0 })
    const waiting = options.events.filter(
      (event) => event.type === 'notice' && event.message.includes('waiting for the migration lock'),
    )
    expect(JSON.stringify(waiting)).toContain('SLEEP(0.06)')
  })

  it('ends the orphan instead when asked to', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01_slow.sql': 'CREATE TABLE t (n INT);',
      '02_slow.sql': `INSERT INTO t SELECT seq + SLEEP(0.03) FROM ${numbersTo(100)};`,
    })
    const killed = startChildMigration({ directory, connection })
    const session = await server.session(connection)
    await until(async () => {
      const [list] = await session.query(
        "SELECT ID FROM information_schema.PROCESSLIST WHERE INFO LIKE '%SLEEP(0.03)%' AND ID <> CONNECTION_ID() AND STATE <> ''",
      )
      return list!.rows[0]
    })
    killed.process.kill('SIGKILL')
    await killed.result
    await addFiles(directory, { '02_slow.sql': 'INSERT INTO t VALUES (1);' })
    const outcome = await runMigrations(runOptions(directory, connection, { cancelOrphan: true }))
    expect(outcome.failure).toBeUndefined()
    const [rows] = await session.query('SELECT COUNT(*) AS n FROM t')
    expect(rows!.rows[0]).toEqual({ n: 1 })
  })
})

describe('a stop request', () => {
  it('lets the statement finish, records it and leaves the rest pending', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01_a.sql': 'CREATE TABLE t (n INT);',
      '02_call.sql': 'DO SLEEP(0.3); CREATE PROCEDURE p() SELECT SLEEP(1.5);',
      '03_call.sql': 'CALL p();',
      '04_never.sql': 'CREATE TABLE never (n INT);',
    })
    const job = startChildMigration({ directory, connection })
    const session = await server.session(connection)
    await until(async () => {
      const [list] = await session.query(
        "SELECT ID FROM information_schema.PROCESSLIST WHERE INFO LIKE '%SLEEP(1.5)%' AND ID <> CONNECTION_ID() AND STATE = 'User sleep'",
      )
      return list!.rows[0]
    })
    job.process.kill('SIGTERM')
    expect(await job.result).toMatchObject({ error: 'stopped by SIGTERM' })
    const [rows] = await session.query('SELECT id, state FROM _acd_migrations ORDER BY id')
    expect(rows!.rows.map((row) => ({ ...row }))).toEqual([
      { id: '01_a', state: 'done' },
      { id: '02_call', state: 'done' },
      { id: '03_call', state: 'done' },
    ])
  })
})

describe('before anything is executed', () => {
  it('refuses a read-only server and says which endpoint to use', async (context) => {
    needsOwnServer(context)
    const replica = await startOwnMariadb(['--read-only=1'])
    onTestFinished(() => replica.stop())
    const connection = await replica.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);' })
    const attempt = runMigrations(runOptions(directory, connection))
    await expect(attempt).rejects.toThrow(PreflightError)
    await expect(attempt).rejects.toMatchObject({ code: 'E_DATABASE_READ_ONLY', exitCode: 4 })
  })

  it('refuses an edited file and names the statement, but not one with another comment', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);\nCREATE TABLE b (n INT);\n' })
    await runMigrations(runOptions(directory, connection))
    await addFiles(directory, { '01_a.sql': '-- first tables\nCREATE TABLE a (n INT);\nCREATE TABLE b (n   INT);\n' })
    expect((await runMigrations(runOptions(directory, connection))).result).toBe('no-change')
    await addFiles(directory, { '01_a.sql': 'CREATE TABLE a (n INT);\nCREATE TABLE b (n BIGINT);\n' })
    const attempt = runMigrations(runOptions(directory, connection))
    await expect(attempt).rejects.toMatchObject({ code: 'E_MIGRATION_DRIFT', exitCode: 4 })
    await expect(attempt).rejects.toThrow(/01_a\.sql:2:1 was edited after it was applied .*statement 2/)
  })

  it('refuses a deleted file', async () => {
    const connection = await server.schema()
    await runMigrations(runOptions(await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);' }), connection))
    const attempt = runMigrations(runOptions(await migrationFiles({}), connection))
    await expect(attempt).rejects.toThrow(/01_a is recorded as done but its file is gone/)
  })

  it('refuses a late file with a lower number unless it is allowed', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '02_b.sql': 'CREATE TABLE b (n INT);' })
    await runMigrations(runOptions(directory, connection))
    await addFiles(directory, { '01_a.sql': 'CREATE TABLE a (n INT);' })
    await expect(runMigrations(runOptions(directory, connection))).rejects.toThrow(
      /01_a\.sql has a lower number than 02_b/,
    )
    const allowed = await runMigrations(runOptions(directory, connection, { outOfOrder: 'allow' }))
    expect(allowed.migrations.map(({ state }) => state)).toEqual(['applied', 'already-applied'])
  })

  it('says that the schema does not exist, or that the password is wrong', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({})
    await expect(runMigrations(runOptions(directory, { ...connection, database: 'nowhere' }))).rejects.toMatchObject({
      exitCode: 4,
      fix: expect.stringContaining('create the schema'),
    })
    await expect(runMigrations(runOptions(directory, { ...connection, password: 'wrong' }))).rejects.toMatchObject({
      exitCode: 4,
      fix: expect.stringContaining('password'),
    })
  })

  it('says that the server has no TLS where it is required', async () => {
    const connection = await server.schema()
    const attempt = runMigrations(runOptions(await migrationFiles({}), { ...connection, tls: { mode: 'required' } }))
    await expect(attempt).rejects.toMatchObject({ code: 'E_DATABASE_TLS', exitCode: 4 })
  })
})
