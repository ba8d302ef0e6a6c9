import { databaseNames } from '../../migrate/database-names.ts'
import type { MigrationOutcome } from '../../migrate/outcome.ts'
import { CancelledError, ConfigError, DeployError, exitCodes } from '../../shared/errors.ts'
import type { Reporter } from '../../shared/reporter.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import type { MigrateTarget } from './connection.ts'

/** One of the databases of a run; `name` is absent where there is only the one that the connection names. */
interface OneDatabase {
  name?: string
  context: CommandContext
  target: MigrateTarget
}

/** The databases that `--database`, or else `migrations.databases`, names on the server. */
export async function databasesOf(context: CommandContext, target: MigrateTarget): Promise<OneDatabase[]> {
  const { databases } = (await context.environment()).settings.migrations
  const wanted = (context.options['database'] as string[] | undefined) ?? databases
  if (wanted.length === 0) return [{ context, target }]
  const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
  const names = await databaseNames(wanted, target.connection, connectMysql)
  return names.map((name) => ({
    name,
    context: { ...context, reporter: naming(context.reporter, name) },
    target: inDatabase(target, name),
  }))
}

/** For a verb that works with one: the database that `--database` names, else the one that the connection names. */
export async function oneDatabase(context: CommandContext, target: MigrateTarget): Promise<MigrateTarget> {
  const wanted = context.options['database'] as string[] | undefined
  if (wanted === undefined) return target
  const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
  const names = await databaseNames(wanted, target.connection, connectMysql)
  const [name] = names
  if (names.length === 1) return inDatabase(target, name!)
  const message = `--database ${wanted.join(', ')} means ${names.join(', ')}; migrate ${context.verb} works with one`
  throw new ConfigError([{ message, fix: `migrate ${context.verb} --database ${name}` }])
}

const inDatabase = (target: MigrateTarget, name: string): MigrateTarget => ({
  ...target,
  connection: { ...target.connection, database: name },
  label: target.label.replace(`/${target.connection.database}`, `/${name}`),
})

/** Whose progress it is. */
function naming(reporter: Reporter, name: string): Reporter {
  return {
    emit: (event) =>
      reporter.emit(
        event.type === 'progress'
          ? { ...event, subject: `${name} ${event.subject}` }
          : 'message' in event
            ? { ...event, message: `${name}: ${event.message}` }
            : event,
      ),
  }
}

type Ending = { name: string; outcome: CommandOutcome } | { name: string; error: DeployError } | { name: string }

/**
 * Does the work for each database, `migrations.concurrency` at a time. After the first that fails no further one is
 * begun; those under way are not interrupted, and the next run does what is left.
 */
export async function onEachDatabase(
  context: CommandContext,
  target: MigrateTarget,
  work: (context: CommandContext, target: MigrateTarget) => Promise<CommandOutcome>,
): Promise<CommandOutcome> {
  const databases = await databasesOf(context, target)
  const [only] = databases
  if (databases.length === 1 && only && only.name === undefined) return work(only.context, only.target)
  const { concurrency } = (await context.environment()).settings.migrations
  const endings: Ending[] = databases.map(({ name }) => ({ name: name! }))
  let next = 0
  let bug: unknown
  const worker = async () => {
    while (next < databases.length && bug === undefined && !endings.some(hasFailed)) {
      const index = next++
      const { name, context: own, target: one } = databases[index]!
      try {
        endings[index] = { name: name!, outcome: await work(own, one) }
      } catch (error) {
        if (error instanceof DeployError && !(error instanceof CancelledError)) endings[index] = { name: name!, error }
        else bug = error
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  if (bug !== undefined) throw bug
  return together(endings)
}

const hasFailed = (ending: Ending): boolean =>
  'error' in ending || ('outcome' in ending && ending.outcome.exitCode !== exitCodes.done)

/** The part of a result document that `migrate` fills. */
interface Shown {
  entries?: object[]
  statements?: object[]
  schemaHead?: string | null
  failure?: object
  rehearsal?: object
}

function together(endings: readonly Ending[]): CommandOutcome {
  const failed = endings.find(hasFailed)
  const outcomes = endings.flatMap((ending) => ('outcome' in ending ? [ending.outcome] : []))
  const each = endings.map((ending) => {
    const shown = 'outcome' in ending ? (ending.outcome.migrations as Shown | undefined) : undefined
    return { database: ending.name, result: resultOf(ending), shown }
  })
  const list = (field: 'entries' | 'statements') =>
    each.flatMap(({ database, shown }) => (shown?.[field] ?? []).map((item) => ({ ...item, database })))
  const failure = each.find(({ shown }) => shown?.failure)
  return {
    result: failed ? (resultOf(failed) as CommandOutcome['result']) : wholeResult(outcomes),
    exitCode: failed ? ('error' in failed ? failed.error.exitCode : outcomeOf(failed)!.exitCode) : exitCodes.done,
    migrations: {
      databases: each.map(({ database, result, shown }) => ({
        database,
        result,
        ...(shown?.rehearsal ? { rehearsal: shown.rehearsal } : {}),
      })),
      entries: list('entries'),
      statements: list('statements'),
      schemaHead: each[0]?.shown?.schemaHead ?? null,
      ...(failure ? { failure: { ...failure.shown!.failure, database: failure.database } } : {}),
    },
    ...(failed ? { error: errorOf(failed) } : {}),
    text: endings.map(textOf).join('\n\n'),
  }
}

const outcomeOf = (ending: Ending) => ('outcome' in ending ? ending.outcome : undefined)
const resultOf = (ending: Ending): string =>
  'error' in ending ? ending.error.result : (outcomeOf(ending)?.result ?? 'not started')

function wholeResult(outcomes: readonly CommandOutcome[]): CommandOutcome['result'] {
  const results = new Set(outcomes.map(({ result }) => result))
  return (['planned', 'succeeded'] as const).find((result) => results.has(result)) ?? 'no-change'
}

function errorOf(ending: Ending): NonNullable<CommandOutcome['error']> {
  const { code, message, fix, retryable } =
    'error' in ending
      ? ending.error
      : (outcomeOf(ending)!.error ?? { code: 'E_MIGRATION', message: 'failed', retryable: false })
  return { code, message: `${ending.name}: ${message}`, retryable, ...(fix === undefined ? {} : { fix }) }
}

function textOf(ending: Ending): string {
  if ('outcome' in ending) return ending.outcome.text
  if ('error' in ending)
    return `${ending.name}: ${ending.error.message}${ending.error.fix ? `\nFix: ${ending.error.fix}` : ''}`
  return `${ending.name}: not started, because of the one that failed`
}

/** For a rollout: the databases one after the other, up to the first that fails. */
export async function inEachDatabase(
  context: CommandContext,
  target: MigrateTarget,
  work: (context: CommandContext, target: MigrateTarget) => Promise<MigrationOutcome>,
): Promise<MigrationOutcome> {
  let whole: MigrationOutcome | undefined
  for (const { name, context: own, target: one } of await databasesOf(context, target)) {
    const outcome = await work(own, one)
    const failure =
      outcome.failure && name ? { ...outcome.failure, message: `${name}: ${outcome.failure.message}` } : outcome.failure
    whole = {
      ...outcome,
      result: whole && outcome.result === 'no-change' ? whole.result : outcome.result,
      migrations: [...(whole?.migrations ?? []), ...outcome.migrations],
      statements: [...(whole?.statements ?? []), ...outcome.statements],
      durationMs: (whole?.durationMs ?? 0) + outcome.durationMs,
      ...(failure ? { failure } : {}),
    }
    if (failure) break
  }
  return whole!
}
