import { readDirectory } from './directory.ts'
import type { Connect, ConnectionOptions } from './database.ts'
import { loadMigrations } from './files.ts'
import { whyReleaseIsTooOld } from './gate.ts'
import { defaultTable } from './journal.ts'
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
  const { migrations } = loadMigrations(await readDirectory(options.directory))
  const connect = options.connect ?? (await import('./mysql-session.ts')).connectMysql
  const session = await connect(options.connection)
  try {
    const rows = (await readJournal(session, { migrations: options.table ?? defaultTable })) ?? []
    // On a new schema contract migrations run with the others; they took nothing from anybody.
    const applied = rows.filter(({ phase, state }) => phase === 'contract' && state === 'done')
    const contracts = applied.map(({ id }) => {
      const migration = migrations.find((candidate) => candidate.id === id)
      return { id, requires: migration ? requirementOf(migration) : id }
    })
    const order = migrations.map(({ id }) => id)
    return whyReleaseIsTooOld(options.release, order, contracts)
  } finally {
    await session.close()
  }
}
