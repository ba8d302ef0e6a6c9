import type { Counts } from '../analysis/evidence.ts'
import { isUndecided, nextAfter } from '../analysis/policy.ts'
import type { AccessLog } from '../cloud/access-log.ts'
import { messageOf } from '../shared/errors.ts'
import { stickyWarning } from './canary-advice.ts'
import { announceFeasibility, trafficBefore } from './canary-before.ts'
import { backToOld, limitsOf, promoteCanary } from './canary-finish.ts'
import { extensionNote } from './canary-notes.ts'
import type { CanaryStep } from './canary-plan.ts'
import type { CanaryEnd, CanaryRequest } from './canary-request.ts'
import { resumeCanary, stepNote } from './canary-resume.ts'
import { watchStep, type StepReport } from './canary-step.ts'
import { plannedSteps, serversInOrder } from './canary-servers.ts'
import { shiftTraffic } from './canary-shift.ts'
import { restoreWeights, weightsAfterDeath, weightWithin } from './canary-weights.ts'
import { rotate } from './engine.ts'
import { isSameRelease } from './finished.ts'
import type { Server } from './fleet.ts'
import { askToBegin, guardFor } from './guard-questions.ts'
import { beginRun, interruptionBy } from './journal.ts'
import type { RotationLimits } from './plan.ts'
import { rotationParts } from './rotation-parts.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import type { RolloutSession } from './session.ts'

/**
 * Brings a release to a few servers, shifts traffic to them step by step, and judges each step by the load
 * balancer's own log: promotes on evidence, goes back on evidence, and never mistakes silence for success.
 */
export async function runCanary(
  session: RolloutSession,
  accessLog: AccessLog,
  request: CanaryRequest,
): Promise<CanaryEnd> {
  const run = new CanaryRun(session, accessLog, request)
  try {
    return await run.play()
  } catch (error) {
    await run.reachSafePoint(error)
    throw error
  }
}

/** Which step is played, and what is known of it from before. */
interface StepPlace {
  number: number
  of: number
  before: Readonly<Record<string, Counts>>
  isApproved: boolean
  wasExtended: boolean
}

/** A few calls: the journal, and the dead man for as long as the canary may wait. Whoever is killed needs more of it. */
const stopMarginMs = 10_000
const killMarginMs = 60_000

class CanaryRun {
  readonly #session: RolloutSession
  readonly #accessLog: AccessLog
  readonly #request: CanaryRequest
  readonly #reports: StepReport[] = []
  readonly #canaryIds = new Set<string>()
  #servers: Server[] = []
  #limits: RotationLimits | undefined
  #hasBegun = false

  constructor(session: RolloutSession, accessLog: AccessLog, request: CanaryRequest) {
    this.#session = session
    this.#accessLog = accessLog
    this.#request = request
  }

  async play(): Promise<CanaryEnd> {
    const session = this.#session
    const { deployment } = this.#request
    const { open } = session.journal.state
    if (open?.command === 'canary promote' && isSameRelease(open.want, deployment.want)) return this.#promote()
    const resumed = await resumeCanary(session, deployment)
    for (const id of resumed.serving) this.#canaryIds.add(id)
    const all = [...(await session.view.observe()).servers.values()]
    this.#limits = limitsOf(session, all, deployment)
    const { held } = session.journal.state
    this.#servers = serversInOrder(all, { held, skip: deployment.skip, onNew: resumed.onNew })
    const steps = plannedSteps(this.#request, this.#servers, held)
    const before = await trafficBefore(session, this.#accessLog, {
      metrics: this.#request.metrics,
      servers: this.#servers,
      canaryIds: this.#canaryIds,
    })
    announceFeasibility(session.context.reporter, this.#request, before, steps)
    const sticky = stickyWarning(session.layout.loadBalancers.flatMap(({ listeners }) => listeners))
    if (sticky !== undefined) session.context.reporter.emit({ type: 'warning', message: sticky })
    const { runId, want, from, seq } = deployment
    await askToBegin(session, { want, from })
    await deployment.beforeFirstInstance?.()
    // The step that was reached stays noted: killed right here, the next run must not take canaries for stable servers.
    const notes = [
      ...(resumed.step > 1 ? [stepNote(resumed.step)] : []),
      ...(resumed.wasExtended ? [extensionNote(resumed.step)] : []),
    ]
    await beginRun(session.journal, { runId, command: 'canary', want, from, notes, seq }, session.context.clock.now())
    this.#hasBegun = true
    for (const [index, step] of steps.entries()) {
      if (index + 1 < resumed.step) continue
      const isApproved = resumed.approved === index + 1 || !this.#request.approveBefore?.includes(step.asked)
      const wasExtended = resumed.wasExtended === true && resumed.step === index + 1
      const place = { number: index + 1, of: steps.length, before: before.counts, isApproved, wasExtended }
      const next = await this.#playStep(step, place)
      if (next !== 'go-on') return next
    }
    if (this.#request.promote === 'none') return this.#pause('every step passed; promote is none')
    const word = await session.context.guard?.mayPromote({ want, from }, session.signal)
    return word && word.word !== 'go' ? this.#pause(word.reason) : this.#promote()
  }

  async #playStep(step: CanaryStep, place: StepPlace): Promise<CanaryEnd | 'go-on'> {
    const { journal, context } = this.#session
    const { stepDurationMs, onInconclusive } = this.#request
    const { number, of } = place
    const outOfTime = { isOutOfTime: true } as const
    // Only a step that was reached by evidence is noted, so a later run may begin with it.
    await journal.append({ kind: 'note', ...stepNote(number), atMs: context.clock.now() })
    if (this.#leftMs() <= 0) return this.#pauseBefore(`its time ends before step ${number} of ${of}`, outOfTime)
    if (!place.isApproved) return this.#pauseBefore(`step ${number} of ${of} waits for an approval`)
    const guard = guardFor(this.#session, this.#request.deployment)
    const answer = number > 1 ? await guard?.mayIncrease(`step ${number} of ${of}`) : undefined
    if (answer && answer.word !== 'go') return this.#pauseBefore(answer.reason)
    await this.#armDeadMan(step.canaries)
    const failed = await this.#growTo(this.#servers.slice(0, step.canaries), step)
    if (failed.length > 0) return this.#goBack('rejected', failed)
    await this.#request.preview?.show(this.#servers.slice(0, step.canaries))
    const unfit = await shiftTraffic(this.#session, this.#servers, step, this.#request.deployment)
    if (unfit.length > 0) return this.#goBack('rejected', unfit)
    const leftMs = this.#leftMs()
    const extendMs = place.wasExtended ? 0 : (onInconclusive.extendMs ?? 0)
    const report = await watchStep(
      {
        ...this.#request,
        session: this.#session,
        accessLog: this.#accessLog,
        stepDurationMs: Math.min(stepDurationMs, leftMs),
        extendMs: Math.max(0, Math.min(extendMs, leftMs - stepDurationMs)),
        initialDelayMs: this.#request.initialDelayMs ?? 0,
        ...(guard ? { guard } : {}),
      },
      { step, ...place, canaryIds: this.#canaryIds },
    )
    this.#reports.push(report)
    const { word, reason } = report.verdict
    context.reporter.emit({ type: 'notice', message: `step ${number}/${of} ${word}: ${reason}` })
    if (report.isHeld) return this.#pause(reason)
    const wantedMs = stepDurationMs + (isUndecided(word) ? extendMs : 0)
    if (leftMs < wantedMs && word !== 'pass' && word !== 'fail')
      return this.#pause(`its time ended before step ${number} of ${of} was decided`, outOfTime)
    switch (nextAfter(word, onInconclusive, true)) {
      case 'go-on':
        return 'go-on'
      case 'reject':
        return this.#goBack('rejected', [])
      case 'inconclusive':
        return this.#goBack('inconclusive', [])
      case 'extend':
      case 'pause':
        return this.#pause(word === 'external' ? reason : 'the step ended without enough evidence')
    }
  }

  /** A safe point: the traffic is with the old release; only decreases of the canary, so nothing can go wrong. */
  async reachSafePoint(reason: unknown): Promise<void> {
    const { journal, context } = this.#session
    if (!this.#hasBegun) return
    try {
      await this.#takeTrafficAway()
      await this.#request.preview?.hide()
      await this.#request.deadMan?.disarm()
      await journal.append(interruptionBy(reason, context.clock.now()))
    } catch (error) {
      context.reporter.emit({
        type: 'warning',
        message: `the canary could not be taken out of traffic: ${messageOf(error)}; run \`alicloud-deploy recover\``,
      })
    }
  }

  /**
   * Updates servers that become canaries with this step. They get the step's weight, or less where the weights of the
   * step before are still in force: at no moment have all canaries more than the step's share.
   */
  async #growTo(canaries: readonly Server[], step: CanaryStep): Promise<FailedServer[]> {
    const fresh = canaries.filter((server) => !this.#canaryIds.has(server.instanceId))
    if (fresh.length === 0) return []
    const { updater, want, expectedMs } = this.#request.deployment
    const { signal } = this.#session
    const unprepared = await updater.prepare(fresh, want, signal)
    if (unprepared.length > 0) return unprepared
    const { servers } = await this.#session.view.observe()
    const now = this.#servers.map((server) => servers.get(server.instanceId) ?? server)
    const most = weightWithin(step.share, {
      fresh: new Set(fresh.map((server) => server.instanceId)),
      canaryIds: new Set(this.#canaryIds),
      servers: now,
    })
    const weight = Math.max(1, Math.min(step.canaryWeight, most))
    for (const server of fresh) this.#canaryIds.add(server.instanceId)
    const end = await rotate(
      {
        ...rotationParts(this.#session, this.#request.deployment),
        admitWith: (own) =>
          own.map((backend) => ({ ...backend, weight: backend.weight === 0 ? 0 : Math.min(weight, backend.weight) })),
      },
      {
        want,
        instanceIds: fresh.map((server) => server.instanceId),
        limits: this.#limits!,
        running: new Map(),
        expectedMs,
      },
    )
    if (end.failed.length > 0) return end.failed
    const left = fresh.filter(({ instanceId }) => end.untouched.includes(instanceId))
    return left.map((server) => failedServer(server, 'prepare', starved))
  }

  /** Milliseconds until this run has to be at rest; Infinity where nobody stops it. */
  #leftMs(): number {
    const { jobDeadlineMs = Infinity, timeoutAtMs = Infinity } = this.#request.deployment
    return Math.min(jobDeadlineMs - killMarginMs, timeoutAtMs - stopMarginMs) - this.#session.context.clock.now()
  }

  async #goBack(result: 'rejected' | 'inconclusive', failed: FailedServer[]): Promise<CanaryEnd> {
    const { deployment: request } = this.#request
    await this.#takeTrafficAway()
    await this.#request.preview?.hide()
    await this.#request.deadMan?.disarm()
    const deployment = await backToOld(this.#session, request, request.want)
    return { result: deployment.result === 'succeeded' ? result : 'mixed', steps: this.#reports, failed, deployment }
  }

  #takeTrafficAway(): Promise<void> {
    return restoreWeights(this.#session, this.#canaryIds, this.#limits?.minHealthy ?? 0)
  }

  async #promote(): Promise<CanaryEnd> {
    await this.#request.preview?.hide()
    await this.#request.deadMan?.disarm()
    const deployment = await promoteCanary(this.#session, this.#request.deployment)
    return {
      result:
        deployment.result === 'succeeded'
          ? 'promoted'
          : deployment.result === 'paused'
            ? 'paused'
            : deployment.result === 'rolled-back'
              ? 'rejected'
              : 'mixed',
      steps: this.#reports,
      failed: deployment.failed,
      deployment,
    }
  }

  async #armDeadMan(canaries: number): Promise<void> {
    const { deadMan } = this.#request
    if (!deadMan) return
    const counts = { canaries, minHealthy: this.#limits!.minHealthy }
    await deadMan.arm(await weightsAfterDeath(this.#session, this.#servers, counts))
  }

  /** A later job may pause again before it has armed anything, while canaries of the job before have their share. */
  async #pauseBefore(reason: string, more: { isOutOfTime?: true } = {}): Promise<CanaryEnd> {
    if (this.#canaryIds.size > 0) await this.#armDeadMan(this.#canaryIds.size)
    return this.#pause(reason, more)
  }

  /** The canary keeps its share until its approval expires; then the cloud itself takes it away. */
  async #pause(reason: string, more: { isOutOfTime?: true } = {}): Promise<CanaryEnd> {
    const { journal, context } = this.#session
    const atMs = context.clock.now()
    // First the journal: a run that dies between the two is a pause that loses its traffic too early, not too late.
    await journal.append({ kind: 'interrupted', reason, isPause: true, ...more, atMs })
    const leftMs = await this.#request.deadMan?.leaveArmed(atMs + this.#request.approvalTimeoutMs)
    if (leftMs !== undefined)
      context.reporter.emit({
        type: 'notice',
        message: `the canary keeps its share until ${new Date(context.clock.now() + leftMs).toISOString()} and loses it then unless it is promoted or aborted before`,
      })
    return { result: 'paused', reason, ...more, steps: this.#reports, failed: [] }
  }
}

const starved = { code: 'E_NO_CAPACITY', reason: 'too few servers serve to take it out' }
