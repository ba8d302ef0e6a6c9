import type { Server } from '../traffic/fleet.ts'
import type { Moment } from '../traffic/freshness.ts'
import type { ReleaseId } from '../state/journal.ts'

/** What one way of updating (artifact, image, command …) does with an instance that gets no traffic. */
export interface Updater {
  /** Says in which batch of a rotation servers are, from 1, before anything is done with them. */
  inBatch?(servers: readonly Server[], batch: number): void
  /** Runs while the server still serves; rejects with the signal's reason when that aborts. */
  beforeDrain?(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
  /** Waits until nothing uses the server any more; called after weight 0 was read back. */
  drain(server: Server, signal: AbortSignal): Promise<string>
  /** Brings the instance to the release and proves it: healthy K times in a row, with the right version. Safe to repeat. Calls `onStarted` right before the first call that touches the instance. */
  update(server: Server, want: ReleaseId, signal: AbortSignal, onStarted?: () => void): Promise<UpdateEnd>
  /** The same for an instance on which it ended unhealthy: what runs there is started anew, not only asked again. */
  updateAgain(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
  /** Asks the application as often in a row as after an update; changes nothing. */
  check(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
  /** How old the application's last answer may be when its server gets traffic, milliseconds. */
  freshForMs: number
  /** Runs when the server serves the release; rejects with the signal's reason when that aborts. */
  afterAdd?(server: Server, want: ReleaseId, signal: AbortSignal): Promise<UpdateEnd>
}

export type UpdateFailure = { ok: false; code: string; reason: string; output?: string }

export type UpdateEnd =
  | {
      ok: true
      message: string
      /** The application gave its last answer then or later; absent where that is not known. */
      checkedAt?: Moment
    }
  | UpdateFailure
