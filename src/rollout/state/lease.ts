import { isCloudError } from '../../cloud/errors.ts'
import type { ObjectStore, StoredObject } from '../../cloud/object-store.ts'
import type { Cancel, Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import { LockedError, messageOf, PreflightError } from '../../shared/errors.ts'
import { readJson, type Outline } from '../../shared/json.ts'
import type { Reporter } from '../../shared/reporter.ts'
import { deleteOldGenerations, generationOf, latestGeneration, leaseKey, prefix, supersedeKey } from './lease-keys.ts'

/** Who holds the lock, for messages; `machine` and `pid` let a run on the same machine see that the holder is dead. */
export interface LeaseHolder {
  runId: string
  command: string
  jobUrl?: string
  actor?: string
  /** Identifies one boot and process namespace, where the platform tells. */
  machine?: string
  pid?: number
  /** Order of CI runs (`--seq`): an older run never asks a newer one to stop. */
  seq?: number
}

export interface LeaseRecord {
  generation: number
  holder: LeaseHolder
  /** Epoch milliseconds of the last renewal, by the holder's clock. */
  renewedAtMs: number
  acquiredAtMs: number
  ttlMs: number
  isReleased: boolean
}

export type IfLocked = 'wait' | 'fail' | 'supersede'

export interface LeaseRequest {
  store: ObjectStore
  clock: Clock
  reporter: Reporter
  holder: LeaseHolder
  ifLocked: IfLocked
  /** How long to wait for another holder; default 15 min. */
  waitMs?: number
  ttlMs?: number
  pollIntervalMs?: number
  signal?: AbortSignal
  /** True when the holder's process is known to have ended; false when unknown. */
  isDead?: (holder: LeaseHolder) => boolean
}

export interface Lease {
  /** Grows with every holder; entries of the journal carry it. */
  readonly generation: number
  /** Another run held the lock when this one asked for it: what was seen before may be old. */
  readonly hasWaited: boolean
  /** Aborts when the lease was lost, or another run asked this one to stop at a safe point; the reason is a LockedError. */
  readonly stop: AbortSignal
  /** Throws unless the lease outlasts one more call to the cloud. Call it before every mutation. */
  assertHeld(): void
  /** Hands the lock on; a bucket that does not take that is a warning, because the lock ends by itself. */
  release(): Promise<void>
}

const defaultTtlMs = 60_000
/** How far two machines' clocks may disagree; taking over waits this much longer, writing stops this much earlier. */
const clockSkewMs = 10_000
/** The longest that one call, once sent, may still take effect. */
const callTimeoutMs = 15_000
/** Whether a lease may be taken over now; `unchangedForMs` is how long the caller itself saw it unrenewed. */
export function isFree(lease: LeaseRecord | undefined, seen: { nowMs: number; unchangedForMs: number }): boolean {
  if (!lease || lease.isReleased) return true
  if (seen.nowMs > lease.renewedAtMs + lease.ttlMs + clockSkewMs) return true
  // The holder's clock may be far off; a record that nobody renewed for a whole lifetime before our eyes is dead too.
  return seen.unchangedForMs > lease.ttlMs + clockSkewMs
}

/**
 * Takes the environment's lock, as a chain of generations: the holder of generation n is followed by whoever
 * creates n+1 first. Deleting and creating one lock object would let two runs in; creating never does.
 */
export async function acquireLease(request: LeaseRequest): Promise<Lease> {
  const { store, clock, holder, signal, ttlMs = defaultTtlMs, waitMs = 15 * 60_000, pollIntervalMs = 2_000 } = request
  const deadline = clock.monotonic() + waitMs
  let watched: { mark: string; since: number } | undefined
  let isAnnounced = false
  for (;;) {
    signal?.throwIfAborted()
    // Seen unchanged from the end of the first look to the beginning of this one: a process that stands still within a
    // look must not take what it saw for what is.
    const look = momentOf(clock)
    const current = await readLease(store)
    const mark = `${current?.generation}/${current?.renewedAtMs}`
    if (watched?.mark !== mark) watched = { mark, since: clock.monotonic() }
    const seen = { nowMs: look.wall, unchangedForMs: look.monotonic - watched.since }
    if (isFree(current, seen) || request.isDead?.(current!.holder)) {
      const generation = (current?.generation ?? 0) + 1
      const startedAt = momentOf(clock)
      const record: LeaseRecord = {
        generation,
        holder,
        acquiredAtMs: clock.now(),
        renewedAtMs: clock.now(),
        ttlMs,
        isReleased: false,
      }
      const isCreated = await store.put(leaseKey(generation), JSON.stringify(record), { ifAbsent: true })
      // A run that slept between looking and creating may have created a generation that others have left behind.
      if (isCreated && (await latestGeneration(store)) === generation)
        return holdLease(request, record, { startedAt, hasWaited: isAnnounced })
      continue
    }
    if (request.ifLocked === 'fail' || clock.monotonic() >= deadline) throw lockedBy(current!, request.ifLocked)
    if (request.ifLocked === 'supersede') {
      refuseNewer(current!, holder)
      await store.put(supersedeKey(current!.generation), JSON.stringify(holder), { ifAbsent: true })
    }
    if (!isAnnounced)
      request.reporter.emit({ type: 'notice', message: `waiting for the lock: ${describeLease(current!)}` })
    isAnnounced = true
    await clock.sleep(pollIntervalMs, signal)
  }
}

function holdLease(
  request: LeaseRequest,
  record: LeaseRecord,
  { startedAt, hasWaited }: { startedAt: Moment; hasWaited: boolean },
): Lease {
  const { store, clock, reporter } = request
  const { generation, ttlMs } = record
  const stop = new AbortController()
  let lost: LockedError | undefined
  // Counted from before the write was sent: others count from when it arrived, which is later. By both clocks, because
  // the monotonic one does not count the time that a machine was suspended.
  let renewedAt = startedAt
  let isOver = false
  let cancelTimer: Cancel = () => {}
  let renewing: Promise<void> = Promise.resolve()

  const lose = (message: string): LockedError => {
    isOver = true
    cancelTimer()
    lost ??= stopped(message, 'E_LOCK_LOST')
    stop.abort(lost)
    return lost
  }

  const renew = async () => {
    const sentAt = momentOf(clock)
    await store.put(leaseKey(generation), JSON.stringify({ ...record, renewedAtMs: clock.now() }))
    const keys = (await store.list(prefix)).map((object) => object.key)
    if (isOver) return
    if (Math.max(...keys.map(generationOf)) > generation) {
      lose('another run took over the lock')
      return
    }
    renewedAt = sentAt
    // Still the holder: the lease goes on until the safe point is reached and `release` is called.
    if (keys.includes(supersedeKey(generation)))
      stop.abort(stopped('another run asked this one to stop', 'E_SUPERSEDED'))
  }

  const scheduleRenewal = () => {
    const set = momentOf(clock)
    cancelTimer = clock.schedule(ttlMs / 3, () => {
      const lateMs = sinceMs(clock, set) - ttlMs / 3
      // Whatever this process knows is as old, and another run may have been here.
      if (ttlMs / 3 + lateMs > ttlMs - callTimeoutMs) {
        lose(`this process stood still for ${formatDuration(lateMs)}`)
        return
      }
      renewing = renew()
        .catch((error: unknown) =>
          reporter.emit({ type: 'warning', message: `the lock could not be renewed: ${messageOf(error)}` }),
        )
        .finally(() => {
          if (!isOver) scheduleRenewal()
        })
    })
  }
  scheduleRenewal()

  return {
    generation,
    hasWaited,
    stop: stop.signal,
    assertHeld() {
      if (lost) throw lost
      if (isOver) throw stopped('this run has handed the lock on', 'E_LOCK_LOST')
      const leftMs = ttlMs - sinceMs(clock, renewedAt)
      if (leftMs <= callTimeoutMs) throw lose('the lock could not be renewed in time')
    },
    async release() {
      if (isOver) return
      isOver = true
      cancelTimer()
      await renewing
      try {
        await store.put(leaseKey(generation), JSON.stringify({ ...record, renewedAtMs: clock.now(), isReleased: true }))
        await deleteOldGenerations(store, generation)
      } catch (error) {
        if (!isCloudError(error)) throw error
        // Whatever the holder has done is done, and must not look as if it had failed.
        const message = `the lock was not handed on, and ends by itself after ${formatDuration(ttlMs + clockSkewMs)}: ${messageOf(error)}`
        reporter.emit({ type: 'warning', message })
      }
    },
  }
}

/** One moment by both clocks, milliseconds. */
interface Moment {
  monotonic: number
  wall: number
}

const momentOf = (clock: Clock): Moment => ({ monotonic: clock.monotonic(), wall: clock.now() })

/** How long ago by the clock that says more. */
const sinceMs = (clock: Clock, then: Moment) => Math.max(clock.monotonic() - then.monotonic, clock.now() - then.wall)

const outline: Outline = {
  generation: 'number',
  holder: {
    runId: 'string',
    command: 'string',
    'actor?': 'string',
    'jobUrl?': 'string',
    'machine?': 'string',
    'seq?': 'number',
  },
  renewedAtMs: 'number',
  acquiredAtMs: 'number',
  ttlMs: 'number',
  isReleased: 'boolean',
}

/**
 * A record that cannot be understood may be that of a run which is alive: it counts as held from when it was written, and
 * ends by itself like any other.
 */
function recordOf(generation: number, { key, body, lastModified }: StoredObject): LeaseRecord {
  const read = readJson<LeaseRecord>(Buffer.from(body).toString(), outline)
  if ('value' in read) return read.value
  const writtenAtMs = Date.parse(lastModified)
  return {
    generation,
    holder: { runId: `unknown (${key} cannot be understood: ${read.wrong})`, command: 'something' },
    renewedAtMs: writtenAtMs,
    acquiredAtMs: writtenAtMs,
    ttlMs: defaultTtlMs,
    isReleased: false,
  }
}

/** The newest lease, or undefined when the environment was never locked. */
export async function readLease(store: ObjectStore): Promise<LeaseRecord | undefined> {
  const generation = await latestGeneration(store)
  if (generation === 0) return undefined
  const object = await store.get(leaseKey(generation))
  return object && recordOf(generation, object)
}

/** `rolling-deploy of run 8812 since 2026-01-01T00:00:00Z, until 00:01:00Z unless renewed`. */
export function describeLease(lease: LeaseRecord): string {
  const { holder } = lease
  const order = holder.seq === undefined ? '' : ` (--seq ${holder.seq})`
  const who = [`${holder.command} of run ${holder.runId}${order}`, holder.actor && `by ${holder.actor}`, holder.jobUrl]
    .filter(Boolean)
    .join(' ')
  const iso = (ms: number) => new Date(ms).toISOString()
  return `${who}, since ${iso(lease.acquiredAtMs)}, until ${iso(lease.renewedAtMs + lease.ttlMs)} unless renewed`
}

function stopped(message: string, code: string): LockedError {
  return new LockedError(message, {
    code,
    fix: 'see who deploys with `alicloud-deploy status`, then run the same command again',
  })
}

/** A generation's holder never changes, so what was read of it cannot be too old. Throws PreflightError. */
function refuseNewer(lease: LeaseRecord, { seq }: LeaseHolder): void {
  const newer = lease.holder.seq
  if (seq === undefined || newer === undefined || seq >= newer) return
  throw new PreflightError(`run ${seq} is older than run ${newer}, which is at work: ${describeLease(lease)}`, {
    code: 'E_OLDER_RUN',
    fix: 'leave it to the newer run, or leave --seq out to deploy the older state on purpose',
  })
}

function lockedBy(lease: LeaseRecord, ifLocked: IfLocked): LockedError {
  const waited = ifLocked === 'fail' ? '' : ' and did not end in time'
  return new LockedError(`the environment is locked by ${describeLease(lease)}${waited}`, {
    code: 'E_LOCKED',
    fix: `wait for that run, or give --if-locked ${ifLocked === 'wait' ? 'wait=1h or supersede' : 'wait'}; a lock of a dead run ends by itself after ${formatDuration(lease.ttlMs + clockSkewMs)}`,
    context: { holder: lease.holder, generation: lease.generation },
  })
}
