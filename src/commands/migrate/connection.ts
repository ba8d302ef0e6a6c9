import { resolve } from 'node:path'
import { readOutputs } from '../../infra/outputs.ts'
import { closeAfterFailure } from '../../migrate/connect/access.ts'
import { parseConnectionUrl } from '../../migrate/connect/connection-url.ts'
import type { ConnectionOptions, TlsMode } from '../../migrate/database.ts'
import { checkDatabase } from '../../migrate/rds-preflight.ts'
import type { PreflightResult } from '../../migrate/rds-preflight.ts'
import { ConfigError, PreflightError } from '../../shared/errors.ts'
import type { CommandContext } from '../command.ts'
import { migrationsLockMs } from '../lock-policy.ts'
import { openAccess } from './access.ts'
import { readAuthority } from './ca.ts'

/** The environment's RDS instance as the cloud shows it. */
type EnvironmentDatabase = Awaited<ReturnType<typeof readOutputs>>['database']

export interface MigrateTarget {
  /** Name of the environment. */
  environment: string
  connection: ConnectionOptions
  directory: string
  table: string
  lockTimeoutMs: number
  allowContract: boolean
  /** True for the database that provision made, false for one given by address. */
  isEnvironments: boolean
  /** Host and schema, or the instance's id and schema, for people. */
  label: string
  /** Id of the RDS instance; absent behind an address. */
  databaseId?: string
  /** What the RDS instance says about itself; absent behind an address. */
  preflight?: PreflightResult
  /** Takes back what was opened to get there; to be called whatever happened. */
  close(): Promise<void>
}

/** Finds the database, unless it is `known`, does the work, and closes the way to it again. */
export async function withTarget<T>(
  context: CommandContext,
  work: (target: MigrateTarget) => Promise<T>,
  known?: EnvironmentDatabase,
): Promise<T> {
  const target = await findTarget(context, known)
  let result: T
  try {
    result = await work(target)
  } catch (error) {
    await closeAfterFailure(() => target.close(), context.reporter)
    throw error
  }
  await target.close()
  return result
}

/** Where the migrations are and which database they are for: `--url`, `migrations.url`, or the environment's own. */
async function findTarget(context: CommandContext, known?: EnvironmentDatabase): Promise<MigrateTarget> {
  const { name, settings } = await context.environment()
  const { migrations } = settings
  const ca = migrations.sslCa === undefined ? undefined : await readAuthority(migrations.sslCa, context.baseDirectory)
  const tls = { mode: migrations.ssl satisfies TlsMode, ...(ca === undefined ? {} : { ca }) }
  const url = (context.options['url'] as string | undefined) ?? migrations.url
  const found =
    url === undefined
      ? await environmentDatabase(context, name, tls, known)
      : { connection: parseConnectionUrl(url, tls) }
  const { connection } = found
  context.redactor.add(connection.password)
  context.host.mask(connection.password)
  return {
    label: `${connection.host}/${connection.database}`,
    close: async () => {},
    ...found,
    directory: resolve(context.baseDirectory, migrations.directory),
    table: migrations.table,
    lockTimeoutMs: migrationsLockMs(context, settings),
    allowContract: migrations.allowContract,
    environment: name,
    isEnvironments: url === undefined,
  }
}

async function environmentDatabase(
  context: CommandContext,
  name: string,
  tls: NonNullable<ConnectionOptions['tls']>,
  known: EnvironmentDatabase,
) {
  const { settings } = await context.environment()
  const declared = settings.infrastructure.database
  if (!declared) {
    throw new ConfigError([
      {
        message: 'there is no database to migrate',
        path: 'infrastructure.database',
        fix: 'declare one, or give migrations.url',
      },
    ])
  }
  const cloud = await context.cloud()
  const where = { app: settings.app, env: name, bucket: settings.bucket, databaseName: declared.name }
  const database = known ?? (await readOutputs(cloud, where)).database
  if (!database) {
    throw new PreflightError(`environment ${name} has no database yet`, {
      code: 'E_NOT_PROVISIONED',
      fix: `run \`alicloud-deploy provision --env ${name}\` first`,
    })
  }
  const isChanging = context.verb === undefined || ['up', 'down', 'redo', 'seed'].includes(context.verb)
  const preflight = isChanging
    ? await checkDatabase(cloud.databases, {
        databaseId: database.id,
        wantsBackup: context.options['backup'] === true && !context.isDryRun,
        clock: context.clock,
        signal: context.signal,
        pollIntervalMs: context.pollIntervalMs,
        reporter: context.reporter,
      })
    : undefined
  const account = { user: declared.account, password: declared.password, database: declared.name, tls }
  const { host, port, close } = await openAccess(context, database, account)
  return {
    connection: { ...account, host, port },
    databaseId: database.id,
    label: `${database.id}/${declared.name}${preflight ? ` · ${preflight.summary}` : ''}`,
    close,
    ...(preflight ? { preflight } : {}),
  }
}
