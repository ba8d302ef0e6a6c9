import type { Session } from '../../src/migrate/database.ts'
import { startOwnMariadb } from './mariadb.ts'
import type { OwnServer } from './mariadb.ts'
import { account } from './mariadb-process.ts'

/**
 * What replication promises. `semi-sync`: a commit is answered, and seen by anybody, once the replica has it. `async`:
 * whenever the replica gets to it.
 */
export type Replication = 'semi-sync' | 'async'

/** A primary and a replica of it, as an RDS high-availability instance has them. */
export interface ReplicatedPair {
  primary: OwnServer
  replica: OwnServer
  /** Resolves when the replica has executed all that the primary has. */
  untilCaughtUp(): Promise<void>
  /** From now on nothing new arrives at the replica. */
  cutReplication(): Promise<void>
  /**
   * The primary dies without a word; the replica works off what it had received and becomes the primary. `between` is
   * called while there is no primary: the replica answers, but only reads.
   */
  failOver(between?: () => void): Promise<void>
}

const common = ['--log-bin=binlog', '--sync-binlog=1', '--binlog-format=ROW', '--gtid-strict-mode=1']
/** Longer than any test: a primary that goes on without its replica would be asynchronous. */
const neverGivesUpMs = 600_000
const semiSync = [
  '--rpl-semi-sync-master-enabled=1',
  '--rpl-semi-sync-slave-enabled=1',
  '--rpl-semi-sync-master-wait-point=AFTER_SYNC',
  `--rpl-semi-sync-master-timeout=${neverGivesUpMs}`,
]

/** Starts both; resolves when the replica follows. `onReplica` are further options of the replica alone. */
export async function startReplicatedPair(
  replication: Replication,
  onReplica: readonly string[] = [],
): Promise<ReplicatedPair> {
  const options = [...common, ...(replication === 'semi-sync' ? semiSync : [])]
  const [primary, replica] = await Promise.all([
    startOwnMariadb([...options, '--server-id=1']),
    startOwnMariadb([...options, '--server-id=2', '--read-only=1', ...onReplica]),
  ])
  const session = await replica.session(replica.admin)
  await session.query(
    `CHANGE MASTER TO MASTER_HOST='${primary.address.host}', MASTER_PORT=${primary.address.port}, MASTER_USER='${account.user}', ` +
      `MASTER_PASSWORD='${account.password}', MASTER_USE_GTID=slave_pos, MASTER_CONNECT_RETRY=1; START SLAVE`,
  )
  await untilFollowing(primary, replication)
  return {
    primary,
    replica,
    async untilCaughtUp() {
      const [position] = await (await primary.session(primary.admin)).query('SELECT @@gtid_binlog_pos AS position')
      await untilExecuted(session, String(position!.rows[0]!['position']))
    },
    async cutReplication() {
      await session.query('STOP SLAVE IO_THREAD')
    },
    async failOver(between = () => {}) {
      await primary.process.end('kill')
      between()
      await session.query('STOP SLAVE IO_THREAD')
      await untilWorkedOff(session)
      await session.query('STOP SLAVE; RESET SLAVE ALL; SET GLOBAL rpl_semi_sync_master_enabled = 0, read_only = 0')
    },
  }
}

/** The primary's own word that a replica is listening: before it, semi-sync commits would wait for nobody. */
async function untilFollowing(primary: OwnServer, replication: Replication): Promise<void> {
  const session = await primary.session(primary.admin)
  const question =
    replication === 'semi-sync'
      ? "SHOW GLOBAL STATUS WHERE Variable_name = 'Rpl_semi_sync_master_clients' AND Value > 0"
      : "SELECT ID FROM information_schema.PROCESSLIST WHERE COMMAND = 'Binlog Dump'"
  while ((await session.query(question))[0]!.rows.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  await session.close()
}

/** Everything that was received is executed: what a promotion waits for. */
async function untilWorkedOff(session: Session): Promise<void> {
  const [status] = await session.query('SHOW SLAVE STATUS')
  await untilExecuted(session, String(status!.rows[0]!['Gtid_IO_Pos']))
}

async function untilExecuted(session: Session, position: string): Promise<void> {
  const [waited] = await session.query(`SELECT MASTER_GTID_WAIT('${position}', 60) AS result`)
  if (waited!.rows[0]!['result'] === 0) return
  const [status] = await session.query('SHOW SLAVE STATUS')
  throw new Error(`the replica did not get to ${position}: ${status!.rows[0]!['Last_SQL_Error']}`)
}
