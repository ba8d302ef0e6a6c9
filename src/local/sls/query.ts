import { readRows, type LogRow } from './rows.ts'
import { readSearch } from './search.ts'
import { readSelect, runSelect } from './select.ts'
import { SlsError } from './sls-error.ts'
import type { LocalCore } from '../core.ts'

export interface LogQuery {
  fromSeconds: number
  toSeconds: number
  query: string
  line: number
  offset: number
  isReverse: boolean
}

export interface LogAnswer {
  rows: LogRow[]
  /** Lines that were looked at. */
  processed: number
  hasSql: boolean
}

/** Search, then `|` and SQL where there is any. Without SQL lines are paged, with it the statement's limit counts. */
export function runQuery(core: LocalCore, request: LogQuery): LogAnswer {
  const { search, statement } = splitQuery(request.query)
  const select = statement === undefined ? undefined : readSelect(statement)
  const matches = readSearch(search)
  const all = readRows(core, request.fromSeconds, request.toSeconds)
  const found = all.filter(matches)
  if (select) return { rows: runSelect(select, found), processed: all.length, hasSql: true }
  if (request.isReverse) found.reverse()
  return { rows: found.slice(request.offset, request.offset + request.line), processed: all.length, hasSql: false }
}

/** Cuts at the first `|` outside quotes. */
function splitQuery(query: string): { search: string; statement?: string } {
  let isQuoted = false
  for (const [at, char] of [...query].entries()) {
    if (char === '"') isQuoted = !isQuoted
    if (char === '|' && !isQuoted) return { search: query.slice(0, at), statement: query.slice(at + 1) }
  }
  // A bare statement searches everything.
  return /^\s*select\s/i.test(query) ? { search: '*', statement: query } : { search: query }
}

/** Counts by interval, as the service draws them: at most 60 columns. */
export function runHistogram(core: LocalCore, request: Pick<LogQuery, 'fromSeconds' | 'toSeconds' | 'query'>) {
  const matches = readSearch(splitQuery(request.query).search)
  const times = readRows(core, request.fromSeconds, request.toSeconds)
    .filter(matches)
    .map((row) => Number(row['__time__']))
  const width = Math.max(1, Math.ceil((request.toSeconds - request.fromSeconds) / 60))
  const columns = []
  for (let from = request.fromSeconds; from < request.toSeconds; from += width) {
    const to = Math.min(from + width, request.toSeconds)
    columns.push({ from, to, count: times.filter((time) => time >= from && time < to).length, progress: 'Complete' })
  }
  return columns
}

/** Reads the parameters that GetLogs and GetHistograms share. Refuses what is missing or no number. */
export function readLogQuery(read: (name: string) => unknown): LogQuery {
  const number = (name: string, otherwise?: number): number => {
    const value = read(name)
    if (value === undefined || value === '') {
      if (otherwise !== undefined) return otherwise
      throw new SlsError('ParameterInvalid', 400, `parameter ${name} is required`)
    }
    const parsed = Number(value)
    if (!Number.isInteger(parsed) || parsed < 0)
      throw new SlsError('ParameterInvalid', 400, `parameter ${name} is invalid: ${String(value)}`)
    return parsed
  }
  const [fromSeconds, toSeconds] = [number('from'), number('to')]
  if (fromSeconds > toSeconds)
    throw new SlsError('ParameterInvalid', 400, `parameter from ${fromSeconds} is after to ${toSeconds}`)
  const line = number('line', 100)
  return {
    fromSeconds,
    toSeconds,
    query: String(read('query') ?? ''),
    // The service gives at most 100 lines at once, and all that can be for -1.
    line: Math.min(line, 100),
    offset: number('offset', 0),
    isReverse: String(read('reverse') ?? 'false') === 'true',
  }
}
