import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { ConnectionOptions, Session } from '../../src/migrate/database.ts'
import { ReplicaLag } from '../../src/migrate/replica-lag.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { until } from '../support/child-migration.ts'
import { startOwnMariadb } from '../support/mariadb.ts'
import type { OwnServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'

let primary: OwnServer
let replica: OwnServer
let onReplica: Session
let asReplica: ConnectionOptions
let database: ConnectionOptions

beforeAll(async () => {
  primary = await startOwnMariadb(['--log-bin=binlog', '--server-id=1', '--binlog-format=ROW'])
  replica = await startOwnMariadb(['--server-id=2', '--skip-slave-start'])
  const admin = await primary.schema()
  asReplica = { ...admin, host: replica.address.host, port: replica.address.port, database: 'mysql' }
  onReplica = await replica.session(asReplica)
  const [status] = await (await primary.session(admin)).query('SHOW MASTER STATUS')
  const { File: file, Position: position } = status!.rows[0]!
  await onReplica.query(
    `CHANGE MASTER TO MASTER_HOST = '${primary.address.host}', MASTER_PORT = ${primary.address.port}, MASTER_CONNECT_RETRY = 1, MASTER_USER = '${admin.user}', ` +
      `MASTER_PASSWORD = '${admin.password}', MASTER_LOG_FILE = '${file}', MASTER_LOG_POS = ${position}; START SLAVE`,
  )
  database = await primary.schema()
})

const delay = (seconds: number) =>
  onReplica.query(`STOP SLAVE; CHANGE MASTER TO MASTER_DELAY = ${seconds}; START SLAVE`)

const behind = async () => {
  const [status] = await onReplica.query('SHOW ALL SLAVES STATUS')
  return status!.rows[0]!['Seconds_Behind_Master']
}

function lagOf(connection: ConnectionOptions, maxLagMs: number): ReplicaLag {
  const lag = new ReplicaLag({ replicas: [connection], maxLagMs, clock: systemClock })
  onTestFinished(() => lag.close())
  return lag
}

describe('a backfill with a replica', () => {
  it('changes nothing while the replica is too far behind, says so, and goes on when it has caught up', async () => {
    const session = await primary.session(database)
    await session.query(
      'CREATE TABLE t (id INT PRIMARY KEY, n INT NOT NULL); INSERT INTO t SELECT seq, 0 FROM seq_1_to_25',
    )
    const rows = `SELECT COUNT(*) AS c FROM \`${database.database}\`.t`
    await until(async () =>
      onReplica.query(rows).then(
        ([answer]) => (answer!.rows[0]!['c'] === 25 ? true : undefined),
        () => undefined,
      ),
    )
    await delay(3_600)
    await session.query('INSERT INTO t VALUES (100, 0)')
    await until(async () => (Number(await behind()) >= 1 ? true : undefined))

    const directory = await migrationFiles({ '01_fill.sql': '-- acd:batch 10\nUPDATE t SET n = n + 1;' })
    const options = runOptions(directory, database, { throttle: lagOf(asReplica, 0).ask })
    const running = runMigrations(options)
    const held = await until(async () =>
      options.events.find((event) => event.type === 'progress' && event.phase === 'held back'),
    )
    expect(held).toMatchObject({
      subject: '01_fill',
      message: expect.stringMatching(new RegExp(`^replica ${asReplica.host}:${asReplica.port} is \\d+ s behind$`)),
    })
    expect((await session.query('SELECT SUM(n) AS s FROM t'))[0]!.rows[0]!['s']).toBe('0')

    await delay(0)
    expect((await running).result).toBe('succeeded')
    expect((await session.query('SELECT SUM(n) AS s FROM t'))[0]!.rows[0]!['s']).toBe('26')
  })

  it('waits for one that does not replicate, and for one that is no replica at all', async () => {
    await onReplica.query('STOP SLAVE')
    const stopped = await lagOf(asReplica, 60_000).ask(onReplica)
    await onReplica.query('START SLAVE')
    expect(stopped?.reason).toContain('does not replicate')
    expect((await lagOf({ ...database }, 60_000).ask(onReplica))?.reason).toContain('is no replica of anybody')
  })

  it('does not wait for one that keeps up', async () => {
    await until(async () => (String(await behind()) === '0' ? true : undefined))
    expect(await lagOf(asReplica, 60_000).ask(onReplica)).toBeUndefined()
  })

  it('stops before its first batch when a replica cannot be asked, and says what to check', async () => {
    const session = await primary.session(database)
    await session.query('CREATE TABLE u (id INT PRIMARY KEY, n INT); INSERT INTO u VALUES (1, 0)')
    const directory = await migrationFiles({ '02_fill.sql': '-- acd:batch 10\nUPDATE u SET n = 1;' })
    const wrong = { ...asReplica, password: 'wrong' }
    const attempt = runMigrations(runOptions(directory, { ...database }, { throttle: lagOf(wrong, 0).ask, table: 'h' }))
    await expect(attempt).rejects.toMatchObject({ code: 'E_REPLICA', exitCode: 4 })
    expect((await session.query('SELECT n FROM u'))[0]!.rows[0]!['n']).toBe(0)
    const again = await runMigrations(runOptions(directory, { ...database }, { table: 'h' }))
    expect(again.result).toBe('succeeded')
  })
})
