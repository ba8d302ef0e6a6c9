import { basename } from 'node:path'
import type { JobLine } from '../../migrate/ask-job.ts'
import { serverState } from '../../migrate/rds-preflight.ts'
import { planMarkdown, renderMigrations, renderStatements } from '../../migrate/report.ts'
import { withSeeds } from '../../migrate/files/seeds.ts'
import { migrationStatus, redoMigrations, revertMigrations, runMigrations } from '../../migrate/run.ts'
import type { RunPhase } from '../../migrate/run.ts'
import type { MigrationEntry, MigrationOutcome } from '../../migrate/outcome.ts'
import { ConfigError, exitCodes, PreflightError } from '../../shared/errors.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { delegatedTo, isForInstance } from './delegated.ts'
import { callbacksOf } from './callbacks.ts'
import { withTarget } from './connection.ts'
import { onEachDatabase } from './databases.ts'
import { identity } from './identity.ts'
import { withHardStop } from './stop.ts'
import type { MigrateTarget } from './connection.ts'
import { seed, seedAfterMigrations } from './seed.ts'
import { withReplicas } from './throttle.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  if (context.options['rehearse'] === true) await refuseRehearsal(context)
  if (await isForInstance(context)) return (await import('./on-instance.ts')).run(context)
  const outcome = await runHere(context)
  return delegatedTo(context) ? { ...outcome, extra: { ...outcome.extra, shown: outcome.text } } : outcome
}

async function runHere(context: CommandContext): Promise<CommandOutcome> {
  switch (context.verb) {
    case undefined:
    case 'up':
      return onTarget(context, up)
    case 'down':
      return onTarget(context, (own, target) => up(own, target, revertMigrations))
    case 'redo':
      return onTarget(context, (own, target) => up(own, target, redoMigrations))
    case 'seed':
      return onTarget(context, seeding)
    case 'status':
      return onTarget(context, status)
    case 'pending':
      return onTarget(context, (own, target) => status(own, target, ({ state }) => state !== 'already-applied'))
    case 'history':
      return onTarget(context, (await import('./look.ts')).history)
    case 'validate': {
      const { validate } = await import('./look.ts')
      return onTarget(context, (own, target) => validate(target, { ...running(own, target), phase: 'all' }))
    }
    default:
      return (await import('./verbs.ts')).runVerb(context)
  }
}

/** A refusal because of edited files also shows what was edited; looking that up costs nothing until then. */
function onTarget(
  context: CommandContext,
  work: (context: CommandContext, target: MigrateTarget) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const explained = async (own: CommandContext, target: MigrateTarget) => {
    try {
      return await work(own, target)
    } catch (error) {
      if (!(error instanceof PreflightError) || error.code !== 'E_MIGRATION_DRIFT') throw error
      const { showEdits } = await import('./edited.ts')
      throw await showEdits(error, target.directory)
    }
  }
  return withTarget(context, (target) => onEachDatabase(context, target, explained))
}

async function up(context: CommandContext, target: MigrateTarget, go = runMigrations): Promise<CommandOutcome> {
  const options = running(context, target)
  const phase = phaseOf(context, target)
  if (context.options['fail-on-drift'] === true) await (await import('./drift.ts')).refuseDrift(target)
  const more = {
    phase,
    outOfOrder: context.options['out-of-order'] === 'allow' ? ('allow' as const) : ('refuse' as const),
    allowCopy: context.options['allow-copy'] === true,
    ...(typeof context.options['traffic-window'] === 'number'
      ? { trafficWindowMs: context.options['traffic-window'] }
      : {}),
    ...(typeof context.options['kill-blockers-older-than'] === 'number'
      ? { killBlockersOlderThanMs: context.options['kill-blockers-older-than'] }
      : {}),
    ...part(context),
    ...(await gate(context, target)),
    ...(target.preflight ? { checkServer: async () => serverState(target.preflight!) } : {}),
    ...delegatedOptions(context),
  }
  const callbacks = await callbacksOf(context, target)
  const outcome = await withReplicas(context, target, (throttled) =>
    withHardStop(context, (connect) =>
      go({ ...options, ...more, ...throttled, ...(go === runMigrations ? callbacks : {}), connect }),
    ),
  )
  const isWhole = go === runMigrations && phase !== 'contract' && Object.keys(part(context)).length === 0
  const seeds = isWhole && outcome.result !== 'failed' ? await seedAfterMigrations(context, options) : undefined
  const verb = go === runMigrations ? 'up' : go === redoMigrations ? 'redo' : 'down'
  const shown = rendered(withSeeds(outcome, seeds), verb, target)
  if (context.options['rehearse'] !== true || outcome.result !== 'planned') return shown
  const { rehearseMigrations } = await import('../rehearse/migrations.ts')
  return rehearseMigrations(shown, outcome, { ...options, ...more })
}

/** A rehearsal belongs to the dry run of a way up, on the machine that has the program for it. */
async function refuseRehearsal(context: CommandContext): Promise<void> {
  const { verb, isDryRun } = context
  if ((verb !== undefined && verb !== 'up') || !isDryRun)
    throw new ConfigError([
      { message: '--rehearse is for the dry run of `migrate`', fix: 'migrate --dry-run --rehearse' },
    ])
  if (await isForInstance(context))
    throw new PreflightError('--rehearse needs the database from here, and migrations.access is instance', {
      code: 'E_ACCESS_INSTANCE',
      fix: 'run it in the VPC with migrations.access: direct, or give --url of a database that this job reaches',
    })
}

async function seeding(context: CommandContext, target: MigrateTarget): Promise<CommandOutcome> {
  return rendered(await seed(context, running(context, target)), 'seed', target)
}

function rendered(
  outcome: MigrationOutcome,
  verb: 'up' | 'down' | 'redo' | 'seed',
  target: MigrateTarget,
): CommandOutcome {
  const text = [
    renderMigrations(outcome, verb, target.label),
    ...(outcome.result === 'planned' ? [renderStatements(outcome)] : []),
  ]
  const shown = commandOutcome(outcome, text.filter(Boolean).join('\n'))
  if (outcome.result !== 'planned') return shown
  return { ...shown, extra: { ...shown.extra, summary: planMarkdown(outcome, verb, target.label) } }
}

/** Which of what is pending, or of what is applied on the way back. */
function part({ options, verb }: CommandContext) {
  const step = options['step'] as number | undefined
  const to = options['to'] as string | undefined
  const pick = options['pick'] as string[] | undefined
  const problems = [
    ...(step !== undefined && (!Number.isInteger(step) || step < 1)
      ? [{ message: `--step ${step}: expected a whole number from 1 on` }]
      : []),
    ...(step !== undefined && to !== undefined
      ? [{ message: '--step and --to both say where to stop: give one' }]
      : []),
    ...(pick && (verb === 'down' || verb === 'redo')
      ? [{ message: `--pick says what to run; migrate ${verb} takes --step or --to` }]
      : []),
  ]
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    ...(to === undefined ? {} : { to }),
    ...(step === undefined ? {} : { step }),
    ...(pick ? { pick: pick.map((id) => basename(id).replace(/\.sql$/, '')) } : {}),
  }
}

/** What every verb needs that executes something. */
const running = (context: CommandContext, target: MigrateTarget) => ({
  ...shared(context, target),
  isDryRun: context.isDryRun,
  ...identity(context),
  lockTimeoutMs: target.lockTimeoutMs,
  cancelOrphan: context.options['cancel-orphan'] === true,
  placeholders: placeholders(context),
})

async function status(
  context: CommandContext,
  target: MigrateTarget,
  isShown: (entry: MigrationEntry) => boolean = () => true,
): Promise<CommandOutcome> {
  const all = await migrationStatus({ ...shared(context, target), phase: phaseOf(context, target) })
  const outcome = { ...all, migrations: all.migrations.filter(isShown) }
  const result = { ...outcome, result: 'no-change' as const, statements: [] }
  const shown = commandOutcome(result, renderMigrations(result, 'status', target.label))
  const { lookForDrift } = await import('./drift.ts')
  const drift = await lookForDrift(target)
  return {
    ...shown,
    result: 'succeeded',
    ...(drift ? { migrations: { ...(shown.migrations as object), drift }, text: `${shown.text}\n${drift.text}` } : {}),
  }
}

const shared = (context: CommandContext, target: MigrateTarget) => ({
  environment: target.environment,
  directory: target.directory,
  connection: target.connection,
  table: target.table,
  clock: context.clock,
  random: context.random,
  reporter: context.reporter,
  signal: context.signal,
})

/** What only the job that delegated this run knows. */
function delegatedOptions(context: CommandContext) {
  const delegated = delegatedTo(context)
  if (!delegated) return {}
  const { server, release, waiting, asksAboutServer } = delegated
  const line = { ...context, directory: context.baseDirectory }
  return {
    ...(server === undefined ? {} : { checkServer: async () => server }),
    ...(asksAboutServer ? { checkServer: async () => (await lookFromJob(line)) ?? {} } : {}),
    ...(release === undefined ? {} : { release }),
    ...(waiting === undefined ? {} : { contractGate: ({ id }: { id: string }) => waiting[id] }),
  }
}

/** Only the environment's own database is tied to its fleet; behind an address nobody knows who else connects. */
async function gate(context: CommandContext, target: MigrateTarget) {
  if (!target.isEnvironments || context.options['phase'] !== 'contract') return {}
  const { contractGate } = await import('./gate.ts')
  return { contractGate: await contractGate(context, target.directory) }
}

function phaseOf(context: CommandContext, target: MigrateTarget): RunPhase {
  const given = context.options['phase'] as RunPhase | undefined
  return given ?? (target.allowContract ? 'all' : 'expand')
}

function placeholders(context: CommandContext): Record<string, string> {
  const given = (context.options['placeholder'] as string[] | undefined) ?? []
  const problems = given
    .filter((pair) => !/^\w+=/.test(pair))
    .map((pair) => ({ message: `--placeholder: expected NAME=VALUE, got ${JSON.stringify(pair)}` }))
  if (problems.length > 0) throw new ConfigError(problems)
  return Object.fromEntries(given.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))
}

function commandOutcome(outcome: MigrationOutcome, text: string): CommandOutcome {
  const { failure } = outcome
  return {
    result: outcome.result,
    exitCode: failure ? exitCodes.migrationFailed : exitCodes.done,
    migrations: {
      entries: outcome.migrations,
      statements: outcome.statements,
      schemaHead: outcome.schemaHead ?? null,
      ...(failure ? { failure } : {}),
    },
    ...(failure
      ? {
          error: {
            code: failure.code,
            message: failure.message,
            retryable: failure.retryable,
            ...(failure.fix ? { fix: failure.fix } : {}),
          },
        }
      : {}),
    text,
  }
}

const lookFromJob = async (line: JobLine) => (await import('../../migrate/ask-job.ts')).askJob(line, { kind: 'server' })
