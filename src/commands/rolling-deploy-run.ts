import { uploadRelease } from '../rollout/instance/artifact.ts'
import { deployRelease } from '../rollout/deployment.ts'
import { isFinished } from '../rollout/state/finished.ts'
import type { Server } from '../rollout/traffic/fleet.ts'
import { lastDurations } from '../rollout/state/history.ts'
import { takenUp, type ReleaseId } from '../rollout/state/journal.ts'
import { refuseMixedFleet } from '../rollout/mixed-fleet.ts'
import { instanceResult } from '../rollout/outcome.ts'
import { fleetOf } from '../rollout/traffic/places.ts'
import { outsideOf, partlyDeployed } from '../rollout/subset.ts'
import { PreflightError } from '../shared/errors.ts'
import { isHalfBackOnKept } from './blue-green/run.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { deadlinesOf } from './deadlines.ts'
import { alreadyThere, deploymentOutcome } from './deployment-outcome.ts'
import { limitsOf, replaceWay } from './fleet-check.ts'
import { refuseFrozen } from './freeze.ts'
import { drainDeadManOf } from './dead-man.ts'
import { refuseUnknownHealthPath } from './health-path.ts'
import { inRollout, type RolloutWork, untilFresh } from './in-rollout.ts'
import { warnOfJobLimit } from './job-limit.ts'
import { plannedRotation } from './planned-rotation.ts'
import { look, type Seen } from './look.ts'
import { migrate, plannedStatements, previousOf, refuseOlder, wantedRelease, type WantedRelease } from './release.ts'
import {
  admissionTimes,
  createUpdater,
  findEnvironment,
  rotationSettings,
  type RolloutEnvironment,
} from './rollout-context.ts'
import { comingBack, refuseTooOld } from './schema-fit.ts'
import { deployToScalingGroup, usesScalingGroup } from './scaling-group-run.ts'
import { refuseOtherPort } from './serving-port.ts'
import { refuseUnknownSkip, skipped } from './skip.ts'
import { warnOfStickyDrain } from './sticky-drain.ts'
import { refuseUnusedHooks } from './unfit-strategy.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  refuseUnusedHooks(await context.environment())
  const environment = await findEnvironment(context)
  if (usesScalingGroup(environment.settings)) return untilFresh(() => deployToScalingGroup(context, environment))
  const wanted = await wantedRelease(context, environment)
  return untilFresh(() => deployWanted(context, environment, wanted))
}

/** Brings a release that was found already to the fleet; a rehearsal does the same on its copy. */
export async function deployWanted(
  context: CommandContext,
  environment: RolloutEnvironment,
  wanted: WantedRelease,
): Promise<CommandOutcome> {
  const { want } = wanted
  const seen = await look(environment)
  refuseOlder(context, want, seen)
  refuseUnknownSkip(context, seen.servers)
  const { only } = environment.settings.rollout
  const skip = new Set([...skipped(context), ...outsideOf(seen.layout.instances, only)])
  if (isFinished(want, { ...seen, servers: fleetOf(seen.servers), skip, only }))
    return nothingToDo(want, seen.servers, only)
  const askAgain = () => refuseTooOld(context, environment, seen.history, comingBack(environment, want, seen.history))
  await askAgain()
  if (context.options.resume === true && !seen.journal.open && takenUp(seen.journal).size === 0) {
    throw new PreflightError('there is no unfinished deployment to resume', {
      code: 'E_NOTHING_TO_RESUME',
      fix: 'run the command without --resume',
    })
  }
  const frozen = refuseFrozen(context, environment)
  refuseOtherPort(environment.settings, seen.layout.instances)
  const settings = rotationSettings(environment.settings)
  refuseStandingSwitch(seen)
  // What a part of the fleet has goes back first, by the deployment itself.
  if (!partlyDeployed(seen.history, seen.servers))
    refuseMixedFleet(want, { ...seen, servers: fleetOf(seen.servers), skip: skipped(context) })
  const limits = limitsOf(environment.settings, seen, skip)
  await refuseUnknownHealthPath(context, environment, seen.servers)
  const way = replaceWay(environment.settings)
  const servers = seen.servers.filter((server) => !skip.has(server.instanceId) && !skip.has(server.name))
  const instanceIds = servers.map(({ instanceId }) => instanceId)
  warnOfJobLimit(context, { instanceIds, limits, history: seen.history })
  warnOfStickyDrain(context.reporter, environment.settings, { ...seen, servers: servers.length, atOnce: limits.slots })
  if (context.isDryRun) {
    const migrations = await plannedStatements(context, environment, want.version)
    const how = way.replace ? 'new instances at once' : 'at a time'
    const where = only.length > 0 ? ` to instances with ${only.join(', ')}` : ''
    const title = `Would deploy ${want.version}${where}, ${limits.slots} ${how}, at least ${limits.minHealthy}${limits.minCapacity ? ` and ${limits.minCapacity}% of the weight` : ''} serving:`
    return {
      ...plannedRotation(title, {
        servers,
        journal: seen.journal,
        limits,
        want,
        migrations,
        isBakedAtEnd: true,
        isCovered: environment.settings.rollout.deadManOnDrain && environment.settings.rollout.deadMan > 0,
        isReplacing: way.replace !== undefined,
      }),
      instances: seen.servers.map((server) => instanceResult(server)),
    }
  }
  const { history } = seen
  const work: RolloutWork = async (session, finish) => {
    if (wanted.artifact) await uploadRelease(environment.store, wanted.artifact, wanted.environment, context.reporter)
    const from = previousOf(history, want)
    const { runId } = context.host.job()
    const seq = context.options.seq as number | undefined
    const end = await deployRelease(session, {
      command: 'rolling-deploy',
      runId,
      want,
      ...(from ? { from } : {}),
      settings,
      ...way,
      onFailure: environment.settings.rollout.onFailure,
      updater: createUpdater(context, environment, session, from?.version ?? ''),
      ...drainDeadManOf(environment, session),
      ...admissionTimes(session.layout, environment.settings),
      skip: skipped(context),
      only,
      ...frozen,
      isPauseAsked: context.options.pause === true,
      isOnlyFailed: context.options['only-failed'] === true,
      expectedMs: lastDurations(history),
      beforeFirstInstance: () => migrate(context, environment, want.version),
      ...deadlinesOf(context),
      ...(seq === undefined ? {} : { seq }),
    })
    return deploymentOutcome(end, { ...(await finish()), rerun: 'run the same command again' })
  }
  return inRollout(context, environment, 'rolling-deploy', work, { seen, askAgain })
}

/** Instances that a killed switch left beside the fleet: this command would not know what to do with them. */
function refuseStandingSwitch({ journal, servers }: Seen): void {
  const isSwitch = journal.open?.command === 'blue-green' && servers.some(({ stand }) => stand?.standing === 'green')
  if (!isSwitch && !isHalfBackOnKept(journal, servers)) return
  throw new PreflightError(`an unfinished ${journal.open!.command} stands in the way`, {
    code: 'E_UNFINISHED',
    fix: 'run that command again, or `alicloud-deploy recover`',
  })
}

function nothingToDo(want: ReleaseId, servers: readonly Server[], only: readonly string[]): CommandOutcome {
  const where = only.length > 0 ? `the instances with ${only.join(', ')}` : `all ${servers.length} instances`
  return alreadyThere({ version: want.version, ...(want.digest ? { digest: want.digest } : {}) }, servers, where)
}
