import type { ReleaseId } from '../state/journal.ts'
import type { Server } from '../traffic/fleet.ts'
import type { UpdateEnd, Updater } from './updater.ts'

/**
 * The same way of updating, with one more thing that has to go well after an update that did, before the server gets
 * traffic. What the update says of itself stays, e.g. how old the application's last answer is.
 */
export function withAfterUpdate<U extends Updater>(
  updater: U,
  next: (server: Server, want: ReleaseId, signal: AbortSignal) => Promise<UpdateEnd>,
): U {
  const then = async (end: UpdateEnd, ...about: Parameters<typeof next>): Promise<UpdateEnd> => {
    if (!end.ok) return end
    const after = await next(...about)
    return after.ok ? end : after
  }
  return {
    ...updater,
    update: async (server, want, signal, onStarted) =>
      then(await updater.update(server, want, signal, onStarted), server, want, signal),
    updateAgain: async (server, want, signal) =>
      then(await updater.updateAgain(server, want, signal), server, want, signal),
  }
}
