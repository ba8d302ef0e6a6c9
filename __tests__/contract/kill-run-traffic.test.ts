import { spawn } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import http from 'node:http'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startTraffic } from '../../src/demo/traffic.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { freePort, listen, send, stopServer } from '../support/balancer-backends.ts'
import { trafficKinds } from '../support/traffic-kinds.ts'

const application = fileURLToPath(new URL('../fixtures/test-app', import.meta.url))

const clients: Record<string, (url: string) => Promise<() => unknown>> = {
  'of kill runs': async (url: string) => {
    const { kinds, close } = trafficKinds()
    expect(await kinds[0]!.send(url)).toEqual({})
    return close
  },
  'of the demo': async (url: string) => {
    const traffic = startTraffic({ url, requestsPerSecond: 0.5, clock: systemClock, random: () => 0.5 })
    await traffic.sentSince(0, 1)
    return () => traffic.stop()
  },
}

test.each(Object.entries(clients))(
  'clients %s leave a kept connection before the server said it would',
  async (_, use) => {
    const server = http.createServer((_, response) => {
      response.writeHead(200, { connection: 'keep-alive', 'keep-alive': 'timeout=2' })
      response.end()
    })
    server.keepAliveTimeout = 60_000
    const port = await listen(server)
    const left = new Promise((resolve) => server.on('connection', (socket: net.Socket) => socket.on('end', resolve)))
    const close = await use(`http://127.0.0.1:${port}`)
    await left
    await close()
    await stopServer(server)
  },
)

test('a bad release answers its error after the upload, not with a reset in the middle of it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'test-app-'))
  await cp(application, directory, { recursive: true })
  await writeFile(join(directory, 'release.json'), JSON.stringify({ version: 'v1-bad', errorRate: 1 }))
  const port = await freePort()
  const child = spawn(process.execPath, [join(directory, 'server.mjs')], {
    env: { TEST_APP_HOST: '127.0.0.1', TEST_APP_PORT: String(port) },
    stdio: 'inherit',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    await expect.poll(() => isListening(port)).toBe(true)
    const socket = net.connect(port, '127.0.0.1')
    let text = ''
    socket.on('data', (part) => (text += part.toString()))
    socket.write('POST /upload HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 10\r\n\r\nfirst')
    // The application has seen the beginning of the upload when it has answered others that came later.
    for (let asked = 0; asked < 5; asked++) expect((await send(port, { path: '/healthz' })).status).toBe(200)
    expect(text).toBe('')
    socket.write(' last')
    await new Promise((resolve) => socket.once('close', resolve))
    expect(text).toMatch(/^HTTP\/1.1 500 .*a bug of this release/s)
  } finally {
    child.kill('SIGKILL')
    await ended
    await rm(directory, { recursive: true })
  }
}, 20_000)

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(socket.end() !== undefined))
    socket.on('error', () => resolve(false))
  })
}
