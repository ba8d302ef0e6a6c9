import type { ColumnDefinition } from './sql/column-definition.ts'

/** What a column inherits from its table. */
export interface CharsetOfTable {
  charset: string | undefined
}

/** `metadata`: the rows stay as they are; `rebuild`: they are written again in place; `copy`: writers wait meanwhile. */
export type ColumnChange = 'none' | 'metadata' | 'rebuild' | 'copy'

/** What the server has to do with the rows when a column of InnoDB gets another definition. Says nothing about names. */
export function columnChange(from: ColumnDefinition, to: ColumnDefinition, table: CharsetOfTable): ColumnChange {
  if (from.generated !== to.generated || from.isAutoIncrement !== to.isAutoIncrement) return 'copy'
  if (from.generated !== 'no') return 'copy'
  const isText = /CHAR|TEXT|ENUM|SET/.test(to.type)
  if (isText && charsetOf(from, table) !== charsetOf(to, table)) return 'copy'
  const type = typeChange(from, to, table)
  if (type === 'copy') return 'copy'
  return from.isNotNull === to.isNotNull ? type : 'rebuild'
}

function typeChange(from: ColumnDefinition, to: ColumnDefinition, table: CharsetOfTable): ColumnChange {
  const [oldType, newType] = [typeName(from), typeName(to)]
  if (oldType !== newType || from.isUnsigned !== to.isUnsigned) return 'copy'
  const [before, after] = [argumentsOf(from), argumentsOf(to)]
  if (before.join(',') === after.join(',')) return 'none'
  if (newType === 'ENUM' || newType === 'SET') return isAppended(newType, before, after) ? 'metadata' : 'copy'
  if (newType !== 'VARCHAR' && newType !== 'VARBINARY') return 'copy'
  const width = newType === 'VARCHAR' ? bytesPerCharacter[charsetOf(to, table) ?? ''] : 1
  const [oldBytes, newBytes] = [before, after].map(([length]) => Number(length) * (width ?? Number.NaN))
  // The length of a value takes one byte up to 255 bytes, two above.
  return newBytes! >= oldBytes! && oldBytes! > 255 === newBytes! > 255 ? 'metadata' : 'copy'
}

const synonyms: Readonly<Record<string, string>> = {
  INTEGER: 'INT',
  BOOL: 'TINYINT',
  BOOLEAN: 'TINYINT',
  NUMERIC: 'DECIMAL',
  DEC: 'DECIMAL',
  FIXED: 'DECIMAL',
  REAL: 'DOUBLE',
}

const typeName = ({ type }: ColumnDefinition) => synonyms[type] ?? type

/** The display width of an integer is nothing but a width, and what is left out has a default. */
function argumentsOf(column: ColumnDefinition): readonly string[] {
  const type = typeName(column)
  if (type.endsWith('INT')) return []
  if (type === 'DECIMAL') return [column.arguments[0] ?? '10', column.arguments[1] ?? '0']
  if ((type === 'CHAR' || type === 'BINARY') && column.arguments.length === 0) return ['1']
  return column.arguments
}

function isAppended(type: 'ENUM' | 'SET', before: readonly string[], after: readonly string[]): boolean {
  const bytes = (members: number) => (type === 'ENUM' ? (members > 255 ? 2 : 1) : Math.ceil(members / 8))
  return before.every((member, index) => after[index] === member) && bytes(before.length) === bytes(after.length)
}

const charsetOf = ({ charset, collation }: ColumnDefinition, table: CharsetOfTable): string | undefined => {
  const name = (charset ?? collation?.split('_')[0] ?? table.charset)?.toLowerCase()
  return name === 'utf8' ? 'utf8mb3' : name
}

const bytesPerCharacter: Readonly<Record<string, number>> = {
  utf8mb4: 4,
  utf8mb3: 3,
  latin1: 1,
  ascii: 1,
  binary: 1,
  gbk: 2,
  gb18030: 4,
  utf16: 4,
  utf32: 4,
}
