import { Umzug } from 'umzug'

/** One migration as umzug sees it. */
export interface Runnable {
  name: string
  file: string
  up: () => Promise<void>
  down?: () => Promise<void>
  isExecuted?: boolean
  /** Takes it out of the history after `down`. */
  unlog?: () => Promise<void>
}

/**
 * Hands the migrations to umzug, which decides what is pending, keeps the order and emits its events. Its storage is our
 * history, which the executor writes together with the statements: between the two there would be room for a crash.
 */
export function createRunner(runnables: readonly Runnable[]): Umzug<object> {
  return new Umzug<object>({
    migrations: runnables.map(({ name, file, up, down }) => ({ name, path: file, up, ...(down ? { down } : {}) })),
    context: {},
    storage: {
      executed: async () => runnables.flatMap(({ name, isExecuted }) => (isExecuted ? [name] : [])),
      logMigration: async () => {},
      unlogMigration: async ({ name }) => runnables.find((runnable) => runnable.name === name)?.unlog?.(),
    },
    logger: undefined,
  })
}

/** umzug wraps what a migration throws; the caller wants the error itself. */
export function unwrapRunnerError(error: unknown): unknown {
  if (error instanceof Error && error.name === 'MigrationError' && 'migration' in error && error.cause)
    return error.cause
  return error
}
