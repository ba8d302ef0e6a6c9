import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { createCore, type RunningCore } from '../../../../src/local/create-core.ts'
import type { AccessLogLine } from '../../../../src/local/drivers.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { loadBalancers } from '../../../../src/local/slb/records.ts'
import { handleSls } from '../../../../src/local/sls/handler.ts'
import { fits } from '../../../../src/local/sls/likeness.ts'
import { accessKeys, accountKey } from '../../../../src/local/sts/records.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const startMs = Date.UTC(2026, 0, 1)
const startSeconds = startMs / 1_000

function line(change: Partial<AccessLogLine>): AccessLogLine {
  return {
    timeMs: startMs,
    slbid: 'lb-1',
    slb_vport: 80,
    client_ip: '127.0.0.1',
    host: 'todo',
    request_method: 'GET',
    request_uri: '/todos',
    status: 200,
    upstream_addr: '10.0.1.10:8080',
    upstream_status: '200',
    upstream_response_time: '0.010',
    request_time: 0.011,
    body_bytes_sent: 5,
    scheme: 'http',
    ...change,
  }
}

const broken = { upstream_addr: '10.0.1.11:8080', status: 500, upstream_status: '500', upstream_response_time: '0.900' }
const lines = [
  line({}),
  line({ timeMs: startMs + 1_000, upstream_response_time: '0.030' }),
  line({ timeMs: startMs + 2_000, ...broken }),
  line({ timeMs: startMs + 2_000, ...broken, status: 504, upstream_status: '504' }),
  line({ timeMs: startMs + 3_000, upstream_addr: '10.0.1.11:8080' }),
  line({ timeMs: startMs + 3_000, upstream_addr: '-', upstream_status: '-', upstream_response_time: '-', status: 503 }),
  line({ timeMs: startMs + 4_000, slb_vport: 81, request_method: 'POST', request_uri: '/todos?a="b"' }),
  line({ timeMs: startMs + 60_000 }),
]

let core: RunningCore

beforeEach(() => {
  const drivers = simulatedDrivers()
  core = createCore({
    clock: new VirtualClock(startMs + 100_000),
    seed: 1,
    drivers: {
      ...drivers,
      balancers: {
        ...drivers.balancers,
        accessLog: (id, fromMs, toMs) =>
          lines.filter((each) => each.slbid === id && each.timeMs >= fromMs && each.timeMs < toMs),
      },
    },
  })
  accessKeys(core.store).add(accountKey('local', 'local-secret', core.accountId))
  loadBalancers(core.store).add({ id: 'lb-1' } as never)
})

interface Sent {
  method?: string
  path?: string
  parameters?: Record<string, string>
  body?: string
  secret?: string
  headers?: Record<string, string>
}

/** Signs as the service's documentation says. */
function send({
  method = 'GET',
  path = '/logstores/slb-access-log',
  parameters = {},
  body = '',
  secret = 'local-secret',
  headers: more = {},
}: Sent) {
  const headers: Record<string, string> = {
    date: new Date(core.clock.now()).toUTCString(),
    host: 'my-project.127.0.0.1:4100',
    'x-log-apiversion': '0.6.0',
    'x-log-signaturemethod': 'hmac-sha1',
    ...(body && { 'content-type': 'application/json' }),
    ...more,
  }
  const own = Object.keys(headers)
    .filter((name) => name.startsWith('x-log-'))
    .sort()
    .map((name) => `${name}:${headers[name]}`)
  const names = Object.keys(parameters).sort()
  const resource = names.length === 0 ? path : `${path}?${names.map((name) => `${name}=${parameters[name]}`).join('&')}`
  const text = [method, '', headers['content-type'] ?? '', headers['date'], ...own, resource].join('\n')
  const signature = createHmac('sha1', secret).update(text).digest('base64')
  const answer = handleSls(
    {
      method,
      path,
      query: String(new URLSearchParams(parameters)),
      headers: { ...headers, authorization: `LOG local:${signature}` },
      body: Buffer.from(body),
    },
    core,
  )
  return { status: answer!.status, headers: answer!.headers, body: JSON.parse(answer!.body) }
}

const window = { type: 'log', from: String(startSeconds), to: String(startSeconds + 60) }
const getLogs = (query: string, more: Record<string, string> = {}) =>
  send({ parameters: { ...window, query, ...more } })

describe('statements', () => {
  test('count requests and errors of each backend, as the canary asks', () => {
    const query =
      'slbid: lb-1 and slb_vport: 80 | select upstream_addr, count(1) as requests, count_if(upstream_status >= 500 or status >= 500) as server_errors, count_if(upstream_response_time > 0.5) as slow group by upstream_addr order by upstream_addr limit 10000'
    const { status, headers, body } = getLogs(query)
    expect(status).toBe(200)
    expect(headers).toMatchObject({ 'x-log-progress': 'Complete', 'x-log-count': '3', 'x-log-has-sql': 'true' })
    expect(body).toEqual([
      { upstream_addr: '-', requests: '1', server_errors: '1', slow: '0' },
      { upstream_addr: '10.0.1.10:8080', requests: '2', server_errors: '0', slow: '0' },
      { upstream_addr: '10.0.1.11:8080', requests: '3', server_errors: '2', slow: '2' },
    ])
  })

  test.each([
    ['* | select count(*) as n', [{ n: '7' }]],
    ['* | select COUNT(DISTINCT upstream_addr) AS backends, max(status) as worst', [{ backends: '3', worst: '504' }]],
    [
      "* | select avg(upstream_response_time) as a from log where upstream_addr = '10.0.1.10:8080' and slb_vport = 80",
      [{ a: '0.02' }],
    ],
    ['* | select approx_percentile(upstream_response_time, 0.5) as p50 where slb_vport = 80', [{ p50: '0.03' }]],
    ['* | select sum(body_bytes_sent) / count(1) as size', [{ size: '5' }]],
    [
      '* | select status, count(1) as n group by status order by n desc, status limit 2',
      [
        { status: '200', n: '4' },
        { status: '500', n: '1' },
      ],
    ],
    [
      '* | select __time__ - __time__ % 2 as t, count(1) as n group by t order by t limit 1',
      [{ t: String(startSeconds), n: '2' }],
    ],
    ['* | select status group by 1 having count(1) > 3', [{ status: '200' }]],
    [
      "* | select request_uri where request_method in ('POST') and request_uri like '/todos%'",
      [{ request_uri: '/todos?a="b"' }],
    ],
    ['status: 999 | select count(1), avg(status) as a', [{ 'count(1)': '0', a: 'null' }]],
    ['* | select count_if(status between 500 and 503) as n', [{ n: '2' }]],
    ['* | select cast(upstream_response_time as double) * 1000 as ms limit 1', [{ ms: '10' }]],
  ])('%s', (query, rows) => {
    expect(getLogs(query).body).toEqual(rows)
  })

  test.each([
    ['* | select a join b', 'unexpected text'],
    ['* | select frobnicate(status)', 'function frobnicate is not known'],
    ['* | select status, count(1)', 'column status must be in group by'],
    ['* | select count(1) from other', 'the only table is log'],
    ['* | insert into log', 'expected select'],
    ['* | select count(1', 'expected )'],
    ['* | select constructor(status)', 'function constructor is not known'],
    ['* | select status; drop', 'cannot be read'],
    ['slbid: | select 1', 'ends too early'],
    ['(slbid: lb-1', 'ends too early'],
    ['status > many', 'needs a number'],
  ])('%s is refused', (query, why) => {
    const { status, body } = getLogs(query)
    expect([status, body.errorCode]).toEqual([400, 'ParameterInvalid'])
    expect(body.errorMessage).toContain(why)
  })
})

test.each([
  ['abc', 'a*c', true],
  ['abc', 'a?c', true],
  ['abc', '*', true],
  ['abc', 'ab', false],
  ['aXbXc', 'a*b*c', true],
  ['abc', 'a*b', false],
  ['', '**', true],
  ['a'.repeat(20_000), `${'a*'.repeat(50)}b`, false],
])('%s against %s', (value, pattern, expected) => {
  expect(fits(value, pattern, { any: '*', one: '?' })).toBe(expected)
})

describe('lines', () => {
  test.each([
    ['', 7],
    ['*', 7],
    ['slbid: lb-1', 7],
    ['slbid: lb-2', 0],
    ['slb_vport: 81 or status: 503', 2],
    ['status >= 500 and not upstream_addr: -', 2],
    ['status in [500 503]', 2],
    ['(status: 500 or status: 504) request_method: GET', 2],
    ['upstream_addr: "10.0.1.11:8080"', 3],
    ['upstream_addr: 10.0.1.1*', 6],
    ['POST', 1],
    ['not GET', 1],
  ])('%j finds %d', (query, count) => {
    expect(getLogs(query).body).toHaveLength(count)
  })

  test('come in pages, newest first when asked', () => {
    const times = (more: Record<string, string>) =>
      getLogs('*', more).body.map((row: Record<string, string>) => Number(row['__time__']) - startSeconds)
    expect(times({ line: '2', offset: '1' })).toEqual([1, 2])
    expect(times({ line: '2', reverse: 'true' })).toEqual([4, 3])
  })

  test('have the fields of the layer-7 log as texts', () => {
    expect(getLogs('*').body[0]).toMatchObject({
      __time__: String(startSeconds),
      slbid: 'lb-1',
      slb_vport: '80',
      status: '200',
      upstream_addr: '10.0.1.10:8080',
      upstream_status: '200',
      request_time: '0.011',
    })
  })

  test('are counted in a histogram', () => {
    const { body, headers } = send({ parameters: { ...window, type: 'histogram', query: 'slb_vport: 80' } })
    expect(headers['x-log-count']).toBe('6')
    expect(body.slice(0, 4).map((column: { count: number }) => column.count)).toEqual([1, 1, 2, 2])
    expect(body).toHaveLength(60)
  })

  test('come with figures in the newer form', () => {
    const body = JSON.stringify({ from: startSeconds, to: startSeconds + 60, query: '* | select count(1) as n' })
    const answer = send({ method: 'POST', path: '/logstores/slb-access-log/logs', body })
    expect(answer.body).toMatchObject({ meta: { progress: 'Complete', count: 1, hasSQL: true }, data: [{ n: '7' }] })
  })
})

describe('logstores', () => {
  test('there is one, in every project', () => {
    expect(send({ path: '/logstores' }).body).toEqual({ count: 1, total: 1, logstores: ['slb-access-log'] })
    expect(send({}).body).toMatchObject({ logstoreName: 'slb-access-log' })
    expect(send({ path: '/' }).body).toMatchObject({ projectName: 'my-project' })
    const missing = send({ path: '/logstores/other', parameters: window })
    expect([missing.status, missing.body.errorCode]).toEqual([404, 'LogStoreNotExist'])
  })
})

describe('refusals', () => {
  test.each([
    [{ secret: 'wrong' }, 403, 'SignatureNotMatch'],
    [{ headers: { date: new Date(0).toUTCString() } }, 400, 'RequestTimeExpired'],
    [{ headers: { date: 'yesterday' } }, 400, 'InvalidDateFormat'],
    [{ parameters: { type: 'log', from: '1' } }, 400, 'ParameterInvalid'],
    [{ parameters: { type: 'log', from: '2', to: '1' } }, 400, 'ParameterInvalid'],
    [{ method: 'POST' }, 400, 'Unsupported'],
    [{ method: 'POST', path: '/logstores/slb-access-log/logs', body: '[]' }, 400, 'PostBodyInvalid'],
  ])('%o', (sent: Sent, status, code) => {
    const answer = send(sent)
    expect([answer.status, answer.body.errorCode]).toEqual([status, code])
    expect(answer.headers['x-log-requestid']).toMatch(/^[0-9A-F-]{36}$/)
  })

  test('an unknown key, and a request without any', () => {
    accessKeys(core.store).delete('local')
    expect(send({}).body.errorCode).toBe('Unauthorized')
    const headers = { 'x-log-apiversion': '0.6.0' }
    const answer = handleSls({ method: 'GET', path: '/', query: '', headers, body: new Uint8Array() }, core)
    expect(JSON.parse(answer!.body).errorCode).toBe('MissingAuthorization')
  })

  test('a request of another product is left alone', () => {
    expect(
      handleSls({ method: 'GET', path: '/', query: '', headers: {}, body: new Uint8Array() }, core),
    ).toBeUndefined()
  })
})
