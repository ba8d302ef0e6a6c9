import type { Migration } from './files/files.ts'
import type { MigrationEntry, MigrationFailure, MigrationOutcome } from './outcome.ts'

/** `not-rehearsed`: a script, which may do more than SQL, or what stands behind one. */
type RehearsedState = 'passed' | 'failed' | 'not-reached' | 'not-rehearsed'

interface RehearsedStatement {
  /** Counts from 1 in its file. */
  number: number
  line: number
  column: number
  state: RehearsedState
  /** What the server of the rehearsal was told, e.g. `ALGORITHM=INSTANT`. */
  algorithm?: string
}

export interface RehearsedFile {
  id: string
  file: string
  state: RehearsedState
  statements: RehearsedStatement[]
}

/** What the result document holds under `migrations.rehearsal`. */
export interface Rehearsal {
  result: 'succeeded' | 'failed'
  /** Versions as the servers say them. */
  server: string
  liveServer: string
  /** The live session was one that the server lets read only. */
  live: 'only read'
  tables: 'empty'
  /** What may go otherwise on the live server. */
  differences: string[]
  migrations: RehearsedFile[]
  failure?: MigrationFailure
}

/** The pending migrations that a run would take, in order, up to the first script. */
export function splitAtScript(
  entries: readonly MigrationEntry[],
  migrations: readonly Migration[],
  { to, step }: { to?: string; step?: number },
): { taken: Migration[]; left: Migration[] } {
  const end = to === undefined ? entries.length : entries.findIndex(({ id }) => id === to) + 1
  const wanted = entries
    .slice(0, end)
    .filter(({ state }) => state === 'pending')
    .slice(0, step)
    .flatMap(({ id }) => migrations.filter((migration) => migration.id === id))
  const script = wanted.findIndex(({ format }) => format === 'script')
  return script < 0 ? { taken: wanted, left: [] } : { taken: wanted.slice(0, script), left: wanted.slice(script) }
}

/** What happened to each statement; `outcome` is absent where nothing was executed. */
export function rehearsedFiles(
  { taken, left }: { taken: readonly Migration[]; left: readonly Migration[] },
  outcome: MigrationOutcome | undefined,
): RehearsedFile[] {
  return [
    ...taken.map((migration) => rehearsedFile(migration, outcome!)),
    ...left.map((migration) => fileOf(migration, () => 'not-rehearsed')),
  ]
}

function rehearsedFile(migration: Migration, { migrations, statements, failure }: MigrationOutcome): RehearsedFile {
  const state = migrations.find(({ id }) => id === migration.id)?.state
  const sent = statements.filter((statement) => statement.migration === migration.id).map(({ sql }) => sql)
  const failedAt = failure?.migration === migration.id ? placeOf(migration, failure) : undefined
  if (failedAt === undefined) return fileOf(migration, () => (state === 'applied' ? 'passed' : 'not-reached'), sent)
  return fileOf(
    migration,
    (index) => (index < failedAt ? 'passed' : index === failedAt ? 'failed' : 'not-reached'),
    sent,
    'failed',
  )
}

/** Index of the statement in which a place of the file lies. */
const placeOf = ({ statements }: Migration, { line = 0, column = 0 }: MigrationFailure) =>
  Math.max(
    0,
    statements.findLastIndex(
      (statement) => statement.line < line || (statement.line === line && statement.column <= column),
    ),
  )

function fileOf(
  { id, file, statements }: Migration,
  stateOf: (index: number) => RehearsedState,
  sent: readonly string[] = [],
  state: RehearsedState = stateOf(0),
): RehearsedFile {
  return {
    id,
    file,
    state,
    statements: statements.map(({ line, column }, index) => {
      const algorithm = /\bALGORITHM\s*=\s*(\w+)/i.exec(sent[index] ?? '')?.[1]?.toUpperCase()
      const own = stateOf(index)
      const shown = algorithm !== undefined && own === 'passed' ? { algorithm: `ALGORITHM=${algorithm}` } : {}
      return { number: index + 1, line, column, state: own, ...shown }
    }),
  }
}

const words: Record<RehearsedState, string> = {
  passed: 'passed',
  failed: 'FAILED',
  'not-reached': 'not reached',
  'not-rehearsed': 'not rehearsed: a script may do more than SQL, and what is behind one may need it',
}

/** For people, below the plan of the dry run. */
export function renderRehearsal({ server, liveServer, migrations, failure, differences }: Rehearsal): string {
  const lines = [
    `rehearsal on ${server} with the schema of the live server (${liveServer}), which was only read`,
    ...migrations.flatMap((migration) => [
      `  ${migration.file}: ${words[migration.state]}`,
      ...migration.statements.map(
        ({ number, line, state, algorithm }) =>
          `    statement ${number}, line ${line}: ${state === 'not-rehearsed' ? 'not rehearsed' : words[state]}${algorithm ? `, ${algorithm}` : ''}`,
      ),
    ]),
    ...(failure ? failureLines(failure) : []),
    ...differences.map((difference) => `Warning: ${difference}.`),
    'Rehearsed on empty tables: rows that are in the way do not show, and times say nothing of the real ones.',
  ]
  return lines.join('\n')
}

function failureLines({ message, file, line, column, frame }: MigrationFailure): string[] {
  return [
    `Failed: ${message}`,
    ...(file !== undefined && line !== undefined ? [`at ${[file, line, column].join(':')}`] : []),
    ...(frame ? [frame] : []),
  ]
}
