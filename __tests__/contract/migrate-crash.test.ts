import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { startCuttingProxy } from '../support/cutting-proxy.ts'
import type { Cut, SeenCommand } from '../support/cutting-proxy.ts'
import { startMariadb, startOwnMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'
import { needsOwnServer } from '../support/named-server.ts'
import { numbersTo } from '../support/numbers.ts'
import { schemaPicture } from '../support/schema-picture.ts'

/** Every kind of statement that a crash can hit; each data statement shows when it ran twice or not at all. */
const files = {
  '01_tables.sql': `
    CREATE TABLE counter (what VARCHAR(40), at_once INT DEFAULT 1);
    CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(50), age INT);
    INSERT INTO counter (what) VALUES ('first');
    INSERT INTO users VALUES (1, 'a', 1), (2, 'b', 2);`,
  '02_alter.sql': `
    ALTER TABLE users ADD COLUMN email VARCHAR(60) NULL;
    ALTER TABLE users MODIFY COLUMN age BIGINT, ADD INDEX age_ix (age);
    CREATE UNIQUE INDEX name_ux ON users (name);`,
  '03_add.sql': "UPDATE users SET age = age + 10; INSERT INTO counter (what) VALUES ('third')",
  '04_orders.sql': `
    CREATE TABLE orders (id INT PRIMARY KEY, user_id INT, CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id));
    ALTER TABLE orders ADD FOREIGN KEY (id) REFERENCES users (id);
    ALTER TABLE orders ADD COLUMN note TEXT;
    ALTER TABLE orders DROP COLUMN note;`,
  '05_routines.sql': `
    CREATE PROCEDURE add_one() BEGIN INSERT INTO counter (what) VALUES ('called'); END;
    CREATE TRIGGER users_bi BEFORE INSERT ON users FOR EACH ROW SET NEW.name = TRIM(NEW.name);
    CREATE VIEW adults AS SELECT id, name FROM users WHERE age > 11;
    CALL add_one();`,
  '06_rename.contract.sql': `
    SET @old = 5;
    RENAME TABLE counter TO counters;
    INSERT INTO counters (what) VALUES (CONCAT('user variable ', @old));
    ALTER TABLE users CHANGE COLUMN age years BIGINT NOT NULL DEFAULT 0;
    CREATE OR REPLACE VIEW adults AS SELECT id, name FROM users WHERE years > 11;`,
  '07_copy.sql': `
    BEGIN;
    INSERT INTO counters (what) VALUES ('in a transaction');
    UPDATE users SET years = years * 2;
    COMMIT;
    CREATE TABLE archive AS SELECT * FROM users;
    DROP TABLE IF EXISTS nothing_there;
    DROP TRIGGER users_bi;
    TRUNCATE TABLE archive;`,
  '08_last.sql': "ALTER TABLE archive ADD COLUMN kept DATE; INSERT INTO counters (what) VALUES ('last')",
}

let server: TestServer
let directory: string

const isWhole = process.env['MIGRATE_KILL_POINTS'] === 'all'
const share = isWhole ? 1 : 5

type Prepare = (connection: ConnectionOptions) => Promise<unknown>

async function finish(connection: ConnectionOptions) {
  const outcome = await runMigrations(runOptions(directory, connection))
  expect(outcome.failure, outcome.failure?.message).toBeUndefined()
  const session = await server.session(connection)
  const picture = await schemaPicture(session)
  const [history] = await session.query("SELECT id, state FROM _acd_migrations WHERE state <> 'done'")
  const [left] = await session.query("SHOW TABLES LIKE '\\_acd\\_probe%'")
  await session.close()
  expect(history!.rows).toEqual([])
  expect(left!.rows).toEqual([])
  return picture
}

async function uninterrupted(prepare?: Prepare): Promise<{ picture: unknown; seen: SeenCommand[] }> {
  const connection = await server.schema()
  await prepare?.(connection)
  const proxy = await startCuttingProxy(server.address)
  const outcome = await runMigrations(runOptions(directory, { ...connection, ...proxy.address }))
  expect(outcome.failure, outcome.failure?.message).toBeUndefined()
  await proxy.close()
  return { picture: await finish(connection), seen: proxy.seen }
}

function killPoints(seen: readonly SeenCommand[]): Cut[] {
  return seen.flatMap(({ statements }, command) =>
    Array.from({ length: statements + 1 }, (_, index) => ({ command, statements: index })),
  )
}

/** Tables with rows: changes travel alone, with the algorithm that the server was asked for. */
const before = {
  '01_users.sql': `
    CREATE TABLE users (id INT PRIMARY KEY, name VARCHAR(50), age INT);
    CREATE TABLE counter (what VARCHAR(40));
    INSERT INTO users SELECT seq, seq, seq FROM ${numbersTo(12000)};
    ANALYZE TABLE users;`,
}
const onBigTables = {
  ...before,
  '02_alter.sql': `
    ALTER TABLE users ADD COLUMN email VARCHAR(60) NULL;
    INSERT INTO counter VALUES ('one');
    ALTER TABLE users ADD COLUMN first_one INT FIRST, ADD INDEX age_ix (age);`,
  '03_alter.sql': `
    ALTER TABLE users MODIFY COLUMN age BIGINT;
    ALTER TABLE users DROP COLUMN first_one;
    CREATE INDEX email_ix ON users (email);
    UPDATE users SET age = age + 1 WHERE id < 100;`,
  '04_more.sql': "ALTER TABLE counter ADD COLUMN more INT; INSERT INTO counter (what) VALUES ('two');",
}

beforeAll(async () => {
  server = await startMariadb()
})

describe('a run that is cut off', () => {
  it('is continued by the next run to the state of an uninterrupted one, wherever it was cut', async () => {
    directory = await migrationFiles(files)
    await cutEverywhere(share)
  })

  it('is continued on big tables, where each change travels alone', async () => {
    const first = await migrationFiles(before)
    directory = await migrationFiles(onBigTables)
    await cutEverywhere(isWhole ? 1 : 16, (connection) => runMigrations(runOptions(first, connection)))
  })

  it('continues by itself when the connection comes back', async () => {
    directory = await migrationFiles(files)
    const { picture, seen } = await uninterrupted()
    for (const cut of killPoints(seen).filter((_, index) => index % (share * 4) === 1)) {
      const connection = await server.schema()
      const proxy = await startCuttingProxy(server.address, cut)
      const outcome = await runMigrations(
        runOptions(directory, { ...connection, ...proxy.address }, { random: () => 0, waitForDatabaseMs: 5_000 }),
      )
      await proxy.close()
      expect(outcome.failure, JSON.stringify(cut)).toBeUndefined()
      expect(await finish(connection), JSON.stringify(cut)).toEqual(picture)
    }
  })
})

async function cutEverywhere(every: number, prepare?: Prepare): Promise<void> {
  const { picture, seen } = await uninterrupted(prepare)
  const points = killPoints(seen).filter((_, index) => index % every === 0)
  // How many packets a run takes depends on how fast the server answers; a sample of none would prove nothing.
  expect(points.length).toBeGreaterThan(2)
  for (const cut of points) {
    const connection = await server.schema()
    await prepare?.(connection)
    const proxy = await startCuttingProxy(server.address, cut)
    const options = runOptions(directory, { ...connection, ...proxy.address }, { retryForMs: 0 })
    await runMigrations(options).catch(() => undefined)
    await proxy.close()
    const place = `cut in command ${cut.command} after statement ${cut.statements}: ${seen[cut.command]?.text.slice(0, 300)}`
    expect(await finish(connection), place).toEqual(picture)
  }
}

describe('a server that is killed', () => {
  it('comes back, and the run goes on to the state of an uninterrupted one', async (context) => {
    needsOwnServer(context)
    const own = await startOwnMariadb()
    server = own
    const first = await migrationFiles(before)
    directory = await migrationFiles(onBigTables)
    const prepare = (connection: ConnectionOptions) => runMigrations(runOptions(first, connection))
    const { picture, seen } = await uninterrupted(prepare)
    const commands = seen.flatMap(({ text }, index) => (text.includes('_acd_migrations') ? [index] : []))
    // Some of the kills come at once, some while the server is at work.
    const kills = commands.flatMap((command) => [0, 2, 5, 15].map((delayMs) => ({ command, delayMs })))
    for (const { command, delayMs } of kills.filter((_, index) => isWhole || index % 11 === 2)) {
      const connection = await server.schema()
      await prepare(connection)
      let crash: Promise<void> | undefined
      const proxy = await startCuttingProxy(server.address, undefined, (index) => {
        if (index === command && !crash)
          crash = new Promise((resolve) => setTimeout(resolve, delayMs)).then(() => own.crash())
      })
      const outcome = await runMigrations(runOptions(directory, { ...connection, ...proxy.address }))
      await crash
      await proxy.close()
      expect(outcome.failure, `killed in command ${command}`).toBeUndefined()
      expect(await finish(connection), `killed in command ${command}`).toEqual(picture)
    }
  })
})
