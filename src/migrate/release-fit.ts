import { readDirectory } from './files/directory.ts'
import type { Connect, ConnectionOptions } from './database.ts'
import { loadMigrations } from './files/files.ts'
import { whyReleaseIsTooOld } from './gate.ts'
import { defaultTable } from './journal.ts'
import type { JournalRow } from './journal.ts'
import { readJournal } from './opening.ts'
import { requirementOf } from './plan.ts'

/**
 * Why the release may not serve on the schema as it is now, or undefined when it may: asked before a rollback and before
 * an old release is deployed. Reads the history and the directory only.
 */
export async function whyReleaseDoesNotFit(options: {
  directory: string
  connection: ConnectionOptions
  table?: string
  release: { version: string; schemaHead?: string }
  connect?: Connect
}): Promise<string | undefined> {
  const connect = options.connect ?? (await import('./connect/mysql-session.ts')).connectMysql
  const session = await connect(options.connection)
  try {
    const rows = (await readJournal(session, { migrations: options.table ?? defaultTable })) ?? []
    const applied = rows.filter(hasTakenAway)
    if (applied.length === 0) return undefined
    const { migrations } = loadMigrations(await readDirectory(options.directory))
    const contracts = applied.map(({ id }) => {
      const migration = migrations.find((candidate) => candidate.id === id)
      return { id, requires: migration ? requirementOf(migration) : id }
    })
    // An old checkout does not have the newest files: whatever is recorded beyond its own came later.
    const own = migrations.map(({ id }) => id)
    const order = [...own, ...rows.map(({ id }) => id).filter((id) => !own.includes(id))]
    return whyReleaseIsTooOld(options.release, order, contracts)
  } finally {
    await session.close()
  }
}

/** One that was cut short counts: its statement may have taken effect without a record. */
const hasTakenAway = ({ phase, state, statementsDone }: JournalRow) =>
  phase === 'contract' && (state === 'done' || state === 'running' || (state === 'failed' && statementsDone > 0))
