import type { Migration } from '../files/files.ts'
import { identifierName, significantTokens } from '../sql/lexer.ts'

/**
 * Tells the queries of this program from the application's: those about its own tables, and the statements of the
 * migrations themselves, which fill and move data minutes before the old columns go.
 */
export function ownQueries(migrations: readonly Migration[]): (text: string) => boolean {
  const known = migrations
    .flatMap(({ statements }) => statements)
    .filter(({ what }) => what.nature === 'data' || what.nature === 'query')
    .map(({ sql }) => canonical(sql))
  return (text) => {
    if (/_acd_|\bGET_LOCK\b/i.test(text)) return true
    const query = canonical(text)
    // A batch of a backfill is its statement with a range of keys behind it.
    return known.some((statement) => query === statement || query.startsWith(`${statement} `))
  }
}

/** Words and names in lower case; values, lists and parentheses left out, because a record of a query has lost them. */
function canonical(sql: string): string {
  return significantTokens(sql)
    .flatMap((token) => {
      if (token.kind === 'word' || token.kind === 'quoted') return [identifierName(sql, token).toLowerCase()]
      if (token.kind !== 'punctuation') return []
      const mark = sql[token.start]!
      return '(),.?+-*/'.includes(mark) ? [] : [mark]
    })
    .filter((word) => word !== 'null' && word !== 'where')
    .join(' ')
}
