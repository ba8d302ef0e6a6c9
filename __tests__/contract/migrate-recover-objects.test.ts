import { beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../src/migrate/database.ts'
import type { Connect, ConnectionOptions } from '../../src/migrate/database.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { splitScript } from '../../src/migrate/sql/split.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { schemaPicture } from '../support/schema-picture.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

const users = `CREATE TABLE users (id INT PRIMARY KEY, n INT);
  CREATE TABLE other (id INT PRIMARY KEY, n INT);
  CREATE VIEW low AS SELECT id, n + 1 FROM users WHERE n < 10;
  CREATE TRIGGER first_one BEFORE INSERT ON users FOR EACH ROW SET NEW.n = 1;
  CREATE PROCEDURE p(IN a INT) BEGIN SELECT a; END;
  CREATE FUNCTION f(a INT) RETURNS INT DETERMINISTIC RETURN a + 1;
  CREATE EVENT e ON SCHEDULE EVERY 1 DAY DO DELETE FROM other;`

async function prepared(): Promise<ConnectionOptions> {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query(users)
  await session.close()
  return connection
}

/** A client that dies when the server has worked off the packet with the file up to this statement. */
function dyingAfter(statement: string | undefined): Connect {
  return async (options) => {
    const session = await connectMysql(options)
    return {
      threadId: session.threadId,
      async query(sql) {
        if (!sql.includes('INSERT INTO `_acd_migrations`')) return session.query(sql)
        const texts = splitScript(sql).map(({ text }) => text)
        const last = statement === undefined ? 0 : texts.findIndex((text) => text.includes(statement))
        expect(last, sql).toBeGreaterThanOrEqual(0)
        await session.query(texts.slice(0, last + 1).join(';\n'))
        throw new DatabaseError('gone', { errno: 0, code: 'ECONNRESET', isConnectionLost: true })
      },
      close: () => session.close(),
      destroy: () => session.destroy(),
    }
  }
}

async function cutRun(directory: string, connection: ConnectionOptions, statement: string | undefined) {
  const cut = await runMigrations(runOptions(directory, connection, { retryForMs: 0, connect: dyingAfter(statement) }))
  expect(cut.failure?.code).toBe('E_DATABASE_LOST')
}

const picture = async (connection: ConnectionOptions) => {
  const session = await server.session(connection)
  const [left] = await session.query(
    "SELECT ROUTINE_NAME AS name FROM information_schema.ROUTINES WHERE ROUTINE_NAME LIKE '\\_acd\\_probe%' AND ROUTINE_SCHEMA = DATABASE()",
  )
  expect(left!.rows).toEqual([])
  return schemaPicture(session)
}

describe('what a run had created when it was killed', () => {
  it.each([
    [
      'a table with a foreign key',
      ['CREATE TABLE o (id INT PRIMARY KEY, u INT, FOREIGN KEY (u) REFERENCES users (id))'],
    ],
    ['a table like another', ['CREATE TABLE o LIKE users', 'ALTER TABLE o ADD m INT']],
    ['a view, replaced', ['CREATE OR REPLACE VIEW low AS SELECT id, n + 2 FROM users WHERE n < 20']],
    ['a view, altered', ['ALTER VIEW low AS SELECT * FROM users', 'ALTER TABLE users ADD m INT']],
    ['a view, dropped and created', ['DROP VIEW low', 'CREATE VIEW low AS SELECT id FROM users']],
    ['views of views', ['CREATE VIEW a AS SELECT * FROM low', 'CREATE VIEW b AS SELECT COUNT(*), MAX(x.id) FROM a x']],
    ['a trigger', ['CREATE TRIGGER t2 AFTER UPDATE ON users FOR EACH ROW SET @a = NEW.n']],
    ['a trigger, replaced', ['CREATE OR REPLACE TRIGGER first_one BEFORE INSERT ON users FOR EACH ROW SET NEW.n = 2']],
    [
      'a trigger, moved',
      ['DROP TRIGGER first_one', 'CREATE TRIGGER first_one BEFORE INSERT ON other FOR EACH ROW SET NEW.n = 1'],
    ],
    ['a procedure, replaced', ['CREATE OR REPLACE PROCEDURE p(IN a INT) BEGIN SELECT a, "x"; /* why */ END']],
    ['a procedure, dropped and created', ['DROP PROCEDURE p', 'CREATE PROCEDURE p() SELECT 1']],
    ['a procedure, altered', ["ALTER PROCEDURE p COMMENT 'new'", 'CREATE TABLE o (n INT)']],
    [
      'a function of another mode',
      [
        "SET sql_mode = 'PIPES_AS_CONCAT'",
        'CREATE OR REPLACE FUNCTION f(a INT) RETURNS INT DETERMINISTIC RETURN a + 1',
      ],
    ],
    ['an event', ["CREATE EVENT e2 ON SCHEDULE EVERY 1 HOUR ENABLE COMMENT 'x' DO DELETE FROM other"]],
    ['an event, replaced', ['CREATE OR REPLACE EVENT e ON SCHEDULE EVERY 2 DAY DO DELETE FROM other']],
    ['a sequence', ['CREATE SEQUENCE s START WITH 5', 'ALTER SEQUENCE s INCREMENT BY 2']],
  ])('is found out exactly, and not created again: %s', async (_, statements) => {
    const wanted = statements.filter((text) => !text.startsWith('SET'))
    const directory = await migrationFiles({ '02_change.sql': statements.join(';\n') })
    const reference = await prepared()
    await runMigrations(runOptions(directory, reference))
    for (let done = 0; done <= wanted.length; done++) {
      const connection = await prepared()
      await cutRun(directory, connection, wanted[done - 1])
      const again = await runMigrations(runOptions(directory, connection))
      expect(again.failure?.message, `${done}`).toBeUndefined()
      const sent = again.statements.map(({ sql }) => sql).filter((sql) => !sql.startsWith('SET') && sql !== 'DO 0')
      expect(sent, `${done}`).toHaveLength(wanted.length - done)
      expect(await picture(connection), `${done}`).toEqual(await picture(reference))
    }
  })

  it('leaves no copy behind, nor the copy of a run that was killed while it found out', async () => {
    const directory = await migrationFiles({ '02_change.sql': 'CREATE TABLE o (n INT)' })
    const connection = await prepared()
    await cutRun(directory, connection, undefined)
    const session = await server.session(connection)
    await session.query('CREATE PROCEDURE _acd_probe_routine() SELECT 1; CREATE TABLE _acd_probe_7 (n INT)')
    expect((await runMigrations(runOptions(directory, connection))).failure?.message).toBeUndefined()
    const [tables, routines] = await session.query(
      "SHOW TABLES LIKE '\\_acd\\_probe%'; SELECT ROUTINE_NAME FROM information_schema.ROUTINES " +
        "WHERE ROUTINE_SCHEMA = DATABASE() AND ROUTINE_NAME LIKE '\\_acd\\_probe%'",
    )
    expect([...tables!.rows, ...routines!.rows]).toEqual([])
  })

  it.each([
    [
      'view low',
      'CREATE OR REPLACE VIEW low AS SELECT id FROM users',
      'CREATE OR REPLACE VIEW low AS SELECT n FROM users',
    ],
    ['procedure p', 'CREATE OR REPLACE PROCEDURE p() SELECT 1', 'CREATE OR REPLACE PROCEDURE p() SELECT 2'],
    [
      'procedure p',
      'CREATE OR REPLACE PROCEDURE p() SELECT 1',
      "SET sql_mode = ''; CREATE OR REPLACE PROCEDURE p() SELECT 1",
    ],
    [
      'trigger first_one',
      'CREATE OR REPLACE TRIGGER first_one BEFORE INSERT ON users FOR EACH ROW SET NEW.n = 7',
      'CREATE OR REPLACE TRIGGER first_one BEFORE INSERT ON users FOR EACH ROW SET NEW.n = 8',
    ],
  ])('is left to a person when somebody else changed it meanwhile: %s', async (name, sql, other) => {
    const directory = await migrationFiles({ '02_change.sql': sql })
    const connection = await prepared()
    await cutRun(directory, connection, sql)
    await (await server.session(connection)).query(other)
    const again = await runMigrations(runOptions(directory, connection))
    expect(again.failure).toMatchObject({
      code: 'E_MIGRATION_DIVERGED',
      message: expect.stringContaining(`; ${name} now looks neither`),
    })
  })

  it('is the same whoever is its definer, and however it is laid out', async () => {
    const directory = await migrationFiles({
      '02_change.sql': 'CREATE OR REPLACE PROCEDURE p() SELECT 1 + 1',
    })
    const connection = await prepared()
    await cutRun(directory, connection, 'CREATE OR REPLACE')
    const session = await server.session(connection)
    await session.query('SET sql_mode = @@GLOBAL.sql_mode')
    await session.query("CREATE OR REPLACE DEFINER = 'somebody'@'%' PROCEDURE p() SELECT   1 /* one */\n+ 1")
    const again = await runMigrations(runOptions(directory, connection))
    expect(again.failure?.message).toBeUndefined()
    expect(again.statements).toEqual([])
  })
})
