import type { ColumnDefinition } from './column-definition.ts'
import type { NameInText, TokenReader } from './token-reader.ts'

export type IndexKind = 'index' | 'unique' | 'primary' | 'fulltext' | 'spatial'

/** One comma-separated part of ALTER TABLE. What is not understood is `unknown`, never taken for harmless. */
export type AlterClause =
  | {
      kind: 'add-column'
      column: string
      definition: ColumnDefinition
      position: 'last' | 'first' | 'after'
      ifNotExists: boolean
    }
  | { kind: 'drop-column'; column: string; ifExists: boolean }
  | { kind: 'modify-column'; column: string; definition: ColumnDefinition; position: 'last' | 'first' | 'after' }
  | { kind: 'change-column'; column: string; newName: string; definition: ColumnDefinition }
  | { kind: 'rename-column'; column: string; newName: string }
  | { kind: 'set-default' | 'drop-default'; column: string }
  | { kind: 'add-index'; index: string; indexKind: IndexKind; columns: string[] }
  | { kind: 'drop-index'; index: string }
  | { kind: 'rename-index'; index: string; newName: string }
  | { kind: 'alter-index'; index: string }
  | { kind: 'drop-primary-key' }
  | { kind: 'add-foreign-key'; constraint: string; columns: string[]; references: string }
  | { kind: 'drop-foreign-key' | 'drop-check' | 'drop-constraint'; constraint: string }
  | { kind: 'add-check'; constraint: string; isEnforced: boolean }
  | { kind: 'alter-check'; constraint: string; isEnforced: boolean }
  | { kind: 'rename-table'; to: NameInText }
  | { kind: 'convert-charset'; charset: string }
  | { kind: 'exchange-partition'; table: NameInText }
  | { kind: 'drop-partition'; partitions: string[] }
  | RebuildPartition
  | { kind: 'algorithm'; value: string }
  | { kind: 'lock'; value: string }
  | { kind: 'engine'; engine: string }
  | { kind: PlainClauseKind }
  | { kind: 'unknown'; text: string }

/** `check` stands for what leaves the rows where they are: CHECK, ANALYZE, REPAIR. */
export interface RebuildPartition {
  kind: 'rebuild-partition'
  how: 'reorganize' | 'rebuild' | 'coalesce' | 'optimize' | 'check'
  partitions: readonly string[] | 'all'
}

export type PlainClauseKind =
  | 'default-charset'
  | 'row-format'
  | 'force'
  | 'auto-increment'
  | 'comment'
  | 'table-option'
  | 'order-by'
  | 'keys'
  | 'tablespace'
  | 'add-partition'
  | 'truncate-partition'
  | 'repartition'
  | 'system-versioning'
  | 'validation'

export function plain(reader: TokenReader, kind: PlainClauseKind, toTheEnd = false): AlterClause {
  if (toTheEnd) reader.rest()
  else reader.untilComma()
  return { kind }
}

export function unknown(reader: TokenReader): AlterClause {
  const tokens = reader.untilComma()
  // Nothing taken would mean looking at the same token for ever.
  if (tokens.length === 0) reader.skip()
  return { kind: 'unknown', text: tokens.length > 0 ? reader.text.slice(tokens[0]!.start, tokens.at(-1)!.end) : '' }
}

export function takeName(reader: TokenReader): string {
  reader.take('=')
  return reader.name()?.name ?? ''
}

export function takeValue(reader: TokenReader): string {
  reader.take('=')
  if (reader.word() === '(') {
    reader.parenthesised()
    return ''
  }
  const value = reader.word()
  reader.skip()
  return value
}
