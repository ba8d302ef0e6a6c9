import { feasibilityOf } from '../analysis/feasibility.ts'
import type { Counts } from '../analysis/evidence.ts'
import { percent, type Verdict } from '../analysis/verdict.ts'
import type { AccessLog } from '../cloud/access-log.ts'
import { formatDuration } from '../shared/duration.ts'
import { DeployError, exitCodes, formatProblem, messageOf, PreflightError } from '../shared/errors.ts'
import { planCanary, type CanaryStep } from './canary-plan.ts'
import { watchStep, type StepReport } from './canary-step.ts'
import { readTraffic, type CanaryMetric } from './canary-traffic.ts'
import { weightsWithoutRun, type DeadMan } from './dead-man.ts'
import { deployRelease } from './deployment.ts'
import type { DeploymentEnd, DeploymentRequest } from './deployment-request.ts'
import { rotate } from './engine.ts'
import { isSameRelease } from './finished.ts'
import type { Server } from './fleet.ts'
import type { ReleaseId } from './journal.ts'
import type { RotationLimits } from './plan.ts'
import { checkFleet } from './preflight.ts'
import { rotationParts } from './rotation-parts.ts'
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
  /** Takes the traffic back when this process dies. */
  deadMan?: DeadMan
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
  await restoreWeights(session, new Set(), 0)
  return deployRelease(session, { ...deployment, ...withoutFirstInstance, command: 'canary promote' })
}

/** Takes the traffic away from the canaries at once, then brings them back to the old release. */
export async function abortCanary(session: RolloutSession, deployment: Way): Promise<DeploymentEnd> {
  const servers = [...(await session.view.observe()).servers.values()]
  const limits = limitsOf(session, servers, deployment)
  await restoreWeights(session, await serversOn(session, deployment, deployment.want), limits.minHealthy)
  return backToOld(session, deployment, deployment.want)
}

type Way = DeploymentRequest & { from: ReleaseId }

const backToOld = (session: RolloutSession, deployment: Way, rejects: ReleaseId) =>
  deployRelease(session, {
    ...deployment,
    ...withoutFirstInstance,
    command: 'canary abort',
    want: deployment.from,
    onFailure: 'stop',
    ...(rejects.version === deployment.from.version ? {} : { rejects: rejects.version }),
  })

const limitsOf = (session: RolloutSession, servers: readonly Server[], { settings, skip }: DeploymentRequest) =>
  checkFleet(session.layout, servers, { settings, journal: session.journal.state, skip })

// Migrations ran before the first canary; neither way from there waits for the database.
const withoutFirstInstance = { beforeFirstInstance: async () => undefined }

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
    const resumed = await this.#resume()
    const all = [...(await session.view.observe()).servers.values()]
    this.#limits = limitsOf(session, all, deployment)
    this.#servers = this.#inOrder(all, resumed.onNew)
    const steps = this.#planSteps()
    const before = await this.#trafficBefore()
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
      if (index + 1 < resumed.step) continue
      const next = await this.#playStep(step, { number: index + 1, of: steps.length, before: before.counts })
      if (next !== 'go-on') return next
    }
    return this.#request.promote === 'rolling' ? this.#promote() : this.#pause('every step passed; promote is none')
  }

  async #playStep(
    step: CanaryStep,
    place: { number: number; of: number; before: Readonly<Record<string, Counts>> },
  ): Promise<CanaryEnd | 'go-on'> {
    const { journal, context } = this.#session
    const { metrics, stepDurationMs, intervalMs, onInconclusive } = this.#request
    const { number, of } = place
    // Only a step that was reached by evidence is noted, so a later run may begin with it.
    await journal.append({ kind: 'note', topic: 'canary-step', data: { number }, atMs: context.clock.now() })
    await this.#armDeadMan(step)
    const failed = await this.#growTo(this.#servers.slice(0, step.canaries), step)
    if (failed.length > 0) return this.#goBack('rejected', failed)
    await this.#setWeights(step)
    const report = await watchStep(
      { session: this.#session, accessLog: this.#accessLog, metrics, stepDurationMs, intervalMs },
      { step, ...place, canaryIds: this.#canaryIds },
    )
    this.#reports.push(report)
    const { word, reason } = report.verdict
    context.reporter.emit({ type: 'notice', message: `step ${number}/${of} ${word}: ${reason}` })
    switch (nextAfter(report.verdict, onInconclusive)) {
      case 'go-on':
        return 'go-on'
      case 'reject':
        return this.#goBack('rejected', [])
      case 'inconclusive':
        return this.#goBack('inconclusive', [])
      case 'pause':
        return this.#pause('the step ended without enough evidence')
    }
  }

  /** A safe point: the traffic is with the old release; only decreases of the canary, so nothing can go wrong. */
  async reachSafePoint(reason: unknown): Promise<void> {
    const { journal, context } = this.#session
    if (!this.#hasBegun) return
    try {
      await this.#takeTrafficAway()
      await this.#request.deadMan?.disarm()
      await journal.append({ kind: 'interrupted', reason: messageOf(reason), atMs: context.clock.now() })
    } catch (error) {
      context.reporter.emit({
        type: 'warning',
        message: `the canary could not be taken out of traffic: ${messageOf(error)}; run \`alicloud-deploy recover\``,
      })
    }
  }

  /**
   * What a killed run left: the same canary goes on with the step it had reached, which is judged anew; anything
   * else goes back to the old release first, so that never more than two versions serve.
   */
  async #resume(): Promise<{ step: number; onNew: ReadonlySet<string> }> {
    const session = this.#session
    const { deployment } = this.#request
    const { open, held } = session.journal.state
    if (!open && held.length === 0) return { step: 1, onNew: new Set() }
    if (open?.command === 'canary' && isSameRelease(open.want, deployment.want)) {
      const reached = open.notes
        .filter(({ topic }) => topic === 'canary-step')
        .map(({ data }) => (data as { number: number }).number)
      const onNew = await serversOn(session, deployment, deployment.want)
      const { servers } = await session.view.observe()
      for (const id of onNew) if (isServing(servers.get(id)!)) this.#canaryIds.add(id)
      return { step: Math.max(1, ...reached), onNew }
    }
    const left = open?.want ?? deployment.from
    const end = await backToOld(session, deployment, left)
    if (end.result === 'succeeded') return { step: 1, onNew: new Set() }
    const message = `an unfinished ${open?.command ?? 'rollout'} of ${left.version} could not be undone`
    throw new DeployError(message, exitCodes.mixed, 'mixed', {
      code: 'E_MIXED',
      fix: 'alicloud-deploy recover',
      retryable: true,
    })
  }

  /** Servers that take part, those on the new release first, then those that cost no capacity. */
  #inOrder(all: readonly Server[], onNew: ReadonlySet<string>): Server[] {
    const { skip } = this.#request.deployment
    const rank = (server: Server) => (onNew.has(server.instanceId) ? 0 : isServing(server) ? 2 : 1)
    return all
      .filter((server) => this.#ownWeight(server) > 0 && !skip.has(server.instanceId) && !skip.has(server.name))
      .toSorted((a, b) => rank(a) - rank(b))
  }

  #ownWeight(server: Server): number {
    return Math.max(0, ...ownWeights(server, this.#session.journal.state.held).map((backend) => backend.weight))
  }

  #planSteps(): CanaryStep[] {
    const planned = planCanary(
      { instances: this.#request.instances, shares: this.#request.shares, headroom: this.#request.headroom },
      this.#servers.map((server) => this.#ownWeight(server)),
    )
    if (planned.ok) return planned.steps
    throw new PreflightError(planned.problems.map(formatProblem).join('\n'), {
      code: 'E_UNSAFE_PLAN',
      context: { problems: planned.problems },
    })
  }

  async #trafficBefore(): Promise<{ counts: Record<string, Counts>; requestsPerSecond: number }> {
    const { clock } = this.#session.context
    const read = (lengthMs: number) =>
      readTraffic(this.#accessLog, {
        loadBalancerIds: this.#session.layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id),
        window: { fromMs: clock.now() - lengthMs, toMs: clock.now() },
        metrics: this.#request.metrics,
        servers: this.#servers,
        canaryIds: this.#canaryIds,
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
  async #growTo(canaries: readonly Server[], step: CanaryStep): Promise<FailedServer[]> {
    const fresh = canaries.filter((server) => !this.#canaryIds.has(server.instanceId))
    if (fresh.length === 0) return []
    const { updater, want, expectedMs } = this.#request.deployment
    const { signal } = this.#session
    const unprepared = await updater.prepare(fresh, want, signal)
    if (unprepared.length > 0) return unprepared
    for (const server of fresh) this.#canaryIds.add(server.instanceId)
    const end = await rotate(
      {
        ...rotationParts(this.#session, this.#request.deployment),
        admitWith: (own) =>
          own.map((backend) => ({ ...backend, weight: backend.weight === 0 ? 0 : step.canaryWeight })),
      },
      {
        want,
        instanceIds: fresh.map((server) => server.instanceId),
        limits: this.#limits!,
        running: new Map(),
        expectedMs,
      },
    )
    return end.failed.length > 0 ? end.failed : end.untouched.map((instanceId) => starved(instanceId, canaries))
  }

  /** Holds every server whose weight the step changes, then writes: decreases of the canary first, as always. */
  async #setWeights(step: CanaryStep): Promise<void> {
    const servers = this.#servers
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

  async #armDeadMan(step: CanaryStep): Promise<void> {
    const { deadMan } = this.#request
    if (!deadMan) return
    const { journal, context } = this.#session
    const { held } = journal.state
    const canaries = this.#servers.slice(0, step.canaries)
    const canaryIds = new Set(canaries.map(({ instanceId }) => instanceId))
    // It may take the canaries' weights before this run writes any: the next one must know what they were.
    await journal.append({
      kind: 'hold',
      backends: canaries.flatMap((server) => ownWeights(server, held)),
      atMs: context.clock.now(),
    })
    await deadMan.arm(weightsWithoutRun(this.#servers, { held, canaryIds, minHealthy: this.#limits!.minHealthy }))
  }

  async #goBack(result: 'rejected' | 'inconclusive', failed: FailedServer[]): Promise<CanaryEnd> {
    const { deployment: request } = this.#request
    await this.#takeTrafficAway()
    await this.#request.deadMan?.disarm()
    const deployment = await backToOld(this.#session, request, request.want)
    return { result: deployment.result === 'succeeded' ? result : 'mixed', steps: this.#reports, failed, deployment }
  }

  #takeTrafficAway(): Promise<void> {
    return restoreWeights(this.#session, this.#canaryIds, this.#limits?.minHealthy ?? 0)
  }

  async #promote(): Promise<CanaryEnd> {
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

  async #pause(reason: string): Promise<CanaryEnd> {
    const { journal, context } = this.#session
    const leftMs = await this.#request.deadMan?.leaveArmed()
    if (leftMs !== undefined)
      context.reporter.emit({
        type: 'notice',
        message: `the canary loses its traffic in ${formatDuration(leftMs)} unless it is promoted or aborted before`,
      })
    await journal.append({ kind: 'interrupted', reason, isPause: true, atMs: context.clock.now() })
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

/** Servers whose instances say that they are switched to a release. */
async function serversOn(
  session: RolloutSession,
  { updater, skip }: DeploymentRequest,
  release: ReleaseId,
): Promise<ReadonlySet<string>> {
  const servers = [...(await session.view.observe()).servers.values()].filter((server) => !skip.has(server.instanceId))
  const running = await updater.probe(servers, session.signal)
  const runs = ({ instanceId }: Server) => {
    const said = running.get(instanceId)
    return said?.current === release.version || said?.echoed === release.version
  }
  return new Set(servers.filter(runs).map((server) => server.instanceId))
}

/**
 * Gives the old release's servers their own weights back and takes the traffic from the canaries: all of it where
 * enough others serve, else all but the least, so that the fleet is never weaker than `minHealthy`. A server without
 * traffic stays without: nobody knows yet what runs on it.
 */
async function restoreWeights(
  session: RolloutSession,
  canaryIds: ReadonlySet<string>,
  minHealthy: number,
): Promise<void> {
  const { held } = session.journal.state
  if (held.length === 0) return
  const { servers } = await session.view.observe()
  const serving = [...servers.values()].filter((server) => isServing(server))
  const servingCanaries = serving.filter((server) => canaryIds.has(server.instanceId))
  const spared = Math.max(0, minHealthy - (serving.length - servingCanaries.length))
  const keepsLeast = new Set(servingCanaries.slice(0, spared).map((server) => server.instanceId))
  const now = new Map(
    [...servers.values()].flatMap((server) => server.backends).map((backend) => [backendKey(backend), backend.weight]),
  )
  const weights = held
    .filter((backend) => (now.get(backendKey(backend)) ?? 0) > 0)
    .map((backend): BackendWeight => {
      if (!canaryIds.has(backend.instanceId)) return backend
      return { ...backend, weight: keepsLeast.has(backend.instanceId) ? 1 : 0 }
    })
  await session.writer.write(weights)
}

function starved(instanceId: string, servers: readonly Server[]): FailedServer {
  const name = servers.find((server) => server.instanceId === instanceId)?.name ?? instanceId
  return { instanceId, name, stage: 'prepare', code: 'E_NO_CAPACITY', reason: 'too few servers serve to take it out' }
}
