import mysql from 'mysql2/promise'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'
import { readDirectory } from '../../src/migrate/files/directory.ts'
import { loadMigrations } from '../../src/migrate/files/files.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { checkTraffic } from '../../src/migrate/traffic/check.ts'
import { startOwnMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { runMigrate } from '../support/migrate-command.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'

let server: TestServer

beforeAll(async () => {
  // Another time zone than UTC, because the server shows the time of a query in the session's own.
  server = await startOwnMariadb(['--performance-schema=ON', '--default-time-zone=+05:30'])
})

const base = {
  '01_base.sql':
    'CREATE TABLE users (id INT PRIMARY KEY, old VARCHAR(20) DEFAULT 1, name VARCHAR(20), n INT, KEY n_ix (n));\n' +
    'CREATE TABLE orders (id INT PRIMARY KEY, user_id INT);\n' +
    'CREATE VIEW people AS SELECT id, old AS nick FROM users;\n' +
    'CREATE PROCEDURE tidy(a INT) SELECT a;\n',
}

/** A migrated schema, a connection of the application to it, and what runs the contract migration. */
async function deployed(contract: string, more: Record<string, string> = {}) {
  const connection = await server.schema()
  const directory = await migrationFiles(base)
  await runMigrations(runOptions(directory, connection))
  const session = await server.session(connection)
  // The server records a query after its answer, and before it takes the next one of that connection.
  const app = { query: (sql: string) => session.query(sql).finally(() => session.query('DO 0')) }
  await addFiles(directory, { '09_drop.contract.sql': contract, ...more })
  const options = runOptions(directory, connection, { phase: 'contract' })
  return { connection, app, directory, options, contract: () => runMigrations(options) }
}

const address = ({ host, port, user, password, database }: ConnectionOptions) => ({
  host,
  port,
  user,
  password,
  database,
})

const columns = (connection: ConnectionOptions) =>
  `SELECT GROUP_CONCAT(COLUMN_NAME ORDER BY ORDINAL_POSITION) AS c FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = '${connection.database}' AND TABLE_NAME = 'users'`

const dropOld = '-- what nobody reads any more\nALTER TABLE users DROP COLUMN old;'

describe('a contract migration under live traffic', () => {
  it('is refused while the application reads what it drops, naming query, time and object; nothing is executed', async () => {
    const { connection, app, contract } = await deployed(dropOld)
    await app.query('SELECT u.old FROM users u JOIN orders o ON o.user_id = u.id WHERE u.id IN (1, 2) LIMIT 3, 4')
    const refusal = await contract().catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'E_SCHEMA_IN_USE', exitCode: 4, retryable: true })
    expect((refusal as Error).message).toMatch(
      /09_drop\.contract\.sql:2:1 ALTER TABLE users: Unknown column 'u\.old' in .*: SELECT `u` \. `old` FROM .* \(last seen 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d UTC\)/,
    )
    const { queries } = (refusal as { context: { queries: { lastSeen: string }[] } }).context
    expect(Math.abs(Date.parse(queries[0]!.lastSeen) - Date.now())).toBeLessThan(600_000)
    expect((await app.query(columns(connection)))[0]!.rows[0]!['c']).toBe('id,old,name,n')
    const [left] = await app.query("SHOW TABLES LIKE '\\_acd\\_probe%'")
    expect(left!.rows).toEqual([])
  })

  it.each([
    ['a column of an INSERT', 'INSERT INTO users (id, old) VALUES (1, 2), (3, 4)', dropOld, "Unknown column 'old'"],
    ['the column count of a bare INSERT', "INSERT INTO users VALUES (1, 'a', 'b', 3)", dropOld, 'Column count'],
    ['a column behind a view', 'SELECT nick FROM people WHERE id = 1', dropOld, 'people'],
    ['a table', 'UPDATE orders SET user_id = 1 WHERE id = 2', 'DROP TABLE orders;', "orders' doesn't exist"],
    ['a table by its name', 'DELETE FROM users WHERE id = 4', 'RENAME TABLE users TO members;', "users' doesn't exist"],
    ['an index of a hint', 'SELECT id FROM users FORCE INDEX (n_ix) WHERE n = 1', 'DROP INDEX n_ix ON users;', 'n_ix'],
    ['a view', 'SELECT COUNT(*) FROM people', 'DROP VIEW people;', "people' doesn't exist"],
    ['a procedure', 'CALL tidy(3)', 'DROP PROCEDURE tidy;', 'procedure tidy does not exist'],
    [
      'a default',
      "INSERT INTO users (id, name) VALUES (7, 'x')",
      'ALTER TABLE users MODIFY old VARCHAR(20) NOT NULL;',
      'it leaves out users.old',
    ],
    [
      'an own column in a subquery',
      'SELECT EXTRACT(YEAR FROM NOW()) FROM orders WHERE EXISTS (SELECT 1 FROM users WHERE users.id = orders.user_id AND users.old IS NULL)',
      dropOld,
      "Unknown column 'users.old'",
    ],
  ])('is refused when the application needs %s', async (_what, query, migration, reason) => {
    const { app, contract } = await deployed(migration)
    await app.query(query)
    await expect(contract()).rejects.toThrow(reason)
  })

  it('is refused for a statement that an application holds prepared, which MariaDB records nowhere else', async () => {
    const { connection, contract } = await deployed(dropOld)
    const app = await mysql.createConnection(address(connection))
    onTestFinished(() => app.destroy())
    await app.execute('SELECT old FROM users WHERE id = ?', [1])
    await expect(contract()).rejects.toThrow(
      /SELECT old FROM users WHERE id = \? \(last seen now, prepared by connection \d+\)/,
    )
  })

  it('runs when the queries live with the new schema, and says how many it asked and what it left out', async () => {
    const { app, options, contract } = await deployed(dropOld)
    await app.query('SELECT name, CONCAT(name, 1, 2) FROM users WHERE id = 1')
    await app.query("INSERT INTO users (id, name) VALUES (8, 'x')")
    await app.query('SELECT id FROM orders')
    // Its record ends inside a name.
    const long = 'x'.repeat(60)
    await app.query(`SELECT ${Array.from({ length: 30 }, (_, at) => `1 AS \`${long}${at}\``).join(', ')} FROM users`)
    await app.query(`SELECT ${Array.from({ length: 400 }, () => 'name').join(', ')}, id FROM users`)
    await expect(app.query('SELECT nothing FROM users')).rejects.toThrow('nothing')
    const outcome = await contract()
    expect(outcome.migrations.at(-1)).toMatchObject({ id: '09_drop', state: 'applied' })
    expect(notices(options)).toEqual([
      'live traffic: 2 kinds of queries of the last 15m00s about these tables work with the new schema; not checked: 2 recorded only in part, 1 not to be prepared as recorded',
    ])
  })

  it('does not take the migrations themselves for the application', async () => {
    const { app, contract, directory, connection } = await deployed(dropOld)
    await app.query("INSERT INTO users VALUES (1, 'a', NULL, 3), (2, 'b', NULL, 3)")
    await app.query('TRUNCATE TABLE performance_schema.events_statements_summary_by_digest')
    await addFiles(directory, {
      '02_fill.sql': '-- acd:batch 1\nUPDATE users SET name = old WHERE name IS NULL OR n IN (1, 2);',
      '03_fill.data.sql': "INSERT INTO orders SELECT id, LENGTH(old) FROM users WHERE old <> 'x';",
    })
    const filled = await runMigrations(runOptions(directory, connection, { phase: 'expand' }))
    expect(filled.result).toBe('succeeded')
    const outcome = await contract()
    expect(outcome.result).toBe('succeeded')
  })

  it('is refused for a table that is used while it looks, by queries of which the server keeps no text', async () => {
    const { connection, directory } = await deployed('DROP TABLE orders;')
    const app = await mysql.createConnection(address(connection))
    onTestFinished(() => app.destroy())
    const session = await server.session(connection)
    let hasRead = false
    const watched: Session = {
      threadId: session.threadId,
      async query(sql) {
        // Prepared, executed and closed between two statements of the check.
        if (sql.includes('CREATE TABLE `_acd_probe') && !hasRead) {
          hasRead = true
          const prepared = await app.prepare('INSERT INTO orders VALUES (?, 1)')
          await prepared.execute([1])
          await prepared.close()
          await app.query('DO 0')
        }
        return session.query(sql)
      },
      close: () => session.close(),
      destroy: () => session.destroy(),
    }
    const { migrations } = loadMigrations(await readDirectory(directory))
    const pending = migrations.filter(({ phase }) => phase === 'contract')
    const check = (on: Session) =>
      checkTraffic(on, { database: connection.database, windowSeconds: 900, pending, migrations })
    expect((await check(watched)).broken.map(({ reason }) => reason)).toEqual([
      'rows of orders were read or written 1 times during the check',
    ])
    expect((await check(watched)).broken).toEqual([])
  })

  it('is not refused for a routine that comes back in the same run', async () => {
    const { app, contract } = await deployed('DROP PROCEDURE tidy;\nCREATE PROCEDURE tidy(a INT) SELECT a + 1;')
    await app.query('CALL tidy(3)')
    expect((await contract()).result).toBe('succeeded')
  })

  it('is refused by the command with exit 4, and runs with --traffic-window 0s', async () => {
    const connection = await server.schema()
    const directory = await migrationFiles({
      'deploy.yml': 'app: shop\nregion: cn-hangzhou\nenvironments: { dev: }\n',
      'migrations/01_base.sql': base['01_base.sql'],
      'migrations/09_drop.contract.sql': dropOld,
    })
    const migrate = (...words: string[]) => runMigrate(directory, connection, words)
    // A fresh schema has nobody to wait for, so the first run takes one file only.
    expect(await migrate('--to', '01_base')).toMatchObject({ exitCode: 0 })
    const app = await server.session(connection)
    await app.query('SELECT old FROM users')
    await app.query('DO 0')
    const refused = await migrate('--phase', 'contract')
    expect(refused).toMatchObject({
      exitCode: 4,
      result: 'failed',
      error: { code: 'E_SCHEMA_IN_USE', retryable: true },
    })
    expect(refused.error.message).toContain('SELECT `old` FROM `users`')
    expect(await migrate('--phase', 'contract', '--traffic-window', '0s')).toMatchObject({
      exitCode: 0,
      result: 'succeeded',
    })
  })

  it('looks as far back as it is told, and can be told not to', async () => {
    const { app, options } = await deployed(dropOld)
    await app.query('SELECT old FROM users')
    const late = { ...options, trafficWindowMs: 0 }
    expect((await runMigrations(late)).result).toBe('succeeded')
    expect(notices(options)).toEqual(['live traffic not checked: --traffic-window is 0'])
  })

  it('asks nobody before a change that only adds, nor in a dry run, which makes no copies', async () => {
    const { app, options, directory } = await deployed(dropOld, { '02_add.sql': 'ALTER TABLE users ADD more INT;' })
    await app.query("INSERT INTO users VALUES (1, 'a', 'b', 3)")
    expect((await runMigrations({ ...options, phase: 'expand' })).result).toBe('succeeded')
    expect((await runMigrations({ ...options, phase: 'contract', isDryRun: true, directory })).result).toBe('planned')
    expect(notices(options)).toEqual([])
  })
})

it('says in one line that nobody knows the traffic where performance_schema is off', async () => {
  const silent = await startOwnMariadb()
  const connection = await silent.schema()
  const directory = await migrationFiles({ ...base, '09_drop.contract.sql': dropOld })
  await runMigrations(runOptions(directory, connection, { phase: 'expand', to: '01_base' }))
  const options = runOptions(directory, connection, { phase: 'contract' })
  expect((await runMigrations(options)).result).toBe('succeeded')
  expect(notices(options)).toEqual([
    'live traffic not checked: performance_schema is off on this server, so nobody knows which queries the application sends',
  ])
})

it('says so for an account that may not look', async () => {
  const connection = await server.schema()
  const root = await server.session(connection)
  const user = `u_${connection.database.slice(-12)}`
  await root.query(
    `CREATE USER ${user}@'%' IDENTIFIED BY 'pw'; GRANT ALL ON \`${connection.database}\`.* TO ${user}@'%'`,
  )
  const directory = await migrationFiles({ ...base, '09_drop.contract.sql': dropOld })
  const account = { ...connection, user, password: 'pw' }
  await runMigrations(runOptions(directory, account, { phase: 'expand', to: '01_base' }))
  const options = runOptions(directory, account, { phase: 'contract' })
  expect((await runMigrations(options)).result).toBe('succeeded')
  expect(notices(options)).toEqual([expect.stringContaining('this account may not read performance_schema')])
})

const notices = ({ events }: ReturnType<typeof runOptions>) =>
  events.flatMap((event) => (event.type === 'notice' ? [event.message] : []))
