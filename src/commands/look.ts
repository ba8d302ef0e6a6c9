import { findFleet, observeFleet, type FleetLayout, type Server } from '../rollout/traffic/fleet.ts'
import { readHistory, type ReleaseRecord } from '../rollout/state/history.ts'
import { readJournal, type JournalState } from '../rollout/state/journal.ts'
import type { RolloutEnvironment } from './rollout-context.ts'

/** What stands in an environment before a run holds its lock: enough to refuse or to plan, too old to act on. */
export interface Seen {
  layout: FleetLayout
  servers: Server[]
  history: ReleaseRecord[]
  journal: JournalState
}

/** Reads the fleet, what was released to it, and what is half done. */
export async function look({ cloud, environmentTag, store }: RolloutEnvironment): Promise<Seen> {
  const layout = await findFleet(cloud, environmentTag)
  const [servers, history, journal] = await Promise.all([
    observeFleet(cloud, layout),
    readHistory(store),
    readJournal(store),
  ])
  return { layout, servers, history, journal }
}

type Decided = Pick<Seen, 'history' | 'journal'>

/** Whether no other run has ended, begun or gone on since. */
export const isAsSeen = (before: Decided, now: Decided): boolean =>
  JSON.stringify(runsOf(before)) === JSON.stringify(runsOf(now))

const runsOf = ({ history, journal: { open, seq } }: Decided) => [
  history.at(-1)?.runId,
  history.at(-1)?.finishedAt,
  history.at(-1)?.version,
  open?.runId,
  open?.startedAtMs,
  seq,
]
