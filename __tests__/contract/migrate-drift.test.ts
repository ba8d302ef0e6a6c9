import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { acceptSchema } from '../../src/migrate/edit-history.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { readDrift } from '../../src/migrate/schema/schema-drift.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
})

const files = {
  '01_a.sql':
    'CREATE TABLE parents (id INT PRIMARY KEY);\n' +
    'CREATE TABLE users (id INT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(20), parent INT);\n' +
    'CREATE VIEW names AS SELECT name FROM users;\n' +
    'CREATE PROCEDURE one() SELECT 1;\n' +
    'CREATE TRIGGER users_bi BEFORE INSERT ON users FOR EACH ROW SET NEW.name = TRIM(NEW.name);\n',
}

async function migrated() {
  const connection = await server.schema()
  const directory = await migrationFiles(files)
  const outcome = await runMigrations(runOptions(directory, connection))
  expect(outcome.failure).toBeUndefined()
  const session = await server.session(connection)
  return { connection, directory, session }
}

const warnings = (events: readonly { type: string }[]) => events.filter(({ type }) => type === 'warning')

async function next(directory: string, connection: ConnectionOptions, name: string, sql: string) {
  await addFiles(directory, { [name]: sql })
  const options = runOptions(directory, connection)
  const outcome = await runMigrations(options)
  return { outcome, warnings: warnings(options.events) }
}

describe('a schema that somebody else changed', () => {
  it.each([
    ['ALTER TABLE users ADD COLUMN by_hand INT', ['table users was changed']],
    ['ALTER TABLE users MODIFY COLUMN name VARCHAR(20) NOT NULL', ['table users was changed']],
    ['CREATE INDEX by_hand ON users (name)', ['table users was changed']],
    ['ALTER TABLE users ADD FOREIGN KEY (parent) REFERENCES parents (id)', ['table users was changed']],
    ['CREATE TABLE by_hand (id INT PRIMARY KEY)', ['table by_hand is new']],
    ['DROP TABLE parents', ['table parents is gone']],
    ['CREATE OR REPLACE VIEW names AS SELECT id AS name FROM users', ['view names was changed']],
    ['CREATE OR REPLACE PROCEDURE one() SELECT 2', ['procedure one was changed']],
    ['DROP TRIGGER users_bi', ['trigger users_bi is gone']],
  ])('is seen: %s', async (sql, changes) => {
    const { session } = await migrated()
    expect(await readDrift(session)).toBeUndefined()
    await session.query(sql)
    expect((await readDrift(session))?.changes).toEqual(changes)
  })

  it('is not one because rows came, or because a migration failed half way', async () => {
    const { connection, directory, session } = await migrated()
    await session.query("INSERT INTO users (name) VALUES ('a'), ('b')")
    expect(await readDrift(session)).toBeUndefined()
    const { outcome } = await next(
      directory,
      connection,
      '02_b.sql',
      'CREATE TABLE b (id INT); CREATE TABLE b (id INT);',
    )
    expect(outcome.result).toBe('failed')
    expect(await readDrift(session)).toBeUndefined()
  })

  it('is not one because a killed run left a copy of a routine', async () => {
    const { session } = await migrated()
    await session.query('CREATE PROCEDURE _acd_probe_routine() SELECT 1')
    expect(await readDrift(session)).toBeUndefined()
  })

  it('is said by the next run that has something to do, which then knows the schema again', async () => {
    const { connection, directory, session } = await migrated()
    await session.query('CREATE TABLE by_hand (id INT PRIMARY KEY)')
    const second = await next(directory, connection, '02_b.sql', 'CREATE TABLE b (id INT PRIMARY KEY);')
    expect(second.outcome.result).toBe('succeeded')
    expect(second.warnings).toMatchObject([
      { code: 'W_SCHEMA_DRIFT', message: expect.stringContaining('table by_hand is new') },
    ])
    const third = await next(directory, connection, '03_c.sql', 'CREATE TABLE c (id INT PRIMARY KEY);')
    expect(third.warnings).toEqual([])
  })

  it('is accepted with a reason', async () => {
    const { connection, directory, session } = await migrated()
    await session.query('DROP VIEW names')
    const options = runOptions(directory, connection)
    expect(await acceptSchema({ ...options, isDryRun: true }, 'moved to the report database')).toEqual([
      'accepted: view names is gone',
    ])
    expect(await readDrift(session)).toBeDefined()
    await acceptSchema(options, 'moved to the report database')
    expect(await readDrift(session)).toBeUndefined()
  })

  it('is not known about after a run that was killed, nor before the first one', async () => {
    const { session } = await migrated()
    await session.query('DROP VIEW names; UPDATE _acd_runs SET finished_at = NULL, schema_after = NULL')
    expect(await readDrift(session)).toBeUndefined()
    await session.query('DROP TABLE _acd_runs')
    expect(await readDrift(session)).toBeUndefined()
  })

  it('is seen where the history is one of an earlier version', async () => {
    const { connection, directory, session } = await migrated()
    await session.query('ALTER TABLE _acd_runs DROP COLUMN schema_after')
    expect(await readDrift(session)).toBeUndefined()
    await next(directory, connection, '02_b.sql', 'CREATE TABLE b (id INT PRIMARY KEY);')
    await session.query('DROP TABLE b')
    expect((await readDrift(session))?.changes).toEqual(['table b is gone'])
  })
})
