import { nextToken, UnterminatedError } from './lexer.ts'
import type { Token } from './lexer.ts'

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
  let body = new BodyTracker(text)
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
      body = new BodyTracker(text)
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

const bodyKinds = new Set(['PROCEDURE', 'FUNCTION', 'TRIGGER', 'EVENT'])
const blockOpeners = new Set(['IF', 'LOOP', 'WHILE', 'REPEAT', 'FOR'])
const blockNames = new Set([...blockOpeners, 'CASE'])
const statementStarters = new Set([';', ':', 'BEGIN', 'THEN', 'ELSE', 'DO', 'LOOP', 'REPEAT'])
const simpleVerbs = new Set(
  'SELECT INSERT UPDATE DELETE REPLACE CALL RETURN WITH TRUNCATE DROP ALTER CREATE SIGNAL EXECUTE PREPARE'.split(' '),
)

/**
 * Follows the nesting of BEGIN … END, IF … END IF, CASE … END and the loops within one statement, so that the
 * semicolons in the body of a stored program are known from the one that ends it.
 */
class BodyTracker {
  readonly #text: string
  #depth = 0
  #parentheses = 0
  #count = 0
  #previous = ''
  /** What the statement is: nothing of ours, the head of a stored program, or its body. */
  #place: 'start' | 'plain' | 'create' | 'head' | 'body' = 'start'
  #kind = ''
  #hasPassedHead = false
  #isAfterEnd = false

  constructor(text: string) {
    this.#text = text
  }

  isOpen(): boolean {
    return this.#depth > 0
  }

  see(token: Token): void {
    if (this.#place === 'plain' || token.kind === 'versioned') return
    const isWord = token.kind === 'word'
    const raw = token.end - token.start <= 12 ? this.#text.slice(token.start, token.end) : ''
    const word = isWord ? raw.toUpperCase() : token.kind === 'punctuation' || token.kind === 'delimiter' ? raw : ''
    this.#count++
    if (word === '(') this.#parentheses++
    else if (word === ')') this.#parentheses--
    if (this.#place === 'start') this.#start(word)
    else if (this.#place === 'create') this.#create(word)
    else if (this.#place === 'head') this.#head(word)
    else if (isWord) this.#body(word, token)
    if (!isWord) this.#isAfterEnd = false
    this.#previous = word
  }

  #start(word: string): void {
    if (word === 'CREATE') this.#place = 'create'
    else if (word === 'BEGIN') this.#place = 'head'
    else if (blockNames.has(word)) this.#open()
    else this.#place = 'plain'
    if (word === 'BEGIN') this.#kind = 'ANONYMOUS'
  }

  /** Between CREATE and the kind of thing: OR REPLACE, DEFINER = …, AGGREGATE; anything else is no program. */
  #create(word: string): void {
    if (bodyKinds.has(word)) {
      this.#kind = word
      this.#place = 'head'
    } else if (word === 'TABLE' || word === 'INDEX' || word === 'VIEW' || word === '(' || this.#count > 16) {
      this.#place = 'plain'
    }
  }

  #head(word: string): void {
    if (this.#kind === 'ANONYMOUS') {
      if (word === 'NOT') this.#open()
      else this.#place = 'plain'
      return
    }
    if (this.#parentheses > 0) return
    if (this.#kind === 'TRIGGER' && !this.#hasPassedHead) {
      if (word === 'ROW') this.#hasPassedHead = true
      return
    }
    if (this.#kind === 'EVENT' && !this.#hasPassedHead) {
      if (word === 'DO') this.#hasPassedHead = true
      return
    }
    if (this.#previous === 'IF' && (word === 'NOT' || word === 'EXISTS')) return
    if (word === 'BEGIN' || word === 'LOOP' || word === 'WHILE' || word === 'CASE' || word === 'REPEAT') this.#open()
    else if (word === 'IF' || word === 'FOR') this.#openUnlessOption(word)
    else if (simpleVerbs.has(word) || (word === 'SET' && this.#previous !== 'CHARACTER')) this.#place = 'plain'
  }

  /** `IF` opens a block unless it is the IF of `CREATE PROCEDURE IF NOT EXISTS`, which comes first in the head. */
  #openUnlessOption(word: string): void {
    if (word === 'IF' && bodyKinds.has(this.#previous)) return
    this.#open()
  }

  #open(): void {
    this.#place = 'body'
    this.#depth++
  }

  #body(word: string, token: Token): void {
    if (this.#isAfterEnd) {
      this.#isAfterEnd = false
      if (blockNames.has(word)) {
        this.#previous = word
        return
      }
    }
    if (word === 'END') {
      this.#depth--
      this.#isAfterEnd = true
    } else if (word === 'CASE' || (word === 'BEGIN' && this.#isBlockBegin(token))) this.#depth++
    else if (blockOpeners.has(word) && statementStarters.has(this.#previous)) this.#depth++
  }

  /** `begin` is no reserved word: a column may have that name. */
  #isBlockBegin(token: Token): boolean {
    const next = nextToken(this.#text, token.end)
    const isOperand =
      next !== undefined && '=,.)<>+-*/'.includes(this.#text[next.start]!) && next.kind === 'punctuation'
    return !isOperand && !['.', ',', '(', '=', '@'].includes(this.#previous)
  }
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
