import { identifierName, significantTokens } from './lexer.ts'
import type { Token } from './lexer.ts'

/** A variable that a SET statement assigns to; `user` is one like `@x`. */
export interface Assignment {
  scope: 'session' | 'global' | 'user'
  /** In lower case. */
  name: string
}

const scopes: Record<string, Assignment['scope']> = {
  SESSION: 'session',
  LOCAL: 'session',
  GLOBAL: 'global',
  PERSIST: 'global',
  PERSIST_ONLY: 'global',
}

/** What `SET a = 1, @@GLOBAL.b = 2, @c = 3` assigns to, in order. */
export function assignments(sql: string, tokens: readonly Token[] = significantTokens(sql)): Assignment[] {
  const found: Assignment[] = []
  // A keyword holds for the assignments behind it, too; @@GLOBAL for its own.
  let scope: Assignment['scope'] = 'session'
  let depth = 0
  let isStart = true
  for (let at = 1; at < tokens.length; at++) {
    const text = textOf(sql, tokens[at])
    if (text === '(') depth++
    else if (text === ')') depth--
    else if (text === ',' && depth === 0) {
      isStart = true
      continue
    }
    if (!isStart) continue
    isStart = false
    let own = scope
    if (scopes[text] && textOf(sql, tokens[at + 1]) !== '=') {
      own = scope = scopes[text]
      at++
    } else if (text === '@' && textOf(sql, tokens[at + 1]) === '@') {
      at += 2
      const named = scopes[textOf(sql, tokens[at])]
      if (named && textOf(sql, tokens[at + 1]) === '.') {
        own = named
        at += 2
      } else own = 'session'
    } else if (text === '@') {
      own = 'user'
      at++
    }
    const token = tokens[at]
    if (token?.kind === 'word' || token?.kind === 'quoted')
      found.push({ scope: own, name: identifierName(sql, token).toLowerCase() })
  }
  return found
}

const textOf = (sql: string, token: Token | undefined) =>
  token && token.kind !== 'quoted' && token.kind !== 'string' ? sql.slice(token.start, token.end).toUpperCase() : ''

/** True for a SET of variables like `@x` and of nothing else. */
export const setsUserVariables = (sql: string): boolean => assignments(sql).every(({ scope }) => scope === 'user')

/** Whether `@x` stands in a statement: `SELECT … INTO @x`, `SELECT @x := …`. */
export function namesUserVariable(sql: string): boolean {
  const texts = significantTokens(sql).map((token) => textOf(sql, token))
  return texts.some((text, at) => text === '@' && texts[at - 1] !== '@' && texts[at + 1] !== '@')
}

/** Why a SET would break the transactions in which the history is kept; undefined for one that does not. */
export function refusedSetting(sql: string): { message: string; fix: string } | undefined {
  const all = assignments(sql)
  const own = all.filter(({ scope }) => scope === 'session').map(({ name }) => name)
  if (own.includes('completion_type'))
    return {
      message: 'completion_type changes what COMMIT does, also for the history of migrations',
      fix: 'leave it out: every data statement shares a transaction with its record',
    }
  if (own.includes('autocommit') && all.length > 1)
    return {
      message: 'autocommit is set together with other variables',
      fix: 'leave it out, or set it in a statement of its own, which is left out: transactions are ours',
    }
  const isReadOnly = /^\s*SET\s+(?:SESSION\s+|LOCAL\s+)?TRANSACTION\b[^;]*\bREAD\s+ONLY\b/i.test(sql)
  const isReadOnlyByName = own.some((name) => name === 'tx_read_only' || name === 'transaction_read_only')
  if (!isReadOnly && !isReadOnlyByName) return undefined
  return { message: 'a read only transaction cannot record what was done', fix: 'leave it out' }
}
