import { percent } from '../../analysis/verdict.ts'
import { AppProof, tooOld } from '../traffic/app-proof.ts'
import type { CanaryStep } from './steps.ts'
import type { DeploymentRequest } from '../deployment-request.ts'
import type { Server } from '../traffic/fleet.ts'
import { maxAsked } from '../traffic/freshness.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import { isServing, ownWeights } from '../instance/server-state.ts'
import type { RolloutSession } from '../session.ts'
import { backendKey, type BackendWeight } from '../traffic/weights.ts'

/**
 * Gives a step its share. `servers` has the canaries first. Holds every server whose weight the step changes, then
 * writes: decreases of the canary first, as always. A canary gets more traffic only when its application has just
 * answered as often in a row as after an update; returns those that did not.
 */
export async function shiftTraffic(
  session: RolloutSession,
  servers: readonly Server[],
  step: CanaryStep,
  deployment: Pick<DeploymentRequest, 'updater' | 'want'>,
): Promise<FailedServer[]> {
  const { journal, writer, context, view } = session
  const { held } = journal.state
  const own = servers.map((server) => ownWeights(server, held))
  const want = own.flatMap((backends, index) => {
    if (step.isOwn) return backends
    const weight = index < step.canaries ? step.canaryWeight : step.stableWeights[index - step.canaries]!
    return backends.map((backend) => ({ ...backend, weight: backend.weight === 0 ? 0 : weight }))
  })
  const changed = own.flat().filter((backend, index) => backend.weight !== want[index]!.weight)
  if (changed.length > 0) await journal.append({ kind: 'hold', backends: changed, atMs: context.clock.now() })
  // What lowers the share comes first: a large fleet takes several calls, and after none of them is the share too large.
  const seen = (await view.observe()).servers
  const canaries = servers.slice(0, step.canaries)
  const canaryIds = new Set(canaries.map(({ instanceId }) => instanceId))
  const weightNow = (backend: BackendWeight) =>
    seen.get(backend.instanceId)?.backends.find((one) => backendKey(one) === backendKey(backend))?.weight ?? 0
  await writer.write(
    want.filter((backend) =>
      canaryIds.has(backend.instanceId) ? backend.weight < weightNow(backend) : backend.weight > weightNow(backend),
    ),
  )
  const rising = new Set(want.filter((backend) => backend.weight > weightNow(backend)).map((one) => one.instanceId))
  const unfit = await raiseCanaries(session, deployment, {
    rising: canaries.filter(({ instanceId }) => rising.has(instanceId)),
    want,
  })
  if (unfit.length > 0) return unfit
  context.reporter.emit({
    type: 'progress',
    subject: 'canary',
    phase: 'weights',
    message: `${percent(step.share)} of the traffic (asked ${percent(step.asked)}) to ${step.canaries} of ${servers.length} servers`,
  })
  return []
}

/**
 * Every server gets its own weights back, canaries after their applications have just answered. One that does not
 * answer keeps its share: the rotation that follows takes it out and updates it again.
 */
export async function raiseToOwn(
  session: RolloutSession,
  deployment: Pick<DeploymentRequest, 'updater' | 'want'>,
  canaryIds: ReadonlySet<string>,
): Promise<void> {
  const { view, journal, writer } = session
  const { servers } = await view.observe()
  const now = new Map(
    [...servers.values()].flatMap(({ backends }) => backends).map((one) => [backendKey(one), one.weight]),
  )
  const own = journal.state.held.filter((backend) => (now.get(backendKey(backend)) ?? 0) > 0)
  await writer.write(own.filter(({ instanceId }) => !canaryIds.has(instanceId)))
  const canaries = [...servers.values()].filter(({ instanceId }) => canaryIds.has(instanceId))
  await Promise.all(
    canaries.map(async (server) => {
      const want = own.filter(({ instanceId }) => instanceId === server.instanceId)
      if (want.some((backend) => backend.weight > now.get(backendKey(backend))!))
        await raiseCanaries(session, deployment, { rising: [server], want })
    }),
  )
}

async function raiseCanaries(
  { writer, context, view, signal }: RolloutSession,
  { updater, want: release }: Pick<DeploymentRequest, 'updater' | 'want'>,
  { rising, want }: { rising: readonly Server[]; want: readonly BackendWeight[] },
): Promise<FailedServer[]> {
  const proof = new AppProof({
    clock: context.clock,
    freshForMs: updater.freshForMs,
    ask: (server) => updater.check(server, release, signal),
  })
  for (let asked = 0; asked < maxAsked; asked++) {
    const unwell = await proof.renew(rising)
    if (unwell.length > 0) return unwell
    const { servers } = await view.observe()
    const lost = rising.filter(({ instanceId }) => !isServing(servers.get(instanceId)!))
    if (lost.length > 0) return lost.map((server) => failedServer(server, 'admit', notServing))
    if (await writer.raise(want, proof.isFresh)) return []
  }
  return rising.map((server) => failedServer(server, 'admit', tooOld))
}

const notServing = {
  code: 'E_NOT_ADMITTED',
  reason: 'stopped being healthy for the load balancer before it got more traffic',
}
