import http from 'node:http'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import type { BalancerBackend, BalancerConfig, BalancerListener } from '../../src/local/drivers.ts'

export interface TestBackend {
  port: number
  /** The backend entry for a balancer config. */
  entry(weight: number): BalancerBackend
  requests: http.IncomingMessage[]
  server: http.Server
  stop(): Promise<void>
}

/** A backend that answers with its name; `handler` may answer instead. */
export async function startBackend(
  name: string,
  handler?: (request: http.IncomingMessage, response: http.ServerResponse) => void,
  options: { port?: number; keepAliveTimeout?: number } = {},
): Promise<TestBackend> {
  const requests: http.IncomingMessage[] = []
  const server = http.createServer({ keepAliveTimeout: options.keepAliveTimeout ?? 5_000 }, (request, response) => {
    if (request.method === 'HEAD' && request.url === '/healthz') {
      response.end()
      return
    }
    requests.push(request)
    if (handler) return handler(request, response)
    response.setHeader('x-backend', name)
    response.end(name)
  })
  await listen(server, options.port ?? 0)
  const { port } = server.address() as AddressInfo
  return {
    port,
    requests,
    server,
    entry: (weight) => ({ serverId: name, address: '127.0.0.1', privateIp: '10.0.0.9', port, weight }),
    stop: () => stopServer(server),
  }
}

export function listen(server: net.Server, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

export function stopServer(server: net.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    if (server instanceof http.Server) server.closeAllConnections()
  })
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = net.createServer()
  const port = await listen(server)
  await stopServer(server)
  return port
}

export function listenerOn(port: number, change: Partial<BalancerListener> = {}): BalancerListener {
  return {
    port,
    protocol: 'http',
    isRunning: true,
    scheduler: 'wrr',
    requestTimeoutMs: 60_000,
    idleTimeoutMs: 15_000,
    healthCheck: {
      kind: 'off',
      path: '/healthz',
      method: 'HEAD',
      intervalMs: 2_000,
      timeoutMs: 5_000,
      healthyThreshold: 3,
      unhealthyThreshold: 3,
      passCodes: ['http_2xx'],
    },
    backends: [],
    rules: [],
    ...change,
  }
}

export function balancerWith(...listeners: BalancerListener[]): BalancerConfig {
  return { loadBalancerId: 'lb-1', address: '127.0.0.1', isActive: true, listeners }
}

export interface Answer {
  status: number
  headers: http.IncomingHttpHeaders
  rawHeaders: string[]
  body: string
  isReused: boolean
}

/** One request; rejects when the connection breaks. */
export function send(port: number, options: http.RequestOptions & { body?: string | Buffer } = {}): Promise<Answer> {
  const { body, ...rest } = options
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, agent: false, ...rest }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          rawHeaders: response.rawHeaders,
          body: Buffer.concat(chunks).toString(),
          isReused: request.reusedSocket,
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}
