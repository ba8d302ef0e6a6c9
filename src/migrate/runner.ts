import { Umzug } from 'umzug'
import type { Migration } from './files.ts'

export interface Runnable {
  migration: Migration
  up: () => Promise<void>
  down?: () => Promise<void>
}

/** umzug's storage contract over our history: what it asks for is known, what it logs the executor has written. */
interface JournalStorage {
  executed(): Promise<string[]>
  logMigration(): Promise<void>
  unlogMigration(parameters: { name: string }): Promise<void>
}

/**
 * Hands the migrations to umzug, which decides what is pending, keeps the order and emits its events. The record of a
 * migration is written with its statements and not here: between the two there would be room for a crash.
 */
export function createRunner(
  runnables: readonly Runnable[],
  executed: readonly string[],
  unlog: (name: string) => Promise<void> = async () => {},
): Umzug<object> {
  const storage: JournalStorage = {
    executed: async () => [...executed],
    logMigration: async () => {},
    unlogMigration: ({ name }) => unlog(name),
  }
  return new Umzug<object>({
    migrations: runnables.map(({ migration, up, down }) => ({
      name: migration.id,
      path: migration.file,
      up,
      ...(down ? { down } : {}),
    })),
    context: {},
    storage,
    logger: undefined,
  })
}

/** umzug wraps what a migration throws; the caller wants the error itself. */
export function unwrapRunnerError(error: unknown): unknown {
  if (error instanceof Error && error.name === 'MigrationError' && 'migration' in error && error.cause)
    return error.cause
  return error
}
