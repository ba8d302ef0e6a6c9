import { beforeAll, expect, it } from 'vitest'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { runMigrate } from '../support/migrate-command.ts'
import { addFiles, migrationFiles } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

it('pending, history and validate tell how a schema stands, and change nothing', async () => {
  const connection = await server.schema()
  const directory = await migrationFiles({
    'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\n',
    'migrations/01_t.sql': 'CREATE TABLE t (id INT PRIMARY KEY);\n',
    'migrations/02_m.sql': 'ALTER TABLE t ADD COLUMN m INT;\n',
  })
  const migrate = (...words: string[]) => runMigrate(directory, connection, words)
  const ids = (document: { migrations: { entries: { id: string; state: string }[] } }) =>
    document.migrations.entries.map(({ id, state }) => `${id} ${state}`)
  expect(ids(await migrate('history'))).toEqual([])
  expect(ids(await migrate('pending'))).toEqual(['01_t pending', '02_m pending'])
  await migrate('--step', '1')
  expect(ids(await migrate('pending'))).toEqual(['02_m pending'])
  const [first] = (await migrate('history')).migrations.entries
  expect(first).toMatchObject({ id: '01_t', state: 'done', phase: 'expand' })
  expect(first.finishedAt).toMatch(/^\d{4}-\d\d-\d\d /)
  expect(await migrate('validate')).toMatchObject({ exitCode: 0, result: 'succeeded' })
  expect(ids(await migrate('pending'))).toEqual(['02_m pending'])

  const session = await server.session(connection)
  await session.query('ALTER TABLE t ADD COLUMN by_hand INT')
  expect(await migrate('validate')).toMatchObject({ exitCode: 4, error: { code: 'E_SCHEMA_DRIFT' } })
  await addFiles(directory, { 'migrations/01_t.sql': 'CREATE TABLE t (id BIGINT PRIMARY KEY);\n' })
  expect(await migrate('validate')).toMatchObject({ exitCode: 4, error: { code: 'E_MIGRATION_DRIFT' } })
})
