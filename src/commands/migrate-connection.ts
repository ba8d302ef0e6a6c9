import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readOutputs } from '../infra/outputs.ts'
import { openPublicAccess } from '../migrate/access.ts'
import type { DatabaseAccess } from '../migrate/access.ts'
import { parseConnectionUrl } from '../migrate/connection-url.ts'
import type { ConnectionOptions, TlsMode } from '../migrate/database.ts'
import { checkDatabase } from '../migrate/rds-preflight.ts'
import type { PreflightResult } from '../migrate/rds-preflight.ts'
import { ConfigError, PreflightError } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'

export interface MigrateTarget {
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

/** Finds the database, does the work, and closes the way to it again. */
export async function withTarget<T>(context: CommandContext, work: (target: MigrateTarget) => Promise<T>): Promise<T> {
  const target = await findTarget(context)
  try {
    return await work(target)
  } finally {
    await target.close()
  }
}

/** Where the migrations are and which database they are for: `--url`, `migrations.url`, or the environment's own. */
async function findTarget(context: CommandContext): Promise<MigrateTarget> {
  const { name, settings } = await context.environment()
  const { migrations } = settings
  const ca = migrations.sslCa === undefined ? undefined : await readCa(resolve(context.baseDirectory, migrations.sslCa))
  const tls = { mode: migrations.ssl satisfies TlsMode, ...(ca === undefined ? {} : { ca }) }
  const url = (context.options['url'] as string | undefined) ?? migrations.url
  const found =
    url === undefined ? await environmentDatabase(context, name, tls) : { connection: parseConnectionUrl(url, tls) }
  const { connection } = found
  context.redactor.add(connection.password)
  context.host.mask(connection.password)
  return {
    label: `${connection.host}/${connection.database}`,
    close: async () => {},
    ...found,
    directory: resolve(context.baseDirectory, migrations.directory),
    table: migrations.table,
    lockTimeoutMs: migrations.lockTimeout,
    allowContract: migrations.allowContract,
    isEnvironments: url === undefined,
  }
}

async function environmentDatabase(context: CommandContext, name: string, tls: NonNullable<ConnectionOptions['tls']>) {
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
  const { database } = await readOutputs(cloud, {
    app: settings.app,
    env: name,
    bucket: settings.bucket,
    databaseName: declared.name,
  })
  if (!database) {
    throw new PreflightError(`environment ${name} has no database yet`, {
      code: 'E_NOT_PROVISIONED',
      fix: `run \`alicloud-deploy provision --env ${name}\` first`,
    })
  }
  const isChanging = context.verb === undefined || ['up', 'down', 'seed'].includes(context.verb)
  const preflight = isChanging
    ? await checkDatabase(cloud.databases, {
        databaseId: database.id,
        wantsBackup: context.options['backup'] === true && !context.isDryRun,
        clock: context.clock,
        signal: context.signal,
        pollIntervalMs: context.pollIntervalMs,
      })
    : undefined
  const { host, port, close } = await openAccess(context, settings.migrations.access, database)
  return {
    connection: { host, port, user: declared.account, password: declared.password, database: declared.name, tls },
    databaseId: database.id,
    label: `${database.id}/${declared.name}${preflight ? ` · ${preflight.summary}` : ''}`,
    close,
    ...(preflight ? { preflight } : {}),
  }
}

async function openAccess(
  context: CommandContext,
  access: 'direct' | 'public' | 'instance',
  database: { id: string; host: string; port: number },
): Promise<DatabaseAccess> {
  switch (access) {
    // With access: instance the program runs there, and what it needs is the same address.
    case 'instance':
    case 'direct':
      return { host: database.host, port: database.port, close: async () => {} }
    case 'public':
      return openPublicAccess((await context.cloud()).databases, {
        databaseId: database.id,
        runnerAddress: context.options['runner-address'] as string | undefined,
        nowMs: context.clock.now(),
        isDryRun: context.isDryRun,
      })
  }
}

async function readCa(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new ConfigError(
      [
        {
          message: `cannot read ${path}`,
          path: 'migrations.sslCa',
          fix: 'download the CA of the RDS instance and name its file',
        },
      ],
      { cause },
    )
  }
}
