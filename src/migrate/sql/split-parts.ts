/** The statements of a change that breaks the running version, as three steps that do not. */
export interface Parts {
  expand: string[]
  data: string[]
  contract: string[]
}

/** The change has no safe rewrite that this tool knows; says what it knows. */
export class NotSplittable extends Error {}

/** The definition of a column that may be left out by the version that does not know it. */
export const nullable = (definition: string): string =>
  `${definition.replace(/\s+NOT\s+NULL\b/i, '')} NULL`.replace(/\bNULL\s+NULL$/i, 'NULL')

/** Byte by byte: for most collations 'a' equals 'A', and the change would be lost. */
export const changes = (column: string): string =>
  `NOT (CAST(NEW.${column} AS BINARY) <=> CAST(OLD.${column} AS BINARY))`
