import type { Migration } from '../../migrate/files/files.ts'
import type { Finding } from '../../migrate/lint/finding.ts'
import { parseTarget } from '../../migrate/lint/server-target.ts'
import type { ServerTarget } from '../../migrate/lint/server-target.ts'
import type { CommandContext } from '../command.ts'

const defaultWindowMs = 15 * 60_000

/**
 * Findings that only the database of `--url` can tell about what is pending there: rows in the way, readers of what
 * goes, how long a change blocks, queries that would fail. A dry run asks only what needs no copies of tables.
 */
export async function lintDatabase(
  context: CommandContext,
  migrations: readonly Migration[],
  isChecked: (migration: Migration) => boolean,
): Promise<Finding[]> {
  if (context.options['url'] === undefined) return []
  const { withTarget } = await import('./connection.ts')
  const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
  const { oneDatabase } = await import('./databases.ts')
  return withTarget(context, async (target) => {
    const { connection, table } = await oneDatabase(context, target)
    const pending = await findPending(connection, table, migrations)
    const reading = await connectMysql(connection)
    const findings: Finding[] = []
    try {
      const { lintData } = await import('../../migrate/lint/data-rules.ts')
      const { lintDependents } = await import('../../migrate/lint/dependent-rules.ts')
      const rows = await lintData(reading, pending.filter(isChecked))
      for (const what of rows.skipped)
        context.reporter.emit({
          type: 'warning',
          code: 'W_LINT_LATE',
          message: `not checked, it takes too long: ${what}`,
        })
      findings.push(...rows.findings, ...(await lintDependents(reading, pending)))
    } finally {
      await reading.close()
    }
    if (!context.isDryRun) findings.push(...(await lintOnCopies(context, connection, migrations, pending)))
    const files = new Set(migrations.filter(isChecked).map(({ file }) => file))
    return findings.filter(({ file }) => files.has(file))
  })
}

/** Kind and version of the server behind `--url`. */
export async function serverTarget(context: CommandContext): Promise<ServerTarget | undefined> {
  const { withTarget } = await import('./connection.ts')
  const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
  return withTarget(context, async ({ connection }) => {
    const session = await connectMysql(connection)
    try {
      const [answer] = await session.query('SELECT VERSION() AS version')
      return parseTarget(String(answer!.rows[0]!['version']))
    } finally {
      await session.close()
    }
  })
}

type Connection = Parameters<typeof import('../../migrate/connect/mysql-session.ts').connectMysql>[0]

async function findPending(
  connection: Connection,
  table: string,
  migrations: readonly Migration[],
): Promise<Migration[]> {
  const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
  const { readJournal } = await import('../../migrate/opening.ts')
  const session = await connectMysql(connection)
  try {
    const rows = (await readJournal(session, { migrations: table })) ?? []
    const settled = new Set(
      rows.filter(({ state }) => ['done', 'baseline', 'skipped'].includes(state)).map(({ id }) => id),
    )
    return migrations.filter(({ id }) => !settled.has(id))
  } finally {
    await session.close()
  }
}

async function lintOnCopies(
  context: CommandContext,
  connection: Connection,
  migrations: readonly Migration[],
  pending: readonly Migration[],
): Promise<Finding[]> {
  const { connectMysql } = await import('../../migrate/connect/mysql-session.ts')
  const { lintBlocking } = await import('../../migrate/lint/blocking-rules.ts')
  const session = await connectMysql(connection)
  try {
    const windowMs = (context.options['traffic-window'] as number | undefined) ?? defaultWindowMs
    const { findings, notes } = await lintBlocking(session, {
      database: connection.database,
      pending,
      migrations,
      trafficWindowSeconds: Math.ceil(windowMs / 1_000),
    })
    for (const message of notes) context.reporter.emit({ type: 'notice', message })
    return findings
  } finally {
    await session.close()
  }
}
