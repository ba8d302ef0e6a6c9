import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { dumpSchema } from '../../src/migrate/schema/schema-dump.ts'
import { runSeeds } from '../../src/migrate/files/seeds.ts'
import type { SeedOptions } from '../../src/migrate/files/seeds.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { main } from '../support/program.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const files = {
  '01_base.sql': 'CREATE TABLE t (id INT PRIMARY KEY, name VARCHAR(50) NOT NULL);',
  'seeds/countries.sql':
    "INSERT INTO t VALUES (1, 'Austria'), (2, 'Belgium') ON DUPLICATE KEY UPDATE name = VALUES(name);",
  'seeds/dev/users.sql':
    "INSERT INTO t VALUES (10, 'ann');\nINSERT INTO t VALUES (11, 'bob');\nUPDATE t SET name = CONCAT(name, '!') WHERE id IN (10, 11);",
  'seeds/dev/more.mjs': 'export const up = ({ context }) => context.query("INSERT INTO t VALUES (20, \'script\')")\n',
  'seeds/production/admin.sql': "INSERT INTO t VALUES (30, 'admin');",
}

async function migrated(more: Record<string, string> = {}) {
  const connection = await server.schema()
  const directory = await migrationFiles({ ...files, ...more })
  await runMigrations(runOptions(directory, connection))
  const session = await server.session(connection)
  const rows = async () =>
    (await session.query('SELECT id, name FROM t ORDER BY id'))[0]!.rows.map((row) => `${row['id']} ${row['name']}`)
  const seed = (overrides: Partial<SeedOptions> = {}) =>
    runSeeds({ ...runOptions(directory, connection), environment: 'dev', names: 'all', ...overrides })
  return { connection, directory, session, rows, seed }
}

const all = ['1 Austria', '2 Belgium', '10 ann!', '11 bob!', '20 script']
const states = ({ migrations }: Awaited<ReturnType<typeof runSeeds>>) =>
  migrations.map(({ id, state }) => `${id} ${state}`)

describe('seeds', () => {
  it('are no migrations: a run of those leaves them alone', async () => {
    expect(await (await migrated()).rows()).toEqual([])
  })

  it('fill the tables of their environment once, the common ones first', async () => {
    const { rows, seed } = await migrated()
    expect(states(await seed())).toEqual(['countries applied', 'dev/more applied', 'dev/users applied'])
    expect(await rows()).toEqual(all)
    const again = await seed()
    expect([again.result, again.statements]).toEqual(['no-change', []])
    expect(await rows()).toEqual(all)
  })

  it('run again when their text changes, and only those', async () => {
    const { directory, rows, seed } = await migrated()
    await seed()
    await addFiles(directory, {
      'seeds/countries.sql':
        "INSERT INTO t VALUES (2, 'België'), (3, 'Chad') ON DUPLICATE KEY UPDATE name = VALUES(name);",
    })
    expect(states(await seed())).toEqual(['countries applied', 'dev/more already-applied', 'dev/users already-applied'])
    expect(await rows()).toEqual(['1 Austria', '2 België', '3 Chad', ...all.slice(2)])
  })

  it('that are cut off anywhere end with every statement executed once', async () => {
    const watched = await migrated()
    const watch = await startCuttingProxy(server.address)
    await watched.seed({ connection: { ...watched.connection, ...watch.address } })
    await watch.close()
    const own = watch.seen.flatMap(({ text, statements }, command) =>
      text.includes("'ann'") ? [{ command, statements }] : [],
    )
    expect(own.length).toBeGreaterThan(0)
    for (const { command, statements } of own.slice(0, 1)) {
      for (let cut = 0; cut <= statements; cut++) {
        const { connection, seed, rows } = await migrated()
        const proxy = await startCuttingProxy(server.address, { command, statements: cut })
        await seed({ connection: { ...connection, ...proxy.address }, retryForMs: 0 })
        await proxy.close()
        expect((await seed()).failure).toBeUndefined()
        expect(await rows(), `cut ${cut}`).toEqual(all)
      }
    }
  })

  it('begin again with the new text when they were corrected after a failure', async () => {
    const { directory, rows, seed } = await migrated({
      'seeds/dev/users.sql': "REPLACE INTO t VALUES (10, 'ann');\nINSERT INTO nowhere VALUES (1);",
    })
    const failed = await seed({ names: ['dev/users'] })
    expect(failed.failure).toMatchObject({ file: 'seeds/dev/users.sql', line: 2 })
    expect(failed.migrations[0]).toMatchObject({ state: 'failed', statements: { done: 0, total: 2 } })
    await addFiles(directory, {
      'seeds/dev/users.sql': "REPLACE INTO t VALUES (10, 'anna');\nREPLACE INTO t VALUES (12, 'c');",
    })
    expect((await seed({ names: ['dev/users.sql'] })).result).toBe('succeeded')
    expect(await rows()).toEqual(['10 anna', '12 c'])
  })

  it('of a production run only when each is named', async () => {
    const { rows, seed } = await migrated()
    await expect(seed({ environment: 'production' })).rejects.toMatchObject({ code: 'E_SEED_PRODUCTION', exitCode: 4 })
    expect(await rows()).toEqual([])
    await seed({ environment: 'production', names: ['production/admin'] })
    expect(await rows()).toEqual(['30 admin'])
  })

  it('say which there are when a name is none, and refuse what changes the schema', async () => {
    const { seed } = await migrated()
    await expect(seed({ names: ['production/admin'] })).rejects.toThrow(
      'there is no seed production/admin for dev (there are countries, dev/more, dev/users)',
    )
    const { seed: wrong } = await migrated({ 'seeds/dev/z.sql': '\nALTER TABLE t ADD x INT;' })
    await expect(wrong()).rejects.toThrow('seeds/dev/z.sql:2:1 a seed fills tables; ALTER TABLE changes the schema')
  })

  it('change nothing in a dry run, which shows the statements', async () => {
    const { rows, seed } = await migrated()
    const planned = await seed({ isDryRun: true })
    expect(planned.result).toBe('planned')
    expect(planned.statements.map(({ migration }) => migration)).toEqual([
      'countries',
      'dev/users',
      'dev/users',
      'dev/users',
    ])
    expect(await rows()).toEqual([])
  })

  it('leave no trace in the history of the migrations, nor in a dump of the schema', async () => {
    const { connection, directory, session, seed } = await migrated()
    const before = await dumpSchema(session, '_acd_migrations')
    await seed()
    expect(await dumpSchema(session, '_acd_migrations')).toBe(before)
    expect((await runMigrations(runOptions(directory, connection))).result).toBe('no-change')
  })
})

describe('the command', () => {
  const project = (seeds: string) => ({
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`migrations/${name}`, text])),
    'deploy.yml': `app: shop\nregion: cn-hangzhou\nenvironments: { dev: , prod: }\nmigrations: { seeds: ${seeds} }\n`,
  })

  it('migrate seed fills what it is told, with the history and the exit codes of migrate', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(project('[]'))
    expect(await migrate(directory, connection, '--env', 'dev')).toMatchObject({
      exitCode: 0,
      migrations: { entries: [{}] },
    })
    expect(await migrate(directory, connection, 'seed', 'dev/users', '--env', 'dev')).toMatchObject({
      exitCode: 0,
      result: 'succeeded',
      migrations: { entries: [{ id: 'dev/users', state: 'applied' }] },
    })
    expect(await migrate(directory, connection, 'seed', '--env', 'dev')).toMatchObject({
      exitCode: 0,
      result: 'succeeded',
    })
    expect(await migrate(directory, connection, 'seed', '--env', 'dev')).toMatchObject({
      exitCode: 0,
      result: 'no-change',
    })
    expect(await migrate(directory, connection, 'seed', '--env', 'prod')).toMatchObject({
      exitCode: 4,
      error: { code: 'E_SEED_PRODUCTION' },
    })
    expect(await migrate(directory, connection, 'seed', 'nothing', '--env', 'dev')).toMatchObject({ exitCode: 3 })
  })

  it('migrations.seeds fills with the migrations, but all never means a production', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles(project('all'))
    const first = await migrate(directory, connection, '--env', 'prod')
    expect(first.migrations.entries.map(({ id }: { id: string }) => id)).toEqual(['01_base'])
    const second = await migrate(directory, connection, '--env', 'dev')
    expect(second.migrations.entries.map(({ id }: { id: string }) => id)).toEqual([
      '01_base',
      'countries',
      'dev/more',
      'dev/users',
    ])
    await addFiles(directory, { 'deploy.yml': project('[countries]')['deploy.yml'] })
    expect(await migrate(directory, connection, '--env', 'prod')).toMatchObject({
      exitCode: 0,
      result: 'no-change',
      migrations: { entries: [{}, { id: 'countries', state: 'already-applied' }] },
    })
  })
})

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))

async function migrate(directory: string, connection: ConnectionOptions, ...words: string[]) {
  const { user, password, host, port, database } = connection
  const child = spawn(node, ['--no-warnings', main, 'migrate', ...words, '--output', 'json'], {
    cwd: join(directory),
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
