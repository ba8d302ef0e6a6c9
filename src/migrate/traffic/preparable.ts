import { identifierName, significantTokens } from '../sql/lexer.ts'

/** How often a list of unknown length is tried with one more value. */
const maxValues = 6

/**
 * Texts that the server may prepare in place of a recorded one, the likeliest first. A recorded text stands for many
 * queries: `(...)` is a list of values of any length, `?, ...` two or more of them.
 */
export function preparableTexts(recorded: string, columnsOf: (table: string) => number | undefined): string[] {
  const text = withTypes(withRows(recorded, columnsOf))
  if (!text.includes('...')) return [text]
  return Array.from({ length: maxValues }, (_, index) => {
    const values = index + 1
    return text.replaceAll('?, ...', list(Math.max(2, values))).replaceAll('(...)', `(${list(values)})`)
  })
}

/** No name takes more bytes: 64 characters of UTF-8 with three bytes each, and its length. */
const longestName = 200

/**
 * Whether the server may have kept only the beginning of a text, with room for `maxBytes`. MySQL marks those with dots,
 * MariaDB does not; but a text that leaves room for one more name is whole.
 */
export function mayBeCutOff(recorded: string, maxBytes: number): boolean {
  if (/(?<!\?, )(?<!\()\.\.\.\s*$/.test(recorded)) return true
  return recorded.length > maxBytes - 4 || storedBytes(recorded) > maxBytes - longestName
}

/** What the server needs to keep a text: two bytes for a word, four and its own for a name. */
function storedBytes(recorded: string): number {
  try {
    return significantTokens(recorded).reduce(
      (sum, { kind, start, end }) => sum + (kind === 'quoted' ? 2 + Buffer.byteLength(recorded.slice(start, end)) : 2),
      0,
    )
  } catch {
    // A name that is not closed: it has been cut.
    return Number.POSITIVE_INFINITY
  }
}

const list = (count: number) => Array.from({ length: count }, () => '?').join(', ')

/** The rows of an INSERT get as many values as it has columns. */
function withRows(recorded: string, columnsOf: (table: string) => number | undefined): string {
  if (!/\bVALUES? \(\.\.\.\)/.test(recorded)) return recorded
  const insert = readInsert(recorded)
  const count = insert && (insert.columns?.length ?? columnsOf(insert.table))
  return count === undefined ? recorded : recorded.replace(/\b(VALUES?) \(\.\.\.\)/, `$1 (${list(count)})`)
}

/** Words that the server puts where a literal had a prefix or a type an argument. */
function withTypes(text: string): string {
  return text
    .replace(/\((?:_charset|unknown)\) \?/g, '?')
    .replace(/\((?:_charset|unknown)\)/g, '?')
    .replace(/\b(?:DATE|TIME|TIMESTAMP) \?/g, '?')
    .replace(/\b(DECIMAL|NUMERIC) \(\.\.\.\)/g, '$1 (10, 2)')
    .replace(/\b(DECIMAL|CHAR|CHARACTER|VARCHARACTER|BINARY|NCHAR|DATETIME|TIME) \( ?\? ?\)/g, '$1 (6)')
}

/** Table and columns of an INSERT or REPLACE; `columns` is absent where it names none. */
export function readInsert(sql: string): { table: string; columns?: string[] } | undefined {
  const tokens = significantTokens(sql)
  const text = (at: number) => (tokens[at] ? sql.slice(tokens[at].start, tokens[at].end) : '')
  if (!/^(INSERT|REPLACE)$/i.test(text(0))) return undefined
  let at = 1
  while (/^(LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|INTO)$/i.test(text(at))) at++
  if (text(at + 1) === '.') at += 2
  if (!tokens[at]) return undefined
  const table = identifierName(sql, tokens[at]!)
  const next = text(++at).toUpperCase()
  if (next === 'SET') {
    const columns = tokens.flatMap((token, index) =>
      index > at && text(index + 1) === '=' && text(index - 1) !== '.' ? [identifierName(sql, token)] : [],
    )
    return { table, columns }
  }
  if (next !== '(' || /^SELECT$/i.test(text(at + 1))) return { table }
  const columns: string[] = []
  for (at++; at < tokens.length && text(at) !== ')'; at++)
    if (text(at) !== ',') columns.push(identifierName(sql, tokens[at]!))
  return { table, columns }
}
