import { messageOf, PreflightError } from '../shared/errors.ts'
import type { DeploymentEnd, DeploymentRequest } from './deployment-request.ts'
import { DeploymentRun } from './deployment-run.ts'
import { refuseNewerFence } from './state/fence.ts'
import type { Server } from './traffic/fleet.ts'
import { isSameRelease } from './state/finished.ts'
import { askToBegin } from './guard/guard-questions.ts'
import { beginRun, interruptionBy, takenUp, type ReleaseId } from './state/journal.ts'
import type { RotationLimits } from './plan.ts'
import { checkFleet } from './preflight.ts'
import { isInFleet } from './traffic/places.ts'
import { checkReplacement } from './replace/preflight.ts'
import { undoStanding } from './replace/undo.ts'
import { isServing, ownWeights, runsRelease, type RunningRelease } from './instance/server-state.ts'
import type { RolloutSession } from './session.ts'
import { outsideOf, refuseOverUnfinished } from './subset.ts'
import { leavingBehind } from './traffic/weight-drift.ts'
import { onThirdRelease, proveDeliverable, proveReachable, wayBack } from './way-back.ts'

/**
 * Brings every server of the session's fleet to one release, or back. Throws PreflightError before the first change;
 * after it, endings are values, and what is thrown leaves a journal from which the next run continues.
 */
export async function deployRelease(session: RolloutSession, request: DeploymentRequest): Promise<DeploymentEnd> {
  const { journal, context } = session
  const { settings, only = [] } = request
  const outside = outsideOf(session.layout.instances, only)
  refuseOverUnfinished(journal.state, only, outside)
  await undoStanding(session, request, request.replace && request.want.digest)
  const all = [...(await session.view.observe()).servers.values()].filter(isInFleet)
  // What is half done may be a successor's, if this process stood still on the way here.
  session.lease.assertHeld()
  const skip = new Set([...request.skip, ...outside])
  const isNamed = ({ instanceId, name }: Server) => request.skip.has(instanceId) || request.skip.has(name)
  const checked = { settings, journal: journal.state, skip }
  const limits = request.replace
    ? checkReplacement(session.layout, all, { ...checked, surge: request.replace.surge })
    : checkFleet(session.layout, all, checked)
  const isServingNow = (server: Server) => isServing(server, ownWeights(server, journal.state.held))
  const left = all.filter((server) => request.isOnlyFailed === true && isServingNow(server))
  const servers = all.filter(
    (server) => !skip.has(server.instanceId) && !skip.has(server.name) && !left.includes(server),
  )
  const others = all.filter((server) => outside.has(server.instanceId) && !isNamed(server))
  const running = await request.updater.probe([...servers, ...others], session.signal)
  refuseNewerFence(servers, running, session.lease.generation)
  const interrupted = journal.state.open
  const from = wayBack(request, interrupted, [...servers, ...others], running)
  refuseThirdOutside(others, running, { want: request.want, from })
  const hasIt = (server: Server) => server.release === request.want.version
  const isWhole =
    left.every(hasIt) &&
    others.every((server) => hasIt(server) && runsRelease(running.get(server.instanceId), request.want))
  const part = only.length > 0 ? { only, others: all.length - servers.length } : undefined
  if (from && request.onFailure === 'rollback') await proveReachable(request.updater, from, async () => running)
  if (takenUp(journal.state).size === 0) await proveDeliverable(request.updater, request.want, servers, running)
  await askToBegin(session, { want: request.want, from: request.from ?? from })
  const migrationsHead = await request.beforeFirstInstance?.()
  const { runId, command, want, seq } = request
  await beginRun(journal, { runId, command, want, only, seq, ...(from ? { from } : {}) }, context.clock.now())
  const isContinued = interrupted !== undefined && isSameRelease(interrupted.want, request.want)
  const pauseAfter =
    request.isPauseAsked && !isContinued ? (limits.batches?.[0] ?? limits.firstBatch ?? limits.slots) : undefined
  announce(session, request, servers, limits)
  const run = new DeploymentRun(session, request, { servers, limits, from, migrationsHead, isWhole, part, pauseAfter })
  try {
    await run.convergeFirst(running)
    return await run.forward()
  } catch (error) {
    await request.deadMan?.leaveArmed()
    await noteInterruption(session, error)
    throw leavingBehind(error, session.layout.instances)
  }
}

/** Beside two releases no third may serve, in whatever part of the fleet. Throws PreflightError. */
function refuseThirdOutside(
  others: readonly Server[],
  running: ReadonlyMap<string, RunningRelease>,
  { want, from }: { want: ReleaseId; from: ReleaseId | undefined },
): void {
  const third = from ? onThirdRelease(others, running, { want, from }) : []
  if (third.length === 0) return
  const names = third.map(({ name, release }) => `${name}${release === undefined ? '' : ` (${release})`}`).join(', ')
  throw new PreflightError(`${names} would serve a third release beside ${from!.version} and ${want.version}`, {
    code: 'E_MIXED_FLEET',
    fix: 'bring the whole fleet to one release first: the same command without --only, or `alicloud-deploy rollback`',
  })
}

function announce(
  session: RolloutSession,
  request: DeploymentRequest,
  servers: readonly Server[],
  limits: RotationLimits,
): void {
  const serving = servers.filter((server) => isServing(server)).length
  const balancers = session.layout.loadBalancers.map(({ loadBalancer }) => loadBalancer.id).join(', ')
  session.context.reporter.emit({
    type: 'notice',
    message: [
      `Release ${request.want.version} -> ${servers.length} instances${balancers && ` behind ${balancers}`}`,
      `${serving} serve now, at least ${limits.minHealthy}${limits.minCapacity ? ` and ${limits.minCapacity}% of the weight` : ''} always`,
      `${serving > 0 ? limits.slots : servers.length} at a time`,
      `lock generation ${session.lease.generation}`,
    ].join(', '),
  })
}

/** The journal says that the run stopped on purpose; when even that cannot be written, the next run sees it anyway. */
async function noteInterruption(session: RolloutSession, error: unknown): Promise<void> {
  const { journal, context } = session
  try {
    await journal.append(interruptionBy(error, context.clock.now()))
  } catch (journalError) {
    context.reporter.emit({ type: 'warning', message: `the journal could not be closed: ${messageOf(journalError)}` })
  }
}
