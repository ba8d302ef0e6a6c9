import type { Reporter } from '../shared/reporter.ts'
import { classify } from './sql/classify.ts'
import { isView } from './compared-definition.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import type { Migration } from './files/files.ts'
import { readJournalRow, recordProgress, selectJournal, statementCount } from './journal.ts'
import type { JournalRow, JournalTables } from './journal.ts'
import { isTransactional } from './opaque.ts'
import type { MigrationFailure } from './outcome.ts'
import type { Step } from './connect/packets.ts'
import { CannotHaveRun, isSame, livePicture, ReplayCopies, splitKey } from './replay-copies.ts'
import type { Picture } from './replay-copies.ts'
import { readRunRecord, type RunRecord } from './run-record.ts'
import { readDefinition } from './connect/server-facts.ts'
import type { PreImages } from './connect/server-facts.ts'
import { planSteps } from './steps.ts'
import { tableNames } from './traffic/rename-in-query.ts'

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

/**
 * Finds out which statements a killed run executed without having recorded it, and records them. Data statements share
 * a transaction with their record, so only DDL can be in doubt; it is replayed on copies of the objects as they were
 * (of tables empty ones), until the copies look like the objects do now. Returns the ids of migrations that turned out to be complete.
 */
export async function recoverInterrupted(session: Session, options: RecoverOptions): Promise<string[]> {
  const left = stepsLeft(options)
  const doubtful = await takeDoubtful(session, left, options)
  if (!doubtful.some(({ mode }) => mode === 'ddl')) return []
  const [answer] = await session.query('SELECT DATABASE() AS name')
  const schema = String(answer!.rows[0]!['name'])
  const copies = new ReplayCopies(session, schema)
  await copies.drop()
  try {
    const executed = await countExecuted(session, copies, doubtful, { ...options, schema })
    return await recordExecuted(session, doubtful.slice(0, executed), options)
  } finally {
    await copies.drop()
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
  copies: ReplayCopies,
  doubtful: readonly Step[],
  options: RecoverOptions & { schema: string },
): Promise<number> {
  const record = await readRunRecord(session, options.interrupted[0]!.runId)
  if ('wrong' in record) throw new UnknownOutcome(recordFailure(doubtful[0]!, record.wrong))
  const before = await replayList(session, record, doubtful, options)
  const objects = [...changedBy(doubtful)]
  const live = await livePicture(session, objects)
  const steps = [...before, ...doubtful]
  const concerned = concernedBy(steps, options.schema, record.images)
  await copies.create(concerned, { ...record.images, ...(await untouched(session, concerned, steps, record.images)) })
  for (const step of before)
    if (!(await tryReplay(copies, step)))
      throw new UnknownOutcome(recordFailure(step, 'it does not lead to this statement'))
  const matches: number[] = []
  const first = await copies.picture(objects)
  let last = first
  if (isSame(first, live)) matches.push(0)
  for (const [index, step] of doubtful.entries()) {
    // A later statement may not be possible at all any more; what was found until then still counts.
    if (!(await tryReplay(copies, step))) break
    last = await copies.picture(objects)
    if (isSame(last, live)) matches.push(index + 1)
  }
  return chooseMatch(matches, doubtful, { first, last, live })
}

/** Tables that the statements only read, and nobody wrote down: the killed run did not change them. Views need no copy. */
async function untouched(
  session: Session,
  keys: Set<string>,
  steps: readonly Step[],
  images: PreImages,
): Promise<PreImages> {
  const changed = changedBy(steps)
  const found: PreImages = {}
  for (const key of keys) {
    const [kind, name] = splitKey(key)
    if (kind !== 'table' || changed.has(key) || changed.has(`view:${name}`) || images[key] !== undefined) continue
    const definition = await readDefinition(session, kind, name)
    if (definition !== undefined && isView(definition)) keys.delete(key)
    else if (definition !== undefined) found[key] = definition
  }
  return found
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
  options: RecoverOptions & { schema: string },
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
  const wanted = concernedBy(doubtful, options.schema, record.images)
  const list: Step[] = []
  for (const step of all.toReversed()) {
    if (![...changedBy([step])].some((key) => wanted.has(key))) continue
    for (const key of concernedBy([step], options.schema, record.images)) wanted.add(key)
    list.unshift(step)
  }
  return list
}

/** Keys (`table:users`) of what the steps create, change or drop. */
function changedBy(steps: readonly Step[]): Set<string> {
  const keys = new Set<string>()
  for (const step of steps) {
    const what = whatOf(step)
    if (!what?.objectKind) continue
    const kind = what.objectKind === 'index' ? 'table' : what.objectKind
    for (const { name } of [...what.targets, ...what.renames]) keys.add(`${kind}:${name}`)
  }
  return keys
}

/** The same with what they read the shape of: tables behind a foreign key, a view, a trigger or LIKE. */
function concernedBy(steps: readonly Step[], schema: string, images: PreImages): Set<string> {
  const keys = changedBy(steps)
  const add = (name: string) => void (keys.has(`view:${name}`) || keys.add(`table:${name}`))
  for (const key of [...keys]) {
    const image = key.startsWith('trigger:') ? images[key] : undefined
    for (const { name } of image === undefined ? [] : classify(image).references) add(name)
  }
  for (const step of steps) {
    const what = whatOf(step)
    for (const { name } of what?.references ?? []) add(name)
    if (what?.objectKind === 'view' && !what.verb.startsWith('DROP'))
      for (const name of tableNames(step.sql, schema)) add(name)
  }
  return keys
}

const whatOf = ({ migration, mode, number }: Step) =>
  mode === 'ddl' ? migration.statements[number - 1]?.what : undefined

async function replay(copies: ReplayCopies, { migration, mode, number }: Step): Promise<void> {
  const statement = migration.statements[number - 1]
  if (mode === 'ddl' && statement) await copies.replay(migration, statement, number)
}

async function tryReplay(copies: ReplayCopies, step: Step): Promise<boolean> {
  try {
    await replay(copies, step)
    return true
  } catch (error) {
    if (error instanceof CannotHaveRun || (error instanceof DatabaseError && !error.isConnectionLost)) return false
    throw error
  }
}

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
  const show = (text: string | undefined) => text?.replaceAll('\0', ' ').trim() ?? '(does not exist)'
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
