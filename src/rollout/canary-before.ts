import type { Counts } from '../analysis/evidence.ts'
import { feasibilityOf } from '../analysis/feasibility.ts'
import { canDiffer } from '../analysis/mann-whitney.ts'
import { percent } from '../analysis/verdict.ts'
import type { AccessLog } from '../cloud/access-log.ts'
import { formatDuration } from '../shared/duration.ts'
import type { Reporter } from '../shared/reporter.ts'
import { waysToVerdict } from './canary-advice.ts'
import type { CanaryStep } from './canary-plan.ts'
import type { CanaryRequest } from './canary-request.ts'
import { readTraffic } from './canary-traffic.ts'
import type { Server } from './fleet.ts'
import type { RolloutSession } from './session.ts'

/** What the log says of the time before the canary. */
export interface TrafficBefore {
  /** Of the old release, per metric. */
  counts: Record<string, Counts>
  requestsPerSecond: number
}

/** Time before the canary that tells a bad canary from a bad day. */
const beforeWindowMs = 10 * 60_000
/** Time that tells how much traffic there is now. */
const rateWindowMs = 60_000

export async function trafficBefore(
  { context: { clock }, layout }: RolloutSession,
  accessLog: AccessLog,
  seen: Pick<CanaryRequest, 'metrics'> & { servers: readonly Server[]; canaryIds: ReadonlySet<string> },
): Promise<TrafficBefore> {
  const read = (lengthMs: number) =>
    readTraffic(accessLog, {
      loadBalancerIds: layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id),
      window: { fromMs: clock.now() - lengthMs, toMs: clock.now() },
      ...seen,
    })
  const [long, short] = await Promise.all([read(beforeWindowMs), read(rateWindowMs)])
  const counts = Object.fromEntries(Object.entries(long.intervals).map(([name, { stable }]) => [name, stable]))
  return { counts, requestsPerSecond: short.requests / (rateWindowMs / 1_000) }
}

/** Says before the canary whether its first step can come to a verdict with the traffic there is. */
export function announceFeasibility(
  reporter: Reporter,
  {
    metrics,
    ranks,
    stepDurationMs,
    intervalMs,
  }: Pick<CanaryRequest, 'metrics' | 'ranks' | 'stepDurationMs' | 'intervalMs'>,
  { requestsPerSecond }: TrafficBefore,
  [first]: readonly CanaryStep[],
): void {
  const [metric] = metrics
  if (!metric || !first) return
  if (ranks) {
    const points = Math.ceil(stepDurationMs / intervalMs)
    const message = `a step is judged by ${points} points of each side`
    reporter.emit(
      canDiffer(points, points)
        ? { type: 'notice', message: `${message}; differences that matter need about 50` }
        : { type: 'notice', message: `${message}: too few for any verdict, give a longer step or a shorter interval` },
    )
    return
  }
  const { requestsNeeded, durationMs } = feasibilityOf(metric, requestsPerSecond, first.share)
  const facts = `at ${requestsPerSecond.toFixed(1)} requests/s and ${percent(first.share)} share, excluding ${percent(metric.badRate)} ${metric.name} needs ${requestsNeeded} canary requests`
  if (durationMs <= stepDurationMs) {
    reporter.emit({ type: 'notice', message: `${facts}, about ${formatDuration(durationMs)}` })
    return
  }
  const time = Number.isFinite(durationMs)
    ? `, about ${formatDuration(durationMs)}; a step lasts ${formatDuration(stepDurationMs)}`
    : ', and there is no traffic'
  const { share } = first
  const ways = waysToVerdict({ requestsNeeded, requestsPerSecond, share, stepDurationMs })
  const advice = ways.length > 0 ? ways.join(', or ') : 'a larger share, a longer --step-duration or more traffic'
  reporter.emit({ type: 'warning', message: `${facts}${time}: give ${advice}, or it will end inconclusive` })
}
