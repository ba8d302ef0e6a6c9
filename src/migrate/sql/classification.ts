import type { AlterClause, IndexKind } from './alter-clauses.ts'
import type { ColumnDefinition } from './column-definition.ts'
import type { NameInText, TokenReader } from './token-reader.ts'

export type ObjectKind =
  | 'table'
  | 'view'
  | 'procedure'
  | 'function'
  | 'trigger'
  | 'event'
  | 'sequence'
  | 'database'
  | 'index'

/**
 * How a statement behaves towards crashes: `ddl` commits by itself and is atomic, `data` can be undone with its
 * transaction, `opaque` may do anything (CALL, compound statements), `session` changes only the session.
 */
export type StatementNature =
  | 'ddl'
  | 'data'
  | 'query'
  | 'transaction'
  | 'session'
  | 'account'
  | 'admin'
  | 'opaque'
  | 'unknown'

interface TableColumn {
  name: string
  definition: ColumnDefinition
}

export interface Classification {
  nature: StatementNature
  /** e.g. `CREATE TABLE`, `ALTER TABLE`, `INSERT`. */
  verb: string
  /** Kind of what it creates, alters, drops or renames. */
  objectKind?: ObjectKind
  /** What it creates, alters, drops or writes to; the first is the main one. */
  targets: NameInText[]
  /** New names, by position in `targets`, of RENAME TABLE and ALTER … RENAME. */
  renames: NameInText[]
  /** Tables that it only refers to: LIKE, REFERENCES, FROM. */
  references: NameInText[]
  clauses: AlterClause[]
  columns: TableColumn[]
  index?: { name: string; kind: IndexKind; columns: string[] }
  options: {
    isTemporary: boolean
    orReplace: boolean
    ifExists: boolean
    ifNotExists: boolean
    /** CREATE TABLE … AS SELECT. */
    asSelect: boolean
    hasWhere: boolean
    hasLimit: boolean
    hasPrimaryKey: boolean
    /** INSERT without a list of columns. */
    lacksColumnList: boolean
    engine?: string
    charset?: string
  }
}

/** Reads on behind the first word of a statement and writes down what it learns. */
export type Read = (reader: TokenReader, result: Classification) => void

export function takeTarget(reader: TokenReader, result: Classification): void {
  const name = reader.name()
  if (name) result.targets.push(name)
}

export function takeReference(reader: TokenReader, result: Classification): void {
  const name = reader.name()
  if (name) result.references.push(name)
}
