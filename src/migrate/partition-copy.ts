import type { Classification } from './sql/classify.ts'
import type { Session } from './database.ts'
import { quoteString } from './sql/lexer.ts'

/** Names of the partitions whose rows a change writes again, or all of the table. */
export type RewrittenPartitions = readonly string[] | 'all'

interface PartitionWork {
  partitions: RewrittenPartitions
  /** 3: nobody can write to the table meanwhile; 1: readers and writers go on. */
  rank: 1 | 3
}

/**
 * What a change of partitions writes again; undefined when it writes nothing. No server takes ALGORITHM behind it, so
 * nothing can be asked or enforced. Measured on MariaDB 10.11.19 (2026-11-21) with 1,000,000 rows: REORGANIZE and
 * REBUILD copy the partitions that they name, COALESCE and ADD on a table partitioned by HASH or KEY copy all of it,
 * and writers wait until the end while readers go on; OPTIMIZE rebuilds all of it in place. That MySQL 8 blocks
 * writers in the same cases is what its manual says; it was not run.
 */
export function partitionWork({ clauses }: Classification, definition: string): PartitionWork | undefined {
  for (const clause of clauses) {
    if (clause.kind === 'rebuild-partition') {
      if (clause.how === 'optimize') return { partitions: 'all', rank: 1 }
      if (clause.how === 'check') return undefined
      return { partitions: clause.how === 'coalesce' ? 'all' : clause.partitions, rank: 3 }
    }
    if (clause.kind === 'add-partition' && /\bPARTITION BY (?:LINEAR )?(?:HASH|KEY)\b/.test(definition))
      return { partitions: 'all', rank: 3 }
  }
  return undefined
}

/** Rows and bytes of these partitions, as information_schema estimates them; undefined for a table without partitions. */
export async function partitionSize(
  session: Session,
  table: string,
  partitions: RewrittenPartitions,
): Promise<{ rows: number; bytes: number } | undefined> {
  const some = partitions === 'all' ? '' : ` AND PARTITION_NAME IN (${partitions.map(quoteString).join(', ')})`
  const [answer] = await session.query(
    'SELECT COUNT(*) AS parts, SUM(TABLE_ROWS) AS estimate, SUM(DATA_LENGTH + INDEX_LENGTH) AS bytes FROM information_schema.PARTITIONS ' +
      `WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ${quoteString(table)} AND PARTITION_NAME IS NOT NULL${some}`,
  )
  const row = answer!.rows[0]
  if (Number(row?.['parts'] ?? 0) === 0) return undefined
  return { rows: Number(row!['estimate'] ?? 0), bytes: Number(row!['bytes'] ?? 0) }
}
