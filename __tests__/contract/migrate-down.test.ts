import { beforeAll, describe, expect, it } from 'vitest'
import { resolve } from '../../src/migrate/edit-history.ts'
import { migrationStatus, revertMigrations, runMigrations } from '../../src/migrate/run.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
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

  it('is refused for a script without a function down, and for a file that is too big to hold', async () => {
    const connection = await server.schema()
    const rows = 'INSERT INTO a VALUES (1);\n'
    const directory = await migrationFiles({
      '01_a.sql': 'CREATE TABLE a (n INT);',
      '02_b.mjs': "export const up = ({ context }) => context.query('INSERT INTO a VALUES (2)')",
    })
    const options = runOptions(directory, connection)
    await runMigrations(options)
    await expect(revertMigrations(options)).rejects.toThrow(/02_b\.mjs has no way back \(export a function down/)
    await addFiles(directory, { '03_big.data.sql': rows + `-- ${'x'.repeat(8 * 1_048_576)}\n` })
    await runMigrations(options)
    await expect(revertMigrations(options)).rejects.toThrow(/03_big\.data\.sql has no way back/)
    const session = await server.session(connection)
    const [found] = await session.query('SELECT n FROM a ORDER BY n')
    expect(found!.rows.map(({ n }) => n)).toEqual([1, 2])
  })

  it('that the server refused at once keeps nothing from going up', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);\n-- acd:down\nDROP TABLE b;' })
    const options = runOptions(directory, connection)
    await runMigrations(options)
    expect((await revertMigrations(options)).result).toBe('failed')
    await addFiles(directory, { '02_b.sql': 'CREATE TABLE b (n INT);' })
    expect((await runMigrations(options)).result).toBe('succeeded')
  })

  it.each([
    ['done', ['reverted'], 'applied'],
    ['pending', ['done'], 'already-applied'],
  ] as const)('of a script that threw is marked %s by a person who looked', async (mark, states, next) => {
    const connection = await server.schema()
    const script = "export const up = ({ context }) => context.query('CREATE TABLE IF NOT EXISTS a (n INT)')\n"
    const directory = await migrationFiles({
      '01_a.mjs': `${script}export const down = () => { throw new Error('no') }`,
    })
    const options = runOptions(directory, connection)
    await runMigrations(options)
    expect((await revertMigrations(options)).result).toBe('failed')
    await expect(runMigrations(options)).rejects.toThrow(/migrate resolve 01_a~down --mark done/)
    await resolve(options, '01_a~down', mark)
    const session = await server.session(connection)
    const [rows] = await session.query('SELECT state FROM _acd_migrations')
    expect(rows!.rows.map(({ state }) => state)).toEqual(states)
    expect((await runMigrations(options)).migrations[0]!.state).toBe(next)
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
    await expect(runMigrations(options)).rejects.toThrow(/a way back was interrupted: 02_b .*finish it: migrate down/)
    expect((await revertMigrations(options)).failure).toBeUndefined()
    const session = await server.session(connection)
    const other = await server.session(reference)
    expect(await schemaPicture(session)).toEqual(await schemaPicture(other))
  })

  it('of several files that was cut off says how far each got, and is ended by a plain down', async () => {
    const connection = await server.schema()
    const back = (table: string) => `CREATE TABLE ${table} (n INT);\n-- acd:down\nDROP TABLE ${table};`
    const options = runOptions(
      await migrationFiles({
        '01_a.sql': back('a'),
        '02_b.sql': back('b'),
        '03_c.sql': `${back('c')}\nDROP TABLE nowhere;`,
        '04_d.sql': back('d'),
      }),
      connection,
    )
    await runMigrations(options)
    const failed = await revertMigrations({ ...options, step: 3 })
    expect(failed.result).toBe('failed')
    await expect(migrationStatus(options)).rejects.toThrow(
      /a way back was interrupted: 04_d \(all of it ran\), 03_c \(1 of 2 statements ran, then it failed: .*nowhere.*finish it: migrate down, which reverts these 2 and nothing else/,
    )
    await addFiles(options.directory, { '03_c.sql': back('c') })
    const session = await server.session(connection)
    // As a run leaves it that was killed in the packet of both.
    await session.query(
      "UPDATE _acd_migrations SET state = 'done', stmt_total = 1 WHERE id = '03_c~down'; INSERT INTO _acd_migrations SELECT '02_b~down', file, phase, kind, " +
        "checksum, 'running', 1, 0, 0, stmt_hashes, 1, started_at, NULL, NULL, NULL, NULL, NULL, run_id, actor, NULL, NULL, NULL, NULL FROM _acd_migrations WHERE id = '03_c~down'",
    )
    await expect(migrationStatus(options)).rejects.toThrow(
      /04_d \(all of it ran\), 03_c \(all of it ran\), 02_b \(0 of 1 statements are known to have run\).*which reverts these 3 and nothing else/,
    )
    const ended = await revertMigrations(options)
    expect(ended.failure).toBeUndefined()
    expect(ended.migrations.map(({ id }) => id)).toEqual(['04_d~down', '03_c~down', '02_b~down'])
    expect(Object.keys(await schemaPicture(session)).filter((key) => key.startsWith('table '))).toEqual(['table a'])
    expect((await migrationStatus(options)).migrations.map(({ state }) => state)).toEqual([
      'already-applied',
      'pending',
      'pending',
      'pending',
    ])
  })
})
