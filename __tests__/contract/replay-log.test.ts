import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { CommandContext, CommandOutcome } from '../../src/commands/command.ts'
import { run } from '../../src/commands/replay-log/run.ts'
import { systemClock } from '../../src/shared/clock.ts'

let directory: string
let log: string
const servers: Server[] = []

const line = (method: string, target: string, status = 200) =>
  `10.0.0.9 - - [21/Nov/2026:08:00:01 +0800] "${method} ${target} HTTP/1.1" ${status} 12 "-" "curl/8"`

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'replay-log-'))
  log = join(directory, 'access.log')
  const combined = [
    line('GET', '/items?page=1'),
    line('POST', '/orders', 201),
    line('HEAD', '/'),
    line('DELETE', '/items/1', 204),
    line('GET', '/broken'),
    'something else',
  ]
  const json = { method: 'GET', path: '/me', status: 200, headers: { cookie: 'session=1', 'accept-language': 'zh' } }
  await writeFile(log, [...combined, JSON.stringify(json), ''].join('\n'))
})
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** A host that answers as `status` says and keeps what it was asked. */
async function aHost(status: (request: IncomingMessage) => number) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    response.writeHead(status(request), { location: '/elsewhere' }).end()
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const replay = (options: CommandContext['options'], operands: readonly string[] = [log]): Promise<CommandOutcome> =>
  run({
    operands,
    options: { rate: 500, ...options },
    clock: systemClock,
    signal: new AbortController().signal,
  } as unknown as CommandContext)

describe('replay-log', () => {
  test('sends only what reads, without cookies, to the host that was named', async () => {
    const { asked, url } = await aHost(() => 200)
    const outcome = await replay({ to: url, host: 'preview.example.com' })
    expect(asked.map(({ method, url: path }) => `${method} ${path}`).toSorted()).toEqual([
      'GET /broken',
      'GET /items?page=1',
      'GET /me',
      'HEAD /',
    ])
    for (const { headers } of asked) {
      expect(headers.host).toBe('preview.example.com')
      expect(headers['x-alicloud-deploy-replay']).toBe('1')
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('authorization')
    }
    expect(outcome).toMatchObject({
      result: 'succeeded',
      exitCode: 0,
      traffic: { requests: 4, same: 4, worse: 0, endedBy: 'log', skipped: { method: 2, unreadable: 1 } },
    })
  })

  test('takes a header field along that was named', async () => {
    const { asked, url } = await aHost(() => 200)
    await replay({ to: url, 'forward-headers': ['Cookie'], only: ['^/me$'] })
    expect(asked.map(({ headers }) => [headers.cookie, headers['accept-language']])).toEqual([['session=1', undefined]])
  })

  test('ends with an error when the host fails where the log does not', async () => {
    const { url } = await aHost((request) => (request.url === '/broken' ? 500 : 200))
    const outcome = await replay({ to: url })
    expect(outcome).toMatchObject({
      result: 'failed',
      exitCode: 4,
      error: { code: 'E_REPLAY_WORSE' },
      traffic: { worse: 1, differences: [{ path: '/broken', reference: 200, status: 500, count: 1 }] },
    })
    expect(await replay({ to: url, 'max-worse': '25%' })).toMatchObject({ result: 'succeeded' })
  })

  test('compares with a baseline that gets the same requests, and follows no redirect', async () => {
    const canary = await aHost(() => 302)
    const baseline = await aHost(() => 302)
    const outcome = await replay({ to: canary.url, baseline: baseline.url })
    expect(outcome).toMatchObject({ result: 'succeeded', traffic: { reference: 'baseline', same: 4, different: 0 } })
    expect(baseline.asked).toHaveLength(4)
    expect(canary.asked.some(({ url }) => url === '/elsewhere')).toBe(false)
  })

  test('names a host that does not answer', async () => {
    const { url } = await aHost(() => 200)
    const server = servers.splice(0)[0]!
    server.close()
    await once(server, 'close')
    expect(await replay({ to: url })).toMatchObject({ exitCode: 4, traffic: { worse: 4, statuses: { none: 4 } } })
  })

  test('refuses what it cannot use, all at once', async () => {
    const wrong = replay({ to: 'ftp://x', rate: 0, only: ['('], 'max-worse': 'some' }, [])
    await expect(wrong).rejects.toMatchObject({ exitCode: 3, code: 'E_USAGE' })
    await expect(wrong).rejects.toThrow(
      /access log[\s\S]*--to: ftp[\s\S]*--rate must be above 0[\s\S]*--only[\s\S]*--max-worse/,
    )
  })

  test('says which log cannot be read, and when none of it may be sent', async () => {
    const { url } = await aHost(() => 200)
    await expect(replay({ to: url }, [join(directory, 'missing.log')])).rejects.toMatchObject({ exitCode: 3 })
    expect(await replay({ to: url, only: ['^/nowhere'] })).toMatchObject({
      exitCode: 10,
      error: { code: 'E_REPLAY_NOTHING' },
    })
  })
})
