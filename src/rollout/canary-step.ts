import type { Counts, Interval } from '../analysis/evidence.ts'
import type { RankRules } from '../analysis/rank-rules.ts'
import { judgeByRanks, pointsBetween } from '../analysis/rank-verdict.ts'
import { judge, percent, type Verdict } from '../analysis/verdict.ts'
import type { AccessLog } from '../cloud/access-log.ts'
import { messageOf } from '../shared/errors.ts'
import type { CanaryStep } from './canary-plan.ts'
import { readTraffic, type CanaryMetric } from './canary-traffic.ts'
import type { Server } from './fleet.ts'
import type { RotationGuard } from './guard.ts'
import { isServing } from './server-state.ts'
import type { RolloutSession } from './session.ts'

export interface StepParts {
  session: RolloutSession
  accessLog: AccessLog
  metrics: readonly CanaryMetric[]
  /** Judges by ranks at the end of a step; else the sequential judge at every look. */
  ranks?: RankRules
  /** Longest time of one step and time between two looks, milliseconds. */
  stepDurationMs: number
  intervalMs: number
  /** Time at the start of a step whose traffic does not count, milliseconds. */
  initialDelayMs: number
  /** Those outside who have a say. */
  guard?: RotationGuard
}

/** How one step ended, with every number that was weighed. */
export interface StepReport {
  step: number
  of: number
  askedShare: number
  share: number
  canaries: string[]
  startedAtMs: number
  durationMs: number
  verdict: Verdict
  /** Whether the verdict came from the numbers; else from a health check, a gate or a source that could not be read. */
  isJudged: boolean
  /** Somebody outside wants it to wait as it is. */
  isHeld?: boolean
  /** The baseline before the canary began, per metric. */
  before: Readonly<Record<string, Counts>>
  /** Traffic between two looks, per metric, in order. */
  points: Record<string, Interval[]>
}

/** A metric source that fails this often in a row says nothing about the canary; the step ends undecided. */
const maxProviderErrors = 4

/** The log keeps whole seconds: what it has of the second in which the weights changed is of two shares. */
const firstWholeSecond = (ms: number) => Math.ceil(ms / 1_000) * 1_000

/** Watches one step until the evidence decides or its time is over. Never passes without evidence. */
export async function watchStep(
  parts: StepParts,
  request: {
    step: CanaryStep
    number: number
    of: number
    canaryIds: ReadonlySet<string>
    before: Readonly<Record<string, Counts>>
  },
): Promise<StepReport> {
  const { session } = parts
  const { clock } = session.context
  const startedAtMs = clock.now()
  const started = clock.monotonic()
  const elapsed = () => clock.monotonic() - started
  const countsFromMs = firstWholeSecond(startedAtMs + parts.initialDelayMs)
  let providerErrors = 0
  let isJudged = false
  let isHeld = false
  const totals: Record<string, Interval>[] = []
  let verdict: Verdict = { word: 'no-data', isOpen: true, reason: 'nothing was measured yet', metrics: [] }
  while (verdict.isOpen && elapsed() < parts.stepDurationMs) {
    await clock.sleep(Math.min(parts.intervalMs, parts.stepDurationMs - elapsed()), session.signal)
    const servers = [...(await session.view.observe()).servers.values()]
    const unwell = servers.find((server) => request.canaryIds.has(server.instanceId) && !isServing(server))
    if (unwell) {
      isJudged = false
      verdict = {
        word: 'fail',
        isOpen: false,
        reason: `${unwell.name} does not serve: ${describeHealth(unwell)}`,
        metrics: verdict.metrics,
      }
      break
    }
    const word = await parts.guard?.look()
    if (word && word.word !== 'go') {
      isJudged = false
      isHeld = word.word === 'hold'
      const said = word.word === 'back' ? 'fail' : 'inconclusive'
      verdict = { word: said, isOpen: false, reason: word.reason, metrics: verdict.metrics }
      break
    }
    if (clock.now() <= countsFromMs) continue
    try {
      verdict = await look(parts, { ...request, servers, fromMs: countsFromMs, totals })
      providerErrors = 0
      isJudged = true
    } catch (error) {
      if (session.signal.aborted || ++providerErrors > maxProviderErrors) {
        session.signal.throwIfAborted()
        isJudged = false
        verdict = {
          word: 'provider-error',
          isOpen: false,
          reason: `the access log cannot be read: ${messageOf(error)}`,
          metrics: verdict.metrics,
        }
        break
      }
    }
    announce(parts, request, verdict)
  }
  return {
    step: request.number,
    of: request.of,
    askedShare: request.step.asked,
    share: request.step.share,
    canaries: [...request.canaryIds],
    startedAtMs,
    durationMs: Math.round(elapsed()),
    verdict: { ...verdict, isOpen: false },
    isJudged,
    ...(isHeld ? { isHeld } : {}),
    before: request.before,
    points: pointsBetween(totals),
  }
}

/** What a verdict leads to. Anything but evidence for the canary stops it; only the policy may say otherwise. */
export function nextAfter(
  verdict: Verdict,
  onInconclusive: 'rollback' | 'promote' | 'pause',
): 'go-on' | 'reject' | 'inconclusive' | 'pause' {
  switch (verdict.word) {
    case 'pass':
      return 'go-on'
    case 'fail':
      return 'reject'
    case 'inconclusive':
    case 'no-data':
      return onInconclusive === 'promote' ? 'go-on' : onInconclusive === 'pause' ? 'pause' : 'inconclusive'
    // The old version is no better now: going back costs capacity in the middle of an incident and helps nobody.
    case 'external':
      return 'pause'
    case 'share-mismatch':
    case 'provider-error':
      return onInconclusive === 'pause' ? 'pause' : 'inconclusive'
  }
}

async function look(
  { session, accessLog, metrics, ranks }: StepParts,
  request: {
    step: CanaryStep
    canaryIds: ReadonlySet<string>
    before: Readonly<Record<string, Counts>>
    servers: readonly Server[]
    fromMs: number
    /** What earlier looks at this step saw; this one is added. */
    totals: Record<string, Interval>[]
  },
): Promise<Verdict> {
  const { intervals } = await readTraffic(accessLog, {
    loadBalancerIds: session.layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id),
    // The whole step anew: a log line that arrives late still counts, and weights do not change within a step.
    window: { fromMs: request.fromMs, toMs: session.context.clock.now() },
    metrics,
    servers: request.servers,
    canaryIds: request.canaryIds,
  })
  request.totals.push(intervals)
  const input = {
    intervals: Object.fromEntries(Object.entries(intervals).map(([name, interval]) => [name, [interval]])),
    before: request.before,
    policies: metrics,
    expectedShare: request.step.share,
  }
  return ranks ? judgeByRanks(input, pointsBetween(request.totals), ranks) : judge(input)
}

function announce(
  { session }: StepParts,
  request: { step: CanaryStep; number: number; of: number },
  verdict: Verdict,
): void {
  const numbers = verdict.metrics.map(
    ({ name, canary, stable }) => `${name} ${canary.bad}/${canary.total} against ${stable.bad}/${stable.total}`,
  )
  session.context.reporter.emit({
    type: 'progress',
    subject: `step ${request.number}/${request.of}`,
    phase: 'analyse',
    message: `share ${percent(request.step.share)}: ${verdict.word}${numbers.length > 0 ? ` (${numbers.join('; ')})` : ''}`,
    data: { verdict },
  })
}

const describeHealth = (server: Server) =>
  server.health.map((row) => `${row.protocol}:${row.listenerPort} ${row.health}`).join(', ') || server.status
