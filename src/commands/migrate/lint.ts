import { execFile } from 'node:child_process'
import { relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { readDirectory } from '../../migrate/files/directory.ts'
import { loadMigrations } from '../../migrate/files/files.ts'
import type { Migration } from '../../migrate/files/files.ts'
import type { Finding } from '../../migrate/lint/finding.ts'
import { formatFindings } from '../../migrate/lint/formats.ts'
import type { LintFormat } from '../../migrate/lint/formats.ts'
import { lintMigrations } from '../../migrate/lint/lint.ts'
import { isRuleCode } from '../../migrate/lint/rules.ts'
import { lintSeeds } from '../../migrate/lint/seed-rules.ts'
import { parseTarget } from '../../migrate/lint/server-target.ts'
import type { ServerTarget } from '../../migrate/lint/server-target.ts'
import { readSeeds } from '../../migrate/files/seeds.ts'
import { checkSum } from '../../migrate/files/sum-file.ts'
import { ConfigError, exitCodes } from '../../shared/errors.ts'
import { writeAsked } from '../asked-file.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { lintDatabase, serverTarget } from './lint-database.ts'

/** Checks the migrations, or those that `--base` does not have; asks the rows too where `--url` names a database. */
export async function lint(context: CommandContext): Promise<CommandOutcome> {
  const directory = await migrationsDirectory(context)
  const files = await readDirectory(directory)
  const { migrations, problems } = loadMigrations(files)
  const wrong = [...problems, ...checkSum(directory, files)]
  if (wrong.length > 0) throw new ConfigError(wrong)
  const base = context.options['base'] as string | undefined
  const changed = base === undefined ? undefined : await changedSince(base, directory)
  const isChecked = ({ file }: Migration) => changed === undefined || changed.has(file)
  const settings = {
    target: await targetOf(context),
    enabled: enabledRules(context),
    // What a branch adds is deployed together, as a rule.
    ...(changed === undefined ? {} : { isInRun: isChecked }),
  }
  const findings = [
    ...lintMigrations(migrations, isChecked, settings),
    ...lintSeeds(await readSeeds(directory), ({ file }) => changed === undefined || changed.has(file)),
    ...(await lintDatabase(context, migrations, isChecked)),
  ].filter(isFirst)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const format = (context.options['format'] as LintFormat | undefined) ?? 'text'
  const shown = relative(context.baseDirectory, directory) || '.'
  const report = context.options['report'] as string | undefined
  if (report !== undefined)
    writeAsked(resolve(context.baseDirectory, report), `${formatFindings(findings, format, shown)}\n`)
  return {
    result: errors.length > 0 ? 'failed' : 'succeeded',
    exitCode: errors.length > 0 ? exitCodes.preflight : exitCodes.done,
    checks: findings,
    text: formatFindings(findings, report === undefined ? format : 'text', shown),
    ...(errors[0]
      ? {
          error: {
            code: 'E_MIGRATION_LINT',
            message: `${errors.length} of the findings are errors, first ${errors[0].code} in ${errors[0].file}:${errors[0].line}`,
            fix: errors[0].rewrite,
            retryable: false,
          },
        }
      : {}),
  }
}

/** A table that is changed again: what the files show already, the database need not say once more. */
const isFirst = ({ code, file, line, column }: Finding, index: number, all: readonly Finding[]) =>
  code !== 'BL07' ||
  all.findIndex(
    (other) => other.code === code && other.file === file && other.line === line && other.column === column,
  ) === index

/** The server that `--target` names, the one behind `--url`, else the environment's; undefined for a folder alone. */
async function targetOf(context: CommandContext): Promise<ServerTarget | undefined> {
  const given = context.options['target'] as string | undefined
  if (given !== undefined) {
    const target = parseTarget(given)
    if (target) return target
    throw new ConfigError([
      { message: `--target ${given}: no server is called so`, fix: 'e.g. mysql8.0, mysql5.7 or mariadb10.11' },
    ])
  }
  if (context.options['url'] !== undefined) return serverTarget(context)
  if (typeof context.options['migrations'] === 'string') return undefined
  const { database } = (await context.environment()).settings.infrastructure
  return database && parseTarget(database.engineVersion)
}

function enabledRules(context: CommandContext): string[] {
  const codes = (context.options['enable'] as string[] | undefined) ?? []
  const unknown = codes.filter((code) => !isRuleCode(code))
  if (unknown.length > 0)
    throw new ConfigError(unknown.map((code) => ({ message: `--enable ${code}: there is no such rule` })))
  return codes
}

/** The folder from the option alone, so that a merge request needs no deploy.yml with secrets filled in. */
export async function migrationsDirectory(context: CommandContext): Promise<string> {
  const given = context.options['migrations']
  if (typeof given === 'string') return resolve(context.baseDirectory, given)
  try {
    return resolve(context.baseDirectory, (await context.environment()).settings.migrations.directory)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const fix = `name the folder, and migrate ${context.verb} needs neither an environment nor its secrets: --migrations migrations`
    throw new ConfigError(error.problems, { fix, cause: error })
  }
}

async function changedSince(base: string, directory: string): Promise<ReadonlySet<string>> {
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['diff', '--name-only', '--diff-filter=ACMR', '--relative', '-z', base, '--', '.'],
      { cwd: directory },
    )
    const untracked = await promisify(execFile)(
      'git',
      ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'],
      { cwd: directory },
    )
    return new Set([...stdout.split('\0'), ...untracked.stdout.split('\0')].filter(Boolean))
  } catch (cause) {
    throw new ConfigError(
      [
        {
          message: `--base ${base}: Git cannot compare with it`,
          fix: 'fetch it first, e.g. git fetch origin main (checkout needs fetch-depth: 0)',
        },
      ],
      { cause },
    )
  }
}
