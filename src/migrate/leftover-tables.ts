import type { Reporter } from '../shared/reporter.ts'
import { DatabaseError } from './database.ts'
import type { ConnectionOptions, Session } from './database.ts'
import type { HistorySession } from './history-session.ts'

/**
 * Names the tables that an ALTER leaves in the schema when its server crashes and its DDL is not atomic: MySQL before
 * 8.0, MariaDB before 10.6. Nobody sees them, they take disk, and nothing here drops them: one may belong to an ALTER
 * that somebody else runs right now. Needs PROCESS; without it a notice says that nobody looked.
 */
export async function warnOfLeftovers(
  { session, opening }: Pick<HistorySession, 'session' | 'opening'>,
  { connection, reporter }: { connection: Pick<ConnectionOptions, 'database'>; reporter: Reporter },
): Promise<void> {
  const { database } = connection
  if (hasAtomicDdl(opening.version)) return
  const names = await leftoverTables(session, database)
  if (names === undefined) {
    const message =
      'whether the interrupted run left tables behind (#sql-…) cannot be seen without the PROCESS privilege'
    reporter.emit({ type: 'notice', message })
  } else if (names.length > 0) {
    const message =
      `${database} holds ${names.join(', ')}: left by an ALTER whose server crashed, unless one is running now. They take disk ` +
      'and stay; how to drop them when no ALTER runs, the manual of MySQL says under "Orphan Intermediate Tables"'
    reporter.emit({ type: 'warning', code: 'W_LEFTOVER_TABLES', message })
  }
}

export function hasAtomicDdl(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.', 2).map(Number)
  return /mariadb/i.test(version) ? major > 10 || (major === 10 && minor >= 6) : major >= 8
}

/** Their names in InnoDB's dictionary, where no SHOW TABLES looks; undefined when the account may not read it. */
export async function leftoverTables(session: Session, database: string): Promise<string[] | undefined> {
  try {
    const [answer] = await session.query(
      "SELECT NAME AS name FROM information_schema.INNODB_SYS_TABLES WHERE NAME LIKE '%/#sql%' ORDER BY NAME",
    )
    return answer!.rows.flatMap((row) => {
      const [schema = '', table = ''] = String(row['name']).split('/', 2)
      return fromFileName(schema) === database ? [table] : []
    })
  } catch (error) {
    if (error instanceof DatabaseError && error.errno === accessDenied) return undefined
    throw error
  }
}

/** ER_SPECIFIC_ACCESS_DENIED_ERROR */
const accessDenied = 1227

/** In file names, what is neither letter nor digit is written as @ and four hex digits. */
const fromFileName = (name: string): string =>
  name.replace(/@(?<hex>[0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
