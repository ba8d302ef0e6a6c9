import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { dumpSchema } from '../../src/migrate/schema/schema-dump.ts'
import { loadSchema } from '../../src/migrate/schema/schema-load.ts'
import { startMariadb, type TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles } from '../support/migration-files.ts'
import { schemaPicture } from '../support/schema-picture.ts'
import { main } from '../support/program.ts'

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
const table = '_acd_migrations'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

// The view a_first reads b_second, and parent comes after child: no order by name is the order of creation.
const everything = [
  `CREATE TABLE parent (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(20) NOT NULL DEFAULT 'a;b' COMMENT 'it''s')`,
  'CREATE TABLE child (id INT PRIMARY KEY, parent_id INT, at DATETIME, FOREIGN KEY (parent_id) REFERENCES parent (id))',
  'INSERT INTO parent (name) VALUES (1), (2), (3)',
  'CREATE FUNCTION twice(n INT) RETURNS INT DETERMINISTIC RETURN n * 2',
  'CREATE VIEW b_second AS SELECT id, twice(id) AS double_id FROM parent',
  'CREATE VIEW a_first AS SELECT * FROM b_second WHERE id > 1',
  "CREATE PROCEDURE fill() BEGIN DECLARE n INT DEFAULT 0; WHILE n < 2 DO SET n = n + 1; END WHILE; SELECT ';;'; END",
  'CREATE TRIGGER z_first BEFORE INSERT ON child FOR EACH ROW SET NEW.at = NOW()',
  'CREATE TRIGGER a_last BEFORE INSERT ON child FOR EACH ROW FOLLOWS z_first SET NEW.parent_id = 1',
  `SET SESSION sql_mode = 'ANSI_QUOTES'`,
  'CREATE PROCEDURE quoted() SELECT "id" FROM parent',
  `SET SESSION sql_mode = 'STRICT_TRANS_TABLES'`,
  'CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY STARTS "2030-01-01 00:00:00" DO DELETE FROM child',
]

async function full(): Promise<ConnectionOptions> {
  const connection = await server.schema()
  const session = await server.session(connection)
  for (const sql of everything) await session.query(sql)
  return connection
}

async function migrate(
  directory: string,
  { user, password, host, port, database }: ConnectionOptions,
  ...words: string[]
) {
  const child = spawn(node, ['--no-warnings', main, 'migrate', ...words, '--env', 'dev', '--output', 'json'], {
    cwd: directory,
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      ALICLOUD_DEPLOY_URL: `mysql://${user}:${password}@${host}:${port}/${database}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  child.stdout.on('data', (text: Buffer) => (out += text))
  await once(child, 'close')
  return JSON.parse(out)
}

describe('a schema dump', () => {
  it('makes an empty database the same, whatever reads whatever', async () => {
    const from = await full()
    const session = await server.session(from)
    const text = await dumpSchema(session, table)
    const to = await server.schema()
    await loadSchema(await server.session(to), { text, file: 'schema.sql', database: to.database })
    const copy = await server.session(to)
    expect(await dumpSchema(copy, table)).toBe(text)
    await session.query('SET foreign_key_checks = 0; DELETE FROM parent')
    expect(await schemaPicture(copy)).toEqual(await schemaPicture(session))
    expect((await copy.query('CALL quoted()'))[0]!.rows).toEqual([])
  })

  it('holds no counter and no account, so that environments give the same text', async () => {
    const session = await server.session(await full())
    const text = await dumpSchema(session, table)
    expect(text).not.toMatch(/AUTO_INCREMENT=|DEFINER=/)
    await session.query("INSERT INTO parent (name) VALUES ('more')")
    expect(await dumpSchema(session, table)).toBe(text)
  })

  it('is not loaded over anything', async () => {
    const connection = await full()
    await expect(
      loadSchema(await server.session(connection), { text: '', file: 'schema.sql', database: connection.database }),
    ).rejects.toMatchObject({ code: 'E_DATABASE_NOT_EMPTY', exitCode: 4 })
  })

  it('says where the server refuses it', async () => {
    const { database, ...rest } = await server.schema()
    const session = await server.session({ ...rest, database })
    const text = 'CREATE TABLE t (id INT);\nCREATE VIEW v AS SELECT * FROM nothing;\n'
    await expect(loadSchema(session, { text, file: 'schema.sql', database })).rejects.toMatchObject({
      problems: [{ file: 'schema.sql', line: 2, message: expect.stringContaining('nothing') }],
    })
  })
})

describe('the command', () => {
  it('dumps with the history, so that what was loaded has nothing left to run; --check-dump sees a change', async () => {
    const directory = await migrationFiles({
      'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\n',
      'migrations/01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY);\n',
    })
    const [from, to] = [await server.schema(), await server.schema()]
    await migrate(directory, from)
    expect(await migrate(directory, from, 'dump', 'schema.sql')).toMatchObject({ result: 'succeeded', exitCode: 0 })
    expect(await migrate(directory, to, 'load', 'schema.sql')).toMatchObject({ result: 'succeeded', exitCode: 0 })
    expect(await migrate(directory, to)).toMatchObject({ result: 'no-change', exitCode: 0 })
    expect(await migrate(directory, to, 'dump', '--check-dump', 'schema.sql')).toMatchObject({ exitCode: 0 })
    await addFiles(directory, { 'migrations/02_m.sql': 'ALTER TABLE t ADD COLUMN m INT;\n' })
    await migrate(directory, to)
    expect(await migrate(directory, to, 'dump', '--check-dump', 'schema.sql')).toMatchObject({
      exitCode: 4,
      error: { code: 'E_DUMP_DIFFERS' },
      difference: expect.stringContaining('`m` int'),
    })
    const text = await readFile(join(directory, 'schema.sql'), 'utf8')
    await writeFile(join(directory, 'schema.sql'), `${text}-- more\n`)
    expect(await migrate(directory, from, 'dump', '--check-dump', 'schema.sql')).toMatchObject({ exitCode: 4 })
  })
})
