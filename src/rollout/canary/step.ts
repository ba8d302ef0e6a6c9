import type { Counts, Interval } from '../../analysis/evidence.ts'
import type { RankRules } from '../../analysis/rank-rules.ts'
import { combined } from '../../analysis/combined.ts'
import type { MeasuredVerdict } from '../../analysis/measured-metric.ts'
import { isUndecided } from '../../analysis/policy.ts'
import { judgeByRanks, pointsBetween } from '../../analysis/rank-verdict.ts'
import { judge, percent, type Verdict } from '../../analysis/verdict.ts'
import type { AccessLog } from '../../cloud/access-log.ts'
import { formatDuration } from '../../shared/duration.ts'
import { messageOf } from '../../shared/errors.ts'
import { StepMeasurements, type Measured } from './measure.ts'
import type { CanaryStep } from './steps.ts'
import { extensionNote } from './notes.ts'
import { readTraffic, type CanaryMetric } from './traffic.ts'
import type { Server } from '../traffic/fleet.ts'
import type { RotationGuard } from '../guard/guard.ts'
import { isServing } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'

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
  /** How much longer a step is watched that is undecided when its time is over, milliseconds; once. */
  extendMs?: number
  /** The log may fail this often in a row before that itself ends a step. */
  consecutiveErrorLimit?: number
  /** What is measured beside the log. */
  measured?: Measured
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
  /** How much longer it was to be watched because it was undecided, milliseconds. */
  extendedMs?: number
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

/** A metric source that fails this often in a row says nothing about the canary; Argo Rollouts' default, too. */
const usualErrorLimit = 4

/** The log keeps whole seconds: what it has of the second in which the weights changed is of two shares. */
const firstWholeSecond = (ms: number) => Math.ceil(ms / 1_000) * 1_000

export interface StepRequest {
  step: CanaryStep
  number: number
  of: number
  canaryIds: ReadonlySet<string>
  before: Readonly<Record<string, Counts>>
  /** Where the traffic that counts begins, epoch milliseconds; default now. */
  fromMs?: number
}

/** What a step has shown so far. */
interface StepState {
  verdict: Verdict
  isJudged: boolean
  isHeld: boolean
  /** The log could not be read so often in a row. */
  errors: number
  isExtended: boolean
  /** Where the traffic that counts begins, epoch milliseconds. */
  fromMs: number
  measurements?: StepMeasurements
  /** What each look saw; growing. */
  totals: Record<string, Interval>[]
}

/**
 * Watches one step until the evidence decides or its time is over; one that is undecided then is watched `extendMs`
 * longer, once. Never passes without evidence.
 */
export async function watchStep(parts: StepParts, request: StepRequest): Promise<StepReport> {
  const { clock } = parts.session.context
  const startedAtMs = clock.now()
  const started = clock.monotonic()
  const elapsed = () => clock.monotonic() - started
  const state: StepState = {
    verdict: { word: 'no-data', isOpen: true, reason: 'nothing was measured yet', metrics: [] },
    isJudged: false,
    isHeld: false,
    errors: 0,
    isExtended: false,
    fromMs: firstWholeSecond((request.fromMs ?? startedAtMs) + parts.initialDelayMs),
    totals: [],
    ...(parts.measured ? { measurements: new StepMeasurements(parts.measured) } : {}),
  }
  await watchUntil(parts, request, state, started + parts.stepDurationMs)
  if (mayExtend(parts, state)) {
    const leftMs = Math.max(0, parts.stepDurationMs - elapsed()) + parts.extendMs
    await extend(parts, request, state, leftMs)
    await watchUntil(parts, request, state, clock.monotonic() + leftMs)
  }
  return {
    step: request.number,
    of: request.of,
    askedShare: request.step.asked,
    share: request.step.share,
    canaries: [...request.canaryIds],
    startedAtMs,
    durationMs: Math.round(elapsed()),
    ...(state.isExtended ? { extendedMs: parts.extendMs! } : {}),
    verdict: { ...state.verdict, isOpen: false },
    isJudged: state.isJudged,
    ...(state.isHeld ? { isHeld: true } : {}),
    before: request.before,
    points: pointsBetween(state.totals),
  }
}

const mayExtend = (parts: StepParts, { isHeld, verdict }: StepState): parts is StepParts & { extendMs: number } =>
  (parts.extendMs ?? 0) > 0 && !isHeld && isUndecided(verdict.word)

/** Reopens a step that is undecided, for this many milliseconds from now; the journal knows that it had its extension. */
async function extend(parts: StepParts, request: StepRequest, state: StepState, leftMs: number): Promise<void> {
  const { journal, context } = parts.session
  const { clock, reporter } = context
  const { word, reason } = state.verdict
  await journal.append({ kind: 'note', ...extensionNote(request.number), atMs: clock.now() })
  const until = new Date(clock.now() + leftMs).toISOString()
  reporter.emit({
    type: 'notice',
    message: `step ${request.number}/${request.of} ${word}: ${reason}; it is watched ${formatDuration(leftMs)} longer, until ${until}`,
  })
  Object.assign(state, { isExtended: true, errors: 0, verdict: { ...state.verdict, isOpen: true } })
  state.measurements?.reopen()
  // What was counted until now is of another share than the one that is to be compared.
  if (word !== 'share-mismatch') return
  state.fromMs = firstWholeSecond(clock.now())
  state.totals.length = 0
}

/** Looks at the step again and again until its verdict is closed or the time has come, in monotonic milliseconds. */
async function watchUntil(parts: StepParts, request: StepRequest, state: StepState, untilMs: number): Promise<void> {
  const { session } = parts
  const { clock } = session.context
  while (state.verdict.isOpen && clock.monotonic() < untilMs) {
    await clock.sleep(Math.min(parts.intervalMs, untilMs - clock.monotonic()), session.signal)
    const servers = [...(await session.view.observe()).servers.values()]
    const { metrics } = state.verdict
    const unwell = servers.find((server) => request.canaryIds.has(server.instanceId) && !isServing(server))
    if (unwell) {
      const reason = `${unwell.name} does not serve: ${describeHealth(unwell)}`
      Object.assign(state, { isJudged: false, verdict: { word: 'fail', isOpen: false, reason, metrics } })
      return
    }
    const word = await parts.guard?.look()
    if (word && word.word !== 'go') {
      const said = word.word === 'back' ? 'fail' : 'inconclusive'
      const verdict = { word: said, isOpen: false, reason: word.reason, metrics }
      Object.assign(state, { isJudged: false, isHeld: word.word === 'hold', verdict })
      return
    }
    if (clock.now() <= state.fromMs) continue
    await lookOnce(parts, request, state, servers)
    announce(parts, request, state.verdict)
  }
}

/** Judges what there is now; a log that cannot be read ends the step only when that happens too often in a row. */
async function lookOnce(
  parts: StepParts,
  request: StepRequest,
  state: StepState,
  servers: readonly Server[],
): Promise<void> {
  const { signal } = parts.session
  try {
    const log = await look(parts, { ...request, servers, fromMs: state.fromMs, totals: state.totals })
    const verdict = combined(log, await measure(parts, request, state, servers))
    // The extension is the time in which sessions that stick to their server end.
    state.verdict = state.isExtended && verdict.word === 'share-mismatch' ? { ...verdict, isOpen: true } : verdict
    state.errors = 0
    state.isJudged = true
  } catch (error) {
    signal.throwIfAborted()
    if (++state.errors <= (parts.consecutiveErrorLimit ?? usualErrorLimit)) return
    const reason = `the access log cannot be read: ${messageOf(error)}`
    const { metrics } = state.verdict
    Object.assign(state, { isJudged: false, verdict: { word: 'provider-error', isOpen: false, reason, metrics } })
  }
}

/** What is measured beside the log, now. */
async function measure(
  { session }: StepParts,
  { canaryIds }: StepRequest,
  { measurements, totals, fromMs }: StepState,
  servers: readonly Server[],
): Promise<MeasuredVerdict[]> {
  const stable = servers.filter((server) => !canaryIds.has(server.instanceId) && isServing(server))
  const found = await measurements?.look({
    total: totals.at(-1) ?? {},
    canaryIds: [...canaryIds],
    stableIds: stable.map(({ instanceId }) => instanceId),
    fromMs,
    nowMs: session.context.clock.now(),
  })
  return found ?? []
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
  numbers.push(...(verdict.measured ?? []).map(({ name, word, reason }) => `${name} ${word}: ${reason}`))
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
