import type { Counts } from '../../analysis/evidence.ts'
import { isUndecided, nextAfter } from '../../analysis/policy.ts'
import type { AccessLog } from '../../cloud/access-log.ts'
import type { PlannedStep } from './plan.ts'
import { type AskedStep, type CanaryStep, grows } from './steps.ts'
import { beginStep, type PlayedStep } from './played.ts'
import type { CanaryRequest } from './request.ts'
import { planUntil, stepNote, type CanaryStart } from './resume.ts'
import { bringInForce, type CanaryFleet } from './stage.ts'
import { watchStep, type StepReport } from './step.ts'
import { watchCanaries } from './wait.ts'
import { guardFor } from '../guard/guard-questions.ts'
import { describeTraffic } from '../traffic/probe-traffic.ts'
import type { FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'

/** What follows from a step. */
export type Next =
  | 'go-on'
  | { word: 'back'; result: 'rejected' | 'inconclusive'; failed: FailedServer[]; reason?: string }
  | { word: 'pause'; reason: string; isOutOfTime?: true; isApprovalAsked?: true }

export interface PlayParts {
  session: RolloutSession
  accessLog: AccessLog
  request: CanaryRequest
  fleet: CanaryFleet
  steps: readonly PlannedStep[]
  start: CanaryStart
  /** The old release before the canary, per metric. */
  before: Readonly<Record<string, Counts>>
}

/** A few calls: the journal, and the dead man for as long as the canary may wait. Whoever is killed needs more of it. */
const stopMarginMs = 10_000
const killMarginMs = 60_000

/** Milliseconds until a run has to be at rest; Infinity where nobody stops it. */
export function timeLeft({ context }: RolloutSession, { deployment }: Pick<CanaryRequest, 'deployment'>): number {
  const { jobDeadlineMs = Infinity, timeoutAtMs = Infinity } = deployment
  return Math.min(jobDeadlineMs - killMarginMs, timeoutAtMs - stopMarginMs) - context.clock.now()
}

/** Plays the steps of a canary, one after the other, and keeps what each of them saw. */
export class StepPlayer {
  readonly reports: StepReport[] = []
  readonly played: PlayedStep[] = []
  readonly #parts: PlayParts
  /** What this run has brought in force, and when. */
  #inForce: { stage: CanaryStep; atMs: number } | undefined
  /** Where our own requests began that the next analysis is to count. */
  #probedFromMs: number | undefined

  constructor(parts: PlayParts) {
    this.#parts = parts
  }

  /** Whether this run has set any weight. */
  get hasShifted(): boolean {
    return this.#inForce !== undefined
  }

  async play(step: PlannedStep): Promise<Next> {
    const { session, steps } = this.#parts
    const { clock } = session.context
    const played = beginStep(step, steps.length, clock.now())
    this.played.push(played)
    // Only a step that was reached by evidence is noted, so a later run may begin with it.
    await this.#note(step.number, this.#keptSince(step))
    const next: Next =
      this.#leftMs() <= 0
        ? { word: 'pause', reason: `its time ends before ${this.#nameOf(step)}`, isOutOfTime: true }
        : await this.#act(step, played)
    played.durationMs = Math.round(clock.now() - played.startedAtMs)
    if (next !== 'go-on') played.end = next.word === 'pause' ? 'paused' : 'went back'
    return next
  }

  async #act(step: PlannedStep, played: PlayedStep): Promise<Next> {
    const { asked } = step
    if (asked.kind === 'promote') return 'go-on'
    const isApproved = this.#parts.start.approved === step.number
    if (asked.kind === 'approve') return isApproved ? 'go-on' : this.#approvalOf(step, asked.why)
    if (grows(asked)) {
      const isWaiting = asked.kind === 'share' && this.#parts.request.approveBefore?.includes(asked.share)
      if (isWaiting && !isApproved) return this.#approvalOf(step)
      const isFirst = this.#parts.steps.find((one) => grows(one.asked)) === step
      const word = isFirst ? undefined : await this.#guard()?.mayIncrease(this.#nameOf(step))
      if (word && word.word !== 'go') return { word: 'pause', reason: word.reason }
    }
    const failed = await this.#bringInForce(step.stage!)
    if (failed.length > 0) return { word: 'back', result: 'rejected', failed }
    switch (asked.kind) {
      case 'wait':
        return this.#wait(step, asked)
      case 'probe':
        return this.#probe(step, asked, played)
      case 'analyse':
        return this.#judge(step, asked)
      default:
        return step.isJudged ? this.#judge(step, {}) : 'go-on'
    }
  }

  #approvalOf(step: PlannedStep, why?: string): Next {
    const reason = `${this.#nameOf(step)} waits for an approval${why === undefined ? '' : `: ${why}`}`
    return { word: 'pause', reason, isApprovalAsked: true }
  }

  /** The weights of a stage, unless this run has brought them there already. */
  async #bringInForce(stage: CanaryStep): Promise<FailedServer[]> {
    if (this.#inForce?.stage === stage) return []
    const failed = await bringInForce(this.#parts.session, this.#parts.request, this.#parts.fleet, stage)
    this.#inForce = { stage, atMs: this.#parts.session.context.clock.now() }
    this.#probedFromMs = undefined
    return failed
  }

  async #judge(step: PlannedStep, own: Omit<Extract<AskedStep, { kind: 'analyse' }>, 'kind'>): Promise<Next> {
    const { onInconclusive, initialDelayMs = 0, intervalMs } = this.#parts.request
    const stepDurationMs = own.durationMs ?? this.#parts.request.stepDurationMs
    const { number } = step
    const leftMs = this.#leftMs()
    const guard = this.#guard()
    const wasExtended = this.#parts.start.wasExtended && this.#parts.start.step === number
    const extendMs = wasExtended ? 0 : (onInconclusive.extendMs ?? 0)
    const report = await watchStep(
      {
        ...this.#parts.request,
        session: this.#parts.session,
        accessLog: this.#parts.accessLog,
        intervalMs: own.intervalMs ?? intervalMs,
        stepDurationMs: Math.min(stepDurationMs, leftMs),
        extendMs: Math.max(0, Math.min(extendMs, leftMs - stepDurationMs)),
        initialDelayMs: own.initialDelayMs ?? initialDelayMs,
        ...(guard ? { guard } : {}),
      },
      {
        step: step.stage!,
        number,
        of: this.#parts.steps.length,
        before: this.#parts.before,
        canaryIds: this.#parts.fleet.canaryIds,
        ...(this.#probedFromMs === undefined ? {} : { fromMs: this.#probedFromMs }),
      },
    )
    this.#probedFromMs = undefined
    this.reports.push(report)
    const { word, reason } = report.verdict
    this.#parts.session.context.reporter.emit({
      type: 'notice',
      message: `step ${number}/${this.#parts.steps.length} ${word}: ${reason}`,
    })
    if (report.isHeld) return { word: 'pause', reason }
    const wantedMs = stepDurationMs + (isUndecided(word) ? extendMs : 0)
    if (leftMs < wantedMs && isUndecided(word))
      return { word: 'pause', reason: `its time ended before ${this.#nameOf(step)} was decided`, isOutOfTime: true }
    switch (nextAfter(word, onInconclusive, true)) {
      case 'go-on':
        return 'go-on'
      case 'reject':
        return { word: 'back', result: 'rejected', failed: [] }
      case 'inconclusive':
        return { word: 'back', result: 'inconclusive', failed: [] }
      case 'extend':
      case 'pause':
        return { word: 'pause', reason: word === 'external' ? reason : 'the step ended without enough evidence' }
    }
  }

  async #wait(step: PlannedStep, { word, ms }: Extract<AskedStep, { kind: 'wait' }>): Promise<Next> {
    const nowMs = this.#parts.session.context.clock.now()
    const sinceMs = this.#keptSince(step) ?? (word === 'every' ? this.#inForce!.atMs : nowMs)
    await this.#note(step.number, sinceMs)
    return this.#watch(step, Math.max(0, sinceMs + ms - nowMs))
  }

  async #probe(step: PlannedStep, asked: Extract<AskedStep, { kind: 'probe' }>, played: PlayedStep): Promise<Next> {
    const { requestsPerSecond, path, ms } = asked
    this.#probedFromMs ??= this.#parts.session.context.clock.now()
    const probe = this.#parts.request.startProbe?.({ requestsPerSecond, ...(path === undefined ? {} : { path }) })
    const next = await this.#watch(step, ms).catch((error: unknown) => {
      // Whoever stops a job does not wait for answers.
      void probe?.stop()
      throw error
    })
    const seen = await probe?.stop()
    if (!seen) return next
    const { failures: _, ...counts } = seen
    played.probe = counts
    const message = `step ${step.number}/${this.#parts.steps.length} probe: ${describeTraffic(seen)}`
    this.#parts.session.context.reporter.emit({ type: 'notice', message })
    return next
  }

  /** Lets time pass at a step's share. */
  async #watch(step: PlannedStep, ms: number): Promise<Next> {
    const leftMs = this.#leftMs()
    const { lost, objection } = await watchCanaries(this.#parts.session, {
      canaryIds: this.#parts.fleet.canaryIds,
      guard: this.#guard(),
      ms: Math.min(ms, leftMs),
      intervalMs: this.#parts.request.intervalMs,
    })
    if (lost.length > 0) return { word: 'back', result: 'rejected', failed: lost }
    if (objection?.word === 'back') return { word: 'back', result: 'rejected', failed: [], reason: objection.reason }
    if (objection) return { word: 'pause', reason: objection.reason }
    if (leftMs >= ms) return 'go-on'
    return { word: 'pause', reason: `its time ended in ${this.#nameOf(step)}`, isOutOfTime: true }
  }

  /** When a wait began that the run before this left in its middle. */
  #keptSince({ number }: PlannedStep): number | undefined {
    const { step, sinceMs } = this.#parts.start
    return step === number ? sinceMs : undefined
  }

  #guard = () => guardFor(this.#parts.session, this.#parts.request.deployment)
  #nameOf = ({ number }: PlannedStep) => `step ${number} of ${this.#parts.steps.length}`

  #note(number: number, sinceMs?: number): Promise<void> {
    const { session, steps } = this.#parts
    const note = stepNote({ number, plan: planUntil(steps, number), ...(sinceMs === undefined ? {} : { sinceMs }) })
    return session.journal.append({ kind: 'note', ...note, atMs: session.context.clock.now() })
  }

  #leftMs = () => timeLeft(this.#parts.session, this.#parts.request)
}
