import type { Clock } from '../../shared/clock.ts'
import type { AccessLogLine, BalancerConfig, BalancerDriver, BalancerListener } from '../drivers.ts'
import { AccessLogRing } from './access-log.ts'
import { checkListen } from './check-listen.ts'
import { HttpListener } from './http-listener.ts'
import type { RunningListener } from './listener.ts'
import { createProbe } from './probe.ts'
import { TcpListener } from './tcp-listener.ts'
import { UdpListener } from './udp-listener.ts'

export interface BalancerDriverOptions {
  /** The cloud's clock: it paces health checks and dates log lines. Data-plane time-outs run in real time. */
  clock: Clock
  log: (line: string) => void
}

interface Balancer {
  listeners: Map<string, RunningListener>
  log: AccessLogRing
  /** The last `apply`; the next one starts after it. */
  applied: Promise<void>
}

/** Load balancers as proxies in this process. */
export function createBalancerDriver(options: BalancerDriverOptions): BalancerDriver {
  const balancers = new Map<string, Balancer>()
  const probe = createProbe(options.clock)
  // Stopped ones whose last clients are still there; only the end of the driver breaks those off.
  const stopped = new Set<RunningListener>()

  const stop = (listener: RunningListener) => {
    listener.stop()
    for (const each of stopped) if (each.isIdle) stopped.delete(each)
    if (!listener.isIdle) stopped.add(listener)
  }

  const find = (loadBalancerId: string, port: number): RunningListener[] =>
    [...(balancers.get(loadBalancerId)?.listeners ?? [])]
      .filter(([key]) => key.startsWith(`${port}/`))
      .map(([, listener]) => listener)

  const start = (config: BalancerConfig, listener: BalancerListener, log: AccessLogRing): RunningListener =>
    createListener(listener, {
      loadBalancerId: config.loadBalancerId,
      clock: options.clock,
      probe,
      log: (line) => options.log(`${config.loadBalancerId}:${listener.port} ${line}`),
      addLine: (line: AccessLogLine) => log.add(line),
    })

  const applyTo = async (balancer: Balancer, config: BalancerConfig): Promise<void> => {
    const wanted = new Map(runningListeners(config).map((listener) => [listenerKey(listener), listener]))
    for (const [key, running] of balancer.listeners) {
      if (wanted.has(key)) continue
      balancer.listeners.delete(key)
      stop(running)
    }
    const addresses = [config.address, ...(config.extraAddresses ?? [])]
    const failures: unknown[] = []
    for (const [key, listener] of wanted) {
      const known = balancer.listeners.get(key)
      const running = known ?? start(config, listener, balancer.log)
      balancer.listeners.set(key, running)
      await running.update(listener, addresses).catch((error: unknown) => {
        failures.push(error)
        if (known) return
        balancer.listeners.delete(key)
        stop(running)
      })
    }
    if (failures.length === 1) throw failures[0]
    if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('; '))
  }

  return {
    apply(config) {
      const balancer = balancers.get(config.loadBalancerId) ?? newBalancer()
      balancers.set(config.loadBalancerId, balancer)
      const applied = balancer.applied.then(() => applyTo(balancer, config))
      // The caller gets the failure; the next apply must not get it a second time.
      balancer.applied = applied.catch(() => {})
      return applied
    },

    checkListen,

    async remove(loadBalancerId) {
      const balancer = balancers.get(loadBalancerId)
      if (!balancer) return
      await balancer.applied
      balancers.delete(loadBalancerId)
      for (const listener of balancer.listeners.values()) stop(listener)
    },

    health: (loadBalancerId, port) => find(loadBalancerId, port).flatMap((listener) => listener.pool.health()),
    counters: (loadBalancerId, port) => find(loadBalancerId, port).flatMap((listener) => listener.pool.counters()),
    traffic: (loadBalancerId, port, fromMs, toMs) =>
      find(loadBalancerId, port).flatMap((listener) => listener.traffic.between(fromMs, toMs)),
    accessLog: (loadBalancerId, fromMs, toMs) => balancers.get(loadBalancerId)?.log.between(fromMs, toMs) ?? [],

    async close() {
      const all = [...balancers.values()]
      balancers.clear()
      await Promise.all(all.map((balancer) => balancer.applied))
      const running = all.flatMap(({ listeners }) => [...listeners.values()])
      for (const listener of [...running, ...stopped]) listener.destroy()
      stopped.clear()
    },
  }
}

function createListener(
  listener: BalancerListener,
  options: ConstructorParameters<typeof HttpListener>[1],
): RunningListener {
  switch (listener.protocol) {
    case 'http':
    case 'https':
      return new HttpListener(listener, options)
    case 'tcp':
      return new TcpListener(listener, options)
    case 'udp':
      return new UdpListener(listener, options)
  }
}

const newBalancer = (): Balancer => ({ listeners: new Map(), log: new AccessLogRing(), applied: Promise.resolve() })

const runningListeners = (config: BalancerConfig) =>
  config.isActive ? config.listeners.filter((listener) => listener.isRunning) : []

/** A listener that changes its protocol is another listener. */
const listenerKey = (listener: BalancerListener) => `${listener.port}/${listener.protocol}`
