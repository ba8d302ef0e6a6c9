import type { CanaryStep } from './steps.ts'
import type { CanaryRequest } from './request.ts'
import { shiftTraffic } from './shift.ts'
import { weightsAfterDeath, weightsBeside, weightWithin } from './weights.ts'
import { rotate } from '../engine.ts'
import type { Server } from '../traffic/fleet.ts'
import type { RotationLimits } from '../plan.ts'
import { rotationParts } from '../rotation-parts.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import { ownWeights } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'

/** Whom a canary is about. */
export interface CanaryFleet {
  /** Servers that take part, those that get the release first in front. */
  servers: readonly Server[]
  /** Those that have it; growing. */
  canaryIds: Set<string>
  limits: RotationLimits
}

/**
 * Brings a step's servers to the release and gives them its share, whatever was in force before. The dead man knows of
 * it first. Returns the servers that could not be brought there.
 */
export async function bringInForce(
  session: RolloutSession,
  request: CanaryRequest,
  fleet: CanaryFleet,
  stage: CanaryStep,
): Promise<FailedServer[]> {
  const canaries = fleet.servers.slice(0, stage.canaries)
  await armDeadMan(session, request, fleet, stage.canaries)
  const failed = await growTo(session, request, fleet, stage)
  if (failed.length > 0) return failed
  await request.preview?.show(canaries)
  return shiftTraffic(session, fleet.servers, stage, request.deployment)
}

/** From now on the first so many servers lose their traffic when the run dies. */
export async function armDeadMan(
  session: RolloutSession,
  { deadMan }: Pick<CanaryRequest, 'deadMan'>,
  { servers, limits }: CanaryFleet,
  canaries: number,
): Promise<void> {
  if (!deadMan) return
  await deadMan.arm(await weightsAfterDeath(session, servers, { canaries, minHealthy: limits.minHealthy }))
}

/**
 * Updates servers that become canaries with this step. They get the step's weight, or less where the weights of the
 * step before are still in force: at no moment have all canaries more than the step's share.
 */
async function growTo(
  session: RolloutSession,
  { deployment }: Pick<CanaryRequest, 'deployment'>,
  { servers, canaryIds, limits }: CanaryFleet,
  stage: CanaryStep,
): Promise<FailedServer[]> {
  const fresh = servers.slice(0, stage.canaries).filter((server) => !canaryIds.has(server.instanceId))
  if (fresh.length === 0) return []
  const { updater, want, expectedMs } = deployment
  const unprepared = await updater.prepare(fresh, want, session.signal)
  if (unprepared.length > 0) return unprepared
  const now = {
    fresh: new Set(fresh.map((server) => server.instanceId)),
    canaryIds: new Set(canaryIds),
    servers: await observed(session, servers),
  }
  const lower = weightsBeside(stage.share, { ...now, out: limits.slots })
  if (lower.length > 0) {
    await holdOwn(session, now.servers, canaryIds)
    await session.writer.write(lower)
    now.servers = await observed(session, servers)
  }
  const most = weightWithin(stage.share, now)
  const weight = Math.max(1, Math.min(stage.canaryWeight, most))
  for (const server of fresh) canaryIds.add(server.instanceId)
  const end = await rotate(
    {
      ...rotationParts(session, deployment),
      admitWith: (own) =>
        own.map((backend) => ({ ...backend, weight: backend.weight === 0 ? 0 : Math.min(weight, backend.weight) })),
    },
    { want, instanceIds: fresh.map((server) => server.instanceId), limits, running: new Map(), expectedMs },
  )
  if (end.failed.length > 0) return end.failed
  const left = fresh.filter(({ instanceId }) => end.untouched.includes(instanceId))
  return left.map((server) => failedServer(server, 'prepare', starved))
}

/** The servers as they are now, in the same order. */
async function observed({ view }: RolloutSession, servers: readonly Server[]): Promise<Server[]> {
  const seen = (await view.observe()).servers
  return servers.map((server) => seen.get(server.instanceId) ?? server)
}

/** The journal knows the weights that canaries go back to before any of them is changed. */
async function holdOwn(
  { journal, context }: RolloutSession,
  servers: readonly Server[],
  canaryIds: ReadonlySet<string>,
): Promise<void> {
  const canaries = servers.filter(({ instanceId }) => canaryIds.has(instanceId))
  const backends = canaries.flatMap((server) => ownWeights(server, journal.state.held))
  await journal.append({ kind: 'hold', backends, atMs: context.clock.now() })
}

const starved = { code: 'E_NO_CAPACITY', reason: 'too few servers serve to take it out' }
