import type { PreparedUpdater } from './artifact-updater.ts'
import type { Server } from '../traffic/fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { RolloutSession } from '../session.ts'
import type { UpdateEnd } from './updater.ts'

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
  const ask = async (end: UpdateEnd, server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd> => {
    if (!end.ok || want.version === previous) return end
    const admitted = await guard.admit(server, want, signal)
    return admitted.ok ? end : admitted
  }
  return {
    ...updater,
    update: async (server, want, signal, onStarted) =>
      ask(await updater.update(server, want, signal, onStarted), server, want, signal),
    updateAgain: async (server, want, signal) =>
      ask(await updater.updateAgain(server, want, signal), server, want, signal),
  }
}
