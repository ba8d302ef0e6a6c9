import { ConfigError } from '../shared/errors.ts'
import { readDirectory } from './files/directory.ts'
import { loadMigrations } from './files/files.ts'
import type { Migration } from './files/files.ts'
import type { SourceFile } from './files/source-file.ts'
import { downSuffix } from './journal.ts'
import { driveUp, MigrationRun } from './migration-run.ts'
import type { Direction } from './migration-run.ts'
import type { MigrationOutcome } from './outcome.ts'
import { forgetReverted, planDown, revertMigration } from './plan-down.ts'
import { planRun } from './plan.ts'
import { driftError } from './refusals.ts'
import type { RunMigrationsOptions } from './run-options.ts'
import { refuseOtherSum } from './files/sum-file.ts'

export type { RunMigrationsOptions, RunPhase } from './run-options.ts'

/**
 * Brings the schema to what the folder says, exactly once per statement, whatever was killed before. Throws
 * LockedError (exit 8), PreflightError (exit 4), ConfigError (exit 3) and CancelledError; everything else is in the outcome.
 */
export async function runMigrations(options: RunMigrationsOptions): Promise<MigrationOutcome> {
  const files = await readDirectory(options.directory)
  refuseOtherSum(options.directory, files)
  return upwardRun(options, files)
}

const upwardRun = (options: RunMigrationsOptions, files: readonly SourceFile[]): Promise<MigrationOutcome> =>
  // Whether what they name exists is only known of files that were read.
  timed(options, options.to === undefined && !options.pick ? files : undefined, () =>
    upwards(options, load(options, files)),
  )

/** Reads the history and the folder, changes nothing. */
export async function migrationStatus(
  options: Pick<RunMigrationsOptions, 'directory' | 'connection' | 'clock' | 'random' | 'signal' | 'reporter'> &
    Partial<Pick<RunMigrationsOptions, 'table' | 'connect' | 'contractGate' | 'phase' | 'environment'>>,
): Promise<MigrationOutcome> {
  const asked = { isDryRun: true, actor: 'status', runId: 'status', outOfOrder: 'allow' } as const
  return upwardRun({ phase: 'expand', ...options, ...asked }, await readDirectory(options.directory))
}

/** Reverts the newest migration, or every one down to and including `to`, with what the files say about the way back. */
export async function revertMigrations(options: RunMigrationsOptions): Promise<MigrationOutcome> {
  const files = await readDirectory(options.directory)
  const way = downwards(options, load(options, files))
  return timed(options, [], () => way)
}

/**
 * Reverts the newest migration, or as many as `step` or `to` say, and applies exactly those again: for whoever writes
 * one and tries it out. A dry run shows the way back alone.
 */
export async function redoMigrations(options: RunMigrationsOptions): Promise<MigrationOutcome> {
  const back = await revertMigrations(options)
  if (back.result !== 'succeeded') return back
  const { to: _to, step: _step, ...others } = options
  const pick = back.migrations.map(({ id }) => id.slice(0, -downSuffix.length))
  const again = await runMigrations({ ...others, pick, phase: 'all' })
  return {
    ...again,
    migrations: again.migrations.filter(({ id }) => pick.includes(id)),
    statements: [...back.statements, ...again.statements],
    durationMs: back.durationMs + again.durationMs,
  }
}

function load(options: RunMigrationsOptions, files: readonly SourceFile[]): Migration[] {
  const { migrations, problems } = loadMigrations(files, options.placeholders)
  if (problems.length > 0) throw new ConfigError(problems)
  const named = [
    ...(options.to === undefined ? [] : [{ option: 'to', id: options.to }]),
    ...(options.pick ?? []).map((id) => ({ option: 'pick', id })),
  ]
  const unknown = named.filter((each) => !migrations.some(({ id }) => id === each.id))
  if (unknown.length > 0)
    throw new ConfigError(
      unknown.map(({ option, id }) => ({ message: `--${option} ${id}: there is no such migration`, path: option })),
    )
  return migrations
}

async function timed(
  options: RunMigrationsOptions,
  files: readonly SourceFile[] | undefined,
  way: () => Direction,
): Promise<MigrationOutcome> {
  const startedAt = options.clock.monotonic()
  const outcome = await new MigrationRun(options, files, way).run()
  return { ...outcome, durationMs: options.clock.monotonic() - startedAt }
}

function upwards(options: RunMigrationsOptions, migrations: readonly Migration[]): Direction {
  return {
    direction: 'up',
    migrations,
    plan(journal, isFreshSchema) {
      const plan = planRun({
        migrations,
        journal,
        isFreshSchema,
        phase: options.phase,
        outOfOrder: options.outOfOrder ?? 'refuse',
        ...(options.to === undefined ? {} : { to: options.to }),
        ...(options.step === undefined ? {} : { step: options.step }),
        ...(options.pick ? { pick: new Set(options.pick) } : {}),
        ...(options.environment === undefined ? {} : { environment: options.environment }),
        ...(options.contractGate ? { contractGate: options.contractGate } : {}),
      })
      if (plan.problems.length > 0) throw driftError(plan.problems)
      return plan
    },
    drive: driveUp,
  }
}

function downwards(options: RunMigrationsOptions, migrations: readonly Migration[]): Direction {
  const backwards = migrations.map(revertMigration)
  return {
    direction: 'down',
    migrations: backwards,
    plan(journal) {
      const plan = planDown(migrations, backwards, journal, options)
      if (plan.problems.length > 0) throw driftError(plan.problems)
      return plan
    },
    async drive(createRunner, plan, { session, tables }, complete) {
      // umzug reverts from the last to the first; the plan is already in that order.
      const runnables = plan.pending.toReversed().map(({ migration }) => ({
        name: migration.id,
        file: migration.file,
        up: async () => {},
        down: () => complete(migration),
        isExecuted: true,
        unlog: async () => {
          await session.query(forgetReverted(tables, migration))
        },
      }))
      await createRunner(runnables).down({ to: 0 })
    },
  }
}
