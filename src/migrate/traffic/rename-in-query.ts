import { identifierName, quoteIdentifier, significantTokens, UnterminatedError } from '../sql/lexer.ts'
import type { Token } from '../sql/lexer.ts'

/** What one level of parentheses knows while a query is read. */
interface Level {
  /** Inside the list of tables behind FROM, UPDATE or DELETE. */
  isInTables: boolean
  /** The next name is a table's. */
  isTableNext: boolean
  /** Inside `EXTRACT( … FROM … )` and the like, whose FROM names no table. */
  isCall: boolean
}

const callsWithFrom = new Set(['EXTRACT', 'TRIM', 'SUBSTRING', 'SUBSTR', 'MID', 'POSITION', 'OVERLAY'])
const opensTables = new Set(['FROM', 'JOIN', 'STRAIGHT_JOIN', 'INTO', 'VIEW'])
const modifiers = new Set(['LOW_PRIORITY', 'HIGH_PRIORITY', 'DELAYED', 'QUICK', 'IGNORE', 'LATERAL', 'INTO', 'FROM'])
const closesTables = new Set(
  'WHERE SET GROUP HAVING ORDER LIMIT UNION EXCEPT INTERSECT SELECT VALUES VALUE PROCEDURE FOR WINDOW RETURNING LOCK'.split(
    ' ',
  ),
)

interface Place {
  start: number
  end: number
  name: string
}

/**
 * The same query about other tables: `names` maps lower-case names of tables in `schema` to the names of their copies.
 * Aliases stay what they are. What it takes for a table wrongly, the server refuses in the original form already.
 */
export function renameInQuery(sql: string, names: ReadonlyMap<string, string>, schema: string): string {
  const { tables, qualifiers, aliases } = readPlaces(sql, schema)
  const wanted = [...tables, ...qualifiers.filter(({ name }) => !aliases.has(name.toLowerCase()))]
  const edits = wanted
    .flatMap((place) => {
      const copy = names.get(place.name.toLowerCase())
      return copy === undefined ? [] : [{ ...place, copy }]
    })
    .sort((a, b) => a.start - b.start)
  let result = ''
  let from = 0
  for (const { start, end, copy } of edits) {
    result += sql.slice(from, start) + quoteIdentifier(copy)
    from = end
  }
  return result + sql.slice(from)
}

/** False for a text that ends inside a string or a name: cut off, or written for another sql_mode. */
export function isWhole(sql: string): boolean {
  try {
    significantTokens(sql)
    return true
  } catch (error) {
    if (error instanceof UnterminatedError) return false
    throw error
  }
}

/** Lower-case names of everything in the query that may be the name of a table; none of one that is not whole. */
export function namesIn(sql: string): Set<string> {
  if (!isWhole(sql)) return new Set()
  return new Set(
    significantTokens(sql)
      .filter(({ kind }) => kind === 'word' || kind === 'quoted')
      .map((token) => identifierName(sql, token).toLowerCase()),
  )
}

/** Lower-case names of the tables of `schema` that the query reads or writes by name; none of one that is not whole. */
export function tablesIn(sql: string, schema: string): Set<string> {
  return new Set(tableNames(sql, schema).map((name) => name.toLowerCase()))
}

/** The same names as they are written. */
export function tableNames(sql: string, schema: string): string[] {
  if (!isWhole(sql)) return []
  return readPlaces(sql, schema).tables.flatMap(({ name }) => (name === '' ? [] : [name]))
}

function readPlaces(sql: string, schema: string) {
  const tokens = significantTokens(sql)
  const word = (at: number) => (tokens[at]?.kind === 'quoted' ? '' : textOf(sql, tokens[at]).toUpperCase())
  const tables: Place[] = []
  const qualifiers: Place[] = []
  const aliases = new Set<string>()
  const levels: Level[] = [{ isInTables: false, isTableNext: false, isCall: false }]
  for (let at = 0; at < tokens.length; at++) {
    const level = levels.at(-1)!
    const current = word(at)
    if (current === '(') levels.push(enter(level, word(at + 1), word(at - 1)))
    else if (current === ')') {
      if (levels.length > 1) levels.pop()
    } else if (current === ',') level.isTableNext = level.isInTables
    else if (isOpening(current, at, word(at - 1), level)) {
      level.isTableNext = true
      if (current !== 'INTO' && current !== 'VIEW' && current !== 'INSERT' && current !== 'REPLACE')
        level.isInTables = true
    } else if (level.isTableNext && modifiers.has(current)) continue
    else if (isName(tokens[at])) {
      const place = readName(sql, tokens, at, schema)
      if (level.isTableNext && place) {
        tables.push(place.name)
        const alias = tokens[place.next + (word(place.next) === 'AS' ? 1 : 0)]
        if (isName(alias)) aliases.add(identifierName(sql, alias!).toLowerCase())
        level.isTableNext = false
        at = place.next - 1
      } else if (closesTables.has(current)) {
        level.isInTables = false
        level.isTableNext = false
      } else if (word(at + 1) === '.' && word(at - 1) !== '.' && place)
        qualifiers.push(qualifierOf(sql, tokens, at, schema))
    }
  }
  return { tables, qualifiers, aliases }
}

function enter(level: Level, next: string, previous: string): Level {
  const isJoined = level.isTableNext && !['SELECT', 'WITH', 'VALUES'].includes(next)
  level.isTableNext = false
  return { isInTables: isJoined, isTableNext: isJoined, isCall: callsWithFrom.has(previous) }
}

function isOpening(current: string, at: number, previous: string, level: Level): boolean {
  if (at === 0 && ['INSERT', 'REPLACE', 'DELETE'].includes(current)) return true
  if (current === 'UPDATE') return previous !== 'KEY' && previous !== 'FOR'
  return opensTables.has(current) && !(level.isCall && current === 'FROM')
}

const textOf = (sql: string, token: Token | undefined) => (token ? sql.slice(token.start, token.end) : '')
const isName = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'quoted'

/** `table` or `schema.table` at this place; the schema's part goes with the name when it is ours. */
function readName(sql: string, tokens: readonly Token[], at: number, schema: string) {
  const first = tokens[at]!
  const isQualified = textOf(sql, tokens[at + 1]) === '.' && isName(tokens[at + 2])
  const last = isQualified ? tokens[at + 2]! : first
  const isOther = isQualified && identifierName(sql, first).toLowerCase() !== schema.toLowerCase()
  const name = isOther ? '' : identifierName(sql, last)
  return { name: { start: first.start, end: last.end, name }, next: at + (isQualified ? 3 : 1) }
}

/** The part of `table.column` or `schema.table.column` that names the table. */
function qualifierOf(sql: string, tokens: readonly Token[], at: number, schema: string): Place {
  const first = tokens[at]!
  const isLong = textOf(sql, tokens[at + 3]) === '.' && isName(tokens[at + 2])
  if (!isLong) return { start: first.start, end: first.end, name: identifierName(sql, first) }
  const isOwn = identifierName(sql, first).toLowerCase() === schema.toLowerCase()
  const table = tokens[at + 2]!
  return { start: first.start, end: table.end, name: isOwn ? identifierName(sql, table) : '' }
}
