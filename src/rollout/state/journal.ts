import type { ObjectStore } from '../../cloud/object-store.ts'
import { DeployError, LockedError, messageOf, type ResultWord } from '../../shared/errors.ts'
import { readEntry, type StoredEntry } from './journal-entry.ts'
import { backendKey, type BackendWeight } from '../traffic/weights.ts'

/** A release as the journal and the history name it. */
export interface ReleaseId {
  version: string
  /** SHA-256 of the artifact, hex. Absent for ways of updating that have no artifact. */
  digest?: string
  /** Digest of the service's environment, so that a changed setting is a change. */
  envDigest?: string
}

/** What stands in the journal. Written before the risky call that it announces, never changed afterwards. */
export type JournalEntry =
  /** A run starts, or takes over an unfinished one. Carries everything that entries before it said and that still counts. */
  | {
      kind: 'begin'
      runId: string
      command: string
      want: ReleaseId
      from?: ReleaseId
      held: BackendWeight[]
      taken?: string[]
      /** Two versions side by side on the same instances: the port that is left and the one that is taken. */
      ports?: { from: number; to: number }
      /** Notes of the run before that still count. */
      notes?: { topic: string; data: unknown }[]
      /** Tags of the instances that it is about, where it is not all of them. */
      only?: readonly string[]
      /** The highest `--seq` of this run and all before it. */
      seq?: number
      atMs: number
    }
  /** Weights of these backends are about to change; `weight` is the one to go back to. */
  | { kind: 'hold'; backends: BackendWeight[]; taken?: string[]; atMs: number }
  /** These servers have their own weights again; those without any are at the end of their update. */
  | { kind: 'restored'; instanceIds: string[]; atMs: number }
  /** From here on the run goes to another release, e.g. back to the old one. */
  | { kind: 'turn'; want: ReleaseId; reason: string; atMs: number }
  /** A free note of one strategy, e.g. the step of a canary. */
  | { kind: 'note'; topic: string; data: unknown; atMs: number }
  /** The run stopped at a safe point and is to be continued or undone; a pause on purpose is not undone by `recover`. */
  | { kind: 'interrupted'; reason: string; isPause?: true; isOutOfTime?: true; atMs: number }
  /** `goneIds`: instances that were held and have left the fleet, so that nothing is to be given back to them. */
  | { kind: 'end'; result: ResultWord; goneIds?: string[]; atMs: number }

export interface JournalState {
  /** The unfinished run, if any. */
  open?: {
    runId: string
    command: string
    want: ReleaseId
    from?: ReleaseId
    startedAtMs: number
    isInterrupted: boolean
    ports?: { from: number; to: number }
    /** Tags of the instances that it is about, where it is not all of them. */
    only?: readonly string[]
    /** Present while the run is paused on purpose: nobody undoes it before its approval expires. */
    pause?: {
      sinceMs: number
      reason: string
      /** The run's own deadline stopped it, no person's wish: the same command goes on. */
      isOutOfTime?: true
    }
    notes: { topic: string; data: unknown }[]
  }
  /** Backends whose weight was changed by a run and not put back yet, with the weight to go back to. */
  held: BackendWeight[]
  /** Instances in no server group that a run has begun to update and not ended: no weight tells of them. */
  taken?: string[]
  /** The highest `--seq` that a run began with, also one that left no record of its end. */
  seq?: number
}

/** Every instance that a run took up and did not bring to its end. */
export const takenUp = ({ held, taken = [] }: JournalState): Set<string> =>
  new Set([...held.map((backend) => backend.instanceId), ...taken])

const withTaken = (taken: readonly string[]) => (taken.length > 0 ? { taken: [...new Set(taken)] } : {})

function withSeq(...seen: (number | undefined)[]): { seq?: number } {
  const known = seen.filter((seq) => seq !== undefined)
  return known.length > 0 ? { seq: Math.max(...known) } : {}
}

/** What a sequence of entries means. */
export function replayJournal(entries: readonly JournalEntry[]): JournalState {
  let state: JournalState = { held: [] }
  for (const entry of entries) state = applyEntry(state, entry)
  return state
}

function applyEntry(state: JournalState, entry: JournalEntry): JournalState {
  switch (entry.kind) {
    case 'begin':
      return {
        open: {
          runId: entry.runId,
          command: entry.command,
          want: entry.want,
          ...(entry.from ? { from: entry.from } : {}),
          startedAtMs: entry.atMs,
          isInterrupted: false,
          ...(entry.ports ? { ports: entry.ports } : {}),
          ...(entry.only ? { only: entry.only } : {}),
          notes: entry.notes ?? [],
        },
        held: entry.held,
        ...withTaken(entry.taken ?? []),
        ...withSeq(state.seq, entry.seq),
      }
    case 'hold': {
      // The first weight counts: a later hold of the same backend would remember a weight that a run had set.
      const known = new Set(state.held.map(backendKey))
      return {
        ...state,
        held: [...state.held, ...entry.backends.filter((backend) => !known.has(backendKey(backend)))],
        ...withTaken([...(state.taken ?? []), ...(entry.taken ?? [])]),
      }
    }
    case 'restored':
      return without(state, entry.instanceIds)
    case 'turn':
      return state.open ? { ...state, open: { ...state.open, want: entry.want } } : state
    case 'note':
      return state.open
        ? { ...state, open: { ...state.open, notes: [...state.open.notes, { topic: entry.topic, data: entry.data }] } }
        : state
    case 'interrupted':
      return state.open ? { ...state, open: interrupted(state.open, entry) } : state
    case 'end':
      return without({ held: state.held, ...withTaken(state.taken ?? []), ...withSeq(state.seq) }, entry.goneIds ?? [])
  }
}

function without({ taken = [], held, ...state }: JournalState, instanceIds: readonly string[]): JournalState {
  return {
    ...state,
    held: held.filter((backend) => !instanceIds.includes(backend.instanceId)),
    ...withTaken(taken.filter((id) => !instanceIds.includes(id))),
  }
}

function interrupted(
  open: NonNullable<JournalState['open']>,
  { isPause, isOutOfTime, atMs, reason }: Extract<JournalEntry, { kind: 'interrupted' }>,
): NonNullable<JournalState['open']> {
  const { pause: _, ...rest } = open
  const pause = { sinceMs: atMs, reason, ...(isOutOfTime ? { isOutOfTime } : {}) }
  return { ...rest, isInterrupted: true, ...(isPause ? { pause } : {}) }
}

/** Weights that a run put back, and when (epoch milliseconds). */
export interface Restored {
  backends: BackendWeight[]
  atMs: number
}

/** What entries say about weights that were put back. */
function restoredBy(entries: readonly JournalEntry[]): Restored[] {
  let state: JournalState = { held: [] }
  const restored: Restored[] = []
  for (const entry of entries) {
    if (entry.kind === 'restored') {
      const backends = state.held.filter(({ instanceId }) => entry.instanceIds.includes(instanceId))
      restored.push({ backends, atMs: entry.atMs })
    }
    state = applyEntry(state, entry)
  }
  return restored
}

export interface Journal {
  readonly state: JournalState
  /** What earlier runs have put back, as far as the journal still tells; oldest first. */
  readonly restored: readonly Restored[]
  /** Writes the entry and only then returns; throws LockedError when another run wrote in between. */
  append(entry: JournalEntry): Promise<void>
}

/** The first entry of a run: where it goes, and what the journal holds goes on being held. */
export function beginRun(
  journal: Journal,
  run: Pick<
    Extract<JournalEntry, { kind: 'begin' }>,
    'runId' | 'command' | 'want' | 'from' | 'ports' | 'notes' | 'only'
  > & { seq?: number | undefined },
  atMs: number,
): Promise<void> {
  const { runId, command, want, from, ports, notes, only } = run
  return journal.append({
    kind: 'begin',
    runId,
    command,
    want,
    ...(from ? { from } : {}),
    held: journal.state.held,
    ...withTaken(journal.state.taken ?? []),
    ...(ports ? { ports } : {}),
    ...(notes && notes.length > 0 ? { notes } : {}),
    ...(only && only.length > 0 ? { only } : {}),
    ...withSeq(journal.state.seq, run.seq),
    atMs,
  })
}

/**
 * The entry of a run that was stopped at a safe point. One that its own deadline stopped is paused, so that `recover`
 * leaves it to the same command; one that a signal stopped is not.
 */
export function interruptionBy(error: unknown, atMs: number): JournalEntry {
  const isOutOfTime = error instanceof DeployError && error.result === 'paused'
  return {
    kind: 'interrupted',
    reason: messageOf(error),
    ...(isOutOfTime ? { isPause: true, isOutOfTime: true } : {}),
    atMs,
  }
}

const prefix = 'journal/'
const entryKey = (number: number) => `${prefix}${String(number).padStart(12, '0')}.json`
const numberOf = (key: string) => Number(/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1])

/** Reads the journal without the right to write it. */
export async function readJournal(store: ObjectStore): Promise<JournalState> {
  return replayJournal((await readEntries(store)).entries.map((stored) => stored.entry))
}

/**
 * Opens the journal for the holder of lease generation `fence`. Entries are numbered objects that are created
 * once, so a run that lost its lease without noticing fails at its next entry instead of overwriting.
 */
export async function openJournal(store: ObjectStore, fence: number): Promise<Journal> {
  const read = await readEntries(store)
  const newestFence = Math.max(0, ...read.entries.map((stored) => stored.fence))
  if (newestFence > fence) throw overtaken(newestFence, fence)
  const entries = read.entries.map((stored) => stored.entry)
  let state = replayJournal(entries)
  let next = read.nextNumber
  // Entries of servers that are worked on at the same time still come one after the other.
  let queue: Promise<unknown> = Promise.resolve()
  const write = async (entry: JournalEntry): Promise<void> => {
    const body = JSON.stringify({ fence, entry } satisfies StoredEntry<JournalEntry>)
    if (!(await store.put(entryKey(next), body, { ifAbsent: true }))) {
      // An answer that got lost on the way looks like somebody else's entry; it is ours when the text is.
      const found = await store.get(entryKey(next))
      if (!found || Buffer.from(found.body).toString() !== body)
        throw overtaken(found ? readEntry(store, found).fence : fence, fence)
    }
    const number = next++
    state = applyEntry(state, entry)
    if (entry.kind === 'begin') await deleteBefore(store, number)
  }
  return {
    get state() {
      return state
    },
    restored: restoredBy(entries),
    append(entry) {
      const turn = queue.then(() => write(entry))
      queue = turn.catch(() => {})
      return turn
    },
  }
}

async function readEntries(store: ObjectStore): Promise<{ entries: StoredEntry<JournalEntry>[]; nextNumber: number }> {
  const objects = (await store.list(prefix)).filter(({ key }) => !Number.isNaN(numberOf(key)))
  const found = await Promise.all(objects.map((object) => store.get(object.key)))
  const entries = found.flatMap((object) => (object ? [readEntry<JournalEntry>(store, object)] : []))
  return { entries, nextNumber: Math.max(0, ...objects.map(({ key }) => numberOf(key))) + 1 }
}

// A `begin` carries all that counts, so what is older may go; kept until then as the trace of the last run.
async function deleteBefore(store: ObjectStore, number: number): Promise<void> {
  for (const object of await store.list(prefix)) {
    if (object.key < entryKey(number)) await store.delete(object.key)
  }
}

function overtaken(theirs: number, ours: number): LockedError {
  return new LockedError(`another run wrote the rollout journal (lease generation ${theirs}, ours is ${ours})`, {
    code: 'E_LOCK_LOST',
    fix: 'see who deploys with `alicloud-deploy status`, then run the same command again',
  })
}
