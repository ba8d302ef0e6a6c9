import type { Instance } from '../cloud/compute.ts'
import { cleanUpBakes, findBakes } from '../image/cleanup.ts'
import { approvalOf, describePause } from '../rollout/state/approval.ts'
import { deployRelease } from '../rollout/deployment.ts'
import type { FleetLayout, Server } from '../rollout/traffic/fleet.ts'
import { portsKeptTooLong, type KeptPort } from '../rollout/ports/kept-port.ts'
import { keptTooLong } from '../rollout/kept.ts'
import { lastDurations, lastVerified, type ReleaseRecord } from '../rollout/state/history.ts'
import { takenUp, type JournalState, type ReleaseId } from '../rollout/state/journal.ts'
import { describeLease, isFree, readLease, type LeaseHolder, type LeaseRecord } from '../rollout/state/lease.ts'
import { instanceResult } from '../rollout/outcome.ts'
import { fleetOf } from '../rollout/traffic/places.ts'
import { ownWeights } from '../rollout/instance/server-state.ts'
import type { RolloutSession } from '../rollout/session.ts'
import { hasTags, outsideOf, type TagSelectors } from '../rollout/subset.ts'
import { exitCodes } from '../shared/errors.ts'
import { plannedPortRecovery, recoverPorts } from './blue-green/ports.ts'
import { endSwitch, goBackToKept, isHalfBackOnKept } from './blue-green/run.ts'
import type { CommandContext, CommandOutcome } from './command.ts'
import { deploymentOutcome, type RolloutFacts } from './deployment-outcome.ts'
import { limitsOf, replaceWay } from './fleet-check.ts'
import { look } from './look.ts'
import { lockEnvironment } from './environment-lock.ts'
import { inRollout, untilFresh } from './in-rollout.ts'
import { closeLeftWays } from './migrate/access.ts'
import { plannedRotation } from './planned-rotation.ts'
import {
  admissionTimes,
  createUpdater,
  findEnvironment,
  rotationSettings,
  type RolloutEnvironment,
} from './rollout-context.ts'
import { refuseTooOld } from './schema-fit.ts'
import { recoverScalingGroup, usesScalingGroup } from './scaling-group-run.ts'
import { isDeadHere } from './this-machine.ts'

export const run = (context: CommandContext): Promise<CommandOutcome> => untilFresh(() => recover(context))

async function recover(context: CommandContext): Promise<CommandOutcome> {
  const environment = await findEnvironment(context)
  const { cloud, store, environmentTag } = environment
  const [{ layout, servers, history, journal }, lease] = await Promise.all([look(environment), readLease(store)])
  const isDead = isOverForUs(context)
  if (lease && isHeldByOther(lease, context, isDead)) {
    return nothing(
      servers,
      `another run is at work (${lease.holder.command} of run ${lease.holder.runId}); it takes care of what it began.`,
    )
  }
  const bakes = await findBakes(cloud, environmentTag)
  const waiting =
    context.options.finish === true ? undefined : waitingForApproval(context, environment, { journal, servers })
  const want = waiting
    ? undefined
    : targetOf(journal, history, partOf(servers, layout, journal), context.options.finish === true)
  if (want && want.version !== journal.open?.want.version) {
    const fix = 'alicloud-deploy recover --finish, or go forward with a release that knows the new schema'
    await refuseTooOld(context, environment, history, [{ release: want, fix, ifUnknown: 'warn' }])
  }
  const openAccess = await leftAccess(context, environment)
  // Whoever holds the lock now is dead; without this every other machine would wait until it runs out.
  const leftLock = lease && !want && isTaken(lease, context) ? lease : undefined
  if ((bakes.length > 0 || leftLock) && !context.isDryRun) await removeLeftovers(context, environment, isDead)
  if (usesScalingGroup(environment.settings) && !waiting) {
    const recovered = await recoverScalingGroup(context, environment, journal, isDead)
    if (recovered) return recovered
  }
  const nowMs = context.clock.now()
  const expired = waiting ? [] : keptTooLong(layout.instances, servers, nowMs)
  const oldPorts = waiting ? [] : portsKeptTooLong(layout.instances, servers, { journal, nowMs })
  if (!want) {
    const left = { bakes, lock: leftLock, openAccess, expired, oldPorts }
    if (expired.length + oldPorts.length > 0 && !context.isDryRun)
      return inRollout(context, environment, 'recover', async () => onlyLeftovers(left, false), { isDead })
    return bakes.length > 0 || leftLock || openAccess.length > 0 || expired.length + oldPorts.length > 0
      ? onlyLeftovers(left, context.isDryRun)
      : nothing(servers, waiting ?? 'nothing is half done.')
  }
  if (context.isDryRun && journal.open?.ports) return plannedPortRecovery(journal.open.ports, want)
  if (context.isDryRun) return plan(environment, { layout, servers, journal, want })
  const work = async (session: RolloutSession, finish: () => Promise<RolloutFacts>): Promise<CommandOutcome> => {
    const { open } = session.journal.state
    if (open?.ports) {
      const ended = await recoverPorts(context, environment, session, { ...open, ports: open.ports })
      return 'text' in ended
        ? ended
        : deploymentOutcome(ended, { ...(await finish()), rerun: 'alicloud-deploy recover' })
    }
    if (journal.open?.command === 'blue-green' && context.options.finish !== true) {
      const isTakenBack = await endSwitch(context, environment, session, journal.open.want)
      const { version } = isTakenBack ? want : journal.open.want
      return {
        result: 'succeeded',
        exitCode: exitCodes.done,
        release: { version },
        text: `The unfinished blue-green deployment is ${isTakenBack ? 'undone' : `finished: ${version} serves`}.`,
      }
    }
    if (open && isHalfBackOnKept(session.journal.state, servers)) {
      const back = await goBackToKept(context, environment, session, { want: open.want, leaving: open.from?.version })
      return deploymentOutcome(back, { ...(await finish()), rerun: 'alicloud-deploy recover' })
    }
    const only = onlyOf(session.layout, session.journal.state)
    const end = await deployRelease(session, {
      command: 'recover',
      runId: context.host.job().runId,
      want,
      settings: rotationSettings(environment.settings),
      ...replaceWay(environment.settings),
      onFailure: 'stop',
      isProven: history.some(({ version, isVerified }) => isVerified && version === want.version),
      updater: createUpdater(context, environment, session, journal.open?.want.version ?? ''),
      ...admissionTimes(session.layout, environment.settings),
      skip: new Set(),
      only,
      expectedMs: lastDurations(history),
    })
    return deploymentOutcome(end, { ...(await finish()), rerun: 'alicloud-deploy recover' })
  }
  return inRollout(context, environment, 'recover', work, { isDead, seen: { history, journal } })
}

/** Tags of the instances that the unfinished run is about; those of the whole fleet when nobody has them any more. */
export function onlyOf({ instances }: FleetLayout, { open }: JournalState): TagSelectors {
  const only = open?.only ?? []
  return instances.some((instance) => hasTags(instance, only)) ? only : []
}

/** The servers that the unfinished run is about. */
export function partOf(servers: readonly Server[], layout: FleetLayout, journal: JournalState): Server[] {
  const outside = outsideOf(layout.instances, onlyOf(layout, journal))
  return servers.filter(({ instanceId }) => !outside.has(instanceId))
}

/** Why an unfinished run is left alone: it was paused, on purpose or because its time was over, and may still go on. */
function waitingForApproval(
  { clock }: CommandContext,
  { settings }: RolloutEnvironment,
  { journal: { open, held }, servers }: { journal: JournalState; servers: readonly Server[] },
): string | undefined {
  const approval = approvalOf(open, { timeoutMs: settings.rollout.approvalTimeout, nowMs: clock.now() })
  if (!open || !approval || approval.isExpired) return undefined
  const out = servers.filter(
    (server) =>
      server.backends.every(({ weight }) => weight === 0) && ownWeights(server, held).some(({ weight }) => weight > 0),
  )
  const facts = out.map(({ name }) => `${name} gets no traffic until then.`)
  return [`${describePause(open, approval)}.`, ...facts].join(' ')
}

/**
 * The lock of a killed run, and temporary instances of killed bakes: under the lock no bake is running, so whatever is
 * there is left over.
 */
async function removeLeftovers(
  context: CommandContext,
  { cloud, store, environmentTag }: RolloutEnvironment,
  isDead: (holder: LeaseHolder) => boolean,
): Promise<void> {
  const lease = await lockEnvironment(context, store, 'recover', isDead)
  try {
    for (const { name, id } of await cleanUpBakes(cloud, environmentTag)) {
      context.reporter.emit({
        type: 'progress',
        subject: name,
        phase: 'delete',
        message: `${id}, the temporary instance of a bake that was killed`,
      })
    }
  } finally {
    await lease.release()
  }
}

/** Whitelist entries and public endpoints that killed migrations left on the database; removed, except in a dry run. */
async function leftAccess(
  context: CommandContext,
  { cloud, settings, outputs }: RolloutEnvironment,
): Promise<string[]> {
  if (settings.migrations.access !== 'public' || !outputs.database) return []
  return closeLeftWays(context, cloud, outputs.database.id, isCi(context))
}

function onlyLeftovers(
  {
    bakes,
    lock,
    openAccess,
    expired,
    oldPorts,
  }: {
    bakes: readonly Instance[]
    lock: LeaseRecord | undefined
    openAccess: readonly string[]
    expired: readonly Instance[]
    oldPorts: readonly KeptPort[]
  },
  isDryRun: boolean,
): CommandOutcome {
  const namesOf = (instances: readonly Instance[]) => instances.map(({ name, id }) => `${name} (${id})`).join(', ')
  const names = namesOf(bakes)
  return {
    result: isDryRun ? 'planned' : 'succeeded',
    exitCode: exitCodes.done,
    text: [
      ...(lock ? [`${isDryRun ? 'Would free' : 'Freed'} the lock of a killed run: ${describeLease(lock)}.`] : []),
      ...(names ? [`${isDryRun ? 'Would delete' : 'Deleted'} what a killed bake left: ${names}.`] : []),
      ...(expired.length > 0
        ? [`${isDryRun ? 'Would delete' : 'Deleted'} what was kept for a way back too long: ${namesOf(expired)}.`]
        : []),
      ...(oldPorts.length > 0
        ? [
            `${isDryRun ? 'Would stop' : 'Stopped'} the old version that was kept for a way back too long: ${oldPorts.map(({ name, port }) => `port ${port} of ${name}`).join(', ')}.`,
          ]
        : []),
      ...(openAccess.length > 0
        ? [
            `${isDryRun ? 'Would close' : 'Closed'} the database again after killed migrations: ${openAccess.join(', ')}.`,
          ]
        : []),
    ].join('\n'),
  }
}

/**
 * Where to go: on to the wanted release when asked to, or when every server got there already; else back to the
 * release before. Undefined when no run is unfinished and no server is held.
 */
export function targetOf(
  journal: JournalState,
  history: readonly ReleaseRecord[],
  servers: readonly Server[],
  isFinish: boolean,
): ReleaseId | undefined {
  const { open } = journal
  if (!open && takenUp(journal).size === 0) return undefined
  const last = lastVerified(history)
  if (!open) return last && releaseId(last)
  const isEverywhere = fleetOf(servers).every((server) => server.release === open.want.version)
  if (isFinish || isEverywhere) return open.want
  // A run without a way back is one itself: of a release that served before, recorded or not.
  return open.from ?? open.want
}

const releaseId = ({ version, digest, envDigest }: ReleaseRecord): ReleaseId => ({
  version,
  ...(digest ? { digest } : {}),
  ...(envDigest ? { envDigest } : {}),
})

const isTaken = (lease: LeaseRecord, { clock }: CommandContext) =>
  !isFree(lease, { nowMs: clock.now(), unchangedForMs: 0 })

function isHeldByOther(lease: LeaseRecord, context: CommandContext, isDead: (holder: LeaseHolder) => boolean): boolean {
  return isTaken(lease, context) && !isDead(lease.holder)
}

// A later step of the same CI job runs only when the step that held the lease is over.
function isOverForUs(context: CommandContext): (holder: LeaseHolder) => boolean {
  const { runId } = context.host.job()
  return (holder) => isDeadHere(holder) || (isCi(context) && holder.runId === runId)
}

const isCi = ({ host }: CommandContext) => host.name === 'github' || host.name === 'gitlab' || host.name === 'jenkins'

function nothing(servers: readonly Server[], why: string): CommandOutcome {
  return {
    result: 'no-change',
    exitCode: exitCodes.done,
    instances: servers.map((server) => instanceResult(server)),
    text: `Nothing to recover: ${why}`,
  }
}

function plan(
  environment: RolloutEnvironment,
  seen: { layout: FleetLayout; servers: Server[]; journal: JournalState; want: ReleaseId },
): CommandOutcome {
  const { servers, journal, want } = seen
  const limits = limitsOf(environment.settings, seen, new Set())
  const isReplacing = replaceWay(environment.settings).replace !== undefined
  const title = `Would bring every instance to ${want.version}:`
  return plannedRotation(title, { servers, journal, limits, want, isReplacing })
}
