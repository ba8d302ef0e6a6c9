import type { Problem } from '../shared/errors.ts'
import type { Migration } from './files/files.ts'
import { downSuffix } from './journal.ts'
import type { JournalRow } from './journal.ts'

/** A migration whose file is another one now than when it ran, wholly or in part. */
export interface EditedFile extends Problem {
  file: string
  /** SHA-256 of the text that was applied. */
  recordedChecksum: string
}

/**
 * What keeps a migration that stopped half way from going on: it may be corrected behind the statements that are done,
 * not before, and not inside a backfill or a big file that is done in part.
 */
export function checkHalfDone(migration: Migration, row: JournalRow): Problem[] {
  const problem = editedPrefix(migration, row) ?? editedInPart(migration, row)
  return problem ? [problem] : []
}

function editedPrefix(migration: Migration, row: JournalRow): Problem | undefined {
  if (migration.format !== 'sql') return undefined
  for (let index = 0; index < row.statementsDone; index++) {
    const statement = migration.statements[index]
    if (statement?.hash === row.statementHashes[index]) continue
    return edited(migration, row, {
      message: `statement ${index + 1} was edited after it was applied; the file stopped at statement ${row.statementsDone + 1}`,
      ...(statement ? { line: statement.line, column: statement.column } : {}),
      fix: `put the old text of the first ${row.statementsDone} statements back`,
    })
  }
  return undefined
}

/** The rows in front of the cursor are what the old text made of them; behind it another text would go on. */
function editedInPart(migration: Migration, row: JournalRow): Problem | undefined {
  if (row.cursor === undefined) return undefined
  if (migration.format === 'stream') {
    if (row.checksum === migration.checksum) return undefined
    return edited(migration, row, {
      message: `was edited after ${row.cursor} of its statements had run`,
      fix: waysOut(migration, `it goes on behind statement ${row.cursor}`),
    })
  }
  const number = row.statementsDone + 1
  const statement = migration.statements[row.statementsDone]
  const isSame = statement !== undefined && statement.hash === row.statementHashes[row.statementsDone]
  if (isSame && statement.batchSize !== undefined) return undefined
  const what = isSame ? 'lost its acd:batch' : statement ? 'was edited' : 'is gone'
  return edited(migration, row, {
    message: `statement ${number} ${what} after its backfill had got to key ${row.cursor}`,
    ...(statement ? { line: statement.line, column: statement.column } : {}),
    fix: waysOut(migration, `it goes on behind key ${row.cursor}`),
  })
}

/** A way back has no beginning to return to: `resolve` would forget it. */
function waysOut({ id }: Migration, goesOn: string): string {
  const repair = `put the old text back; or, after a look at the rows that are done, migrate repair ${id} --reason "…" (${goesOn})`
  return id.endsWith(downSuffix)
    ? repair
    : `${repair}, or migrate resolve ${id} --mark pending (it begins again with the first row)`
}

/** Where the file itself is another one, what it was can be looked up; a placeholder's value cannot. */
function edited(migration: Migration, row: JournalRow, problem: Omit<Problem, 'file'>): Problem | EditedFile {
  const whole = { ...problem, file: migration.file }
  return row.checksum === migration.checksum ? whole : { ...whole, recordedChecksum: row.checksum }
}

/** False for one whose first statement the server refused, so that it did nothing; a script may have done anything. */
export const hasBegun = (row: JournalRow, format: Migration['format'] | undefined): boolean =>
  row.state !== 'failed' || row.statementsDone > 0 || row.cursor !== undefined || format !== 'sql'

/** A way back that was cut off, newest migration first: how far each file of it got, and how it is ended. */
export function unfinishedWayBack(newestFirst: readonly JournalRow[]): Problem {
  const id = (row: JournalRow) => row.id.slice(0, -downSuffix.length)
  const states = newestFirst.map((row) => `${id(row)} (${howFar(row)})`)
  const [first] = newestFirst
  return {
    message: `a way back was interrupted: ${states.join(', ')}; nothing goes up before it is ended`,
    fix:
      `finish it: migrate down, which reverts ${newestFirst.length === 1 ? 'it' : `these ${newestFirst.length}`} and nothing else; ` +
      `or say of each how it stands: migrate resolve ${first!.id} --mark done (it is reverted) or --mark pending (it is as applied)`,
  }
}

function howFar({ state, statementsDone: done, statementsTotal: total, cursor, error }: JournalRow): string {
  if (state === 'done') return 'all of it ran'
  const batch = cursor === undefined ? '' : `, statement ${done + 1} up to key ${cursor}`
  if (state === 'failed')
    return `${done} of ${total} statements ran${batch}, then it failed: ${error ?? 'no reason recorded'}`
  return `${done} of ${total} statements are known to have run${batch}`
}
