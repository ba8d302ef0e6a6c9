import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { lockName } from '../../src/migrate/lock/lock.ts'
import { splitScript } from '../../src/migrate/sql/split.ts'
import { until } from '../support/child-migration.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles } from '../support/migration-files.ts'
import { needsOwnServer } from '../support/named-server.ts'
import { numbersTo } from '../support/numbers.ts'
import { main } from '../support/program.ts'

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const project = {
  'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\nmigrations: { lockTimeout: 200ms }\n',
  'migrations/01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, n INT);\n',
  'migrations/02_m.sql': 'ALTER TABLE t ADD COLUMN m INT;\n',
}

const migrate = (directory: string, connection: ConnectionOptions, ...words: string[]) =>
  startMigrate(directory, connection, words).ended

function startMigrate(directory: string, connection: ConnectionOptions, words: readonly string[]) {
  const { user, password, host, port, database } = connection
  const url = `mysql://${user}:${password}@${host}:${port}/${database}`
  const child = spawn(node, ['--no-warnings', main, 'migrate', ...words, '--env', 'dev', '--output', 'json'], {
    cwd: directory,
    // Given as a variable: what is in argv can be read by everybody on the machine.
    env: { PATH: process.env.PATH, HOME: directory, ALICLOUD_DEPLOY_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => (out += text))
  child.stderr.on('data', (text: Buffer) => (err += text))
  const ended = once(child, 'close').then(([exitCode]) => {
    expect(out + err).not.toContain(password)
    return { exitCode, document: JSON.parse(out) }
  })
  return { child, ended, log: () => err }
}

describe('the command', () => {
  it('applies, then has nothing to do', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(project)
    const first = await migrate(directory, connection)
    expect(first).toMatchObject({ exitCode: 0, document: { command: 'migrate', result: 'succeeded' } })
    expect(first.document.migrations.entries.map(({ state }: { state: string }) => state)).toEqual([
      'applied',
      'applied',
    ])
    expect(await migrate(directory, connection)).toMatchObject({ exitCode: 0, document: { result: 'no-change' } })
    const status = await migrate(directory, connection, 'status')
    expect(status.document.migrations.entries.map(({ state }: { state: string }) => state)).toEqual([
      'already-applied',
      'already-applied',
    ])
  })

  it('sends nothing in a dry run that could change anything', async (context) => {
    // The general log tells what everybody sends.
    needsOwnServer(context)
    const connection = await server.schema()
    const directory = await migrationFiles(project)
    await migrate(directory, connection, '--to', '01_t')
    const session = await server.session(connection)
    await session.query("SET GLOBAL log_output = 'TABLE'; TRUNCATE mysql.general_log; SET GLOBAL general_log = 1")
    const planned = await migrate(directory, connection, '--dry-run')
    await session.query('SET GLOBAL general_log = 0')
    expect(planned).toMatchObject({ exitCode: 0, document: { result: 'planned' } })
    expect(planned.document.migrations.statements).toEqual([
      {
        migration: '02_m',
        sql: 'ALTER TABLE t ADD COLUMN m INT',
        change: {
          table: 't',
          algorithm: 'ALGORITHM=INSTANT',
          basis: 'expected',
          rows: expect.any(Number),
          bytes: expect.any(Number),
        },
      },
    ])
    const [log] = await session.query("SELECT argument FROM mysql.general_log WHERE command_type = 'Query'")
    const statements = log!.rows.flatMap((row) => splitScript(String(row['argument']))).map(({ text }) => text)
    expect(statements).toContain('SET SESSION TRANSACTION READ ONLY')
    expect(statements.filter((sql) => !/^(SET|SELECT|SHOW)\b/.test(sql))).toEqual([])
  })

  it('ends with 9 when the server refuses a statement', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      ...project,
      'migrations/03_bad.sql': 'ALTER TABLE t\n  DROP COLUMN nothing_there;\n',
      'migrations/03_bad.sql.bak': '',
    })
    const failed = await migrate(directory, connection, '--phase', 'all')
    expect(failed).toMatchObject({ exitCode: 9, document: { result: 'failed', error: { code: 'E_MIGRATION' } } })
    expect(failed.document.migrations.failure).toMatchObject({ file: '03_bad.sql', line: 2, column: 15 })
    expect(failed.document.migrations.failure.frame).toContain('>')
  })

  it('ends with 8 when somebody else holds the lock', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(project)
    const holder = await server.session(connection)
    await holder.query(`SELECT GET_LOCK('${lockName(connection.database)}', 10)`)
    const locked = await migrate(directory, connection)
    expect(locked).toMatchObject({ exitCode: 8, document: { result: 'locked' } })
    expect(locked.document.error.message).toContain(`connection ${holder.threadId}`)
    const patient = { ...project, 'deploy.yml': project['deploy.yml'].replace('200ms', '1h') }
    await addFiles(directory, patient)
    const refused = await migrate(directory, connection, '--if-locked', 'fail')
    expect(refused).toMatchObject({ exitCode: 8, document: { result: 'locked' } })
  })

  it('shows what was edited in an applied file, where Git has the text that ran', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(project)
    const git = (...words: string[]) => once(spawn('git', words, { cwd: directory, stdio: 'ignore' }), 'close')
    await git('init', '-q')
    await git('add', '.')
    await git('-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-q', '-m', 'as applied')
    await migrate(directory, connection)
    await addFiles(directory, { 'migrations/02_m.sql': 'ALTER TABLE t ADD COLUMN m BIGINT;\n' })
    const { exitCode, document } = await migrate(directory, connection)
    expect(exitCode).toBe(4)
    expect(document.error.message).toContain(
      '--- 02_m.sql as applied\n+++ 02_m.sql now\n- ALTER TABLE t ADD COLUMN m INT;\n+ ALTER TABLE t ADD COLUMN m BIGINT;',
    )
  })

  it('names what somebody else changed in the schema, and refuses when asked to', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(project)
    await migrate(directory, connection)
    const session = await server.session(connection)
    await session.query('ALTER TABLE t ADD COLUMN by_hand INT')
    const status = await migrate(directory, connection, 'status')
    expect(status).toMatchObject({
      exitCode: 0,
      document: { migrations: { drift: { changes: ['table t was changed'] } } },
    })
    const refused = await migrate(directory, connection, 'up', '--fail-on-drift')
    expect(refused).toMatchObject({ exitCode: 4, document: { error: { code: 'E_SCHEMA_DRIFT' } } })
    expect(await migrate(directory, connection, 'repair', 'schema', '--reason', 'a hot fix')).toMatchObject({
      exitCode: 0,
    })
    expect(await migrate(directory, connection, 'up', '--fail-on-drift')).toMatchObject({ exitCode: 0 })
  })

  it('ends with 4 when the history does not fit, and with 3 when a file is not right', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(project)
    await migrate(directory, connection)
    await addFiles(directory, { 'migrations/01_t.sql': 'CREATE TABLE t (id BIGINT PRIMARY KEY);\n' })
    expect(await migrate(directory, connection)).toMatchObject({
      exitCode: 4,
      document: { error: { code: 'E_MIGRATION_DRIFT' } },
    })
    await addFiles(directory, { 'migrations/01_again.sql': "SELECT 'open;\n" })
    expect(await migrate(directory, connection)).toMatchObject({ exitCode: 3 })
  })
})

describe('a stop request', () => {
  it.each([
    ['a second time ends the statement under way', [], 2],
    ['with --grace ends it when that is over', ['--grace', '100ms'], 1],
  ])('%s: 143, undone and recorded', async (_what, words, signals) => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      ...project,
      'migrations/03_slow.sql': `INSERT INTO t (id) SELECT seq + SLEEP(0.5) FROM ${numbersTo(1_000)};\n`,
    })
    const session = await server.session(connection)
    const isSlow =
      "SELECT ID FROM information_schema.PROCESSLIST WHERE INFO LIKE '%SLEEP(0.5)%' AND STATE = 'User sleep' AND ID <> CONNECTION_ID()"
    const { child, ended, log } = startMigrate(directory, connection, words)
    await until(async () => (await session.query(isSlow))[0]!.rows[0])
    child.kill('SIGTERM')
    if (signals === 2) {
      // Two at once would count as one.
      await until(async () => (log().includes('a second SIGINT or SIGTERM') ? true : undefined))
      child.kill('SIGTERM')
    }
    expect(await ended).toMatchObject({ exitCode: 143, document: { result: 'cancelled' } })
    const [rows] = await session.query('SELECT COUNT(*) AS n FROM t')
    expect(rows!.rows[0]).toEqual({ n: 0 })
    await addFiles(directory, { 'migrations/03_slow.sql': 'INSERT INTO t (id) VALUES (1);\n' })
    expect(await migrate(directory, connection)).toMatchObject({ exitCode: 0, document: { result: 'succeeded' } })
  })
})

describe('lint', () => {
  it('fails a merge request that breaks the running version, and looks only at what is new', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ ...project, 'migrations/03_old.sql': 'ALTER TABLE t DROP COLUMN n;\n' })
    const git = (...words: string[]) =>
      once(
        spawn('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...words], { cwd: directory, stdio: 'ignore' }),
        'close',
      )
    await git('init', '-q')
    await git('add', '.')
    await git('commit', '-q', '-m', 'before')
    await addFiles(directory, { 'migrations/04_new.sql': 'ALTER TABLE t ADD COLUMN o INT;\n' })
    expect(await migrate(directory, connection, 'lint', '--base', 'HEAD')).toMatchObject({
      exitCode: 0,
      document: { checks: [] },
    })
    const all = await migrate(directory, connection, 'lint')
    expect(all).toMatchObject({ exitCode: 4, document: { checks: [{ code: 'BC02', file: '03_old.sql' }] } })
  })
})
