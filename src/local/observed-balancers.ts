import type {
  BackendCounters,
  BackendState,
  BalancerBackend,
  BalancerConfig,
  BalancerDriver,
  BalancerListener,
} from './drivers.ts'

/** A balancer driver that also tells what it was last asked to be. */
export interface ObservedBalancers extends BalancerDriver {
  configs(): readonly BalancerConfig[]
}

/** Remembers the wanted state of every balancer, for people and metrics to look at. */
export function observeBalancers(driver: BalancerDriver): ObservedBalancers {
  const configs = new Map<string, BalancerConfig>()
  return {
    apply(config) {
      configs.set(config.loadBalancerId, config)
      return driver.apply(config)
    },
    remove(loadBalancerId) {
      configs.delete(loadBalancerId)
      return driver.remove(loadBalancerId)
    },
    async checkListen(listener, addresses) {
      await driver.checkListen?.(listener, addresses)
    },
    health: (loadBalancerId, port) => driver.health(loadBalancerId, port),
    accessLog: (loadBalancerId, fromMs, toMs) => driver.accessLog(loadBalancerId, fromMs, toMs),
    counters: (loadBalancerId, port) => driver.counters(loadBalancerId, port),
    traffic: (...query) => driver.traffic?.(...query) ?? [],
    close() {
      configs.clear()
      return driver.close()
    },
    configs: () => [...configs.values()],
  }
}

/** One backend of one listener with everything that is known of it now. */
export interface SeenBackend {
  loadBalancerId: string
  listenerPort: number
  protocol: BalancerListener['protocol']
  backend: BalancerBackend
  state: BackendState
  counters: BackendCounters | undefined
}

/** Every backend of every running listener, in the order in which they were configured. */
export function seenBackends(balancers: ObservedBalancers): SeenBackend[] {
  return balancers
    .configs()
    .flatMap((config) => config.listeners.flatMap((listener) => backendsOf(balancers, config, listener)))
}

function backendsOf(
  balancers: ObservedBalancers,
  { loadBalancerId }: BalancerConfig,
  listener: BalancerListener,
): SeenBackend[] {
  const health = balancers.health(loadBalancerId, listener.port)
  const counters = balancers.counters(loadBalancerId, listener.port)
  const all = [...listener.backends, ...listener.rules.flatMap((rule) => rule.backends)]
  const unique = new Map(all.map((backend) => [`${backend.serverId}:${backend.port}`, backend]))
  const { port: listenerPort, protocol } = listener
  return [...unique.values()].map((backend) => {
    const isIt = (other: { serverId: string; port: number }) =>
      other.serverId === backend.serverId && other.port === backend.port
    const state = health.find(isIt)?.state ?? 'unavailable'
    return { loadBalancerId, listenerPort, protocol, backend, state, counters: counters.find(isIt) }
  })
}
