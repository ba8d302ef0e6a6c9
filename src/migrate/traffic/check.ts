import type { Session } from '../database.ts'
import type { Migration, MigrationStatement } from '../files/files.ts'
import { metadataLockWaitSeconds } from '../opening.ts'
import { sessionSettings } from '../connect/session-settings.ts'
import type { BrokenQuery } from './broken-query.ts'
import { callsOfDropped } from './dropped-routines.ts'
import { ownQueries } from './own-queries.ts'
import { preparableTexts, readInsert } from './preparable.ts'
import { prepareEach } from './prepare-each.ts'
import { isWhole } from './rename-in-query.ts'
import { SchemaCopy } from './schema-copy.ts'
import { readSeenQueries } from './seen-queries.ts'
import type { SeenQuery } from './seen-queries.ts'
import { readTableUse, usedTables } from './table-use.ts'

export interface TrafficRequest {
  /** The schema's name. */
  database: string
  windowSeconds: number
  /** What is to run, in order. */
  pending: readonly Migration[]
  /** Every migration there is: their own statements are not the application's. */
  migrations: readonly Migration[]
}

export interface TrafficReport {
  /** Why nobody could say what the application sends; nothing was checked then. */
  unavailable?: string
  /** Kinds of queries about what changes. */
  checked: number
  /** Kinds that the server keeps only the beginning of. */
  cutOff: number
  /** Kinds that cannot be prepared as they were recorded. */
  unreadable: number
  /** Executions that the server had no room to record. */
  lost: number
  broken: BrokenQuery[]
}

/** One recorded query in a form that the server takes on the copies as they were before the change. */
interface Candidate {
  query: SeenQuery
  text: string
}

/**
 * Prepares what the application really sends on empty copies of the tables, before and after every statement: what the
 * server took before and refuses after it would fail in production. A query that it refuses in both forms says nothing,
 * so a wrong reading of a record is no false alarm. Needs the migration lock, and leaves nothing behind.
 */
export async function checkTraffic(session: Session, request: TrafficRequest): Promise<TrafficReport> {
  const seen = await readSeenQueries(session, request.windowSeconds)
  const report: TrafficReport = { checked: 0, cutOff: 0, unreadable: 0, lost: 0, broken: [] }
  if ('unavailable' in seen) return { ...report, unavailable: seen.unavailable }
  report.lost = seen.lost
  const usedBefore = await readTableUse(session, request.pending)
  const copy = new SchemaCopy(session, request.database)
  try {
    await copy.create(request.pending)
    const isOwn = ownQueries(request.migrations)
    const queries = seen.queries.filter(({ text }) => isQuery(text))
    const foreign = queries.filter(({ text }) => isWhole(text) && !isOwn(text))
    report.broken.push(...callsOfDropped(request.pending, foreign))
    const relevant = foreign.filter(({ text }) => copy.concerns(text))
    // A record has a space behind COUNT; and what other modes refuse for style is no reason to leave a query out.
    await session.query("SET SESSION sql_mode = 'IGNORE_SPACE'")
    let alive = await readable(session, copy, relevant)
    const read = new Set(alive.map(({ query }) => query))
    report.checked = alive.length
    // The table that a cut text is about may be in the part that is lost.
    const torn = queries.filter(({ text }) => !isWhole(text))
    report.cutOff = torn.length + foreign.filter((query) => query.mayBeCutOff && !read.has(query)).length
    report.unreadable = relevant.filter((query) => !query.mayBeCutOff && !read.has(query)).length
    for (const migration of request.pending) {
      for (const statement of migration.statements) {
        const broken = await breaks(session, copy, migration, statement, alive)
        report.broken.push(...broken)
        const gone = new Set(broken.map(({ query }) => query))
        alive = alive.filter(({ query }) => !gone.has(query))
      }
    }
    const known = new Set(report.broken.map(({ statement }) => statement))
    const used = usedTables(request.pending, usedBefore, await readTableUse(session, request.pending))
    report.broken.push(...used.filter(({ statement }) => !known.has(statement)))
    return report
  } finally {
    await session.query(sessionSettings(metadataLockWaitSeconds))
    await copy.drop()
  }
}

const isQuery = (text: string) => /^\(*\s*(SELECT|WITH|INSERT|REPLACE|UPDATE|DELETE|CALL)\b/i.test(text)

/** The first form of each query that the server takes as things are. */
async function readable(session: Session, copy: SchemaCopy, queries: readonly SeenQuery[]): Promise<Candidate[]> {
  const columns = await copy.columns()
  const forms = queries.map((query) => ({
    query,
    texts: [
      ...preparableTexts(query.text, (table) => columns.get(table.toLowerCase())?.length),
      ...(query.sample !== undefined && isWhole(query.sample) ? [query.sample] : []),
    ].map((text) => copy.query(text)),
  }))
  const found: Candidate[] = []
  for (let round = 0, left = forms; left.length > 0; round++) {
    left = left.filter(({ texts }) => texts.length > round)
    const errors = await prepareEach(
      session,
      left.map(({ texts }) => texts[round]!),
    )
    for (const [at, { query, texts }] of left.entries())
      if (errors[at] === undefined) found.push({ query, text: texts[round]! })
    left = left.filter((_, at) => errors[at] !== undefined)
  }
  return found
}

async function breaks(
  session: Session,
  copy: SchemaCopy,
  migration: Migration,
  statement: MigrationStatement,
  alive: readonly Candidate[],
): Promise<BrokenQuery[]> {
  const { what, sql } = statement
  if (what.nature === 'session' && what.verb === 'SET' && /foreign_key_checks/i.test(sql)) await session.query(sql)
  const tables = [...what.targets, ...what.renames].map(({ name }) => name)
  const concerned = alive.filter(({ query }) => copy.concerns(query.text, tables))
  const before = concerned.length > 0 ? await copy.columns() : new Map()
  if (what.nature !== 'ddl' || !(await copy.apply(statement)) || concerned.length === 0) return []
  const errors = await prepareEach(
    session,
    concerned.map(({ text }) => text),
  )
  const after = await copy.columns()
  return concerned.flatMap(({ query }, at): BrokenQuery[] => {
    const error = errors[at]
    const found = { query, migration, statement }
    if (error) return [{ ...found, errno: error.errno, reason: copy.original(error.message) }]
    const reason = whatInsertLacks(query.text, before, after)
    return reason === undefined ? [] : [{ ...found, errno: 1364, reason }]
  })
}

type Columns = Awaited<ReturnType<SchemaCopy['columns']>>

/** The server only notices while it executes an INSERT that a column without a default has no value. */
function whatInsertLacks(text: string, before: Columns, after: Columns): string | undefined {
  const insert = readInsert(text)
  if (!insert?.columns || insert.columns.length === 0) return undefined
  const given = new Set(insert.columns.map((name) => name.toLowerCase()))
  const table = insert.table.toLowerCase()
  const wasFree = (name: string) => !before.get(table)?.some((column) => column.name === name && column.isRequired)
  const missing = after
    .get(table)
    ?.find(({ name, isRequired }) => isRequired && !given.has(name.toLowerCase()) && wasFree(name))
  return missing && `it leaves out ${insert.table}.${missing.name}, which would have no default`
}
