import { recordIntents, recordProgress, recordStarted, statementCount } from '../journal.ts'
import type { JournalTables, Progress, RunIdentity } from '../journal.ts'
import type { Migration } from '../files/files.ts'
import { namesUserVariable, setsUserVariables } from '../sql/set-statement.ts'

/**
 * How a step behaves when the run is killed: `ddl` is atomic and can be probed, `data` shares a transaction with its
 * record, `again` may simply be repeated, `session` must be repeated on a new session, `opaque` is announced first, `batch` keeps a cursor.
 */
export type StepMode = 'ddl' | 'data' | 'again' | 'session' | 'opaque' | 'batch'

/** One statement of one migration, ready to be sent. */
export interface Step {
  migration: Migration
  /** Position of the migration in the plan. */
  sequence: number
  /** 1 for the first statement of the file; 0 for a file without statements. */
  number: number
  sql: string
  mode: StepMode
  /** True when it may take long on this server: it then travels alone. */
  isSlow: boolean
  /** True when it shares its transaction with nothing but its record; one whose effect nobody knows then has none at all. */
  commitsAlone?: true
  /** True when it is done already and comes again only to set up the session. */
  isRepeated?: true
}

type PacketPart =
  | { kind: 'bookkeeping'; sql: string }
  | { kind: 'begin' | 'commit'; sql: string }
  | { kind: 'statement'; sql: string; step: Step }
  | { kind: 'record'; sql: string; progress: readonly Progress[] }

/** What goes to the server at once. The server works it off to the end even when the client is dead. */
export interface Packet {
  parts: PacketPart[]
  steps: Step[]
  bytes: number
}

export interface PacketRules {
  tables: JournalTables
  run: RunIdentity
  /** Most migrations in one packet; 50 makes round trips cheap and keeps what a crash leaves open small. */
  maxMigrations: number
  maxBytes: number
  /** False after an error, to find out which migration it belongs to. */
  mayShareTransaction: boolean
  /** Restores what a file's SET statements changed. */
  resetSession: string
  /** True where a quick change of a table that somebody holds is to be refused at once; only MariaDB can do it. */
  refusesToWait?: boolean
}

/** Plans the next packet: as many of the steps, from the first on, as may travel together. */
export function planPacket(steps: readonly Step[], started: ReadonlySet<string>, rules: PacketRules): Packet {
  const taken = takeSteps(steps, rules)
  const builder = new PacketBuilder(rules)
  builder.intents(taken, started)
  for (const step of taken) builder.add(step)
  return { ...builder.finish(), steps: taken }
}

function takeSteps(steps: readonly Step[], rules: PacketRules): Step[] {
  const taken: Step[] = []
  let migrations = 0
  let bytes = 0
  for (const step of steps) {
    const previous = taken.at(-1)
    const isNewMigration = previous?.migration !== step.migration
    const size = Buffer.byteLength(step.sql) + 200
    if (previous) {
      const needsOwnPacket = travelsAlone(step) || travelsAlone(previous)
      const isFull = bytes + size > rules.maxBytes || (isNewMigration && migrations >= rules.maxMigrations)
      const splitsTransaction = !rules.mayShareTransaction && isNewMigration
      if (needsOwnPacket || isFull || splitsTransaction) break
    }
    taken.push(step)
    bytes += size
    if (isNewMigration) migrations++
  }
  return taken
}

// The record of a data statement rides in its transaction, so even a long one may have company; a slow
// DDL may not, or its neighbours would have to wait to be known as done.
const travelsAlone = (step: Step) =>
  step.mode === 'opaque' || step.mode === 'batch' || (step.isSlow && step.mode !== 'data')

class PacketBuilder {
  readonly #rules: PacketRules
  readonly #parts: PacketPart[] = []
  readonly #unrecorded = new Map<Migration, number>()
  #isInTransaction = false

  constructor(rules: PacketRules) {
    this.#rules = rules
  }

  intents(steps: readonly Step[], started: ReadonlySet<string>): void {
    const intents = steps
      .filter((step, index) => !started.has(step.migration.id) && steps[index - 1]?.migration !== step.migration)
      .map((step) => ({ migration: step.migration, sequence: step.sequence, done: doneAt(step) }))
    if (intents.length > 0) this.#bookkeeping(recordIntents(this.#rules.tables, intents, this.#rules.run))
  }

  add(step: Step): void {
    // A backfill is many packets of its own; this one only announces it.
    if (step.mode === 'batch') return
    if (step.mode === 'data' || step.mode === 'opaque') {
      if (step.commitsAlone) this.#commit()
      if (step.mode === 'opaque') this.#bookkeeping(recordStarted(this.#rules.tables, step.migration, step.number))
      if (step.mode === 'data' || !step.commitsAlone) this.#begin()
    } else if (!readsInTransaction(step)) this.#commit()
    if (step.number > 0) this.#parts.push({ kind: 'statement', sql: this.#sent(step), step })
    this.#unrecorded.set(step.migration, step.number)
    // The author's own way out of a transaction ends ours; the record must not count on it.
    if (step.mode === 'data' && whatOf(step)?.verb === 'ROLLBACK') this.#isInTransaction = false
    if (step.commitsAlone) this.#commit()
    const isLast = step.number >= statementCount(step.migration)
    if (isLast && step.migration.statements.some(({ what }) => what.nature === 'session')) {
      this.#bookkeeping(this.#rules.resetSession)
    }
  }

  #sent(step: Step): string {
    return this.#rules.refusesToWait && isQuickChange(step) ? `${withoutWaiting}${step.sql}` : step.sql
  }

  finish(): { parts: PacketPart[]; bytes: number } {
    this.#commit()
    this.#record()
    return { parts: this.#parts, bytes: this.#parts.reduce((sum, part) => sum + Buffer.byteLength(part.sql) + 2, 0) }
  }

  #begin(): void {
    if (this.#isInTransaction) return
    this.#parts.push({ kind: 'begin', sql: 'START TRANSACTION' })
    this.#isInTransaction = true
  }

  #commit(): void {
    if (!this.#isInTransaction) return
    this.#record()
    this.#parts.push({ kind: 'commit', sql: 'COMMIT' })
    this.#isInTransaction = false
  }

  #record(): void {
    if (this.#unrecorded.size === 0) return
    const progress = [...this.#unrecorded].map(([migration, done]) => ({ migration, done }))
    this.#unrecorded.clear()
    const statements = recordProgress(this.#rules.tables, progress)
    const needsTransaction = statements.length > 1 && !this.#isInTransaction
    if (needsTransaction) this.#parts.push({ kind: 'begin', sql: 'START TRANSACTION' })
    for (const sql of statements) this.#parts.push({ kind: 'record', sql, progress })
    if (needsTransaction) this.#parts.push({ kind: 'commit', sql: 'COMMIT' })
  }

  #bookkeeping(sql: string): void {
    this.#parts.push({ kind: 'bookkeeping', sql })
  }
}

/** How many statements of its migration are done when a step is the first to be sent. */
const doneAt = ({ number, isRepeated }: Step) => (isRepeated ? number : Math.max(0, number - 1))

const whatOf = ({ migration, number }: Step) => migration.statements[number - 1]?.what

/**
 * `SET @id = LAST_INSERT_ID()` belongs to the data around it: recorded without those that use it, it would be repeated
 * by the next run, on another session and on rows that are different by then.
 */
function readsInTransaction(step: Step): boolean {
  const what = whatOf(step)
  if (step.mode !== 'session' || !what) return false
  if (what.nature === 'query') return namesUserVariable(step.sql)
  return what.nature === 'session' && what.verb === 'SET' && setsUserVariables(step.sql)
}

/** As NOWAIT, which not every statement has room for. */
const withoutWaiting = 'SET STATEMENT lock_wait_timeout = 0 FOR '

/** A slow change needs the table alone at its end too: refused there, an hour's work would be undone. */
function isQuickChange(step: Step): boolean {
  const what = whatOf(step)
  if (!what || step.mode !== 'ddl' || step.isSlow || what.options.isTemporary) return false
  return (what.objectKind === 'table' || what.objectKind === 'index') && what.verb !== 'CREATE TABLE'
}

/** Which steps of a packet stand after the server refused part `failedAt`: those committed before it. */
export function committedSteps(packet: Packet, failedAt: number): { steps: Step[]; isRecorded: Set<Step> } {
  const steps: Step[] = []
  const isRecorded = new Set<Step>()
  let open: Step[] | undefined
  let hasRecord = false
  for (const part of packet.parts.slice(0, failedAt)) {
    if (part.kind === 'begin') open = []
    else if (part.kind === 'statement') (open ?? steps).push(part.step)
    else if (part.kind === 'commit') {
      steps.push(...(open ?? []))
      if (hasRecord) for (const step of steps) isRecorded.add(step)
      open = undefined
      hasRecord = false
    } else if (part.kind === 'record') {
      if (open) hasRecord = true
      else for (const step of steps) isRecorded.add(step)
    }
  }
  return { steps, isRecorded }
}

/** One text for the whole packet. */
export const packetText = (packet: Packet): string => packet.parts.map(({ sql }) => closed(sql)).join('')

// A statement may end in a comment that would swallow the delimiter.
const closed = (sql: string) => (/(--|#)[^\n]*$/.test(sql) ? `${sql}\n;\n` : `${sql};\n`)
