import type { Connect, ConnectionOptions } from './database.ts'
import { DatabaseError } from './database.ts'
import { quoteIdentifier } from './sql/lexer.ts'

/** A migration as the history has it, for people; times are UTC. */
export interface PastMigration {
  id: string
  state: string
  phase: string
  finishedAt: string | undefined
  durationMs: number | undefined
  actor: string
  runId: string
  commit: string | undefined
  release: string | undefined
  /** Why a rule was set aside, or an edit accepted. */
  note: string | undefined
}

/** What was done to a schema, the oldest first; empty where no migration ever ran. */
export async function readPastMigrations(
  connection: ConnectionOptions,
  table: string,
  connect: Connect,
): Promise<PastMigration[]> {
  const session = await connect(connection)
  try {
    const [, answer] = await session.query(
      "SET time_zone = '+00:00'; SELECT id, state, phase, DATE_FORMAT(finished_at, '%Y-%m-%d %H:%i:%s') AS finished, duration_ms AS duration, actor, run_id AS run, commit_sha AS sha, " +
        `app_release AS app, note FROM ${quoteIdentifier(table)} ORDER BY COALESCE(finished_at, started_at), sequence, id`,
    )
    const text = (value: unknown) => (value === null || value === undefined || value === '' ? undefined : String(value))
    return answer!.rows.map((row) => ({
      id: String(row['id']),
      state: String(row['state']),
      phase: String(row['phase']),
      finishedAt: text(row['finished']),
      durationMs: row['duration'] === null ? undefined : Number(row['duration']),
      actor: String(row['actor']),
      runId: String(row['run']),
      commit: text(row['sha']),
      release: text(row['app']),
      note: text(row['note']),
    }))
  } catch (error) {
    if (error instanceof DatabaseError && error.errno === 1146) return []
    throw error
  } finally {
    await session.close()
  }
}
