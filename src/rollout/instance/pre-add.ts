import type { Server } from '../traffic/fleet.ts'
import type { ReleaseId } from '../state/journal.ts'
import { withAfterUpdate } from './after-update.ts'
import type { UpdateEnd, Updater } from './updater.ts'

interface WithPreAdd extends Updater {
  beforeAdd(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
}

/**
 * The same way of updating, with the hook preAdd between the checks and the server's traffic. How old the application's
 * last answer is by then is known, so that who raises the weight asks again after a long hook.
 */
export function withPreAdd<U extends WithPreAdd>(updater: U): U {
  return withAfterUpdate(updater, (server, want, signal) => updater.beforeAdd(server, want, signal))
}
