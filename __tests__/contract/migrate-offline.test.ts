import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDirectory } from '../../src/migrate/files/directory.ts'
import { loadMigrations } from '../../src/migrate/files/files.ts'
import { migrationFiles } from '../support/migration-files.ts'
import { main } from '../support/program.ts'

const node = fileURLToPath(new URL('../../node_modules/node/bin/node', import.meta.url))

/** As a merge request sees it: several environments, none for its branch, and no secrets. */
const project = {
  'deploy.yml':
    'app: shop\nregion: cn-hangzhou\nenvironments: { dev: , prod: }\n' +
    "infrastructure: { database: { name: shop, account: shop, password: '${SHOP_DB_PASSWORD}' } }\n",
  'migrations/01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY, n INT);\n',
  'migrations/02_drop.sql': 'ALTER TABLE t DROP COLUMN n;\n',
}

async function migrate(directory: string, ...words: string[]) {
  const child = spawn(node, ['--no-warnings', main, 'migrate', ...words, '--output', 'json'], {
    cwd: directory,
    env: { PATH: process.env.PATH, HOME: directory },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let out = ''
  child.stdout.on('data', (text: Buffer) => (out += text))
  const [exitCode] = await once(child, 'close')
  return { exitCode, document: JSON.parse(out) }
}

describe('a folder named with --migrations, without an environment and its secrets', () => {
  it('is linted', async () => {
    const directory = await migrationFiles(project)
    expect(await migrate(directory, 'lint', '--migrations', 'migrations')).toMatchObject({
      exitCode: 4,
      document: { checks: [{ code: 'BC02', file: '02_drop.sql' }] },
    })
  })

  it('is what to give, says the refusal without it', async () => {
    const refused = await migrate(await migrationFiles(project), 'lint')
    expect(refused).toMatchObject({
      exitCode: 3,
      document: { error: { fix: expect.stringContaining('--migrations') } },
    })
  })

  it('gets new files behind every other one', async () => {
    const directory = await migrationFiles({ ...project, 'migrations/29990101000000_x.sql': 'SELECT 1;\n' })
    await migrate(directory, 'new', 'first', '--migrations', 'migrations')
    await migrate(directory, 'new', 'second', '--migrations', 'migrations')
    expect((await readdir(join(directory, 'migrations'))).toSorted().slice(-3)).toEqual([
      '29990101000000_x.sql',
      '29990101000001_first.sql',
      '29990101000002_second.sql',
    ])
  })

  it.each([
    ['expand', 'sql', '_x.expand.sql'],
    ['backfill', 'sql', '_x.data.sql'],
    ['contract', 'sql', '_x.contract.sql'],
    ['expand', 'js', '_x.expand.mjs'],
    ['backfill', 'ts', '_x.data.ts'],
    ['contract', 'js', '_x.contract.mjs'],
  ])('gets a %s in %s to begin with, which is understood and does nothing yet', async (template, type, name) => {
    const directory = await migrationFiles(project)
    const words = ['new', 'x', '--example', template, '--language', type, '--migrations', 'migrations']
    const made = await migrate(directory, ...words)
    expect(made).toMatchObject({ exitCode: 0, document: { file: expect.stringMatching(`${name}$`) } })
    const { migrations, problems } = loadMigrations(await readDirectory(join(directory, 'migrations')))
    expect(problems).toEqual([])
    const migration = migrations.find(({ file }) => file.endsWith(name))!
    const phases: Record<string, string> = { expand: 'expand', backfill: 'data', contract: 'contract' }
    expect(migration).toMatchObject({ phase: phases[template], statements: [], down: undefined })
    if (type === 'js') await expect(import(join(directory, 'migrations', migration.file))).resolves.toHaveProperty('up')
  })

  it('gets a new file and the files of a split', async () => {
    const directory = await migrationFiles(project)
    const made = await migrate(directory, 'new', 'Add price', '--migrations', 'migrations')
    expect(made).toMatchObject({ exitCode: 0, document: { file: expect.stringMatching(/\d{14}_add_price\.sql$/) } })
    expect(await migrate(directory, 'split', '02_drop.sql', '--migrations', 'migrations')).toMatchObject({
      exitCode: 0,
    })
    expect(await readdir(join(directory, 'migrations'))).toContain('04_drop_drop_old.contract.sql')
  })
})
