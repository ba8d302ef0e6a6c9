import type { RolloutSession } from '../session.ts'
import { withAfterUpdate } from './after-update.ts'
import type { PreparedUpdater } from './artifact-updater.ts'

/**
 * The same way of updating, after which those outside are asked before the server gets traffic. They are never asked
 * about `previous`, the release to go back to.
 */
export function guardedUpdater(
  updater: PreparedUpdater,
  { context }: Pick<RolloutSession, 'context'>,
  previous: string,
): PreparedUpdater {
  const { guard } = context
  if (!guard) return updater
  return withAfterUpdate(updater, async (server, want, signal) =>
    want.version === previous ? { ok: true, message: '' } : guard.admit(server, want, signal),
  )
}
