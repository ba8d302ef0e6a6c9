import type { Server } from '../traffic/fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import type { UpdateEnd, Updater } from './updater.ts'

interface WithPreAdd extends Updater {
  beforeAdd(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
}

/**
 * The same way of updating, with the hook preAdd between the checks and the server's traffic. How old the application's
 * last answer is by then is known, so that who raises the weight asks again after a long hook.
 */
export function withPreAdd<U extends WithPreAdd>(updater: U): U {
  const then = async (end: UpdateEnd, server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd> => {
    if (!end.ok) return end
    const ready = await updater.beforeAdd(server, want, signal)
    return ready.ok ? end : ready
  }
  return {
    ...updater,
    update: async (server, want, signal, onStarted) =>
      then(await updater.update(server, want, signal, onStarted), server, want, signal),
    updateAgain: async (server, want, signal) =>
      then(await updater.updateAgain(server, want, signal), server, want, signal),
  }
}
