import { basename, join, relative } from 'node:path'
import { readDirectory } from '../../migrate/files/directory.ts'
import { loadMigrations } from '../../migrate/files/files.ts'
import type { Migration } from '../../migrate/files/files.ts'
import { NotSplittable, splitChange } from '../../migrate/rewrite/split-change.ts'
import type { SplitFile } from '../../migrate/rewrite/split-change.ts'
import { newSum, sumFile } from '../../migrate/files/sum-file.ts'
import type { EditOptions, Edits } from '../../migrate/edit-history.ts'
import { ConfigError, exitCodes } from '../../shared/errors.ts'
import { writeAsked } from '../asked-file.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { withTarget } from './connection.ts'
import type { MigrateTarget } from './connection.ts'
import { databasesOf } from './databases.ts'
import { lint, migrationsDirectory } from './lint.ts'
import { identity } from './identity.ts'

/** The verbs of `migrate` beside running and looking. */
export async function runVerb(context: CommandContext): Promise<CommandOutcome> {
  switch (context.verb) {
    case 'lint':
      return lint(context)
    case 'new':
      return (await import('./new.ts')).newMigration(context, operand(context, 'NAME'))
    case 'split':
      return split(context)
    case 'sum':
      return sum(context)
    case 'dump':
      return (await import('./dump.ts')).dump(context)
    case 'load':
      return (await import('./dump.ts')).load(context)
    case 'fits':
      return (await import('./fits.ts')).fits(context)
    case 'baseline':
      return editing(context, async (history, options) => history.baseline(options, text(context, 'to')))
    case 'adopt':
      return editing(context, async (history, options) => history.adopt(options, text(context, 'from')))
    case 'repair':
      return editing(context, async (history, options) =>
        operand(context, 'ID') === 'schema'
          ? history.acceptSchema(options, required(context, 'reason'))
          : history.repair(options, operand(context, 'ID'), required(context, 'reason')),
      )
    case 'resolve':
      return editing(context, async (history, options) =>
        history.resolve(options, operand(context, 'ID'), markOf(context)),
      )
    default:
      throw new ConfigError([{ message: `migrate ${context.verb}: there is no such verb` }])
  }
}

type History = typeof import('../../migrate/edit-history.ts')

async function editing(
  context: CommandContext,
  edit: (history: History, options: EditOptions) => Promise<Edits>,
): Promise<CommandOutcome> {
  const { actor, runId, commit, toolVersion } = identity(context)
  const history = await import('../../migrate/edit-history.ts')
  const inOne = (target: MigrateTarget) =>
    edit(history, {
      directory: target.directory,
      connection: target.connection,
      table: target.table,
      lockTimeoutMs: target.lockTimeoutMs,
      clock: context.clock,
      reporter: context.reporter,
      signal: context.signal,
      actor,
      runId,
      toolVersion,
      ...(commit ? { commit } : {}),
      isDryRun: context.isDryRun,
    })
  const edits = await withTarget(context, async (whole) => {
    const found: Edits[] = []
    for (const { name, target } of await databasesOf(context, whole))
      found.push((await inOne(target)).map((change) => (name === undefined ? change : `${name}: ${change}`)))
    return found.flat()
  })
  const isChanged = edits.length > 0
  return {
    result: isChanged ? (context.isDryRun ? 'planned' : 'succeeded') : 'no-change',
    exitCode: exitCodes.done,
    migrations: { edits },
    text: isChanged ? edits.join('\n') : 'Nothing to change in the history.',
  }
}

/** Writes the files of the safe way beside the breaking one, which the author then deletes. */
async function split(context: CommandContext): Promise<CommandOutcome> {
  const directory = await migrationsDirectory(context)
  const { migrations, problems } = loadMigrations(await readDirectory(directory))
  if (problems.length > 0) throw new ConfigError(problems)
  const wanted = operand(context, 'FILE')
  const index = migrations.findIndex(({ id, file }) => id === wanted || file === basename(wanted))
  if (index < 0)
    throw new ConfigError([
      { message: `there is no migration ${wanted} in ${relative(context.baseDirectory, directory)}` },
    ])
  const files = splitOrExplain(migrations, index)
  for (const { file, text: content } of context.isDryRun ? [] : files)
    writeAsked(join(directory, file), content, { isNew: true })
  const shown = files.map(({ file, text: content }) => `-- ${file}\n${content}`)
  const last = context.isDryRun ? '' : `Wrote ${files.length} files. Delete ${migrations[index]!.file} now.`
  return {
    result: context.isDryRun ? 'planned' : 'succeeded',
    exitCode: exitCodes.done,
    migrations: { files },
    text: [...shown, last].filter(Boolean).join('\n'),
  }
}

async function sum(context: CommandContext): Promise<CommandOutcome> {
  const directory = await migrationsDirectory(context)
  const shown = relative(context.baseDirectory, join(directory, sumFile))
  const sums = await newSum(directory)
  if (sums !== undefined && !context.isDryRun) writeAsked(join(directory, sumFile), sums)
  if (sums === undefined) return { result: 'no-change', exitCode: exitCodes.done, text: `${shown} says what is there.` }
  const text = `${context.isDryRun ? 'Would write' : 'Wrote'} ${shown}`
  return { result: context.isDryRun ? 'planned' : 'succeeded', exitCode: exitCodes.done, extra: { file: shown }, text }
}

function splitOrExplain(migrations: readonly Migration[], index: number): SplitFile[] {
  const migration = migrations[index]!
  try {
    return splitChange(migration, migrations.slice(0, index), migrations.slice(index + 1))
  } catch (error) {
    if (!(error instanceof NotSplittable)) throw error
    throw new ConfigError([{ message: error.message, file: migration.file }], { cause: error })
  }
}

function operand(context: CommandContext, name: string): string {
  const value = context.operands[0]
  if (value === undefined) throw new ConfigError([{ message: `migrate ${context.verb} ${name}: ${name} is missing` }])
  return value
}

const text = (context: CommandContext, option: string) => context.options[option] as string | undefined

function required(context: CommandContext, option: string): string {
  const value = text(context, option)
  if (!value) throw new ConfigError([{ message: `migrate ${context.verb} needs --${option}` }])
  return value
}

const markOf = (context: CommandContext) =>
  required(context, 'mark') === 'done' ? ('done' as const) : ('pending' as const)
