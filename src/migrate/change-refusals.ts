import type { Problem } from '../shared/errors.ts'
import type { Session } from './database.ts'
import type { Migration, MigrationStatement } from './files/files.ts'
import type { TableFacts } from './steps.ts'

/** How the server goes about a change. */
export interface Algorithm {
  label: string
  /** What is put into the statement. */
  clauses: readonly string[]
  rank: 0 | 1 | 2 | 3
  /** Of what is written again, where it is less than the table. */
  size?: { rows: number; bytes: number }
}

/** A copy of this many rows or bytes blocks writers for longer than they should wait. */
export const maxCopyRows = 100_000
export const maxCopyBytes = 64 * 1_048_576

/** Changes that lock or copy more than the limits allow, in files that do not accept it. */
export function blockingRefusals(
  migration: Migration,
  chosen: ReadonlyMap<MigrationStatement, Algorithm>,
  facts: ReadonlyMap<string, TableFacts>,
): Problem[] {
  if (migration.directives.some(({ name, value }) => name === 'algorithm' && value.toLowerCase() === 'copy')) return []
  return migration.statements.flatMap((statement) => {
    const algorithm = chosen.get(statement)
    const table = statement.what.targets[0]?.name ?? ''
    const size = algorithm?.size ?? facts.get(table)
    if (!algorithm || algorithm.rank < 2 || !size || (size.rows <= maxCopyRows && size.bytes <= maxCopyBytes)) return []
    const how = algorithm.rank < 3 ? 'locks the table' : algorithm.size ? 'copies partitions' : 'copies the whole table'
    return [
      {
        message: `${statement.what.verb} ${how} while nobody can write to ${table} (about ${size.rows} rows, ${Math.round(size.bytes / 1_048_576)} MB)`,
        file: migration.file,
        line: statement.line,
        column: statement.column,
      },
    ]
  })
}

/** The server's disk, as far as somebody knows it. */
export interface Disk {
  storageBytes?: number
  freeBytes?: number
}

/** RDS locks an instance whose disk is full: a rebuild needs room for the table once more, and for its log. */
export async function diskRefusals(
  session: Session,
  { pending, facts, disk }: { pending: readonly Migration[]; facts: ReadonlyMap<string, TableFacts>; disk: Disk },
  chosen: ReadonlyMap<MigrationStatement, Algorithm>,
): Promise<Problem[]> {
  const rebuilding = [...chosen].filter(([, { rank }]) => rank > 0)
  const freeBytes = rebuilding.length === 0 ? undefined : (disk.freeBytes ?? (await unusedBytes(session, disk)))
  if (freeBytes === undefined) return []
  return rebuilding.flatMap(([statement, { size }]) => {
    const table = statement.what.targets[0]!.name
    const neededBytes = 1.2 * ((size ?? facts.get(table))?.bytes ?? 0)
    if (neededBytes <= freeBytes) return []
    const file = pending.find(({ statements }) => statements.includes(statement))!.file
    const [needed, free] = [neededBytes, freeBytes].map((bytes) => Math.round(bytes / 1_048_576))
    return [
      {
        message: `${statement.what.verb} of ${table} may need ${needed} MB, and ${free} MB of the disk are free`,
        file,
        line: statement.line,
        column: statement.column,
      },
    ]
  })
}

async function unusedBytes(session: Session, { storageBytes }: Disk): Promise<number | undefined> {
  if (storageBytes === undefined) return undefined
  const [answer] = await session.query('SELECT SUM(DATA_LENGTH + INDEX_LENGTH) AS used FROM information_schema.TABLES')
  return storageBytes - Number(answer!.rows[0]!['used'] ?? 0)
}
