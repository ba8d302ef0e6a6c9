import type { AccessLog } from '../../cloud/access-log.ts'
import { uploadRelease } from '../../rollout/instance/artifact.ts'
import { runCanary } from '../../rollout/canary/canary.ts'
import { abortCanary, promoteCanary } from '../../rollout/canary/finish.ts'
import type { DeploymentRequest } from '../../rollout/deployment-request.ts'
import { isFinished, isSameRelease } from '../../rollout/state/finished.ts'
import { lastDurations, readHistory } from '../../rollout/state/history.ts'
import { createPreview, type Preview } from '../../rollout/traffic/preview.ts'
import { readJournal, type JournalState, type ReleaseId } from '../../rollout/state/journal.ts'
import { refuseMixedFleet } from '../../rollout/mixed-fleet.ts'
import { isInFleet } from '../../rollout/traffic/places.ts'
import type { RolloutSession } from '../../rollout/session.ts'
import { refusePartly } from '../../rollout/subset.ts'
import { PreflightError } from '../../shared/errors.ts'
import { analyseCanary } from './analyse.ts'
import { analysePastCanary } from './past.ts'
import { planCanaryFinish, planCanaryRun, plannedCanary } from './dry-run.ts'
import { rankRulesOf } from './judge.ts'
import { measuredOf } from './measured.ts'
import { metricsOf, undecidedPolicy } from './metrics.ts'
import { canaryOutcome } from './outcome.ts'
import { canaryProbe, stepsOf } from './steps.ts'
import { replayCanaries } from './replay.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { deadManOf } from '../dead-man.ts'
import { deadlinesOf } from '../deadlines.ts'
import { alreadyThere, deploymentOutcome } from '../deployment-outcome.ts'
import { refuseFrozen } from '../freeze.ts'
import { refuseUnknownHealthPath } from '../health-path.ts'
import { inRollout, type RolloutWork, untilFresh } from '../in-rollout.ts'
import { look } from '../look.ts'
import { migrate, previousOf, refuseOlder, wantedRelease, type WantedRelease } from '../release.ts'
import {
  admissionTimes,
  createUpdater,
  findEnvironment,
  rotationSettings,
  type RolloutEnvironment,
} from '../rollout-context.ts'
import { comingBack, refuseTooOld } from '../schema-fit.ts'
import { refuseUnknownSkip, skipped } from '../skip.ts'
import { refuseUnfit, refuseUnusedHooks } from '../unfit-strategy.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  if (context.verb === 'replay') return replayCanaries(context)
  const environment = await findEnvironment(context)
  if (context.verb === 'analyse')
    return context.options.from === undefined && context.options.to === undefined
      ? analyseCanary(context, environment)
      : analysePastCanary(context, environment)
  if (context.verb === 'promote' || context.verb === 'abort') return finish(context, environment, context.verb)
  refuseUnfit(environment.settings, 'canary')
  refuseUnusedHooks(await context.environment())
  const wanted = await wantedRelease(context, environment)
  return untilFresh(() => tryRelease(context, environment, wanted))
}

/** Tries a release that was found already on a part of the traffic; a rehearsal does the same on its copy. */
export async function tryRelease(
  context: CommandContext,
  environment: RolloutEnvironment,
  wanted: WantedRelease,
): Promise<CommandOutcome> {
  const ranks = await rankRulesOf(environment.settings)
  const measured = measuredOf(environment.settings, environment.cloud.instanceMetrics)
  const { want } = wanted
  const seen = await look(environment)
  const { history } = seen
  refuseOlder(context, want, seen)
  refuseUnknownSkip(context, seen.servers)
  const fleet = seen.servers.filter(isInFleet)
  // A promoted canary that is run again must not be compared with itself.
  if (isFinished(want, { servers: fleet, history, journal: seen.journal, skip: skipped(context) }))
    return alreadyThere({ version: want.version }, fleet)
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
  const askAgain = () => refuseTooOld(context, environment, history, comingBack(environment, want, history))
  await askAgain()
  refusePartly(history, fleet, 'canary')
  refuseMixedFleet(want, { ...seen, servers: fleet, skip: skipped(context) })
  // Again under the lock; this one refuses before the first call that changes anything.
  const plan = plannedCanary(context, environment, seen)
  await refuseUnknownHealthPath(context, environment, seen.servers)
  if (context.isDryRun) return planCanaryRun(context, environment, { want, from, seen, plan })
  const work: RolloutWork = async (session, finish) => {
    if (wanted.artifact) await uploadRelease(environment.store, wanted.artifact, wanted.environment, context.reporter)
    const { canary } = environment.settings
    const { cloud } = environment
    const end = await runCanary(session, withoutPreview(cloud.accessLog, canary.preview?.host), {
      deployment: {
        ...deploymentRequest(context, environment, session, { want, from }),
        ...frozen,
        expectedMs: lastDurations(history),
        beforeFirstInstance: () => migrate(context, environment, want.version),
      },
      ...stepsOf(environment.settings),
      ...canaryProbe(context, environment, session),
      approveBefore: canary.approveBefore.map((step) => step / 100),
      metrics: metricsOf(environment.settings),
      ...(ranks ? { ranks } : {}),
      ...(measured ? { measured } : {}),
      consecutiveErrorLimit: canary.analysis.consecutiveErrorLimit,
      stepDurationMs: canary.stepDuration,
      intervalMs: canary.interval,
      initialDelayMs: canary.initialDelay,
      onInconclusive: undecidedPolicy(canary.onInconclusive),
      promote: canary.promote,
      ...previewOf(session, canary.preview?.host),
      ...deadManOf(environment, session),
      approvalTimeoutMs: environment.settings.rollout.approvalTimeout,
    })
    return canaryOutcome(
      end,
      { want, from, metrics: metricsOf(environment.settings), ranks, measured: measured?.metrics },
      await finish(),
    )
  }
  return inRollout(context, environment, 'canary', work, { seen, askAgain })
}

/** People who look at a preview are no sample of the traffic. */
const withoutPreview = (accessLog: AccessLog, exceptHost: string | undefined): AccessLog =>
  exceptHost === undefined
    ? accessLog
    : { countByBackend: (query) => accessLog.countByBackend({ ...query, exceptHost }) }

function previewOf({ context, layout }: RolloutSession, host: string | undefined): { preview?: Preview } {
  if (host === undefined) return {}
  const { cloud, reporter } = context
  return { preview: createPreview({ loadBalancing: cloud.loadBalancing, layout, reporter, host }) }
}

/** `canary promote` and `canary abort`: end what a paused or killed canary left open. */
async function finish(
  context: CommandContext,
  environment: RolloutEnvironment,
  verb: 'promote' | 'abort',
): Promise<CommandOutcome> {
  const first = openCanary(await readJournal(environment.store))
  return untilFresh(() => finishOpen(context, environment, verb, first.want))
}

/** Throws PreflightError when there is none, or not the one of this release. */
function openCanary({ open }: JournalState, asked?: ReleaseId): { want: ReleaseId; from: ReleaseId } {
  const fix = '`alicloud-deploy status` shows what is half done'
  if (!open?.command.startsWith('canary') || !open.from)
    throw new PreflightError(
      asked ? `the canary of ${asked.version} is over by now` : 'no canary is open in this environment',
      { code: 'E_NO_CANARY', fix },
    )
  // Whoever said so had seen the other one.
  if (asked && !isSameRelease(asked, open.want))
    throw new PreflightError(`the canary of ${asked.version} is over by now, and one of ${open.want.version} is open`, {
      code: 'E_NO_CANARY',
      fix,
    })
  return { want: open.want, from: open.from }
}

async function finishOpen(
  context: CommandContext,
  environment: RolloutEnvironment,
  verb: 'promote' | 'abort',
  asked: ReleaseId,
): Promise<CommandOutcome> {
  const [history, journal] = await Promise.all([readHistory(environment.store), readJournal(environment.store)])
  const release = openCanary(journal, asked)
  const frozen = verb === 'promote' ? refuseFrozen(context, environment) : {}
  if (context.isDryRun) return planCanaryFinish(context, environment, verb === 'promote' ? release.want : release.from)
  const work: RolloutWork = async (session, finish) => {
    const request = {
      ...deploymentRequest(context, environment, session, release),
      ...frozen,
      expectedMs: lastDurations(history),
    }
    const end = verb === 'promote' ? await promoteCanary(session, request) : await abortCanary(session, request)
    return deploymentOutcome(end, { ...(await finish()), rerun: `alicloud-deploy canary ${verb}` })
  }
  return inRollout(context, environment, 'canary', work, { seen: { history, journal } })
}

function deploymentRequest(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  { want, from }: { want: ReleaseId; from: ReleaseId },
): Omit<DeploymentRequest, 'expectedMs'> & { from: ReleaseId } {
  const { runId } = context.host.job()
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
    ...deadlinesOf(context),
    ...(seq === undefined ? {} : { seq }),
  }
}
