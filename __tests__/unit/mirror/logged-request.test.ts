import { describe, expect, test } from 'vitest'
import { parseLogLine } from '../../../src/mirror/logged-request.ts'

const agent = '"https://shop.example/" "Mozilla/5.0 (X11; \\"quoted\\")"'

describe('a line of an access log', () => {
  test('is read in the combined format', () => {
    const line = `10.0.0.9 - li [21/Nov/2026:08:00:01 +0800] "GET /items?page=2 HTTP/1.1" 200 512 ${agent}`
    expect(parseLogLine(line)).toEqual({ method: 'GET', target: '/items?page=2', status: 200, headers: {} })
  })

  test('is read in the common format, which has neither referer nor agent', () => {
    const line = '10.0.0.9 - - [21/Nov/2026:08:00:01 +0800] "HEAD / HTTP/1.0" 304 -'
    expect(parseLogLine(line)).toMatchObject({ method: 'HEAD', target: '/', status: 304 })
  })

  test.each([`${agent} 0.043`, `${agent} rt=0.043`, `${agent} "0.043"`])(
    'tells the time of a request that was added to its end: %s',
    (end) => {
      const line = `10.0.0.9 - - [21/Nov/2026:08:00:01 +0800] "GET / HTTP/1.1" 200 12 ${end}`
      expect(parseLogLine(line)?.durationMs).toBeCloseTo(43)
    },
  )

  test('is read as JSON, under the names that are common', () => {
    const entry = { request_method: 'GET', request_uri: '/a', status: '404', request_time: '0.010' }
    expect(parseLogLine(JSON.stringify(entry))).toMatchObject({
      method: 'GET',
      target: '/a',
      status: 404,
      durationMs: 10,
    })
    const other = { request: 'POST /b HTTP/1.1', code: 201, duration_ms: 7, headers: { 'Accept-Language': 'zh' } }
    expect(parseLogLine(JSON.stringify(other))).toEqual({
      method: 'POST',
      target: '/b',
      status: 201,
      durationMs: 7,
      headers: { 'accept-language': 'zh' },
    })
  })

  test.each([
    '',
    'hello',
    '{"method":"GET"',
    '{"status":200}',
    '10.0.0.9 - - [x] "\\x16\\x03\\x01" 400 0 "-" "-"',
    '[]',
  ])('says nothing when it is none: %s', (line) => {
    expect(parseLogLine(line)).toBeUndefined()
  })
})
