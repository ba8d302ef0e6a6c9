import type { Server } from '../rollout/traffic/fleet.ts'
import { isServing } from '../rollout/instance/server-state.ts'
import { PreflightError } from '../shared/errors.ts'
import type { CommandContext } from './command.ts'
import { askOnce } from './probe.ts'
import type { RolloutEnvironment } from './rollout-context.ts'
import { appPort } from './serving-port.ts'

/** Long enough for any healthy service; a job that cannot reach the load balancer must not wait for long. */
const answerLimitMs = 10_000

/**
 * Refuses a health path that the release which serves now does not know: no new instance would ever count as healthy,
 * and a failed deployment could not be taken back. Throws PreflightError. Says nothing where nothing serves, where the
 * job cannot reach the load balancer, and with `onFailure: stop`, which goes back nowhere.
 */
export async function refuseUnknownHealthPath(
  { clock }: CommandContext,
  { settings, outputs }: RolloutEnvironment,
  servers: readonly Server[],
): Promise<void> {
  const { rollout, infrastructure } = settings
  const isOnePort = infrastructure.loadBalancer.listeners.every(({ backendPort }) => backendPort === appPort(settings))
  const serving = servers.filter((server) => isServing(server))
  if (serving.length === 0 || outputs.url === undefined || !isOnePort || rollout.onFailure === 'stop') return
  const { path } = rollout.health
  const url = new URL(path, outputs.url)
  const { status } = await askOnce({ url, address: outputs.address, clock, limitMs: answerLimitMs })
  if (status !== 404) return
  const known = outputs.listeners.flatMap(({ healthCheck }) =>
    healthCheck.path === undefined ? [] : [healthCheck.path],
  )
  throw new PreflightError(
    `GET ${path} answers 404: none of the ${serving.length} instances that serve knows the health path, so none would count as healthy after its update, and none on the way back`,
    {
      code: 'E_HEALTH_PATH',
      fix: `give a path that the application answers: --health-path${known[0] && known[0] !== path ? ` ${known[0]}, which the load balancer checks` : ''}; when only the new release knows it, deploy that with --on-failure stop`,
    },
  )
}
