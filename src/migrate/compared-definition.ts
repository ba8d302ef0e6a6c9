import type { ObjectKind } from './sql/classify.ts'
import { identifierName, significantTokens, UnterminatedError } from './sql/lexer.ts'
import type { Token } from './sql/lexer.ts'

const modeComment = /^\/\* sql_mode (?<mode>[\w, ]*) \*\/ /

/** The sql_mode in front of an image of a routine; undefined where a version that did not write it down took the image. */
export const modeOf = (image: string): string | undefined => modeComment.exec(image)?.groups!['mode']

/**
 * An image (SHOW CREATE, of a routine with its sql_mode) so that two say the same exactly when the objects do: without
 * white space and comments outside of strings, quotes around names, the definer, and what an event's clock and switch
 * say. A table's is compared as it is.
 */
export function comparable(kind: ObjectKind, image: string): string {
  const isTable = (kind === 'table' || kind === 'sequence') && !isView(image)
  if (isTable) return image
  try {
    return `${modeOf(image) ?? ''}\0${spelled(kind, image)}`
  } catch (error) {
    // Written for another sql_mode, where quotes end elsewhere.
    if (error instanceof UnterminatedError) return image
    throw error
  }
}

/** Whether an image that was asked for as a table's is a view's. */
export const isView = (image: string): boolean => /^CREATE\s+(?:OR|ALGORITHM|DEFINER|SQL|VIEW)\b/i.test(image)

function spelled(kind: ObjectKind, image: string): string {
  const tokens = significantTokens(image)
  const leftOut = new Set([...definerTokens(image, tokens), ...(omitted[kind]?.(image, tokens) ?? [])])
  return tokens.flatMap((token, index) => (leftOut.has(index) ? [] : [textOf(image, token)])).join('\0')
}

/** A view's column without a name of its own gets its expression's text, with the quotes of the tables in it. */
const textOf = (sql: string, token: Token) =>
  (token.kind === 'quoted' ? identifierName(sql, token) : sql.slice(token.start, token.end)).replaceAll('`', '')

const wordAt = (sql: string, token: Token | undefined) =>
  token?.kind === 'word' || token?.kind === 'punctuation' ? sql.slice(token.start, token.end).toUpperCase() : ''

/** Positions of `DEFINER = 'a'@'b'` among the tokens of a CREATE statement; none when it says none. */
function definerTokens(sql: string, tokens: readonly Token[]): number[] {
  const word = (at: number) => wordAt(sql, tokens[at])
  const from = tokens.findIndex((_, at) => word(at) === 'DEFINER' && word(at + 1) === '=')
  // Behind the object's kind it is part of a body.
  if (from < 0 || from > 8) return []
  let to = from + 3
  if (word(to) === '(' && word(to + 1) === ')') to += 2
  if (word(to) === '@') to += 2
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** The statement without the definer, so that it can be executed by an account that may not name another one. */
export function withoutDefiner(sql: string): string {
  const tokens = significantTokens(sql)
  const places = definerTokens(sql, tokens)
  if (places.length === 0) return sql
  return sql.slice(0, tokens[places[0]!]!.start) + sql.slice(tokens[places.at(-1)!]!.end)
}

const omitted: Partial<Record<ObjectKind, (sql: string, tokens: readonly Token[]) => number[]>> = {
  trigger: orderTokens,
  event: clockTokens,
}

/** `FOLLOWS other`, which a copy without the other trigger cannot say. */
function orderTokens(sql: string, tokens: readonly Token[]): number[] {
  const word = (at: number) => wordAt(sql, tokens[at])
  const at = tokens.findIndex(
    (_, index) =>
      word(index - 2) === 'EACH' && word(index - 1) === 'ROW' && ['FOLLOWS', 'PRECEDES'].includes(word(index)),
  )
  return at < 0 ? [] : [at, at + 1]
}

/** What the server fills in by its clock (STARTS, AT, ENDS), and whether the event is switched on. */
function clockTokens(sql: string, tokens: readonly Token[]): number[] {
  const places: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(sql, tokens[at])
    if (word === 'DO') break
    if (['STARTS', 'AT', 'ENDS'].includes(word) && tokens[at + 1]?.kind === 'string') places.push(at, at + 1)
    if (word !== 'ENABLE' && word !== 'DISABLE') continue
    places.push(at)
    if (wordAt(sql, tokens[at + 1]) === 'ON') places.push(at + 1, at + 2)
  }
  return places
}

/** The same trigger without its place among others. */
export function withoutOrder(sql: string): string {
  const tokens = significantTokens(sql)
  const [first, last] = orderTokens(sql, tokens)
  return first === undefined ? sql : sql.slice(0, tokens[first]!.start) + sql.slice(tokens[last!]!.end)
}

/** The same event switched off; undefined where its text has no place for that. */
export function switchedOff(sql: string): string | undefined {
  const tokens = significantTokens(sql)
  let depth = 0
  for (const [at, token] of tokens.entries()) {
    const word = wordAt(sql, token)
    if (word === '(') depth++
    if (word === ')') depth--
    if (depth > 0 || at < 3) continue
    if (word === 'DISABLE') return sql
    if (word === 'ENABLE') return `${sql.slice(0, token.start)}DISABLE${sql.slice(token.end)}`
    if (word === 'COMMENT' || word === 'DO') return `${sql.slice(0, token.start)}DISABLE ${sql.slice(token.start)}`
  }
  return undefined
}
