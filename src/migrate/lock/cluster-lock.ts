import { formatDuration } from '../../shared/duration.ts'
import { LockedError } from '../../shared/errors.ts'
import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import type { RunIdentity } from '../journal.ts'
import { quoteString } from '../sql/lexer.ts'
import type { LockWait } from './lock.ts'

/**
 * On a Galera cluster GET_LOCK holds on one node only; beside it stands a row that every node sees, and whose change only
 * one of several nodes can commit. It has no expiry, so it is never taken from a run that lives: who has the node's own
 * lock knows that a row of the same node is left over, and everybody else waits for it, or is told to take it over.
 */
const clusterTable = '_acd_lock'

export interface ClusterLockRequest extends LockWait {
  /** Identifies the node that this session is on. */
  node: string
  identity: RunIdentity
}

const pauseMs = 1_000

/** Returns when the cluster's row is this run's; the session then sees what other nodes have committed. Throws LockedError. */
export async function takeClusterLock(session: Session, request: ClusterLockRequest): Promise<void> {
  const { node, identity, clock, signal, reporter, timeoutMs, cancelOrphan } = request
  const startedAtMs = clock.monotonic()
  await session.query(
    `SET SESSION wsrep_sync_wait = 15; CREATE TABLE IF NOT EXISTS ${clusterTable} ` +
      '(id TINYINT PRIMARY KEY, run_id VARCHAR(160) NOT NULL, actor VARCHAR(190) NOT NULL, node VARCHAR(100) NOT NULL, taken_at DATETIME(6) NULL) ENGINE=InnoDB;' +
      `INSERT IGNORE INTO ${clusterTable} VALUES (1, '', '', '', NULL)`,
  )
  const [runId, actor, own] = [identity.runId, identity.actor, node].map(quoteString)
  const isFree = cancelOrphan ? '1 = 1' : `(run_id IN ('', ${runId}) OR node = ${own})`
  let hasSaid = false
  for (;;) {
    signal.throwIfAborted()
    const update = `UPDATE ${clusterTable} SET run_id = ${runId}, actor = ${actor}, node = ${own}, taken_at = NOW(6) WHERE id = 1 AND ${isFree}`
    if (await isCommitted(session, update)) return
    const holder = await describeHolder(session)
    if (!hasSaid) reporter.emit({ type: 'notice', message: `waiting for the migration lock of the cluster: ${holder}` })
    hasSaid = true
    if (clock.monotonic() - startedAtMs >= timeoutMs) throw locked(holder, timeoutMs)
    await clock.sleep(pauseMs, signal)
  }
}

/** Another node was faster when the commit fails with a deadlock. */
async function isCommitted(session: Session, update: string): Promise<boolean> {
  try {
    const [answer] = await session.query(update)
    return answer!.affectedRows > 0
  } catch (error) {
    if (error instanceof DatabaseError && error.errno === 1213) return false
    throw error
  }
}

async function describeHolder(session: Session): Promise<string> {
  const [answer] = await session.query(
    `SELECT run_id AS id, actor, node, taken_at AS at FROM ${clusterTable} WHERE id = 1`,
  )
  const row = answer!.rows[0]
  return `run ${row?.['id']} of ${row?.['actor']} on node ${row?.['node']}, since ${row?.['at']}`
}

const locked = (holder: string, timeoutMs: number) =>
  new LockedError(`migrations of this schema are locked by ${holder}; waited ${formatDuration(timeoutMs)}`, {
    code: 'E_CLUSTER_LOCKED',
    fix: 'run again when it has finished; if it was killed, run on that node, where this can be seen, or take the lock over with --cancel-orphan',
  })

/** Gives the row back; of a connection that is gone the next run on the same node finds it. */
export async function releaseClusterLock(session: Session, { runId }: RunIdentity): Promise<void> {
  try {
    await session.query(
      `UPDATE ${clusterTable} SET run_id = '', actor = '', node = '', taken_at = NULL WHERE id = 1 AND run_id = ${quoteString(runId)}`,
    )
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
  }
}
