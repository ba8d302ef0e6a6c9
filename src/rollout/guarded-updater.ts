import type { PreparedUpdater } from './artifact-updater.ts'
import type { RolloutSession } from './session.ts'

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
  return {
    ...updater,
    async update(server, want, signal, onStarted) {
      const end = await updater.update(server, want, signal, onStarted)
      if (!end.ok || want.version === previous) return end
      const admitted = await guard.admit(server, want, signal)
      return admitted.ok ? end : admitted
    },
  }
}
