import { wholeWords } from '../../shared/redact.ts'
import { DatabaseError } from '../database.ts'
import type { Session } from '../database.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import { lockName } from '../lock/lock.ts'
import { metadataLockWaitSeconds } from '../opening.ts'
import { maxCopyBytes, maxCopyRows } from '../change-refusals.ts'
import type { Algorithm } from '../change-refusals.ts'
import { probeAlgorithms } from '../prepare.ts'
import { readPreImages, readTableFacts, touchedObjects } from '../connect/server-facts.ts'
import { sessionSettings } from '../connect/session-settings.ts'
import type { TableFacts } from '../steps.ts'
import { checkTraffic } from '../traffic/check.ts'
import type { BrokenQuery } from '../traffic/broken-query.ts'
import type { Finding } from './finding.ts'
import { findingsFor } from './lint.ts'
import { repeatedChanges } from './repeated-changes.ts'
import type { RuleCode } from './rules.ts'
import type { Hit } from './statement-rules.ts'

export interface LintLimits {
  /** A copy of more rows blocks writers for too long. */
  copyRows: number
  copyBytes: number
  /** A rebuild of more bytes is too long for replicas. */
  rebuildBytes: number
  /** Below, a lock is over before anybody notices. */
  lockedRows: number
  /** More rows than this do not belong into one transaction. */
  changedRows: number
}

const defaults: LintLimits = {
  copyRows: maxCopyRows,
  copyBytes: maxCopyBytes,
  rebuildBytes: 2 ** 30,
  lockedRows: 10_000,
  changedRows: 10_000,
}

interface LintRequest {
  database: string
  /** What is not applied yet, in order; all of it, because each changes what the next one meets. */
  pending: readonly Migration[]
  /** Every migration of the folder. */
  migrations: readonly Migration[]
  trafficWindowSeconds: number
  limits?: Partial<LintLimits>
}

type Found = Map<Migration, { hit: Hit; statement: MigrationStatement }[]>

/**
 * Asks the server, on empty copies, how it would execute what is pending, and whether the application's queries live
 * with it: BL01 to BL03, BL08, BC11, BC12. Holds the migration lock for that time; `notes` say what could not be asked.
 */
export async function lintBlocking(
  session: Session,
  request: LintRequest,
): Promise<{ findings: Finding[]; notes: string[] }> {
  const reason = await whyNotProbed(session, request.database)
  if (reason !== undefined) return { findings: [], notes: [`not tried on copies of the tables: ${reason}`] }
  const found: Found = new Map(request.pending.map((migration) => [migration, []]))
  const limits = { ...defaults, ...request.limits }
  try {
    await findBlocking(session, request.pending, limits, found)
    await findBigChanges(session, request.pending, limits, found)
    const notes = await findTraffic(session, request, found)
    return { findings: [...found].flatMap(([migration, hits]) => findingsFor(migration, hits)), notes }
  } finally {
    await session.query(`DO RELEASE_LOCK('${lockName(request.database)}')`)
  }
}

/** Copies may only be made under the lock, where tables may be created. */
async function whyNotProbed(session: Session, database: string): Promise<string | undefined> {
  try {
    await session.query(sessionSettings(metadataLockWaitSeconds))
    const [answer] = await session.query(`SELECT GET_LOCK('${lockName(database)}', 0) AS taken`)
    if (answer!.rows[0]!['taken'] !== 1) return 'migrations run there now'
    await session.query(
      'DROP TABLE IF EXISTS _acd_probe_0; CREATE TABLE _acd_probe_0 (id INT PRIMARY KEY); DROP TABLE _acd_probe_0',
    )
    return undefined
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.isConnectionLost) throw error
    await session.query(`DO RELEASE_LOCK('${lockName(database)}')`)
    return error.message
  }
}

async function findBlocking(
  session: Session,
  pending: readonly Migration[],
  limits: LintLimits,
  found: Found,
): Promise<void> {
  const objects = touchedObjects(pending)
  const facts = await readTableFacts(
    session,
    objects.filter(({ kind }) => kind === 'table').map(({ name }) => name),
  )
  const [answer] = await session.query('SELECT VERSION() AS version')
  const chosen = await probeAlgorithms(session, {
    pending,
    facts,
    images: await readPreImages(session, objects, new Set(facts.keys())),
    version: String(answer!.rows[0]!['version']),
    resetSession: sessionSettings(metadataLockWaitSeconds),
  })
  findRepeated(pending, chosen, found)
  for (const [migration, hits] of found) {
    for (const statement of migration.statements) {
      const algorithm = chosen.get(statement)
      const known = facts.get(statement.what.targets[0]?.name ?? '')
      const table = known && { ...known, ...algorithm?.size }
      const code = algorithm && table && blockingRule(statement, algorithm, table, limits)
      if (!code || (code === 'BL01' && acceptsCopy(migration))) continue
      hits.push({ hit: { code, detail: describe(statement, algorithm!, table!) }, statement })
    }
  }
}

/** Each of them writes the rows or locks the table again; an instant one is better off by itself, so it does not count. */
function findRepeated(
  pending: readonly Migration[],
  chosen: ReadonlyMap<MigrationStatement, Algorithm>,
  found: Found,
): void {
  const isWork = (statement: MigrationStatement) => (chosen.get(statement)?.rank ?? 0) > 0
  for (const { migration, statement, table, before } of repeatedChanges(pending, isWork)) {
    // Within one file the reading of it has said so.
    if (before.startsWith(`${migration.file}:`)) continue
    const detail = `${table}, which ${before} changes, too; neither is instant`
    found.get(migration)!.push({ hit: { code: 'BL07', detail }, statement })
  }
}

const acceptsCopy = ({ directives }: Migration) =>
  directives.some(({ name, value }) => name === 'algorithm' && value.toLowerCase() === 'copy')

function blockingRule(
  { what }: MigrationStatement,
  { rank }: Algorithm,
  { rows, bytes }: TableFacts,
  limits: LintLimits,
): RuleCode | undefined {
  if (rank === 3 && (rows > limits.copyRows || bytes > limits.copyBytes)) return 'BL01'
  if (rank >= 2 && rows > limits.lockedRows) return 'BL03'
  const isRebuild =
    rank > 0 && what.verb === 'ALTER TABLE' && !what.clauses.every(({ kind }) => withoutRebuild.has(kind))
  return isRebuild && bytes > limits.rebuildBytes ? 'BL02' : undefined
}

/** Clauses that are done in place without writing the rows again. */
const withoutRebuild = new Set([
  'add-index',
  'drop-index',
  'rename-index',
  'alter-index',
  'add-foreign-key',
  'drop-foreign-key',
  'set-default',
  'drop-default',
  'comment',
])

const describe = ({ what }: MigrationStatement, { label }: Algorithm, { rows, bytes }: TableFacts) =>
  `${what.verb} of ${what.targets[0]!.name} goes with ${label} (about ${rows} rows, ${Math.round(bytes / 1_048_576)} MB)`

/** UPDATE and DELETE of many rows at once, by the server's own estimate. */
async function findBigChanges(
  session: Session,
  pending: readonly Migration[],
  limits: LintLimits,
  found: Found,
): Promise<void> {
  for (const migration of pending) {
    for (const statement of migration.statements) {
      const { what, batchSize, sql } = statement
      const isWhole = !what.options.hasWhere && !what.options.hasLimit
      if (!['UPDATE', 'DELETE'].includes(what.verb) || batchSize !== undefined || isWhole) continue
      const rows = await estimate(session, sql)
      if (rows > limits.changedRows)
        found.get(migration)!.push({
          hit: { code: 'BL08', detail: `${what.verb} of ${what.targets[0]?.name} looks at about ${rows} rows` },
          statement,
        })
    }
  }
}

async function estimate(session: Session, sql: string): Promise<number> {
  try {
    const [answer] = await session.query(`EXPLAIN ${sql}`)
    return Math.max(0, ...answer!.rows.map((row) => Number(row['rows'] ?? 0)))
  } catch (error) {
    // About tables and columns that an earlier file is still to make, nobody can say anything yet.
    if (error instanceof DatabaseError && !error.isConnectionLost) return 0
    throw error
  }
}

async function findTraffic(session: Session, request: LintRequest, found: Found): Promise<string[]> {
  if (request.trafficWindowSeconds <= 0) return []
  const report = await checkTraffic(session, { ...request, windowSeconds: request.trafficWindowSeconds })
  if (report.unavailable !== undefined) return [`queries of the application not checked: ${report.unavailable}`]
  for (const broken of report.broken) {
    const code = trafficRules[broken.errno]
    if (code)
      found.get(broken.migration)!.push({ hit: { code, detail: describeQuery(broken) }, statement: broken.statement })
  }
  return []
}

/** What no reading of the migration alone can find: wrong count of values, key of a hint that does not exist. */
const trafficRules: Readonly<Record<number, RuleCode>> = { 1136: 'BC11', 1176: 'BC12' }

const describeQuery = ({ query }: BrokenQuery) =>
  `${wholeWords(query.text.replace(/\s+/g, ' '), 160)} (last seen ${query.lastSeen})`
