import type { ResultWord } from '../../shared/errors.ts'
import type { Server } from '../traffic/fleet.ts'
import { readHistory, type ReleaseRecord } from '../state/history.ts'
import type { InvariantId, Violation } from './invariants.ts'
import type { JournalState, ReleaseId } from '../state/journal.ts'
import type { LeaseHolder } from '../state/lease.ts'
import { OutsideView, type ViewParts } from './outside-view.ts'
import type { Look, WatchLimits } from './look.ts'
import { WatchedRollout } from './watched-rollout.ts'

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
  /** What this rollout showed nothing of, though others do, and why. */
  unproved: ReadonlyMap<InvariantId, string>
  /** The most that a server had to carry by weights, 1 being its part with all that served at the first look. */
  highestLoad: number
  servers: readonly Server[]
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
        unproved: watched.unproved,
        highestLoad: watched.highestLoad,
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
