import { ConfigError, PreflightError } from '../shared/errors.ts'
import type { Reporter } from '../shared/reporter.ts'
import { DatabaseError } from './database.ts'
import type { Connect, ConnectionOptions, Session } from './database.ts'
import { quoteIdentifier } from './sql/lexer.ts'
import type { MigrationOutcome } from './outcome.ts'
import { runMigrations } from './run.ts'
import type { RunMigrationsOptions } from './run-options.ts'
import { dumpSchema } from './schema/schema-dump.ts'
import { loadSchema } from './schema/schema-load.ts'

/** What a rehearsal needs to know of the live database; read by a session that cannot write. */
export interface LiveSchema {
  version: string
  charset: string
  collation: string
  /** Settings of the server that decide what statements mean. */
  variables: Readonly<Record<string, string>>
  /** The schema with its history, as SQL. */
  dump: string
}

const variableNames = ['sql_mode', 'lower_case_table_names', 'explicit_defaults_for_timestamp', 'innodb_strict_mode']

/** Reads the schema. Throws PreflightError when a migration is half done or the account may not see an object. */
export async function readLiveSchema(
  connection: ConnectionOptions,
  historyTable: string,
  connect: Connect,
): Promise<LiveSchema> {
  const session = await connect(connection)
  try {
    // From here on the server itself refuses every statement that writes.
    await session.query('SET SESSION TRANSACTION READ ONLY')
    const [facts, variables] = await session.query(
      'SELECT VERSION() AS version, @@character_set_database AS charset, @@collation_database AS collation;' +
        `SHOW GLOBAL VARIABLES WHERE Variable_name IN (${variableNames.map((name) => `'${name}'`).join(', ')})`,
    )
    const text = (name: string) => String(facts!.rows[0]![name])
    return {
      version: text('version'),
      charset: text('charset'),
      collation: text('collation'),
      variables: Object.fromEntries(variables!.rows.map((row) => [String(row['Variable_name']), String(row['Value'])])),
      dump: await dumpSchema(session, historyTable),
    }
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    throw new PreflightError(`the schema of the live database cannot be read for a rehearsal: ${error.message}`, {
      code: 'E_REHEARSAL_READ',
      fix: 'give the account SELECT, SHOW VIEW and TRIGGER on the database',
      cause: error,
    })
  } finally {
    await session.close()
  }
}

// MariaDB does not start with a mode that only MySQL has.
const sharedModes = new Set(
  (
    'ALLOW_INVALID_DATES ANSI ANSI_QUOTES ERROR_FOR_DIVISION_BY_ZERO HIGH_NOT_PRECEDENCE IGNORE_SPACE NO_AUTO_VALUE_ON_ZERO ' +
    'NO_BACKSLASH_ESCAPES NO_DIR_IN_CREATE NO_ENGINE_SUBSTITUTION NO_UNSIGNED_SUBTRACTION NO_ZERO_DATE NO_ZERO_IN_DATE ' +
    'ONLY_FULL_GROUP_BY PAD_CHAR_TO_FULL_LENGTH PIPES_AS_CONCAT REAL_AS_FLOAT STRICT_ALL_TABLES STRICT_TRANS_TABLES TRADITIONAL'
  ).split(' '),
)

/** Settings of the live server for the one of the rehearsal. Names that differ in case only need a file system that tells them apart. */
export function rehearsalParameters({ variables }: LiveSchema, platform: string): Record<string, string> {
  const { sql_mode: mode = '', lower_case_table_names: lowerCase, ...others } = variables
  const modes = mode.split(',').filter((name) => sharedModes.has(name))
  return {
    ...others,
    sql_mode: modes.join(','),
    ...(lowerCase === '0' && platform === 'linux' ? { lower_case_table_names: '0' } : {}),
  }
}

/** MySQL 8's own collations under the names of their nearest of MariaDB. */
export const withSharedCollations = (sql: string): string =>
  sql.replace(/\butf8mb4_(?:[a-z_]+_)?0900_(\w+)\b/gi, (_, order: string) =>
    order === 'bin' ? 'utf8mb4_bin' : 'utf8mb4_unicode_520_ci',
  )

/** Makes the throw-away server what the live one is, and runs there what is pending. */
export async function runOnCopy(
  live: LiveSchema,
  options: RunMigrationsOptions & { connect: Connect },
): Promise<{ outcome: MigrationOutcome; version: string; differences: string[] }> {
  const { connection, connect } = options
  const server = await connect({ ...connection, database: '' })
  let version: string
  try {
    const [answer] = await server.query('SELECT VERSION() AS version')
    version = String(answer!.rows[0]!['version'])
  } catch (error) {
    server.destroy()
    throw error
  }
  const isTranslated = isMariaDb(version) && !isMariaDb(live.version)
  const translate = isTranslated ? withSharedCollations : (sql: string) => sql
  try {
    const kind = `CHARACTER SET ${live.charset} COLLATE ${translate(live.collation)}`
    await server.query(`CREATE DATABASE ${quoteIdentifier(connection.database)} ${kind}`)
    await server.query(`USE ${quoteIdentifier(connection.database)}`)
    await load(server, { live, text: translate(live.dump), database: connection.database, version })
  } finally {
    await server.close()
  }
  const outcome = await runMigrations({
    ...options,
    isDryRun: false,
    reporter: rehearsing(options.reporter),
    connect: async (to) => translating(await connect(to), translate),
    waitForDatabaseMs: 0,
    retryForMs: 0,
    // The application does not talk to this server.
    trafficWindowMs: 0,
  })
  return { outcome, version, differences: differencesOf(live.version, version) }
}

async function load(
  server: Session,
  { live, text, database, version }: { live: LiveSchema; text: string; database: string; version: string },
): Promise<void> {
  try {
    await loadSchema(server, { text, file: 'the dump of the live schema', database })
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const [problem] = error.problems
    const statement = text.split('\n')[(problem?.line ?? 1) - 1]?.trim().slice(0, 120)
    throw new PreflightError(
      `the schema of the live server (${live.version}) cannot be made on this machine's ${version}: ${problem?.message}, at \`${statement}\``,
      {
        code: 'E_REHEARSAL_SCHEMA',
        fix: 'install the live kind and version of server on this machine, or run the migrations on a copy with --url',
        cause: error,
      },
    )
  }
}

const translating = (session: Session, translate: (sql: string) => string): Session => ({
  threadId: session.threadId,
  query: (sql) => session.query(translate(sql)),
  close: () => session.close(),
  destroy: () => session.destroy(),
})

/** Nobody may take what happens on the copy for the real thing; what the dry run has said already is not said again. */
function rehearsing(reporter: Reporter): Reporter {
  return {
    emit(event) {
      if (event.type === 'progress')
        reporter.emit({ ...event, phase: event.phase === 'applied' ? 'rehearsed' : event.phase })
      else if (event.type === 'warning') reporter.emit({ ...event, message: `rehearsal: ${event.message}` })
    },
  }
}

const isMariaDb = (version: string) => /mariadb/i.test(version)

/** What may go otherwise on the live server. Empty for the same kind and series. */
function differencesOf(live: string, copy: string): string[] {
  const series = (version: string) => /^\d+\.\d+/.exec(version)?.[0]
  const same = isMariaDb(live) === isMariaDb(copy) && series(live) === series(copy)
  if (same) return []
  const name = (version: string) => (isMariaDb(version) ? `MariaDB ${version.replace(/-.*$/, '')}` : `MySQL ${version}`)
  return [
    `the live server is ${name(live)}, the rehearsal ran on ${name(copy)}: syntax, algorithms and limits may differ`,
    ...(isMariaDb(copy) && !isMariaDb(live)
      ? ["MySQL 8's own collations (utf8mb4_…_0900_…) were replaced by utf8mb4_unicode_520_ci or utf8mb4_bin"]
      : []),
  ]
}
