import type { Counts, Interval } from '../../analysis/evidence.ts'
import type { RankRules } from '../../analysis/rank-rules.ts'
import { judgeByRanks, type Points } from '../../analysis/rank-verdict.ts'
import { isShareMismatch } from '../../analysis/share.ts'
import { judge, type Verdict } from '../../analysis/verdict.ts'
import type { VerdictWord } from '../../analysis/verdict-word.ts'
import type { AccessLog } from '../../cloud/access-log.ts'
import { readTraffic, type CanaryMetric, type FleetMember, type TrafficWindow } from './traffic.ts'

export interface RetrospectiveRequest {
  loadBalancerIds: readonly string[]
  /** Epoch milliseconds, whole seconds: the log knows no parts of them. */
  window: TrafficWindow
  /** Between two looks, milliseconds, whole seconds. */
  everyMs: number
  metrics: readonly CanaryMetric[]
  /** Judges by ranks; else the sequential judge does. */
  ranks?: RankRules
  /** Both sides; what others answered does not count. */
  members: readonly FleetMember[]
  canaryIds: ReadonlySet<string>
}

/** What a look at the traffic until then would have said. */
export interface PastLook {
  untilMs: number
  word: VerdictWord
  reason: string
}

/** What past traffic says about a release, with every number that was weighed. */
export interface Retrospective {
  verdict: Verdict
  /** The looks at which the word changed, in order; of the judge by ranks there is only the last. */
  looks: PastLook[]
  /** When a canary that was watched would have ended its step; absent when it would have run to its end. */
  decidedAtMs?: number
  /** Share of the requests that the canaries got; what the weights asked for then is not known any more. */
  share: number
  /** False when the share differs within the time, so that it is not one step that was judged. */
  isShareSteady: boolean
  before: Record<string, Counts>
  points: Record<string, Interval[]>
}

/** Queries that are under way at once: SLS counts them by project. */
const queriesAtOnce = 4
/** Longest time before the range that tells a bad release from a bad day, as a running canary looks back. */
const mostBeforeMs = 600_000

/** Judges the traffic of a range that is over as a canary would have been judged, look by look. Rejects with CloudError. */
export async function analysePast(accessLog: AccessLog, request: RetrospectiveRequest): Promise<Retrospective> {
  const { window, metrics, ranks } = request
  const before = await trafficBefore(accessLog, request)
  const points = await readPoints(accessLog, request)
  const totals = runningTotals(points, metrics)
  const share = shareOf(totals.at(-1), metrics)
  const inputAt = (index: number) => ({
    intervals: Object.fromEntries(Object.entries(totals[index] ?? {}).map(([name, interval]) => [name, [interval]])),
    before,
    policies: metrics,
    expectedShare: share,
  })
  const last = totals.length - 1
  const judged = ranks ? [judgeByRanks(inputAt(last), points, ranks)] : totals.map((_, index) => judge(inputAt(index)))
  const untilMs = (index: number) =>
    ranks ? window.toMs : Math.min(window.fromMs + (index + 1) * request.everyMs, window.toMs)
  const decided = ranks ? -1 : judged.findIndex(({ isOpen }) => !isOpen)
  return {
    verdict: { ...judged.at(-1)!, isOpen: false },
    looks: judged.flatMap(({ word, reason }, index) =>
      word === judged[index - 1]?.word ? [] : [{ untilMs: untilMs(index), word, reason }],
    ),
    ...(decided < 0 ? {} : { decidedAtMs: untilMs(decided) }),
    share,
    isShareSteady: isSteady(points, share, metrics),
    before,
    points,
  }
}

async function trafficBefore(accessLog: AccessLog, request: RetrospectiveRequest): Promise<Record<string, Counts>> {
  const { fromMs, toMs } = request.window
  const window = { fromMs: fromMs - Math.min(toMs - fromMs, mostBeforeMs), toMs: fromMs }
  const { intervals } = await read(accessLog, request, window)
  return Object.fromEntries(Object.entries(intervals).map(([name, { stable }]) => [name, stable]))
}

async function readPoints(accessLog: AccessLog, request: RetrospectiveRequest): Promise<Record<string, Interval[]>> {
  const { window, everyMs, metrics } = request
  const windows: TrafficWindow[] = []
  for (let fromMs = window.fromMs; fromMs < window.toMs; fromMs += everyMs)
    windows.push({ fromMs, toMs: Math.min(fromMs + everyMs, window.toMs) })
  const found: Record<string, Interval>[] = []
  for (let first = 0; first < windows.length; first += queriesAtOnce) {
    const some = windows.slice(first, first + queriesAtOnce)
    found.push(...(await Promise.all(some.map(async (one) => (await read(accessLog, request, one)).intervals))))
  }
  return Object.fromEntries(metrics.map(({ name }) => [name, found.map((intervals) => intervals[name]!)]))
}

const read = (
  accessLog: AccessLog,
  { loadBalancerIds, metrics, members, canaryIds }: RetrospectiveRequest,
  window: TrafficWindow,
) => readTraffic(accessLog, { loadBalancerIds, metrics, servers: members, canaryIds, window })

/** What had been seen after each point. */
function runningTotals(points: Points, metrics: readonly CanaryMetric[]): Record<string, Interval>[] {
  const [first] = metrics
  const so: Record<string, Interval> = {}
  return (first ? (points[first.name] ?? []) : []).map((_, index) => {
    for (const { name } of metrics) {
      const { canary, stable } = points[name]![index]!
      const until = so[name]
      so[name] = { canary: sum(canary, until?.canary), stable: sum(stable, until?.stable) }
    }
    return { ...so }
  })
}

const sum = (a: Counts, b: Counts = { total: 0, bad: 0 }): Counts => ({ total: a.total + b.total, bad: a.bad + b.bad })

const trafficOf = ({ canary, stable }: Interval) => ({ canary: canary.total, stable: stable.total })

function shareOf(total: Record<string, Interval> | undefined, [first]: readonly CanaryMetric[]): number {
  const interval = first && total?.[first.name]
  if (!interval) return 0
  const { canary, stable } = trafficOf(interval)
  return canary + stable === 0 ? 0 : canary / (canary + stable)
}

/** Each quarter of the range must have had the share of all of it, as far as its traffic can tell. */
function isSteady(points: Points, share: number, [first]: readonly CanaryMetric[]): boolean {
  const own = first ? (points[first.name] ?? []) : []
  const size = Math.max(1, Math.ceil(own.length / 4))
  for (let from = 0; from < own.length; from += size) {
    const quarter = own.slice(from, from + size).map(trafficOf)
    const traffic = quarter.reduce((a, b) => ({ canary: a.canary + b.canary, stable: a.stable + b.stable }))
    if (isShareMismatch(traffic, share)) return false
  }
  return true
}
