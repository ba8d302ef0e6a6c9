import { createHmac } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signV1, stringToSignV1 } from '../../src/local/wire/signature-v1.ts'
import { startLocalCloud, type RunningLocalCloud } from '../../src/local/server.ts'
import { seededRandom } from '../../src/shared/random.ts'

let directory: string
let cloud: RunningLocalCloud
const complaints: string[] = []

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'local-fuzz-'))
  const dataDirectory = join(directory, 'data')
  cloud = await startLocalCloud({
    port: 0,
    ossPort: 0,
    dataDirectory,
    drivers: 'simulated',
    log: (message) => complaints.push(message),
  })
})

afterAll(async () => {
  await cloud.close()
  await rm(directory, { recursive: true })
})

interface Sent {
  endpoint?: string
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

function send({
  endpoint = cloud.endpoint,
  method = 'GET',
  path,
  headers = {},
  body,
}: Sent): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const { hostname, port } = new URL(endpoint)
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, method, path, headers }, (response) => {
      let text = ''
      response
        .setEncoding('utf8')
        .on('data', (chunk) => (text += chunk))
        .on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    outgoing.on('error', reject).end(body)
  })
}

let nonce = 0

/** A request with a good signature over whatever it carries. */
function signedPath(extra: [string, string][]): string {
  const pairs: [string, string][] = [
    ['AccessKeyId', cloud.accessKeyId],
    ['Format', 'JSON'],
    ['SignatureMethod', 'HMAC-SHA1'],
    ['SignatureVersion', '1.0'],
    ['SignatureNonce', `n${nonce++}`],
    ['Timestamp', new Date().toISOString().replace(/\.\d+Z/, 'Z')],
    ...extra,
  ]
  const signature = signV1(stringToSignV1('GET', pairs), cloud.accessKeySecret)
  return `/?${new URLSearchParams([...pairs, ['Signature', signature]])}`
}

const isAlive = async () => {
  const { status, text } = await send({
    path: signedPath([
      ['Action', 'GetCallerIdentity'],
      ['Version', '2015-04-01'],
    ]),
  })
  expect([status, JSON.parse(text).AccountId]).toEqual([200, '1000000000000001'])
}

function expectVendorError(answer: { status: number; headers: Record<string, unknown>; text: string }): void {
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(answer.status).not.toBe(500)
  expect(answer.headers['x-acs-request-id']).toMatch(/^[0-9A-F-]{36}$/)
  expect(answer.text).toMatch(/"Code":"|<Code>/)
}

test.each([
  ['nothing at all', { path: '/' }],
  ['broken escapes', { path: '/?Action=%zz&Version=%E0%A4%A&%=%&&==&Format=JSON' }],
  ['a name of a prototype', { path: '/?Action=__proto__&Version=constructor&Format=JSON&__proto__.x=1' }],
  ['the action of a prototype', { path: '/?Action=constructor&Version=2014-05-26&Format=JSON' }],
  ['an unknown product', { path: '/?Action=ListFunctions&Version=2021-04-06&Format=JSON' }],
  ['a method that is none', { method: 'PATCH', path: '/?Action=DescribeRegions&Version=2014-05-26' }],
  [
    'a broken authorization',
    {
      path: '/?Format=JSON',
      headers: {
        'x-acs-action': 'DescribeRegions',
        'x-acs-version': '2014-05-26',
        authorization: 'ACS3-HMAC-SHA256 ,,,=,=',
      },
    },
  ],
  [
    'a body that is not the JSON it says',
    {
      method: 'POST',
      path: '/?Action=DescribeRegions&Version=2014-05-26',
      headers: { 'content-type': 'application/json' },
      body: '{"a":',
    },
  ],
  [
    'a form of noise',
    {
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from([0, 255, 254, 38, 61, 37, 128]),
    },
  ],
  [
    'a parameter of 400 KB',
    { path: `/?Action=DescribeRegions&Version=2014-05-26&Format=JSON&X=${'x'.repeat(400_000)}` },
  ],
  [
    'ten thousand parameters',
    {
      method: 'POST',
      path: '/?Action=DescribeRegions&Version=2014-05-26',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Array.from({ length: 10_000 }, (_, i) => `A.${i}.B.${i}=x`).join('&'),
    },
  ],
  ['a name of ten thousand dots', { path: `/?Action=DescribeRegions&Version=2014-05-26&${'a.'.repeat(10_000)}=1` }],
  ['a body of 17 MB', { method: 'POST', path: '/', body: Buffer.alloc(17 * 1024 * 1024, 'x') }],
] as [string, Sent][])('a request with %s gets an error of the vendor’s shape', async (_name, sent) => {
  expectVendorError(await send(sent))
  await isAlive()
})

test.each([
  'GET / HTTP/1.1\r\n\r\n\0\0',
  'NONSENSE\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00',
  'GET / HTTP/1.1\r\nContent-Length: -5\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
])('bytes that are no request end their connection and nothing else: %j', async (bytes) => {
  for (const endpoint of [cloud.endpoint, cloud.ossEndpoint]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(endpoint).port), '127.0.0.1', () => socket.end(bytes))
      socket
        .on('error', () => {})
        .on('close', () => resolve())
        .resume()
    })
  }
  await isAlive()
})

test('a client that goes away in the middle of its request is no trouble', async () => {
  for (const endpoint of [cloud.endpoint, cloud.ossEndpoint]) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(endpoint).port), '127.0.0.1', () => {
        socket.write('PUT /bucket/key HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nhalf', () =>
          socket.destroy(),
        )
      })
      socket.on('close', () => resolve())
    })
  }
  await isAlive()
})

test('a request that was sent once is not accepted twice', async () => {
  const path = signedPath([
    ['Action', 'GetCallerIdentity'],
    ['Version', '2015-04-01'],
  ])
  expect((await send({ path })).status).toBe(200)
  const again = await send({ path })
  expect([again.status, JSON.parse(again.text).Code]).toEqual([400, 'SignatureNonceUsed'])
})

test('signed requests with random parameters are answered or refused, never broken', async () => {
  const random = seededRandom(3)
  const actions = cloud.cloud.gateway.registry.operations
  const words = [
    '',
    '-1',
    '1',
    'x',
    '\0',
    '💥',
    '[',
    '{"a":',
    '../..',
    '\r\n',
    'null',
    '99999999999999999999',
    '[1,2]',
    'true',
  ]
  for (let i = 0; i < 400; i++) {
    const operation = actions[Math.floor(random() * actions.length)]!
    const version =
      {
        Ecs: '2014-05-26',
        Vpc: '2016-04-28',
        Slb: '2014-05-15',
        Sts: '2015-04-01',
        Location: '2015-06-12',
        Rds: '2014-08-15',
      }[operation.product as string] ?? '2014-05-26'
    const names = [...Object.keys(operation.parameters), '__proto__', 'constructor.prototype.x']
    const extra = names
      .filter(() => random() < 0.7)
      .map((name): [string, string] => [
        random() < 0.3 ? `${name}.1` : name,
        words[Math.floor(random() * words.length)]!,
      ])
    const answer = await send({ path: signedPath([...extra, ['Action', operation.action], ['Version', version]]) })
    expect([operation.action, answer.status]).not.toEqual([operation.action, 500])
    expect(answer.text).toContain('"RequestId"')
  }
  await isAlive()
})

test('OSS answers noise with its own errors', async () => {
  const endpoint = cloud.ossEndpoint
  const sign = (method: string, resource: string) => {
    const date = new Date().toUTCString()
    return {
      date,
      authorization: `OSS ${cloud.accessKeyId}:${createHmac('sha1', cloud.accessKeySecret).update(`${method}\n\n\n${date}\n${resource}`).digest('base64')}`,
    }
  }
  const sent: Sent[] = [
    { path: '/%zz' },
    { path: '/bucket/%E0%A4%A' },
    { path: '/..', headers: sign('GET', '/../') },
    { path: '/__proto__/constructor', headers: sign('GET', '/__proto__/constructor') },
    { path: '/a/b', headers: { authorization: 'OSS' } },
    { path: '/a/b', headers: { authorization: 'OSS4-HMAC-SHA256 Credential=////,Signature=' } },
    { path: '/a/b?OSSAccessKeyId=x&Expires=never&Signature=%00' },
    { path: '/a/b?x-oss-signature-version=OSS4-HMAC-SHA256&x-oss-credential=a/b/c&x-oss-date=now&x-oss-expires=-1' },
    { method: 'PUT', path: '/UPPER_case', headers: sign('PUT', '/UPPER_case/') },
    {
      method: 'POST',
      path: '/bucket?delete',
      headers: sign('POST', '/bucket/?delete'),
      body: '<Delete><Object><Key>&#x110000;',
    },
    { method: 'TRACE', path: '/bucket/key', headers: sign('TRACE', '/bucket/key') },
    { path: '/bucket?cors', headers: sign('GET', '/bucket/?cors') },
  ]
  for (const each of sent) {
    const { status, text } = await send({ endpoint, ...each })
    expect([each.path, status >= 400 && status !== 500, text.includes('<Code>')]).toEqual([each.path, true, true])
  }
})

test('and after all that nothing was logged as broken, and nothing was written outside of the data directory', async () => {
  expect(complaints).toEqual([])
  expect(await readdir(directory)).toEqual(['data'])
})
