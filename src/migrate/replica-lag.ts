import type { Databases } from '../cloud/database.ts'
import type { Cancel, Clock } from '../shared/clock.ts'
import { PreflightError } from '../shared/errors.ts'
import type { Pause, Throttle } from './backfill.ts'
import type { CloudQuestions } from './cloud-questions.ts'
import { DatabaseError } from './database.ts'
import type { Connect, ConnectionOptions, Row, Session } from './database.ts'

export interface LagOptions {
  /** Replicas that are asked themselves, with SHOW REPLICA STATUS; needs REPLICATION CLIENT there. */
  replicas: readonly ConnectionOptions[]
  /** RDS instance whose read-only instances the cloud is asked about. */
  rds?: { databases: Pick<Databases, 'describeReplicaDelays'>; databaseId: string; questions: CloudQuestions }
  /** Further behind is too far, in milliseconds; servers count in whole seconds. */
  maxLagMs: number
  clock: Clock
  connect?: Connect
}

/** How long an answer of the cloud holds: it measures seldom, and counts the questions. */
const cloudAnswerMs = 5_000
/** How long an answer of a replica holds. */
const replicaAnswerMs = 500
const pauseMs = 1_000
/** A replica that has not answered by then is as good as down; without it a silent one would hold a backfill for ever. */
const answerLimitMs = 5_000

/**
 * Holds a backfill back while a replica is further behind than allowed, or does not replicate: what readers there see
 * is old, and a switchover waits for it. Throws PreflightError (E_REPLICA) for a replica that cannot be asked.
 */
export class ReplicaLag {
  readonly #options: LagOptions
  readonly #sessions = new Map<ConnectionOptions, Session>()
  #known: { atMs: number; pause: Pause | undefined } | undefined
  #cloud: { atMs: number; pause: Pause | undefined } | undefined

  constructor(options: LagOptions) {
    this.#options = options
  }

  readonly ask: Throttle = async () => {
    const nowMs = this.#options.clock.monotonic()
    if (!this.#known || nowMs - this.#known.atMs >= replicaAnswerMs)
      this.#known = { atMs: nowMs, pause: (await this.#askReplicas()) ?? (await this.#askCloud(nowMs)) }
    return this.#known.pause
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sessions.values()].map((session) => session.close()))
    this.#sessions.clear()
  }

  async #askReplicas(): Promise<Pause | undefined> {
    for (const replica of this.#options.replicas) {
      const reason = whyTooOld(await this.#status(replica), this.#options.maxLagMs)
      if (reason !== undefined) return { pauseMs, reason: `replica ${replica.host}:${replica.port} ${reason}` }
    }
    return undefined
  }

  async #status(replica: ConnectionOptions): Promise<readonly Row[]> {
    const address = `${replica.host}:${replica.port}`
    try {
      const session = await this.#session(replica)
      return await this.#inTime(showStatus(session))
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error
      this.#sessions.get(replica)?.destroy()
      this.#sessions.delete(replica)
      throw new PreflightError(`replica ${address} cannot be asked how far behind it is: ${error.message}`, {
        code: 'E_REPLICA',
        retryable: error.isConnectionLost,
        fix: 'check migrations.replicas, and GRANT REPLICATION CLIENT (MariaDB: REPLICA MONITOR) to its account; the backfill goes on where it stopped',
        cause: error,
      })
    }
  }

  async #inTime<T>(answer: Promise<T>): Promise<T> {
    let cancel: Cancel | undefined
    const late = new Promise<never>((_, reject) => {
      const silent = new DatabaseError(`no answer within ${answerLimitMs / 1_000} s`, {
        errno: 0,
        code: 'ETIMEDOUT',
        isConnectionLost: true,
      })
      cancel = this.#options.clock.schedule(answerLimitMs, () => reject(silent))
    })
    try {
      return await Promise.race([answer, late])
    } finally {
      cancel?.()
    }
  }

  async #session(replica: ConnectionOptions): Promise<Session> {
    const open = this.#sessions.get(replica)
    if (open) return open
    const connect = this.#options.connect ?? (await import('./connect/mysql-session.ts')).connectMysql
    const session = await connect(replica)
    this.#sessions.set(replica, session)
    return session
  }

  async #askCloud(nowMs: number): Promise<Pause | undefined> {
    const { rds, maxLagMs } = this.#options
    if (!rds) return undefined
    if (!this.#cloud || nowMs - this.#cloud.atMs >= cloudAnswerMs)
      this.#cloud = { atMs: nowMs, pause: await readCloud(rds, maxLagMs) }
    return this.#cloud.pause
  }
}

async function readCloud(rds: NonNullable<LagOptions['rds']>, maxLagMs: number): Promise<Pause | undefined> {
  const { databases, databaseId, questions } = rds
  const delays = await questions.ask('how far read-only instances are behind', 'rds:DescribeReadDBInstanceDelay', () =>
    databases.describeReplicaDelays(databaseId),
  )
  const late = delays?.find(({ delaySeconds }) => delaySeconds !== undefined && delaySeconds * 1_000 > maxLagMs)
  return late && { pauseMs: cloudAnswerMs, reason: `read-only instance ${late.id} is ${late.delaySeconds} s behind` }
}

/** MySQL 8.4 only knows the new words, older servers only the old ones; MariaDB knows every channel's with ALL. */
const statements = ['SHOW ALL SLAVES STATUS', 'SHOW REPLICA STATUS', 'SHOW SLAVE STATUS']

async function showStatus(session: Session): Promise<readonly Row[]> {
  let refused: unknown
  for (const sql of statements) {
    try {
      const [answer] = await session.query(sql)
      return answer!.rows
    } catch (error) {
      // 1064: not the words of this server.
      if (!(error instanceof DatabaseError) || error.errno !== 1064) throw error
      refused = error
    }
  }
  throw refused
}

/** Why a replica with this status must be waited for; undefined when it keeps up. */
export function whyTooOld(status: readonly Row[], maxLagMs: number): string | undefined {
  if (status.length === 0) return 'is no replica of anybody'
  for (const row of status) {
    const behind = row['Seconds_Behind_Source'] ?? row['Seconds_Behind_Master'] ?? null
    if (behind === null) {
      const error = [row['Last_SQL_Error'], row['Last_IO_Error']].find(Boolean)
      return `does not replicate${error ? `: ${error}` : ''}`
    }
    if (Number(behind) * 1_000 > maxLagMs) return `is ${behind} s behind`
  }
  return undefined
}
