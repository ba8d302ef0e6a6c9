import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { loadMigrations } from '../../src/migrate/files/files.ts'
import { lintData } from '../../src/migrate/lint/data-rules.ts'
import { readDirectory } from '../../src/migrate/files/directory.ts'
import { startMariadb, type TestServer } from '../support/mariadb.ts'
import { migrationFiles } from '../support/migration-files.ts'
import { main } from '../support/program.ts'

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const clean = "INSERT INTO t VALUES (1, 'ann@x', 5, 1)"
const schema = [
  'CREATE TABLE p (id INT PRIMARY KEY)',
  'CREATE TABLE t (id INT PRIMARY KEY, mail VARCHAR(50), n INT, p_id INT)',
  'INSERT INTO p VALUES (1)',
  clean,
]

async function lint(sql: string, ...rows: string[]) {
  const connection = await server.schema()
  const session = await server.session(connection)
  for (const statement of [...schema, ...rows]) await session.query(statement)
  const directory = join(await migrationFiles({ 'migrations/01_change.sql': sql }), 'migrations')
  const { migrations } = loadMigrations(await readDirectory(directory))
  const { findings } = await lintData(session, migrations)
  return findings.map(({ code, severity, line, message }) => `${code} ${severity} ${line} ${message}`)
}

describe('rows in the way of a migration', () => {
  it.each([
    ['ALTER TABLE t MODIFY mail VARCHAR(5);', "INSERT INTO t VALUES (2, 'longer than that', 1, 1)", 'DT02'],
    ['ALTER TABLE t MODIFY n TINYINT;', 'INSERT INTO t VALUES (2, NULL, 128, 1)', 'DT02'],
    ['ALTER TABLE t MODIFY n INT UNSIGNED;', 'INSERT INTO t VALUES (2, NULL, -1, 1)', 'DT02'],
    ['ALTER TABLE t ADD UNIQUE KEY (mail, n);', "INSERT INTO t VALUES (2, 'ann@x', 5, 1)", 'DT03'],
    ['CREATE UNIQUE INDEX mail_ux ON t (mail);', "INSERT INTO t VALUES (2, 'ann@x', 6, 1)", 'DT03'],
    ['ALTER TABLE t MODIFY mail VARCHAR(50) NOT NULL;', 'INSERT INTO t VALUES (2, NULL, 5, 1)', 'DT04'],
    ['ALTER TABLE t ADD FOREIGN KEY (p_id) REFERENCES p (id);', "INSERT INTO t VALUES (2, 'b', 5, 7)", 'DT05'],
  ])('%s: found when they are there, and only then', async (sql, row, code) => {
    expect(await lint(sql)).toEqual([])
    expect(await lint(sql, row)).toEqual([expect.stringMatching(new RegExp(`^${code} error 1 `))])
  })

  it('tables that are dropped with rows in them', async () => {
    expect(await lint('DROP TABLE t, nowhere;')).toEqual([
      expect.stringMatching(/^DT01 error 1 deletes rows: t is not empty$/),
    ])
    expect(await lint('DROP TABLE t;', 'DELETE FROM t')).toEqual([])
  })

  it('two rows with NULL are no duplicates, and NULL points to nothing', async () => {
    const sql = 'ALTER TABLE t ADD UNIQUE KEY (mail), ADD FOREIGN KEY (p_id) REFERENCES p (id);'
    expect(await lint(sql, 'INSERT INTO t VALUES (2, NULL, 1, NULL), (3, NULL, 1, NULL)')).toEqual([])
  })

  it('is silenced with a reason', async () => {
    const sql = '-- acd:allow DT04 reason="a job fills it tonight"\nALTER TABLE t MODIFY mail VARCHAR(50) NOT NULL;'
    expect(await lint(sql, 'INSERT INTO t VALUES (2, NULL, 5, 1)')).toEqual([])
  })

  it('says nothing about tables and columns that are still to come', async () => {
    expect(await lint('ALTER TABLE t MODIFY later INT NOT NULL;\nALTER TABLE u ADD UNIQUE KEY (x);')).toEqual([])
  })
})

it('migrate lint --url fails for them, and leaves out what is applied', async () => {
  const connection = await server.schema()
  const session = await server.session(connection)
  for (const statement of [...schema, 'INSERT INTO t VALUES (2, NULL, 1, 1)']) await session.query(statement)
  const directory = await migrationFiles({
    'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\n',
    'migrations/01_change.contract.sql': 'ALTER TABLE t MODIFY mail VARCHAR(50) NOT NULL;\n',
  })
  const migrate = (...words: string[]) => runMigrate(directory, connection, words)
  expect(await migrate('lint')).toMatchObject({
    exitCode: 4,
    checks: [{ code: 'DT04', file: '01_change.contract.sql' }],
  })
  await migrate('baseline', '--to', '01_change')
  expect(await migrate('lint')).toMatchObject({ exitCode: 0, checks: [] })
})

async function runMigrate(
  directory: string,
  { user, password, host, port, database }: ConnectionOptions,
  words: string[],
) {
  const child = spawn(node, ['--no-warnings', main, 'migrate', ...words, '--env', 'dev', '--output', 'json'], {
    cwd: directory,
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      ALICLOUD_DEPLOY_URL: `mysql://${user}:${password}@${host}:${port}/${database}`,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (text: Buffer) => (out += text))
  await once(child, 'close')
  return JSON.parse(out)
}
