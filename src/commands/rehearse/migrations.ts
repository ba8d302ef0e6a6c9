import { readDirectory } from '../../migrate/files/directory.ts'
import { loadMigrations } from '../../migrate/files/files.ts'
import { connectMysql } from '../../migrate/connect/mysql-session.ts'
import type { MigrationOutcome } from '../../migrate/outcome.ts'
import { rehearsedFiles, renderRehearsal, splitAtScript, type Rehearsal } from '../../migrate/rehearsal-report.ts'
import { readLiveSchema, rehearsalParameters, runOnCopy } from '../../migrate/rehearse.ts'
import type { RunMigrationsOptions } from '../../migrate/run-options.ts'
import { rehearsalProgram, withThrowAwayServer } from '../../rehearsal/database.ts'
import { exitCodes } from '../../shared/errors.ts'
import type { CommandOutcome } from '../command.ts'

/**
 * Executes what a dry run planned on a throw-away server with the live schema, and adds to the dry run's outcome what
 * that server said. Scripts and callbacks are not executed: they may reach further than the session that they are given.
 * Throws PreflightError without a server program, or when the schema cannot be read or made.
 */
export async function rehearseMigrations(
  shown: CommandOutcome,
  planned: MigrationOutcome,
  { callbacks: _callbacks, checkServer: _checkServer, throttle: _throttle, ...options }: RunMigrationsOptions,
): Promise<CommandOutcome> {
  const { connection, signal, reporter } = options
  const program = await rehearsalProgram()
  const { migrations } = loadMigrations(await readDirectory(options.directory), options.placeholders)
  const parts = splitAtScript(planned.migrations, migrations, options)
  const live = await readLiveSchema(connection, options.table ?? '_acd_migrations', connectMysql)
  const { outcome, version, differences } = await withThrowAwayServer(
    {
      program,
      parameters: rehearsalParameters(live, process.platform),
      signal,
      log: (message) => reporter.emit({ type: 'notice', message }),
    },
    async ({ socketPath, user }) =>
      runOnCopy(live, {
        ...options,
        connection: { ...connection, socketPath, user, password: '', tls: { mode: 'disabled' } },
        connect: connectMysql,
        ...(parts.left.length > 0 ? { pick: parts.taken.map(({ id }) => id) } : {}),
      }),
  )
  for (const message of differences) reporter.emit({ type: 'warning', code: 'W_REHEARSAL_SERVER', message })
  const rehearsal: Rehearsal = {
    result: outcome.result === 'failed' ? 'failed' : 'succeeded',
    server: version,
    liveServer: live.version,
    live: 'only read',
    tables: 'empty',
    differences,
    migrations: rehearsedFiles(parts, outcome),
    ...(outcome.failure ? { failure: outcome.failure } : {}),
  }
  return withRehearsal(shown, rehearsal)
}

function withRehearsal(shown: CommandOutcome, rehearsal: Rehearsal): CommandOutcome {
  const text = renderRehearsal(rehearsal)
  const summary = typeof shown.extra?.['summary'] === 'string' ? shown.extra['summary'] : ''
  const whole: CommandOutcome = {
    ...shown,
    migrations: { ...(shown.migrations as object), rehearsal },
    extra: { ...shown.extra, summary: `${summary}\n\`\`\`\`text\n${text}\n\`\`\`\`\n` },
    text: `${shown.text}\n\n${text}`,
  }
  const { failure } = rehearsal
  if (rehearsal.result === 'succeeded') return whole
  return {
    ...whole,
    result: 'failed',
    // Nothing live was touched, so it is a refusal and no failed migration.
    exitCode: exitCodes.preflight,
    error: {
      code: 'E_MIGRATION_REHEARSAL',
      message: `in the rehearsal, ${failure?.message ?? 'a migration failed'}`,
      fix: 'correct the file and rehearse again; the live database was only read',
      retryable: false,
    },
  }
}
