import { formatProblem, PreflightError } from '../shared/errors.ts'
import type { Problem } from '../shared/errors.ts'
import { DatabaseError } from './database.ts'
import type { ConnectionOptions } from './database.ts'

const fixes: Record<number, string> = {
  1044: 'give the account privileges on this schema',
  1045: 'check the account and the password (infrastructure.database.password, or the address in migrations.url)',
  1049: "create the schema first: provision does, for the environment's database",
  1130: "add this job's address to the whitelist of the database",
}

/** Errors of connecting that no waiting cures, with what to do about them; anything else comes back as it was. */
export function explainConnectError(error: unknown, connection: ConnectionOptions): unknown {
  if (!(error instanceof DatabaseError)) return error
  const isTls = error.code.startsWith('HANDSHAKE_') || /SSL|certificate|self.signed/i.test(error.message)
  const tlsFix = /not support/i.test(error.message)
    ? 'the server has no TLS: switch SSL on for the RDS instance (which restarts it), or allow a plain connection with migrations.ssl: preferred'
    : 'the server has another certificate than expected: download the CA of the RDS instance again (a certificate lasts a year) and name it in migrations.sslCa'
  const fix = fixes[error.errno] ?? (isTls ? tlsFix : undefined)
  if (!fix && error.errno !== 0) return error
  const address = `${connection.user}@${connection.host}:${connection.port}/${connection.database}`
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
