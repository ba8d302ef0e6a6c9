import { createHmac } from 'node:crypto'
import type { Clock } from '../../shared/clock.ts'
import { messageOf } from '../../shared/errors.ts'
import { readJson, type Outline } from '../../shared/json.ts'
import type { Random } from '../../shared/random.ts'
import type { AccessLog, BackendTraffic } from '../access-log.ts'
import { repeat } from './api.ts'
import type { Credentials, CredentialSource } from './credentials/source.ts'
import { cloudErrorOf } from './failure.ts'
import { httpRequest } from './http-request.ts'
import type { UsageCounter } from './usage.ts'

export interface SlsOptions {
  region: string
  credentials: CredentialSource
  project: string
  logstore: string
  /** Address that answers for every project, e.g. a local cloud; default `<project>.<region>.log.aliyuncs.com`. */
  endpoint?: string
  clock: Clock
  random: Random
  usage: UsageCounter
  log: (line: string) => void
}

/** SLS' answer while it has not looked at all shards yet; the same question again goes on where it stopped. */
const incomplete = 'Incomplete'
const mostLooks = 10

/** CLB's layer-7 access log, counted per backend by SLS itself so that no log line travels. */
export function createAccessLog(options: SlsOptions): AccessLog {
  return {
    async countByBackend({ loadBalancerId, listenerPort, fromMs, toMs, latencyThresholdsMs = [], exceptHost }) {
      const query = countQuery(loadBalancerId, listenerPort, latencyThresholdsMs, exceptHost)
      const rows = await getLogs(options, { query, fromMs, toMs })
      return rows
        .map((row) => trafficOf(row, latencyThresholdsMs))
        .filter(({ backend }) => backend !== '' && backend !== '-')
    },
  }
}

/** The search and its SQL. Seconds in the log, milliseconds with us. */
export function countQuery(
  loadBalancerId: string,
  listenerPort: number | undefined,
  thresholdsMs: readonly number[],
  exceptHost?: string,
): string {
  const search = [
    `slbid: ${loadBalancerId}`,
    ...(listenerPort === undefined ? [] : [`slb_vport: ${listenerPort}`]),
  ].join(' and ')
  const others = exceptHost === undefined ? '' : ` not host: "${exceptHost}" not host: "${exceptHost}:*"`
  const slow = thresholdsMs
    .map((threshold, index) => `, count_if(upstream_response_time > ${threshold / 1_000}) as slow_${index}`)
    .join('')
  return `${search}${others} | select upstream_addr, count(1) as requests, count_if(upstream_status >= 500 or status >= 500) as server_errors${slow} group by upstream_addr limit 10000`
}

function trafficOf(row: Record<string, string>, thresholdsMs: readonly number[]): BackendTraffic {
  return {
    backend: row.upstream_addr ?? '',
    requests: Number(row.requests ?? 0),
    serverErrors: Number(row.server_errors ?? 0),
    slowerThan: thresholdsMs.map((thresholdMs, index) => ({
      thresholdMs,
      requests: Number(row[`slow_${index}`] ?? 0),
    })),
  }
}

async function getLogs(
  options: SlsOptions,
  window: { query: string; fromMs: number; toMs: number },
): Promise<Record<string, string>[]> {
  const parameters = {
    type: 'log',
    from: String(Math.floor(window.fromMs / 1_000)),
    to: String(Math.ceil(window.toMs / 1_000)),
    query: window.query,
    line: '100',
    offset: '0',
    reverse: 'false',
  }
  for (let looks = 1; ; looks++) {
    const answer = await repeat({ ...options, name: 'Sls.GetLogs', effect: 'read' }, () =>
      send(options, `/logstores/${options.logstore}`, parameters),
    )
    if (answer.progress !== incomplete || looks >= mostLooks) return answer.rows
    await options.clock.sleep(500)
  }
}

async function send(
  options: SlsOptions,
  path: string,
  parameters: Record<string, string>,
): Promise<{ progress: string; rows: Record<string, string>[] }> {
  const host = `${options.project}.${options.region}.log.aliyuncs.com`
  const base = options.endpoint ?? `https://${host}`
  const headers = signedHeaders({
    credentials: await options.credentials.current(),
    host: options.endpoint ? `${options.project}.${new URL(options.endpoint).host}` : host,
    path,
    parameters,
    date: new Date(options.clock.now()).toUTCString(),
  })
  try {
    const answer = await httpRequest(`${base}${path}?${new URLSearchParams(parameters)}`, {
      headers,
      timeoutMs: 30_000,
    })
    const text = answer.body.toString('utf8')
    if (answer.status !== 200)
      throw refusal(options, answer.status, answer.headers['x-log-requestid'], understood(text, {}))
    return { progress: String(answer.headers['x-log-progress'] ?? ''), rows: understood(text, [{}]) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const isNetwork =
      error instanceof UnreadableAnswer ||
      (error as Error).name === 'TimeoutError' ||
      (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    if (!isNetwork) throw error
    throw cloudErrorOf({
      product: 'Sls',
      action: 'GetLogs',
      region: options.region,
      message: messageOf(error),
      cause: error,
    })
  }
}

/** A proxy's page, or an answer that was cut off on the way. */
class UnreadableAnswer extends Error {}

function understood<T>(text: string, outline: Outline): T {
  const read = readJson<T>(text, outline)
  if ('value' in read) return read.value
  throw new UnreadableAnswer(`the answer cannot be understood: ${read.wrong}`)
}

function refusal(options: SlsOptions, status: number, requestId: unknown, body: Record<string, string>) {
  return cloudErrorOf({
    product: 'Sls',
    action: 'GetLogs',
    region: options.region,
    status,
    code: body.errorCode ?? '',
    message: `${body.errorMessage ?? 'no reason given'} (project ${options.project}, logstore ${options.logstore})`,
    ...(typeof requestId === 'string' ? { requestId } : {}),
  })
}

export interface SlsRequest {
  credentials: Credentials
  host: string
  path: string
  parameters: Record<string, string>
  /** RFC 1123, GMT. */
  date: string
}

/** Headers with the LOG signature of a GET request: HMAC-SHA1 over verb, date, x-log headers and sorted parameters. */
export function signedHeaders({ credentials, host, path, parameters, date }: SlsRequest): Record<string, string> {
  const logHeaders: Record<string, string> = {
    'x-log-apiversion': '0.6.0',
    'x-log-bodyrawsize': '0',
    'x-log-signaturemethod': 'hmac-sha1',
    ...(credentials.securityToken ? { 'x-acs-security-token': credentials.securityToken } : {}),
  }
  const headerLines = sorted(logHeaders).map(([name, value]) => `${name}:${value}`)
  const resource = `${path}?${sorted(parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')}`
  const text = ['GET', '', '', date, ...headerLines, resource].join('\n')
  const signature = createHmac('sha1', credentials.accessKeySecret).update(text, 'utf8').digest('base64')
  return { Host: host, Date: date, ...logHeaders, Authorization: `LOG ${credentials.accessKeyId}:${signature}` }
}

const sorted = (record: Record<string, string>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
