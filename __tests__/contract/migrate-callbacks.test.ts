import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Callbacks } from '../../src/migrate/callbacks.ts'
import type { CallbackOptions } from '../../src/migrate/callbacks.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { until } from '../support/child-migration.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { runMigrate, startMigrate } from '../support/migrate-command.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
})

const say = (what: string) => `INSERT INTO log (said) VALUES ('${what}');`
const migrations = {
  '01_a.sql': `CREATE TABLE a (id INT PRIMARY KEY);\n${say('01_a')}`,
  '02_b.sql': say('02_b'),
  '03_c.sql': say('03_c'),
}
const callbacks = {
  'callbacks/beforeAll.sql': `SET SESSION sql_mode = '';\n${say('beforeAll')}`,
  'callbacks/beforeEach.sql': say('beforeEach'),
  'callbacks/afterEach.sql': say('afterEach'),
  'callbacks/afterAll.sql': say('afterAll'),
  'callbacks/onError.sql': say('onError'),
}

async function stage(files: Record<string, string>, overrides: Partial<CallbackOptions> = {}) {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query('CREATE TABLE log (id INT AUTO_INCREMENT PRIMARY KEY, said VARCHAR(100))')
  const directory = await migrationFiles(files)
  const commands: { command: string; variables: Readonly<Record<string, string>> }[] = []
  const run = (more: Parameters<typeof runOptions>[2] = {}) =>
    runMigrations(
      runOptions(directory, connection, {
        callbacks: new Callbacks({
          directory,
          commands: {},
          execute: async (command, variables) => void commands.push({ command, variables }),
          ...overrides,
        }),
        ...more,
      }),
    )
  const said = async () => (await session.query('SELECT said FROM log ORDER BY id'))[0]!.rows.map((row) => row['said'])
  return { directory, run, said, commands }
}

describe('callbacks', () => {
  it('run around all and around each migration that is executed, and not when there is nothing to do', async () => {
    const { run, said } = await stage({ ...migrations, ...callbacks })
    expect((await run()).result).toBe('succeeded')
    const each = (id: string) => ['beforeEach', id, 'afterEach']
    const all = ['beforeAll', ...each('01_a'), ...each('02_b'), ...each('03_c'), 'afterAll']
    expect(await said()).toEqual(all)
    expect((await run()).result).toBe('no-change')
    expect(await said()).toEqual(all)
  })

  it('run no more often than asked for when only the ends have one', async () => {
    const { run, said } = await stage({
      ...migrations,
      'callbacks/beforeAll.sql': say('first'),
      'callbacks/afterAll.sql': say('last'),
    })
    await run()
    expect(await said()).toEqual(['first', '01_a', '02_b', '03_c', 'last'])
  })

  it('do not run in a dry run', async () => {
    const { run, said } = await stage({ ...migrations, ...callbacks })
    expect((await run({ isDryRun: true })).result).toBe('planned')
    expect(await said()).toEqual([])
  })

  it('hear of a migration that fails, which stays the failure of the run', async () => {
    const { run, said, commands } = await stage(
      { ...migrations, ...callbacks, '02_b.sql': 'INSERT INTO nowhere VALUES (1);' },
      { commands: { onError: 'tell' } },
    )
    const outcome = await run()
    expect(outcome.failure).toMatchObject({ file: '02_b.sql', message: expect.stringContaining('nowhere') })
    expect(await said()).toEqual(['beforeAll', 'beforeEach', '01_a', 'afterEach', 'beforeEach', 'onError'])
    expect(commands).toEqual([
      {
        command: 'tell',
        variables: {
          ALICLOUD_DEPLOY_CALLBACK: 'onError',
          ALICLOUD_DEPLOY_MIGRATION_ERROR: expect.stringContaining('nowhere'),
        },
      },
    ])
  })

  it('that fail stop the run before the migration, with their place, and the next run goes on', async () => {
    const { directory, run, said } = await stage({
      ...migrations,
      'callbacks/beforeEach.sql': `${say('ok')}\nINSERT INTO gone VALUES (1);`,
    })
    const outcome = await run()
    expect(outcome.result).toBe('failed')
    expect(outcome.failure).toMatchObject({
      code: 'E_MIGRATION_CALLBACK',
      file: 'callbacks/beforeEach.sql',
      line: 2,
      message: expect.stringMatching(/^callback beforeEach failed: .*gone/),
    })
    expect(outcome.migrations.map(({ state }) => state)).toEqual(['pending', 'pending', 'pending'])
    await addFiles(directory, { 'callbacks/beforeEach.sql': say('ok') })
    expect((await run()).result).toBe('succeeded')
    expect(await said()).toEqual(['ok', 'ok', '01_a', 'ok', '02_b', 'ok', '03_c'])
  })

  it('give a command the migration it is about, and take its failure for theirs', async () => {
    const { run, commands } = await stage(migrations, { commands: { afterEach: 'check' } })
    await run()
    expect(commands.map(({ variables }) => variables)).toContainEqual({
      ALICLOUD_DEPLOY_CALLBACK: 'afterEach',
      ALICLOUD_DEPLOY_MIGRATION: '02_b',
      ALICLOUD_DEPLOY_MIGRATION_FILE: '02_b.sql',
      ALICLOUD_DEPLOY_MIGRATION_PHASE: 'data',
    })
    const failing = await stage(migrations, {
      commands: { afterEach: 'check' },
      execute: () => Promise.reject(new Error('no')),
    })
    const outcome = await failing.run()
    expect(outcome.failure?.message).toBe('callback afterEach failed: no')
    expect(outcome.migrations.map(({ state }) => state)).toEqual(['applied', 'pending', 'pending'])
  })

  it('are refused when no event is called so, or their SQL cannot be read', async () => {
    const make = async (file: string, text: string) => {
      const directory = await migrationFiles({ [`callbacks/${file}`]: text })
      return new Callbacks({ directory, commands: {}, execute: async () => {} })
    }
    await expect(make('before.sql', 'DO 1;')).rejects.toThrow(
      'callbacks/before.sql no event is called so (one of beforeAll, beforeEach, afterEach, afterAll, onError)',
    )
    await expect(make('afterAll.sql', "SELECT 1;\nSELECT 'open")).rejects.toThrow('callbacks/afterAll.sql:2:8')
  })
})

it('the command runs what deploy.yml says, and ends like a failed migration when that fails', async () => {
  const connection = await server.schema()
  const directory = await migrationFiles({
    'deploy.yml':
      'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\nmigrations:\n  callbacks:\n' +
      '    beforeAll: echo "begins $ALICLOUD_DEPLOY_CALLBACK" >> said.txt\n    afterEach: echo "after $ALICLOUD_DEPLOY_MIGRATION" >> said.txt; exit 3\n',
    'migrations/01_a.sql': 'CREATE TABLE a (id INT PRIMARY KEY);',
    'migrations/02_b.sql': 'CREATE TABLE b (id INT PRIMARY KEY);',
  })
  expect(await runMigrate(directory, connection, [])).toMatchObject({
    exitCode: 9,
    error: { code: 'E_MIGRATION_CALLBACK', message: expect.stringContaining('ended with exit code 3') },
    migrations: { entries: [{ state: 'applied' }, { state: 'pending' }] },
  })
  expect(await readFile(join(directory, 'said.txt'), 'utf8')).toBe('begins beforeAll\nafter 01_a\n')
})

it('a stop request ends the command of a callback and what it has started, and the run is cancelled', async () => {
  const connection = await server.schema()
  const directory = await migrationFiles({
    'deploy.yml':
      'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\nmigrations:\n  callbacks:\n    beforeAll: echo $$ > shell.pid; sleep 300\n',
    'migrations/01_a.sql': 'CREATE TABLE a (id INT PRIMARY KEY);',
  })
  const running = startMigrate(directory, connection, [])
  const pid = await until(() =>
    readFile(join(directory, 'shell.pid'), 'utf8').then(
      (text) => Number(text) || undefined,
      () => undefined,
    ),
  )
  running.child.kill('SIGTERM')
  expect(await running.document).toMatchObject({ exitCode: 143, result: 'cancelled' })
  const isAlive = () => {
    try {
      process.kill(-pid, 0)
      return true
    } catch {
      return false
    }
  }
  await until(async () => (isAlive() ? undefined : true))
  expect(await runMigrate(directory, connection, ['status'])).toMatchObject({
    migrations: { entries: [{ state: 'pending' }] },
  })
})
