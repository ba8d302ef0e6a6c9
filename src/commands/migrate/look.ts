import { connectMysql } from '../../migrate/connect/mysql-session.ts'
import { readPastMigrations } from '../../migrate/past-runs.ts'
import { runMigrations } from '../../migrate/run.ts'
import type { RunMigrationsOptions } from '../../migrate/run.ts'
import { formatDuration } from '../../shared/duration.ts'
import { exitCodes } from '../../shared/errors.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import type { MigrateTarget } from './connection.ts'
import { refuseDrift } from './drift.ts'

/** What was done to the schema, by whom and when. Changes nothing. */
export async function history(_context: CommandContext, target: MigrateTarget): Promise<CommandOutcome> {
  const past = await readPastMigrations(target.connection, target.table, connectMysql)
  const rows = past.map(({ id, state, finishedAt, durationMs, actor, release, commit }) => [
    finishedAt ?? '',
    id,
    state,
    durationMs === undefined ? '' : formatDuration(durationMs),
    actor,
    release ?? commit?.slice(0, 12) ?? '',
  ])
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    migrations: { entries: past },
    text: past.length === 0 ? `${target.label}: no migration ever ran here.` : aligned(rows),
  }
}

/**
 * Whether files, history and schema are what they say of each other: nothing edited, gone, late or changed by hand. Throws
 * what a run would, without running anything; what is pending or held is no fault.
 */
export async function validate(target: MigrateTarget, options: RunMigrationsOptions): Promise<CommandOutcome> {
  const { migrations } = await runMigrations({ ...options, phase: 'all', isDryRun: true })
  await refuseDrift(target)
  const open = migrations.filter(({ state }) => state !== 'already-applied').length
  const half = migrations.filter(({ state }) => state === 'partly-applied').length
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    migrations: { entries: migrations },
    text: `${target.label}: ${migrations.length} files are as the history says, ${open} pending${half > 0 ? `, ${half} of them half done` : ''}.`,
  }
}

function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
