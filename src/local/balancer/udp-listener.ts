import dgram from 'node:dgram'
import { messageOf } from '../../shared/errors.ts'
import { systemClock, type Cancel } from '../../shared/clock.ts'
import type { BalancerListener } from '../drivers.ts'
import { createAdmission } from './access-control.ts'
import type { Backend } from './backend.ts'
import { BackendPool } from './backend-pool.ts'
import { explain } from './listen.ts'
import type { ListenerOptions, RunningListener } from './listener.ts'
import { Traffic } from './traffic.ts'

// A client that sends nothing for so long gets a backend anew.
const sessionMs = 90_000

/** What one client address and port exchanges with one backend. */
interface Session {
  upstream: dgram.Socket
  backend: Backend
  startedMs: number
  cancel: Cancel
  bytesIn: number
  bytesOut: number
}

/** A UDP listener: the packets of one client port go to one backend as long as they keep coming. */
export class UdpListener implements RunningListener {
  readonly pool: BackendPool
  readonly traffic: Traffic
  #listener: BalancerListener
  #isAdmitted: (address: string) => boolean
  readonly #options: ListenerOptions
  readonly #sockets = new Map<string, dgram.Socket>()
  readonly #sessions = new Map<string, Session>()

  constructor(listener: BalancerListener, options: ListenerOptions) {
    this.#listener = listener
    this.#options = options
    this.#isAdmitted = createAdmission(listener.accessControl)
    this.pool = new BackendPool(listener, options)
    this.traffic = new Traffic(options.clock)
  }

  async update(listener: BalancerListener, addresses: readonly string[]): Promise<void> {
    this.#listener = listener
    this.#isAdmitted = createAdmission(listener.accessControl)
    this.pool.update(listener)
    for (const [address, socket] of this.#sockets) {
      if (addresses.includes(address)) continue
      this.#sockets.delete(address)
      socket.close()
    }
    for (const address of addresses) if (!this.#sockets.has(address)) await this.#bind(address)
  }

  get isIdle(): boolean {
    return this.#sessions.size === 0
  }

  stop(): void {
    for (const key of this.#sessions.keys()) this.#end(key)
    for (const socket of this.#sockets.values()) socket.close()
    this.#sockets.clear()
    this.pool.close()
  }

  destroy(): void {
    this.stop()
  }

  #bind(address: string): Promise<void> {
    const socket = dgram.createSocket('udp4')
    const { port } = this.#listener
    return new Promise((resolve, reject) => {
      socket.once('error', (error) => reject(explain(error, port, address)))
      socket.bind({ address, port, exclusive: true }, () => {
        socket.removeAllListeners('error')
        socket.on('error', (error) => this.#options.log(`UDP socket ${address}:${port}: ${messageOf(error)}`))
        socket.on('message', (packet, from) => this.#receive(socket, packet, from))
        this.#sockets.set(address, socket)
        resolve()
      })
    })
  }

  #receive(socket: dgram.Socket, packet: Buffer, from: dgram.RemoteInfo): void {
    const key = `${socket.address().address} ${from.address}:${from.port}`
    const session = this.#sessions.get(key) ?? this.#begin(key, socket, from)
    if (!session) {
      this.traffic.dropped()
      return
    }
    session.bytesIn += packet.length
    session.cancel()
    session.cancel = systemClock.schedule(sessionMs, () => this.#end(key))
    session.upstream.send(packet, session.backend.port, session.backend.address)
  }

  #begin(key: string, socket: dgram.Socket, from: dgram.RemoteInfo): Session | undefined {
    const backend = this.#isAdmitted(from.address) ? this.pool.pick() : undefined
    if (!backend) return undefined
    const upstream = dgram.createSocket('udp4')
    const session: Session = {
      upstream,
      backend,
      startedMs: systemClock.monotonic(),
      cancel: () => {},
      bytesIn: 0,
      bytesOut: 0,
    }
    upstream.on('error', () => this.#end(key))
    upstream.on('message', (answer) => {
      session.bytesOut += answer.length
      socket.send(answer, from.port, from.address)
    })
    backend.inFlight += 1
    this.traffic.opened()
    this.#sessions.set(key, session)
    return session
  }

  #end(key: string): void {
    const session = this.#sessions.get(key)
    if (!session) return
    this.#sessions.delete(key)
    session.cancel()
    session.upstream.close()
    session.backend.inFlight -= 1
    session.backend.count(0, systemClock.monotonic() - session.startedMs)
    this.traffic.closed(session.bytesIn, session.bytesOut)
  }
}
