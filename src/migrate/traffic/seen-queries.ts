import { DatabaseError } from '../database.ts'
import type { Row, Session } from '../database.ts'
import { mayBeCutOff } from './preparable.ts'

/** One kind of query that the server has executed, as it keeps it. */
export interface SeenQuery {
  /** With `?` in place of values. */
  text: string
  /** The server may have kept its beginning only. */
  mayBeCutOff: boolean
  /** A real one with its values, where the server keeps one (MySQL 8). Never shown: it holds data. */
  sample?: string
  /** Seconds since the last one; 0 for a statement that a connection holds prepared. */
  ageSeconds: number
  /** For people: when it was last seen, UTC. */
  lastSeen: string
  count: number
}

export type SeenQueries =
  /** Why the server cannot say it; a sentence without full stop. */
  | { unavailable: string }
  | { queries: SeenQuery[]; /** Executions that the server's full table left out. */ lost: number }

/**
 * The kinds of queries that this schema got within the window, by the server's own record. In MariaDB statements that
 * an application prepares through the protocol are recorded only while it keeps them.
 */
export async function readSeenQueries(session: Session, windowSeconds: number): Promise<SeenQueries> {
  const [state] = await session.query(
    'SELECT @@performance_schema AS isOn, LEAST(@@performance_schema_max_digest_length, @@max_digest_length) AS maxBytes',
  )
  if (Number(state!.rows[0]!['isOn']) !== 1) return { unavailable: 'performance_schema is off on this server' }
  try {
    const [consumer] = await session.query(
      "SELECT ENABLED AS enabled FROM performance_schema.setup_consumers WHERE NAME = 'statements_digest'",
    )
    if (consumer!.rows[0]?.['enabled'] !== 'YES')
      return { unavailable: 'performance_schema does not record queries on this server (consumer statements_digest)' }
    const maxBytes = Number(state!.rows[0]!['maxBytes'])
    const digests = await readDigests(session, windowSeconds, maxBytes)
    return { ...digests, queries: [...digests.queries, ...(await readPrepared(session, maxBytes))] }
  } catch (error) {
    if (error instanceof DatabaseError && isDenied(error))
      return { unavailable: 'this account may not read performance_schema' }
    throw error
  }
}

const isDenied = ({ errno }: DatabaseError) => errno === 1142 || errno === 1044 || errno === 1227

async function readDigests(
  session: Session,
  windowSeconds: number,
  maxBytes: number,
): Promise<{ queries: SeenQuery[]; lost: number }> {
  const [answer] = await session.query(
    'SELECT d.*, UNIX_TIMESTAMP(NOW(6)) - UNIX_TIMESTAMP(d.LAST_SEEN) AS _acd_age, UNIX_TIMESTAMP(d.LAST_SEEN) AS _acd_seen ' +
      'FROM performance_schema.events_statements_summary_by_digest d ' +
      `WHERE d.LAST_SEEN >= NOW(6) - INTERVAL ${windowSeconds} SECOND ` +
      "AND (d.SCHEMA_NAME = DATABASE() OR d.DIGEST IS NULL OR INSTR(d.DIGEST_TEXT, CONCAT('`', DATABASE(), '`')) > 0)",
  )
  const overflow = answer!.rows.find((row) => row['DIGEST'] === null && row['DIGEST_TEXT'] === null)
  return {
    queries: answer!.rows
      .filter((row) => typeof row['DIGEST_TEXT'] === 'string')
      .map((row) => readDigest(row, maxBytes)),
    lost: Number(overflow?.['COUNT_STAR'] ?? 0),
  }
}

function readDigest(row: Row, maxBytes: number): SeenQuery {
  const text = String(row['DIGEST_TEXT']).trim()
  const sample = row['QUERY_SAMPLE_TEXT']
  return {
    text,
    mayBeCutOff: mayBeCutOff(text, maxBytes),
    ...(typeof sample === 'string' ? { sample } : {}),
    ageSeconds: Math.max(0, Math.round(Number(row['_acd_age']))),
    lastSeen: `${new Date(Number(row['_acd_seen']) * 1_000).toISOString().slice(0, 19).replace('T', ' ')} UTC`,
    count: Number(row['COUNT_STAR']),
  }
}

/** Statements that connections hold prepared now. A server without that table (before MySQL 5.7) has none to show. */
async function readPrepared(session: Session, maxBytes: number): Promise<SeenQuery[]> {
  try {
    const [answer] = await session.query(
      'SELECT p.SQL_TEXT AS text, MAX(t.PROCESSLIST_ID) AS connection, SUM(p.COUNT_EXECUTE) AS executions ' +
        'FROM performance_schema.prepared_statements_instances p JOIN performance_schema.threads t ON t.THREAD_ID = p.OWNER_THREAD_ID ' +
        'WHERE t.PROCESSLIST_DB = DATABASE() AND t.PROCESSLIST_ID <> CONNECTION_ID() GROUP BY p.SQL_TEXT',
    )
    return answer!.rows.map((row) => ({
      text: String(row['text']).trim(),
      mayBeCutOff: mayBeCutOff(String(row['text']), maxBytes),
      ageSeconds: 0,
      lastSeen: `now, prepared by connection ${row['connection']}`,
      count: Number(row['executions']),
    }))
  } catch (error) {
    if (error instanceof DatabaseError && error.errno === 1146) return []
    throw error
  }
}
