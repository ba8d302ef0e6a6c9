import { significantTokens } from '../sql/lexer.ts'

/**
 * A query as people may see it, in one line: what a connection holds prepared can have values in it, and those are data
 * of the application.
 */
export function shownQuery(sql: string): string {
  let shown = ''
  let end = 0
  for (const token of significantTokens(sql)) {
    const isValue = token.kind === 'string' || token.kind === 'number'
    shown += sql.slice(end, token.start).replace(/\/\*[^]*?\*\/|--\s.*|#.*/g, ' ')
    shown += isValue ? '?' : sql.slice(token.start, token.end)
    end = token.end
  }
  return shown.replace(/\s+/g, ' ').trim()
}
