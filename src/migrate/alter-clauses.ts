import { identifierName } from './lexer.ts'
import { readColumnDefinition } from './column-definition.ts'
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
  | { kind: 'algorithm'; value: string }
  | { kind: 'lock'; value: string }
  | { kind: 'engine'; engine: string }
  | { kind: PlainClauseKind }
  | { kind: 'unknown'; text: string }

type PlainClauseKind =
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
  | 'rebuild-partition'
  | 'repartition'
  | 'system-versioning'
  | 'validation'

/** Reads every clause from behind the table's name to the end. */
export function readAlterClauses(reader: TokenReader): AlterClause[] {
  const clauses: AlterClause[] = []
  while (!reader.isDone()) {
    if (reader.take(',')) continue
    clauses.push(...readClause(reader))
  }
  return clauses
}

function readClause(reader: TokenReader): AlterClause[] {
  // MariaDB: ALTER TABLE t NOWAIT … and WAIT 5 …
  if (reader.take('NOWAIT')) return []
  if (reader.word() === 'WAIT' && reader.peek(1)?.kind === 'number') {
    reader.skip(2)
    return []
  }
  if (reader.take('ADD')) return readAdd(reader)
  if (reader.take('DROP')) return [readDrop(reader)]
  if (reader.take('MODIFY')) return [readModify(reader)]
  if (reader.take('CHANGE')) return [readChange(reader)]
  if (reader.take('RENAME')) return [readRename(reader)]
  if (reader.take('ALTER')) return [readAlter(reader)]
  return [readOption(reader)]
}

function readAdd(reader: TokenReader): AlterClause[] {
  if (reader.take('SYSTEM')) return [plain(reader, 'system-versioning')]
  if (reader.take('PERIOD')) return [plain(reader, 'system-versioning')]
  if (reader.take('PARTITION')) return [plain(reader, 'add-partition')]
  let constraint = ''
  if (reader.take('CONSTRAINT')) {
    reader.take('IF', 'NOT', 'EXISTS')
    if (!['PRIMARY', 'UNIQUE', 'FOREIGN', 'CHECK'].includes(reader.word())) constraint = takeName(reader)
  }
  if (reader.take('CHECK')) return [{ kind: 'add-check', constraint, isEnforced: readEnforced(reader) }]
  if (reader.take('FOREIGN')) return [readForeignKey(reader, constraint)]
  const indexKind = readIndexKind(reader)
  if (indexKind) return [readAddIndex(reader, indexKind, constraint)]
  reader.take('COLUMN')
  const ifNotExists = reader.take('IF', 'NOT', 'EXISTS')
  if (reader.word() === '(') return readColumnsInParentheses(reader, ifNotExists)
  const column = takeName(reader)
  const { definition, position } = readPositioned(reader)
  return [{ kind: 'add-column', column, definition, position, ifNotExists }]
}

function readColumnsInParentheses(reader: TokenReader, ifNotExists: boolean): AlterClause[] {
  return reader.parenthesised().map((part) => {
    const inner = reader.over(part)
    return {
      kind: 'add-column',
      column: takeName(inner),
      definition: readColumnDefinition(inner),
      position: 'last',
      ifNotExists,
    }
  })
}

/** What kind of index follows, if one does; moves past the words that say so. */
export function readIndexKind(reader: TokenReader): IndexKind | undefined {
  if (reader.take('PRIMARY', 'KEY')) return 'primary'
  const special = reader.takeOneOf('UNIQUE', 'FULLTEXT', 'SPATIAL')
  if (special) {
    reader.takeOneOf('INDEX', 'KEY')
    return special.toLowerCase() as IndexKind
  }
  const isIndex = reader.word() === 'INDEX' || reader.word() === 'KEY'
  if (!isIndex) return undefined
  reader.skip()
  return 'index'
}

function readAddIndex(reader: TokenReader, indexKind: IndexKind, constraint: string): AlterClause {
  reader.take('IF', 'NOT', 'EXISTS')
  let index = constraint
  if (reader.word() !== '(' && reader.word() !== 'USING') index = takeName(reader)
  if (reader.take('USING')) reader.skip()
  const columns = reader.nameList()
  reader.untilComma()
  return { kind: 'add-index', index: indexKind === 'primary' ? 'PRIMARY' : index, indexKind, columns }
}

function readForeignKey(reader: TokenReader, constraint: string): AlterClause {
  reader.take('KEY')
  reader.take('IF', 'NOT', 'EXISTS')
  const name = reader.word() === '(' ? constraint : constraint || takeName(reader)
  const columns = reader.nameList()
  reader.take('REFERENCES')
  const references = reader.name()?.name ?? ''
  reader.untilComma()
  return { kind: 'add-foreign-key', constraint: name, columns, references }
}

function readDrop(reader: TokenReader): AlterClause {
  if (reader.take('PRIMARY', 'KEY')) return { kind: 'drop-primary-key' }
  if (reader.take('FOREIGN', 'KEY')) return { kind: 'drop-foreign-key', constraint: takeOptional(reader) }
  if (reader.take('INDEX') || reader.take('KEY')) return { kind: 'drop-index', index: takeOptional(reader) }
  if (reader.take('CHECK')) return { kind: 'drop-check', constraint: takeOptional(reader) }
  if (reader.take('CONSTRAINT')) return { kind: 'drop-constraint', constraint: takeOptional(reader) }
  if (reader.take('PARTITION')) return readDropPartition(reader)
  if (reader.take('SYSTEM') || reader.take('PERIOD')) return plain(reader, 'system-versioning')
  reader.take('COLUMN')
  const ifExists = reader.take('IF', 'EXISTS')
  const column = takeName(reader)
  reader.takeOneOf('RESTRICT', 'CASCADE')
  return { kind: 'drop-column', column, ifExists }
}

function readDropPartition(reader: TokenReader): AlterClause {
  const partitions: string[] = []
  reader.take('IF', 'EXISTS')
  do partitions.push(takeName(reader))
  while (reader.take(','))
  return { kind: 'drop-partition', partitions }
}

function readModify(reader: TokenReader): AlterClause {
  reader.take('COLUMN')
  reader.take('IF', 'EXISTS')
  const column = takeName(reader)
  return { kind: 'modify-column', column, ...readPositioned(reader) }
}

function readChange(reader: TokenReader): AlterClause {
  reader.take('COLUMN')
  reader.take('IF', 'EXISTS')
  const column = takeName(reader)
  const newName = takeName(reader)
  return { kind: 'change-column', column, newName, definition: readPositioned(reader).definition }
}

function readRename(reader: TokenReader): AlterClause {
  if (reader.take('COLUMN')) {
    const column = takeOptional(reader)
    reader.take('TO')
    return { kind: 'rename-column', column, newName: takeName(reader) }
  }
  if (reader.take('INDEX') || reader.take('KEY')) {
    const index = takeOptional(reader)
    reader.take('TO')
    return { kind: 'rename-index', index, newName: takeName(reader) }
  }
  reader.takeOneOf('TO', 'AS', '=')
  const to = reader.name()
  return to ? { kind: 'rename-table', to } : unknown(reader)
}

function readAlter(reader: TokenReader): AlterClause {
  if (reader.take('INDEX') || reader.take('KEY')) {
    const index = takeOptional(reader)
    reader.untilComma()
    return { kind: 'alter-index', index }
  }
  if (reader.take('CHECK') || reader.take('CONSTRAINT')) {
    const constraint = takeName(reader)
    return { kind: 'alter-check', constraint, isEnforced: readEnforced(reader) }
  }
  reader.take('COLUMN')
  reader.take('IF', 'EXISTS')
  const column = takeName(reader)
  const isDrop = reader.word() === 'DROP'
  const isDefault = reader.word(1) === 'DEFAULT'
  if (!isDefault) return unknown(reader)
  reader.untilComma()
  return { kind: isDrop ? 'drop-default' : 'set-default', column }
}

const options: Record<string, PlainClauseKind> = {
  FORCE: 'force',
  ROW_FORMAT: 'row-format',
  KEY_BLOCK_SIZE: 'row-format',
  AUTO_INCREMENT: 'auto-increment',
  COMMENT: 'comment',
  DEFAULT: 'default-charset',
  CHARACTER: 'default-charset',
  CHARSET: 'default-charset',
  COLLATE: 'default-charset',
  ENABLE: 'keys',
  DISABLE: 'keys',
  DISCARD: 'tablespace',
  IMPORT: 'tablespace',
  TABLESPACE: 'tablespace',
  TRUNCATE: 'truncate-partition',
  COALESCE: 'rebuild-partition',
  REORGANIZE: 'rebuild-partition',
  REBUILD: 'rebuild-partition',
  OPTIMIZE: 'rebuild-partition',
  ANALYZE: 'rebuild-partition',
  CHECK: 'rebuild-partition',
  REPAIR: 'rebuild-partition',
  PARTITION: 'repartition',
  REMOVE: 'repartition',
  WITH: 'validation',
  WITHOUT: 'validation',
  AVG_ROW_LENGTH: 'table-option',
  CHECKSUM: 'table-option',
  COMPRESSION: 'table-option',
  CONNECTION: 'table-option',
  DELAY_KEY_WRITE: 'table-option',
  ENCRYPTED: 'table-option',
  ENCRYPTION: 'table-option',
  INSERT_METHOD: 'table-option',
  MAX_ROWS: 'table-option',
  MIN_ROWS: 'table-option',
  PACK_KEYS: 'table-option',
  PAGE_COMPRESSED: 'row-format',
  STATS_AUTO_RECALC: 'table-option',
  STATS_PERSISTENT: 'table-option',
  STATS_SAMPLE_PAGES: 'table-option',
  UNION: 'table-option',
}

/** Table options may follow each other without a comma; partition clauses reach to the end. */
function readOption(reader: TokenReader): AlterClause {
  if (reader.take('ALGORITHM')) return { kind: 'algorithm', value: takeValue(reader) }
  if (reader.take('LOCK')) return { kind: 'lock', value: takeValue(reader) }
  if (reader.take('ENGINE')) return { kind: 'engine', engine: takeName(reader) }
  if (reader.take('CONVERT', 'TO')) {
    if (!reader.take('CHARACTER', 'SET')) reader.take('CHARSET')
    const charset = takeName(reader)
    if (reader.take('COLLATE')) takeValue(reader)
    return { kind: 'convert-charset', charset }
  }
  if (reader.take('ORDER', 'BY')) return plain(reader, 'order-by', true)
  if (reader.take('EXCHANGE', 'PARTITION')) {
    takeName(reader)
    reader.take('WITH', 'TABLE')
    const table = reader.name()
    return table ? { kind: 'exchange-partition', table } : unknown(reader)
  }
  const kind = options[reader.word()]
  if (!kind) return unknown(reader)
  if (reader.word() === 'TRUNCATE' || kind === 'rebuild-partition') return plain(reader, kind, true)
  if (kind === 'repartition') return plain(reader, kind, true)
  if (kind === 'keys' || kind === 'tablespace' || kind === 'validation') return plain(reader, kind)
  reader.take('DEFAULT')
  if (reader.take('CHARACTER')) reader.take('SET')
  else reader.skip()
  if (kind !== 'force') takeValue(reader)
  return { kind }
}

function plain(reader: TokenReader, kind: PlainClauseKind, toTheEnd = false): AlterClause {
  if (toTheEnd) reader.rest()
  else reader.untilComma()
  return { kind }
}

function unknown(reader: TokenReader): AlterClause {
  const tokens = reader.untilComma()
  // Nothing taken would mean looking at the same token for ever.
  if (tokens.length === 0) reader.skip()
  return { kind: 'unknown', text: tokens.length > 0 ? reader.text.slice(tokens[0]!.start, tokens.at(-1)!.end) : '' }
}

function readPositioned(reader: TokenReader): { definition: ColumnDefinition; position: 'last' | 'first' | 'after' } {
  const tokens = reader.untilComma()
  const words = tokens.map((token) => (token.kind === 'word' ? identifierName(reader.text, token).toUpperCase() : ''))
  let position: 'last' | 'first' | 'after' = 'last'
  let length = tokens.length
  if (words.at(-1) === 'FIRST') {
    position = 'first'
    length -= 1
  } else if (words.at(-2) === 'AFTER') {
    position = 'after'
    length -= 2
  }
  return { definition: readColumnDefinition(reader.over(tokens.slice(0, length))), position }
}

function readEnforced(reader: TokenReader): boolean {
  if (reader.word() === '(') reader.parenthesised()
  const rest = reader.untilComma()
  return !(rest.length === 2 && reader.text.slice(rest[0]!.start, rest[0]!.end).toUpperCase() === 'NOT')
}

function takeOptional(reader: TokenReader): string {
  reader.take('IF', 'EXISTS')
  return takeName(reader)
}

function takeName(reader: TokenReader): string {
  reader.take('=')
  return reader.name()?.name ?? ''
}

function takeValue(reader: TokenReader): string {
  reader.take('=')
  if (reader.word() === '(') {
    reader.parenthesised()
    return ''
  }
  const value = reader.word()
  reader.skip()
  return value
}
