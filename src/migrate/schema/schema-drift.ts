import type { Reporter } from '../../shared/reporter.ts'
import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import { recordRunEnd, runsTable } from '../journal.ts'
import { quoteString } from '../sql/lexer.ts'

/** What somebody changed in the schema since the last run of migrations wrote down how it left it. */
export interface SchemaDrift {
  /** The run that knew the schema last, and when it ended (UTC). */
  runId: string
  actor: string
  finishedAt: string
  /** One sentence each, e.g. `table users was changed`; never empty. */
  changes: string[]
}

const ofSchema = (column: string) => `${column} = DATABASE()`
const joined = (...columns: string[]) =>
  `CONCAT_WS('|', ${columns.map((column) => `IFNULL(${column}, '')`).join(', ')}) AS item`

/** Columns, indexes and foreign keys of every table. MySQL 5.7 has no table of CHECK constraints, so they are left out. */
const tableItems = [
  `SELECT TABLE_NAME AS name, ${joined("'column'", 'COLUMN_NAME', 'ORDINAL_POSITION', 'COLUMN_TYPE', 'IS_NULLABLE', 'COLUMN_DEFAULT', 'EXTRA', 'COLLATION_NAME', 'GENERATION_EXPRESSION')} ` +
    `FROM information_schema.COLUMNS WHERE ${ofSchema('TABLE_SCHEMA')}`,
  `SELECT TABLE_NAME, ${joined("'index'", 'INDEX_NAME', 'SEQ_IN_INDEX', 'COLUMN_NAME', 'SUB_PART', 'NON_UNIQUE', 'INDEX_TYPE')} ` +
    `FROM information_schema.STATISTICS WHERE ${ofSchema('TABLE_SCHEMA')}`,
  `SELECT TABLE_NAME, ${joined("'foreign key'", 'CONSTRAINT_NAME', 'REFERENCED_TABLE_NAME', 'UPDATE_RULE', 'DELETE_RULE')} ` +
    `FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE ${ofSchema('CONSTRAINT_SCHEMA')}`,
].join(' UNION ALL ')

const objects = [
  `SELECT CONCAT('table ', name) AS name, MD5(GROUP_CONCAT(item ORDER BY item SEPARATOR '\\n')) AS hash FROM (${tableItems}) AS items WHERE name NOT LIKE '\\_acd\\_%' GROUP BY name`,
  `SELECT CONCAT('view ', TABLE_NAME), IFNULL(MD5(VIEW_DEFINITION), '-') FROM information_schema.VIEWS WHERE ${ofSchema('TABLE_SCHEMA')}`,
  `SELECT CONCAT(LOWER(ROUTINE_TYPE), ' ', ROUTINE_NAME), IFNULL(MD5(ROUTINE_DEFINITION), '-') FROM information_schema.ROUTINES WHERE ${ofSchema('ROUTINE_SCHEMA')}`,
  `SELECT CONCAT('trigger ', TRIGGER_NAME), MD5(ACTION_STATEMENT) FROM information_schema.TRIGGERS WHERE ${ofSchema('TRIGGER_SCHEMA')}`,
].join(' UNION ALL ')

/** One line per object, `table users 0cc1…`; 9 ms for 200 tables. Copies that a killed run left are ours. */
const fingerprint = `SELECT IFNULL(GROUP_CONCAT(name, ' ', hash ORDER BY name SEPARATOR '\\n'), '') FROM (${objects}) AS objects WHERE name NOT LIKE '% \\_acd\\_probe\\_%'`

/** SQL that writes down for a run how the schema looks now. */
export const recordSchema = (runId: string): string =>
  `UPDATE ${runsTable} SET schema_after = (${fingerprint}) WHERE run_id = ${quoteString(runId)}`

const addColumn = `ALTER TABLE ${runsTable} ADD COLUMN schema_after LONGTEXT NULL`

/** Records how a run ended and how it left the schema, so that a change by anybody else is seen later. */
export async function endRun(session: Session, runId: string, outcome: string, reporter: Reporter): Promise<void> {
  try {
    // One transaction: the disk is waited for once.
    await session.query(`START TRANSACTION;${recordRunEnd(runId, outcome)};${recordSchema(runId)};COMMIT`)
  } catch (error) {
    if (!isAboutSchemaOnly(error)) throw error
    try {
      await session.query('COMMIT')
      // The table is one of an earlier version.
      if (error.errno !== unknownColumn) throw error
      await session.query(`${addColumn};${recordSchema(runId)}`)
    } catch (again) {
      if (!(again instanceof DatabaseError) || again.isConnectionLost) throw again
      const message = `changes of the schema by others will not be seen, as it could not be recorded: ${again.message}`
      reporter.emit({ type: 'notice', message })
    }
  }
}

const unknownColumn = 1054

const isAboutSchemaOnly = (error: unknown): error is DatabaseError =>
  error instanceof DatabaseError && !error.isConnectionLost && error.results.length > 1

/** What changed since the last run ended; undefined when nothing did, or when no run says how it left the schema. */
export async function readDrift(session: Session): Promise<SchemaDrift | undefined> {
  let run
  try {
    const [answer] = await session.query(
      `SELECT run_id AS id, actor, finished_at AS finished, schema_after AS known FROM ${runsTable} ORDER BY started_at DESC LIMIT 1`,
    )
    run = answer!.rows[0]
  } catch (error) {
    // No run yet, or a table of an earlier version.
    if (error instanceof DatabaseError && [1146, unknownColumn].includes(error.errno)) return undefined
    throw error
  }
  // A run that is under way, or was killed, has left nothing to compare with.
  if (typeof run?.['known'] !== 'string') return undefined
  const results = await session.query(`SET SESSION group_concat_max_len = 1048576; ${fingerprint}`)
  const live = String(Object.values(results[1]!.rows[0]!)[0])
  const changes = compareFingerprints(run['known'], live)
  if (changes.length === 0) return undefined
  return { runId: String(run['id']), actor: String(run['actor']), finishedAt: String(run['finished']), changes }
}

/** Sentences about what is not the same in two fingerprints. */
export function compareFingerprints(before: string, after: string): string[] {
  const [known, live] = [readFingerprint(before), readFingerprint(after)]
  const names = [...new Set([...known.keys(), ...live.keys()])].sort()
  return names.flatMap((name) => {
    if (!live.has(name)) return [`${name} is gone`]
    if (!known.has(name)) return [`${name} is new`]
    return known.get(name) === live.get(name) ? [] : [`${name} was changed`]
  })
}

function readFingerprint(text: string): Map<string, string> {
  const lines = text.split('\n').filter(Boolean)
  const entries = new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' '))]),
  )
  // The columns of a view are listed like those of a table.
  for (const name of entries.keys()) if (name.startsWith('view ')) entries.delete(`table ${name.slice(5)}`)
  return entries
}

/** For people: who knew the schema last, and what is different since. */
export const describeDrift = ({ runId, actor, finishedAt, changes }: SchemaDrift): string =>
  `since run ${runId} of ${actor} ended (${finishedAt.slice(0, 19)} UTC) something else than a migration changed the schema: ${changes.slice(0, 20).join(', ')}` +
  (changes.length > 20 ? ` and ${changes.length - 20} more` : '')

/** Says so when somebody changed the schema by hand; migrations that were written for the old one may fail. */
export async function warnOfDrift(session: Session, reporter: Reporter): Promise<void> {
  const drift = await readDrift(session)
  if (drift) reporter.emit({ type: 'warning', code: 'W_SCHEMA_DRIFT', message: describeDrift(drift) })
}
