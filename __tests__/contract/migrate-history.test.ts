import { beforeAll, describe, expect, it } from 'vitest'
import { adopt, baseline, repair, resolve } from '../../src/migrate/edit-history.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const states = (outcome: Awaited<ReturnType<typeof runMigrations>>) => outcome.migrations.map(({ state }) => state)

describe('baseline', () => {
  it('takes what is there as applied and goes on behind it', async () => {
    const connection = await server.schema()
    const session = await server.session(connection)
    await session.query('CREATE TABLE a (n INT)')
    const directory = await migrationFiles({
      '01_a.sql': 'CREATE TABLE a (n INT);',
      '02_b.sql': 'ALTER TABLE a ADD m INT;',
    })
    expect(await baseline(runOptions(directory, connection), '01_a')).toEqual(['01_a counts as applied (baseline)'])
    expect(states(await runMigrations(runOptions(directory, connection)))).toEqual(['already-applied', 'applied'])
  })

  it('file stands for everything before it on a new schema and is ignored on an old one', async () => {
    const files = { '01_a.sql': 'CREATE TABLE a (n INT);', '02_b.sql': 'ALTER TABLE a ADD m INT;' }
    const old = await server.schema()
    const directory = await migrationFiles(files)
    await runMigrations(runOptions(directory, old))
    await addFiles(directory, {
      'B02__all.sql': 'CREATE TABLE a (n INT, m INT);',
      '03_c.sql': 'ALTER TABLE a ADD o INT;',
    })
    const fresh = await server.schema()
    const onFresh = await runMigrations(runOptions(directory, fresh))
    expect(onFresh.migrations.map(({ id, state }) => [id, state])).toEqual([
      ['B02__all', 'applied'],
      ['03_c', 'applied'],
    ])
    const onOld = await runMigrations(runOptions(directory, old))
    expect(onOld.migrations.map(({ id, state }) => [id, state])).toEqual([
      ['01_a', 'already-applied'],
      ['02_b', 'already-applied'],
      ['03_c', 'applied'],
    ])
    expect((await runMigrations(runOptions(directory, fresh))).result).toBe('no-change')
  })
})

describe('adopt', () => {
  it.each([
    [
      'umzug',
      "CREATE TABLE SequelizeMeta (name VARCHAR(255) PRIMARY KEY); INSERT INTO SequelizeMeta VALUES ('20260101000000_a.sql')",
    ],
    [
      'dbmate',
      "CREATE TABLE schema_migrations (version VARCHAR(128) PRIMARY KEY); INSERT INTO schema_migrations VALUES ('20260101000000')",
    ],
    [
      'golang-migrate',
      'CREATE TABLE schema_migrations (version BIGINT PRIMARY KEY, dirty TINYINT); INSERT INTO schema_migrations VALUES (20260101000000, 0)',
    ],
    [
      'flyway',
      "CREATE TABLE flyway_schema_history (installed_rank INT, script VARCHAR(100), success TINYINT); INSERT INTO flyway_schema_history VALUES (1, '20260101000000_a.sql', 1)",
    ],
    [
      'knex',
      "CREATE TABLE knex_migrations (id INT, name VARCHAR(100), batch INT, migration_time DATETIME); INSERT INTO knex_migrations VALUES (1, '20260101000000_a.sql', 1, NOW())",
    ],
    [
      'prisma',
      "CREATE TABLE _prisma_migrations (migration_name VARCHAR(100), finished_at DATETIME, rolled_back_at DATETIME); INSERT INTO _prisma_migrations VALUES ('20260101000000_a', NOW(), NULL)",
    ],
  ])('takes over the history of %s, which is refused before', async (tool, history) => {
    const connection = await server.schema()
    const session = await server.session(connection)
    await session.query(`CREATE TABLE a (n INT); ${history}`)
    const directory = await migrationFiles({
      '20260101000000_a.sql': 'CREATE TABLE a (n INT);',
      '20260102000000_b.sql': 'ALTER TABLE a ADD m INT;',
    })
    await expect(runMigrations(runOptions(directory, connection))).rejects.toMatchObject({
      code: 'E_MIGRATION_FOREIGN_HISTORY',
      fix: expect.stringContaining(`--from ${tool}`),
    })
    await adopt(runOptions(directory, connection), tool)
    expect(states(await runMigrations(runOptions(directory, connection)))).toEqual(['already-applied', 'applied'])
  })
})

describe("umzug's own history table", () => {
  it('is read and kept up to date when it is named as the table', async () => {
    const connection = await server.schema()
    const session = await server.session(connection)
    await session.query(
      "CREATE TABLE a (n INT); CREATE TABLE SequelizeMeta (name VARCHAR(255) PRIMARY KEY); INSERT INTO SequelizeMeta VALUES ('01-a.js')",
    )
    const directory = await migrationFiles({
      '01-a.js': "module.exports = { up: () => { throw new Error('never again') } }",
      '02-b.cjs':
        "exports.up = async ({ name, context }) => { await context.query('ALTER TABLE a ADD m INT'); const rows = await context.query('SELECT 1 AS one'); if (rows[0].one !== 1 || name !== '02-b.cjs') throw new Error('no') }",
      '03-c.mjs': "export const up = ({ context }) => context.query('INSERT INTO a VALUES (1, 2)')",
    })
    const options = runOptions(directory, connection, { table: 'SequelizeMeta' })
    const outcome = await runMigrations(options)
    expect(outcome.failure).toBeUndefined()
    expect(states(outcome)).toEqual(['already-applied', 'applied', 'applied'])
    const [names] = await session.query('SELECT name FROM SequelizeMeta ORDER BY name')
    expect(names!.rows.map(({ name }) => name)).toEqual(['01-a.js', '02-b.cjs', '03-c.mjs'])
    expect((await runMigrations(options)).result).toBe('no-change')
  })

  it('keeps a script that fails out of it and says what it threw', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01-a.cjs': "exports.up = async () => { throw new Error('out of cheese') }",
    })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toMatchObject({ file: '01-a.cjs', message: expect.stringContaining('out of cheese') })
    expect(states(outcome)).toEqual(['failed'])
  })
})

describe('repair and resolve', () => {
  it('accept an edited file with a reason', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);' })
    await runMigrations(runOptions(directory, connection))
    await addFiles(directory, { '01_a.sql': 'CREATE TABLE a (n BIGINT);' })
    await expect(runMigrations(runOptions(directory, connection))).rejects.toThrow(/edited/)
    await repair(runOptions(directory, connection), '01_a', 'the type was widened by hand')
    expect((await runMigrations(runOptions(directory, connection))).result).toBe('no-change')
    const session = await server.session(connection)
    const [row] = await session.query("SELECT note FROM _acd_migrations WHERE id = '01_a'")
    expect(row!.rows[0]!['note']).toContain('widened by hand')
  })

  it('let a person say what happened to a statement that nobody can look into', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01_a.cjs': "exports.up = ({ context }) => context.query('CREATE TABLE a (n INT)')",
      '02_b.sql': 'ALTER TABLE a ADD m INT;',
    })
    await runMigrations(runOptions(directory, connection))
    const session = await server.session(connection)
    await session.query(
      "UPDATE _acd_migrations SET state = 'running', stmt_done = 0, stmt_started = 1 WHERE id = '01_a'",
    )
    const stopped = await runMigrations(runOptions(directory, connection))
    expect(stopped.failure).toMatchObject({
      code: 'E_MIGRATION_UNKNOWN',
      fix: expect.stringContaining('migrate resolve 01_a'),
    })
    expect(await resolve(runOptions(directory, connection), '01_a', 'done')).toEqual(['01_a is applied'])
    expect((await runMigrations(runOptions(directory, connection))).result).toBe('no-change')
  })
})

describe('the history table', () => {
  const who = 'SELECT id, tool_version AS tool, commit_sha AS sha FROM _acd_migrations ORDER BY id'

  it('says which version of the program and which commit it was, the last ones of what is repeated', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      '01_a.sql': 'CREATE TABLE a (n INT);',
      'R__v.sql': 'CREATE OR REPLACE VIEW v AS SELECT n FROM a;',
    })
    await runMigrations(runOptions(directory, connection, { toolVersion: '1.2.0', commit: 'c1' }))
    await addFiles(directory, { 'R__v.sql': 'CREATE OR REPLACE VIEW v AS SELECT n + 1 AS n FROM a;' })
    await runMigrations(runOptions(directory, connection, { toolVersion: '1.3.0', commit: 'c2' }))
    const session = await server.session(connection)
    const [answer] = await session.query(who)
    expect(answer!.rows).toEqual([
      { id: '01_a', tool: '1.2.0', sha: 'c1' },
      { id: 'R__v', tool: '1.3.0', sha: 'c2' },
    ])
  })

  it('says of each row which server executed it, the last one of what is repeated', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);', 'R__v.sql': 'SELECT 1;' })
    await runMigrations(runOptions(directory, connection))
    const session = await server.session(connection)
    await session.query("UPDATE _acd_migrations SET server_uuid = 'another'")
    await addFiles(directory, { 'R__v.sql': 'SELECT 2;' })
    await runMigrations(runOptions(directory, connection))
    const [rows] = await session.query(
      'SELECT m.id AS id, m.server_uuid = r.server AS same FROM _acd_migrations m JOIN _acd_runs r ON r.run_id = m.run_id ORDER BY m.id',
    )
    expect(rows!.rows.map(({ id, same }) => [id, same])).toEqual([
      ['01_a', 0],
      ['R__v', 1],
    ])
  })

  it.each([
    ['tool_version', 'DROP COLUMN tool_version'],
    ['both columns', 'DROP COLUMN tool_version, DROP COLUMN server_uuid'],
    ['server_uuid', 'DROP COLUMN server_uuid'],
  ])('of an earlier version gets %s and keeps its rows, except in a dry run', async (_, change) => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);' })
    await runMigrations(runOptions(directory, connection))
    const session = await server.session(connection)
    await session.query(`ALTER TABLE _acd_migrations ${change}`)
    await addFiles(directory, { '02_b.sql': 'ALTER TABLE a ADD m INT;' })
    const planned = await runMigrations(runOptions(directory, connection, { isDryRun: true }))
    expect(states(planned)).toEqual(['already-applied', 'pending'])
    const [columns] = await session.query(
      "SHOW COLUMNS FROM _acd_migrations WHERE Field IN ('tool_version', 'server_uuid')",
    )
    expect(columns!.rows.length).toBeLessThan(2)
    const outcome = await runMigrations(runOptions(directory, connection, { toolVersion: '1.3.0' }))
    expect(states(outcome)).toEqual(['already-applied', 'applied'])
    const [answer] = await session.query(who)
    expect(answer!.rows.map(({ id, tool }) => [id, tool])).toEqual([
      ['01_a', null],
      ['02_b', '1.3.0'],
    ])
    const [servers] = await session.query(
      "SELECT server_uuid IS NOT NULL AS known FROM _acd_migrations WHERE id = '02_b'",
    )
    expect(servers!.rows[0]!['known']).toBe(1)
  })

  it('of an earlier version is brought up to date as soon as nobody reads it any more', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT)' })
    await runMigrations(runOptions(directory, connection))
    const reader = await server.session(connection)
    await reader.query('ALTER TABLE _acd_migrations DROP COLUMN server_uuid; BEGIN; SELECT id FROM _acd_migrations')
    let pauses = 0
    const sleep = async () => {
      pauses++
      await reader.query('COMMIT')
    }
    const outcome = await runMigrations(runOptions(directory, connection, { clock: { ...systemClock, sleep } }))
    expect(outcome.result).toBe('no-change')
    expect(pauses).toBe(1)
    const [columns] = await reader.query("SHOW COLUMNS FROM _acd_migrations LIKE 'server_uuid'")
    expect(columns!.rows).toHaveLength(1)
  })

  it('of an earlier version is brought up to date by an edit of the history, too', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({ '01_a.sql': 'CREATE TABLE a (n INT);' })
    await runMigrations(runOptions(directory, connection))
    const session = await server.session(connection)
    await session.query('ALTER TABLE _acd_migrations DROP COLUMN tool_version')
    await addFiles(directory, { '02_b.sql': 'ALTER TABLE a ADD m INT;' })
    await baseline({ ...runOptions(directory, connection), toolVersion: '1.3.0' }, '02_b')
    const [answer] = await session.query(who)
    expect(answer!.rows.map(({ tool }) => tool)).toEqual([null, '1.3.0'])
  })
})
