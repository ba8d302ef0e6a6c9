import { beforeAll, expect, it } from 'vitest'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { runMigrate } from '../support/migrate-command.ts'
import { addFiles, migrationFiles } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
})

it('a folder with acd.sum runs only what stands in it; status tells all the same', async () => {
  const connection = await server.schema()
  const directory = await migrationFiles({
    'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\n',
    'migrations/01_a.sql': 'CREATE TABLE a (id INT PRIMARY KEY);',
  })
  const migrate = (...words: string[]) => runMigrate(directory, connection, words)
  expect(await migrate('sum')).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(await migrate()).toMatchObject({ exitCode: 0, result: 'succeeded' })
  await addFiles(directory, { 'migrations/02_b.sql': 'CREATE TABLE b (id INT PRIMARY KEY);' })
  for (const words of [[], ['lint']]) {
    const refused = await migrate(...words)
    expect(refused.exitCode, words.join()).toBe(3)
    expect(refused.error.message).toContain('02_b.sql is not in acd.sum')
  }
  expect(await migrate('status')).toMatchObject({ exitCode: 0, migrations: { entries: [{}, { state: 'pending' }] } })
  await migrate('sum')
  expect(await migrate()).toMatchObject({ exitCode: 0, migrations: { entries: [{}, { state: 'applied' }] } })
  expect(await migrate('sum')).toMatchObject({ exitCode: 0, result: 'no-change' })
})
