import { readJson, type Outline } from '../shared/json.ts'
import type { Session } from './database.ts'
import { runsTable } from './journal.ts'
import { quoteString } from './sql/lexer.ts'
import type { PreImages } from './connect/server-facts.ts'

/** What a run wrote down before its first statement. */
export interface RunRecord {
  images: PreImages
  /** How many statements of a migration were done before that run, by id. */
  from: Record<string, number>
  /** Id of the newest backup of the server then. */
  backup?: string
}

const outline: Outline = { images: { '*': 'string' }, from: { '*': 'number' }, 'backup?': 'string' }

/** What a run wrote down; an empty record when it wrote nothing, and why it cannot be understood when somebody changed it. */
export async function readRunRecord(session: Session, runId: string): Promise<RunRecord | { wrong: string }> {
  const [answer] = await session.query(
    `SELECT pre_images AS images FROM ${runsTable} WHERE run_id = ${quoteString(runId)}`,
  )
  const text = answer!.rows[0]?.['images']
  if (typeof text !== 'string') return { images: {}, from: {} }
  const read = readJson<RunRecord>(text, outline)
  return 'value' in read ? read.value : read
}
