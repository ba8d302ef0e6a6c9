import { hash } from 'node:crypto'
import { parseDuration } from '../shared/duration.ts'
import type { Problem } from '../shared/errors.ts'
import { classify } from './sql/classify.ts'
import type { Classification } from './sql/classify.ts'
import { durationOf } from './files/directives.ts'
import type { Directive } from './files/directives.ts'
import { significantTokens } from './sql/lexer.ts'
import type { Token } from './sql/lexer.ts'
import { refusedSetting } from './sql/set-statement.ts'
import { placeOf } from './sql/split.ts'
import type { ScriptStatement } from './sql/split.ts'

export interface MigrationStatement {
  sql: string
  line: number
  column: number
  /** Same for texts that differ only in comments and white space. */
  hash: string
  what: Classification
  /** True for one that a directive stands for, and that nobody wrote. */
  isImplied?: true
  /** Rows per batch, where the file asks for batches with `-- acd:batch`. */
  batchSize?: number
  /** True where the file asks that it shares its transaction with no other statement (`-- acd:no-transaction`). */
  commitsAlone?: true
}

/** `-- acd:no-transaction` says nothing more; a value would be taken for a condition that nobody looks at. */
export function checkNoTransaction(
  directives: readonly Directive[],
  file: string,
  text: string,
  problems: Problem[],
): void {
  for (const { name, value, offset } of directives) {
    if (name !== 'no-transaction' || value === '') continue
    const message = `acd:no-transaction takes nothing behind it, not "${value}"`
    problems.push({ message, file, ...placeOf(text, offset), fix: 'leave it out, or the directive' })
  }
}

/** A SET that would take the transactions away in which the history is kept. */
export function checkSetting(
  { text, line, column }: Pick<ScriptStatement, 'text' | 'line' | 'column'>,
  file: string,
  problems: Problem[],
): void {
  const refused = refusedSetting(text)
  if (refused) problems.push({ ...refused, file, line, column })
}

/** Whether a transaction that the author has opened is still open behind this statement. */
export function isInOwnTransaction(what: Classification, wasOpen: boolean): boolean {
  if (what.verb === 'START' || (what.verb === 'BEGIN' && what.nature === 'transaction')) return true
  return what.verb === 'COMMIT' || what.verb === 'ROLLBACK' ? false : wasOpen
}

/** `-- acd:timeout`: MariaDB ends any statement after it, MySQL a SELECT; the session is restored after the file. */
export function timeLimit(
  directives: readonly Directive[],
  file: string,
  text: string,
  problems: Problem[],
): MigrationStatement[] {
  for (const directive of directives) {
    const isTime = directive.name === 'timeout' || directive.name === 'lock-timeout'
    if (!isTime || parseDuration(directive.value) !== undefined) continue
    const message = `acd:${directive.name} is a duration such as 30s, not "${directive.value}"`
    problems.push({ message, file, ...placeOf(text, directive.offset) })
  }
  const limitMs = durationOf(directives, 'timeout')
  if (limitMs === undefined) return []
  const { offset } = directives.find(({ name }) => name === 'timeout')!
  const sql = `SET SESSION lock_wait_timeout = @@SESSION.lock_wait_timeout /*M!100101 , max_statement_time = ${limitMs / 1_000} */ /*!80000 , max_execution_time = ${limitMs} */`
  return [{ sql, ...placeOf(text, offset), hash: hashStatement(sql), what: classify(sql), isImplied: true }]
}

/** The number of rows that `-- acd:batch` says; a problem when it says something else. */
export function readBatchSize(
  directive: Directive,
  file: string,
  text: string,
  problems: Problem[],
): number | undefined {
  const size = Number(directive.value)
  if (Number.isInteger(size) && size > 0) return size
  problems.push({
    message: `acd:batch is a number of rows, not "${directive.value}"`,
    file,
    ...placeOf(text, directive.offset),
  })
  return undefined
}

/** First 16 hex digits of a SHA-256 over the statement's tokens, each with a NUL after it. */
export function hashStatement(sql: string, tokens: readonly Token[] = significantTokens(sql)): string {
  let text = ''
  for (const token of tokens) text += `${sql.slice(token.start, token.end)}\0`
  return hash('sha256', text).slice(0, 16)
}
