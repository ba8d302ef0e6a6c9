import { existsSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { releaseClusterLock, takeClusterLock } from '../../src/migrate/lock/cluster-lock.ts'
import type { ConnectionOptions } from '../../src/migrate/database.ts'
import { runMigrations } from '../../src/migrate/run.ts'
import { until } from '../support/child-migration.ts'
import { startOwnMariadb } from '../support/mariadb.ts'
import type { OwnServer } from '../support/mariadb.ts'
import { migrationFiles, runOptions } from '../support/migration-files.ts'

const provider = '/usr/lib/galera/libgalera_smm.so'
let server: OwnServer
let connection: ConnectionOptions

// The library comes with MariaDB's server package, but need not.
describe.skipIf(!existsSync(provider))('migrations on a node of a Galera cluster', () => {
  beforeAll(async () => {
    server = await startOwnMariadb([
      '--wsrep-on=ON',
      `--wsrep-provider=${provider}`,
      '--wsrep-cluster-address=gcomm://',
      // A port of its own choice, and nobody to connect to it.
      '--wsrep-provider-options=gmcast.listen_addr=tcp://127.0.0.1:0',
      '--binlog-format=ROW',
      '--innodb-autoinc-lock-mode=2',
    ])
    // A node takes statements a moment after it takes connections.
    await until(() => server.schema().catch(() => undefined))
    return () => server.stop()
  })
  beforeEach(async () => {
    connection = await server.schema()
  })

  const files = {
    '01_t.sql': 'CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY, n INT);',
    '02_row.sql': 'INSERT INTO t (n) VALUES (1); INSERT INTO t (n) VALUES (2);',
    '03_more.sql': 'ALTER TABLE t ADD COLUMN m INT; UPDATE t SET m = n + 1;',
  }

  /** Somebody's run, holding the cluster's lock on a node of this name. */
  async function holder(node: string) {
    const session = await server.session(connection)
    const { clock, reporter, signal } = runOptions('', connection)
    const identity = { runId: 'other-run', actor: 'bea' }
    await takeClusterLock(session, { clock, reporter, signal, identity, node, timeoutMs: 10_000 })
    return { release: () => releaseClusterLock(session, identity) }
  }

  it('wait for a run on another node, which is named, and go on when it has ended', async () => {
    const other = await holder('node-9')
    const directory = await migrationFiles({ ...files, '04_x.sql': 'CREATE TABLE x (id INT PRIMARY KEY);' })
    await expect(runMigrations(runOptions(directory, connection, { lockTimeoutMs: 0 }))).rejects.toMatchObject({
      code: 'E_CLUSTER_LOCKED',
      message: expect.stringMatching(/run other-run of bea on node node-9, since/),
    })
    const options = runOptions(directory, connection)
    const waiting = runMigrations(options)
    await until(async () =>
      options.events.find((event) => event.type === 'notice' && event.message.includes('other-run')),
    )
    await other.release()
    expect((await waiting).result).toBe('succeeded')
  })

  it('take over what a killed run left on the same node, or on another one when somebody says so', async () => {
    const directory = await migrationFiles({
      ...files,
      '04_x.sql': 'CREATE TABLE x (id INT PRIMARY KEY);',
      '05_y.sql': 'CREATE TABLE y (id INT PRIMARY KEY);',
    })
    const session = await server.session(connection)
    await holder('node-9')
    const outcome = await runMigrations(
      runOptions(directory, connection, { lockTimeoutMs: 0, cancelOrphan: true, to: '04_x' }),
    )
    expect(outcome.failure).toBeUndefined()
    const [ran] = await session.query('SELECT server FROM _acd_runs ORDER BY started_at DESC LIMIT 1')
    await holder(String(ran!.rows[0]!['server']))
    expect((await runMigrations(runOptions(directory, connection, { lockTimeoutMs: 0 }))).result).toBe('succeeded')
  })
})
