import type { Migration } from './files/files.ts'
import { checkHalfDone, hasBegun } from './half-done.ts'
import { downSuffix, statementCount } from './journal.ts'
import type { JournalRow, JournalTables } from './journal.ts'
import { quoteIdentifier, quoteString } from './sql/lexer.ts'
import type { RunPlan } from './plan.ts'

/** The way back as a migration of its own: it is journaled, recovered and continued like any other. */
export const revertMigration = (migration: Migration): Migration => ({
  ...migration,
  id: `${migration.id}${downSuffix}`,
  statements: migration.down ?? [],
  down: undefined,
})

/**
 * What is to be reverted, newest first: the last `step`, or all down to and including `to`; without either, what a run
 * that was cut off had begun to revert and no more, or else the newest.
 */
export function planDown(
  migrations: readonly Migration[],
  backwards: readonly Migration[],
  journal: readonly JournalRow[],
  { to, step }: { to?: string; step?: number },
): RunPlan {
  const rows = new Map(journal.map((row) => [row.id, row]))
  const plan: RunPlan = { entries: [], pending: [], interrupted: [], problems: [], notices: [] }
  const applied = migrations.filter(({ id, kind }) => rows.get(id)?.state === 'done' && kind !== 'repeatable')
  const begun = applied.findIndex(({ id, format }) => {
    const row = rows.get(`${id}${downSuffix}`)
    return row !== undefined && hasBegun(row, format)
  })
  const count = step ?? (begun < 0 ? 1 : applied.length - begun)
  const from = to === undefined ? Math.max(0, applied.length - count) : applied.findIndex(({ id }) => id === to)
  if (to !== undefined && from < 0)
    plan.problems.push({ message: `${to} is not applied, so there is nothing to go back to` })
  const chosen = from < 0 || applied.length === 0 ? [] : applied.slice(from).toReversed()
  for (const [sequence, migration] of chosen.entries()) {
    const back = backwards.find(({ id }) => id === `${migration.id}${downSuffix}`)!
    const row = rows.get(back.id)
    const done = row?.statementsDone ?? 0
    const fix = howToGoBack(migration)
    if (fix !== undefined) plan.problems.push({ message: 'has no way back', file: migration.file, fix })
    plan.entries.push({
      id: back.id,
      file: migration.file,
      phase: migration.phase,
      state: done > 0 ? 'partly-applied' : 'pending',
      statements: { total: statementCount(back), done },
    })
    if (row?.state === 'running') plan.interrupted.push(row)
    if (row?.state === 'running' || row?.state === 'failed') plan.problems.push(...checkHalfDone(back, row))
    plan.pending.push({ migration: back, sequence, done, ...(row?.cursor === undefined ? {} : { cursor: row.cursor }) })
  }
  return plan
}

/** What is missing for a way back; undefined when there is one. A script says so before it is loaded. */
function howToGoBack({ format, down, text }: Migration): string | undefined {
  if (format === 'script') {
    const mayHaveIt = /\bdown\b/.test(text) || /\b(import|require|export\s*\*)/.test(text)
    return mayHaveIt ? undefined : 'export a function down from it; or go forward with a new migration'
  }
  if (down !== undefined && format === 'sql') return undefined
  return 'write a -- acd:down section or a .down.sql beside it; or go forward with a new migration'
}

/** The migration counts as reverted, and its way back leaves the history, in one transaction. */
export function forgetReverted(tables: JournalTables, back: Pick<Migration, 'id' | 'file'>): string {
  const id = back.id.slice(0, -downSuffix.length)
  const table = quoteIdentifier(tables.migrations)
  return [
    'START TRANSACTION',
    `UPDATE ${table} SET state = 'reverted', stmt_done = 0, finished_at = NOW(6) WHERE id = ${quoteString(id)}`,
    `DELETE FROM ${table} WHERE id = ${quoteString(back.id)}`,
    ...(tables.mirror ? [`DELETE FROM ${quoteIdentifier(tables.mirror)} WHERE name = ${quoteString(back.file)}`] : []),
    'COMMIT',
  ].join(';')
}
