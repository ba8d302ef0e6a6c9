import type http from 'node:http'
import type net from 'node:net'
import { createProxyServer } from 'http-proxy-3'
import { messageOf } from '../../shared/errors.ts'
import { systemClock } from '../../shared/clock.ts'
import type { Backend } from './backend.ts'
import { errorPage } from './error-page.ts'
import type { Exchange } from './exchange.ts'

export interface UpgradeRequest {
  exchange: Exchange & { backend: Backend }
  socket: net.Socket
  head: Buffer
  headers: Readonly<Record<string, string>>
}

/** Web sockets: one connection to the backend for each of the client's, for as long as both stay. */
export class Upgrader {
  readonly #underway = new WeakMap<http.IncomingMessage, Exchange>()
  readonly #proxy = createProxyServer({ ws: true, toProxy: true })
  readonly #log: (line: string) => void

  constructor(log: (line: string) => void) {
    this.#log = log
    this.#proxy.on('proxyReqWs', (outgoing, request) => {
      const exchange = this.#underway.get(request)
      if (!exchange) return
      outgoing.once('upgrade', () => {
        exchange.upstreamStatus = 101
      })
      outgoing.once('response', (answer) => {
        exchange.upstreamStatus = answer.statusCode
      })
    })
    this.#proxy.on('error', (error) => this.#log(`a web socket broke: ${messageOf(error)}`))
  }

  send({ exchange, socket, head, headers }: UpgradeRequest): void {
    const { backend, request } = exchange
    this.#underway.set(request, exchange)
    exchange.sentMs = systemClock.monotonic()
    const target = { protocol: 'http:', host: backend.address, port: backend.port }
    this.#proxy.ws(request, socket, head, { target, headers: { ...headers } }, (error) => {
      if (exchange.upstreamStatus !== undefined) return
      exchange.upstreamStatus = 502
      this.#log(`web socket to ${backend.serverId}: 502, ${messageOf(error)}`)
      refuseUpgrade(socket, 502)
    })
  }
}

/** Answers a handshake with an error page and ends the connection. */
export function refuseUpgrade(socket: net.Socket, status: number): void {
  const body = errorPage(status)
  const title = /<title>\d+ (.*)<\/title>/.exec(body)![1]
  socket.end(
    `HTTP/1.1 ${status} ${title}\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
