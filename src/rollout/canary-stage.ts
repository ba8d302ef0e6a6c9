import type { CanaryStep } from './canary-steps.ts'
import type { CanaryRequest } from './canary-request.ts'
import { shiftTraffic } from './canary-shift.ts'
import { weightsAfterDeath, weightWithin } from './canary-weights.ts'
import { rotate } from './engine.ts'
import type { Server } from './fleet.ts'
import type { RotationLimits } from './plan.ts'
import { rotationParts } from './rotation-parts.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import type { RolloutSession } from './session.ts'

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
  const seen = (await session.view.observe()).servers
  const most = weightWithin(stage.share, {
    fresh: new Set(fresh.map((server) => server.instanceId)),
    canaryIds: new Set(canaryIds),
    servers: servers.map((server) => seen.get(server.instanceId) ?? server),
  })
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

const starved = { code: 'E_NO_CAPACITY', reason: 'too few servers serve to take it out' }
