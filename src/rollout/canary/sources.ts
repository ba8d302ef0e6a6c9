import type { Counts, Interval } from '../../analysis/evidence.ts'
import type { MeasuredMetric } from '../../analysis/measured-metric.ts'
import type { Reading } from '../../analysis/measurement.ts'
import type { InstanceFigure, InstanceMetrics } from '../../cloud/instance-metrics.ts'
import { messageOf } from '../../shared/errors.ts'

/** Where the answers of a metric come from. */
export type MetricSource =
  /** Mean of the canaries' instances against the mean of the others that serve, by a metric of `acs_ecs_dashboard`. */
  | { kind: 'cloudmonitor'; metric: string }
  /** Percent of bad requests since the last measurement, by what a metric of the access log calls bad. */
  | { kind: 'access-log'; of: string; minRequests: number }

export interface SourcedMetric extends MeasuredMetric {
  source: MetricSource
}

/** What a measurement is made of. */
export interface Look {
  /** Traffic of the step so far, per metric of the access log. */
  total: Readonly<Record<string, Interval>>
  canaryIds: readonly string[]
  /** Others that serve. */
  stableIds: readonly string[]
  /** When the step began to count, epoch milliseconds. */
  fromMs: number
  nowMs: number
}

/** Asks one source; undefined while it has nothing new to say. */
export type AskSource = (look: Look) => Promise<Reading | undefined>

/** Figures of one minute come one instance after the other: so long a later one is waited for. */
const lateMs = 3 * 60_000

/** Figures of CloudMonitor that are older than this are those of an agent that has stopped. */
const staleMs = 6 * 60_000

/** Makes the question of one metric; it knows what it was told last. */
export function askOf({ source }: SourcedMetric, instanceMetrics: InstanceMetrics): AskSource {
  return source.kind === 'cloudmonitor'
    ? askCloudMonitor(source.metric, instanceMetrics)
    : askAccessLog(source.of, source.minRequests)
}

function askCloudMonitor(metric: string, instanceMetrics: InstanceMetrics): AskSource {
  let newestMs: number | undefined
  return async ({ canaryIds, stableIds, fromMs, nowMs }): Promise<Reading | undefined> => {
    // What came late of the minutes before is still of this step, and newer than anything else of its instance.
    const sinceMs = Math.max(fromMs - 1, (newestMs ?? 0) - lateMs)
    let figures: InstanceFigure[]
    try {
      figures = await instanceMetrics.readFigures({
        metric,
        instanceIds: [...canaryIds, ...stableIds],
        fromMs: sinceMs,
      })
    } catch (error) {
      return { error: messageOf(error) }
    }
    const canary = newestOf(figures, canaryIds)
    if (!canary || canary.atMs <= (newestMs ?? -Infinity))
      return nowMs - (newestMs ?? fromMs) > staleMs ? {} : undefined
    newestMs = canary.atMs
    const baseline = newestOf(figures, stableIds)
    return { canary: canary.value, ...(baseline ? { baseline: baseline.value } : {}) }
  }
}

/** Mean of the newest figure of each instance. */
function newestOf(
  figures: readonly InstanceFigure[],
  ids: readonly string[],
): { value: number; atMs: number } | undefined {
  const newest = ids.flatMap((id) => {
    const own = figures.filter(({ instanceId }) => instanceId === id).toSorted((a, b) => a.atMs - b.atMs)
    return own.at(-1) ?? []
  })
  if (newest.length === 0) return undefined
  return {
    value: newest.reduce((sum, { value }) => sum + value, 0) / newest.length,
    atMs: Math.max(...newest.map(({ atMs }) => atMs)),
  }
}

function askAccessLog(of: string, minRequests: number): AskSource {
  const nothing: Interval = { canary: { total: 0, bad: 0 }, stable: { total: 0, bad: 0 } }
  let last = nothing
  let countedFromMs: number | undefined
  return ({ total, fromMs }) => {
    const now = total[of]
    // A window that begins anew, as in an extension, has nothing of the one before.
    if (fromMs !== countedFromMs) last = nothing
    countedFromMs = fromMs
    const fresh = now && { canary: less(now.canary, last.canary), stable: less(now.stable, last.stable) }
    if (!now || !fresh || fresh.canary.total < minRequests) return Promise.resolve(undefined)
    last = now
    const baseline = percentOf(fresh.stable)
    return Promise.resolve({ canary: percentOf(fresh.canary)!, ...(baseline === undefined ? {} : { baseline }) })
  }
}

const less = (now: Counts, before: Counts): Counts => ({ total: now.total - before.total, bad: now.bad - before.bad })
const percentOf = ({ total, bad }: Counts) => (total <= 0 ? undefined : (bad / total) * 100)
