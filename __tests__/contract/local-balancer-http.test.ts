import http from 'node:http'
import nodeHttps from 'node:https'
import net from 'node:net'
import tls from 'node:tls'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { systemClock } from '../../src/shared/clock.ts'
import { createBalancerDriver } from '../../src/local/balancer/driver.ts'
import type { BalancerDriver } from '../../src/local/drivers.ts'
import {
  balancerWith,
  freePort,
  listenerOn,
  send,
  startBackend,
  type TestBackend,
} from '../support/balancer-backends.ts'
import { selfSigned } from '../support/self-signed.ts'

let driver: BalancerDriver
let port: number
const backends: TestBackend[] = []

beforeEach(async () => {
  driver = createBalancerDriver({ clock: systemClock, log: () => {} })
  port = await freePort()
})

afterEach(async () => {
  await driver.close()
  for (const backend of backends.splice(0)) await backend.stop()
})

async function backend(...args: Parameters<typeof startBackend>): Promise<TestBackend> {
  const started = await startBackend(...args)
  backends.push(started)
  return started
}

describe('shares', () => {
  test('follow the weights exactly', async () => {
    const [a, b] = [await backend('a'), await backend('b')]
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(75), b.entry(25)] })))
    const agent = new http.Agent({ keepAlive: true })
    for (let sent = 0; sent < 400; sent += 1) await send(port, { agent })
    agent.destroy()
    expect([a.requests.length, b.requests.length]).toEqual([300, 100])
  })

  test('a standby serves only while nobody else can', async () => {
    const [a, b] = [await backend('a'), await backend('b')]
    const standby = { ...b.entry(100), isStandby: true }
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100), standby] })))
    for (let sent = 0; sent < 5; sent += 1) expect((await send(port)).body).toBe('a')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(0), standby] })))
    expect((await send(port)).body).toBe('b')
  })

  test('a rule sends its path to its own backends', async () => {
    const [a, b] = [await backend('a'), await backend('b')]
    const rules = [{ domain: 'todo.example', url: '/api', backends: [b.entry(100)] }]
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], rules })))
    const headers = { host: 'todo.example' }
    expect((await send(port, { headers, path: '/api/x?y=1' })).body).toBe('b')
    expect((await send(port, { headers, path: '/apis' })).body).toBe('a')
    expect((await send(port, { path: '/api' })).body).toBe('a')
  })
})

describe('keep-alive', () => {
  test('no request fails while weights change all the time', async () => {
    const [a, b, c] = [await backend('a'), await backend('b'), await backend('c')]
    const weights = [
      [100, 100, 0],
      [0, 100, 50],
      [10, 0, 100],
      [100, 100, 100],
    ]
    const applyWeights = ([x, y, z]: number[]) =>
      driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(x!), b.entry(y!), c.entry(z!)] })))
    await applyWeights(weights[0]!)
    let remaining = 20_000
    let flips = 0
    const failures: string[] = []
    const client = async () => {
      const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
      while (remaining-- > 0) {
        if (remaining % 100 === 0) await applyWeights(weights[flips++ % weights.length]!)
        // One of eight comes over a connection of its own.
        const answer = await send(port, remaining % 8 === 0 ? { agent: false } : { agent }).catch(String)
        if (typeof answer === 'string') failures.push(answer)
        else if (answer.status !== 200) failures.push(String(answer.status))
      }
      agent.destroy()
    }
    await Promise.all(Array.from({ length: 20 }, client))
    expect(failures).toEqual([])
    expect(flips).toBeGreaterThan(150)
    expect(a.requests.length + b.requests.length + c.requests.length).toBe(20_000)
  }, 60_000)

  test('a pooled connection that the backend has closed becomes no error for the client', async () => {
    // The backend resets every connection when the second request comes in on it.
    const seen = new WeakSet<net.Socket>()
    const a = await backend('a', (request, response) => {
      if (seen.has(request.socket)) {
        request.socket.resetAndDestroy()
        return
      }
      seen.add(request.socket)
      response.end('fresh')
    })
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    for (let sent = 0; sent < 20; sent += 1) expect((await send(port)).body).toBe('fresh')
    expect(a.requests.length).toBeGreaterThan(20)
  })

  test('a request with a body never meets a pooled connection', async () => {
    const sockets = new Set<net.Socket>()
    const a = await backend('a', (request, response) => {
      sockets.add(request.socket)
      request.resume().on('end', () => response.end('ok'))
    })
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    for (let sent = 0; sent < 3; sent += 1) await send(port, { method: 'POST', body: 'x' })
    expect(sockets.size).toBe(3)
    for (let sent = 0; sent < 3; sent += 1) await send(port)
    expect(sockets.size).toBe(4)
  })

  test('the client is told a shorter limit than the one that is kept', async () => {
    const a = await backend('a')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], idleTimeoutMs: 7_000 })))
    const agent = new http.Agent({ keepAlive: true })
    const answer = await send(port, { agent })
    agent.destroy()
    expect(answer.headers.connection).toBe('keep-alive')
    expect(answer.headers['keep-alive']).toBe('timeout=7')
  })

  test('an idle connection is good for longer than was said, and then it is closed', async () => {
    const a = await backend('a')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], idleTimeoutMs: 1_000 })))
    for (let idleMs = Infinity; idleMs > 2_900;) {
      const socket = net.connect({ host: '127.0.0.1', port })
      let answers = 0
      const closed = new Promise((resolve) => socket.on('close', resolve))
      // A machine that let us sleep longer than the connection is good for shows nothing: once more.
      socket.on('error', () => {})
      socket.on('data', (chunk) => (answers += String(chunk).includes('HTTP/1.1 200 OK') ? 1 : 0))
      const ask = () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
      const from = systemClock.monotonic()
      ask()
      await expect.poll(() => answers).toBe(1)
      await systemClock.sleep(1_200)
      ask()
      idleMs = systemClock.monotonic() - from
      if (idleMs <= 2_900) await expect.poll(() => answers).toBe(2)
      await closed
    }
  })

  test('a request that waits in its socket while the process stalls past the limit gets its answer', async () => {
    const a = await backend('a')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], idleTimeoutMs: 1 })))
    const client = net.connect(port, '127.0.0.1')
    const answers = new Promise<string>((resolve, reject) => {
      let text = ''
      client.on('error', reject)
      client.on('close', () => resolve(text))
      client.on('data', (part) => {
        text += part.toString()
        if (text.split('HTTP/1.1 200').length > 2) return client.end()
        // In the kernel's hands when the stall begins; Node.js adds a second to the listener's own grace.
        client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_500)
      })
    })
    client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    expect((await answers).match(/HTTP\/1.1 200/g)).toHaveLength(2)
  })

  test("a backend that closes its own connection does not close the client's", async () => {
    const a = await backend('a', (_request, response) => {
      response.setHeader('connection', 'close')
      response.end('bye')
    })
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    await send(port, { agent })
    expect((await send(port, { agent })).isReused).toBe(true)
    agent.destroy()
  })
})

describe('draining', () => {
  test('weight 0 gets no new request while the one in flight finishes', async () => {
    let finish = () => {}
    const a = await backend('a', (_request, response) => {
      finish = () => response.end('late')
    })
    const b = await backend('b')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100), b.entry(0)] })))
    const slow = send(port)
    await expect.poll(() => a.requests.length).toBe(1)
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(0), b.entry(100)] })))
    for (let sent = 0; sent < 20; sent += 1) expect((await send(port)).body).toBe('b')
    expect(driver.counters('lb-1', port).find((row) => row.serverId === 'a')).toMatchObject({
      inFlight: 1,
      requests: 0,
    })
    finish()
    expect((await slow).body).toBe('late')
    expect(a.requests.length).toBe(1)
    await expect.poll(() => driver.counters('lb-1', port)[0]).toMatchObject({ inFlight: 0, requests: 1, status2xx: 1 })
  })

  test('weight 0 lets go of idle pooled connections, so that the backend can end', async () => {
    const a = await backend('a')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    await send(port)
    const connections = () => new Promise((resolve) => a.server.getConnections((_error, count) => resolve(count)))
    expect(await connections()).toBe(1)
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(0)] })))
    await expect.poll(connections).toBe(0)
  })

  test('a removed backend finishes what it has', async () => {
    let finish = () => {}
    const a = await backend('a', (_request, response) => {
      finish = () => response.end('late')
    })
    const b = await backend('b')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const slow = send(port)
    await expect.poll(() => a.requests.length).toBe(1)
    await driver.apply(balancerWith(listenerOn(port, { backends: [b.entry(100)] })))
    expect((await send(port)).body).toBe('b')
    finish()
    expect((await slow).body).toBe('late')
  })

  test('a stopped listener refuses new connections and answers what it has', async () => {
    let finish = () => {}
    const a = await backend('a', (_request, response) => {
      finish = () => response.end('late')
    })
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const agent = new http.Agent({ keepAlive: true })
    const slow = send(port, { agent })
    await expect.poll(() => a.requests.length).toBe(1)
    await driver.apply(balancerWith(listenerOn(port, { isRunning: false, backends: [a.entry(100)] })))
    await expect(send(port)).rejects.toThrow('ECONNREFUSED')
    finish()
    expect(await slow).toMatchObject({ body: 'late', headers: { connection: 'close' } })
    agent.destroy()
  })
})

describe('failures', () => {
  test('503 without a backend', async () => {
    await driver.apply(balancerWith(listenerOn(port)))
    expect((await send(port)).status).toBe(503)
  })

  test('503 when the only backend has weight 0', async () => {
    const a = await backend('a')
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(0)] })))
    expect((await send(port)).status).toBe(503)
  })

  test('502 when the backend refuses, charged to the backend', async () => {
    const a = await backend('a')
    await a.stop()
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    expect((await send(port)).status).toBe(502)
    expect(driver.counters('lb-1', port)[0]).toMatchObject({ requests: 1, status5xx: 1 })
    expect(driver.accessLog('lb-1', 0, Number.MAX_SAFE_INTEGER)[0]).toMatchObject({
      status: 502,
      upstream_status: '502',
      upstream_addr: `10.0.0.9:${a.port}`,
    })
  })

  test('502 when the backend breaks off before it answers', async () => {
    const a = await backend('a', (request) => void request.socket.resetAndDestroy())
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    expect((await send(port)).status).toBe(502)
  })

  test('a body that breaks off in the middle does not look complete', async () => {
    const a = await backend('a', (request, response) => {
      response.write('half')
      setImmediate(() => request.socket.resetAndDestroy())
    })
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    await expect(send(port)).rejects.toThrow(/aborted|hang up|ECONNRESET/)
  })

  test('504 after the request time-out', async () => {
    const a = await backend('a', () => {})
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], requestTimeoutMs: 100 })))
    expect((await send(port)).status).toBe(504)
    expect(driver.accessLog('lb-1', 0, Number.MAX_SAFE_INTEGER)[0]).toMatchObject({
      status: 504,
      upstream_status: '504',
    })
  })

  test('499 in the log when the client goes away, and the backend is told', async () => {
    let isTold = false
    const a = await backend('a', (request) => void request.on('close', () => (isTold = true)))
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const request = http.request({ host: '127.0.0.1', port }).on('error', () => {})
    request.end()
    await expect.poll(() => a.requests.length).toBe(1)
    request.destroy()
    await expect.poll(() => driver.accessLog('lb-1', 0, Number.MAX_SAFE_INTEGER)[0]?.status).toBe(499)
    await expect.poll(() => isTold).toBe(true)
  })

  test('a taken port is named with the reason and what to do', async () => {
    const a = await backend('a')
    await expect(driver.apply(balancerWith(listenerOn(a.port)))).rejects.toThrow(
      `a listener cannot listen on 127.0.0.1:${a.port}: another program listens there; stop it, or give the listener another port`,
    )
    // The balancer goes on with what can be listened on.
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    expect((await send(port)).status).toBe(200)
  })
})

describe('what passes through', () => {
  test('headers of both sides, without those of the connection', async () => {
    const a = await backend('a', (_request, response) => {
      response.writeHead(201, 'Made', [
        ['Set-Cookie', 'one=1'],
        ['Set-Cookie', 'two=2'],
        ['X-Case', 'Kept'],
      ])
      response.end()
    })
    const addedHeaders = { 'SLB-ID': 'lb-1', 'X-Forwarded-Proto': 'http' }
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], addedHeaders })))
    const answer = await send(port, {
      path: '/a/../b//c?d=%20e?f',
      headers: { host: 'todo.example', 'x-forwarded-for': '192.0.2.1', connection: 'close, x-hop', 'x-hop': '1' },
    })
    expect(answer.status).toBe(201)
    expect(answer.headers['set-cookie']).toEqual(['one=1', 'two=2'])
    expect(answer.rawHeaders).toContain('X-Case')
    const [request] = a.requests
    expect(request!.url).toBe('/a/../b//c?d=%20e?f')
    expect(request!.headers).toMatchObject({
      host: 'todo.example',
      'x-forwarded-for': '192.0.2.1, 127.0.0.1',
      'slb-id': 'lb-1',
      'x-forwarded-proto': 'http',
    })
    expect(request!.headers['x-hop']).toBeUndefined()
  })

  test.each(['DELETE', 'OPTIONS', 'PATCH', 'GET'])('a chunked body of %s arrives', async (method) => {
    const a = await backend('a', (request, response) => void request.pipe(response))
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const headers = { 'transfer-encoding': 'chunked' }
    expect(await send(port, { method, headers, body: 'body' })).toMatchObject({ status: 200, body: 'body' })
  })

  test('a chunked upload of 20 MB streams through and comes back', async () => {
    const a = await backend('a', (request, response) => void request.pipe(response))
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const chunk = Buffer.alloc(1_000_000, 'x')
    const bytes = await new Promise<number>((resolve, reject) => {
      const request = http.request({ host: '127.0.0.1', port, method: 'PUT' }, (response) => {
        let received = 0
        response.on('data', (part: Buffer) => (received += part.length))
        response.on('end', () => resolve(received))
      })
      request.on('error', reject)
      for (let at = 0; at < 20; at += 1) request.write(chunk)
      request.end()
    })
    expect(bytes).toBe(20_000_000)
    expect(a.requests[0]!.headers['transfer-encoding']).toBe('chunked')
  })

  test('a stream shows its headers before the first byte of the body', async () => {
    let finish = () => {}
    const a = await backend('a', (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.flushHeaders()
      finish = () => response.end('data: x\n\n')
    })
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
      http.get({ host: '127.0.0.1', port }, resolve).on('error', reject)
    })
    expect(response.headers['content-type']).toBe('text/event-stream')
    finish()
    let body = ''
    for await (const part of response) body += String(part)
    expect(body).toBe('data: x\n\n')
  })

  test('expect: 100-continue and an offer of h2c are served as plain requests', async () => {
    const a = await backend('a', (request, response) => void request.pipe(response))
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    expect((await send(port, { method: 'POST', headers: { expect: '100-continue' }, body: 'abc' })).body).toBe('abc')
    const offer = {
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
      'http2-settings': 'AAMAAABkAARAAAAAAAIAAAAA',
    }
    const answer = await send(port, { headers: offer })
    expect(answer.status).toBe(200)
    expect(a.requests.at(-1)!.headers.upgrade).toBeUndefined()
  })

  test('HEAD, 204 and 304 have no body', async () => {
    const a = await backend('a', (request, response) => {
      response.writeHead(Number(request.headers['x-status']), { 'x-seen': request.method! })
      response.end()
    })
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 })
    for (const [method, status] of [
      ['HEAD', '200'],
      ['GET', '204'],
      ['GET', '304'],
      ['DELETE', '200'],
    ]) {
      const answer = await send(port, { agent, method: method!, headers: { 'x-status': status! } })
      expect([answer.status, answer.headers['x-seen'], answer.body]).toEqual([Number(status), method, ''])
    }
    agent.destroy()
  })
})

describe('stickiness', () => {
  test('an inserted cookie brings a client back to its backend', async () => {
    const [a, b] = [await backend('a'), await backend('b')]
    const sticky = { kind: 'insert' as const, timeoutMs: 60_000 }
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100), b.entry(100)], sticky })))
    const first = await send(port)
    const cookie = first.headers['set-cookie']![0]!.split(';')[0]!
    expect(cookie).toMatch(/^SERVERID=[0-9a-f]{32}\|\d+\|\d+$/)
    for (let sent = 0; sent < 5; sent += 1) expect((await send(port, { headers: { cookie } })).body).toBe(first.body)
  })

  test('an application cookie is marked for the client and unmarked for the application', async () => {
    const handler = (name: string) => (request: http.IncomingMessage, response: http.ServerResponse) => {
      response.setHeader('set-cookie', 'sid=42; HttpOnly')
      response.end(`${name} ${request.headers.cookie ?? ''}`)
    }
    const [a, b] = [await backend('a', handler('a')), await backend('b', handler('b'))]
    const sticky = { kind: 'server' as const, cookie: 'sid' }
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100), b.entry(100)], sticky })))
    const first = await send(port)
    const cookie = first.headers['set-cookie']![0]!.split(';')[0]!
    expect(cookie).toMatch(/^sid=[0-9a-f]{32}\|42$/)
    for (let sent = 0; sent < 4; sent += 1) {
      expect((await send(port, { headers: { cookie } })).body).toBe(`${first.body.trim()} sid=42`)
    }
  })

  test('weight 0 ends it', async () => {
    const [a, b] = [await backend('a'), await backend('b')]
    const sticky = { kind: 'insert' as const, timeoutMs: 60_000 }
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], sticky })))
    const cookie = (await send(port)).headers['set-cookie']![0]!.split(';')[0]!
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(0), b.entry(1)], sticky })))
    expect((await send(port, { headers: { cookie } })).body).toBe('b')
  })
})

test('HTTP/1.0 without keep-alive gets its answer and the end of the connection', async () => {
  const a = await backend('a')
  await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
  const text = await new Promise<string>((resolve, reject) => {
    const socket = net.connect({ host: '127.0.0.1', port }, () => socket.write('GET / HTTP/1.0\r\nHost: x\r\n\r\n'))
    let received = ''
    socket.on('data', (chunk) => (received += String(chunk)))
    socket.on('end', () => resolve(received))
    socket.on('error', reject)
  })
  expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(text).toMatch(/\r\n\r\na$/)
})

test('HTTPS ends at the balancer; a new certificate needs no restart', async () => {
  const a = await backend('a')
  const https = (certificate: { cert: string; key: string }) =>
    balancerWith(listenerOn(port, { protocol: 'https', certificate, backends: [a.entry(100)] }))
  const commonName = () =>
    new Promise<string>((resolve, reject) => {
      const socket = tls.connect({ host: '127.0.0.1', port, rejectUnauthorized: false }, () => {
        resolve(String(socket.getPeerCertificate().subject.CN))
        socket.destroy()
      })
      socket.on('error', reject)
    })
  await driver.apply(https(selfSigned('one.example')))
  expect(await commonName()).toBe('one.example')
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
    nodeHttps.get({ host: '127.0.0.1', port, rejectUnauthorized: false, agent: false }, resolve).on('error', reject)
  })
  expect(answer.statusCode).toBe(200)
  await driver.apply(https(selfSigned('two.example')))
  expect(await commonName()).toBe('two.example')
})

test('the end of the driver also ends the last clients of a stopped listener', async () => {
  const a = await backend('a', () => {})
  await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)] })))
  const hanging = send(port)
  await expect.poll(() => a.requests.length).toBe(1)
  await driver.remove('lb-1')
  await driver.close()
  await expect(hanging).rejects.toThrow(/hang up|ECONNRESET/)
})

test('a listener that redirects answers 301 to the https port', async () => {
  await driver.apply(balancerWith(listenerOn(port, { redirectToPort: 8443 })))
  const answer = await send(port, { path: '/x?y', headers: { host: 'todo.example:80' } })
  expect([answer.status, answer.headers.location]).toEqual([301, 'https://todo.example:8443/x?y'])
})

test('an address that is not on the white list cannot connect', async () => {
  const a = await backend('a')
  const accessControl = { kind: 'white' as const, entries: ['10.0.0.0/8'] }
  await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], accessControl })))
  await expect(send(port)).rejects.toThrow(/ECONNRESET|hang up/)
  const black = { kind: 'black' as const, entries: ['10.0.0.0/8'] }
  await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100)], accessControl: black })))
  expect((await send(port)).status).toBe(200)
})

test('one listener serves the addresses of its balancer and of bound EIPs', async () => {
  const a = await backend('a')
  const config = balancerWith(listenerOn(port, { backends: [a.entry(100)] }))
  await driver.apply({ ...config, extraAddresses: ['127.0.0.2'] })
  expect((await send(port, { host: '127.0.0.2' })).status).toBe(200)
  await driver.apply(config)
  await expect(send(port, { host: '127.0.0.2' })).rejects.toThrow('ECONNREFUSED')
  expect((await send(port)).status).toBe(200)
})
