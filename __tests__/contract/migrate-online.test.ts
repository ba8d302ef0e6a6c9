import { beforeAll, describe, expect, it } from 'vitest'
import type { ConnectionOptions, Row, Session } from '../../src/migrate/database.ts'
import { connectMysql } from '../../src/migrate/connect/mysql-session.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { until } from '../support/child-migration.ts'
import { startMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { addFiles, migrationFiles, runOptions } from '../support/migration-files.ts'
import { onlyOnMariaDb, onlyOnMysql8 } from '../support/named-server.ts'
import { numbersTo } from '../support/numbers.ts'

let server: TestServer

beforeAll(async () => {
  server = await startMariadb()
  return () => server.stop()
})

async function schemaWith(sql: string) {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query(sql)
  return { connection, session }
}

const bigTable = `CREATE TABLE big (id INT PRIMARY KEY, name VARCHAR(20), n INT); INSERT INTO big SELECT seq, seq, seq FROM ${numbersTo(150000)}; ANALYZE TABLE big`

describe('a change of a table that exists', () => {
  it('is sent with the algorithm that the server accepted on an empty copy', async (context) => {
    onlyOnMariaDb(context, 'which change needs which algorithm differs from MySQL')
    const { connection } = await schemaWith(
      'CREATE TABLE t (id INT PRIMARY KEY, n INT, v INT AS (n + 1) VIRTUAL, CHECK (n > 0))',
    )
    const directory = await migrationFiles({
      '01_last.sql': 'ALTER TABLE t ADD COLUMN last_one INT;',
      '02_first.sql': 'ALTER TABLE t ADD COLUMN first_one INT FIRST;',
      '03_index.sql': 'CREATE INDEX n_ix ON t (n);',
      '04_index.sql': 'ALTER TABLE t ADD INDEX last_ix (last_one);',
    })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toBeUndefined()
    expect(outcome.statements.map(({ sql }) => sql)).toEqual([
      'ALTER TABLE t ADD COLUMN last_one INT, ALGORITHM=INSTANT',
      // The same clause on a table with a virtual column and a check is a copy: no parser could know.
      'ALTER TABLE t ADD COLUMN first_one INT FIRST, ALGORITHM=COPY',
      'CREATE INDEX n_ix ON t (n) ALGORITHM=INPLACE LOCK=NONE',
      'ALTER TABLE t ADD INDEX last_ix (last_one), ALGORITHM=INPLACE, LOCK=NONE',
    ])
    expect(outcome.migrations[0]!.algorithm).toBe('ALGORITHM=INSTANT')
  })

  it('is sent without a word about locks when MySQL changes it at once, because MySQL refuses one', async (context) => {
    onlyOnMysql8(context, 'ALGORITHM=INSTANT goes with LOCK=DEFAULT alone')
    const { connection } = await schemaWith('CREATE TABLE t (id INT PRIMARY KEY, n INT)')
    const directory = await migrationFiles({ '01_last.sql': 'ALTER TABLE t ADD COLUMN last_one INT;' })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toBeUndefined()
    expect(outcome.statements.map(({ sql }) => sql)).toEqual([
      'ALTER TABLE t ADD COLUMN last_one INT, ALGORITHM=INSTANT',
    ])
  })

  it('is asked about with the foreign key checks that its file has', async () => {
    const { connection } = await schemaWith(
      'CREATE TABLE p (id INT PRIMARY KEY); CREATE TABLE c (id INT PRIMARY KEY, p INT, KEY p_ix (p))',
    )
    const directory = await migrationFiles({
      '01_off.sql': 'SET foreign_key_checks = 0;\nALTER TABLE c ADD CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id);',
    })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.statements.at(-1)!.sql).not.toContain('ALGORITHM=COPY')
  })

  it('is refused before anything ran when it would copy a big table, unless the copy is accepted', async () => {
    const { connection, session } = await schemaWith(bigTable)
    const directory = await migrationFiles({
      '01_fine.sql': 'ALTER TABLE big ADD COLUMN extra INT;',
      '02_copy.expand.sql': 'ALTER TABLE big\n  MODIFY COLUMN n BIGINT;',
    })
    const attempt = runMigrations(runOptions(directory, connection))
    await expect(attempt).rejects.toMatchObject({ code: 'E_MIGRATION_BLOCKING', exitCode: 4 })
    await expect(attempt).rejects.toThrow(/02_copy\.expand\.sql:1:1 ALTER TABLE copies the whole table/)
    const [columns] = await session.query("SHOW COLUMNS FROM big LIKE 'extra'")
    expect(columns!.rows).toEqual([])
    const accepted = await runMigrations(runOptions(directory, connection, { allowCopy: true }))
    expect(accepted.failure).toBeUndefined()
  })

  it('is refused when the disk has no room for the table once more', async () => {
    const { connection } = await schemaWith(bigTable)
    const directory = await migrationFiles({ '01_index.sql': 'CREATE INDEX n_ix ON big (n);' })
    const attempt = runMigrations(
      runOptions(directory, connection, { checkServer: async () => ({ storageBytes: 5_000_000 }) }),
    )
    await expect(attempt).rejects.toThrow(/01_index\.sql:1:1 CREATE INDEX of big may need \d+ MB/)
    const asRdsSays = (freeBytes: number) => ({ checkServer: async () => ({ storageBytes: 20 * 2 ** 30, freeBytes }) })
    const full = runMigrations(runOptions(directory, connection, asRdsSays(1_000_000)))
    await expect(full).rejects.toThrow(/and 1 MB of the disk are free/)
    const roomy = await runMigrations(runOptions(directory, connection, asRdsSays(10 * 2 ** 30)))
    expect(roomy.failure).toBeUndefined()
  })

  it('leaves no copy behind and follows statements that build on each other', async () => {
    const { connection, session } = await schemaWith(
      'CREATE TABLE p (id INT PRIMARY KEY); CREATE TABLE c (id INT PRIMARY KEY, p INT, CONSTRAINT c_p FOREIGN KEY (p) REFERENCES p (id))',
    )
    const directory = await migrationFiles({
      '01_a.sql':
        'ALTER TABLE c ADD COLUMN a INT; ALTER TABLE c CHANGE COLUMN a b INT; ALTER TABLE c DROP FOREIGN KEY c_p, RENAME TO d;',
      '02_b.sql': 'ALTER TABLE d ADD COLUMN z INT, DROP COLUMN b;',
    })
    const outcome = await runMigrations(runOptions(directory, connection))
    expect(outcome.failure).toBeUndefined()
    expect(outcome.statements.at(-1)!.sql).toBe('ALTER TABLE d ADD COLUMN z INT, DROP COLUMN b, ALGORITHM=INSTANT')
    const [tables] = await session.query("SHOW TABLES LIKE '%probe%'")
    expect(tables!.rows).toEqual([])
  })
})

const heldTable = 'CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1)'
const hold = 'START TRANSACTION; SELECT * FROM t'
const change = { '01_a.sql': 'ALTER TABLE t ADD COLUMN a INT;' }
/** The change steps aside after one second; the other one is for a machine that is busy with other things. */
const longestReaderWaitSeconds = 2

/**
 * As on MySQL, whose ALTER TABLE has no NOWAIT: a change queues for the table, and readers queue behind it. Needs a
 * schema with a history: without one the version comes with an error, which is left as it is.
 */
async function withoutNowait(options: ConnectionOptions): Promise<Session> {
  const session = await connectMysql(options)
  const asMysql = (row: Row): Row => (row['version'] === undefined ? row : { ...row, version: '8.0.40' })
  return {
    threadId: session.threadId,
    query: async (sql) => (await session.query(sql)).map((answer) => ({ ...answer, rows: answer.rows.map(asMysql) })),
    close: () => session.close(),
    destroy: () => session.destroy(),
  }
}

/** A connection to this schema that executes such a statement and waits for the table. */
async function waitingForTable(session: Session, verb: string) {
  const [list] = await session.query(
    `SELECT ID FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND STATE LIKE 'Waiting for table metadata lock' AND INFO LIKE '%${verb}%'`,
  )
  return list!.rows[0]
}

describe('a table that somebody holds', () => {
  it('is tried again until it is free, and readers get through in between', async () => {
    const { connection, session: holder } = await schemaWith(heldTable)
    await holder.query(hold)
    const directory = await migrationFiles(change)
    const options = runOptions(directory, connection)
    const running = runMigrations(options)
    await until(async () => options.events.find((event) => event.type === 'warning'))
    const reader = await server.session(connection)
    const [rows] = await reader.query('SELECT * FROM t')
    expect(rows!.rows).toHaveLength(1)
    await holder.query('COMMIT')
    const outcome = await running
    expect(outcome.failure).toBeUndefined()
    expect(JSON.stringify(options.events)).toContain(`connection ${holder.threadId} `)
  })

  it('keeps no reader waiting while it is tried again, and says in the report what was sent', async (context) => {
    onlyOnMariaDb(context, 'NOWAIT, and a lock_wait_timeout of 0')
    const { connection, session: holder } = await schemaWith(heldTable)
    await holder.query(hold)
    const pauses: (() => void)[] = []
    const clock = { ...systemClock, sleep: () => new Promise<void>((goOn) => pauses.push(goOn)) }
    const running = runMigrations(
      runOptions(await migrationFiles(change), connection, { clock, lockTimeoutMs: 120_000 }),
    )
    const reader = await server.session(connection)
    // A reader that may not wait at all: the server would refuse one that had to queue behind the change.
    await reader.query('SET SESSION lock_wait_timeout = 0')
    const untilRefused = () =>
      until(async () => {
        await reader.query('SELECT * FROM t')
        return pauses.shift()
      })
    for (let attempt = 0; attempt < 5; attempt++) (await untilRefused())()
    const goOn = await untilRefused()
    await holder.query('COMMIT')
    goOn()
    const outcome = await running
    expect(outcome.failure).toBeUndefined()
    expect(outcome.statements.map(({ sql }) => sql)).toEqual(['ALTER TABLE t ADD COLUMN a INT, ALGORITHM=INSTANT'])
  })

  it('lets the readers behind it through after a second where it has to queue for the table', async () => {
    const { connection, session: holder } = await schemaWith('SELECT 1')
    const directory = await migrationFiles({ '00_t.sql': heldTable })
    await runMigrations(runOptions(directory, connection))
    await addFiles(directory, change)
    await holder.query(hold)
    const options = runOptions(directory, connection, { connect: withoutNowait })
    const running = runMigrations(options)
    const reader = await server.session(connection)
    const watcher = await server.session(connection)
    await reader.query(`SET SESSION lock_wait_timeout = ${longestReaderWaitSeconds}`)
    for (let queued = 0; queued < 2; queued++) {
      await until(() => waitingForTable(watcher, 'ALTER'))
      // The server itself refuses this reader (1205) when it waits for longer.
      const [rows] = await reader.query('SELECT * FROM t')
      expect(rows!.rows).toHaveLength(1)
    }
    await holder.query('COMMIT')
    expect((await running).failure).toBeUndefined()
  })

  it('makes the run fail with a way out when it never gets free', async () => {
    const { connection, session: holder } = await schemaWith(heldTable)
    await holder.query(hold)
    const directory = await migrationFiles(change)
    const outcome = await runMigrations(runOptions(directory, connection, { lockTimeoutMs: 100 }))
    expect(outcome.failure).toMatchObject({ retryable: true, fix: expect.stringContaining('end the transaction') })
    await holder.query('COMMIT')
    expect((await runMigrations(runOptions(directory, connection))).result).toBe('succeeded')
  })
})

/** Figures for people, by the clock of the machine: `npm run simulate` prints them, nothing is asserted of them. */
describe.runIf(process.env['MIGRATE_KILL_POINTS'] === 'all')('the longest wait of a reader', () => {
  const held = 4_000

  async function measure(change: (connection: ConnectionOptions) => Promise<unknown>) {
    const { connection, session: holder } = await schemaWith('SELECT 1')
    await runMigrations(runOptions(await migrationFiles({ '00_t.sql': heldTable }), connection))
    await holder.query(hold)
    let isOver = false
    const running = change(connection).finally(() => (isOver = true))
    const reader = await server.session(connection)
    const waits: number[] = []
    const end = new Promise<unknown>((resolve) => setTimeout(() => resolve(holder.query('COMMIT')), held))
    while (!isOver) {
      const began = performance.now()
      await reader.query('SELECT * FROM t')
      waits.push(performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    await Promise.all([running, end])
    return `${Math.max(...waits).toFixed(0)} ms of ${waits.length} reads`
  }

  it('is printed, while a transaction holds the table', async () => {
    const files = { '00_t.sql': heldTable, ...change }
    const plain = await measure(async (connection) => (await server.session(connection)).query(change['01_a.sql']))
    const queued = await measure(async (connection) =>
      runMigrations(runOptions(await migrationFiles(files), connection, { connect: withoutNowait })),
    )
    const refused = await measure(async (connection) =>
      runMigrations(runOptions(await migrationFiles(files), connection)),
    )
    console.log(
      `longest wait of a reader while a transaction holds the table for ${held} ms: plain ALTER TABLE ${plain}, ` +
        `migrate as on MySQL ${queued}, migrate on MariaDB ${refused}`,
    )
  })
})
