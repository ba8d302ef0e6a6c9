import { ScriptError, splitScript, takeStatements } from './split.ts'

/** One statement of a file that is too big to hold; `number` and `line` count from 1. */
export interface StreamedStatement {
  text: string
  number: number
  line: number
}

/** Takes a script apart piece by piece: what is in memory is a piece and the statement that it cuts. */
export function* splitStream(chunks: Iterable<Uint8Array>): Generator<StreamedStatement> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let left = ''
  let delimiter = ';'
  let line = 1
  let number = 0
  function* take(text: string): Generator<StreamedStatement> {
    left += text
    const { statements, rest } = takeStatements(left, delimiter)
    for (const statement of statements)
      yield { text: statement.text, number: ++number, line: line + statement.line - 1 }
    line += countLines(left, rest.offset)
    left = left.slice(rest.offset)
    delimiter = rest.delimiter
  }
  for (const chunk of chunks) yield* take(decoder.decode(chunk, { stream: true }))
  // The line end closes a DELIMITER command on the last line.
  yield* take(`${decoder.decode()}\n`)
  if (delimiter !== ';' && left.trim() !== '')
    throw new ScriptError(
      `the script ends before ${delimiter}, the DELIMITER in force`,
      0,
      `write ${delimiter} behind the last statement`,
    )
  for (const statement of splitScript(left))
    yield { text: statement.text, number: ++number, line: line + statement.line - 1 }
}

function countLines(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}
