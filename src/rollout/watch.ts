import type { Cloud } from '../cloud/cloud.ts'
import type { ObjectStore } from '../cloud/object-store.ts'
import type { Clock } from '../shared/clock.ts'
import type { ResultWord } from '../shared/errors.ts'
import { hasArtifact } from './artifact.ts'
import { findFleet, observeFleet, type FleetLayout, type Server } from './fleet.ts'
import { readHistory, type ReleaseRecord } from './history.ts'
import type { InvariantId, Violation } from './invariants.ts'
import { readJournal, type JournalState, type ReleaseId } from './journal.ts'
import { isFree, readLease, type LeaseHolder, type LeaseRecord } from './lease.ts'
import { WatchedRollout, type Look, type WatchLimits } from './watched-rollout.ts'
import type { BackendWeight } from './weights.ts'

/** Why nothing more was watched. */
export type WatchEnd =
  /** The run ended by itself. */
  | 'ended'
  /** It is paused on purpose and goes on with another run. */
  | 'paused'
  /** It stopped at a safe point, and what it left is to be finished or undone. */
  | 'interrupted'
  /** It no longer renews its lock. */
  | 'dead'
  /** None began in time. */
  | 'nothing'

/** What did not hold, and when. Times in epoch milliseconds. */
export interface WatchedViolation extends Violation {
  firstAtMs: number
  lastAtMs: number
  looks: number
}

/** What was seen of one rollout from outside. */
export interface WatchRecord {
  end: WatchEnd
  startedAtMs: number
  endedAtMs: number
  looks: number
  /** The run that was followed, as journal and lock name it. */
  run?: { runId: string; command: string; want?: ReleaseId; from?: ReleaseId; holder?: LeaseHolder }
  /** What the history says that it ended as. */
  result?: ResultWord
  floor: number
  leastServing: number
  violations: WatchedViolation[]
  servers: readonly Server[]
}

interface ViewParts {
  cloud: Pick<Cloud, 'compute' | 'loadBalancing'>
  store: ObjectStore
  environmentTag: string
  clock: Clock
}

export interface WatchParts extends ViewParts {
  pollIntervalMs: number
  /** How long to wait for a rollout to begin, milliseconds. */
  waitMs: number
  signal: AbortSignal
  /** Turns the settings into numbers for the fleet that is found. */
  limitsFor: (servers: readonly Server[], journal: JournalState) => WatchLimits
  onLook?: (look: Look, fresh: readonly Violation[]) => void
}

/** Follows the environment's rollout by reading calls only, until it ends. Throws the signal's reason. */
export async function watchRollout(parts: WatchParts): Promise<WatchRecord> {
  const { clock, store, pollIntervalMs, waitMs, signal } = parts
  const startedAtMs = clock.now()
  const giveUpAt = clock.monotonic() + waitMs
  const recordsBefore = new Set((await readHistory(store)).map(markOf))
  const view = new OutsideView(parts)
  const violations = new Map<string, WatchedViolation>()
  let watched: WatchedRollout | undefined
  let run: WatchRecord['run']
  let isRunning = false
  for (let looks = 1; ; looks++) {
    signal.throwIfAborted()
    const look = await view.look()
    watched ??= new WatchedRollout(parts.limitsFor(look.servers, look.journal))
    run = sameRun(run, runOf(look))
    const isRunningNow = look.isLocked
    isRunning ||= isRunningNow
    const end = isRunning && !isRunningNow ? endOf(look) : undefined
    const isLate = !isRunning && clock.monotonic() >= giveUpAt
    const seen = watched.see(look)
    const fresh = note(violations, end === undefined ? seen : [...seen, ...watched.end()], look.atMs)
    parts.onLook?.(look, fresh)
    if (end !== undefined || isLate) {
      const result = (await readHistory(store)).findLast((record) => !recordsBefore.has(markOf(record)))?.result
      return {
        end: end ?? 'nothing',
        startedAtMs,
        endedAtMs: clock.now(),
        looks,
        ...(run ? { run } : {}),
        ...(result ? { result } : {}),
        floor: watched.floor,
        leastServing: watched.leastServing,
        violations: [...violations.values()],
        servers: look.servers,
      }
    }
    if (!watched.isSuspicious) await clock.sleep(pollIntervalMs, signal)
  }
}

const markOf = ({ runId, finishedAt, version }: ReleaseRecord) => `${runId} ${finishedAt} ${version}`

/** What a run wanted when it began: on a way back the journal names the release that it goes back to. */
function sameRun(known: WatchRecord['run'], seen: WatchRecord['run']): WatchRecord['run'] {
  return known?.want && (!seen || seen.runId === known.runId) ? known : (seen ?? known)
}

function runOf({ journal, lease, isLocked }: Look): WatchRecord['run'] {
  const { open } = journal
  const holder = isLocked ? lease?.holder : undefined
  if (!open) return holder && { runId: holder.runId, command: holder.command, holder }
  return {
    runId: open.runId,
    command: open.command,
    want: open.want,
    ...(open.from ? { from: open.from } : {}),
    ...(holder ? { holder } : {}),
  }
}

function endOf({ journal, lease }: Look): WatchEnd {
  if (journal.open?.pause) return 'paused'
  if (journal.open && lease && !lease.isReleased) return 'dead'
  return journal.open ? 'interrupted' : 'ended'
}

/** Adds what was found; returns what was not known before. */
function note(known: Map<string, WatchedViolation>, found: readonly Violation[], atMs: number): Violation[] {
  return found.filter((one) => {
    const key = `${one.invariant} ${one.what}`
    const before = known.get(key)
    if (before) Object.assign(before, { lastAtMs: atMs, looks: before.looks + 1 })
    else known.set(key, { ...one, firstAtMs: atMs, lastAtMs: atMs, looks: 1 })
    return before === undefined
  })
}

/** Which of the invariants were violated. */
export const violated = ({ violations }: Pick<WatchRecord, 'violations'>): ReadonlySet<InvariantId> =>
  new Set(violations.map(({ invariant }) => invariant))

/** Looks at an environment with reading calls only. */
export class OutsideView {
  readonly #parts: ViewParts
  #lease: { mark: string; sinceMs: number } | undefined

  constructor(parts: ViewParts) {
    this.#parts = parts
  }

  async look(): Promise<Look> {
    const { cloud, store, environmentTag, clock } = this.#parts
    const journalBefore = await readJournal(store)
    const layout = await findFleet(cloud, environmentTag)
    const [servers, foreign] = await Promise.all([observeFleet(cloud, layout), foreignBackends(cloud, layout)])
    const atMs = clock.now()
    // The lock first: a run closes the journal before it hands the lock on.
    const lease = await readLease(store)
    const isLocked = this.#isHeld(lease)
    const journal = await readJournal(store)
    const from = journal.open?.from
    return {
      atMs,
      journalBefore,
      servers,
      foreign,
      journal,
      lease,
      isLocked,
      hasWayBack: from?.digest && isArtifact(from.digest) ? await hasArtifact(store, from.digest) : undefined,
    }
  }

  #isHeld(lease: LeaseRecord | undefined): boolean {
    const { clock } = this.#parts
    const mark = `${lease?.generation}/${lease?.renewedAtMs}`
    if (this.#lease?.mark !== mark) this.#lease = { mark, sinceMs: clock.monotonic() }
    return !isFree(lease, { nowMs: clock.now(), unchangedForMs: clock.monotonic() - this.#lease.sinceMs })
  }
}

/** An image is named by its id, an artifact by its SHA-256. */
const isArtifact = (digest: string) => /^[0-9a-f]{64}$/.test(digest)

async function foreignBackends(
  { loadBalancing }: Pick<Cloud, 'loadBalancing'>,
  { groups, instances }: FleetLayout,
): Promise<BackendWeight[]> {
  const own = new Set(instances.map(({ id }) => id))
  const found = await Promise.all(
    groups.map(async (group) =>
      (await loadBalancing.describeBackends(group)).map((backend) => ({ ...backend, group })),
    ),
  )
  return found
    .flat()
    .filter(({ instanceId }) => !own.has(instanceId))
    .map(({ group, instanceId, port, weight }) => ({
      group,
      instanceId,
      weight,
      ...(port === undefined ? {} : { port }),
    }))
}
