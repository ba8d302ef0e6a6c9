import { resolve } from 'node:path'
import { runMigrations } from '../migrate/run.ts'
import { MigrationError } from '../migrate/outcome.ts'
import { uploadRelease, type Artifact } from '../rollout/artifact.ts'
import { deployRelease } from '../rollout/deployment.ts'
import { isFinished, isSameRelease } from '../rollout/finished.ts'
import { findFleet, observeFleet, type Server } from '../rollout/fleet.ts'
import {
  lastDurations,
  lastVerified,
  newestSeq,
  readHistory,
  releaseBefore,
  type ReleaseRecord,
} from '../rollout/history.ts'
import { readJournal, type JournalState, type ReleaseId } from '../rollout/journal.ts'
import { instanceResult } from '../rollout/outcome.ts'
import { sha256 } from '../rollout/pack.ts'
import { candidatesOf, checkFleet } from '../rollout/preflight.ts'
import { plannedCalls } from '../rollout/planned-calls.ts'
import { openSession } from '../rollout/session.ts'
import { ConfigError, exitCodes, PreflightError } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { deploymentOutcome } from './deployment-outcome.ts'
import { readArtifact } from './read-artifact.ts'
import {
  admissionTimes,
  createUpdater,
  environmentText,
  findEnvironment,
  rolloutContext,
  rotationSettings,
  type RolloutEnvironment,
} from './rollout-context.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const environment = await findEnvironment(context)
  const wanted = await wantedRelease(context, environment)
  const { want } = wanted
  const seen = await look(environment)
  refuseOlder(context, want, seen.history)
  const skip = skipped(context)
  if (isFinished(want, { ...seen, skip })) return nothingToDo(want, seen.servers)
  if (context.options.resume === true && !seen.journal.open && seen.journal.held.length === 0) {
    throw new PreflightError('there is no unfinished deployment to resume', {
      code: 'E_NOTHING_TO_RESUME',
      fix: 'run the command without --resume',
    })
  }
  const settings = rotationSettings(environment.settings)
  const limits = checkFleet(seen.layout, seen.servers, { settings, journal: seen.journal, skip })
  if (context.isDryRun) {
    const servers = seen.servers.filter((server) => !skip.has(server.instanceId) && !skip.has(server.name))
    const migrations = await plannedStatements(context, environment, want.version)
    const calls = plannedCalls({
      servers,
      candidates: candidatesOf(servers, seen.journal),
      limits,
      version: want.version,
      digest: want.digest ?? '',
      migrations,
    })
    return {
      result: 'planned',
      exitCode: exitCodes.done,
      release: { version: want.version },
      plan: { limits, calls },
      instances: seen.servers.map((server) => instanceResult(server)),
      text: [
        `Would deploy ${want.version}, ${limits.slots} at a time, at least ${limits.minHealthy} serving:`,
        ...calls.map((call) => `  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`),
      ].join('\n'),
    }
  }
  const startedAt = context.clock.monotonic()
  const session = await openSession(rolloutContext(context, environment, 'rolling-deploy'))
  try {
    const history = await readHistory(environment.store)
    refuseOlder(context, want, history)
    if (wanted.artifact) await uploadRelease(environment.store, wanted.artifact, wanted.environment)
    const from = previousOf(history, want)
    const { jobUrl: _, runId, deadlineMs } = context.host.job()
    const seq = context.options.seq as number | undefined
    const end = await deployRelease(session, {
      command: 'rolling-deploy',
      runId,
      want,
      ...(from ? { from } : {}),
      settings,
      onFailure: environment.settings.rollout.onFailure,
      updater: createUpdater(context, environment, session, from?.version ?? ''),
      ...admissionTimes(session.layout, environment.settings),
      skip,
      expectedMs: lastDurations(history),
      ...(context.options['no-migrate'] === true
        ? {}
        : { beforeFirstInstance: () => migrate(context, environment, want.version) }),
      ...(deadlineMs === undefined ? {} : { jobDeadlineMs: deadlineMs }),
      ...(seq === undefined ? {} : { seq }),
    })
    return deploymentOutcome(end, {
      durationMs: context.clock.monotonic() - startedAt,
      url: environment.outputs.url,
      rerun: 'run the same command again',
    })
  } finally {
    await session.close()
  }
}

interface Wanted {
  want: ReleaseId
  /** Absent for a release that was delivered before. */
  artifact?: Artifact
  environment: string
}

async function wantedRelease(context: CommandContext, environment: RolloutEnvironment): Promise<Wanted> {
  const { release } = environment.settings
  const version = release.version ?? context.host.job().commit?.slice(0, 12)
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
  if (release.artifact) {
    const artifact = await readArtifact(release.artifact, [context.baseDirectory, process.cwd()])
    return { want: { version, digest: artifact.digest, envDigest: sha256(text) }, artifact, environment: text }
  }
  const known = (await readHistory(environment.store)).findLast(
    (record) => record.version === version && record.digest !== undefined,
  )
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

interface Seen {
  layout: Awaited<ReturnType<typeof findFleet>>
  servers: Server[]
  history: ReleaseRecord[]
  journal: JournalState
}

async function look({ cloud, environmentTag, store }: RolloutEnvironment): Promise<Seen> {
  const layout = await findFleet(cloud, environmentTag)
  const [servers, history, journal] = await Promise.all([
    observeFleet(cloud, layout),
    readHistory(store),
    readJournal(store),
  ])
  return { layout, servers, history, journal }
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

function refuseOlder(context: CommandContext, want: ReleaseId, history: readonly ReleaseRecord[]): void {
  const seq = context.options.seq as number | undefined
  const newest = newestSeq(history)
  if (seq !== undefined && newest !== undefined && seq < newest) {
    throw new PreflightError(`run ${seq} is older than run ${newest}, which was deployed already`, {
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

export function skipped(context: CommandContext): ReadonlySet<string> {
  return new Set((context.options.skip as string[] | undefined) ?? [])
}

function nothingToDo(want: ReleaseId, servers: readonly Server[]): CommandOutcome {
  return {
    result: 'no-change',
    exitCode: exitCodes.done,
    release: { version: want.version, ...(want.digest ? { digest: want.digest } : {}) },
    instances: servers.map((server) => instanceResult(server)),
    text: `${want.version} serves on all ${servers.length} instances already; nothing to do.`,
  }
}

async function migrate(
  context: CommandContext,
  environment: RolloutEnvironment,
  version: string,
): Promise<string | undefined> {
  const outcome = await migrations(context, environment, version, false)
  if (outcome?.result === 'failed') throw new MigrationError(outcome)
  return outcome?.schemaHead
}

async function plannedStatements(
  context: CommandContext,
  environment: RolloutEnvironment,
  version: string,
): Promise<string[]> {
  if (context.options['no-migrate'] === true) return []
  const outcome = await migrations(context, environment, version, true)
  return (outcome?.statements ?? []).map((statement) => statement.sql)
}

/** The expanding part of the migrations: the old release must be able to live with what it does. */
async function migrations(
  context: CommandContext,
  environment: RolloutEnvironment,
  version: string,
  isDryRun: boolean,
) {
  const { settings, outputs } = environment
  const declared = settings.infrastructure.database
  if (!declared || !outputs.database) return undefined
  const { runId, actor, jobUrl } = context.host.job()
  return runMigrations({
    directory: resolve(context.baseDirectory, settings.migrations.directory),
    connection: {
      host: outputs.database.host,
      port: outputs.database.port,
      user: declared.account,
      password: declared.password,
      database: declared.name,
      tls: { mode: settings.migrations.ssl },
    },
    phase: 'expand',
    isDryRun,
    clock: context.clock,
    random: context.random,
    reporter: context.reporter,
    signal: context.signal,
    lockTimeoutMs: settings.migrations.lockTimeout,
    actor: actor ?? 'rolling-deploy',
    runId,
    release: version,
    table: settings.migrations.table,
    ...(jobUrl ? { jobUrl } : {}),
  })
}
