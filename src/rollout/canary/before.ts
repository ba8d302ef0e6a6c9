import type { Counts } from '../../analysis/evidence.ts'
import { feasibilityOf } from '../../analysis/feasibility.ts'
import { canDiffer } from '../../analysis/mann-whitney.ts'
import { percent } from '../../analysis/verdict.ts'
import type { AccessLog } from '../../cloud/access-log.ts'
import { formatDuration } from '../../shared/duration.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { waysToVerdict } from './advice.ts'
import { leastTimeOf } from './measured-time.ts'
import type { PlannedStep } from './plan.ts'
import { type CanaryStep, grows } from './steps.ts'
import type { CanaryRequest } from './request.ts'
import { readTraffic } from './traffic.ts'
import type { Server } from '../traffic/fleet.ts'
import type { RolloutSession } from '../session.ts'

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

type Judging = Pick<
  CanaryRequest,
  'metrics' | 'measured' | 'ranks' | 'stepDurationMs' | 'intervalMs' | 'initialDelayMs' | 'onInconclusive'
>

/**
 * Says before the canary whether its first analysis can come to a verdict with the traffic there is, and whether the job
 * lasts as long as its steps. `leftMs`: milliseconds until this run has to be at rest.
 */
export function announceFeasibility(
  reporter: Reporter,
  request: Judging & { leftMs: number },
  before: TrafficBefore,
  steps: readonly PlannedStep[],
): void {
  announceTime(reporter, request.leftMs, request, before, steps)
  const judged = steps.find(isAnalysed)
  if (!judged?.stage) return
  const analysis = analysisOf(judged, request)
  announceVerdict(reporter, analysis, before, probedBefore(steps, judged), judged.stage)
  announceMeasured(reporter, analysis)
}

/** The metric that needs the most requests: a step passes when all of them have their evidence. */
const hardestOf = (metrics: Judging['metrics']) =>
  metrics
    .filter(({ isShadow }) => !isShadow)
    .toSorted((a, b) => feasibilityOf(b, 1, 1).requestsNeeded - feasibilityOf(a, 1, 1).requestsNeeded)[0]

const isAnalysed = ({ asked, isJudged }: PlannedStep) => isJudged || asked.kind === 'analyse'

/** An analysis may have times of its own. */
const analysisOf = ({ asked }: PlannedStep, request: Judging): Judging =>
  asked.kind === 'analyse'
    ? {
        ...request,
        stepDurationMs: asked.durationMs ?? request.stepDurationMs,
        intervalMs: asked.intervalMs ?? request.intervalMs,
        initialDelayMs: asked.initialDelayMs ?? request.initialDelayMs ?? 0,
      }
    : request

/** Requests of our own that an analysis counts, because their probe comes right before it. */
function probedBefore(steps: readonly PlannedStep[], judged: PlannedStep): number {
  const before = steps.slice(0, steps.indexOf(judged))
  const since = before.slice(before.findLastIndex((step) => grows(step.asked) || isAnalysed(step)) + 1)
  return since.reduce(
    (sum, { asked }) => sum + (asked.kind === 'probe' ? (asked.requestsPerSecond * asked.ms) / 1_000 : 0),
    0,
  )
}

/** Only steps that take a known time say anything; a verdict comes when its evidence is there. */
function announceTime(
  reporter: Reporter,
  leftMs: number,
  request: Judging,
  { requestsPerSecond }: TrafficBefore,
  steps: readonly PlannedStep[],
): void {
  const waits = steps.reduce((sum, { asked }) => sum + ('ms' in asked ? asked.ms : 0), 0)
  if (waits === 0) return
  const metric = hardestOf(request.metrics)
  const verdicts = steps.filter(isAnalysed).reduce((sum, step) => {
    const { stepDurationMs, initialDelayMs = 0 } = analysisOf(step, request)
    const needed = metric ? feasibilityOf(metric, requestsPerSecond, step.stage!.share).durationMs : 0
    return sum + Math.min(stepDurationMs, initialDelayMs + needed)
  }, 0)
  const message = `the steps take ${formatDuration(waits + verdicts)} or more, ${formatDuration(waits)} of them on purpose`
  reporter.emit(
    waits + verdicts <= leftMs
      ? { type: 'notice', message }
      : {
          type: 'warning',
          message: `${message}; this job ends before, in ${formatDuration(Math.max(0, leftMs))}: it pauses then with the share it has, and the same command goes on`,
        },
  )
}

function announceVerdict(
  reporter: Reporter,
  { metrics, ranks, stepDurationMs, intervalMs, initialDelayMs = 0, onInconclusive: { extendMs = 0 } }: Judging,
  { requestsPerSecond }: TrafficBefore,
  probed: number,
  { share }: CanaryStep,
): void {
  const metric = hardestOf(metrics)
  if (!metric) return
  const countedMs = stepDurationMs - initialDelayMs
  if (ranks) {
    const points = Math.max(0, Math.ceil(countedMs / intervalMs))
    const message = `a step is judged by ${points} points of each side`
    reporter.emit(
      canDiffer(points, points)
        ? { type: 'notice', message: `${message}; differences that matter need about 50` }
        : { type: 'notice', message: `${message}: too few for any verdict, give a longer step or a shorter interval` },
    )
    return
  }
  const { requestsNeeded } = feasibilityOf(metric, requestsPerSecond, share)
  const missing = Math.max(0, requestsNeeded - probed * share)
  const durationMs = missing === 0 ? 0 : (missing / (requestsPerSecond * share)) * 1_000
  const ours = probed === 0 ? '' : `, about ${Math.floor(probed * share)} of them from the probe`
  const facts = `at ${requestsPerSecond.toFixed(1)} requests/s and ${percent(share)} share, excluding ${percent(metric.badRate)} ${metric.name} needs ${requestsNeeded} canary requests${ours}`
  if (durationMs <= countedMs) {
    reporter.emit({ type: 'notice', message: `${facts}, about ${formatDuration(durationMs)}` })
    return
  }
  const uncounted = initialDelayMs === 0 ? '' : `, ${formatDuration(initialDelayMs)} of which do not count`
  if (durationMs <= countedMs + extendMs) {
    const longer = `longer than a step (${formatDuration(stepDurationMs)}${uncounted}), which is then watched ${formatDuration(extendMs)} more`
    reporter.emit({ type: 'notice', message: `${facts}, about ${formatDuration(durationMs)}: ${longer}` })
    return
  }
  const longest = `${formatDuration(stepDurationMs)}${extendMs === 0 ? '' : ` and ${formatDuration(extendMs)} more`}${uncounted}`
  const time = Number.isFinite(durationMs)
    ? `, about ${formatDuration(durationMs)}; a step lasts ${longest}`
    : ', and there is no traffic'
  const lastsMs = Math.max(1_000, countedMs + extendMs)
  const ways = waysToVerdict({
    requestsNeeded: missing,
    requestsPerSecond,
    share,
    stepDurationMs: lastsMs,
    initialDelayMs,
  })
  const advice = ways.length > 0 ? ways.join(', or ') : 'a larger share, a longer --step-duration or more traffic'
  reporter.emit({ type: 'warning', message: `${facts}${time}: give ${advice}, or it will end inconclusive` })
}

/** A metric that counts and cannot be measured often enough within a step would keep every step undecided. */
function announceMeasured(
  reporter: Reporter,
  { measured, stepDurationMs, initialDelayMs = 0, onInconclusive: { extendMs = 0 } }: Judging,
): void {
  for (const metric of measured?.metrics ?? []) {
    const needsMs = initialDelayMs + leastTimeOf(metric)
    if (metric.isShadow || needsMs <= stepDurationMs + extendMs) continue
    const lasts = `${formatDuration(stepDurationMs)}${extendMs === 0 ? '' : ` and ${formatDuration(extendMs)} more`}`
    reporter.emit({
      type: 'warning',
      message: `${metric.name} needs ${formatDuration(needsMs)} until it can say anything, and a step lasts ${lasts}: give a longer --step-duration, or it will end without a verdict`,
    })
  }
}
