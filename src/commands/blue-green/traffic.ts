import type { EnvironmentSettings } from '../../config/schema.ts'
import { nobodysHost, type TrafficSwitch } from '../../rollout/blue-green/traffic.ts'
import type { FleetLayout, Server } from '../../rollout/traffic/fleet.ts'
import { whyNotByListener } from '../../rollout/blue-green/listener-switch.ts'
import { settleSwitch } from '../../rollout/blue-green/listener-settle.ts'
import type { RolloutSession } from '../../rollout/session.ts'
import { PreflightError } from '../../shared/errors.ts'
import type { CommandContext } from '../command.ts'
import type { RolloutEnvironment } from '../rollout-context.ts'

/** How the settings want all traffic moved to new instances, and who reaches them before. */
export function trafficOf({ rollout }: EnvironmentSettings): TrafficSwitch {
  const { switch: by, preview } = rollout.blueGreen
  return { by, ...(preview ? { host: preview.host } : {}) }
}

/** Throws PreflightError where the fleet does not fit the way of switching that the settings ask for. */
export async function refuseUnfitSwitch(
  { settings, cloud }: RolloutEnvironment,
  layout: FleetLayout,
  servers: readonly Server[],
): Promise<void> {
  const { ports, switch: how, preview } = settings.rollout.blueGreen
  refuseUsedKept(servers)
  if (ports && (how === 'listener' || preview))
    throw new PreflightError('a switch between two ports goes by weights, and has no preview', {
      code: 'E_UNSAFE_PLAN',
      fix: 'remove rollout.blueGreen.ports, or rollout.blueGreen.switch and rollout.blueGreen.preview',
    })
  if (how !== 'listener') return
  const why = await whyNotByListener(cloud.loadBalancing, layout, servers)
  if (why === undefined) return
  throw new PreflightError(`the traffic cannot be switched by listener: ${why}`, {
    code: 'E_UNSAFE_PLAN',
    fix: 'rollout.blueGreen.switch: weights',
  })
}

/** A switch deletes what earlier ones kept; that serves when somebody sent the traffic back without `rollback`. Throws PreflightError. */
function refuseUsedKept(servers: readonly Server[]): void {
  const used = servers.filter(
    ({ stand, backends }) => stand?.standing === 'kept' && backends.some(({ weight }) => weight > 0),
  )
  if (used.length === 0) return
  const names = used.map(({ name, instanceId }) => `${name} (${instanceId})`).join(', ')
  throw new PreflightError(
    `${names}, which were kept for a way back, have the traffic, and this switch would delete them`,
    {
      code: 'E_UNSAFE_PLAN',
      fix: '`alicloud-deploy rollback` gives them their places, or set their weights to 0; then run this command again',
    },
  )
}

/**
 * Ends a switch by listener that a killed run left, before anything else is looked at or changed; the traffic stays where
 * it is. Not for a command that takes such a switch back: it does so in fewer calls.
 */
export async function settleLeftSwitch(
  { options }: CommandContext,
  command: string,
  session: RolloutSession,
): Promise<void> {
  const isWayBack = command === 'rollback' || (command === 'recover' && options.finish !== true)
  if (isWayBack && session.journal.state.open?.command === 'blue-green') return
  await settleSwitch(session, 'on')
}

/** Lines of a dry run: what the switch itself takes. */
export function plannedSwitch({ rollout }: EnvironmentSettings, { loadBalancers }: FleetLayout): string[] {
  const { switch: how, preview } = rollout.blueGreen
  const moved = loadBalancers
    .flatMap(({ listeners }) => listeners)
    .filter(({ target, redirectToPort }) => 'serverGroupId' in target && redirectToPort === undefined)
  const pointed = (to: (port: number) => string) =>
    moved.map(({ port, protocol }) => `slb    SetLoadBalancer${protocol.toUpperCase()}ListenerAttribute  ${to(port)}`)
  if (how === 'listener')
    return [
      'slb    CreateVServerGroup        a second group with the new instances',
      `slb    CreateRules               requests for ${preview?.host ?? nobodysHost} to the second group`,
      ...pointed((port) => `all traffic of port ${port} to the second group, in one call`),
      'slb    SetVServerGroupAttribute  the new weights in the first group, while nobody is sent there',
      ...pointed((port) => `port ${port} back to the first group`),
      'slb    DeleteRules               the rule of the second group',
      'slb    DeleteVServerGroup        the second group',
    ]
  return [
    ...(preview ? [`slb    CreateRules               requests for ${preview.host} to the new instances`] : []),
    'slb    SetVServerGroupAttribute  all weight to the new instances, in one call',
    ...(preview ? ['slb    DeleteRules               the preview'] : []),
  ]
}
