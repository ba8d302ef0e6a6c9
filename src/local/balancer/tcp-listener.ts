import net from 'node:net'
import { messageOf } from '../../shared/errors.ts'
import { systemClock, type Cancel } from '../../shared/clock.ts'
import type { BalancerListener } from '../drivers.ts'
import { createAdmission } from './access-control.ts'
import type { Backend } from './backend.ts'
import { BackendPool } from './backend-pool.ts'
import { remoteAddress } from './exchange.ts'
import type { ListenerOptions, RunningListener } from './listener.ts'
import { Persistence } from './persistence.ts'
import { Servers } from './servers.ts'
import { Traffic } from './traffic.ts'

const connectTimeoutMs = 5_000

interface Connection {
  client: net.Socket
  upstream: net.Socket
  backend: Backend
  /** Set while the connection may only stay for the rest of the drain time. */
  cancelDrain?: Cancel
}

/** A TCP listener: every connection belongs to one backend until one side ends it. */
export class TcpListener implements RunningListener {
  readonly pool: BackendPool
  readonly traffic: Traffic
  #listener: BalancerListener
  #isAdmitted: (address: string) => boolean
  readonly #options: ListenerOptions
  readonly #servers: Servers<net.Server>
  readonly #persistence = new Persistence()
  readonly #connections = new Set<Connection>()

  constructor(listener: BalancerListener, options: ListenerOptions) {
    this.#listener = listener
    this.#options = options
    this.#isAdmitted = createAdmission(listener.accessControl)
    this.pool = new BackendPool(listener, { ...options, changed: () => this.#drainLost() })
    this.traffic = new Traffic(options.clock)
    this.#servers = new Servers(listener.port, () => {
      // Half-open connections are passed on as such: one side may still talk when the other is done.
      const server = net.createServer({ allowHalfOpen: true, pauseOnConnect: true, noDelay: true })
      server.on('connection', (socket) => this.#connect(socket))
      return server
    })
  }

  async update(listener: BalancerListener, addresses: readonly string[]): Promise<void> {
    this.#listener = listener
    this.#isAdmitted = createAdmission(listener.accessControl)
    this.pool.update(listener)
    this.#drainLost()
    await this.#servers.listenOn(addresses)
  }

  get isIdle(): boolean {
    return this.#connections.size === 0
  }

  stop(): void {
    this.#servers.stopAccepting()
    this.pool.close()
  }

  destroy(): void {
    this.stop()
    for (const { client, upstream } of this.#connections) {
      client.destroy()
      upstream.destroy()
    }
  }

  #connect(client: net.Socket): void {
    const address = remoteAddress(client)
    const backend = this.#isAdmitted(address) ? this.#pick(address) : undefined
    client.on('error', () => {
      // A client that breaks off is no failure of the balancer; 'close' follows and ends the other side.
    })
    if (!backend) {
      this.traffic.dropped()
      client.resetAndDestroy()
      return
    }
    this.#join(client, backend)
  }

  #pick(address: string): Backend | undefined {
    const { persistenceMs } = this.#listener
    if (!persistenceMs) return this.pool.pick()
    const nowMs = systemClock.monotonic()
    const backend = this.pool.pick({ mark: this.#persistence.find(address, nowMs, persistenceMs) })
    if (backend) this.#persistence.keep(address, backend.mark, nowMs)
    return backend
  }

  #join(client: net.Socket, backend: Backend): void {
    const startedMs = systemClock.monotonic()
    const upstream = net.connect({
      host: backend.address,
      port: backend.port,
      allowHalfOpen: true,
      noDelay: true,
    })
    const connection: Connection = { client, upstream, backend }
    this.#connections.add(connection)
    backend.inFlight += 1
    this.traffic.opened()
    let isRefused = false
    const stopTimer = systemClock.schedule(connectTimeoutMs, () => upstream.destroy(new Error('connect timed out')))
    upstream.once('connect', () => {
      stopTimer()
      for (const socket of [client, upstream]) socket.setTimeout(this.#listener.idleTimeoutMs, () => socket.destroy())
      client.pipe(upstream)
      upstream.pipe(client)
    })
    upstream.on('error', (error) => {
      if (upstream.connecting || upstream.bytesRead + upstream.bytesWritten === 0) {
        isRefused = true
        this.#options.log(`connection to ${backend.serverId}:${backend.port} failed: ${messageOf(error)}`)
      }
      client.resetAndDestroy()
    })
    client.once('close', () => upstream.destroy())
    upstream.once('close', () => {
      stopTimer()
      connection.cancelDrain?.()
      this.#connections.delete(connection)
      backend.inFlight -= 1
      backend.count(0, systemClock.monotonic() - startedMs)
      if (isRefused) this.traffic.dropped()
      this.traffic.closed(client.bytesRead, client.bytesWritten)
      client.destroySoon()
    })
  }

  /** Connections to backends that were removed or failed their checks may stay for the drain time, if there is one. */
  #drainLost(): void {
    const { connectionDrainMs } = this.#listener
    if (connectionDrainMs === undefined) return
    const members = new Map(this.pool.health().map((row) => [`${row.serverId}:${row.port}`, row.state]))
    for (const connection of this.#connections) {
      const { backend } = connection
      const isLost = !members.has(`${backend.serverId}:${backend.port}`) || backend.watch.state === 'abnormal'
      if (isLost && !connection.cancelDrain) {
        connection.cancelDrain = systemClock.schedule(connectionDrainMs, () => connection.client.resetAndDestroy())
      }
      if (!isLost && connection.cancelDrain) {
        connection.cancelDrain()
        delete connection.cancelDrain
      }
    }
  }
}
