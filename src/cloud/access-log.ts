/** Requests of one backend in one window, as the load balancer itself saw them. */
export interface BackendTraffic {
  /** Private address and port of the backend, as in the log's `upstream_addr`. */
  backend: string
  requests: number
  /** Requests that the backend answered with 5xx, or not at all. */
  serverErrors: number
  /** Requests slower than each asked threshold. */
  slowerThan: { thresholdMs: number; requests: number }[]
}

/** The load balancer's layer-7 access log (in SLS): the only per-backend view that needs no instrumentation. */
export interface AccessLog {
  /** Counts of [fromMs, toMs), epoch milliseconds, one row per backend that had traffic. */
  countByBackend(query: {
    loadBalancerId: string
    listenerPort?: number
    fromMs: number
    toMs: number
    latencyThresholdsMs?: readonly number[]
    /** Requests for this host do not count. */
    exceptHost?: string
  }): Promise<BackendTraffic[]>
}
