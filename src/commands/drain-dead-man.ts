import type { DeadMan } from '../rollout/dead-man.ts'
import type { RolloutSession } from '../rollout/session.ts'
import { deadManOf, type RolloutEnvironment } from './rollout-context.ts'

/** A dead-man rollback for servers that are drained and not updated yet, where the settings want one. */
export function drainDeadManOf(environment: RolloutEnvironment, session: RolloutSession): { deadMan?: DeadMan } {
  const says = (ttl: string) => `should this job be killed, drained servers have their weight back ${ttl} later`
  return environment.settings.rollout.deadManOnDrain ? deadManOf(environment, session, says) : {}
}
