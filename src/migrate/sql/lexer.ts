/**
 * `quoted` is a `backtick` identifier; `string` is '…' or "…". `versioned` opens or closes an executable comment
 * (`/*!50100`, `/*M!`): what is between the two is SQL and comes as tokens of its own.
 */
type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'punctuation' | 'comment' | 'versioned' | 'delimiter'

/** A piece of SQL text; `start` and `end` count UTF-16 units from the start of the text. */
export interface Token {
  kind: TokenKind
  start: number
  end: number
}

/** The text ends inside a string, an identifier or a comment. */
export class UnterminatedError extends Error {
  readonly what: string
  readonly offset: number

  constructor(what: string, offset: number) {
    super(`${what} is not closed`)
    this.name = 'UnterminatedError'
    this.what = what
    this.offset = offset
  }
}

/**
 * The token at or after `from`, or undefined at the end. Follows MySQL and MariaDB with their default sql_mode:
 * backslash escapes in strings, `--` opens a comment only before white space, `#` always does.
 * `delimiter` wins over every other reading outside strings, identifiers and comments.
 */
export function nextToken(text: string, from: number, delimiter = ';'): Token | undefined {
  let start = from
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  if (start >= text.length) return undefined
  if (text.startsWith(delimiter, start)) return { kind: 'delimiter', start, end: start + delimiter.length }
  const code = text.charCodeAt(start)
  if (isWordCode(code)) return wordOrNumber(text, start, delimiter)
  switch (code) {
    case 39: // '
    case 34: // "
      return { kind: 'string', start, end: endOfString(text, start, code) }
    case 96: // `
      return { kind: 'quoted', start, end: endOfIdentifier(text, start) }
    case 35: // #
      return { kind: 'comment', start, end: endOfLine(text, start) }
    case 45: // -
      if (isDashComment(text, start)) return { kind: 'comment', start, end: endOfLine(text, start) }
      break
    case 47: // /
      if (text.charCodeAt(start + 1) === 42) return blockComment(text, start)
      break
    case 42: // *
      if (text.charCodeAt(start + 1) === 47) return { kind: 'versioned', start, end: start + 2 }
      break
  }
  return { kind: 'punctuation', start, end: start + 1 }
}

/** Every token of one statement except comments: what a parser wants to see. */
export function significantTokens(text: string): Token[] {
  const tokens: Token[] = []
  // No text begins with NUL twice over, so nothing is taken for a delimiter.
  for (let token = nextToken(text, 0, '\0\0'); token; token = nextToken(text, token.end, '\0\0')) {
    if (token.kind !== 'comment' && token.kind !== 'versioned') tokens.push(token)
  }
  return tokens
}

/** The name that an identifier, quoted or not, stands for. */
export function identifierName(text: string, token: Token): string {
  const raw = text.slice(token.start, token.end)
  if (token.kind === 'quoted') return raw.slice(1, -1).replaceAll('``', '`')
  if (token.kind === 'string') return raw.slice(1, -1).replaceAll(raw[0]! + raw[0]!, raw[0]!)
  return raw
}

/** A name as the server reads it back, whatever is in it. */
export const quoteIdentifier = (name: string): string => '`' + name.replaceAll('`', '``') + '`'

/** A string literal for the sql_mode that this program sets on its sessions. */
export function quoteString(value: string): string {
  return "'" + value.replace(/[\\'\0\n\r]/g, (character) => escapes[character]!) + "'"
}

const escapes: Record<string, string> = {
  '\\': '\\\\',
  "'": "\\'",
  '\0': '\\0',
  '\n': '\\n',
  '\r': '\\r',
}

function wordOrNumber(text: string, start: number, delimiter: string): Token {
  let end = start
  let isDigits = true
  // A delimiter such as $$ is made of word characters and follows END without a space.
  const mayEndInside = isWordCode(delimiter.charCodeAt(0))
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (!isWordCode(code) || (mayEndInside && end > start && text.startsWith(delimiter, end))) break
    if (code < 48 || code > 57) isDigits = false
    end++
  }
  return { kind: isDigits ? 'number' : 'word', start, end }
}

function endOfString(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === quote) {
      if (text.charCodeAt(at + 1) !== quote) return at + 1
      at++
    }
  }
  throw new UnterminatedError(`the string that opens with ${String.fromCharCode(quote)}`, start)
}

function endOfIdentifier(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text.charCodeAt(at) !== 96) continue
    if (text.charCodeAt(at + 1) !== 96) return at + 1
    at++
  }
  throw new UnterminatedError('the identifier that opens with `', start)
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function isDashComment(text: string, start: number): boolean {
  if (text.charCodeAt(start + 1) !== 45) return false
  return start + 2 >= text.length || text.charCodeAt(start + 2) <= 32
}

const versionedOpening = /\/\*M?!\d*/y

function blockComment(text: string, start: number): Token {
  versionedOpening.lastIndex = start
  if (versionedOpening.test(text)) return { kind: 'versioned', start, end: versionedOpening.lastIndex }
  const close = text.indexOf('*/', start + 2)
  if (close < 0) throw new UnterminatedError('the comment that opens with /*', start)
  return { kind: 'comment', start, end: close + 2 }
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xfeff
const isWordCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36 ||
  (code >= 0x80 && code !== 0xfeff)
