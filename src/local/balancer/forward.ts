import type http from 'node:http'
import { createProxyServer } from 'http-proxy-3'
import { messageOf } from '../../shared/errors.ts'
import { systemClock } from '../../shared/clock.ts'
import type { Backend } from './backend.ts'
import { answerError } from './error-page.ts'
import { hopByHop, type Exchange } from './exchange.ts'

const connectTimeoutMs = 5_000
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'DELETE', 'PUT'])

export interface ForwardRequest {
  exchange: Exchange & { backend: Backend }
  response: http.ServerResponse
  requestTimeoutMs: number
  headers: Readonly<Record<string, string>>
  /** Writes the backend's answer to the client. */
  relay: (answer: http.IncomingMessage) => void
}

/** Sends requests to backends: the library does headers, streams and aborts, this decides on connections and failures. */
export class Forwarder {
  readonly #underway = new WeakMap<http.IncomingMessage, ForwardRequest>()
  readonly #proxy = createProxyServer({ selfHandleResponse: true, toProxy: true })
  readonly #log: (line: string) => void

  constructor(log: (line: string) => void) {
    this.#log = log
    this.#proxy.on('proxyReq', (outgoing, request) => this.#sent(outgoing, this.#underway.get(request)))
    this.#proxy.on('proxyRes', (answer, request) => this.#answered(answer, this.#underway.get(request)))
    this.#proxy.on('error', (error) => this.#log(`a proxied request failed: ${messageOf(error)}`))
  }

  send(forward: ForwardRequest): void {
    const { request } = forward.exchange
    this.#underway.set(request, forward)
    dropHopByHop(request)
    request.url = pathOf(request.url ?? '/')
    this.#attempt(forward, isReplayable(request))
  }

  #attempt(forward: ForwardRequest, isPooled: boolean): void {
    const { exchange, response, headers } = forward
    const { backend, request } = exchange
    exchange.outgoing = undefined
    exchange.sentMs ??= systemClock.monotonic()
    // A backend closes idle connections when it likes. Only what can be sent again may meet such a connection;
    // everything else gets one of its own.
    const connection = isPooled
      ? { agent: backend.agent, headers: { ...headers, connection: 'keep-alive' } }
      : { agent: false, headers: { ...headers, connection: 'close' } }
    const target = { protocol: 'http:', host: backend.address, port: backend.port }
    this.#proxy.web(request, response, { ...connection, target }, (error) => this.#failed(forward, error))
  }

  #sent(outgoing: http.ClientRequest, forward: ForwardRequest | undefined): void {
    if (!forward) return
    forward.exchange.outgoing = outgoing
    // The library takes a DELETE or OPTIONS without a length for one without a body.
    if (forward.exchange.isChunked && !outgoing.headersSent) {
      outgoing.removeHeader('content-length')
      outgoing.setHeader('transfer-encoding', 'chunked')
    }
    const giveUp = () => {
      forward.exchange.timedOut = true
      outgoing.destroy(new Error('the backend did not answer in time'))
    }
    outgoing.setTimeout(forward.requestTimeoutMs, giveUp)
    const { socket } = outgoing
    if (!socket?.connecting) return
    const cancel = systemClock.schedule(connectTimeoutMs, giveUp)
    socket.once('connect', cancel)
    socket.once('close', cancel)
  }

  #answered(answer: http.IncomingMessage, forward: ForwardRequest | undefined): void {
    if (!forward) return
    const { exchange, response } = forward
    exchange.upstreamStatus = answer.statusCode ?? 502
    answer.once('end', () => {
      exchange.receivedMs = systemClock.monotonic()
    })
    // A body that breaks off must not look complete to the client.
    answer.once('error', () => response.destroy())
    forward.relay(answer)
    answer.on('data', (chunk: Buffer) => {
      exchange.bodyBytes += chunk.length
    })
  }

  #failed(forward: ForwardRequest, error: NodeJS.ErrnoException): void {
    const { exchange, response } = forward
    if (response.destroyed || response.headersSent) {
      response.destroy()
      return
    }
    if (isDeadPooledConnection(exchange, error)) {
      exchange.isRetried = true
      this.#attempt(forward, false)
      return
    }
    exchange.upstreamStatus = exchange.timedOut ? 504 : 502
    exchange.receivedMs = systemClock.monotonic()
    const what = `${exchange.request.method} ${exchange.request.url} to ${exchange.backend?.serverId}`
    this.#log(`${what}: ${exchange.upstreamStatus}, ${messageOf(error)}`)
    answerError(response, exchange.upstreamStatus)
  }
}

function isDeadPooledConnection(exchange: Exchange, error: NodeJS.ErrnoException): boolean {
  if (exchange.isRetried || exchange.timedOut || !exchange.outgoing?.reusedSocket) return false
  return error.code === 'ECONNRESET' || error.code === 'EPIPE'
}

/** True for a request without a body that does no harm when the backend gets it twice. */
function isReplayable(request: http.IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
  return idempotent.has(request.method ?? '') && encoding === undefined && Number(length ?? 0) === 0
}

function dropHopByHop(request: http.IncomingMessage): void {
  const { headers } = request
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase())
  for (const name of [...hopByHop, ...named]) if (name !== 'transfer-encoding') delete headers[name]
}

/** Clients may send the whole URL to a server; backends get the path only. */
function pathOf(url: string): string {
  const match = /^https?:\/\/[^/?#]*(.*)$/i.exec(url)
  if (!match) return url
  return match[1]!.startsWith('/') ? match[1]! : `/${match[1]}`
}
