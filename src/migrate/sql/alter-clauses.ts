import { plain, takeName, unknown } from './alter-clause.ts'
import type { AlterClause, IndexKind } from './alter-clause.ts'
import { readOption } from './alter-options.ts'
import { readColumnDefinition } from './column-definition.ts'
import type { ColumnDefinition } from './column-definition.ts'
import { identifierName } from './lexer.ts'
import type { TokenReader } from './token-reader.ts'

export type { AlterClause, IndexKind } from './alter-clause.ts'

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
