import { deployRelease } from '../deployment.ts'
import type { DeploymentEnd, DeploymentRequest } from '../deployment-request.ts'
import type { DeploymentWithWayBack } from './request.ts'
import { raiseToOwn } from './shift.ts'
import { restoreWeights } from './weights.ts'
import type { Server } from '../traffic/fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { RotationLimits } from '../plan.ts'
import { checkFleet } from '../preflight.ts'
import type { RolloutSession } from '../session.ts'

/** Brings the servers of an open canary, and then all others, to its release. */
export async function promoteCanary(session: RolloutSession, deployment: DeploymentRequest): Promise<DeploymentEnd> {
  await raiseToOwn(session, deployment, await serversOn(session, deployment, deployment.want))
  return deployRelease(session, { ...deployment, ...withoutFirstInstance, command: 'canary promote' })
}

/** Takes the traffic away from the canaries at once, then brings them back to the old release. */
export async function abortCanary(session: RolloutSession, deployment: DeploymentWithWayBack): Promise<DeploymentEnd> {
  const servers = [...(await session.view.observe()).servers.values()]
  const limits = limitsOf(session, servers, deployment)
  await restoreWeights(session, await serversOn(session, deployment, deployment.want), limits.minHealthy)
  return backToOld(session, deployment, deployment.want)
}

/** Every server to the old release; `rejects` names the one that is bad. */
export const backToOld = (session: RolloutSession, deployment: DeploymentWithWayBack, rejects: ReleaseId) =>
  deployRelease(session, {
    ...deployment,
    ...withoutFirstInstance,
    command: 'canary abort',
    want: deployment.from,
    onFailure: 'stop',
    isProven: true,
    ...(rejects.version === deployment.from.version ? {} : { rejects: rejects.version }),
  })

// Migrations ran before the first canary; neither way from there waits for the database.
const withoutFirstInstance = { beforeFirstInstance: async () => undefined }

/** How the fleet may be treated. Throws PreflightError for one that cannot have a canary. */
export const limitsOf = (
  session: RolloutSession,
  servers: readonly Server[],
  { settings, skip }: DeploymentRequest,
): RotationLimits => checkFleet(session.layout, servers, { settings, journal: session.journal.state, skip })

/** Servers whose instances say that they are switched to a release. */
export async function serversOn(
  session: RolloutSession,
  { updater, skip }: DeploymentRequest,
  release: ReleaseId,
): Promise<ReadonlySet<string>> {
  const servers = [...(await session.view.observe()).servers.values()].filter((server) => !skip.has(server.instanceId))
  const running = await updater.probe(servers, session.signal)
  const runs = ({ instanceId }: Server) => {
    const said = running.get(instanceId)
    return said?.current === release.version || said?.echoed === release.version
  }
  return new Set(servers.filter(runs).map((server) => server.instanceId))
}
