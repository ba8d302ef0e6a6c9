import type { Server } from '../traffic/fleet.ts'
import type { ReleaseRecord } from './history.ts'
import { takenUp, type JournalState, type ReleaseId } from './journal.ts'
import { isServing } from '../instance/server-state.ts'
import { covers, type TagSelectors } from '../subset.ts'

/** Whether two names of a release mean the same thing: version, artifact and environment. */
export function isSameRelease(a: ReleaseId, b: ReleaseId): boolean {
  return a.version === b.version && a.digest === b.digest && a.envDigest === b.envDigest
}

/**
 * Whether a release is everywhere already: nothing is half done, it was verified last, every instance carries its tag
 * and everything that should serve does. Reads no instance, so a re-run of a finished deployment changes nothing.
 */
export function isFinished(
  want: ReleaseId,
  seen: {
    servers: readonly Server[]
    history: readonly ReleaseRecord[]
    journal: JournalState
    skip: ReadonlySet<string>
    /** Asks about a part of the fleet; `skip` names the others then. */
    only?: TagSelectors
  },
): boolean {
  const last = seen.history.findLast((record) => covers(record, seen.only ?? []))
  if (!last || !isSameRelease(last, want) || seen.journal.open || takenUp(seen.journal).size > 0) return false
  // A later deployment that failed may have left a server behind.
  if (seen.history.at(-1)!.result === 'mixed') return false
  return seen.servers
    .filter((server) => !seen.skip.has(server.instanceId) && !seen.skip.has(server.name))
    .every(
      (server) =>
        server.release === want.version &&
        (isServing(server) || server.backends.every((backend) => backend.weight === 0)),
    )
}
