import type { TokenReader } from './token-reader.ts'

/** What follows a column's name in CREATE TABLE, ADD, MODIFY and CHANGE. */
export interface ColumnDefinition {
  /** As written. */
  text: string
  /** Base type in upper case, e.g. `VARCHAR`, `BIGINT`. */
  type: string
  /** What is in the parentheses after the type: lengths, precision, or the members of ENUM and SET. */
  arguments: string[]
  isUnsigned: boolean
  isNotNull: boolean
  /** `constant` includes CURRENT_TIMESTAMP; `expression` is DEFAULT (…). */
  default: 'none' | 'constant' | 'null' | 'expression'
  generated: 'no' | 'virtual' | 'stored'
  isAutoIncrement: boolean
  isPrimaryKey: boolean
  isUnique: boolean
  hasCheck: boolean
  hasReferences: boolean
  charset?: string
  collation?: string
}

/** Reads a definition from just behind the column's name to the end of what the reader holds. */
export function readColumnDefinition(reader: TokenReader): ColumnDefinition {
  const column = emptyDefinition(reader.word())
  column.text = reader.restText()
  reader.skip()
  if (column.type === 'DOUBLE') reader.take('PRECISION')
  if (column.type === 'NATIONAL' || column.type === 'LONG') reader.skip()
  if (reader.word() === '(') column.arguments = readArguments(reader)
  while (!reader.isDone()) readAttribute(reader, column)
  return column
}

function emptyDefinition(type: string): ColumnDefinition {
  return {
    text: '',
    type,
    arguments: [],
    isUnsigned: type === 'SERIAL',
    isNotNull: type === 'SERIAL',
    default: 'none',
    generated: 'no',
    isAutoIncrement: type === 'SERIAL',
    isPrimaryKey: false,
    isUnique: type === 'SERIAL',
    hasCheck: false,
    hasReferences: false,
  }
}

function readArguments(reader: TokenReader): string[] {
  return reader.parenthesised().map((part) => reader.text.slice(part[0]!.start, part.at(-1)!.end))
}

function readAttribute(reader: TokenReader, column: ColumnDefinition): void {
  if (reader.take('NOT', 'NULL')) column.isNotNull = true
  else if (reader.take('DEFAULT')) column.default = readDefault(reader)
  else if (reader.take('PRIMARY')) {
    reader.take('KEY')
    column.isPrimaryKey = column.isNotNull = true
  } else if (reader.take('GENERATED') || reader.take('AS')) readGenerated(reader, column)
  else if (reader.take('CHECK')) {
    column.hasCheck = true
    reader.parenthesised()
  } else if (reader.take('CHARACTER', 'SET') || reader.take('CHARSET')) column.charset = takeName(reader)
  else if (reader.take('COLLATE')) column.collation = takeName(reader)
  else if (reader.take('ON', 'UPDATE')) reader.skip()
  else if (reader.take('COMMENT')) reader.skip()
  else if (reader.word() === '(') reader.parenthesised()
  else readFlag(reader, column)
}

function readFlag(reader: TokenReader, column: ColumnDefinition): void {
  const word = reader.word()
  reader.skip()
  if (word === 'UNSIGNED' || word === 'ZEROFILL') column.isUnsigned = true
  else if (word === 'AUTO_INCREMENT') column.isAutoIncrement = true
  else if (word === 'UNIQUE') column.isUnique = true
  else if (word === 'REFERENCES') column.hasReferences = true
}

function readDefault(reader: TokenReader): ColumnDefinition['default'] {
  if (reader.take('NULL')) return 'null'
  if (reader.word() === '(') {
    reader.parenthesised()
    return 'expression'
  }
  reader.take('-')
  const isTime = ['CURRENT_TIMESTAMP', 'NOW', 'LOCALTIME', 'LOCALTIMESTAMP', 'CURRENT_DATE'].includes(reader.word())
  const isLiteral = reader.peek()?.kind === 'string' || reader.peek()?.kind === 'number'
  const isIntroduced = reader.peek()?.kind === 'word' && reader.peek(1)?.kind === 'string'
  const isBoolean = ['TRUE', 'FALSE'].includes(reader.word())
  reader.skip()
  if (isIntroduced && reader.peek()?.kind === 'string') reader.skip()
  if (reader.word() === '.' && isLiteral) reader.skip(2)
  if (reader.word() !== '(') return isLiteral || isTime || isBoolean || isIntroduced ? 'constant' : 'expression'
  reader.parenthesised()
  return isTime ? 'constant' : 'expression'
}

function readGenerated(reader: TokenReader, column: ColumnDefinition): void {
  reader.take('ALWAYS')
  reader.take('AS')
  // MariaDB's system versioning: GENERATED ALWAYS AS ROW START.
  if (reader.take('ROW')) {
    reader.skip()
    return
  }
  if (reader.word() === '(') reader.parenthesised()
  column.generated = reader.takeOneOf('STORED', 'PERSISTENT') ? 'stored' : 'virtual'
  reader.take('VIRTUAL')
}

function takeName(reader: TokenReader): string {
  reader.take('=')
  return reader.name()?.name ?? ''
}
