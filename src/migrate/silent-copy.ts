import type { AlterClause } from './sql/alter-clauses.ts'
import type { Classification } from './sql/classify.ts'

/** What of a table's definition decides whether the server copies it. */
export interface CopiedTable {
  engine: string
  isPartitioned: boolean
}

/** Reads it from a text of SHOW CREATE TABLE. */
export function copiedTable(definition: string): CopiedTable {
  const options = definition.slice(definition.lastIndexOf('\n)'))
  return { engine: /\bENGINE=(\w+)/.exec(options)?.[1] ?? '', isPartitioned: /\bPARTITION BY\b/.test(options) }
}

/**
 * Whether the server copies the table for a change although MariaDB accepts ALGORITHM=INSTANT for it. Observed on
 * MariaDB 10.11.19 (2026-11-21) by the rows that the change says it has written: another engine, another partitioning and
 * another order of rows always; on a partitioned table also a dropped primary key and system versioning.
 */
export function copiesSilently({ clauses }: Classification, table: CopiedTable): boolean {
  return clauses.some((clause) => isCopy(clause, table))
}

function isCopy(clause: AlterClause, { engine, isPartitioned }: CopiedTable): boolean {
  switch (clause.kind) {
    case 'engine':
      return clause.engine.toLowerCase() !== engine.toLowerCase()
    case 'repartition':
    case 'order-by':
      return true
    case 'drop-primary-key':
    case 'system-versioning':
      return isPartitioned
    default:
      return false
  }
}

/** Clauses behind which an ALTER has no room for ALGORITHM. */
export const endsStatement = ({ clauses }: Classification): boolean =>
  clauses.some(({ kind }) => kind === 'repartition' || kind === 'order-by')
