import type { Server } from '../traffic/fleet.ts'
import type { JournalState, ReleaseId } from '../state/journal.ts'
import type { LeaseRecord } from '../state/lease.ts'
import type { ZoneFloor } from '../plan.ts'
import type { BackendWeight } from '../traffic/weights.ts'

/** One look from outside. The journal is read before and after the servers, because it changes before and after them. */
export interface Look {
  atMs: number
  journalBefore: JournalState
  servers: readonly Server[]
  /** Weights of servers in the same groups that do not belong to the environment. */
  foreign: readonly BackendWeight[]
  journal: JournalState
  lease: LeaseRecord | undefined
  /** Whether the lock was held, by somebody who may still be alive. */
  isLocked: boolean
  /** The release to go back to: whether it could be fetched, or what is known instead. */
  wayBack?: { is: 'whole' } | { is: 'lost' | 'unknown'; why: string }
  /** Lease generations of the journal's entries, in their order. */
  fences?: readonly number[]
  /** What each instance was made from. */
  images?: ReadonlyMap<string, string>
  /** The release that was verified last, while no run is open. */
  served?: ReleaseId
}

export interface WatchLimits extends ZoneFloor {
  /** Servers that serve at every moment, as the settings say for this fleet. */
  minHealthy: number
  /** Percent of the weight of each server group that serves at every moment; absent where heads are enough. */
  minCapacity?: number
  /** The longest that one server may be out of service, milliseconds: its drain, its update and its checks. */
  longestOutMs?: number
  /** The cloud itself makes and removes the instances, which have no places of their own. */
  isRunByCloud?: boolean
}
