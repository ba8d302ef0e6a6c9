import type { Counts } from '../../analysis/evidence.ts'
import type { AccessLog } from '../../cloud/access-log.ts'
import { messageOf } from '../../shared/errors.ts'
import { stickyWarning } from './advice.ts'
import { announceFeasibility, trafficBefore } from './before.ts'
import { backToOld, limitsOf, promoteCanary } from './finish.ts'
import { extensionNote } from './notes.ts'
import type { PlannedStep } from './plan.ts'
import { StepPlayer, timeLeft, type Next } from './player.ts'
import type { CanaryEnd, CanaryRequest } from './request.ts'
import { noteAgain, refuseOtherSteps, resumeCanary } from './resume.ts'
import { plannedSteps, serversInOrder } from './servers.ts'
import { armDeadMan, type CanaryFleet } from './stage.ts'
import { restoreWeights } from './weights.ts'
import { isSameRelease } from '../state/finished.ts'
import { askToBegin } from '../guard/guard-questions.ts'
import { beginRun, interruptionBy } from '../state/journal.ts'
import type { RolloutSession } from '../session.ts'

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

class CanaryRun {
  readonly #session: RolloutSession
  readonly #accessLog: AccessLog
  readonly #request: CanaryRequest
  readonly #canaryIds = new Set<string>()
  #fleet: CanaryFleet | undefined
  #player: StepPlayer | undefined
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
    const start = await resumeCanary(session, deployment)
    for (const id of start.serving) this.#canaryIds.add(id)
    const all = [...(await session.view.observe()).servers.values()]
    const limits = limitsOf(session, all, deployment)
    const { held } = session.journal.state
    const servers = serversInOrder(all, { held, skip: deployment.skip, onNew: start.onNew })
    const fleet = (this.#fleet = { servers, canaryIds: this.#canaryIds, limits })
    const onNew = servers.filter(({ instanceId }) => start.onNew.has(instanceId)).length
    const steps = plannedSteps({ ...this.#request, reached: { step: start.step, canaries: onNew } }, servers, held)
    refuseOtherSteps(start, steps)
    const before = await this.#lookBefore(fleet, steps.slice(start.step - 1))
    const { runId, want, from, seq } = deployment
    await askToBegin(session, { want, from })
    await deployment.beforeFirstInstance?.()
    // The step that was reached stays noted: killed right here, the next run must not take canaries for stable servers.
    const notes = [
      ...(start.step > 1 ? [noteAgain(start)] : []),
      ...(start.wasExtended ? [extensionNote(start.step)] : []),
    ]
    await beginRun(session.journal, { runId, command: 'canary', want, from, notes, seq }, session.context.clock.now())
    this.#hasBegun = true
    const [accessLog, request] = [this.#accessLog, this.#request]
    const player = (this.#player = new StepPlayer({ session, accessLog, request, fleet, steps, start, before }))
    for (const step of steps.slice(start.step - 1)) {
      const next = await player.play(step)
      if (next !== 'go-on') return next.word === 'pause' ? this.#pause(next) : this.#goBack(next)
    }
    if (this.#request.promote === 'none') return this.#pause({ reason: 'every step passed; promote is none' })
    const word = await session.context.guard?.mayPromote({ want, from }, session.signal)
    return word && word.word !== 'go' ? this.#pause(word) : this.#promote()
  }

  /** The old release before the canary, and what its traffic lets expect of these steps. */
  async #lookBefore(fleet: CanaryFleet, steps: readonly PlannedStep[]): Promise<Readonly<Record<string, Counts>>> {
    const session = this.#session
    const { reporter } = session.context
    const { metrics } = this.#request
    const before = await trafficBefore(session, this.#accessLog, { metrics, ...fleet })
    const leftMs = timeLeft(session, this.#request)
    announceFeasibility(reporter, { ...this.#request, leftMs }, before, steps)
    const sticky = stickyWarning(session.layout.loadBalancers.flatMap(({ listeners }) => listeners))
    if (sticky !== undefined) reporter.emit({ type: 'warning', message: sticky })
    return before.counts
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

  async #goBack({ result, failed, reason }: Extract<Next, { word: 'back' }>): Promise<CanaryEnd> {
    const { deployment: request } = this.#request
    await this.#takeTrafficAway()
    await this.#request.preview?.hide()
    await this.#request.deadMan?.disarm()
    const deployment = await backToOld(this.#session, request, request.want)
    const why = reason === undefined ? {} : { reason }
    return {
      result: deployment.result === 'succeeded' ? result : 'mixed',
      ...this.#seen(),
      ...why,
      failed,
      deployment,
    }
  }

  #takeTrafficAway(): Promise<void> {
    return restoreWeights(this.#session, this.#canaryIds, this.#fleet?.limits.minHealthy ?? 0)
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
      ...this.#seen(),
      failed: deployment.failed,
      deployment,
    }
  }

  /** The canary keeps its share until its approval expires; then the cloud itself takes it away. */
  async #pause({
    reason,
    isOutOfTime,
    isApprovalAsked,
  }: Omit<Extract<Next, { word: 'pause' }>, 'word'>): Promise<CanaryEnd> {
    const { journal, context } = this.#session
    const more = isOutOfTime ? { isOutOfTime } : {}
    // A later job may pause before it has armed anything, while canaries of the job before have their share.
    if (!this.#player?.hasShifted && this.#canaryIds.size > 0)
      await armDeadMan(this.#session, this.#request, this.#fleet!, this.#canaryIds.size)
    const atMs = context.clock.now()
    // First the journal: a run that dies between the two is a pause that loses its traffic too early, not too late.
    await journal.append({ kind: 'interrupted', reason, isPause: true, ...more, atMs })
    const leftMs = await this.#request.deadMan?.leaveArmed(atMs + this.#request.approvalTimeoutMs)
    if (leftMs !== undefined)
      context.reporter.emit({
        type: 'notice',
        message: `the canary keeps its share until ${new Date(context.clock.now() + leftMs).toISOString()} and loses it then unless it is promoted or aborted before`,
      })
    return {
      result: 'paused',
      reason,
      ...more,
      ...(isApprovalAsked ? { isApprovalAsked } : {}),
      ...this.#seen(),
      failed: [],
    }
  }

  #seen = () => ({ steps: this.#player?.reports ?? [], played: this.#player?.played ?? [] })
}
