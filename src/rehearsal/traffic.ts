import type { AccessLog, BackendTraffic } from '../cloud/access-log.ts'

/** Requests of one load balancer, as its access log counted them. */
export interface RecordedTraffic {
  requestsPerSecond: number
  /** Share that was answered with 5xx or not at all, 0 to 1. */
  errorRate: number
}

/** Of a load balancer of which nothing is known. */
export const assumedRequestsPerSecond = 20

/** One backend that may get requests. */
export interface TrafficBackend {
  loadBalancerId: string
  /** Private address and port, as in the log. */
  address: string
  weight: number
  /** Share of its requests that fails, 0 to 1. */
  errorRate: number
}

interface Flow {
  loadBalancerId: string
  address: string
  /** Since when these rates hold, epoch milliseconds. */
  sinceMs: number
  requestsPerMs: number
  errorsPerMs: number
  /** Expected numbers until then. */
  requests: number
  errors: number
}

/**
 * Steady traffic that follows the weights, and the access log of it. Numbers are those that are expected, without
 * chance: what a judge needs of them is what it needs on average.
 */
export class RehearsedTraffic implements AccessLog {
  readonly #rates: ReadonlyMap<string, number>
  /** By backend, oldest first. */
  readonly #flows = new Map<string, Flow[]>()

  /** `rates`: requests a second by load balancer. */
  constructor(rates: ReadonlyMap<string, number>) {
    this.#rates = rates
  }

  /** From now on these backends share the requests. The first call says how it was before, too. */
  follow(nowMs: number, backends: readonly TrafficBackend[]): void {
    const totals = new Map<string, number>()
    for (const { loadBalancerId, weight } of backends)
      totals.set(loadBalancerId, (totals.get(loadBalancerId) ?? 0) + weight)
    for (const { loadBalancerId, address, weight, errorRate } of backends) {
      const total = totals.get(loadBalancerId)!
      const share = total === 0 ? 0 : weight / total
      const requestsPerMs = (share * (this.#rates.get(loadBalancerId) ?? 0)) / 1_000
      this.#turn({ loadBalancerId, address, sinceMs: nowMs, requestsPerMs, errorsPerMs: requestsPerMs * errorRate })
    }
  }

  countByBackend({
    loadBalancerId,
    fromMs,
    toMs,
    latencyThresholdsMs = [],
  }: Parameters<AccessLog['countByBackend']>[0]): Promise<BackendTraffic[]> {
    const rows = [...this.#flows.values()]
      .filter(([flow]) => flow!.loadBalancerId === loadBalancerId)
      .map((flows) => {
        const [before, after] = [totalsAt(flows, fromMs), totalsAt(flows, toMs)]
        return {
          backend: flows[0]!.address,
          requests: Math.floor(after.requests) - Math.floor(before.requests),
          serverErrors: Math.floor(after.errors) - Math.floor(before.errors),
          // How fast the new release answers is not known before it runs.
          slowerThan: latencyThresholdsMs.map((thresholdMs) => ({ thresholdMs, requests: 0 })),
        }
      })
    return Promise.resolve(rows.filter(({ requests }) => requests > 0))
  }

  #turn(flow: Omit<Flow, 'requests' | 'errors'>): void {
    const key = `${flow.loadBalancerId} ${flow.address}`
    const flows = this.#flows.get(key) ?? []
    this.#flows.set(key, flows)
    const last = flows.at(-1)
    if (last?.requestsPerMs === flow.requestsPerMs && last.errorsPerMs === flow.errorsPerMs) return
    flows.push({ ...flow, ...totalsAt(flows, flow.sinceMs) })
  }
}

/** Expected numbers until a moment; before the first one, which may be below nothing, as it was then. */
function totalsAt(flows: readonly Flow[], atMs: number): { requests: number; errors: number } {
  const flow = flows.findLast(({ sinceMs }) => sinceMs <= atMs) ?? flows[0]
  if (!flow) return { requests: 0, errors: 0 }
  const ms = atMs - flow.sinceMs
  return { requests: flow.requests + flow.requestsPerMs * ms, errors: flow.errors + flow.errorsPerMs * ms }
}
