import { tagKeys } from '../../cloud/tags.ts'
import type { EnvironmentSettings } from '../../config/schema.ts'
import { uploadRelease } from '../../rollout/instance/artifact.ts'
import { deployBlueGreen, deployOnOtherPort, undoBlueGreen } from '../../rollout/blue-green/deployment.ts'
import type { BlueGreenRequest } from '../../rollout/blue-green/blue-green.ts'
import type { Beside } from '../../rollout/blue-green/plan.ts'
import type { DeploymentEnd } from '../../rollout/deployment-request.ts'
import type { OldInstances } from '../../rollout/hand-over.ts'
import { aloneIn } from '../../rollout/traffic/places.ts'
import { isFinished } from '../../rollout/state/finished.ts'
import { findFleet, observeFleet, type Server } from '../../rollout/traffic/fleet.ts'
import { readHistory } from '../../rollout/state/history.ts'
import { readJournal, type JournalState, type ReleaseId } from '../../rollout/state/journal.ts'
import type { RolloutSession } from '../../rollout/session.ts'
import { refusePartly } from '../../rollout/subset.ts'
import { exitCodes, PreflightError } from '../../shared/errors.ts'
import { plannedPorts, portRequest, wantedPorts } from './ports.ts'
import { plannedSwitch, refuseUnfitSwitch, trafficOf } from './traffic.ts'
import type { CommandContext, CommandOutcome } from '../command.ts'
import { deadManOf } from '../dead-man.ts'
import { alreadyThere, deploymentOutcome } from '../deployment-outcome.ts'
import { refuseFrozen } from '../freeze.ts'
import { inRollout, type RolloutWork, untilFresh } from '../in-rollout.ts'
import { machineOf } from '../machine.ts'
import { migrate, plannedStatements, previousOf, refuseOlder, wantedRelease, type WantedRelease } from '../release.ts'
import { admissionTimes, createUpdater, findEnvironment, type RolloutEnvironment } from '../rollout-context.ts'
import { refuseOtherPort } from '../serving-port.ts'
import { comingBack, refuseTooOld } from '../schema-fit.ts'
import { warnOfStickyDrain } from '../sticky-drain.ts'
import { refuseUnusedHooks } from '../unfit-strategy.ts'

export const run = (context: CommandContext): Promise<CommandOutcome> => untilFresh(() => deployBeside(context))

async function deployBeside(context: CommandContext): Promise<CommandOutcome> {
  refuseUnusedHooks(await context.environment())
  const environment = await findEnvironment(context)
  return switchToRelease(context, environment, await wantedRelease(context, environment))
}

/** Puts a release that was found already beside what serves; a rehearsal does the same on its copy. */
export async function switchToRelease(
  context: CommandContext,
  environment: RolloutEnvironment,
  wanted: WantedRelease,
): Promise<CommandOutcome> {
  const { store, cloud, environmentTag } = environment
  const { want } = wanted
  const layout = await findFleet(cloud, environmentTag)
  const [servers, history, journal] = await Promise.all([
    observeFleet(cloud, layout),
    readHistory(store),
    readJournal(store),
  ])
  refuseOlder(context, want, { history, journal })
  const ports = wantedPorts(environment)
  refuseOtherRun(journal.open, ports !== undefined)
  if (!ports) refuseOtherPort(environment.settings, layout.instances)
  if (layout.groups.length === 0)
    throw new PreflightError('there is no load balancer whose traffic could be switched', {
      code: 'E_UNSAFE_PLAN',
      fix: 'use rolling-deploy',
    })
  if (!journal.open) refusePartly(history, servers, 'blue-green')
  if (isFinished(want, { servers, history, journal, skip: new Set(keptIds(layout.instances)) }))
    return alreadyThere({ version: want.version }, servers)
  await refuseUnfitSwitch(environment, layout, servers)
  const frozen = refuseFrozen(context, environment)
  const all = { layout, servers: servers.length, atOnce: servers.length }
  warnOfStickyDrain(context.reporter, environment.settings, all)
  const askAgain = () => refuseTooOld(context, environment, history, comingBack(environment, want, history))
  await askAgain()
  if (context.isDryRun) {
    const statements = await plannedStatements(context, environment, want.version)
    if (ports) return plannedPorts(statements, want, servers, ports)
    return planned(
      statements,
      want,
      servers.map((server) => server.name),
      plannedSwitch(environment.settings, layout),
    )
  }
  const work: RolloutWork = async (session, finish) => {
    if (wanted.artifact) await uploadRelease(store, wanted.artifact, wanted.environment, context.reporter)
    const from = previousOf(history, want)
    const seq = context.options.seq as number | undefined
    const previous = from?.version ?? ''
    const facts = {
      command: 'blue-green',
      ...frozen,
      runId: context.host.job().runId,
      ...(from ? { from } : {}),
      ...(seq === undefined ? {} : { seq }),
      beforeFirstInstance: () => migrate(context, environment, want.version),
    }
    const end = ports
      ? await deployOnOtherPort(session, {
          ...portRequest(context, environment, session, { want, previous, ports }),
          ...facts,
        })
      : await deployBlueGreen(session, {
          ...blueGreenRequest(context, environment, session, { want, previous, beside: 'green' }),
          ...facts,
        })
    return deploymentOutcome(end, { ...(await finish()), rerun: 'run the same command again' })
  }
  return inRollout(context, environment, 'blue-green', work, { seen: { history, journal }, askAgain })
}

/** What a blue-green deployment needs, for the command itself and for those that finish or undo one. */
export function blueGreenRequest(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  facts: { want: ReleaseId; previous: string; beside: Beside },
): BlueGreenRequest {
  const { settings } = environment
  const { update } = settings.release
  return {
    want: facts.want,
    beside: facts.beside,
    updater: createUpdater(context, environment, session, facts.previous),
    machine: machineOf(settings),
    ...((update === 'image' || update === 'replace') && facts.want.digest ? { imageId: facts.want.digest } : {}),
    ...admissionTimes(session.layout, settings),
    bakeMs: settings.rollout.bake,
    traffic: trafficOf(settings),
    old: oldInstances(context, settings),
    ...deadManOf(environment, session),
  }
}

/**
 * Ends a killed switch: true when the old instances have all traffic again, false when the new ones had taken places
 * already and took the rest, too.
 */
export async function endSwitch(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  want: ReleaseId,
): Promise<boolean> {
  const request = blueGreenRequest(context, environment, session, { want, previous: '', beside: 'green' })
  const facts = { command: 'blue-green', runId: context.host.job().runId }
  const { isTakenBack } = await undoBlueGreen(session, { ...request, ...facts })
  if (!isTakenBack) await deployBlueGreen(session, { ...request, ...facts })
  return isTakenBack
}

/** Whether a killed rollback left traffic on old instances that do not have their places again. */
export function isHalfBackOnKept({ open }: JournalState, servers: readonly Server[]): boolean {
  if (open?.command !== 'rollback') return false
  const alone = new Set(aloneIn(servers))
  return servers.some(
    (server) =>
      server.stand?.standing === 'kept' && (alone.has(server) || server.backends.some(({ weight }) => weight > 0)),
  )
}

/** Brings a rollback to old instances that were kept to its end. */
export function goBackToKept(
  context: CommandContext,
  environment: RolloutEnvironment,
  session: RolloutSession,
  { want, leaving }: { want: ReleaseId; leaving: string | undefined },
): Promise<DeploymentEnd> {
  const request = blueGreenRequest(context, environment, session, { want, previous: leaving ?? '', beside: 'kept' })
  return deployBlueGreen(session, {
    ...request,
    ...(leaving && leaving !== want.version ? { rejects: leaving } : {}),
    old: { are: 'deleted' },
    command: 'rollback',
    runId: context.host.job().runId,
  })
}

function oldInstances(context: CommandContext, { rollout }: EnvironmentSettings): OldInstances {
  if (rollout.keepOld > 0) return { are: 'kept', untilMs: context.clock.now() + rollout.keepOld }
  return { are: context.options['keep-old'] === true ? 'kept' : 'deleted' }
}

/** Ids of old instances that an earlier run kept for a way back. */
export function keptIds(instances: readonly { id: string; tags: Record<string, string> }[]): string[] {
  return instances.filter((instance) => instance.tags[tagKeys.key]?.startsWith('kept-')).map((instance) => instance.id)
}

function refuseOtherRun(open: JournalState['open'], isOnPorts: boolean): void {
  if (!open || (open.command === 'blue-green' && (open.ports !== undefined) === isOnPorts)) return
  const how = open.ports ? `${open.command} on ports ${open.ports.from} and ${open.ports.to}` : open.command
  throw new PreflightError(`an unfinished ${how} stands in the way`, {
    code: 'E_UNFINISHED',
    fix: 'run that command again, or `alicloud-deploy recover`',
  })
}

function planned(
  statements: readonly string[],
  want: ReleaseId,
  names: readonly string[],
  switching: readonly string[],
): CommandOutcome {
  const calls = [
    'oss    PutObject                 lock/, artifacts/, env/, journal/',
    ...statements.map((sql) => `mysql  statement                 ${sql}`),
    ...names.map((name) => `ecs    RunInstances              beside ${name}`),
    'slb    AddVServerGroupBackendServers  the new instances, weight 0',
    `ecs    RunCommand                ${want.version} on the new instances`,
    ...switching,
    'slb    RemoveVServerGroupBackendServers  the old instances',
    'ecs    DeleteInstances           the old instances',
    'oss    PutObject                 releases/, journal/, lock/',
  ]
  return {
    result: 'planned',
    exitCode: exitCodes.done,
    release: { version: want.version },
    plan: { calls },
    text: [`Would start ${want.version} beside ${names.length} instances:`, ...calls.map((call) => `  ${call}`)].join(
      '\n',
    ),
  }
}
