import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import type { RunMigrationsOptions } from '../../src/migrate/run.ts'
import { systemClock } from '../../src/shared/clock.ts'
import type { Clock } from '../../src/shared/clock.ts'
import { until } from '../support/child-migration.ts'
import { startMariadb, startOwnMariadb } from '../support/mariadb.ts'
import type { TestServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'

/** One as it comes, and one that records who holds which table. */
const servers = { blind: [], seeing: ['--performance-schema=ON', '--performance-schema-instrument=%mdl=ON'] }
const running = {} as Record<keyof typeof servers, TestServer>

beforeAll(async () => {
  for (const kind of ['blind', 'seeing'] as const) running[kind] = await startMariadb(servers[kind])
  return async () => {
    for (const server of Object.values(running)) await server.stop()
  }
})

const hour = 3_600_000
/** By this many refusals nobody has a reason to wait any longer before ending somebody. */
const enough = 8

async function schema(server: TestServer) {
  const connection = await server.schema()
  const session = await server.session(connection)
  await session.query(
    'CREATE TABLE t (id INT PRIMARY KEY); INSERT INTO t VALUES (1); CREATE TABLE u (id INT PRIMARY KEY); INSERT INTO u VALUES (1)',
  )
  return { connection, watcher: session, holds: (table: string) => holding(server, connection, table, session) }
}

/**
 * A transaction that has read a table, once it is two seconds old by the server's clock. INNODB_TRX is not asked: the
 * server renews what it shows there only when nobody has looked for a tenth of a second.
 */
async function holding(server: TestServer, connection: ConnectionOptions, table: string, watcher: Session) {
  const session = await server.session(connection)
  const [, , began] = await session.query(`START TRANSACTION; SELECT * FROM ${table}; SELECT NOW(6) AS at`)
  await until(async () => {
    const [answer] = await watcher.query(
      `SELECT 1 FROM DUAL WHERE NOW(6) >= '${began!.rows[0]!['at']}' + INTERVAL 2 SECOND`,
    )
    return answer!.rows[0]
  })
  return session
}

async function listed(watcher: Session, { threadId }: Session): Promise<boolean> {
  const [answer] = await watcher.query(`SELECT 1 FROM information_schema.PROCESSLIST WHERE ID = ${threadId}`)
  return answer!.rows.length > 0
}

/** Changes the table; `release` is called in the pause after enough refusals. */
async function change(
  connection: ConnectionOptions,
  more: Partial<RunMigrationsOptions>,
  release: () => Promise<unknown> = async () => {},
) {
  let pauses = 0
  const clock: Clock = {
    ...systemClock,
    async sleep(ms, signal) {
      if (++pauses === enough) await release()
      await systemClock.sleep(ms, signal)
    },
  }
  const directory = await migrationFiles({ '01_a.sql': 'ALTER TABLE t ADD COLUMN a INT;' })
  const options = runOptions(directory, connection, { clock, lockTimeoutMs: 60_000, ...more })
  const outcome = await runMigrations(options)
  const warnings = options.events.flatMap((event) => (event.type === 'warning' ? [event] : []))
  return { outcome, said: (code: string) => warnings.filter((event) => event.code === code) }
}

/** Sends a statement that takes long, and waits until the server executes it; how it ends is nobody's concern. */
async function executing(session: Session, watcher: Session, sql: string): Promise<void> {
  session.query(sql).catch(() => {})
  await until(async () => {
    const [answer] = await watcher.query(
      `SELECT 1 FROM information_schema.PROCESSLIST WHERE ID = ${session.threadId} AND STATE = 'User sleep'`,
    )
    return answer!.rows[0]
  })
}

describe('a connection that holds the table', () => {
  it.each([
    ['records it', 'seeing', undefined, 'it held the table'],
    [
      'shows what it executes',
      'blind',
      'SELECT SLEEP(600), b.id FROM u b JOIN `t` ON 1',
      'it was executing a statement on the table',
    ],
  ] as const)(
    'is named and ended when its transaction is older than asked, where the server %s',
    async (_how, kind, sql, why) => {
      const { connection, watcher, holds } = await schema(running[kind])
      const holder = await holds('t')
      if (sql) await executing(holder, watcher, sql)
      const { outcome, said } = await change(connection, { killBlockersOlderThanMs: 1_000 })
      expect(outcome.failure).toBeUndefined()
      expect(said('W_TABLE_LOCKED')[0]!.message).toContain(`connection ${holder.threadId} `)
      expect(said('W_BLOCKER_ENDED').map(({ message }) => message)).toEqual([
        expect.stringMatching(
          new RegExp(`^ended connection ${holder.threadId} \\(.+@.+\\), transaction open for \\d+ s, .*: ${why}`),
        ),
      ])
      await until(async () => ((await listed(watcher, holder)) ? undefined : 'gone'))
    },
  )

  it('is ended, too, when nobody else is connected to the server', async () => {
    const server = await startOwnMariadb()
    onTestFinished(() => server.stop())
    const { connection, watcher, holds } = await schema(server)
    const holder = await holds('t')
    await watcher.close()
    const { outcome, said } = await change(connection, { killBlockersOlderThanMs: 1_000 })
    expect(outcome.failure).toBeUndefined()
    expect(said('W_BLOCKER_ENDED')).toMatchObject([{ message: expect.stringContaining('the only other connection') }])
    await expect(holder.query('SELECT 1')).rejects.toThrow()
  })

  it.each([
    ['is idle', undefined],
    ['executes something on another table of that name', 'SELECT SLEEP(600) AS t, u.id FROM u JOIN u t ON 1'],
  ])('is left alone, and named, where the server does not record it and it %s', async (_what, sql) => {
    const { connection, watcher, holds } = await schema(running.blind)
    const holder = await holds('t')
    if (sql) await executing(holder, watcher, sql)
    const { outcome, said } = await change(connection, { killBlockersOlderThanMs: 1_000 }, async () => {
      expect(await listed(watcher, holder)).toBe(true)
      await watcher.query(`KILL ${holder.threadId}`)
    })
    expect(outcome.failure).toBeUndefined()
    expect(said('W_BLOCKER_ENDED')).toEqual([])
    expect(said('W_BLOCKER_KEPT').map(({ message }) => message)).toEqual([
      expect.stringMatching(new RegExp(`^nobody is ended: .*connection ${holder.threadId} .*KILL ${holder.threadId}`)),
    ])
  })

  it.each(['blind', 'seeing'] as const)(
    'is left alone when its transaction is younger, or nobody asks, on a server that is %s',
    async (kind) => {
      for (const more of [{ killBlockersOlderThanMs: hour }, {}]) {
        const { connection, watcher, holds } = await schema(running[kind])
        const holder = await holds('t')
        const { outcome, said } = await change(connection, more, async () => {
          expect(await listed(watcher, holder)).toBe(true)
          await holder.query('COMMIT')
        })
        expect(outcome.failure).toBeUndefined()
        expect(said('W_BLOCKER_ENDED')).toEqual([])
      }
    },
  )
})

describe('a connection that holds another table', () => {
  it('is left alone however old it is, where the server says who holds what', async () => {
    const { connection, watcher, holds } = await schema(running.seeing)
    const bystander = await holds('u')
    const holder = await holds('t')
    const { outcome, said } = await change(connection, { killBlockersOlderThanMs: 1_000 })
    expect(outcome.failure).toBeUndefined()
    expect(said('W_BLOCKER_ENDED')).toHaveLength(1)
    await until(async () => ((await listed(watcher, holder)) ? undefined : 'gone'))
    expect(await listed(watcher, bystander)).toBe(true)
    await bystander.query('COMMIT')
  })

  it('is left alone, too, when a lock without a transaction is what keeps the table', async () => {
    const { connection, watcher, holds } = await schema(running.seeing)
    const bystander = await holds('u')
    const locker = await running.seeing.session(connection)
    await locker.query('LOCK TABLES t READ')
    const unlock = () => locker.query('UNLOCK TABLES')
    const { outcome, said } = await change(connection, { killBlockersOlderThanMs: 1_000 }, unlock)
    expect(outcome.failure).toBeUndefined()
    expect(said('W_BLOCKER_ENDED')).toEqual([])
    expect(await listed(watcher, bystander)).toBe(true)
    await bystander.query('COMMIT')
  })
})

describe('an account without the privilege', () => {
  it.each([
    ['to see transactions', '', 'does not see who holds the table'],
    ['to end other connections', 'PROCESS', 'cannot end connection'],
  ])('%s ends nobody and says what it lacks', async (_what, global, message) => {
    const { connection, watcher, holds } = await schema(running.blind)
    const user = `limited_${global.toLowerCase()}`
    await watcher.query(
      `CREATE USER ${user}@'%' IDENTIFIED BY 'x'; GRANT ALL ON \`${connection.database}\`.* TO ${user}@'%'; ${global && `GRANT ${global} ON *.* TO ${user}@'%'`}`,
    )
    const holder = await holds('t')
    if (global) await executing(holder, watcher, 'SELECT SLEEP(600) FROM t')
    const limited = { ...connection, user, password: 'x' }
    const { outcome, said } = await change(limited, { killBlockersOlderThanMs: 1_000 }, async () => {
      expect(await listed(watcher, holder)).toBe(true)
      await watcher.query(`KILL ${holder.threadId}`)
    })
    expect(outcome.failure).toBeUndefined()
    expect(said('W_BLOCKER_KEPT').map((event) => event.message)).toEqual([
      expect.stringMatching(new RegExp(`${message}.*privilege PROCESS`)),
    ])
    await watcher.query(`DROP USER ${user}@'%'`)
  })
})
