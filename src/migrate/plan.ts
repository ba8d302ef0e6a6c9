import type { Problem } from '../shared/errors.ts'
import { isForEnvironment } from './files/directives.ts'
import { compareVersions } from './files/file-name.ts'
import type { Migration } from './files/files.ts'
import { checkHalfDone, hasBegun, unfinishedWayBack } from './half-done.ts'
import type { EditedFile } from './half-done.ts'
import { downSuffix, statementCount } from './journal.ts'
import type { JournalRow } from './journal.ts'
import type { MigrationEntry } from './outcome.ts'
import type { PendingMigration } from './steps.ts'

/** Which files a run takes: `expand` (and data) before a rollout, `contract` after it, `all` where nothing runs yet. */
export type RunPhase = 'expand' | 'contract' | 'all'

export interface PlanRequest {
  migrations: readonly Migration[]
  journal: readonly JournalRow[]
  phase: RunPhase
  to?: string
  /** Most migrations to run. */
  step?: number
  /** Ids of those to run; the others stay pending. */
  pick?: ReadonlySet<string>
  /** Files with `-- acd:env` for other environments than this are left out. */
  environment?: string
  outOfOrder: 'refuse' | 'allow'
  /** True when the schema has no table of anybody: no version can be running on it. */
  isFreshSchema: boolean
  contractGate?: (migration: { id: string; requires: string }) => string | undefined
}

export interface RunPlan {
  entries: MigrationEntry[]
  pending: PendingMigration[]
  /** Rows that a run left without an end; their next statement may or may not have taken effect. */
  interrupted: JournalRow[]
  /** Why nothing may run. */
  problems: Problem[]
  notices: string[]
}

/** Decides from files and history what is to run; changes nothing. */
export function planRun(request: PlanRequest): RunPlan {
  const rows = new Map(request.journal.map((row) => [row.id, row]))
  const plan: RunPlan = { entries: [], pending: [], interrupted: [], problems: [], notices: [] }
  const known = new Set(request.journal.map(({ id }) => id))
  const own = request.migrations.filter(
    ({ id, directives }) => known.has(id) || isForEnvironment(directives, request.environment),
  )
  const relevant = selectBaseline(own, request.journal)
  const newest = newestApplied(relevant, rows)
  let isPastEnd = false
  for (const [sequence, migration] of relevant.entries()) {
    const row = rows.get(migration.id)
    const entry = newEntry(migration)
    plan.entries.push(entry)
    if (row && isApplied(row)) {
      const isChanged = migration.kind === 'repeatable' && row.checksum !== migration.checksum
      if (isChanged && request.pick?.has(migration.id) !== false && plan.pending.length !== request.step) {
        plan.pending.push({ migration, sequence, done: 0 })
        continue
      }
      entry.state = 'already-applied'
      entry.statements.done = entry.statements.total
      checkUnchanged(migration, row, plan)
      continue
    }
    const done = row?.state === 'running' || row?.state === 'failed' ? row.statementsDone : 0
    entry.statements.done = done
    if (done > 0) entry.state = 'partly-applied'
    if (row?.error) entry.reason = row.error
    if (row?.state === 'running') plan.interrupted.push(row)
    if (row?.state === 'running' || row?.state === 'failed') plan.problems.push(...checkHalfDone(migration, row))
    if (isPastEnd) continue
    const isUnpicked = request.pick?.has(migration.id) === false
    const reason = isUnpicked
      ? 'not picked'
      : row?.state === 'running'
        ? undefined
        : reasonToHold(migration, request, plan)
    if (reason !== undefined) Object.assign(entry, { state: 'held', reason })
    else {
      if (isLate(migration, newest) && !row && !request.pick) refuseLate(migration, newest!, request, plan)
      plan.pending.push({ migration, sequence, done, ...(row?.cursor === undefined ? {} : { cursor: row.cursor }) })
    }
    if (request.to === migration.id || plan.pending.length === request.step) isPastEnd = true
  }
  plan.interrupted.sort((a, b) => a.sequence - b.sequence)
  checkMissing(request, rows, plan)
  return plan
}

function newEntry(migration: Migration): MigrationEntry {
  return {
    id: migration.id,
    file: migration.file,
    phase: migration.phase,
    state: 'pending',
    statements: { total: statementCount(migration), done: 0 },
  }
}

const isApplied = (row: JournalRow) => row.state === 'done' || row.state === 'baseline' || row.state === 'skipped'

/** On a new schema the newest baseline file stands for itself and everything up to its number; later it is ignored. */
function selectBaseline(migrations: readonly Migration[], journal: readonly JournalRow[]): Migration[] {
  const known = new Set(journal.map(({ id }) => id))
  const baselines = migrations.filter(({ kind }) => kind === 'baseline')
  const used = baselines.findLast(({ id }) => known.has(id)) ?? (journal.length === 0 ? baselines.at(-1) : undefined)
  return migrations.filter((migration) => {
    if (migration.kind === 'baseline') return migration === used
    if (!used || migration.kind === 'repeatable') return true
    return compareVersions(migration.version, used.version) > 0 || known.has(migration.id)
  })
}

function newestApplied(migrations: readonly Migration[], rows: ReadonlyMap<string, JournalRow>): Migration | undefined {
  return migrations.findLast(({ id, kind, phase }) => {
    const row = rows.get(id)
    return kind !== 'repeatable' && phase !== 'contract' && row !== undefined && isApplied(row)
  })
}

/** A contract migration waits its turn by design, so only the other phases can come late. */
function isLate(migration: Migration, newest: Migration | undefined): boolean {
  if (!newest || migration.kind === 'repeatable' || migration.phase === 'contract') return false
  return compareVersions(migration.version, newest.version) < 0
}

function refuseLate(migration: Migration, newest: Migration, request: PlanRequest, plan: RunPlan): void {
  if (request.outOfOrder === 'allow') {
    plan.notices.push(`${migration.file} runs out of order: ${newest.id} is applied already`)
    return
  }
  plan.problems.push({
    message: `has a lower number than ${newest.id}, which is applied already`,
    file: migration.file,
    fix: 'give it a later number, or run it with --out-of-order allow',
  })
}

function reasonToHold(migration: Migration, request: PlanRequest, plan: RunPlan): string | undefined {
  const isContract = migration.phase === 'contract' && migration.kind !== 'repeatable'
  if (request.phase === 'contract' && !isContract)
    return migration.kind === 'repeatable' ? undefined : 'this run takes contract migrations only'
  if (!isContract || request.isFreshSchema) return undefined
  if (request.phase === 'expand')
    return 'takes away what the running version needs; runs with --phase contract after the rollout'
  const missing =
    request.phase === 'contract'
      ? plan.entries.find(({ state, phase }) => state !== 'already-applied' && phase !== 'contract')
      : undefined
  if (missing) return `${missing.id} comes before it and is not applied`
  return request.contractGate?.({ id: migration.id, requires: requirementOf(migration) })
}

/** The schema that a release must know before this may run: what the file names, or itself. */
export function requirementOf(migration: Migration): string {
  return migration.directives.find(({ name }) => name === 'requires-app')?.value || migration.id
}

function checkUnchanged(migration: Migration, row: JournalRow, plan: RunPlan): void {
  if (row.checksum === '' || row.checksum === migration.checksum || migration.kind === 'repeatable') return
  const changed = firstDifference(migration, row)
  if (changed === undefined && migration.format === 'sql') {
    plan.notices.push(`${migration.file} was edited after it was applied, in comments or white space only`)
    return
  }
  const statement = changed === undefined ? undefined : migration.statements[changed]
  const edited: EditedFile = {
    message:
      `was edited after it was applied (recorded ${row.checksum.slice(0, 12)}, now ${migration.checksum.slice(0, 12)})` +
      (changed === undefined ? '' : `: statement ${changed + 1} is ${statement ? 'not the one that ran' : 'gone'}`),
    file: migration.file,
    ...(statement ? { line: statement.line, column: statement.column } : {}),
    fix: `put the old text back and add a new migration, or accept it: migrate repair ${migration.id} --reason "…"`,
    recordedChecksum: row.checksum,
  }
  plan.problems.push(edited)
}

/** Index of the first statement that is not what was recorded; undefined when all are. */
function firstDifference(migration: Migration, row: JournalRow): number | undefined {
  const length = Math.max(migration.statements.length, row.statementHashes.length)
  for (let index = 0; index < length; index++) {
    if (migration.statements[index]?.hash !== row.statementHashes[index]) return index
  }
  return undefined
}

function checkMissing(request: PlanRequest, rows: ReadonlyMap<string, JournalRow>, plan: RunPlan): void {
  const files = new Set(request.migrations.map(({ id }) => id))
  const formats = new Map(request.migrations.map(({ id, format }) => [`${id}${downSuffix}`, format]))
  const order = [...formats.keys()]
  const open = [...rows.values()]
    .filter((row) => row.id.endsWith(downSuffix) && hasBegun(row, formats.get(row.id)))
    .sort((a, b) => order.indexOf(b.id) - order.indexOf(a.id))
  if (open.length > 0) plan.problems.push(unfinishedWayBack(open))
  for (const row of rows.values()) {
    if (row.id.endsWith(downSuffix)) continue
    if (files.has(row.id) || row.state === 'reverted' || row.kind === 'repeatable') continue
    plan.problems.push({
      message: `${row.id} is recorded as ${row.state} but its file is gone`,
      fix: `bring the file back, or accept it: migrate repair ${row.id} --reason "…"`,
    })
  }
}
