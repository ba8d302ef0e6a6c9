import { beforeAll, describe, expect, it } from 'vitest'
import { revertMigrations, runMigrations } from '../../src/migrate/run.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { schemaPicture } from '../support/schema-picture.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const files = {
  '01_a.sql': 'CREATE TABLE a (n INT);\n-- migrate:down\nDROP TABLE a;\n',
  '02_b.up.sql': 'ALTER TABLE a ADD m INT; INSERT INTO a VALUES (1, 2);',
  '02_b.down.sql': 'DELETE FROM a; ALTER TABLE a DROP COLUMN m;',
  '03_c.cjs':
    "exports.up = ({ context }) => context.query('CREATE TABLE c (n INT)'); exports.down = ({ context }) => context.query('DROP TABLE c')",
}

describe('going down', () => {
  it('reverts the newest migration, and it can be applied again', async () => {
    const connection = await server.schema()
    const options = runOptions(await migrationFiles(files), connection)
    await runMigrations(options)
    const down = await revertMigrations(options)
    expect(down.failure).toBeUndefined()
    expect(down.migrations.map(({ id, state }) => [id, state])).toEqual([['03_c~down', 'applied']])
    const session = await server.session(connection)
    expect(Object.keys(await schemaPicture(session))).not.toContain('table c')
    expect((await runMigrations(options)).migrations.map(({ state }) => state)).toEqual([
      'already-applied',
      'already-applied',
      'applied',
    ])
  })

  it('reverts down to and including the one that is named', async () => {
    const connection = await server.schema()
    const options = runOptions(await migrationFiles(files), connection)
    await runMigrations(options)
    const down = await revertMigrations({ ...options, to: '02_b' })
    expect(down.migrations.map(({ id }) => id)).toEqual(['03_c~down', '02_b~down'])
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT * FROM a')
    expect(rows!.rows).toEqual([])
    const [left] = await session.query("SELECT id FROM _acd_migrations WHERE state = 'done'")
    expect(left!.rows.map(({ id }) => id)).toEqual(['01_a'])
  })

  it('is refused for a migration without a way back', async () => {
    const connection = await server.schema()
    const options = runOptions(await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);' }), connection)
    await runMigrations(options)
    await expect(revertMigrations(options)).rejects.toThrow(/01_a\.sql has no way back/)
  })

  it('is continued after a cut, and nothing goes up before it is finished', async () => {
    const connection = await server.schema()
    const options = runOptions(
      await migrationFiles({
        '01_a.sql': files['01_a.sql'],
        '02_b.sql': files['02_b.up.sql'],
        '02_b.down.sql': files['02_b.down.sql'],
      }),
      connection,
    )
    await runMigrations(options)
    const watched = await startCuttingProxy(server.address)
    const reference = await server.schema()
    await runMigrations({ ...options, connection: reference })
    await revertMigrations({ ...options, connection: { ...reference, ...watched.address } })
    await watched.close()
    const packet = watched.seen.findIndex(({ text }) => text.includes('DELETE FROM a'))
    const proxy = await startCuttingProxy(server.address, {
      command: packet,
      statements: watched.seen[packet]!.statements - 1,
    })
    const cut = await revertMigrations({ ...options, connection: { ...connection, ...proxy.address }, retryForMs: 0 })
    await proxy.close()
    expect(cut.failure?.code).toBe('E_DATABASE_LOST')
    await expect(runMigrations(options)).rejects.toThrow(/a way back was interrupted: 02_b/)
    expect((await revertMigrations(options)).failure).toBeUndefined()
    const session = await server.session(connection)
    const other = await server.session(reference)
    expect(await schemaPicture(session)).toEqual(await schemaPicture(other))
  })
})
