import type { LocalCore } from '../core.ts'
import { requestId } from '../ids.ts'
import type { WireAnswer, WireRequest } from '../wire/request.ts'
import { authenticate } from './authenticate.ts'
import { readLogQuery, runHistogram, runQuery, type LogAnswer } from './query.ts'
import { SlsError } from './sls-error.ts'

/** The logstore that balancers write their access logs to, in whichever project is asked. */
const accessLogstore = 'slb-access-log'

/**
 * Answers a request of the log service; undefined leaves any other request to someone else. Reading is built:
 * GetLogs (GET and POST), GetHistograms, ListLogStores, GetLogStore, GetProject.
 */
export function handleSls(request: WireRequest, core: LocalCore): WireAnswer | undefined {
  if (request.headers['x-log-apiversion'] === undefined) return undefined
  const id = requestId(core.random)
  try {
    authenticate(request, core)
    const { body, headers } = route(request, core)
    return answer(200, body, { ...headers, 'x-log-requestid': id })
  } catch (error) {
    if (!(error instanceof SlsError)) throw error
    return answer(error.httpStatus, { errorCode: error.code, errorMessage: error.message }, { 'x-log-requestid': id })
  }
}

interface Answered {
  body: object
  headers?: Record<string, string>
}

function route(request: WireRequest, core: LocalCore): Answered {
  const { method, path } = request
  const query = new URLSearchParams(request.query)
  const parameter = (name: string) => query.get(name) ?? undefined
  const parts = path.split('/').filter((part) => part !== '')
  if (method === 'GET' && parts.length === 0) return { body: describeProject(request) }
  if (parts[0] !== 'logstores') throw notBuilt(request)
  if (method === 'GET' && parts.length === 1) return { body: { count: 1, total: 1, logstores: [accessLogstore] } }
  checkLogstore(parts[1]!)
  if (method === 'POST' && parts.length === 3 && parts[2] === 'logs') return getLogsByPost(request, core)
  if (method !== 'GET' || parts.length !== 2) throw notBuilt(request)
  if (parameter('type') === 'log') return getLogs(runQuery(core, readLogQuery(parameter)))
  if (parameter('type') === 'histogram') return getHistograms(core, parameter)
  if (parameter('type') !== undefined)
    throw new SlsError('ParameterInvalid', 400, `parameter type is invalid: ${parameter('type')}`)
  return { body: describeLogstore(parts[1]!) }
}

function getLogs({ rows, processed, hasSql }: LogAnswer): Answered {
  return {
    body: rows,
    headers: {
      'x-log-progress': 'Complete',
      'x-log-count': String(rows.length),
      'x-log-processed-rows': String(processed),
      'x-log-elapsed-millisecond': '1',
      'x-log-has-sql': String(hasSql),
    },
  }
}

/** The newer form: parameters in a JSON body, figures beside the rows. */
function getLogsByPost(request: WireRequest, core: LocalCore): Answered {
  const parameters = readJson(request.body)
  const { rows, processed, hasSql } = runQuery(
    core,
    readLogQuery((name) => parameters[name]),
  )
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const meta = {
    progress: 'Complete',
    count: rows.length,
    processedRows: processed,
    elapsedMillisecond: 1,
    hasSQL: hasSql,
    keys,
  }
  return { body: { meta, data: rows } }
}

function getHistograms(core: LocalCore, parameter: (name: string) => string | undefined): Answered {
  const columns = runHistogram(core, readLogQuery(parameter))
  const count = columns.reduce((sum, column) => sum + column.count, 0)
  return { body: columns, headers: { 'x-log-progress': 'Complete', 'x-log-count': String(count) } }
}

function readJson(body: Uint8Array): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body))
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>
  } catch {
    // Falls through to the refusal: what went wrong inside the text does not matter to the client.
  }
  throw new SlsError('PostBodyInvalid', 400, 'The body is no JSON object.')
}

function checkLogstore(name: string): void {
  if (name !== accessLogstore)
    throw new SlsError(
      'LogStoreNotExist',
      404,
      `logstore ${name} does not exist; the local cloud has ${accessLogstore}`,
    )
}

const notBuilt = ({ method, path }: WireRequest) =>
  new SlsError('Unsupported', 400, `The local cloud does not answer ${method} ${path} of the log service.`)

/** The project is the first label of the host, as clients send it. */
function describeProject(request: WireRequest): object {
  const name = (request.headers['host'] ?? '').split('.')[0]!
  return {
    projectName: name,
    status: 'Normal',
    region: '',
    owner: '',
    description: '',
    createTime: '0',
    lastModifyTime: '0',
  }
}

const describeLogstore = (name: string): object => ({
  logstoreName: name,
  ttl: 1,
  shardCount: 1,
  enable_tracking: false,
  autoSplit: false,
  maxSplitShard: 1,
  createTime: 0,
  lastModifyTime: 0,
})

function answer(status: number, body: object, headers: Record<string, string>): WireAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
}
