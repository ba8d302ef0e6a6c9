import type { ColumnDefinition } from './column-definition.ts'

const integerBits: Record<string, number> = {
  BOOL: 8,
  BOOLEAN: 8,
  TINYINT: 8,
  SMALLINT: 16,
  MEDIUMINT: 24,
  INT: 32,
  INTEGER: 32,
  BIGINT: 64,
  SERIAL: 64,
}

/** Types of one family, from the narrowest to the widest. */
const ladders = [
  ['TINYTEXT', 'TEXT', 'MEDIUMTEXT', 'LONGTEXT'],
  ['TINYBLOB', 'BLOB', 'MEDIUMBLOB', 'LONGBLOB'],
  ['FLOAT', 'DOUBLE'],
]

const textBytes: Record<string, number> = {
  TINYTEXT: 255,
  TEXT: 65_535,
  MEDIUMTEXT: 16_777_215,
  LONGTEXT: 4_294_967_295,
}

/**
 * Says why a column of the new type does not take every value of the old one, or undefined when it does. What is not
 * known to be safe counts as unsafe.
 */
export function whyNarrower(from: ColumnDefinition, to: ColumnDefinition): string | undefined {
  if (to.isNotNull && !from.isNotNull) return 'it no longer takes NULL'
  if (from.charset && to.charset && from.charset !== to.charset)
    return `its character set changes from ${from.charset} to ${to.charset}`
  const [oldBits, newBits] = [integerBits[from.type], integerBits[to.type]]
  if (oldBits && newBits) return narrowerInteger(from, to, oldBits, newBits)
  if (from.type === to.type) return narrowerArguments(from, to)
  const ladder = ladders.find((types) => types.includes(from.type) && types.includes(to.type))
  if (ladder) return ladder.indexOf(to.type) > ladder.indexOf(from.type) ? undefined : changed(from, to)
  const length = Number(from.arguments[0])
  if (from.type === 'VARCHAR' || from.type === 'CHAR') {
    if (to.type === 'VARCHAR' && Number(to.arguments[0]) >= length) return undefined
    if ((textBytes[to.type] ?? 0) >= length * 4) return undefined
  }
  return changed(from, to)
}

const changed = (from: ColumnDefinition, to: ColumnDefinition) => `its type changes from ${from.type} to ${to.type}`

function narrowerInteger(
  from: ColumnDefinition,
  to: ColumnDefinition,
  oldBits: number,
  newBits: number,
): string | undefined {
  if (from.isUnsigned === to.isUnsigned) return newBits >= oldBits ? undefined : changed(from, to)
  if (from.isUnsigned && newBits > oldBits) return undefined
  return from.isUnsigned
    ? 'it becomes signed and takes fewer big numbers'
    : 'it becomes unsigned and takes no negative numbers'
}

function narrowerArguments(from: ColumnDefinition, to: ColumnDefinition): string | undefined {
  if (from.type === 'ENUM' || from.type === 'SET') {
    return from.arguments.every((member, index) => to.arguments[index] === member)
      ? undefined
      : 'a member is removed or moved'
  }
  if (from.type === 'DECIMAL' || from.type === 'NUMERIC') {
    const [oldDigits = 10, oldScale = 0] = from.arguments.map(Number)
    const [newDigits = 10, newScale = 0] = to.arguments.map(Number)
    if (from.isUnsigned !== to.isUnsigned) return 'its sign changes'
    return newScale >= oldScale && newDigits - newScale >= oldDigits - oldScale ? undefined : 'it keeps fewer digits'
  }
  if (from.type === 'BINARY')
    return from.arguments[0] === to.arguments[0] ? undefined : 'its values are padded to another length'
  const oldLength = Number(from.arguments[0] ?? 0)
  const newLength = Number(to.arguments[0] ?? 0)
  return newLength >= oldLength ? undefined : `it takes ${newLength} instead of ${oldLength}`
}
