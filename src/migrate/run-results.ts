import type { Migration } from './files/files.ts'
import { statementCount } from './journal.ts'
import type { JournalRow } from './journal.ts'
import type { MigrationEntry, MigrationFailure, MigrationOutcome, TableChange } from './outcome.ts'

/** What a run has done so far; stays known when the connection is lost and another takes its place. */
export class RunResults {
  readonly statements: MigrationOutcome['statements'] = []
  readonly #applied = new Map<string, { durationMs: number; algorithm: string | undefined }>()
  readonly #recovered = new Set<string>()

  recovered(ids: readonly string[]): void {
    for (const id of ids) this.#recovered.add(id)
  }

  sent(migration: string, sql: string, change?: TableChange): void {
    if (sql !== '') this.statements.push({ migration, sql, ...(change ? { change } : {}) })
  }

  applied(id: string, durationMs: number, algorithm: string | undefined): void {
    this.#applied.set(id, { durationMs, algorithm })
  }

  hasChanged(): boolean {
    return this.#applied.size + this.#recovered.size > 0
  }

  /** The outcome from what was planned, what was done since, and what stopped it. */
  outcome(
    result: MigrationOutcome['result'],
    planned: readonly MigrationEntry[],
    failure?: MigrationFailure,
  ): MigrationOutcome {
    const migrations = planned.map((entry) => this.#after(entry))
    return {
      result,
      migrations,
      statements: this.statements,
      schemaHead: migrations.findLast(({ file }) => !file.startsWith('R__'))?.id,
      durationMs: 0,
      ...(failure ? { failure } : {}),
    }
  }

  #after(entry: MigrationEntry): MigrationEntry {
    const done = this.#applied.get(entry.id)
    const isRecovered = this.#recovered.has(entry.id) && entry.state === 'already-applied'
    if (!done && !isRecovered) return entry
    const { reason: _, ...rest } = entry
    return {
      ...rest,
      state: done ? 'applied' : 'recovered',
      statements: { ...entry.statements, done: entry.statements.total },
      ...(done ? { durationMs: done.durationMs } : {}),
      ...(done?.algorithm ? { algorithm: done.algorithm } : {}),
    }
  }
}

/** How the entries look after a statement was refused, by what the history says about it. */
export function entriesAfterFailure(
  planned: readonly MigrationEntry[],
  journal: readonly JournalRow[],
): MigrationEntry[] {
  const rows = new Map(journal.map((row) => [row.id, row]))
  return planned.map((entry) => {
    const row = rows.get(entry.id)
    if (row?.state !== 'failed') return entry
    return {
      ...entry,
      state: row.statementsDone > 0 ? 'partly-applied' : 'failed',
      statements: { ...entry.statements, done: row.statementsDone },
      ...(row.error ? { reason: row.error } : {}),
    }
  })
}

/** An entry when the database could not be asked any more. */
export const unknownEntry = (migration: Migration): MigrationEntry => ({
  id: migration.id,
  file: migration.file,
  phase: migration.phase,
  state: 'pending',
  statements: { total: statementCount(migration), done: 0 },
  reason: 'not known: the database could not be asked',
})
