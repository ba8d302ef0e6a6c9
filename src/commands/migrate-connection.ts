import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readOutputs } from '../infra/outputs.ts'
import { parseConnectionUrl } from '../migrate/connection-url.ts'
import type { ConnectionOptions, TlsMode } from '../migrate/database.ts'
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
  /** Host and schema, for people. */
  label: string
}

/** Where the migrations are and which database they are for: `--url`, `migrations.url`, or the environment's own. */
export async function findTarget(context: CommandContext): Promise<MigrateTarget> {
  const { name, settings } = await context.environment()
  const { migrations } = settings
  const ca = migrations.sslCa === undefined ? undefined : await readCa(resolve(context.baseDirectory, migrations.sslCa))
  const tls = { mode: migrations.ssl satisfies TlsMode, ...(ca === undefined ? {} : { ca }) }
  const url = (context.options['url'] as string | undefined) ?? migrations.url
  const connection = url === undefined ? await environmentDatabase(context, name, tls) : parseConnectionUrl(url, tls)
  context.redactor.add(connection.password)
  context.host.mask(connection.password)
  return {
    connection,
    directory: resolve(context.baseDirectory, migrations.directory),
    table: migrations.table,
    lockTimeoutMs: migrations.lockTimeout,
    allowContract: migrations.allowContract,
    isEnvironments: url === undefined,
    label: `${connection.host}/${connection.database}`,
  }
}

async function environmentDatabase(
  context: CommandContext,
  name: string,
  tls: NonNullable<ConnectionOptions['tls']>,
): Promise<ConnectionOptions> {
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
  const outputs = await readOutputs(await context.cloud(), {
    app: settings.app,
    env: name,
    bucket: settings.bucket,
    databaseName: declared.name,
  })
  if (!outputs.database) {
    throw new PreflightError(`environment ${name} has no database yet`, {
      code: 'E_NOT_PROVISIONED',
      fix: `run \`alicloud-deploy provision --env ${name}\` first`,
    })
  }
  return {
    host: outputs.database.host,
    port: outputs.database.port,
    user: declared.account,
    password: declared.password,
    database: declared.name,
    tls,
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
