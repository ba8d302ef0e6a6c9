import { PreflightError } from '../shared/errors.ts'
import { formatProblem } from '../shared/errors.ts'
import { blockingRefusals, diskRefusals } from './change-refusals.ts'
import type { Algorithm, Disk } from './change-refusals.ts'
import type { Classification } from './sql/classify.ts'
import { DatabaseError } from './database.ts'
import type { Session } from './database.ts'
import type { Migration, MigrationStatement } from './files/files.ts'
import { partitionSize, partitionWork } from './partition-copy.ts'
import { algorithms, ChangeProbe, withAlgorithm } from './probe-changes.ts'
import { ScratchTables } from './scratch.ts'
import { endsStatement } from './silent-copy.ts'
import type { PreImages } from './connect/server-facts.ts'
import type { TableFacts } from './steps.ts'

export interface PreparedStatements {
  /** What is sent for a statement: its text, with the algorithm that the server was asked for. */
  sqlFor: (statement: MigrationStatement) => { sql: string; isInstant: boolean }
  /** e.g. `ALGORITHM=INSTANT`, by migration id; the slowest of its statements. */
  algorithms: Map<string, string>
}

export interface PrepareOptions {
  pending: readonly Migration[]
  /** Tables that exist, with their size. */
  facts: ReadonlyMap<string, TableFacts>
  images: PreImages
  version: string
  /** Let the server copy a big table while nobody can write to it. */
  allowCopy: boolean
  disk: Disk
  /** Restores what a file's SET statements changed. */
  resetSession: string
}

/** A copy that the statement has no room to ask for. */
const unsaidCopy: Algorithm = { label: 'ALGORITHM=COPY', clauses: [], rank: 3 }

/**
 * Asks the server, on an empty copy of each table, how it would change it, and puts the answer into the statement: if
 * the real table is different after all, the server refuses instead of silently copying it. No parser can know this:
 * the same ALTER is instant on one table and a copy on the next. Throws PreflightError for a copy of a big table.
 */
export async function prepareStatements(session: Session, options: PrepareOptions): Promise<PreparedStatements> {
  const chosen = await probeAlgorithms(session, options)
  const refused = [
    ...(options.allowCopy
      ? []
      : options.pending.flatMap((migration) => blockingRefusals(migration, chosen, options.facts))),
    ...(await diskRefusals(session, options, chosen)),
  ]
  if (refused.length > 0) {
    throw new PreflightError(`nothing was executed:\n${refused.map(formatProblem).join('\n')}`, {
      code: 'E_MIGRATION_BLOCKING',
      fix: 'write the change so that the server can do it in place, or accept the pause with --allow-copy or -- acd:algorithm copy',
      context: { problems: refused },
    })
  }
  return {
    sqlFor: (statement) => {
      const algorithm = chosen.get(statement)
      return algorithm
        ? { sql: withAlgorithm(statement.sql, statement.what, algorithm), isInstant: algorithm.rank === 0 }
        : { sql: statement.sql, isInstant: false }
    },
    algorithms: new Map(
      options.pending.flatMap((migration) => {
        const worst = migration.statements
          .map((statement) => chosen.get(statement))
          .reduce((a, b) => (!a || (b && b.rank > a.rank) ? b : a), undefined)
        return worst ? [[migration.id, worst.label] as const] : []
      }),
    ),
  }
}

/** How the server would execute each ALTER and CREATE INDEX of tables that exist; left out is what it says nothing to. */
export async function probeAlgorithms(
  session: Session,
  options: Pick<PrepareOptions, 'pending' | 'facts' | 'images' | 'version' | 'resetSession'>,
): Promise<Map<MigrationStatement, Algorithm>> {
  const chosen = new Map<MigrationStatement, Algorithm>()
  if (hasCandidates(options)) await probeAll(session, options, chosen)
  return chosen
}

const hasCandidates = ({ pending, facts }: Pick<PrepareOptions, 'pending' | 'facts'>) =>
  pending.some(({ statements }) =>
    statements.some(({ what }) => (isCandidate(what) || isUnsaid(what)) && facts.has(what.targets[0]!.name)),
  )

const isUnsaid = (what: Classification) =>
  endsStatement(what) || what.clauses.some(({ kind }) => kind === 'rebuild-partition' || kind === 'add-partition')

/** Whether a statement is sent with an algorithm: partition clauses take none (see `partitionWork`); an author who wrote one knows better. */
export function isCandidate(what: Classification): boolean {
  if (what.verb !== 'ALTER TABLE' && what.verb !== 'CREATE INDEX') return false
  if (what.targets.length !== 1 || what.options.isTemporary) return false
  return !what.clauses.some(
    ({ kind }) =>
      kind === 'algorithm' ||
      kind === 'lock' ||
      kind === 'unknown' ||
      kind === 'order-by' ||
      kind.endsWith('partition') ||
      kind === 'repartition',
  )
}

type Probing = Parameters<typeof probeAlgorithms>[1]

async function probeAll(session: Session, options: Probing, chosen: Map<MigrationStatement, Algorithm>): Promise<void> {
  const scratch = new ScratchTables(session)
  const probed = new Set<string>()
  const probe = new ChangeProbe(session, scratch, { version: options.version, chosen })
  await scratch.drop()
  try {
    for (const migration of options.pending) {
      for (const statement of migration.statements) {
        const { what } = statement
        // A file that switches foreign key checks off gets another answer than one that does not.
        if (what.nature === 'session' && what.verb === 'SET') {
          await probe.settle()
          await attempt(session, statement.sql)
        }
        const isTable = what.nature === 'ddl' && (what.objectKind === 'table' || what.objectKind === 'index')
        if (!isTable || what.options.isTemporary || !touchesKnown(what, options, probed)) continue
        const isNew = newTables(what, probed).length > 0
        if (isNew || !isCandidate(what)) await probe.settle()
        if (isNew) await cloneTargets(session, scratch, what, options, probed)
        if (isCandidate(what)) probe.add(statement)
        else {
          const unsaid = await unsaidAlgorithm(session, what, options)
          if ((await attemptOn(scratch, statement)) && unsaid) chosen.set(statement, unsaid)
        }
      }
      if (!migration.statements.some(({ what }) => what.nature === 'session')) continue
      await probe.settle()
      await session.query(options.resetSession)
    }
    await probe.settle()
  } finally {
    await scratch.drop()
  }
}

/** How the server goes about a change that has no room to ask for it. */
async function unsaidAlgorithm(
  session: Session,
  what: Classification,
  options: Probing,
): Promise<Algorithm | undefined> {
  if (endsStatement(what)) return unsaidCopy
  const table = what.targets[0]!.name
  const work = partitionWork(what, options.images[`table:${table}`] ?? '')
  if (!work) return undefined
  const size = await partitionSize(session, table, work.partitions)
  return { label: algorithms[work.rank].label, clauses: [], rank: work.rank, ...(size ? { size } : {}) }
}

const touchesKnown = (what: Classification, options: Probing, probed: ReadonlySet<string>) =>
  what.targets.some(({ name }) => options.facts.has(name) || probed.has(name))

const newTables = (what: Classification, probed: ReadonlySet<string>) =>
  [...what.targets, ...what.renames].map(({ name }) => name).filter((name) => !probed.has(name))

async function cloneTargets(
  session: Session,
  scratch: ScratchTables,
  what: Classification,
  options: Probing,
  probed: Set<string>,
): Promise<void> {
  const names = newTables(what, probed)
  scratch.claim(names)
  for (const name of names) {
    probed.add(name)
    const image = options.images[`table:${name}`]
    if (image === undefined) continue
    // A file that has switched the checks off itself is to be asked about without them.
    await session.query('SET @acd_checks = @@SESSION.foreign_key_checks; SET @@SESSION.foreign_key_checks = 0')
    try {
      await scratch.create(image)
    } catch (error) {
      // Without a copy there is no answer; the statement then goes out as its author wrote it.
      if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
    } finally {
      await session.query('SET @@SESSION.foreign_key_checks = @acd_checks')
    }
  }
}

async function attempt(session: Session, sql: string): Promise<void> {
  try {
    await session.query(sql)
  } catch (error) {
    // What the server does not take is reported when the migration runs, with its place in the file.
    if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
  }
}

async function attemptOn(scratch: ScratchTables, statement: MigrationStatement): Promise<boolean> {
  try {
    await scratch.apply(statement.sql, statement.what)
    return true
  } catch (error) {
    // As above: the real statement will say it better.
    if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
    return false
  }
}
