import type { Reporter } from '../shared/reporter.ts'
import type { ObjectKind } from './classify.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import type { Migration } from './files.ts'
import { readJournalRow, recordProgress, selectJournal, statementCount } from './journal.ts'
import type { JournalRow, JournalTables } from './journal.ts'
import { isTransactional } from './opaque.ts'
import type { MigrationFailure } from './outcome.ts'
import type { Step } from './packets.ts'
import { readRunRecord, type RunRecord } from './run-record.ts'
import { ScratchTables } from './scratch.ts'
import { readDefinition } from './server-facts.ts'
import type { PreImages } from './server-facts.ts'
import { planSteps } from './steps.ts'

/** The schema is neither what it was before a statement nor what it would be after it: a person must look. */
export class UnknownOutcome extends Error {
  readonly failure: MigrationFailure

  constructor(failure: MigrationFailure) {
    super(failure.message)
    this.name = 'UnknownOutcome'
    this.failure = failure
  }
}

export interface RecoverOptions {
  interrupted: readonly JournalRow[]
  migrations: readonly Migration[]
  tables: JournalTables
  reporter: Reporter
}

/** How the objects look: a table's definition, `present` for anything else, undefined for what does not exist. */
type Picture = Map<string, string | undefined>

/**
 * Finds out which statements a killed run executed without having recorded it, and records them. Data statements share
 * a transaction with their record, so only DDL can be in doubt; it is replayed on empty copies of the tables as they
 * were, until the copies look like the tables do now. Returns the ids of migrations that turned out to be complete.
 */
export async function recoverInterrupted(session: Session, options: RecoverOptions): Promise<string[]> {
  const left = stepsLeft(options)
  const doubtful = await takeDoubtful(session, left, options)
  if (!doubtful.some(({ mode }) => mode === 'ddl')) return []
  const scratch = new ScratchTables(session)
  await scratch.drop()
  try {
    const executed = await countExecuted(session, scratch, doubtful, options)
    return await recordExecuted(session, doubtful.slice(0, executed), options)
  } finally {
    await scratch.drop()
  }
}

function stepsLeft({ interrupted, migrations }: RecoverOptions): Step[] {
  const byId = new Map(migrations.map((migration) => [migration.id, migration]))
  const pending = interrupted.flatMap((row) => {
    const migration = byId.get(row.id)
    return migration ? [{ migration, sequence: row.sequence, done: row.statementsDone }] : []
  })
  const done = new Map(interrupted.map((row) => [row.id, row.statementsDone]))
  return planSteps(pending, new Map()).filter((step) => step.number > (done.get(step.migration.id) ?? 0))
}

/** The steps that may have run unrecorded: up to the first that cannot have. */
async function takeDoubtful(session: Session, left: readonly Step[], options: RecoverOptions): Promise<Step[]> {
  const rows = new Map(options.interrupted.map((row) => [row.id, row]))
  const doubtful: Step[] = []
  for (const step of left) {
    if (step.mode === 'data' || step.mode === 'batch') break
    const what = step.migration.statements[step.number - 1]?.what
    if (step.mode === 'opaque') {
      const wasStarted = rows.get(step.migration.id)?.statementStarted === step.number
      if (wasStarted && !(await isTransactional(session, step, what))) throw new UnknownOutcome(opaqueFailure(step))
      break
    }
    // CREATE TABLE … SELECT always travels alone: nothing behind it can have run.
    if (what?.options.asSelect && doubtful.length > 0) break
    doubtful.push(step)
    if (what?.options.asSelect) break
  }
  return doubtful
}

async function countExecuted(
  session: Session,
  scratch: ScratchTables,
  doubtful: readonly Step[],
  options: RecoverOptions,
): Promise<number> {
  const record = await readRunRecord(session, options.interrupted[0]!.runId)
  if ('wrong' in record) throw new UnknownOutcome(recordFailure(doubtful[0]!, record.wrong))
  const before = await replayList(session, record, doubtful, options)
  const objects = [...objectsOf(doubtful)]
  const live = await livePicture(session, objects)
  await session.query('SET foreign_key_checks = 0')
  const touched = objectsOf([...before, ...doubtful])
  scratch.claim([...touched].filter((key) => key.startsWith('table:')).map((key) => key.slice(6)))
  const others = await createCopies(scratch, record.images, touched)
  for (const step of before) await replay(scratch, others, step)
  const matches: number[] = []
  const first = await picture(scratch, others, objects)
  let last = first
  if (isSame(first, live)) matches.push(0)
  for (const [index, step] of doubtful.entries()) {
    // A later statement may not be possible at all any more; what was found until then still counts.
    if (!(await tryReplay(scratch, others, step))) break
    last = await picture(scratch, others, objects)
    if (isSame(last, live)) matches.push(index + 1)
  }
  await session.query('SET foreign_key_checks = 1')
  return chooseMatch(matches, doubtful, { first, last, live })
}

/** The fewest statements that explain what is there: repeating one that changes nothing does no harm, leaving one out would. */
function chooseMatch(
  matches: readonly number[],
  doubtful: readonly Step[],
  pictures: { first: Picture; last: Picture; live: Picture },
): number {
  const [shortest] = matches
  if (shortest === undefined) throw new UnknownOutcome(differenceFailure(doubtful, pictures))
  const longest = matches.at(-1)!
  const isSwap = doubtful.slice(shortest, longest).some((step) => {
    const what = step.migration.statements[step.number - 1]!.what
    return what.renames.length > 0 || what.clauses.some(({ kind }) => kind === 'exchange-partition')
  })
  if (isSwap) throw new UnknownOutcome(swapFailure(doubtful[shortest]!))
  return shortest
}

async function recordExecuted(session: Session, executed: readonly Step[], options: RecoverOptions): Promise<string[]> {
  if (executed.length === 0) return []
  const done = new Map(executed.map((step) => [step.migration, step.number]))
  const progress = [...done].map(([migration, number]) => ({ migration, done: number }))
  await session.query(['START TRANSACTION', ...recordProgress(options.tables, progress), 'COMMIT'].join(';'))
  for (const { migration, done: number } of progress) {
    const message = `${migration.file}: an interrupted run had executed it up to statement ${number} of ${statementCount(migration)}; recorded`
    options.reporter.emit({ type: 'progress', subject: migration.id, phase: 'recovered', message })
  }
  return progress
    .filter(({ migration, done: number }) => number >= statementCount(migration))
    .map(({ migration }) => migration.id)
}

/** Recorded statements of the interrupted run that lead to the tables in doubt, in order. */
async function replayList(
  session: Session,
  record: RunRecord,
  doubtful: readonly Step[],
  options: RecoverOptions,
): Promise<Step[]> {
  const [answer] = await session.query(selectJournal(options.tables.migrations))
  const byId = new Map(options.migrations.map((migration) => [migration.id, migration]))
  const runId = options.interrupted[0]!.runId
  const all = answer!.rows
    .map(readJournalRow)
    .filter((row) => row.runId === runId)
    .flatMap((row) => {
      const migration = byId.get(row.id)
      if (!migration) return []
      const done = row.state === 'done' ? statementCount(migration) : row.statementsDone
      const from = record.from[row.id] ?? 0
      return planSteps([{ migration, sequence: row.sequence, done: from }], new Map()).filter(
        (step) => step.number > from && step.number <= done,
      )
    })
    .filter(({ mode }) => mode === 'ddl')
  const wanted = objectsOf(doubtful)
  const list: Step[] = []
  for (const step of all.toReversed()) {
    const touched = objectsOf([step])
    if (![...touched].some((key) => wanted.has(key))) continue
    for (const key of touched) wanted.add(key)
    list.unshift(step)
  }
  return list
}

/** Keys (`table:users`) of what the steps create, change, drop or copy the shape of. */
function objectsOf(steps: readonly Step[]): Set<string> {
  const keys = new Set<string>()
  for (const step of steps) {
    const what = step.migration.statements[step.number - 1]?.what
    if (step.mode !== 'ddl' || !what?.objectKind) continue
    const kind = what.objectKind === 'index' ? 'table' : what.objectKind
    for (const { name } of [...what.targets, ...what.renames]) keys.add(`${kind}:${name}`)
    if (kind === 'table') for (const { name } of what.references) keys.add(`table:${name}`)
  }
  return keys
}

async function livePicture(session: Session, keys: readonly string[]): Promise<Picture> {
  const live: Picture = new Map()
  for (const key of keys) {
    const [kind, name] = splitKey(key)
    const definition = await readDefinition(session, kind, name)
    live.set(key, kind === 'table' ? definition : definition && 'present')
  }
  return live
}

async function createCopies(scratch: ScratchTables, images: PreImages, keys: ReadonlySet<string>): Promise<Picture> {
  const others: Picture = new Map()
  for (const key of keys) {
    const image = images[key]
    if (!key.startsWith('table:')) others.set(key, image && 'present')
    else if (image !== undefined) await scratch.create(image)
  }
  return others
}

async function replay(scratch: ScratchTables, others: Picture, step: Step): Promise<void> {
  const statement = step.migration.statements[step.number - 1]
  if (step.mode !== 'ddl' || !statement) return
  const { what } = statement
  if (what.objectKind === 'table' || what.objectKind === 'index') return scratch.apply(statement.sql, what)
  const isDrop = what.verb.startsWith('DROP')
  for (const { name } of what.targets) others.set(`${what.objectKind}:${name}`, isDrop ? undefined : 'present')
}

async function tryReplay(scratch: ScratchTables, others: Picture, step: Step): Promise<boolean> {
  try {
    await replay(scratch, others, step)
    return true
  } catch (error) {
    if (error instanceof DatabaseError && !error.isConnectionLost) return false
    throw error
  }
}

async function picture(scratch: ScratchTables, others: Picture, keys: readonly string[]): Promise<Picture> {
  const result: Picture = new Map()
  for (const key of keys) {
    const [kind, name] = splitKey(key)
    result.set(key, kind === 'table' ? await scratch.definition(name) : others.get(key))
  }
  return result
}

function splitKey(key: string): [ObjectKind, string] {
  const at = key.indexOf(':')
  return [key.slice(0, at) as ObjectKind, key.slice(at + 1)]
}

const isSame = (a: Picture, b: Picture): boolean => [...a].every(([key, value]) => b.get(key) === value)

function opaqueFailure(step: Step): MigrationFailure {
  const { migration, number } = step
  const statement = migration.statements[number - 1]
  return {
    code: 'E_MIGRATION_UNKNOWN',
    message: `${migration.file}: a run was killed during statement ${number} (${statement?.what.verb || 'script'}), and nothing tells whether it took effect`,
    migration: migration.id,
    file: migration.file,
    ...(statement ? { line: statement.line, column: statement.column } : {}),
    fix: `look at the data, then say it: migrate resolve ${migration.id} --mark done, or --mark pending to run it again`,
    retryable: false,
  }
}

function swapFailure(step: Step): MigrationFailure {
  return {
    ...opaqueFailure(step),
    message: `${step.migration.file}: a run was killed around a rename between tables of the same shape; both before and after it the schema looks as it does now`,
  }
}

function recordFailure(step: Step, wrong: string): MigrationFailure {
  return {
    ...opaqueFailure(step),
    message: `${step.migration.file}: a run was killed around statement ${step.number}, and what it had written down of the schema before cannot be understood: ${wrong}`,
  }
}

function differenceFailure(
  doubtful: readonly Step[],
  pictures: { first: Picture; last: Picture; live: Picture },
): MigrationFailure {
  const step = doubtful[0]!
  const show = (text: string | undefined) => text ?? '(does not exist)'
  const key =
    [...pictures.live.keys()].find((name) => pictures.live.get(name) !== pictures.first.get(name)) ??
    [...pictures.live.keys()][0] ??
    ''
  const detail = [
    `before:         ${show(pictures.first.get(key))}`,
    `expected after: ${show(pictures.last.get(key))}`,
    `now:            ${show(pictures.live.get(key))}`,
  ].join('\n')
  return {
    ...opaqueFailure(step),
    code: 'E_MIGRATION_DIVERGED',
    message: `${step.migration.file}: a run was killed around statement ${step.number}; ${key.replace(':', ' ')} now looks neither as before it nor as after it\n${detail}`,
    fix: `somebody else changed it: bring it to one of the two, or say what holds: migrate resolve ${step.migration.id} --mark done|pending`,
  }
}
