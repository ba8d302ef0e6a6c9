import type { DatabaseError } from './database.ts'
import type { Migration, MigrationStatement } from './files/files.ts'
import type { MigrationFailure } from './outcome.ts'

/** The server's message with the place in the file that it talks about. */
export function describeFailure(
  error: DatabaseError,
  { migration, number, done }: { migration: Migration; number: number; done: number },
): MigrationFailure {
  const statement = migration.statements[number - 1]
  const place = statement ? placeInFile(error.message, statement) : undefined
  const total = Math.max(1, migration.statements.length)
  return {
    code: 'E_MIGRATION',
    message: `${migration.file}: statement ${number} of ${total} failed: ${error.message} (${errorName(error)})`,
    migration: migration.id,
    file: migration.file,
    ...(place ? { ...place, frame: codeFrame(migration.text, place.line, place.column) } : {}),
    fix: fixFor(error, done),
    retryable: [1205, 1213, 3024, 1969].includes(error.errno),
  }
}

/** From 3000 on MySQL and MariaDB use the same numbers for different errors, and the driver knows MySQL's names only. */
function errorName({ errno, code }: DatabaseError): string {
  return errno >= 3_000 ? `error ${errno}` : code
}

/** `… near 'x' at line 3`: the line counts from the statement's first. */
function placeInFile(message: string, statement: MigrationStatement): { line: number; column: number } {
  const match = /near '(?<near>[\s\S]*)' at line (?<line>\d+)$/.exec(message)
  if (!match?.groups) return placeOfName(message, statement)
  const lineInStatement = Number(match.groups['line'])
  const lines = statement.sql.split('\n')
  const near = match.groups['near']!.split('\n')[0]!
  const found = near === '' ? -1 : (lines[lineInStatement - 1]?.indexOf(near) ?? -1)
  return atLine(statement, lineInStatement, Math.max(0, found))
}

/** `Unknown column 'x'`, `Table 'db.x' doesn't exist`: the first place where the name stands. */
function placeOfName(message: string, statement: MigrationStatement): { line: number; column: number } {
  for (const [quoted] of message.matchAll(/`[^`]+`|'[^']+'/g)) {
    const name = quoted.slice(1, -1).split('.').at(-1)!
    const found = statement.sql.search(new RegExp(`(?<![\\w$])${escapeRegExp(name)}(?![\\w$])`))
    if (name === '' || found < 0) continue
    const before = statement.sql.slice(0, found).split('\n')
    return atLine(statement, before.length, before.at(-1)!.length)
  }
  return { line: statement.line, column: statement.column }
}

function atLine(
  statement: MigrationStatement,
  lineInStatement: number,
  offset: number,
): { line: number; column: number } {
  const column = lineInStatement === 1 ? statement.column + offset : offset + 1
  return { line: statement.line + lineInStatement - 1, column }
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Two lines before, the line itself with a marker under the column, one line after. */
function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split('\n')
  const width = String(line + 1).length
  const frame: string[] = []
  for (let at = Math.max(1, line - 2); at <= Math.min(lines.length, line + 1); at++) {
    const marker = at === line ? '>' : ' '
    frame.push(`${marker} ${String(at).padStart(width)} | ${lines[at - 1]}`.trimEnd())
    if (at === line) frame.push(`  ${' '.repeat(width)} | ${' '.repeat(Math.max(0, column - 1))}^`)
  }
  return frame.join('\n')
}

function fixFor(error: DatabaseError, done: number): string {
  if (error.errno === 1205) return 'end the transaction that holds the table (named above) and run again'
  if (error.errno === 1142 || error.errno === 1044 || error.errno === 1227)
    return 'grant the account the privilege, or use one that has it'
  if (error.errno === 1845 || error.errno === 1846)
    return 'allow a copy of the table with --allow-copy or -- acd:algorithm copy, or write the change so that it needs none'
  return done > 0
    ? `correct the file from statement ${done + 1} on and run again; the ${done} before it stay applied`
    : 'correct the file and run again; nothing of it was applied'
}

/** The failure of a migration that is not one statement: a script, or a file that is sent in lots. */
export function scriptFailure(migration: Migration, message: string): MigrationFailure {
  return {
    code: 'E_MIGRATION',
    message: `${migration.file} failed: ${message}`,
    migration: migration.id,
    file: migration.file,
    fix: 'see what it did, correct it and run again',
    retryable: false,
  }
}
