import type { Instance } from '../cloud/compute.ts'
import { tagKeys } from '../cloud/tags.ts'
import { proveArtifact } from '../rollout/instance/artifact-proof.ts'
import { deployOnOtherPort, undoPortSwitch } from '../rollout/blue-green/deployment.ts'
import { deployRelease } from '../rollout/deployment.ts'
import { isFinished } from '../rollout/state/finished.ts'
import type { Server } from '../rollout/traffic/fleet.ts'
import { lastDurations, lastVerified, releaseBefore, type ReleaseRecord } from '../rollout/state/history.ts'
import type { JournalState, ReleaseId } from '../rollout/state/journal.ts'
import { fleetOf } from '../rollout/traffic/places.ts'
import type { Ports } from '../rollout/ports/plan.ts'
import type { PortSwitchRequest } from '../rollout/ports/switch.ts'
import { partlyDeployed } from '../rollout/subset.ts'
import { exitCodes, PreflightError } from '../shared/errors.ts'
import { plannedPorts, portRequest, portsInUse } from './blue-green/ports.ts'
import { endSwitch, goBackToKept, keptIds } from './blue-green/run.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { limitsOf, replaceWay } from './fleet-check.ts'
import { look } from './look.ts'
import { alreadyThere, deploymentOutcome } from './deployment-outcome.ts'
import { inRollout, type RolloutWork } from './in-rollout.ts'
import { plannedRotation } from './planned-rotation.ts'
import {
  admissionTimes,
  createUpdater,
  findEnvironment,
  rotationSettings,
  type RolloutEnvironment,
} from './rollout-context.ts'
import { goForward, refuseTooOld } from './schema-fit.ts'
import { bringScalingGroupTo, usesScalingGroup } from './scaling-group-run.ts'
import { refuseUnknownSkip, skipped } from './skip.ts'

export async function run(context: CommandContext): Promise<CommandOutcome> {
  const environment = await findEnvironment(context)
  const { store } = environment
  const { layout, servers, history, journal } = await look(environment)
  const leaving = leavingRelease(history, journal, servers)
  const want = targetOf(history, journal, context.options.to as string | undefined, leaving)
  const askAgain = () =>
    refuseTooOld(context, environment, history, [{ release: want, fix: goForward, ifUnknown: 'refuse' }])
  await askAgain()
  if (usesScalingGroup(environment.settings)) {
    const rejects = leaving && leaving !== want.version ? { rejects: leaving } : {}
    return bringScalingGroupTo(context, environment, {
      command: 'rollback',
      want,
      onFailure: 'stop',
      askAgain,
      ...rejects,
    })
  }
  refuseUnknownSkip(context, servers)
  const skip = skipped(context)
  const release = { version: want.version, ...(leaving ? { previous: leaving } : {}) }
  if (isFinished(want, { servers: fleetOf(servers), history, journal, skip })) return alreadyThere(release, servers)
  const isArtifact = environment.settings.release.update === 'artifact'
  if (isArtifact && want.digest !== undefined && servers.some((server) => server.release !== want.version)) {
    const state = await proveArtifact(store, want.digest)
    const what = state.is === 'missing' ? 'is gone from the bucket' : 'in the bucket is damaged'
    if (state.is !== 'whole')
      context.reporter.emit({
        type: 'warning',
        message: `the artifact of ${want.version} ${what} (${state.reason}); instances that removed it cannot go back`,
      })
  }
  const ports = portsInUse(environment, layout.instances, servers, journal)
  if (ports) return rollbackOnPorts(context, environment, { want, leaving, ports, servers, askAgain })
  const settings = rotationSettings(environment.settings)
  const limits = limitsOf(environment.settings, { layout, servers, journal }, skip)
  const way = replaceWay(environment.settings)
  if (context.isDryRun) {
    const title = `Would go back to ${want.version}:`
    const isReplacing = way.replace !== undefined
    return { ...plannedRotation(title, { servers, journal, limits, want, isReplacing }), release }
  }
  const work: RolloutWork = async (session, finish) => {
    const rejects = leaving && leaving !== want.version ? { rejects: leaving } : {}
    const { open } = session.journal.state
    if (open?.command === 'blue-green' && !open.ports) {
      const undone = await endSwitch(context, environment, session, open.want)
      if (undone && open.from?.version === want.version) return onOldAgain(want, open.want)
    }
    const isGoingOn = open?.command === 'rollback' && open.want.version === want.version
    if (isKept(session.layout.instances, want.version, isGoingOn)) {
      const end = await goBackToKept(context, environment, session, { want, leaving })
      return deploymentOutcome(end, { ...(await finish()), rerun })
    }
    const end = await deployRelease(session, {
      command: 'rollback',
      runId: context.host.job().runId,
      want,
      settings,
      ...way,
      onFailure: 'stop',
      isProven: true,
      updater: createUpdater(context, environment, session, leaving ?? ''),
      ...admissionTimes(session.layout, environment.settings),
      skip,
      expectedMs: lastDurations(history),
      ...rejects,
    })
    return deploymentOutcome(end, { ...(await finish()), rerun })
  }
  return inRollout(context, environment, 'rollback', work, { askAgain })
}

const rerun = 'alicloud-deploy rollback'

const onOldAgain = (want: ReleaseId, left: ReleaseId): CommandOutcome => ({
  result: 'succeeded',
  exitCode: exitCodes.done,
  release: { version: want.version, previous: left.version },
  text: `All traffic is on ${want.version} again; the instances of ${left.version} are gone.`,
})

/** Back on instances whose versions take turns on two ports: one switch, where the release before still runs. */
async function rollbackOnPorts(
  context: CommandContext,
  environment: RolloutEnvironment,
  facts: {
    want: ReleaseId
    leaving: string | undefined
    ports: Ports
    servers: readonly Server[]
    askAgain: () => Promise<void>
  },
): Promise<CommandOutcome> {
  const { want, leaving, ports } = facts
  if (context.isDryRun) return plannedPorts([], want, facts.servers, ports)
  const work: RolloutWork = async (session, finish) => {
    const request: PortSwitchRequest = {
      ...portRequest(context, environment, session, { want, previous: leaving ?? '', ports }),
      isOldKept: false,
    }
    const { open } = session.journal.state
    // The release before has never stopped serving, or has all traffic again after the first call.
    if (open?.ports && open.from?.version === want.version) {
      const { isTakenBack } = await undoPortSwitch(session, request, open.ports)
      if (isTakenBack)
        return {
          result: 'succeeded',
          exitCode: exitCodes.done,
          release: { version: want.version, previous: open.want.version },
          text: `All traffic is on ${want.version} again; ${open.want.version} is stopped.`,
        }
    }
    const end = await deployOnOtherPort(session, {
      ...request,
      command: 'rollback',
      runId: context.host.job().runId,
      ...(leaving && leaving !== want.version ? { rejects: leaving } : {}),
    })
    return deploymentOutcome(end, { ...(await finish()), rerun })
  }
  return inRollout(context, environment, 'rollback', work, { askAgain: facts.askAgain })
}

/** Whether the old instances of a blue-green deployment still stand, all with that release; the last ones are enough to go on. */
function isKept(instances: readonly Instance[], version: string, isGoingOn: boolean): boolean {
  const kept = new Set(keptIds(instances))
  const keptWith = instances.filter((instance) => kept.has(instance.id) && instance.tags[tagKeys.release] === version)
  if (isGoingOn && keptWith.length > 0) return true
  return keptWith.length > 0 && keptWith.length === instances.length - kept.size
}

/**
 * What is being left: the release of an unfinished run, one that a part of the fleet has, else the one that serves or did
 * before a way back began.
 */
export function leavingRelease(
  history: readonly ReleaseRecord[],
  { open }: JournalState,
  servers: readonly Server[] = [],
): string | undefined {
  if (open && !isWayBack(history, open)) return open.want.version
  return (partlyDeployed(history, servers)?.record ?? lastVerified(history))?.version
}

/** An unfinished run that is on its way to a release that served before. */
function isWayBack(history: readonly ReleaseRecord[], open: NonNullable<JournalState['open']>): boolean {
  if (open.command === 'rollback') return true
  const isKnown = history.some(({ version, isVerified }) => isVerified && version === open.want.version)
  return isKnown && (open.command === 'recover' || open.command === 'canary abort')
}

/** The release to go back to. Throws PreflightError when there is none. */
export function targetOf(
  history: readonly ReleaseRecord[],
  journal: JournalState,
  to: string | undefined,
  leaving: string | undefined,
): ReleaseId {
  // A killed way back goes on to where it went, not to where it came from.
  if (to === undefined && journal.open && isWayBack(history, journal.open)) return journal.open.want
  const found =
    to === undefined
      ? leaving === undefined
        ? undefined
        : releaseBefore(history, leaving)
      : history.findLast((record) => record.version === to && record.isVerified)
  if (found)
    return {
      version: found.version,
      ...(found.digest ? { digest: found.digest } : {}),
      ...(found.envDigest ? { envDigest: found.envDigest } : {}),
    }
  if (to === undefined && journal.open?.from) return journal.open.from
  const known = [...new Set(history.filter((record) => record.isVerified).map((record) => record.version))]
  throw new PreflightError(
    to === undefined
      ? 'there is no earlier verified release to go back to'
      : `release ${to} was never verified in this environment`,
    {
      code: 'E_NO_PREVIOUS_RELEASE',
      fix:
        known.length > 0
          ? `verified releases are ${known.join(', ')}: choose one with --to`
          : 'deploy a release with `alicloud-deploy rolling-deploy`',
    },
  )
}
