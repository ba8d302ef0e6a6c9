import type { Migration, MigrationStatement } from '../files/files.ts'
import { identifierName, significantTokens } from '../sql/lexer.ts'
import type { BrokenQuery } from './broken-query.ts'
import type { SeenQuery } from './seen-queries.ts'

/** Queries that call a procedure or function which the migrations drop and do not create again. */
export function callsOfDropped(pending: readonly Migration[], queries: readonly SeenQuery[]): BrokenQuery[] {
  const dropped = new Map<string, { migration: Migration; statement: MigrationStatement }>()
  for (const migration of pending) {
    for (const statement of migration.statements) {
      const { verb, objectKind, targets } = statement.what
      if (objectKind !== 'procedure' && objectKind !== 'function') continue
      for (const { name } of targets) {
        if (verb.startsWith('DROP')) dropped.set(name.toLowerCase(), { migration, statement })
        else dropped.delete(name.toLowerCase())
      }
    }
  }
  if (dropped.size === 0) return []
  return queries.flatMap((query) => {
    const found = calledNames(query.text).find((name) => dropped.has(name))
    if (found === undefined) return []
    const { migration, statement } = dropped.get(found)!
    // 1305: what the server says to a call of something that does not exist.
    return [
      { query, migration, statement, errno: 1305, reason: `${statement.what.objectKind} ${found} does not exist` },
    ]
  })
}

function calledNames(sql: string): string[] {
  const tokens = significantTokens(sql)
  const isCalled = (at: number) => {
    const next = tokens[at + 1]
    return next !== undefined && sql.slice(next.start, next.end) === '('
  }
  return tokens
    .filter(({ kind }, at) => (kind === 'word' || kind === 'quoted') && isCalled(at))
    .map((token) => identifierName(sql, token).toLowerCase())
}
