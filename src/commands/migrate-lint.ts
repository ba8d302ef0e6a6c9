import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { readDirectory } from '../migrate/directory.ts'
import { loadMigrations } from '../migrate/files.ts'
import type { Migration } from '../migrate/files.ts'
import type { Finding } from '../migrate/lint/finding.ts'
import { formatFindings } from '../migrate/lint/formats.ts'
import type { LintFormat } from '../migrate/lint/formats.ts'
import { lintMigrations } from '../migrate/lint/lint.ts'
import { ConfigError, exitCodes } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'

/** Checks the migrations, or those that `--base` does not have; asks the rows too where `--url` names a database. */
export async function lint(context: CommandContext): Promise<CommandOutcome> {
  const directory = await migrationsDirectory(context)
  const files = await readDirectory(directory)
  const { migrations, problems } = loadMigrations(files)
  if (problems.length > 0) throw new ConfigError(problems)
  const base = context.options['base'] as string | undefined
  const changed = base === undefined ? undefined : await changedSince(base, directory)
  const isChecked = ({ file }: Migration) => changed === undefined || changed.has(file)
  const findings = [
    ...lintMigrations(migrations, isChecked),
    ...(await lintRows(context, migrations.filter(isChecked))),
  ]
  const errors = findings.filter(({ severity }) => severity === 'error')
  const format = (context.options['format'] as LintFormat | undefined) ?? 'text'
  const shown = relative(context.baseDirectory, directory) || '.'
  const report = context.options['report'] as string | undefined
  if (report !== undefined)
    await writeFile(resolve(context.baseDirectory, report), `${formatFindings(findings, format, shown)}\n`)
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

/** Findings about rows in the way of what is pending; none without a database. */
async function lintRows(context: CommandContext, checked: readonly Migration[]): Promise<Finding[]> {
  if (context.options['url'] === undefined) return []
  const [{ withTarget }, { connectMysql }, { readJournal }, { lintData }] = await Promise.all([
    import('./migrate-connection.ts'),
    import('../migrate/mysql-session.ts'),
    import('../migrate/opening.ts'),
    import('../migrate/lint/data-rules.ts'),
  ])
  return withTarget(context, async ({ connection, table }) => {
    const session = await connectMysql(connection)
    try {
      const rows = (await readJournal(session, { migrations: table })) ?? []
      const settled = new Set(
        rows.filter(({ state }) => ['done', 'baseline', 'skipped'].includes(state)).map(({ id }) => id),
      )
      const { findings, skipped } = await lintData(
        session,
        checked.filter(({ id }) => !settled.has(id)),
      )
      for (const what of skipped)
        context.reporter.emit({
          type: 'warning',
          code: 'W_LINT_LATE',
          message: `not checked, it takes too long: ${what}`,
        })
      return findings
    } finally {
      await session.close()
    }
  })
}

/** The folder from the option alone, so that a merge request needs no deploy.yml with secrets filled in. */
export async function migrationsDirectory(context: CommandContext): Promise<string> {
  const given = context.options['migrations']
  if (typeof given === 'string') return resolve(context.baseDirectory, given)
  return resolve(context.baseDirectory, (await context.environment()).settings.migrations.directory)
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
