import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readDirectory } from '../../migrate/files/directory.ts'
import { loadMigrations, type Migration } from '../../migrate/files/files.ts'
import type { MigrationEntry } from '../../migrate/outcome.ts'
import { requirementOf } from '../../migrate/plan.ts'
import type { ReleaseRecord } from '../../rollout/state/history.ts'
import { DeployError, PreflightError } from '../../shared/errors.ts'
import type { CommandContext } from '../command.ts'
import { contractGate } from './gate.ts'
import { plannedMigrations, type WantedRelease } from '../release.ts'
import type { RolloutEnvironment } from '../rollout-context.ts'
import { comingBack, refuseTooOld } from '../schema-fit.ts'

/** A migration that the real run would meet. */
export interface RehearsedMigration {
  id: string
  phase: Migration['phase']
  /** `unknown` where the database could not be asked: then it is a file of the directory, applied or not. */
  state: MigrationEntry['state'] | 'unknown'
  when: 'before the first server' | 'after the rollout, by migrate --phase contract'
  /** Of a contract migration: `open`, or why it would have to wait if it were given now. */
  gate?: string
}

export interface RehearsedMigrations {
  migrations: RehearsedMigration[]
  /** Why the database could not be asked. */
  unread?: string
}

/**
 * What is pending, by the files and, where the database can be read, by what is applied there. Nothing is run. Throws
 * PreflightError when the schema is too new for the release or the one before, as the rollout itself would.
 */
export async function rehearsedMigrations(
  context: CommandContext,
  environment: RolloutEnvironment,
  { wanted, history }: { wanted: WantedRelease; history: readonly ReleaseRecord[] },
): Promise<RehearsedMigrations> {
  const { settings } = environment
  const directory = resolve(context.baseDirectory, settings.migrations.directory)
  if (!settings.infrastructure.database || context.options['no-migrate'] === true || !existsSync(directory))
    return { migrations: [] }
  const asDryRun: CommandContext = { ...context, isDryRun: true }
  const { migrations: files } = loadMigrations(await readDirectory(directory))
  let states: ReadonlyMap<string, MigrationEntry> | undefined
  let unread: string | undefined
  try {
    await refuseTooOld(asDryRun, environment, history, comingBack(environment, wanted.want, history))
    const outcome = await plannedMigrations(asDryRun, environment, wanted.want.version)
    if (outcome) states = new Map(outcome.migrations.map((entry) => [entry.id, entry]))
    else unread = 'only an instance or the deployment itself reaches it'
  } catch (error) {
    if (!(error instanceof DeployError) || isRefusal(error)) throw error
    unread = error.message
  }
  const gate = await contractGate(context, directory)
  const migrations = files.flatMap((migration) => {
    const state = states ? states.get(migration.id)?.state : 'unknown'
    return state === undefined || state === 'already-applied' ? [] : [describe(migration, state, gate)]
  })
  return { migrations, ...(unread === undefined ? {} : { unread }) }
}

/** The real run would end here, too. */
const isRefusal = (error: DeployError) => error instanceof PreflightError && error.code === 'E_SCHEMA_TOO_NEW'

function describe(
  migration: Migration,
  state: RehearsedMigration['state'],
  gate: Awaited<ReturnType<typeof contractGate>>,
): RehearsedMigration {
  const { id, phase, kind } = migration
  if (phase !== 'contract' || kind === 'repeatable') return { id, phase, state, when: 'before the first server' }
  const waits = gate({ id, requires: requirementOf(migration) })
  return { id, phase, state, when: 'after the rollout, by migrate --phase contract', gate: waits ?? 'open' }
}
