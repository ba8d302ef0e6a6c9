import { createHash } from 'node:crypto'
import dgram from 'node:dgram'
import http from 'node:http'
import net from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createBalancerDriver } from '../../src/local/balancer/driver.ts'
import type { BalancerDriver, BalancerHealthCheck } from '../../src/local/drivers.ts'
import { systemClock, type Clock } from '../../src/shared/clock.ts'
import {
  balancerWith,
  freePort,
  listen,
  listenerOn,
  send,
  startBackend,
  stopServer,
  type TestBackend,
} from '../support/balancer-backends.ts'

// Sixty times faster: an interval of two seconds is 33 ms.
const fastClock: Clock = { ...systemClock, schedule: (ms, action) => systemClock.schedule(ms / 60, action) }

let driver: BalancerDriver
let port: number
const closing: (() => Promise<void>)[] = []

beforeEach(async () => {
  driver = createBalancerDriver({ clock: fastClock, log: () => {} })
  port = await freePort()
})

afterEach(async () => {
  await driver.close()
  for (const close of closing.splice(0)) await close()
})

async function backend(...args: Parameters<typeof startBackend>): Promise<TestBackend> {
  const started = await startBackend(...args)
  closing.push(started.stop)
  return started
}

/** Greets with its name, then echoes in capitals; `end` of the client ends it. */
async function tcpBackend(name: string) {
  const sockets = new Set<net.Socket>()
  const server = net.createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    socket.write(`${name}\n`)
    socket.on('data', (chunk) => socket.write(chunk.toString().toUpperCase()))
    socket.on('end', () => socket.end('bye'))
  })
  const backendPort = await listen(server)
  closing.push(async () => {
    for (const socket of sockets) socket.destroy()
    await stopServer(server)
  })
  const entry = (weight: number) => ({
    serverId: name,
    address: '127.0.0.1',
    privateIp: '10.0.0.9',
    port: backendPort,
    weight,
  })
  return { entry, sockets, server }
}

function connect(): { socket: net.Socket; text: () => string; ended: Promise<string> } {
  const socket = net.connect({ host: '127.0.0.1', port, allowHalfOpen: true })
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk)))
  const ended = new Promise<string>((resolve) => {
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'))
    socket.on('end', () => resolve('end'))
  })
  closing.push(async () => void socket.destroy())
  return { socket, text: () => text, ended }
}

describe('TCP', () => {
  test('connections are shared by weight and both directions end on their own', async () => {
    const [a, b] = [await tcpBackend('a'), await tcpBackend('b')]
    await driver.apply(balancerWith(listenerOn(port, { protocol: 'tcp', backends: [a.entry(30), b.entry(10)] })))
    const counts = { a: 0, b: 0 }
    for (let at = 0; at < 40; at += 1) {
      const connection = connect()
      connection.socket.end('hello')
      expect(await connection.ended).toBe('end')
      const [name, rest] = connection.text().split('\n')
      expect(rest).toBe('HELLObye')
      counts[name as 'a' | 'b'] += 1
      connection.socket.destroy()
    }
    expect(counts).toEqual({ a: 30, b: 10 })
  })

  test('weight 0 keeps the connections that are there', async () => {
    const [a, b] = [await tcpBackend('a'), await tcpBackend('b')]
    await driver.apply(balancerWith(listenerOn(port, { protocol: 'tcp', backends: [a.entry(100)] })))
    const old = connect()
    await expect.poll(old.text).toBe('a\n')
    await driver.apply(balancerWith(listenerOn(port, { protocol: 'tcp', backends: [a.entry(0), b.entry(100)] })))
    const fresh = connect()
    await expect.poll(fresh.text).toBe('b\n')
    old.socket.write('still here')
    await expect.poll(old.text).toBe('a\nSTILL HERE')
  })

  test('with draining, connections of a removed server end after the drain time', async () => {
    const [a, b] = [await tcpBackend('a'), await tcpBackend('b')]
    const drained = { protocol: 'tcp' as const, connectionDrainMs: 150 }
    await driver.apply(balancerWith(listenerOn(port, { ...drained, backends: [a.entry(100)] })))
    const old = connect()
    await expect.poll(old.text).toBe('a\n')
    await driver.apply(balancerWith(listenerOn(port, { ...drained, backends: [b.entry(100)] })))
    old.socket.write('x')
    await expect.poll(old.text).toBe('a\nX')
    expect(await old.ended).toBe('ECONNRESET')
  })

  test('no backend, and one that refuses, break the connection', async () => {
    await driver.apply(balancerWith(listenerOn(port, { protocol: 'tcp' })))
    expect(await connect().ended).toBe('ECONNRESET')
    const a = await tcpBackend('a')
    await stopServer(a.server)
    await driver.apply(balancerWith(listenerOn(port, { protocol: 'tcp', backends: [a.entry(100)] })))
    expect(await connect().ended).toBe('ECONNRESET')
  })

  test('persistence keeps a client on its backend', async () => {
    const [a, b] = [await tcpBackend('a'), await tcpBackend('b')]
    const sticky = { protocol: 'tcp' as const, persistenceMs: 60_000 }
    await driver.apply(balancerWith(listenerOn(port, { ...sticky, backends: [a.entry(100), b.entry(100)] })))
    for (let at = 0; at < 4; at += 1) {
      const connection = connect()
      await expect.poll(connection.text).toBe('a\n')
    }
  })
})

describe('UDP', () => {
  test('packets of one client go to one backend and its answers come back', async () => {
    const echo = dgram.createSocket('udp4')
    echo.on('message', (packet, from) => echo.send(`echo ${String(packet)}`, from.port, from.address))
    await new Promise<void>((resolve) => echo.bind(0, '127.0.0.1', resolve))
    closing.push(async () => void echo.close())
    const entry = { serverId: 'a', address: '127.0.0.1', privateIp: '10.0.0.9', port: echo.address().port, weight: 100 }
    const check = { ...listenerOn(1).healthCheck, kind: 'udp' as const }
    await driver.apply(balancerWith(listenerOn(port, { protocol: 'udp', healthCheck: check, backends: [entry] })))
    await expect.poll(() => driver.health('lb-1', port)[0]!.state).toBe('normal')
    const client = dgram.createSocket('udp4')
    closing.push(async () => void client.close())
    const answers: string[] = []
    client.on('message', (packet) => answers.push(String(packet)))
    client.send('one', port, '127.0.0.1')
    await expect.poll(() => answers).toEqual(['echo one'])
    client.send('two', port, '127.0.0.1')
    await expect.poll(() => answers).toEqual(['echo one', 'echo two'])
    expect(driver.counters('lb-1', port)).toMatchObject([{ inFlight: 1 }])
  })
})

describe('web sockets', () => {
  async function wsBackend(name: string) {
    const started = await backend(name)
    const sockets: net.Socket[] = []
    const hangUp = async () => sockets.forEach((socket) => void socket.destroy())
    closing.unshift(hangUp)
    started.server.on('upgrade', (request: http.IncomingMessage, socket: net.Socket) => {
      started.requests.push(request)
      sockets.push(socket)
      socket.on('error', () => {})
      const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
      const accept = createHash('sha1').update(key).digest('base64')
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      )
      // One unmasked text frame with the name, whatever comes in.
      socket.on('data', () => socket.write(Buffer.concat([Buffer.from([0x81, name.length]), Buffer.from(name)])))
    })
    return { ...started, hangUp }
  }

  test('the built-in client talks through the balancer, and weight 0 leaves it open', async () => {
    const [a, b] = [await wsBackend('alpha'), await wsBackend('beta')]
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(100), b.entry(0)] })))
    const socket = new WebSocket(`ws://127.0.0.1:${port}/live`)
    const messages: string[] = []
    socket.addEventListener('message', (event) => messages.push(String(event.data)))
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    socket.send('hi')
    await expect.poll(() => messages).toEqual(['alpha'])
    await driver.apply(balancerWith(listenerOn(port, { backends: [a.entry(0), b.entry(100)] })))
    socket.send('hi again')
    await expect.poll(() => messages).toEqual(['alpha', 'alpha'])
    expect(driver.counters('lb-1', port)[0]).toMatchObject({ inFlight: 1 })
    expect(a.requests[0]).toMatchObject({ url: '/live', headers: { 'x-forwarded-for': '127.0.0.1' } })
    await a.hangUp()
    await expect.poll(() => driver.counters('lb-1', port)[0]).toMatchObject({ requests: 1 })
    expect(driver.accessLog('lb-1', 0, Number.MAX_SAFE_INTEGER)[0]).toMatchObject({ status: 101 })
  })

  test('503 without a backend, 502 when it refuses, its own answer when it does not upgrade', async () => {
    const handshake = (target: number) =>
      send(target, {
        headers: {
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-key': 'x',
          'sec-websocket-version': '13',
        },
      })
    await driver.apply(balancerWith(listenerOn(port)))
    expect((await handshake(port)).status).toBe(503)
    const plain = await backend('plain')
    await driver.apply(balancerWith(listenerOn(port, { backends: [plain.entry(100)] })))
    expect(await handshake(port)).toMatchObject({ status: 200, body: 'plain' })
    await plain.stop()
    expect((await handshake(port)).status).toBe(502)
  })
})

describe('health checks over real sockets', () => {
  const check: BalancerHealthCheck = { ...listenerOn(1).healthCheck, kind: 'http' }
  const states = () => driver.health('lb-1', port).map((row) => row.state)

  test('a backend gets traffic when it has passed, none when it failed, and again when it recovered', async () => {
    let status = 200
    const server = http.createServer((request, response) => {
      response.statusCode = request.url === '/healthz' ? status : 200
      response.end()
    })
    const backendPort = await listen(server)
    closing.push(() => stopServer(server))
    const entry = { serverId: 'a', address: '127.0.0.1', privateIp: '10.0.0.9', port: backendPort, weight: 100 }
    const apply = (intervalMs: number) =>
      driver.apply(balancerWith(listenerOn(port, { healthCheck: { ...check, intervalMs }, backends: [entry] })))
    await apply(3_600_000)
    expect(states()).toEqual(['unavailable'])
    expect((await send(port)).status).toBe(503)
    await apply(2_000)
    await expect.poll(states).toEqual(['normal'])
    expect((await send(port)).status).toBe(200)
    status = 500
    await expect.poll(states).toEqual(['abnormal'])
    expect((await send(port)).status).toBe(503)
    status = 204
    await expect.poll(states).toEqual(['normal'])
  })

  test('a TCP check is a connection; weight 0 shows abnormal on layer 4 and not on layer 7', async () => {
    const a = await tcpBackend('a')
    const b = await backend('b')
    const [tcpPort, tcpCheck] = [await freePort(), { ...check, kind: 'tcp' as const }]
    const config = (weight: number) =>
      balancerWith(
        listenerOn(port, { healthCheck: check, backends: [b.entry(weight)] }),
        listenerOn(tcpPort, { protocol: 'tcp', healthCheck: tcpCheck, backends: [a.entry(weight)] }),
      )
    const all = () => [port, tcpPort].map((at) => driver.health('lb-1', at)[0]!.state)
    await driver.apply(config(100))
    await expect.poll(all).toEqual(['normal', 'normal'])
    await driver.apply(config(0))
    expect(all()).toEqual(['normal', 'abnormal'])
    await driver.apply(config(100))
    expect(all()).toEqual(['normal', 'normal'])
  })
})
