import type { AccessLog, BackendTraffic } from '../../cloud/access-log.ts'
import type { Counts, Interval } from '../../analysis/evidence.ts'
import type { MetricPolicy } from '../../analysis/verdict.ts'
import type { Server } from '../traffic/fleet.ts'

/** A metric with what of the access log counts as bad for it. */
export interface CanaryMetric extends MetricPolicy {
  /** Requests that the backend failed, or requests slower than `thresholdMs`. */
  bad: { kind: 'server-error' } | { kind: 'slower'; thresholdMs: number }
}

/** One instance as the log knows it. */
export type FleetMember = Pick<Server, 'instanceId' | 'privateIp'>

export interface TrafficWindow {
  fromMs: number
  toMs: number
}

/** Traffic of a fleet in one window, split by who runs the new version. */
export interface FleetTraffic {
  /** One interval per metric name. */
  intervals: Record<string, Interval>
  requests: number
}

/** Asks the access log of every load balancer in front of the fleet and adds up both sides. Times in epoch ms. */
export async function readTraffic(
  accessLog: AccessLog,
  request: {
    loadBalancerIds: readonly string[]
    window: TrafficWindow
    metrics: readonly CanaryMetric[]
    servers: readonly FleetMember[]
    canaryIds: ReadonlySet<string>
  },
): Promise<FleetTraffic> {
  const latencyThresholdsMs = request.metrics.flatMap(({ bad }) => (bad.kind === 'slower' ? [bad.thresholdMs] : []))
  const rows = await Promise.all(
    request.loadBalancerIds.map((loadBalancerId) =>
      accessLog.countByBackend({ loadBalancerId, ...request.window, latencyThresholdsMs }),
    ),
  )
  return splitTraffic(rows.flat(), request)
}

/** Adds rows of the access log up for the canaries and for the other servers of the fleet; strangers do not count. */
export function splitTraffic(
  rows: readonly BackendTraffic[],
  {
    metrics,
    servers,
    canaryIds,
  }: { metrics: readonly CanaryMetric[]; servers: readonly FleetMember[]; canaryIds: ReadonlySet<string> },
): FleetTraffic {
  const byAddress = new Map(servers.map((server) => [server.privateIp, server.instanceId]))
  const known = rows.flatMap((row) => {
    const instanceId = byAddress.get(row.backend.slice(0, row.backend.lastIndexOf(':')))
    return instanceId === undefined ? [] : [{ row, isCanary: canaryIds.has(instanceId) }]
  })
  const side = (isCanary: boolean, metric: CanaryMetric): Counts =>
    known
      .filter((one) => one.isCanary === isCanary)
      .reduce((sum, { row }) => ({ total: sum.total + row.requests, bad: sum.bad + badOf(row, metric) }), {
        total: 0,
        bad: 0,
      })
  return {
    intervals: Object.fromEntries(
      metrics.map((metric) => [metric.name, { canary: side(true, metric), stable: side(false, metric) }]),
    ),
    requests: known.reduce((sum, { row }) => sum + row.requests, 0),
  }
}

function badOf(row: BackendTraffic, { bad }: CanaryMetric): number {
  if (bad.kind === 'server-error') return row.serverErrors
  return row.slowerThan.find(({ thresholdMs }) => thresholdMs === bad.thresholdMs)?.requests ?? 0
}
