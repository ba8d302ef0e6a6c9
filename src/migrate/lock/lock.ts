import { createHash } from 'node:crypto'
import type { Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import { LockedError } from '../../shared/errors.ts'
import { wholeWords } from '../../shared/redact.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import { runsTable } from '../journal.ts'
import { quoteString } from '../sql/lexer.ts'

/** Server-wide name of the lock on one schema; MySQL allows 64 characters. */
export const lockName = (database: string): string => `acd:${createHash('sha1').update(database).digest('hex')}`

interface LockHolder {
  threadId: number
  account: string
  /** What it executes at this moment, or undefined when it is idle. */
  statement: string | undefined
  seconds: number
  run: { id: string; actor: string; startedAt: string; jobUrl: string } | undefined
}

/** Who holds the lock now, or undefined when nobody does. */
async function readHolder(session: Session, name: string): Promise<LockHolder | undefined> {
  const [answer] = await session.query(
    'SELECT p.ID AS id, p.USER AS user, p.HOST AS host, p.TIME AS seconds, p.INFO AS info FROM information_schema.PROCESSLIST p ' +
      `WHERE p.ID = IS_USED_LOCK(${quoteString(name)})`,
  )
  const row = answer!.rows[0]
  if (row) {
    return {
      threadId: Number(row['id']),
      account: `${row['user']}@${row['host']}`,
      statement: row['info'] === null ? undefined : String(row['info']),
      seconds: Number(row['seconds']),
      run: await readRun(session, Number(row['id'])),
    }
  }
  // Without the PROCESS privilege other accounts' connections are not listed, but the lock still has a number.
  const [used] = await session.query(`SELECT IS_USED_LOCK(${quoteString(name)}) AS id`)
  const id = used!.rows[0]?.['id']
  if (id === null || id === undefined) return undefined
  return {
    threadId: Number(id),
    account: 'another account',
    statement: undefined,
    seconds: 0,
    run: await readRun(session, Number(id)),
  }
}

async function readRun(session: Session, threadId: number): Promise<LockHolder['run']> {
  try {
    const [answer] = await session.query(
      `SELECT run_id AS id, actor, started_at AS started, job_url AS url FROM ${runsTable} WHERE thread_id = ${threadId} AND finished_at IS NULL ORDER BY started_at DESC LIMIT 1`,
    )
    const row = answer!.rows[0]
    if (!row) return undefined
    return {
      id: String(row['id']),
      actor: String(row['actor']),
      startedAt: String(row['started']),
      jobUrl: String(row['url'] ?? ''),
    }
  } catch (error) {
    // The very first run holds the lock before it has created the table of runs.
    if (error instanceof DatabaseError && error.errno === 1146) return undefined
    throw error
  }
}

/** One sentence: which connection of whom, since when, doing what. */
function describeHolder(holder: LockHolder): string {
  const run = holder.run
    ? `run ${holder.run.id} of ${holder.run.actor}, started ${holder.run.startedAt} UTC${holder.run.jobUrl ? ` (${holder.run.jobUrl})` : ''}`
    : 'a run without a record yet'
  const statement = visibleStatement(holder.statement)
  const doing = statement ? `executing for ${holder.seconds} s: ${statement}` : 'between two statements'
  return `connection ${holder.threadId} (${holder.account}), ${run}, ${doing}`
}

/** A packet starts with bookkeeping; people want to see what they wrote. */
function visibleStatement(info: string | undefined): string | undefined {
  if (!info) return undefined
  const own = info.split(/;\n/).find((sql) => !/_acd_|^\s*(START TRANSACTION|COMMIT|SELECT GET_LOCK)/.test(sql)) ?? info
  return wholeWords(own.replace(/\s+/g, ' ').trim(), 120)
}

/** How long and how to wait for the lock. */
export interface LockWait {
  timeoutMs: number
  clock: Clock
  reporter: Reporter
  signal: AbortSignal
  /** End the connection that holds it instead of waiting. */
  cancelOrphan?: boolean
}

/**
 * Waits until this session holds the lock. A session that executes migrations always holds it itself: when its client
 * dies, the server keeps the lock exactly as long as it keeps working off what the client had sent.
 */
export async function waitForLock(session: Session, name: string, options: LockWait): Promise<void> {
  const startedAt = options.clock.monotonic()
  let lastSaid = ''
  for (;;) {
    options.signal.throwIfAborted()
    const holder = await readHolder(session, name)
    if (holder && String(holder.threadId) !== lastSaid) {
      lastSaid = String(holder.threadId)
      options.reporter.emit({ type: 'notice', message: `waiting for the migration lock: ${describeHolder(holder)}` })
      if (options.cancelOrphan) await cancelStatement(session, holder, options.reporter)
    }
    const leftMs = options.timeoutMs - (options.clock.monotonic() - startedAt)
    // Short waits on the server, so that a stop request and a change of the holder are noticed.
    const slice = Math.max(0, Math.min(1, leftMs / 1_000))
    const [answer] = await session.query(`SELECT GET_LOCK(${quoteString(name)}, ${slice.toFixed(3)}) AS taken`)
    if (answer!.rows[0]?.['taken'] === 1) return
    if (leftMs <= 0) throw locked(await readHolder(session, name), options.timeoutMs)
  }
}

async function cancelStatement(session: Session, holder: LockHolder, reporter: Reporter): Promise<void> {
  try {
    await session.query(`KILL ${holder.threadId}`)
    reporter.emit({
      type: 'warning',
      code: 'W_ORPHAN_CANCELLED',
      message: `ended connection ${holder.threadId} as asked`,
    })
  } catch (error) {
    // It may have ended by itself in the meantime; then there is nothing left to end.
    if (!(error instanceof DatabaseError && error.errno === 1094)) throw error
  }
}

function locked(holder: LockHolder | undefined, timeoutMs: number): LockedError {
  const who = holder ? describeHolder(holder) : 'a connection that has ended just now'
  return new LockedError(`migrations of this schema are locked by ${who}; waited ${formatDuration(timeoutMs)}`, {
    code: 'E_MIGRATION_LOCKED',
    fix: 'run again when it has finished, or give it more time with --lock-timeout',
    context: holder
      ? { threadId: holder.threadId, ...(holder.run ? { runId: holder.run.id, actor: holder.run.actor } : {}) }
      : {},
  })
}
