import http from 'node:http'
import https from 'node:https'
import type net from 'node:net'
import { systemClock } from '../../shared/clock.ts'
import type { BalancerListener } from '../drivers.ts'
import { createAdmission } from './access-control.ts'
import type { Backend } from './backend.ts'
import { BackendPool } from './backend-pool.ts'
import { answerError } from './error-page.ts'
import { newExchange, remoteAddress, type Exchange } from './exchange.ts'
import { Forwarder } from './forward.ts'
import type { ListenerOptions, RunningListener } from './listener.ts'
import { logLine } from './log-line.ts'
import { relayAnswer } from './relay.ts'
import { Servers } from './servers.ts'
import { bindRequest } from './stickiness.ts'
import { Traffic } from './traffic.ts'
import { refuseUpgrade, Upgrader } from './upgrade.ts'

// The server closes an idle connection this much later than it told the client: a request that was sent in good
// time must not meet a closing socket.
const idleGraceMs = 2_000

/** An HTTP or HTTPS listener: every request is sent to a backend of its own. */
export class HttpListener implements RunningListener {
  readonly pool: BackendPool
  readonly traffic: Traffic
  #listener: BalancerListener
  #isAdmitted: (address: string) => boolean
  readonly #options: ListenerOptions
  readonly #servers: Servers<http.Server | https.Server>
  readonly #forwarder: Forwarder
  readonly #upgrader: Upgrader
  readonly #sockets = new Set<net.Socket>()

  constructor(listener: BalancerListener, options: ListenerOptions) {
    this.#listener = listener
    this.#options = options
    this.#isAdmitted = createAdmission(listener.accessControl)
    this.pool = new BackendPool(listener, options)
    this.traffic = new Traffic(options.clock)
    this.#servers = new Servers(listener.port, () => this.#createServer())
    this.#forwarder = new Forwarder(options.log)
    this.#upgrader = new Upgrader(options.log)
  }

  async update(listener: BalancerListener, addresses: readonly string[]): Promise<void> {
    this.#listener = listener
    this.#isAdmitted = createAdmission(listener.accessControl)
    this.pool.update(listener)
    for (const server of this.#servers.all()) {
      server.keepAliveTimeout = listener.idleTimeoutMs + idleGraceMs
      if (server instanceof https.Server && listener.certificate) server.setSecureContext(listener.certificate)
    }
    await this.#servers.listenOn(addresses)
  }

  get isIdle(): boolean {
    return this.#sockets.size === 0
  }

  stop(): void {
    this.#servers.stopAccepting()
    this.pool.close()
  }

  destroy(): void {
    this.stop()
    for (const socket of this.#sockets) socket.destroy()
  }

  #createServer(): http.Server | https.Server {
    const timeouts = {
      keepAliveTimeout: this.#listener.idleTimeoutMs + idleGraceMs,
      // Uploads may take as long as they move; the time-out between balancer and backend watches them.
      requestTimeout: 0,
      // Other upgrades, such as h2c, are offers that may be ignored: the request is served as it is.
      shouldUpgradeCallback: isWebSocket,
    }
    const server =
      this.#listener.protocol === 'https'
        ? https.createServer({ ...timeouts, ...this.#listener.certificate })
        : http.createServer(timeouts)
    server.on('connection', (socket: net.Socket) => this.#connected(socket))
    server.on('timeout', closeUnlessHeard)
    server.on('request', (request, response) => this.#serve(server, request, response))
    server.on('upgrade', (request: http.IncomingMessage, socket: net.Socket, head: Buffer) => {
      if (isWebSocket(request)) this.#upgrade(request, socket, head)
      else this.#serveDetached(server, request, socket)
    })
    return server
  }

  #connected(socket: net.Socket): void {
    if (!this.#isAdmitted(remoteAddress(socket))) {
      this.traffic.dropped()
      socket.resetAndDestroy()
      return
    }
    this.#sockets.add(socket)
    this.traffic.opened()
    socket.once('close', () => {
      this.#sockets.delete(socket)
      this.traffic.closed(socket.bytesRead, socket.bytesWritten)
    })
  }

  #serve(server: http.Server, request: http.IncomingMessage, response: http.ServerResponse): void {
    const exchange = newExchange(request)
    const listener = this.#listener
    response.once('close', () => this.#ended(exchange, request, response.headersSent ? response.statusCode : 499))
    if (listener.redirectToPort !== undefined) {
      redirect(request, response, listener.redirectToPort)
      return
    }
    const binding = bindRequest(listener.sticky, request, systemClock.now())
    const backend = this.#pick(request, binding.mark)
    if (!backend) {
      answerError(response, 503)
      return
    }
    this.#begin(exchange, backend)
    this.#forwarder.send({
      exchange: exchange as Exchange & { backend: Backend },
      response,
      requestTimeoutMs: listener.requestTimeoutMs,
      headers: this.#forwardedHeaders(request),
      relay: (answer) =>
        relayAnswer(answer, response, {
          idleTimeoutMs: server.listening ? listener.idleTimeoutMs : undefined,
          ...binding.cookiesFor(backend, answer.statusCode ?? 502),
        }),
    })
  }

  #upgrade(request: http.IncomingMessage, socket: net.Socket, head: Buffer): void {
    const exchange = newExchange(request)
    const { mark } = bindRequest(this.#listener.sticky, request, systemClock.now())
    const backend = this.#pick(request, mark)
    socket.once('close', () => this.#ended(exchange, request, exchange.upstreamStatus ?? (backend ? 499 : 503)))
    if (!backend) {
      refuseUpgrade(socket, 503)
      return
    }
    this.#begin(exchange, backend)
    this.#upgrader.send({
      exchange: exchange as Exchange & { backend: Backend },
      socket,
      head,
      headers: this.#forwardedHeaders(request),
    })
  }

  /** Node.js before 24 hands over every request with an `Upgrade` header without its parser: one answer, then close. */
  #serveDetached(server: http.Server, request: http.IncomingMessage, socket: net.Socket): void {
    const response = new http.ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(socket)
    response.once('finish', () => socket.destroySoon())
    const hasBody =
      request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0
    if (hasBody) answerError(response, 400)
    else this.#serve(server, request, response)
  }

  #pick(request: http.IncomingMessage, mark: string | undefined): Backend | undefined {
    return this.pool.pick({ host: request.headers.host, path: request.url ?? '/', mark })
  }

  #begin(exchange: Exchange, backend: Backend): void {
    exchange.backend = backend
    backend.inFlight += 1
  }

  #ended(exchange: Exchange, request: http.IncomingMessage, status: number): void {
    const { backend } = exchange
    if (backend) {
      backend.inFlight -= 1
      backend.count(exchange.upstreamStatus ?? 0, systemClock.monotonic() - exchange.startedMs)
    }
    this.#options.addLine(
      logLine(exchange, request, {
        timeMs: this.#options.clock.now(),
        slbid: this.#options.loadBalancerId,
        slb_vport: this.#listener.port,
        scheme: this.#listener.protocol,
        status,
      }),
    )
  }

  #forwardedHeaders(request: http.IncomingMessage): Record<string, string> {
    const earlier = request.headers['x-forwarded-for']
    const client = remoteAddress(request.socket)
    const forwardedFor = earlier === undefined ? client : `${String(earlier)}, ${client}`
    return { ...this.#listener.addedHeaders, 'x-forwarded-for': forwardedFor }
  }
}

/**
 * Ends an idle connection, unless its client has sent something in the meantime: after a stall of the process the timer
 * fires before what already arrived is read, and closing would reset a request that came in good time.
 */
function closeUnlessHeard(socket: net.Socket): void {
  const heard = socket.bytesRead
  // Sockets are read between timers and this.
  setImmediate(() => {
    if (socket.bytesRead === heard) socket.destroy()
  })
}

const isWebSocket = (request: http.IncomingMessage) =>
  request.method === 'GET' && request.headers.upgrade?.toLowerCase() === 'websocket'

function redirect(request: http.IncomingMessage, response: http.ServerResponse, port: number): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const location = `https://${host}${port === 443 ? '' : `:${port}`}${request.url ?? '/'}`
  response.writeHead(301, { location, 'content-length': 0 })
  response.end()
}
