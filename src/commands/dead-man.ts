import { createDeadMan, type DeadMan } from '../rollout/dead-man/dead-man.ts'
import { takesRequests, type FleetLayout } from '../rollout/traffic/fleet.ts'
import type { RolloutSession } from '../rollout/session.ts'
import { admissionTimes, type RolloutEnvironment } from './rollout-context.ts'

/** The dead-man rollback that the settings ask for. */
export function deadManOf(
  { settings, cloud, environmentTag }: RolloutEnvironment,
  { context, journal, lease, layout }: RolloutSession,
  says?: (ttl: string) => string,
): { deadMan?: DeadMan } {
  const ttlMs = settings.rollout.deadMan
  if (ttlMs === 0) return {}
  const { clock, reporter, pollIntervalMs } = context
  return {
    deadMan: createDeadMan({
      automation: cloud.automation,
      journal,
      clock,
      reporter,
      pollIntervalMs,
      environmentTag,
      generation: lease.generation,
      ttlMs,
      ...(hasLayer4(layout) ? { raiseFirstMs: admissionTimes(layout, settings).unknownGraceMs } : {}),
      beforeStart: () => lease.assertHeld(),
      ...(says ? { says } : {}),
    }),
  }
}

const hasLayer4 = ({ loadBalancers }: FleetLayout) =>
  loadBalancers.some(({ listeners }) =>
    listeners.some((one) => takesRequests(one) && one.protocol !== 'http' && one.protocol !== 'https'),
  )

/** A dead-man rollback for servers that are drained and not updated yet, where the settings want one. */
export function drainDeadManOf(environment: RolloutEnvironment, session: RolloutSession): { deadMan?: DeadMan } {
  const says = (ttl: string) => `should this job be killed, drained servers have their weight back ${ttl} later`
  return environment.settings.rollout.deadManOnDrain ? deadManOf(environment, session, says) : {}
}
