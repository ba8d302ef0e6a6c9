import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { currentCommit } from '../ci/git.ts'
import { tagKeys } from '../cloud/tags.ts'
import type { ConnectionOptions } from '../migrate/database.ts'
import { readDirectory } from '../migrate/files/directory.ts'
import { loadMigrations } from '../migrate/files/files.ts'
import { MigrationError, type MigrationOutcome } from '../migrate/outcome.ts'
import { runMigrations } from '../migrate/run.ts'
import { withSeeds } from '../migrate/files/seeds.ts'
import { version as toolVersion } from '../version.ts'
import type { Artifact } from '../rollout/instance/artifact.ts'
import { proveArtifact } from '../rollout/instance/artifact-proof.ts'
import { isSameRelease } from '../rollout/state/finished.ts'
import { lastVerified, newestSeq, readHistory, releaseBefore, type ReleaseRecord } from '../rollout/state/history.ts'
import type { JournalState, ReleaseId } from '../rollout/state/journal.ts'
import { sha256 } from '../rollout/instance/pack.ts'
import { ConfigError, PreflightError } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'
import { migrationsLockMs } from './lock-policy.ts'
import { fetchArtifact, ossAddress } from './fetch-artifact.ts'
import { callbacksOf } from './migrate/callbacks.ts'
import { withTarget, type MigrateTarget } from './migrate/connection.ts'
import { inEachDatabase } from './migrate/databases.ts'
import { isForInstance } from './migrate/delegated.ts'
import { seedAfterMigrations } from './migrate/seed.ts'
import { lookAtServer } from './migrate/server.ts'
import { withHardStop } from './migrate/stop.ts'
import { withReplicas } from './migrate/throttle.ts'
import { readArtifact } from './read-artifact.ts'
import { environmentText } from './environment-text.ts'
import type { RolloutEnvironment } from './rollout-context.ts'

export interface WantedRelease {
  want: ReleaseId
  /** Absent for a release that was delivered before. */
  artifact?: Artifact
  environment: string
}

/** The release that the options and settings ask for. Throws ConfigError when they do not name one that can be delivered. */
export async function wantedRelease(context: CommandContext, environment: RolloutEnvironment): Promise<WantedRelease> {
  const { release } = environment.settings
  const commit = context.host.job().commit ?? (await currentCommit(context.baseDirectory))
  const version = release.version ?? commit?.slice(0, 12)
  if (!version)
    throw new ConfigError([
      {
        path: 'release.version',
        message: 'the release has no name and there is no commit to name it after',
        fix: 'give --release',
      },
    ])
  if (!/^[\w][\w.+-]{0,127}$/.test(version))
    throw new ConfigError([
      {
        path: 'release.version',
        message: `${JSON.stringify(version)} cannot name a release`,
        fix: 'use up to 128 letters, digits and . _ + -',
      },
    ])
  const text = environmentText(environment, version)
  if (release.update === 'command') return { want: { version }, environment: text }
  if (
    release.update === 'image' ||
    release.update === 'replace' ||
    environment.settings.rollout.scalingGroup !== 'off'
  ) {
    return { want: { version, digest: await releaseImage(environment, version) }, environment: text }
  }
  if (release.artifact) {
    const address = ossAddress(release.artifact)
    const artifact = address
      ? await fetchArtifact(environment.cloud.objectStore(address.bucket), address.key, release.sha256)
      : await readArtifact(release.artifact, [context.baseDirectory, process.cwd()], release.sha256)
    return { want: { version, digest: artifact.digest, envDigest: sha256(text) }, artifact, environment: text }
  }
  const known = (await readHistory(environment.store)).findLast(
    (record) => record.version === version && record.digest !== undefined,
  )
  if (known) await refuseDamaged(environment, version, known.digest!)
  if (known)
    return { want: { version, digest: known.digest!, envDigest: known.envDigest ?? sha256(text) }, environment: text }
  throw new ConfigError([
    {
      path: 'release.artifact',
      message: `release ${version} was never delivered and there is no artifact to deliver`,
      fix: 'give --artifact FILE or DIRECTORY',
    },
  ])
}

/** A release that was delivered before is taken from the bucket: it must be there, and be what it was. */
async function refuseDamaged({ store }: RolloutEnvironment, version: string, digest: string): Promise<void> {
  const state = await proveArtifact(store, digest)
  const fix = 'give it again: --artifact FILE or DIRECTORY'
  if (state.is === 'missing')
    throw new PreflightError(`the artifact ${digest.slice(0, 12)} of release ${version} is gone from the bucket`, {
      code: 'E_ARTIFACT_MISSING',
      fix,
    })
  if (state.is === 'damaged')
    throw new PreflightError(`the artifact of release ${version} is not what was delivered: ${state.reason}`, {
      code: 'E_ARTIFACT_DAMAGED',
      fix,
    })
}

/** The image that `bake-image` made of this release. */
async function releaseImage({ cloud, environmentTag }: RolloutEnvironment, version: string): Promise<string> {
  const tags = { [tagKeys.environment]: environmentTag, [tagKeys.release]: version }
  const image = (await cloud.images.describeImages({ tags, owner: 'self' })).find((one) => one.isUsable)
  if (image) return image.id
  throw new PreflightError(`there is no image of release ${version} for ${environmentTag}`, {
    code: 'E_IMAGE_MISSING',
    fix: `run \`alicloud-deploy bake-image --release ${version}\` first`,
  })
}

/** The release that serves now, to go back to; a deployment of the same release anew has the one before it. */
export function previousOf(history: readonly ReleaseRecord[], want: ReleaseId): ReleaseId | undefined {
  const last = lastVerified(history)
  const found = last && !isSameRelease(last, want) ? last : releaseBefore(history, want.version)
  return (
    found && {
      version: found.version,
      ...(found.digest ? { digest: found.digest } : {}),
      ...(found.envDigest ? { envDigest: found.envDigest } : {}),
    }
  )
}

/**
 * Refuses an older CI run after a newer one, which may be unfinished, and another artifact under a known name. What was
 * seen before the lock may be old: ask again under it. Throws ConfigError and PreflightError.
 */
export function refuseOlder(
  context: Pick<CommandContext, 'options'>,
  want: ReleaseId,
  { history, journal }: { history: readonly ReleaseRecord[]; journal: Pick<JournalState, 'seq'> },
): void {
  const seq = context.options.seq as number | undefined
  if (seq !== undefined && !Number.isSafeInteger(seq))
    throw new ConfigError([{ message: `--seq: expected a whole number, e.g. that of the CI run, got ${seq}` }], {
      code: 'E_USAGE',
    })
  const deployed = newestSeq(history) ?? -Infinity
  const newest = Math.max(deployed, journal.seq ?? -Infinity)
  if (seq !== undefined && seq < newest) {
    const state = newest === deployed ? 'was deployed' : 'has begun'
    throw new PreflightError(`run ${seq} is older than run ${newest}, which ${state} already`, {
      code: 'E_OLDER_RUN',
      fix: 'leave --seq out to deploy the older state on purpose, or use `alicloud-deploy rollback`',
    })
  }
  const same = history.findLast((record) => record.version === want.version && record.isVerified)
  if (same?.digest !== undefined && want.digest !== undefined && same.digest !== want.digest) {
    throw new PreflightError(
      `release ${want.version} was deployed before with another artifact (${same.digest.slice(0, 12)}, now ${want.digest.slice(0, 12)})`,
      { code: 'E_RELEASE_EXISTS', fix: 'give the new artifact its own --release' },
    )
  }
}

/**
 * Runs the pending migrations that the serving release can live with, unless `--no-migrate` leaves them to another
 * job; returns the newest migration of the checkout, which says later what this release knows. Throws MigrationError.
 */
export async function migrate(
  context: CommandContext,
  environment: RolloutEnvironment,
  version: string,
): Promise<string | undefined> {
  if (context.options['no-migrate'] === true) return checkoutHead(context, environment)
  const { reporter } = context
  const title = 'Migrations'
  let isOk = false
  reporter.emit({ type: 'group-start', title })
  try {
    const outcome = await migrations(context, environment, version, false)
    if (outcome?.result === 'failed') throw new MigrationError(outcome)
    isOk = true
    return outcome?.schemaHead
  } finally {
    reporter.emit({ type: 'group-end', title, ok: isOk })
  }
}

async function checkoutHead(context: CommandContext, { settings }: RolloutEnvironment): Promise<string | undefined> {
  const directory = resolve(context.baseDirectory, settings.migrations.directory)
  if (!settings.infrastructure.database || !existsSync(directory)) return undefined
  return loadMigrations(await readDirectory(directory)).migrations.findLast(({ kind }) => kind !== 'repeatable')?.id
}

/** What `migrate` would do; undefined where nothing is to be migrated, or only an instance could say. */
export async function plannedMigrations(
  context: CommandContext,
  environment: RolloutEnvironment,
  version: string,
): Promise<MigrationOutcome | undefined> {
  return context.options['no-migrate'] === true ? undefined : migrations(context, environment, version, true)
}

/** Statements that `migrate` would send. */
export async function plannedStatements(
  context: CommandContext,
  environment: RolloutEnvironment,
  version: string,
): Promise<string[]> {
  const outcome = await plannedMigrations(context, environment, version)
  return (outcome?.statements ?? []).map((statement) => statement.sql)
}

/** The expanding part of the migrations: the old release must be able to live with what it does. */
async function migrations(
  context: CommandContext,
  environment: RolloutEnvironment,
  version: string,
  isDryRun: boolean,
): Promise<MigrationOutcome | undefined> {
  const { settings, outputs } = environment
  const { database } = outputs
  if (!settings.infrastructure.database || !database) return undefined
  const isOnInstance = await isForInstance(context)
  // Only an instance could say which statements are pending, and a dry run starts nothing there.
  if (isOnInstance && isDryRun) return undefined
  const work = async (target: MigrateTarget) => {
    const { connection, directory, label, isEnvironments } = target
    const databaseId = isEnvironments ? database.id : undefined
    if (isOnInstance) {
      const delegated = { label, release: version, ...(databaseId === undefined ? {} : { asksAboutServer: true }) }
      const migration = { connection, directory, delegated, ...(databaseId === undefined ? {} : { databaseId }) }
      return (await import('./rollout-on-instance.ts')).expandOnInstance(context, migration)
    }
    return inEachDatabase(context, target, (own, { connection, directory }) =>
      expand(own, { connection, directory, databaseId, version, isDryRun }),
    )
  }
  try {
    return await withTarget({ ...context, verb: 'expand', isDryRun }, work, database)
  } catch (error) {
    if (!isDryRun || settings.migrations.access === 'direct' || !(error instanceof PreflightError)) throw error
    // A dry run lets nobody in, so the database may be out of its reach where the deployment reaches it.
    const message = `pending migrations cannot be shown: ${error.message}`
    context.reporter.emit({ type: 'warning', code: error.code, message })
    return undefined
  }
}

async function expand(
  context: CommandContext,
  parts: {
    connection: ConnectionOptions
    directory: string
    /** Undefined for a database that is not the environment's. */
    databaseId: string | undefined
    version: string
    isDryRun: boolean
  },
): Promise<MigrationOutcome> {
  const { connection, directory, databaseId, version, isDryRun } = parts
  const { runId, actor, jobUrl, commit } = context.host.job()
  const { name, settings } = await context.environment()
  const run = {
    environment: name,
    directory,
    connection,
    isDryRun,
    clock: context.clock,
    random: context.random,
    reporter: context.reporter,
    signal: context.signal,
    lockTimeoutMs: migrationsLockMs(context, settings),
    actor: actor ?? 'rolling-deploy',
    runId,
    release: version,
    toolVersion,
    ...(commit ? { commit } : {}),
    ...(databaseId === undefined ? {} : { checkServer: () => lookAtServer(context, databaseId) }),
    table: settings.migrations.table,
    ...(jobUrl ? { jobUrl } : {}),
  }
  const callbacks = await callbacksOf(context, parts)
  const outcome = await withReplicas(context, { connection, databaseId }, (throttled) =>
    withHardStop(context, (connect) => runMigrations({ ...run, ...throttled, ...callbacks, connect, phase: 'expand' })),
  )
  if (outcome.result === 'failed') return outcome
  return withSeeds(outcome, await seedAfterMigrations(context, run))
}
