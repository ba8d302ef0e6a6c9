import { feasibilityOf } from '../analysis/feasibility.ts'
import type { Counts } from '../analysis/evidence.ts'
import { percent, type Verdict } from '../analysis/verdict.ts'
import type { AccessLog } from '../cloud/access-log.ts'
import { formatDuration } from '../shared/duration.ts'
import { formatProblem, messageOf, PreflightError } from '../shared/errors.ts'
import { planCanary, type CanaryStep } from './canary-plan.ts'
import { watchStep, type StepReport } from './canary-step.ts'
import { readTraffic, type CanaryMetric } from './canary-traffic.ts'
import { deployRelease, type DeploymentEnd, type DeploymentRequest } from './deployment.ts'
import { rotate } from './engine.ts'
import type { Server } from './fleet.ts'
import type { ReleaseId } from './journal.ts'
import type { RotationLimits } from './plan.ts'
import { checkFleet } from './preflight.ts'
import type { FailedServer } from './server-cycle.ts'
import { isServing, ownWeights } from './server-state.ts'
import type { RolloutSession } from './session.ts'
import { backendKey, type BackendWeight } from './weights.ts'

export interface CanaryRequest {
  /** How the release is delivered, now to the canaries and after the last step to everybody. */
  deployment: DeploymentRequest & { from: ReleaseId }
  instances: number
  /** Shares of the traffic in order, each in (0, 1). */
  shares: readonly number[]
  headroom: number
  metrics: readonly CanaryMetric[]
  stepDurationMs: number
  intervalMs: number
  onInconclusive: 'rollback' | 'promote' | 'pause'
  /** Whether a canary that passed is rolled out to every server. */
  promote: 'rolling' | 'none'
}

export interface CanaryEnd {
  result: 'promoted' | 'rejected' | 'inconclusive' | 'paused' | 'mixed'
  steps: StepReport[]
  /** Why a canary did not even get traffic. */
  failed: FailedServer[]
  /** The rollout to everybody, or the way back. */
  deployment?: DeploymentEnd
}

/** Time before the canary that tells a bad canary from a bad day. */
const beforeWindowMs = 10 * 60_000
/** Time that tells how much traffic there is now. */
const rateWindowMs = 60_000

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

/** Brings the servers of an open canary, and then all others, to its release. */
export async function promoteCanary(session: RolloutSession, deployment: DeploymentRequest): Promise<DeploymentEnd> {
  await restoreWeights(session, new Set())
  return deployRelease(session, deployment)
}

/** Takes the traffic away from the canaries at once, then brings them back to the old release. */
export async function abortCanary(
  session: RolloutSession,
  deployment: DeploymentRequest & { from: ReleaseId },
): Promise<DeploymentEnd> {
  const { want, from } = deployment
  await restoreWeights(session, await serversOn(session, deployment))
  return deployRelease(session, {
    ...deployment,
    want: from,
    from,
    onFailure: 'stop',
    rejects: want.version,
    ...withoutFirstInstance,
  })
}

// Migrations ran before the first canary; the way back must not wait for the database.
const withoutFirstInstance = { beforeFirstInstance: async () => undefined }

class CanaryRun {
  readonly #session: RolloutSession
  readonly #accessLog: AccessLog
  readonly #request: CanaryRequest
  readonly #reports: StepReport[] = []
  #canaryIds = new Set<string>()
  #hasBegun = false

  constructor(session: RolloutSession, accessLog: AccessLog, request: CanaryRequest) {
    this.#session = session
    this.#accessLog = accessLog
    this.#request = request
  }

  async play(): Promise<CanaryEnd> {
    const session = this.#session
    const { deployment } = this.#request
    await restoreWeights(session, await serversOn(session, deployment))
    const all = [...(await session.view.observe()).servers.values()]
    const limits = checkFleet(session.layout, all, {
      settings: deployment.settings,
      journal: session.journal.state,
      skip: deployment.skip,
    })
    const { servers, steps } = this.#plan(all)
    const before = await this.#trafficBefore(servers)
    this.#announceFeasibility(before.requestsPerSecond, steps)
    await deployment.beforeFirstInstance?.()
    await session.journal.append({
      kind: 'begin',
      runId: deployment.runId,
      command: 'canary',
      want: deployment.want,
      from: deployment.from,
      held: session.journal.state.held,
      atMs: session.context.clock.now(),
    })
    this.#hasBegun = true
    for (const [index, step] of steps.entries()) {
      const failed = await this.#growTo(servers.slice(0, step.canaries), step, limits)
      if (failed.length > 0) return this.#goBack('rejected', failed)
      await this.#setWeights(servers, step)
      await session.journal.append({
        kind: 'note',
        topic: 'canary-step',
        data: { number: index + 1, share: step.share },
        atMs: session.context.clock.now(),
      })
      const report = await watchStep(
        {
          session,
          accessLog: this.#accessLog,
          metrics: this.#request.metrics,
          stepDurationMs: this.#request.stepDurationMs,
          intervalMs: this.#request.intervalMs,
        },
        { step, number: index + 1, of: steps.length, canaryIds: this.#canaryIds, before: before.counts },
      )
      this.#reports.push(report)
      const next = nextAfter(report.verdict, this.#request.onInconclusive)
      session.context.reporter.emit({
        type: 'notice',
        message: `step ${index + 1}/${steps.length} ${report.verdict.word}: ${report.verdict.reason}`,
      })
      if (next === 'reject') return this.#goBack('rejected', [])
      if (next === 'inconclusive') return this.#goBack('inconclusive', [])
      if (next === 'pause') return this.#pause('the step ended without enough evidence')
    }
    return this.#request.promote === 'rolling' ? this.#promote() : this.#pause('every step passed; promote is none')
  }

  /** A safe point: the traffic is with the old release, as it was; only decreases of the canary, so nothing can go wrong. */
  async reachSafePoint(reason: unknown): Promise<void> {
    const { journal, context } = this.#session
    if (!this.#hasBegun) return
    try {
      await restoreWeights(this.#session, this.#canaryIds)
      await journal.append({ kind: 'interrupted', reason: messageOf(reason), atMs: context.clock.now() })
    } catch (error) {
      context.reporter.emit({
        type: 'warning',
        message: `the canary could not be taken out of traffic: ${messageOf(error)}`,
      })
    }
  }

  #plan(all: readonly Server[]): { servers: Server[]; steps: CanaryStep[] } {
    const { held } = this.#session.journal.state
    const { deployment, instances, shares, headroom } = this.#request
    const own = (server: Server) => Math.max(0, ...ownWeights(server, held).map((backend) => backend.weight))
    const wanted = all.filter(
      (server) => own(server) > 0 && !deployment.skip.has(server.instanceId) && !deployment.skip.has(server.name),
    )
    // Servers that a killed canary had updated come first, so that it is not spread over more of them.
    const servers = wanted.toSorted((a, b) => Number(isServing(a)) - Number(isServing(b)))
    const planned = planCanary({ instances, shares, headroom }, servers.map(own))
    if (planned.ok) return { servers, steps: planned.steps }
    throw new PreflightError(planned.problems.map(formatProblem).join('\n'), {
      code: 'E_UNSAFE_PLAN',
      context: { problems: planned.problems },
    })
  }

  async #trafficBefore(
    servers: readonly Server[],
  ): Promise<{ counts: Record<string, Counts>; requestsPerSecond: number }> {
    const { clock } = this.#session.context
    const read = (lengthMs: number) =>
      readTraffic(this.#accessLog, {
        loadBalancerIds: this.#session.layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id),
        window: { fromMs: clock.now() - lengthMs, toMs: clock.now() },
        metrics: this.#request.metrics,
        servers,
        canaryIds: new Set(),
      })
    const [long, short] = await Promise.all([read(beforeWindowMs), read(rateWindowMs)])
    const counts = Object.fromEntries(Object.entries(long.intervals).map(([name, { stable }]) => [name, stable]))
    return { counts, requestsPerSecond: short.requests / (rateWindowMs / 1_000) }
  }

  #announceFeasibility(requestsPerSecond: number, steps: readonly CanaryStep[]): void {
    const { metrics, stepDurationMs } = this.#request
    const [metric] = metrics
    const [first] = steps
    if (!metric || !first) return
    const { requestsNeeded, durationMs } = feasibilityOf(metric, requestsPerSecond, first.share)
    const facts = `at ${requestsPerSecond.toFixed(1)} requests/s and ${percent(first.share)} share, excluding ${percent(metric.badRate)} ${metric.name} needs ${requestsNeeded} canary requests`
    if (durationMs <= stepDurationMs) {
      this.#session.context.reporter.emit({ type: 'notice', message: `${facts}, about ${formatDuration(durationMs)}` })
    } else {
      const time = Number.isFinite(durationMs)
        ? `, about ${formatDuration(durationMs)}; a step lasts ${formatDuration(stepDurationMs)}`
        : ', and there is no traffic'
      this.#session.context.reporter.emit({
        type: 'warning',
        message: `${facts}${time}: give a larger share or a longer --step-duration, or it will end inconclusive`,
      })
    }
  }

  /** Updates servers that become canaries with this step; they get the step's weight, never more. */
  async #growTo(canaries: readonly Server[], step: CanaryStep, limits: RotationLimits): Promise<FailedServer[]> {
    const fresh = canaries.filter((server) => !this.#canaryIds.has(server.instanceId))
    if (fresh.length === 0) return []
    const { updater, want, admitTimeoutMs, unknownGraceMs, expectedMs } = this.#request.deployment
    const { context, view, writer, journal, timeline, signal } = this.#session
    const unprepared = await updater.prepare(fresh, want, signal)
    if (unprepared.length > 0) return unprepared
    for (const server of fresh) this.#canaryIds.add(server.instanceId)
    const end = await rotate(
      {
        clock: context.clock,
        reporter: context.reporter,
        tagging: context.cloud.tagging,
        view,
        writer,
        journal,
        timeline,
        updater,
        admitTimeoutMs,
        unknownGraceMs,
        signal,
        admitWith: (own) =>
          own.map((backend) => ({ ...backend, weight: backend.weight === 0 ? 0 : step.canaryWeight })),
      },
      { want, instanceIds: fresh.map((server) => server.instanceId), limits, running: new Map(), expectedMs },
    )
    return end.failed.length > 0 ? end.failed : end.untouched.map((instanceId) => starved(instanceId, canaries))
  }

  /** Holds every server whose weight the step changes, then writes: decreases of the canary first, as always. */
  async #setWeights(servers: readonly Server[], step: CanaryStep): Promise<void> {
    const { journal, writer, context } = this.#session
    const { held } = journal.state
    const own = servers.map((server) => ownWeights(server, held))
    const want = own.flatMap((backends, index) => {
      const weight = index < step.canaries ? step.canaryWeight : step.stableWeights[index - step.canaries]!
      return backends.map((backend) => ({ ...backend, weight: backend.weight === 0 ? 0 : weight }))
    })
    const changed = own.flat().filter((backend, index) => backend.weight !== want[index]!.weight)
    if (changed.length > 0) await journal.append({ kind: 'hold', backends: changed, atMs: context.clock.now() })
    await writer.write(want)
    context.reporter.emit({
      type: 'progress',
      subject: 'canary',
      phase: 'weights',
      message: `${percent(step.share)} of the traffic (asked ${percent(step.asked)}) to ${step.canaries} of ${servers.length} servers`,
    })
  }

  async #goBack(result: 'rejected' | 'inconclusive', failed: FailedServer[]): Promise<CanaryEnd> {
    await restoreWeights(this.#session, this.#canaryIds)
    const deployment = await abortCanary(this.#session, this.#request.deployment)
    return { result: deployment.result === 'succeeded' ? result : 'mixed', steps: this.#reports, failed, deployment }
  }

  async #promote(): Promise<CanaryEnd> {
    const deployment = await promoteCanary(this.#session, { ...this.#request.deployment, ...withoutFirstInstance })
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

  async #pause(reason: string): Promise<CanaryEnd> {
    const { journal, context } = this.#session
    await journal.append({ kind: 'interrupted', reason, atMs: context.clock.now() })
    return { result: 'paused', steps: this.#reports, failed: [] }
  }
}

/** What a verdict leads to. Anything but evidence for the canary stops it; only the policy may say otherwise. */
export function nextAfter(
  verdict: Verdict,
  onInconclusive: CanaryRequest['onInconclusive'],
): 'go-on' | 'reject' | 'inconclusive' | 'pause' {
  switch (verdict.word) {
    case 'pass':
      return 'go-on'
    case 'fail':
      return 'reject'
    case 'inconclusive':
    case 'no-data':
      return onInconclusive === 'promote' ? 'go-on' : onInconclusive === 'pause' ? 'pause' : 'inconclusive'
    case 'share-mismatch':
    case 'external':
    case 'provider-error':
      return onInconclusive === 'pause' ? 'pause' : 'inconclusive'
  }
}

/** Servers that run the release of this canary already, from a run that was killed. */
async function serversOn(
  session: RolloutSession,
  { updater, want, skip }: DeploymentRequest,
): Promise<ReadonlySet<string>> {
  const { held, open } = session.journal.state
  if (!open && held.length === 0) return new Set()
  const servers = [...(await session.view.observe()).servers.values()].filter((server) => !skip.has(server.instanceId))
  const running = await updater.probe(servers, session.signal)
  return new Set(
    servers
      .filter((server) =>
        [running.get(server.instanceId)?.current, running.get(server.instanceId)?.echoed].includes(want.version),
      )
      .map((server) => server.instanceId),
  )
}

/**
 * Gives the old release's servers their own weights back and the canaries none. A server without traffic stays
 * without: nobody knows yet what runs on it.
 */
async function restoreWeights(session: RolloutSession, canaryIds: ReadonlySet<string>): Promise<void> {
  const { held } = session.journal.state
  if (held.length === 0) return
  const { servers } = await session.view.observe()
  const now = new Map(
    [...servers.values()].flatMap((server) => server.backends).map((backend) => [backendKey(backend), backend.weight]),
  )
  const weights = held
    .filter((backend) => (now.get(backendKey(backend)) ?? 0) > 0)
    .map((backend): BackendWeight => (canaryIds.has(backend.instanceId) ? { ...backend, weight: 0 } : backend))
  await session.writer.write(weights)
}

function starved(instanceId: string, servers: readonly Server[]): FailedServer {
  const name = servers.find((server) => server.instanceId === instanceId)?.name ?? instanceId
  return { instanceId, name, stage: 'prepare', code: 'E_NO_CAPACITY', reason: 'too few servers serve to take it out' }
}
