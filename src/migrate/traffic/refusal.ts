import { formatDuration } from '../../shared/duration.ts'
import { PreflightError } from '../../shared/errors.ts'
import { wholeWords } from '../../shared/redact.ts'
import type { Reporter } from '../../shared/reporter.ts'
import type { Session } from '../database.ts'
import type { Migration } from '../files/files.ts'
import type { BrokenQuery } from './broken-query.ts'
import { checkTraffic } from './check.ts'
import type { TrafficReport } from './check.ts'
import { shownQuery } from './shown-query.ts'

/** More than this nobody reads; the report for machines has them all. */
const shown = 10

/**
 * Throws PreflightError (E_SCHEMA_IN_USE) when the application has sent a query within the window that would fail after
 * these migrations. Says in one line what could not be checked, and why.
 */
export async function refuseLiveTraffic(
  session: Session,
  request: {
    database: string
    windowMs: number
    pending: readonly Migration[]
    migrations: readonly Migration[]
    reporter: Reporter
  },
): Promise<void> {
  const { windowMs, reporter } = request
  if (windowMs <= 0) {
    reporter.emit({ type: 'notice', message: 'live traffic not checked: --traffic-window is 0' })
    return
  }
  const report = await checkTraffic(session, { ...request, windowSeconds: Math.ceil(windowMs / 1_000) })
  if (report.broken.length === 0) {
    reporter.emit({ type: 'notice', message: describeReport(report, windowMs) })
    return
  }
  const lines = report.broken.slice(0, shown).map(describeBroken)
  const more = report.broken.length - lines.length
  throw new PreflightError(
    `nothing was executed: the application still sends what would fail afterwards\n${lines.join('\n')}${more > 0 ? `\nand ${more} more` : ''}`,
    {
      code: 'E_SCHEMA_IN_USE',
      retryable: true,
      fix: `deploy a release that no longer sends it and run again when ${formatDuration(windowMs)} have passed without it (--traffic-window)`,
      context: { queries: report.broken.map(contextOf) },
    },
  )
}

/** One sentence about what was checked, and what was not. */
export function describeReport(report: TrafficReport, windowMs: number): string {
  if (report.unavailable !== undefined)
    return `live traffic not checked: ${report.unavailable}, so nobody knows which queries the application sends`
  const left = [
    ...(report.cutOff > 0 ? [`${report.cutOff} recorded only in part`] : []),
    ...(report.unreadable > 0 ? [`${report.unreadable} not to be prepared as recorded`] : []),
    ...(report.lost > 0 ? [`${report.lost} executions not recorded at all, the server's table is full`] : []),
  ]
  const skipped = left.length > 0 ? `; not checked: ${left.join(', ')}` : ''
  return `live traffic: ${report.checked} kinds of queries of the last ${formatDuration(windowMs)} about these tables work with the new schema${skipped}`
}

function describeBroken({ query, migration, statement, reason }: BrokenQuery): string {
  const place = `${migration.file}:${statement.line}:${statement.column}`
  return `${place} ${statement.what.verb} ${objectOf(statement)}: ${reason}: ${wholeWords(shownQuery(query.text), 160)} (last seen ${query.lastSeen})`
}

const objectOf = ({ what }: BrokenQuery['statement']) => what.targets.map(({ name }) => name).join(', ')

const contextOf = ({ query, migration, statement, errno, reason }: BrokenQuery) => ({
  query: shownQuery(query.text),
  lastSeen: query.lastSeen,
  count: query.count,
  file: migration.file,
  line: statement.line,
  object: objectOf(statement),
  errno,
  reason,
})
