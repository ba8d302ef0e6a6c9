import { nextToken, UnterminatedError, type Token } from './lexer.ts'
import { ProgramBody } from './program-body.ts'

/** One statement of a script, without its delimiter. Lines and columns count from 1. */
export interface ScriptStatement {
  text: string
  start: number
  end: number
  line: number
  column: number
}

/** A script that cannot be taken apart; `offset` is where the trouble starts. */
export class ScriptError extends Error {
  readonly offset: number
  /** What to do about it. */
  readonly fix: string

  constructor(message: string, offset: number, fix: string) {
    super(message)
    this.name = 'ScriptError'
    this.offset = offset
    this.fix = fix
  }
}

/**
 * Takes a script apart as MySQL's client does (DELIMITER lines included), and also knows where the body of a
 * routine, trigger or event ends when nobody wrote DELIMITER. Comments before a statement belong to no statement.
 */
export function splitScript(text: string): ScriptStatement[] {
  try {
    return [...statements(text, ';')]
  } catch (error) {
    if (error instanceof UnterminatedError)
      throw new ScriptError(
        error.message,
        error.offset,
        'close it; a quote of the same kind inside it is written twice',
      )
    throw error
  }
}

/** What is left of a piece of a script: where the unfinished part starts, and how statements end from there on. */
export interface ScriptRest {
  offset: number
  delimiter: string
}

/** Takes the finished statements off the front of a piece of a script whose end is not there yet. */
export function takeStatements(text: string, delimiter: string): { statements: ScriptStatement[]; rest: ScriptRest } {
  const taken: ScriptStatement[] = []
  const rest: ScriptRest = { offset: 0, delimiter }
  try {
    for (const statement of statements(text, delimiter, rest)) taken.push(statement)
  } catch (error) {
    // A string or comment that is not closed yet may be closed by the next piece.
    if (!(error instanceof UnterminatedError)) throw error
  }
  return { statements: taken, rest }
}

/** With `rest`, the text is a piece: what has no end yet is left for later instead of being an error. */
function* statements(text: string, startDelimiter: string, rest?: ScriptRest): Generator<ScriptStatement> {
  const lines = new LineCounter(text)
  let delimiter = startDelimiter
  let delimiterAt = 0
  let first: Token | undefined
  let last: Token | undefined
  let versionedDepth = 0
  let body = new ProgramBody(text)
  for (let token = nextToken(text, 0, delimiter); token; token = nextToken(text, token.end, delimiter)) {
    if (token.kind === 'comment') continue
    if (token.kind === 'versioned') {
      const isClosing = text.charCodeAt(token.start) === 42
      if (isClosing && versionedDepth === 0)
        throw new ScriptError('*/ closes no comment', token.start, 'remove it, or write /* where the comment begins')
      versionedDepth += isClosing ? -1 : 1
    }
    if (token.kind === 'delimiter' && versionedDepth === 0 && (delimiter !== ';' || !body.isOpen())) {
      if (first && last) yield statement(text, first, last, lines)
      first = last = undefined
      body = new ProgramBody(text)
      if (rest) rest.offset = token.end
      continue
    }
    if (!last || (token.kind === 'word' && isLineStart(text, token.start))) {
      const command = delimiterCommand(text, token)
      if (command !== undefined) {
        if (rest && command.end === text.length) return
        if (last)
          throw new ScriptError(
            'the statement before DELIMITER has no delimiter of its own',
            first!.start,
            'end it with its delimiter, on a line before DELIMITER',
          )
        if (command.delimiter === '')
          throw new ScriptError('DELIMITER needs the new delimiter after it', token.start, 'e.g. DELIMITER $$')
        delimiter = command.delimiter
        delimiterAt = token.start
        token.end = command.end
        if (rest) Object.assign(rest, { offset: command.end, delimiter })
        continue
      }
    }
    first ??= token
    last = token
    body.see(token)
  }
  if (rest) return
  if (versionedDepth > 0)
    throw new ScriptError('an executable comment /*! is not closed', first!.start, 'close it with */')
  if (!first || !last) return
  if (delimiter !== ';') {
    const at = lines.place(delimiterAt)
    throw new ScriptError(
      `the statement does not end with ${delimiter}, the DELIMITER of line ${at.line}`,
      first.start,
      `write ${delimiter} behind it, and DELIMITER ; on a line of its own after that`,
    )
  }
  if (body.isOpen())
    throw new ScriptError(
      'the body that starts with BEGIN has no matching END',
      first.start,
      'write END behind its last statement',
    )
  yield statement(text, first, last, lines)
}

function statement(text: string, first: Token, last: Token, lines: LineCounter): ScriptStatement {
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end, ...lines.place(first.start) }
}

const delimiterLine = /delimiter(?:[ \t]+(\S*)[^\n]*|[ \t]*(?=\r?\n|$))/iy

/** `DELIMITER $$` at the start of a statement, or, without doubt, in the middle of one. */
function delimiterCommand(text: string, token: Token): { delimiter: string; end: number } | undefined {
  if (token.kind !== 'word' || token.end - token.start !== 9 || !isLineStart(text, token.start)) return undefined
  delimiterLine.lastIndex = token.start
  const match = delimiterLine.exec(text)
  if (!match) return undefined
  return { delimiter: match[1] ?? '', end: delimiterLine.lastIndex }
}

function isLineStart(text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '\uFEFF')) at--
  return at < 0 || text[at] === '\n'
}

/** Turns offsets into lines; only ever asked for growing offsets, so each line end is looked at once. */
class LineCounter {
  readonly #text: string
  #line = 1
  #lineStart = 0

  constructor(text: string) {
    this.#text = text
  }

  place(offset: number): { line: number; column: number } {
    if (offset < this.#lineStart) return placeOf(this.#text, offset)
    for (;;) {
      const end = this.#text.indexOf('\n', this.#lineStart)
      if (end < 0 || end >= offset) break
      this.#line++
      this.#lineStart = end + 1
    }
    return { line: this.#line, column: offset - this.#lineStart + 1 }
  }
}

/** Line and column, from 1, of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
