import http from 'node:http'
import type { Clock } from '../../shared/clock.ts'
import type { BackendCounters, BalancerBackend, BalancerHealthCheck } from '../drivers.ts'
import { HealthWatch, type Probe } from './health.ts'
import { backendMark } from './sticky.ts'

export interface BackendOptions {
  clock: Clock
  probe: Probe
  log: (line: string) => void
  /** Called when a backend's health state changed. */
  changed?: () => void
}

const pooledSockets = 256

/** One server and port behind one listener: its health, its pooled connections and what it did so far. */
export class Backend {
  readonly key: string
  readonly serverId: string
  readonly address: string
  readonly privateIp: string
  readonly port: number
  /** Names the backend in cookies. */
  readonly mark: string
  readonly watch: HealthWatch
  readonly counters: Omit<BackendCounters, 'inFlight'>
  /** Keeps idle connections for requests that can be sent again when one of them turns out to be dead. */
  readonly agent = new http.Agent({ keepAlive: true, maxFreeSockets: pooledSockets })
  inFlight = 0

  constructor(config: BalancerBackend, check: BalancerHealthCheck, options: BackendOptions) {
    this.key = backendKey(config)
    this.serverId = config.serverId
    this.address = config.address
    this.privateIp = config.privateIp
    this.port = config.port
    this.mark = backendMark(`${config.serverId}:${config.port}`)
    this.counters = {
      serverId: config.serverId,
      port: config.port,
      requests: 0,
      status2xx: 0,
      status3xx: 0,
      status4xx: 0,
      status5xx: 0,
      totalMs: 0,
    }
    this.watch = new HealthWatch(check, {
      clock: options.clock,
      probe: options.probe,
      target: { address: config.address, port: config.port },
      changed: (state) => {
        options.log(`backend ${config.serverId} (${config.privateIp}:${config.port}) is ${state}`)
        options.changed?.()
      },
    })
  }

  /** Counts one request that ended with `status`; a status of 0 is a connection or a client that went away. */
  count(status: number, ms: number): void {
    this.counters.requests += 1
    this.counters.totalMs += ms
    if (status >= 500) this.counters.status5xx += 1
    else if (status >= 400) this.counters.status4xx += 1
    else if (status >= 300) this.counters.status3xx += 1
    else if (status >= 200) this.counters.status2xx += 1
  }

  /** Keeps or drops idle pooled connections: a backend that drains must not be held up by them. */
  setPooling(isPooling: boolean): void {
    this.agent.maxFreeSockets = isPooling ? pooledSockets : 0
    if (isPooling) return
    for (const sockets of Object.values(this.agent.freeSockets)) for (const socket of sockets ?? []) socket.destroy()
  }

  /** Ends checks and idle connections; requests in flight go on. */
  remove(): void {
    this.watch.stop()
    this.setPooling(false)
  }
}

/** A server that comes back on another address is another backend: what was known about it does not hold. */
export function backendKey(config: BalancerBackend): string {
  return `${config.serverId}|${config.address}|${config.port}`
}
