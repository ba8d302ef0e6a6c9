import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { DatabaseError, type ConnectionOptions } from '../../src/migrate/database.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { runOnCopy } from '../../src/migrate/rehearse.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { until } from '../support/child-migration.ts'
import { startOwnMariadb, type OwnServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { main } from '../support/program.ts'
import { schemaPicture } from '../support/schema-picture.ts'

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))
const password = 'reads-only'

let server: OwnServer

beforeAll(async () => {
  server = await startOwnMariadb()
  return () => server.stop()
})

const applied = {
  'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\n',
  'migrations/01_users.sql': 'CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(20) NOT NULL);\n',
  'migrations/02_names.sql': 'CREATE VIEW names AS SELECT name FROM users;\n',
}

/** A live database with two migrations applied and a row, the address of an account that may only read it. */
async function live(pending: Record<string, string>) {
  const admin = await server.schema()
  const directory = await migrationFiles(applied)
  await runMigrations(runOptions(join(directory, 'migrations'), admin))
  await addFiles(directory, pending)
  const session = await server.session(admin)
  const user = `reader_${admin.database.slice(-12)}`
  await session.query(
    `INSERT INTO users VALUES (1, 'Ann'); CREATE USER ${user}@'%' IDENTIFIED BY '${password}'; ` +
      `GRANT SELECT, SHOW VIEW, TRIGGER ON \`${admin.database}\`.* TO ${user}@'%'`,
  )
  return { directory, session, reader: { ...admin, user, password } }
}

/** Starts the program with a temporary directory of its own, in which it must leave nothing. */
async function start(directory: string, { user, host, port, database }: ConnectionOptions, ...words: string[]) {
  const temporary = await mkdtemp(join(tmpdir(), 'rehearse-'))
  onTestFinished(() => rm(temporary, { recursive: true, force: true }))
  const child = spawn(node, ['--no-warnings', main, 'migrate', ...words, '--env', 'dev', '--output', 'json'], {
    cwd: directory,
    env: {
      PATH: process.env.PATH,
      HOME: directory,
      TMPDIR: temporary,
      ALICLOUD_DEPLOY_URL: `mysql://${user}:${password}@${host}:${port}/${database}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stdout.on('data', (text: Buffer) => (out += text))
  child.stderr.on('data', (text: Buffer) => (err += text))
  const ended = once(child, 'close').then(async ([exitCode]) => {
    expect(await below(temporary)).toEqual([])
    // The shell that watches over the server is told to end, and may be a moment behind.
    await until(async () => ((await processesAt(temporary)).length === 0 ? true : undefined))
    return { exitCode, document: JSON.parse(out), err }
  })
  return { child, ended, temporary }
}

const rehearse = async (directory: string, connection: ConnectionOptions, ...words: string[]) =>
  (await start(directory, connection, '--dry-run', '--rehearse', ...words)).ended

/** The cache of compiled code is no leftover. */
const below = async (directory: string) =>
  (await readdir(directory)).filter((name) => name.startsWith('alicloud-deploy-local-'))

async function processesAt(directory: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  // A process may end before it is looked at.
  const lines = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return lines.filter((line) => line.includes(directory))
}

/** Whether the server of the rehearsal executes the migration that takes long; undefined until it does. */
async function isSleeping(temporary: string): Promise<true | undefined> {
  const [line] = (await processesAt(temporary)).filter((words) => words.includes('--skip-networking'))
  const socketPath = line?.split('\0').find((word) => word.startsWith('--socket='))
  if (socketPath === undefined) return undefined
  return (await sleeps(socketPath.slice('--socket='.length))) || undefined
}

async function sleeps(socketPath: string): Promise<boolean> {
  try {
    const session = await connectMysql({ ...server.admin, socketPath, user: 'root', password: '' })
    const [list] = await session.query('SHOW FULL PROCESSLIST')
    await session.close()
    return list!.rows.some(({ Info: text }) => String(text).startsWith('DO SLEEP(600)'))
  } catch (error) {
    // It does not listen yet.
    if (error instanceof DatabaseError && error.isConnectionLost) return false
    throw error
  }
}

describe('a rehearsal of what is pending', () => {
  it('executes it on a throw-away server and lets the live one only be read', async () => {
    const { directory, session, reader } = await live({
      'migrations/03_age.sql': 'ALTER TABLE users ADD COLUMN age INT;\nUPDATE users SET age = 1;\n',
      'migrations/04_ages.sql': 'CREATE VIEW ages AS SELECT name, age FROM users;\n',
    })
    const before = await schemaPicture(session)
    await session.query("TRUNCATE mysql.general_log; SET GLOBAL log_output = 'TABLE', general_log = 1")
    const { exitCode, document } = await rehearse(directory, reader)
    await session.query('SET GLOBAL general_log = 0')
    expect(document).toMatchObject({ result: 'planned' })
    expect(exitCode).toBe(0)
    const { rehearsal } = document.migrations
    expect(rehearsal).toMatchObject({ result: 'succeeded', live: 'only read', tables: 'empty', differences: [] })
    expect(rehearsal.server).toMatch(/MariaDB/)
    expect(rehearsal.migrations).toEqual([
      {
        id: '03_age',
        file: '03_age.sql',
        state: 'passed',
        statements: [
          { number: 1, line: 1, column: 1, state: 'passed', algorithm: 'ALGORITHM=INSTANT' },
          { number: 2, line: 2, column: 1, state: 'passed' },
        ],
      },
      {
        id: '04_ages',
        file: '04_ages.sql',
        state: 'passed',
        statements: [{ number: 1, line: 1, column: 1, state: 'passed' }],
      },
    ])
    expect(document.migrations.entries.map(({ state }: { state: string }) => state)).toEqual([
      'already-applied',
      'already-applied',
      'pending',
      'pending',
    ])
    const [log] = await session.query(
      `SELECT CONVERT(argument USING utf8mb4) AS text FROM mysql.general_log WHERE command_type = 'Query' AND user_host LIKE '${reader.user}%'`,
    )
    const texts = log!.rows.map(({ text }) => String(text))
    expect(texts.length).toBeGreaterThan(5)
    expect(texts.filter((text) => !/^\s*(SELECT|SHOW|SET)\b/i.test(text))).toEqual([])
    expect(texts.filter((text) => /GET_LOCK|INTO OUTFILE|SET GLOBAL/i.test(text))).toEqual([])
    expect(await schemaPicture(session)).toEqual(before)
  })

  it('says which statement of which file the server refuses, at what place, and that nothing was touched', async () => {
    const { directory, session, reader } = await live({
      'migrations/03_age.sql':
        'ALTER TABLE users ADD COLUMN age INT;\n\nUPDATE users SET\n  ago = 1;\nUPDATE users SET age = 2;\n',
      'migrations/04_more.sql': 'CREATE TABLE more (id INT PRIMARY KEY);\n',
    })
    const before = await schemaPicture(session)
    const { exitCode, document } = await rehearse(directory, reader)
    expect(exitCode).toBe(4)
    expect(document).toMatchObject({ result: 'failed', error: { code: 'E_MIGRATION_REHEARSAL' } })
    expect(document.error.message).toMatch(
      /^in the rehearsal, 03_age\.sql: statement 2 of 3 failed: Unknown column 'ago'/,
    )
    const { rehearsal } = document.migrations
    expect(rehearsal.failure).toMatchObject({ file: '03_age.sql', line: 4, column: 3 })
    expect(
      rehearsal.migrations.map(({ state, statements }: { state: string; statements: { state: string }[] }) => [
        state,
        ...statements.map((statement) => statement.state),
      ]),
    ).toEqual([
      ['failed', 'passed', 'failed', 'not-reached'],
      ['not-reached', 'not-reached'],
    ])
    expect(await schemaPicture(session)).toEqual(before)
  })

  it('stops in front of a script, which might reach further than the copy', async () => {
    const { directory, reader } = await live({
      'migrations/03_age.sql': 'ALTER TABLE users ADD COLUMN age INT;\n',
      'migrations/04_script.mjs':
        "import { writeFileSync } from 'node:fs'\nexport const up = () => writeFileSync('ran', '')\n",
      'migrations/05_more.sql': 'CREATE TABLE more (id INT PRIMARY KEY);\n',
    })
    const { exitCode, document } = await rehearse(directory, reader)
    expect(exitCode).toBe(0)
    expect(document.migrations.rehearsal.migrations.map(({ state }: { state: string }) => state)).toEqual([
      'passed',
      'not-rehearsed',
      'not-rehearsed',
    ])
    expect(existsSync(join(directory, 'ran'))).toBe(false)
  })

  it('leaves no server and no data behind when it is told to stop', async () => {
    const { directory, reader } = await live({ 'migrations/03_long.sql': 'DO SLEEP(600);\n' })
    const { child, ended, temporary } = await start(directory, reader, '--dry-run', '--rehearse')
    await until(() => isSleeping(temporary))
    child.kill('SIGTERM')
    const { exitCode, document } = await ended
    expect(document).toMatchObject({ result: 'cancelled' })
    expect(exitCode).toBe(143)
  })

  it('belongs to a dry run of the way up', async () => {
    const { directory, reader } = await live({})
    for (const words of [['--rehearse'], ['down', '--dry-run', '--rehearse']]) {
      const { ended } = await start(directory, reader, ...words)
      expect(await ended).toMatchObject({
        exitCode: 3,
        document: { error: { problems: [{ fix: 'migrate --dry-run --rehearse' }] } },
      })
    }
  })
})

describe('a copy of a schema of MySQL 8', () => {
  it('has the nearest collations of MariaDB, and the difference is named', async () => {
    const copy = await server.schema()
    await (await server.session(copy)).query(`DROP DATABASE \`${copy.database}\``)
    const directory = await migrationFiles({
      '01_more.sql': 'ALTER TABLE users ADD COLUMN note VARCHAR(9) COLLATE utf8mb4_0900_as_cs;\n',
    })
    const { outcome, differences } = await runOnCopy(
      {
        version: '8.0.36',
        charset: 'utf8mb4',
        collation: 'utf8mb4_0900_ai_ci',
        variables: {},
        dump: 'CREATE TABLE users (name VARCHAR(9)) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;\n',
      },
      { ...runOptions(directory, copy), connect: connectMysql },
    )
    expect(outcome).toMatchObject({ result: 'succeeded' })
    expect(differences[0]).toMatch(/^the live server is MySQL 8\.0\.36, the rehearsal ran on MariaDB \d+/)
  })

  it('is refused with the statement that MariaDB does not know', async () => {
    const copy = await server.schema()
    await (await server.session(copy)).query(`DROP DATABASE \`${copy.database}\``)
    const directory = await migrationFiles({ '01_more.sql': 'CREATE TABLE more (id INT PRIMARY KEY);\n' })
    const dump = 'CREATE TABLE users (name VARCHAR(9), KEY shouting ((UPPER(name))));\n'
    const schema = { version: '8.0.36', charset: 'utf8mb4', collation: 'utf8mb4_bin', variables: {}, dump }
    await expect(runOnCopy(schema, { ...runOptions(directory, copy), connect: connectMysql })).rejects.toMatchObject({
      code: 'E_REHEARSAL_SCHEMA',
      message: expect.stringContaining('shouting'),
    })
  })
})
