import type { MigrationOutcome } from '../migrate/outcome.ts'
import type { CommandContext } from './command.ts'
import { withTarget } from './migrate/connection.ts'
import { errorOf, migrateOnInstance, type RemoteMigration } from './migrate/on-instance.ts'

/** The outcome of the expanding migrations, for a rollout whose database lets only instances in. */
export async function expandOnInstance(
  context: CommandContext,
  migration: Omit<RemoteMigration, 'words' | 'options'>,
): Promise<MigrationOutcome> {
  const document = await migrateOnInstance(context, { ...migration, words: [], options: { phase: 'expand' } })
  const { migrations, error } = document
  if (error && !migrations) throw errorOf(error, document)
  return {
    result: document.result as MigrationOutcome['result'],
    migrations: migrations?.entries ?? [],
    statements: migrations?.statements ?? [],
    schemaHead: migrations?.schemaHead ?? undefined,
    durationMs: document.durationMs,
    ...(migrations?.failure ? { failure: migrations.failure } : {}),
  }
}

/** Why a release may not serve on the schema as it is now, asked on an instance; undefined when it may. */
export async function whyReleaseDoesNotFitOnInstance(
  context: CommandContext,
  { version, schemaHead }: { version: string; schemaHead?: string },
): Promise<string | undefined> {
  return withTarget({ ...context, verb: 'fits' }, async ({ connection, directory, label }) => {
    const delegated = { label, ...(schemaHead === undefined ? {} : { schemaHead }) }
    const words = ['fits', version]
    const document = await migrateOnInstance(context, { connection, directory, delegated, words, options: {} })
    if (!document.error) return undefined
    if (document.error.code === 'E_SCHEMA_TOO_NEW') return document.error.message
    throw errorOf(document.error, document)
  })
}
