import { DeployError, exitCodes, formatProblem, PreflightError } from '../shared/errors.ts'
import type { Problem } from '../shared/errors.ts'
import { DatabaseError } from './database.ts'
import type { ConnectionOptions } from './database.ts'

const fixes: Record<number, string> = {
  1044: 'give the account privileges on this schema',
  1045: 'check the account and the password (infrastructure.database.password, or the address in migrations.url)',
  1049: "create the schema first: provision does, for the environment's database",
  1130: "add this job's address to the whitelist of the database",
}

/** What the server may refuse of the work around migrations, e.g. writing the history. */
const refusalFixes: Record<number, string> = {
  1021: 'enlarge the disk of the database, then run the same command again',
  1114: 'enlarge the disk of the database, then run the same command again',
  1142: 'give the account this privilege on the schema: it writes the history of migrations there',
  1205: 'somebody has read or written the history in a transaction that is still open: end it (SHOW PROCESSLIST), then run the same command again',
  1227: 'give the account this privilege, or use one that has it',
}

/**
 * What the server refuses outside a migration's own statements, in connecting or in keeping the history, with what to do
 * about it; anything else comes back as it was.
 */
export function explainRefusal(error: unknown, connection: ConnectionOptions): unknown {
  if (!(error instanceof DatabaseError)) return error
  const isTls = error.code.startsWith('HANDSHAKE_') || /SSL|certificate|self.signed/i.test(error.message)
  const tlsFix = /not support/i.test(error.message)
    ? 'the server has no TLS: switch SSL on for the RDS instance (which restarts it), or allow a plain connection with migrations.ssl: preferred'
    : 'the server has another certificate than expected: download the CA of the RDS instance again (a certificate lasts a year) and name it in migrations.sslCa'
  const fix = fixes[error.errno] ?? (isTls ? tlsFix : undefined)
  const address = `${connection.user}@${connection.host}:${connection.port}/${connection.database}`
  if (!fix && error.errno !== 0) {
    return new DeployError(
      `${address}: the server refused to keep the history of migrations: ${error.message}`,
      exitCodes.migrationFailed,
      'failed',
      {
        code: 'E_DATABASE_REFUSED',
        fix:
          refusalFixes[error.errno] ?? 'run the same command again: it finds out what took effect and continues there',
        cause: error,
      },
    )
  }
  return new PreflightError(`${address}: ${error.message}`, {
    code: isTls ? 'E_DATABASE_TLS' : 'E_DATABASE_CONNECT',
    fix: fix ?? 'check host and port, and that this job may reach them (migrations.access)',
    cause: error,
  })
}

/** The history and the files do not fit together; every reason, and nothing was executed. */
export function driftError(problems: readonly Problem[]): PreflightError {
  return new PreflightError(
    `history and files disagree; nothing was executed:\n${problems.map(formatProblem).join('\n')}`,
    {
      code: 'E_MIGRATION_DRIFT',
      fix: 'see each line',
      context: { problems },
    },
  )
}
