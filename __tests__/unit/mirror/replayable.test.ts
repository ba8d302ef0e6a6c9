import { describe, expect, test } from 'vitest'
import { parseLogLine, type LoggedRequest } from '../../../src/mirror/logged-request.ts'
import { replayable, type Selection } from '../../../src/mirror/replayable.ts'
import { seededRandom } from '../../../src/shared/random.ts'

const everything: Selection = { only: [], except: [], forward: [] }
const get = (target: string, more: Partial<LoggedRequest> = {}): LoggedRequest => ({
  method: 'GET',
  target,
  headers: {},
  ...more,
})

const methods = [
  ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PURGE', 'PROPFIND', 'MKCOL'],
  ...['get', 'Get', 'GET\\x20POST', 'GETX', 'XGET', 'POST\\x0d\\x0aGET', '\\x00GET', 'GET\\x00', '"GET', '-', ''],
]
const targets = [
  '/',
  '/pay?amount=1',
  '//evil.example/x',
  '*',
  'http://evil.example/x?y',
  'evil.example:443',
  '/a b',
  '/\\x0d\\x0aDELETE',
]
const lines = (method: string, target: string) => [
  `1.2.3.4 - - [t] "${method} ${target} HTTP/1.1" 200 1 "-" "-"`,
  JSON.stringify({ method, target, status: 200 }),
  JSON.stringify({
    request: `${method} ${target} HTTP/1.1`,
    headers: { 'X-HTTP-Method-Override': 'DELETE', cookie: 'id=1' },
  }),
  JSON.stringify({ request: `GET ${target} HTTP/1.1`, method, headers: { upgrade: 'websocket' } }),
]

describe('what is sent again', () => {
  test('is GET or HEAD with a path, whatever a log holds and whatever is asked for', () => {
    const random = seededRandom(11)
    const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!
    const forward = ['cookie', 'authorization', 'x-http-method-override', 'x-method-override', 'host', 'upgrade']
    let passed = 0
    for (let round = 0; round < 20_000; round++) {
      // Halves of lines are swapped, so that lines that nobody wrote on purpose come up, too.
      const [one, two] = [pick(lines(pick(methods), pick(targets))), pick(lines(pick(methods), pick(targets)))]
      const cut = Math.floor(random() * one.length)
      const logged = parseLogLine(random() < 0.5 ? one : one.slice(0, cut) + two.slice(cut))
      const request = logged && replayable(logged, { ...everything, forward: random() < 0.5 ? forward : [] })
      if (typeof request !== 'object') continue
      passed++
      expect(['GET', 'HEAD']).toContain(request.method)
      expect(request.method).toBe(logged!.method)
      expect(request.target).toMatch(/^\/(?!\/)[!-~]*$/)
      for (const name of ['x-http-method-override', 'x-method-override', 'host', 'upgrade'])
        expect(request.headers).not.toHaveProperty(name)
    }
    expect(passed).toBeGreaterThan(300)
  })

  test('follows from a line that says GET or HEAD, and nothing else', () => {
    for (const method of methods)
      for (const target of targets)
        for (const line of lines(method, target)) {
          const logged = parseLogLine(line)
          const request = logged && replayable(logged, everything)
          if (typeof request === 'object') expect(['GET', 'HEAD']).toContain(method)
        }
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'get'])('is never a %s', (method) => {
    expect(replayable(get('/', { method }), everything)).toBe('method')
  })

  test('is no GET that a framework takes for another method', () => {
    expect(replayable(get('/items/1?_method=delete'), everything)).toBe('method')
  })

  test('leads to no other host', () => {
    expect(replayable(get('//evil.example/'), everything)).toBe('target')
    expect(replayable(get('http://evil.example/x?y=1'), everything)).toMatchObject({ target: '/x?y=1' })
    expect(replayable(get('http://evil.example'), everything)).toMatchObject({ target: '/' })
    expect(replayable(get('http://evil.example//other/x'), everything)).toBe('target')
  })

  test('carries neither cookie nor authorization until they are named', () => {
    const headers = { cookie: 'session=1', authorization: 'Bearer x', 'accept-language': 'zh' }
    expect(replayable(get('/', { headers }), everything)).toMatchObject({ headers: {} })
    const named = { ...everything, forward: ['accept-language', 'cookie'] }
    expect(replayable(get('/', { headers }), named)).toMatchObject({
      headers: { cookie: 'session=1', 'accept-language': 'zh' },
    })
  })

  test('holds no line break in a header field', () => {
    const headers = { 'x-tag': 'a\r\nDELETE / HTTP/1.1' }
    expect(replayable(get('/', { headers }), { ...everything, forward: ['x-tag'] })).toMatchObject({
      headers: { 'x-tag': 'a  DELETE / HTTP/1.1' },
    })
  })

  test('is chosen by its path without the query', () => {
    const selection = { ...everything, only: [/^\/api/], except: [/logout/] }
    expect(replayable(get('/api/items?next=/logout'), selection)).toMatchObject({ target: '/api/items?next=/logout' })
    expect(replayable(get('/api/logout'), selection)).toBe('path')
    expect(replayable(get('/'), selection)).toBe('path')
  })

  test('is no request that changed the protocol', () => {
    expect(replayable(get('/socket', { status: 101 }), everything)).toBe('upgrade')
  })
})
