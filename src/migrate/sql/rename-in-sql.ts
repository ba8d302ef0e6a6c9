import { identifierName, quoteIdentifier, significantTokens } from './lexer.ts'
import type { Classification } from './classify.ts'

/** Put before names that must be unique in a schema, so that a copy can stand beside its original. */
export const copyPrefix = '_acdp_'

/**
 * The same statement about copies of its tables: every table in `names` gets its new name, and constraints the prefix,
 * because MySQL wants their names unique in the schema.
 */
export function renameTables(sql: string, what: Classification, names: ReadonlyMap<string, string>): string {
  const edits = new Map<number, { end: number; text: string }>()
  for (const place of [...what.targets, ...what.renames, ...what.references]) {
    const name = names.get(place.name)
    if (name !== undefined) edits.set(place.start, { end: place.end, text: quoteIdentifier(name) })
  }
  const tokens = significantTokens(sql)
  const word = (index: number) => {
    const token = tokens[index]
    return token?.kind === 'word' ? sql.slice(token.start, token.end).toUpperCase() : ''
  }
  for (let index = 0; index < tokens.length; index++) {
    const nameAt = constraintNameAt(word, index)
    const token = nameAt === undefined ? undefined : tokens[nameAt]
    if (token && (token.kind === 'word' || token.kind === 'quoted')) {
      edits.set(token.start, {
        end: token.end,
        text: quoteIdentifier(constraintCopy(identifierName(sql, token), names)),
      })
    }
    const referenced = word(index) === 'REFERENCES' ? tokens[index + 1] : undefined
    const name = referenced && names.get(identifierName(sql, referenced))
    if (referenced && name !== undefined)
      edits.set(referenced.start, { end: referenced.end, text: quoteIdentifier(name) })
  }
  return applyEdits(sql, edits)
}

/** Names that the server made up from the table's (`users_ibfk_1`) follow the table, so that it goes on counting. */
function constraintCopy(name: string, names: ReadonlyMap<string, string>): string {
  const match = /^(.*)(_ibfk_\d+)$/.exec(name)
  const table = match && names.get(match[1]!)
  return table ? `${table}${match[2]}` : copyPrefix + name
}

/** Index of the token that names a constraint, if one is named at `index`. */
function constraintNameAt(word: (index: number) => string, index: number): number | undefined {
  const first = word(index)
  if (first === 'CONSTRAINT') {
    const at = word(index + 1) === 'IF' ? index + (word(index + 2) === 'NOT' ? 4 : 3) : index + 1
    return ['PRIMARY', 'UNIQUE', 'FOREIGN', 'CHECK'].includes(word(at)) ? undefined : at
  }
  const isDrop = word(index - 1) === 'DROP'
  if (isDrop && first === 'FOREIGN' && word(index + 1) === 'KEY')
    return word(index + 2) === 'IF' ? index + 4 : index + 2
  if (isDrop && first === 'CHECK') return index + 1
  return undefined
}

function applyEdits(sql: string, edits: ReadonlyMap<number, { end: number; text: string }>): string {
  let result = ''
  let from = 0
  for (const [start, { end, text }] of [...edits].sort(([a], [b]) => a - b)) {
    result += sql.slice(from, start) + text
    from = end
  }
  return result + sql.slice(from)
}
