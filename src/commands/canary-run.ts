import { judge } from '../analysis/verdict.ts'
import type { EnvironmentSettings } from '../config/schema.ts'
import { uploadRelease } from '../rollout/artifact.ts'
import { abortCanary, promoteCanary, runCanary, type CanaryEnd } from '../rollout/canary.ts'
import { planCanary } from '../rollout/canary-plan.ts'
import { readTraffic, type CanaryMetric } from '../rollout/canary-traffic.ts'
import type { DeploymentRequest } from '../rollout/deployment-request.ts'
import { findFleet, observeFleet } from '../rollout/fleet.ts'
import { lastDurations, readHistory } from '../rollout/history.ts'
import { readJournal, type ReleaseId } from '../rollout/journal.ts'
import { instanceResult } from '../rollout/outcome.ts'
import { candidatesOf, checkFleet } from '../rollout/preflight.ts'
import { plannedCalls } from '../rollout/planned-calls.ts'
import { describeTraffic } from '../rollout/probe-traffic.ts'
import type { RolloutSession } from '../rollout/session.ts'
import { formatDuration } from '../shared/duration.ts'
import { exitCodes, formatProblem, PreflightError, type ExitCode, type ResultWord } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { deploymentOutcome, trafficOutputs, type RolloutFacts } from './deployment-outcome.ts'
import { refuseFrozen } from './freeze.ts'
import { inRollout } from './in-rollout.ts'
import { migrate, plannedStatements, previousOf, refuseOlder, wantedRelease } from './release.ts'
import { plannedRotation } from './planned-rotation.ts'
import {
  admissionTimes,
  createUpdater,
  deadManOf,
  findEnvironment,
  rotationSettings,
  type RolloutEnvironment,
} from './rollout-context.ts'
import { skipped } from './rolling-deploy-run.ts'
import { comingBack, refuseTooOld } from './schema-fit.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const environment = await findEnvironment(context)
  if (context.verb === 'analyse') return analyse(context, environment)
  if (context.verb === 'promote' || context.verb === 'abort') return finish(context, environment, context.verb)
  const wanted = await wantedRelease(context, environment)
  const { want } = wanted
  const history = await readHistory(environment.store)
  refuseOlder(context, want, history)
  const from = previousOf(history, want)
  if (!from) {
    throw new PreflightError(
      'a canary needs a release to compare with, and none was deployed to this environment yet',
      {
        code: 'E_NO_BASELINE',
        fix: 'deploy the first release with rolling-deploy',
      },
    )
  }
  const frozen = refuseFrozen(context, environment)
  await refuseTooOld(context, environment, history, comingBack(environment, want, history))
  if (context.isDryRun) return plan(context, environment, { want, from })
  return inRollout(context, environment, 'canary', async (session, finish) => {
    if (wanted.artifact) await uploadRelease(environment.store, wanted.artifact, wanted.environment)
    const { canary } = environment.settings
    const end = await runCanary(session, environment.cloud.accessLog, {
      deployment: {
        ...deploymentRequest(context, environment, session, { want, from }),
        ...frozen,
        expectedMs: lastDurations(history),
        beforeFirstInstance: () => migrate(context, environment, want.version),
      },
      instances: canary.instances,
      shares: canary.steps.map((step) => step / 100),
      headroom: canary.headroom / 100,
      metrics: metricsOf(environment.settings),
      stepDurationMs: canary.stepDuration,
      intervalMs: canary.interval,
      onInconclusive: canary.onInconclusive,
      promote: canary.promote,
      ...deadManOf(environment, session),
    })
    return canaryOutcome(end, { want, from }, await finish())
  })
}

/** `canary promote` and `canary abort`: end what a paused or killed canary left open. */
async function finish(
  context: CommandContext,
  environment: RolloutEnvironment,
  verb: 'promote' | 'abort',
): Promise<CommandOutcome> {
  const { open } = await readJournal(environment.store)
  if (!open?.command.startsWith('canary') || !open.from) {
    throw new PreflightError('no canary is open in this environment', {
      code: 'E_NO_CANARY',
      fix: '`alicloud-deploy status` shows what is half done',
    })
  }
  const release = { want: open.want, from: open.from }
  const frozen = verb === 'promote' ? refuseFrozen(context, environment) : {}
  if (context.isDryRun) return planFinish(context, environment, verb === 'promote' ? open.want : open.from)
  return inRollout(context, environment, 'canary', async (session, finish) => {
    const request = {
      ...deploymentRequest(context, environment, session, release),
      ...frozen,
      expectedMs: lastDurations(await readHistory(environment.store)),
    }
    const end = verb === 'promote' ? await promoteCanary(session, request) : await abortCanary(session, request)
    return deploymentOutcome(end, { ...(await finish()), rerun: `alicloud-deploy canary ${verb}` })
  })
}

async function planFinish(
  context: CommandContext,
  { cloud, environmentTag, store, settings }: RolloutEnvironment,
  target: ReleaseId,
): Promise<CommandOutcome> {
  const layout = await findFleet(cloud, environmentTag)
  const [servers, journal] = await Promise.all([observeFleet(cloud, layout), readJournal(store)])
  const skip = skipped(context)
  const limits = checkFleet(layout, servers, { settings: rotationSettings(settings), journal, skip })
  const title = `Would bring every instance to ${target.version}:`
  return plannedRotation(title, { servers, journal, limits, want: target })
}

function deploymentRequest(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  { want, from }: { want: ReleaseId; from: ReleaseId },
): Omit<DeploymentRequest, 'expectedMs'> & { from: ReleaseId } {
  const { runId, deadlineMs } = context.host.job()
  const seq = context.options.seq as number | undefined
  return {
    command: 'canary',
    runId,
    want,
    from,
    settings: rotationSettings(environment.settings),
    onFailure: environment.settings.rollout.onFailure,
    updater: createUpdater(context, environment, session, from.version),
    ...admissionTimes(session.layout, environment.settings),
    skip: skipped(context),
    ...(deadlineMs === undefined ? {} : { jobDeadlineMs: deadlineMs }),
    ...(seq === undefined ? {} : { seq }),
  }
}

/** What of the access log is judged, as the settings ask for. */
function metricsOf({ canary: { analysis } }: EnvironmentSettings): CanaryMetric[] {
  const promised = {
    maxRatio: analysis.maxRatio,
    alpha: analysis.falseRollback / 100,
    beta: analysis.falsePromote / 100,
    minRequests: analysis.minRequests,
  }
  const errors: CanaryMetric = {
    name: 'errors',
    okRate: analysis.okErrorRate / 100,
    badRate: analysis.badErrorRate / 100,
    bad: { kind: 'server-error' },
    ...promised,
  }
  if (!analysis.latency) return [errors]
  const { slowerThan, okRate, badRate } = analysis.latency
  return [
    errors,
    {
      name: `slower than ${formatDuration(slowerThan)}`,
      okRate: okRate / 100,
      badRate: badRate / 100,
      bad: { kind: 'slower', thresholdMs: slowerThan },
      ...promised,
    },
  ]
}

const endings: Record<CanaryEnd['result'], { result: ResultWord; exitCode: ExitCode }> = {
  promoted: { result: 'succeeded', exitCode: exitCodes.done },
  rejected: { result: 'rejected', exitCode: exitCodes.canaryRejected },
  inconclusive: { result: 'inconclusive', exitCode: exitCodes.inconclusive },
  paused: { result: 'paused', exitCode: exitCodes.paused },
  mixed: { result: 'mixed', exitCode: exitCodes.mixed },
}

function canaryOutcome(
  end: CanaryEnd,
  { want, from }: { want: ReleaseId; from: ReleaseId },
  facts: RolloutFacts,
): CommandOutcome {
  const after = end.deployment && deploymentOutcome(end.deployment, { ...facts, rerun: 'alicloud-deploy recover' })
  const last = end.steps.at(-1)
  const why = end.failed[0] ? `${end.failed[0].name}: ${end.failed[0].reason}` : (last?.verdict.reason ?? '')
  const ending = endings[end.result]
  return {
    ...ending,
    release: { version: want.version, previous: from.version, ...(want.digest ? { digest: want.digest } : {}) },
    analysis: { steps: end.steps },
    ...(after?.instances ? { instances: after.instances } : {}),
    ...(facts.traffic ? { traffic: facts.traffic } : {}),
    extra: { ...after?.extra, ...trafficOutputs(facts) },
    ...(ending.exitCode === exitCodes.done
      ? {}
      : {
          error: {
            code: `E_CANARY_${end.result.toUpperCase()}`,
            message: why,
            retryable: end.result === 'paused',
            fix: fixes[end.result],
          },
        }),
    text: [
      verdictLine(end, want, from, facts),
      `  why   ${why}`,
      ...stepTable(end),
      ...(end.result === 'mixed' && after ? [after.text] : []),
    ].join('\n'),
  }
}

const fixes: Record<CanaryEnd['result'], string> = {
  promoted: '',
  rejected: 'look at what the canary answered; the numbers of every step are in analysis.steps',
  inconclusive: 'give a larger share or a longer --step-duration, or send more traffic',
  paused: '`alicloud-deploy canary promote` or `alicloud-deploy canary abort`',
  mixed: 'alicloud-deploy recover',
}

function verdictLine(end: CanaryEnd, want: ReleaseId, from: ReleaseId, { durationMs, traffic }: RolloutFacts): string {
  const counted = traffic ? `, ${describeTraffic(traffic)}` : ''
  const took = formatDuration(durationMs)
  switch (end.result) {
    case 'promoted':
      return `Promoted ${want.version} to every instance in ${took}${counted}.`
    case 'rejected':
      return `REJECTED ${want.version} and rolled back: ${from.version} serves everywhere${counted}.   exit code ${exitCodes.canaryRejected}`
    case 'inconclusive':
      return `INCONCLUSIVE: no evidence for or against ${want.version}; rolled back, ${from.version} serves everywhere${counted}.   exit code ${exitCodes.inconclusive}`
    case 'paused':
      return `PAUSED with ${want.version} as a canary after ${took}${counted}.   exit code ${exitCodes.paused}`
    case 'mixed':
      return `FAILED, MIXED STATE while ending the canary of ${want.version}${counted}.   exit code ${exitCodes.mixed}`
  }
}

function stepTable(end: CanaryEnd): string[] {
  return end.steps.flatMap((step) => [
    `  step ${step.step}/${step.of}  ${(step.share * 100).toFixed(1)} % of the traffic, ${formatDuration(step.durationMs)}: ${step.verdict.word}`,
    ...step.verdict.metrics.map(
      ({ name, canary, stable }) =>
        `    ${name.padEnd(20)} canary ${canary.bad} of ${canary.total}, baseline ${stable.bad} of ${stable.total}`,
    ),
  ])
}

async function plan(
  context: CommandContext,
  environment: RolloutEnvironment,
  { want, from }: { want: ReleaseId; from: ReleaseId },
): Promise<CommandOutcome> {
  const { cloud, environmentTag, store, settings } = environment
  const layout = await findFleet(cloud, environmentTag)
  const [servers, journal] = await Promise.all([observeFleet(cloud, layout), readJournal(store)])
  const skip = skipped(context)
  const limits = checkFleet(layout, servers, { settings: rotationSettings(settings), journal, skip })
  const candidates = candidatesOf(
    servers.filter((server) => !skip.has(server.instanceId)),
    journal,
  )
  const weights = servers
    .map((server) => Math.max(0, ...server.backends.map((backend) => backend.weight)))
    .filter((weight) => weight > 0)
  const planned = planCanary(
    {
      instances: settings.canary.instances,
      shares: settings.canary.steps.map((step) => step / 100),
      headroom: settings.canary.headroom / 100,
    },
    weights,
  )
  if (!planned.ok) throw new PreflightError(planned.problems.map(formatProblem).join('\n'), { code: 'E_UNSAFE_PLAN' })
  const first = servers
    .filter((server) => candidates.some(({ instanceId }) => instanceId === server.instanceId))
    .slice(0, planned.steps[0]!.canaries)
  const calls = plannedCalls({
    servers: first,
    candidates: candidates.filter(({ instanceId }) => first.some((server) => server.instanceId === instanceId)),
    limits,
    version: want.version,
    digest: want.digest ?? '',
    migrations: await plannedStatements(context, environment, want.version),
  })
  const steps = planned.steps.map(
    (step, index) =>
      `  step ${index + 1}: ${(step.share * 100).toFixed(1)} % to ${step.canaries} of ${weights.length} instances (weight ${step.canaryWeight} beside ${step.stableWeights.join('/')})`,
  )
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version, previous: from.version },
    plan: { limits, steps: planned.steps, calls },
    instances: servers.map((server) => instanceResult(server)),
    text: [
      `Would try ${want.version} against ${from.version}:`,
      ...steps,
      'Calls until the first step:',
      ...calls.map((call) => `  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`),
    ].join('\n'),
  }
}

/** Judges what the access log says about a canary that stands now, without touching anything. */
async function analyse(context: CommandContext, environment: RolloutEnvironment): Promise<CommandOutcome> {
  const { cloud, environmentTag, store, settings } = environment
  const layout = await findFleet(cloud, environmentTag)
  const [servers, journal] = await Promise.all([observeFleet(cloud, layout), readJournal(store)])
  const canaries = servers.filter((server) =>
    journal.held.some(
      (backend) => backend.instanceId === server.instanceId && (server.backends[0]?.weight ?? 0) !== backend.weight,
    ),
  )
  const metrics = metricsOf(settings)
  const windowMs = Number(context.options.window ?? 300_000)
  const weights = (list: typeof servers) =>
    list.reduce((sum, server) => sum + Math.max(0, ...server.backends.map((backend) => backend.weight)), 0)
  const canaryIds = new Set(canaries.map((server) => server.instanceId))
  const { intervals } = await readTraffic(cloud.accessLog, {
    loadBalancerIds: layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id),
    window: { fromMs: context.clock.now() - windowMs, toMs: context.clock.now() },
    metrics,
    servers,
    canaryIds,
  })
  const verdict = judge({
    intervals: Object.fromEntries(Object.entries(intervals).map(([name, interval]) => [name, [interval]])),
    before: {},
    policies: metrics,
    expectedShare: weights(servers) === 0 ? 0 : weights(canaries) / weights(servers),
  })
  const lines = verdict.metrics.map(
    ({ name, canary, stable }) =>
      `  ${name}: canary ${canary.bad} of ${canary.total}, baseline ${stable.bad} of ${stable.total}`,
  )
  return {
    result: 'succeeded',
    exitCode: exitCodes.done,
    analysis: { verdict, canaries: [...canaryIds] },
    text: [`${verdict.word}: ${verdict.reason}`, ...lines].join('\n'),
  }
}
