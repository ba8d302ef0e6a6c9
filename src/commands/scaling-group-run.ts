import type { EnvironmentSettings } from '../config/schema.ts'
import { lastVerified, readHistory } from '../rollout/state/history.ts'
import { readJournal, type JournalState, type ReleaseId } from '../rollout/state/journal.ts'
import { instanceResult } from '../rollout/outcome.ts'
import { isSameRelease } from '../rollout/state/finished.ts'
import { findFleet } from '../rollout/traffic/fleet.ts'
import { deployScalingGroup } from '../rollout/scaling-group/scaling-group.ts'
import { isActive, isAllOn, isRefreshable, limitsOfRefresh, planRefresh } from '../rollout/scaling-group/plan.ts'
import { checkScalingGroup } from '../rollout/scaling-group/preflight.ts'
import { refreshIds } from '../rollout/scaling-group/refresh.ts'
import type { ImageRelease } from '../rollout/scaling-group/request.ts'
import { findScalingGroup, layoutOf, observeGroup, type GroupView } from '../rollout/scaling-group/view.ts'
import type { RolloutContext } from '../rollout/session.ts'
import { exitCodes, PreflightError } from '../shared/errors.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { deadlinesOf } from './deadlines.ts'
import { alreadyThere, deploymentOutcome } from './deployment-outcome.ts'
import { refuseFrozen } from './freeze.ts'
import { inRollout, type RolloutWork } from './in-rollout.ts'
import { migrate, plannedStatements, previousOf, refuseOlder, wantedRelease } from './release.ts'
import {
  admissionTimes,
  appLayout,
  checkRequest,
  rotationSettings,
  type RolloutEnvironment,
} from './rollout-context.ts'
import { comingBack, refuseTooOld } from './schema-fit.ts'

export const usesScalingGroup = ({ rollout }: EnvironmentSettings) => rollout.scalingGroup !== 'off'

interface Goal {
  command: 'rolling-deploy' | 'rollback' | 'recover'
  want: ReleaseId
  from?: ReleaseId | undefined
  onFailure: 'rollback' | 'stop'
  rejects?: string
  duringFreeze?: string
  /** Runs the migrations first. */
  migrates?: boolean
  isDead?: RolloutContext['isDead']
  /** Refuses again what may have changed while the lock was waited for. */
  askAgain?: () => Promise<void>
}

/** Booting, one check and the balancer's own are far below it; the cloud's stock and quotas may not be. */
const stallTimeoutMs = 1_800_000

/** `rolling-deploy` of an environment that Auto Scaling runs. */
export async function deployToScalingGroup(
  context: CommandContext,
  environment: RolloutEnvironment,
): Promise<CommandOutcome> {
  const { want } = await wantedRelease(context, environment)
  const [history, journal] = await Promise.all([readHistory(environment.store), readJournal(environment.store)])
  refuseOlder(context, want, { history, journal })
  const askAgain = () => refuseTooOld(context, environment, history, comingBack(environment, want, history))
  await askAgain()
  return bringScalingGroupTo(context, environment, {
    command: 'rolling-deploy',
    want,
    from: previousOf(history, want),
    onFailure: environment.settings.rollout.onFailure,
    migrates: true,
    askAgain,
    ...refuseFrozen(context, environment),
  })
}

/** `recover`: back to the release before, or on to the wanted one with `--finish`. */
export async function recoverScalingGroup(
  context: CommandContext,
  environment: RolloutEnvironment,
  journal: JournalState,
  isDead: RolloutContext['isDead'],
): Promise<CommandOutcome | undefined> {
  const { open } = journal
  if (!open) return undefined
  const want = context.options.finish === true ? open.want : (open.from ?? open.want)
  return bringScalingGroupTo(context, environment, { command: 'recover', want, onFailure: 'stop', isDead })
}

/** Brings the environment's scaling group to a release that has an image, and reports it like any deployment. */
export async function bringScalingGroupTo(
  context: CommandContext,
  environment: RolloutEnvironment,
  goal: Goal,
): Promise<CommandOutcome> {
  const { cloud, settings, environmentTag, store } = environment
  const want = withImage(goal.want)
  const group = await findScalingGroup(cloud, { setting: settings.rollout.scalingGroup, environmentTag })
  const layout = await layoutOf(cloud, group, environmentTag)
  const [view, journal, history] = await Promise.all([
    observeGroup(cloud, group.id, layout),
    readJournal(store),
    readHistory(store),
  ])
  const last = lastVerified(history)
  if (isThere(view, want) && !journal.open && last && isSameRelease(last, want)) return nothingToDo(view, want)
  const skip = new Set((context.options.skip as string[] | undefined) ?? [])
  const rotation = rotationSettings(settings)
  // Again under the lock; this one refuses before the first call that changes anything.
  const notices = checkScalingGroup(
    view,
    { want, skip, settings: rotation },
    {
      layout,
      tagged: (await findFleet(cloud, environmentTag)).instances,
      ownRefreshes: refreshIds(journal.open?.notes ?? []),
    },
  )
  if (context.isDryRun) return plan(context, environment, { goal, want, view, notices })
  const work: RolloutWork = async (session, finish) => {
    const { runId } = context.host.job()
    const seq = context.options.seq as number | undefined
    const { userData } = settings.infrastructure.instances
    const end = await deployScalingGroup(session, cloud, layout, {
      command: goal.command,
      runId,
      groupId: group.id,
      want,
      ...(goal.from ? { from: goal.from } : {}),
      settings: rotation,
      onFailure: goal.onFailure,
      app: appLayout(settings),
      check: checkRequest(settings),
      ...(userData === undefined ? {} : { userData }),
      skip,
      admitTimeoutMs: admissionTimes(layout, settings).admitTimeoutMs,
      stallTimeoutMs,
      ...(goal.migrates ? { beforeFirstInstance: () => migrate(context, environment, want.version) } : {}),
      ...deadlinesOf(context),
      ...(seq === undefined ? {} : { seq }),
      ...(goal.rejects === undefined ? {} : { rejects: goal.rejects }),
      ...(goal.duringFreeze === undefined ? {} : { duringFreeze: goal.duringFreeze }),
    })
    const rerun = goal.command === 'rolling-deploy' ? 'run the same command again' : `alicloud-deploy ${goal.command}`
    return deploymentOutcome(end, { ...(await finish()), rerun })
  }
  // A rollback goes where the person saw it going, whatever has been deployed meanwhile.
  const seen = goal.command === 'rollback' ? {} : { seen: { history, journal } }
  return inRollout(context, environment, goal.command, work, {
    ...seen,
    ...(goal.askAgain ? { askAgain: goal.askAgain } : {}),
    ...(goal.isDead ? { isDead: goal.isDead } : {}),
  })
}

function withImage(release: ReleaseId): ImageRelease {
  if (release.digest !== undefined) return { ...release, digest: release.digest }
  throw new PreflightError(`release ${release.version} has no image, and a scaling group is deployed by images`, {
    code: 'E_IMAGE_MISSING',
    fix: `run \`alicloud-deploy bake-image --release ${release.version}\` first`,
  })
}

const isThere = ({ members, refresh, configuration }: GroupView, want: ImageRelease) =>
  isAllOn(members, want.digest) && configuration.imageId === want.digest && !(refresh && isActive(refresh))

function nothingToDo({ servers, group }: GroupView, want: ImageRelease): CommandOutcome {
  const where = `all ${servers.length} instances of ${group.name || group.id}`
  return alreadyThere({ version: want.version, digest: want.digest }, servers, where)
}

async function plan(
  context: CommandContext,
  environment: RolloutEnvironment,
  seen: { goal: Goal; want: ImageRelease; view: GroupView; notices: readonly string[] },
): Promise<CommandOutcome> {
  const { goal, want, view, notices } = seen
  const settings = rotationSettings(environment.settings)
  const total = view.members.filter(isRefreshable).length
  const refresh = planRefresh(settings, total)
  const migrations = goal.migrates ? await plannedStatements(context, environment, want.version) : []
  const checkpoint = refresh.checkpointPercents
    ? `, stopping at ${refresh.checkpointPercents.slice(0, -1).join(', ')} % until those are proved`
    : ''
  const calls = [
    'oss    PutObject             lock/, journal/',
    ...migrations.map((sql) => `mysql  statement             ${sql}`),
    `ess    StartInstanceRefresh  ${view.group.id}: ${total} instances to ${want.digest}, healthy ${refresh.minHealthyPercent} to ${refresh.maxHealthyPercent} %${checkpoint}`,
    'ecs    RunCommand            check on each new instance',
    ...(refresh.checkpointPercents ? [`ess    ResumeInstanceRefresh ${view.group.id}`] : []),
    `ecs    TagResources          release ${want.version}`,
    'oss    PutObject             releases/, journal/, lock/',
  ]
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version, digest: want.digest },
    plan: { limits: limitsOfRefresh(settings, total), refresh, calls },
    instances: view.servers.map((server) => instanceResult(server)),
    text: [
      `Would bring scaling group ${view.group.name || view.group.id} to ${want.version}:`,
      ...calls.map((call) => `  ${call}`),
      ...notices.map((notice) => `  note   ${notice}`),
    ].join('\n'),
  }
}
