import { variableOf } from '../../config/options.ts'
import { readDirectory } from '../../migrate/files/directory.ts'
import { loadMigrations } from '../../migrate/files/files.ts'
import { runOnInstance } from '../../migrate/instance-run.ts'
import { shellVariables } from '../../migrate/instance-scripts.ts'
import type { ConnectionOptions } from '../../migrate/database.ts'
import type { MigrationEntry, MigrationFailure, MigrationOutcome } from '../../migrate/outcome.ts'
import { requirementOf } from '../../migrate/plan.ts'
import { serverState } from '../../migrate/rds-preflight.ts'
import type { ObjectStore } from '../../cloud/object-store.ts'
import { sha256 } from '../../rollout/instance/pack.ts'
import { DeployError, exitCodes, PreflightError, type ExitCode, type ResultWord } from '../../shared/errors.ts'
import { readJson, type Outline } from '../../shared/json.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { answersOf } from './answers.ts'
import { withTarget } from './connection.ts'
import { delegatedVariable, type Delegated } from './delegated.ts'
import { knownHead } from './fits.ts'
import { contractGate } from './gate.ts'
import { identity } from './identity.ts'
import { findInstance, programDirectory, uploadForInstance } from './instance.ts'
import { findEnvironment, type RolloutEnvironment } from '../rollout-context.ts'

/** The part of the program's result document that comes back from the instance. */
interface RemoteDocument {
  result: ResultWord
  exitCode: ExitCode
  migrations?: {
    entries?: MigrationEntry[]
    statements?: MigrationOutcome['statements']
    schemaHead?: string | null
    failure?: MigrationFailure
  }
  error?: NonNullable<CommandOutcome['error']>
  durationMs: number
  /** What the program would have printed for people. */
  shown?: string
}

const outline: Outline = {
  result: 'string',
  exitCode: 'number',
  'migrations?': {},
  'error?': { code: 'string', message: 'string' },
  durationMs: 'number',
  'shown?': 'string',
}

export interface RemoteMigration {
  connection: ConnectionOptions
  /** The RDS instance that the job can be asked about. */
  databaseId?: string
  directory: string
  delegated: Delegated
  /** Verb and operands. */
  words: readonly string[]
  /** Options of `migrate` by name. */
  options: Readonly<Record<string, string>>
}

/** Options that mean the same on the instance; the others are about files and the cloud, which stay with this job. */
const passedOn = [
  'phase',
  'to',
  'step',
  'database',
  'pick',
  'out-of-order',
  'allow-copy',
  'fail-on-drift',
  'grace',
  'if-locked',
  'traffic-window',
  'cancel-orphan',
  'kill-blockers-older-than',
  'placeholder',
  'reason',
  'mark',
  'from',
]

/** Runs one verb of `migrate` on an instance, which the database lets in, as if it ran here. */
export async function run(context: CommandContext): Promise<CommandOutcome> {
  if (context.verb === 'dump' || context.verb === 'load') {
    throw new PreflightError(`migrate ${context.verb} works with a file of this job, which an instance does not have`, {
      code: 'E_ACCESS_INSTANCE',
      fix: 'run it in the VPC with migrations.access: direct, or give --url of a database that this job reaches',
    })
  }
  return withTarget(context, async (target) => {
    const words = [context.verb, ...context.operands].filter((word) => word !== undefined)
    if (context.isDryRun) return plannedRun(context, words)
    const isContract = context.options['phase'] === 'contract'
    const asked = context.verb === 'fits' ? context.operands[0] : undefined
    const schemaHead = asked === undefined ? undefined : await knownHead(context, asked)
    const document = await migrateOnInstance(context, {
      connection: target.connection,
      directory: target.directory,
      delegated: {
        label: target.label,
        ...(target.preflight ? { server: serverState(target.preflight) } : {}),
        ...(schemaHead === undefined ? {} : { schemaHead }),
        ...(isContract ? { waiting: await contractWaits(context, target.directory) } : {}),
      },
      words,
      options: optionTexts(context, passedOn),
    })
    if (document.error && !document.migrations) throw errorOf(document.error, document)
    return {
      result: document.result,
      exitCode: document.exitCode,
      migrations: document.migrations,
      ...(document.error ? { error: document.error } : {}),
      text: document.shown ?? document.error?.message ?? document.result,
    }
  })
}

/** Why contract migrations must wait, by their ids, for a program that cannot ask the cloud itself. */
async function contractWaits(context: CommandContext, directory: string): Promise<Record<string, string>> {
  const gate = await contractGate(context, directory)
  const { migrations } = loadMigrations(await readDirectory(directory))
  const reasons = migrations
    .filter(({ phase }) => phase === 'contract')
    .map((migration) => [migration.id, gate({ id: migration.id, requires: requirementOf(migration) })] as const)
  return Object.fromEntries(reasons.flatMap(([id, reason]) => (reason === undefined ? [] : [[id, reason]])))
}

export const errorOf = (error: NonNullable<RemoteDocument['error']>, { exitCode, result }: RemoteDocument) =>
  new DeployError(error.message, exitCode, result, error)

/** Nothing may be put into the bucket or run on an instance, so all that can be said is where it would run. */
async function plannedRun(context: CommandContext, words: readonly string[]): Promise<CommandOutcome> {
  const instanceId = await findInstance(context, await findEnvironment(context))
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    plan: {
      calls: [
        { service: 'oss', action: 'PutObject', subject: 'artifacts/ (program and migrations)' },
        { service: 'oss', action: 'PutObject', subject: 'env/migrate/ (connection settings)' },
        { service: 'ecs', action: 'RunCommand', subject: instanceId },
        { service: 'oss', action: 'DeleteObject', subject: 'env/migrate/ (connection settings)' },
      ],
    },
    text: `Would run \`migrate ${words.join(' ')}\` on ${instanceId}. Only that instance reaches the database, so the statements cannot be shown without running something there; \`migrate status\` does that and changes nothing in the database.`,
  }
}

/** Runs one verb of `migrate` on an instance to its end; what it reports is shown here. */
export async function migrateOnInstance(context: CommandContext, migration: RemoteMigration): Promise<RemoteDocument> {
  const environment = await findEnvironment(context)
  const { store, cloud } = environment
  const instanceId = await findInstance(context, environment)
  const program = await uploadForInstance(store, await programDirectory(), urlSeconds)
  const migrations = await uploadForInstance(store, migration.directory, urlSeconds)
  const id = `${context.clock.now().toString(36)}-${Math.floor(context.random() * 2 ** 32).toString(36)}`
  const settings = shellVariables(variablesOf(context, environment, migration))
  const key = `${settingsFolder}${id}`
  await removeStaleSettings(store, context.clock.now())
  await store.put(key, settings)
  context.reporter.emit({ type: 'notice', message: `migrations run on ${instanceId}` })
  try {
    const text = await runOnInstance(
      {
        commands: cloud.commands,
        instanceId,
        clock: context.clock,
        reporter: context.reporter,
        pollIntervalMs: context.pollIntervalMs,
        signal: context.signal,
        ...(context.hurry ? { hurry: context.hurry } : {}),
        ...(typeof context.options['grace'] === 'number' ? { graceMs: context.options['grace'] } : {}),
        answer: answersOf(context, migration.databaseId),
      },
      {
        id,
        program,
        migrations,
        settings: { url: await store.presignGet(key, urlSeconds), digest: sha256(settings) },
        words: ['migrate', ...migration.words],
      },
    )
    const document = documentOf(text, instanceId)
    // The program there was told to stop by this job, which knows why.
    if (document.result === 'cancelled' && context.signal.aborted) throw context.signal.reason
    return document
  } finally {
    await store.delete(key)
  }
}

function documentOf(text: string, instanceId: string): RemoteDocument {
  const read = readJson<RemoteDocument>(text, outline)
  if ('value' in read) return read.value
  throw new DeployError(
    `the result of the migrations on ${instanceId} cannot be understood: ${read.wrong}`,
    exitCodes.migrationFailed,
    'failed',
    {
      code: 'E_INSTANCE_RUN',
      fix: 'run the same command again: it finds out what took effect and continues there',
      retryable: true,
    },
  )
}

const settingsFolder = 'env/migrate/'
/** The instance fetches within seconds; the address stays in the cloud's command history. */
const urlSeconds = 600
/** Nothing fetches settings of this age; a run that was killed left them. */
const staleSettingsMs = 3_600_000

async function removeStaleSettings(store: ObjectStore, nowMs: number): Promise<void> {
  for (const { key, lastModified } of await store.list(settingsFolder))
    if (nowMs - Date.parse(lastModified) > staleSettingsMs) await store.delete(key)
}

function variablesOf(
  context: CommandContext,
  { name, settings: { app, region, migrations } }: RolloutEnvironment,
  { connection, delegated, options }: RemoteMigration,
): Record<string, string> {
  const { actor, runId, jobUrl, commit } = identity(context)
  const ca = connection.tls?.ca
  const encoded = [connection.user, connection.password, connection.database].map(encodeURIComponent)
  const config = {
    app,
    region,
    environments: { [name]: null },
    migrations: {
      directory: 'migrations',
      table: migrations.table,
      lockTimeout: `${migrations.lockTimeout}ms`,
      allowContract: migrations.allowContract,
      seeds: migrations.seeds,
      replicas: migrations.replicas,
      databases: migrations.databases,
      concurrency: migrations.concurrency,
      maxReplicaLag: `${migrations.maxReplicaLag}ms`,
      ssl: migrations.ssl,
      ...(ca === undefined ? {} : { sslCa: 'ca.pem' }),
    },
  }
  return {
    // JSON is YAML.
    ACD_CONFIG: JSON.stringify(config),
    ACD_CA: ca ?? '',
    ALICLOUD_DEPLOY_URL: `mysql://${encoded[0]}:${encoded[1]}@${connection.host}:${connection.port}/${encoded[2]}`,
    ALICLOUD_DEPLOY_ENV: name,
    ALICLOUD_DEPLOY_OUTPUT: 'json',
    [delegatedVariable]: JSON.stringify({ ...delegated, callbacks: Object.keys(migrations.callbacks) }),
    // Lock and history name the job that asked, as its own CI system would.
    BUILD_USER: actor,
    BUILD_TAG: runId,
    ...(jobUrl ? { BUILD_URL: jobUrl } : {}),
    ...(commit ? { GIT_COMMIT: commit } : {}),
    ...Object.fromEntries(Object.entries(options).map(([option, value]) => [variableOf(option), value])),
  }
}

function optionTexts(context: CommandContext, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names
      .map((name) => [name, context.options[name]] as const)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, name === 'step' ? String(value) : textOf(value)]),
  )
}

/** As a person would write it: the only other numbers among these options are durations. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join('\n')
  return typeof value === 'number' ? `${value}ms` : String(value)
}
