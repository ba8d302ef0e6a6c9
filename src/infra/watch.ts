import { WaitTimeout } from '../cloud/wait.ts'
import type { Clock } from '../shared/clock.ts'
import { formatDuration } from '../shared/duration.ts'
import { DeployError, exitCodes } from '../shared/errors.ts'
import type { Reporter } from '../shared/reporter.ts'

/** Rows of one kind that are looked at together: one call for all that anybody waits for. */
export interface Source<T> {
  /** Waits of the same name share their looks, e.g. `instances`. */
  name: string
  /** Returns the rows of those ids that exist. */
  describe(ids: readonly string[]): Promise<ReadonlyMap<string, T>>
}

export interface WatchOptions {
  /** What is waited for, e.g. `instance-1 is running`. */
  what: string
  /** How long it usually takes, ms: when the first look comes. */
  expectMs: number
  timeoutMs: number
  /** The row must exist: fails when it never shows up, or was there and is gone. */
  mustAppear?: boolean
}

/** The cloud answered with an id that it does not know: the ClientToken belonged to a resource that is gone. */
export class NeverAppeared extends DeployError {
  constructor(what: string, id: string) {
    super(`${what}: ${id} never showed up`, exitCodes.mixed, 'failed', { code: 'E_NEVER_APPEARED', retryable: true })
  }
}

interface Waiter {
  id: string
  options: WatchOptions
  isDone(row: unknown): boolean
  startedAt: number
  nextLookAt: number
  heartbeatAt: number
  looks: number
  overdueLooks: number
  wasSeen: boolean
  resolve(row: unknown): void
  reject(error: unknown): void
}

interface Group {
  source: Source<unknown>
  waiters: Set<Waiter>
  wake: AbortController
}

export interface WatchSettings {
  clock: Clock
  /**
   * Time between two looks while a wait is young, ms; waits that are late look less often. A shorter one than the
   * usual 2 s is set for a cloud that is faster by as much, so usual durations shrink with it.
   */
  intervalMs: number
  /** Told now and then about waits that take long. */
  reporter?: Reporter
  signal?: AbortSignal
}

const looksUntilMissing = 8
const usualIntervalMs = 2_000
/** A log that stands still for longer looks dead. */
const heartbeatMs = 30_000

/**
 * Waits for many things at once with as few calls as possible: all that wait for rows of one kind share each look,
 * and looks come when something is due, not on a beat.
 */
export class Watch {
  readonly #groups = new Map<string, Group>()
  readonly #settings: WatchSettings

  constructor(settings: WatchSettings) {
    this.#settings = settings
  }

  /** Resolves with the row as soon as `isDone` says so (`undefined`: there is no such row). Throws WaitTimeout. */
  until<T>(
    source: Source<T>,
    id: string,
    isDone: (row: T | undefined) => boolean,
    options: WatchOptions,
  ): Promise<T | undefined> {
    const { clock, signal, intervalMs } = this.#settings
    signal?.throwIfAborted()
    return new Promise<T | undefined>((resolve, reject) => {
      const startedAt = clock.monotonic()
      const scaledMs = (options.expectMs * Math.min(intervalMs, usualIntervalMs)) / usualIntervalMs
      // A moment later than usual: a look that comes just too early costs a second one.
      const expectMs = scaledMs === 0 ? 0 : scaledMs * 1.01 + 5
      const waiter: Waiter = {
        id,
        options: { ...options, expectMs },
        isDone: (row) => isDone(row as T | undefined),
        startedAt,
        nextLookAt: 0,
        heartbeatAt: startedAt + heartbeatMs,
        looks: 0,
        overdueLooks: 0,
        wasSeen: false,
        resolve: (row) => resolve(row as T | undefined),
        reject,
      }
      waiter.nextLookAt = this.#nextLook(waiter)
      this.#join(source, waiter)
    })
  }

  #join(source: Source<unknown>, waiter: Waiter): void {
    const group = this.#groups.get(source.name)
    if (group) {
      group.waiters.add(waiter)
      group.wake.abort()
      return
    }
    const started: Group = { source, waiters: new Set([waiter]), wake: new AbortController() }
    this.#groups.set(source.name, started)
    void this.#run(started)
  }

  /** Looks whenever somebody's look is due, until nobody waits. Every failure goes to those who wait. */
  async #run(group: Group): Promise<void> {
    const { signal } = this.#settings
    try {
      while (group.waiters.size > 0) {
        await this.#sleepUntilDue(group)
        signal?.throwIfAborted()
        if (this.#isDue(group)) await this.#look(group)
      }
    } catch (error) {
      for (const waiter of group.waiters) waiter.reject(error)
    } finally {
      this.#groups.delete(group.source.name)
    }
  }

  async #sleepUntilDue(group: Group): Promise<void> {
    const { clock, signal } = this.#settings
    const due = Math.min(...[...group.waiters].map(({ nextLookAt }) => nextLookAt))
    // Whole milliseconds: a timer for a fraction of one may fire without time having passed.
    const left = Math.ceil(due - clock.monotonic())
    if (left <= 0) return
    group.wake = new AbortController()
    const stop = signal ? AbortSignal.any([signal, group.wake.signal]) : group.wake.signal
    // Woken early: somebody joined whose look is due sooner, or the run is being stopped.
    await clock.sleep(left, stop).catch(() => undefined)
  }

  #isDue(group: Group): boolean {
    const now = this.#settings.clock.monotonic()
    return [...group.waiters].some(({ nextLookAt }) => nextLookAt <= now)
  }

  async #look(group: Group): Promise<void> {
    const waiting = [...group.waiters]
    const rows = await group.source.describe([...new Set(waiting.map(({ id }) => id))])
    for (const waiter of waiting) {
      if (this.#settle(waiter, rows.get(waiter.id))) group.waiters.delete(waiter)
    }
  }

  #settle(waiter: Waiter, row: unknown): boolean {
    const { options, id } = waiter
    waiter.looks++
    try {
      if (waiter.isDone(row)) {
        waiter.resolve(row)
        return true
      }
    } catch (error) {
      waiter.reject(error)
      return true
    }
    if (row !== undefined) waiter.wasSeen = true
    const elapsed = this.#settings.clock.monotonic() - waiter.startedAt
    if (options.mustAppear && !waiter.wasSeen && waiter.looks >= looksUntilMissing && elapsed >= options.expectMs) {
      waiter.reject(new NeverAppeared(options.what, id))
      return true
    }
    if (elapsed >= options.timeoutMs) {
      waiter.reject(new WaitTimeout(`${options.what} (${id})`, options.timeoutMs))
      return true
    }
    this.#beat(waiter, elapsed)
    if (elapsed >= options.expectMs) waiter.overdueLooks++
    waiter.nextLookAt = this.#nextLook(waiter)
    return false
  }

  #beat(waiter: Waiter, elapsed: number): void {
    const now = this.#settings.clock.monotonic()
    if (now < waiter.heartbeatAt) return
    waiter.heartbeatAt = now + heartbeatMs
    const { what, timeoutMs } = waiter.options
    const message = `not yet: ${what} (${waiter.id}), ${formatDuration(elapsed)} of at most ${formatDuration(timeoutMs)}`
    this.#settings.reporter?.emit({ type: 'progress', subject: waiter.id, phase: 'wait', message })
  }

  /**
   * When the usual duration is over; after it first soon, then ever more rarely, as a wait that is already long
   * loses little by a look that comes late.
   */
  #nextLook({ startedAt, looks, overdueLooks, options }: Waiter): number {
    const { clock, intervalMs } = this.#settings
    const now = clock.monotonic()
    const due = startedAt + options.expectMs
    if (due > now || looks === 0) return due
    const calm = Math.min(15_000, Math.max(intervalMs, (now - startedAt) / 20))
    const pause = Math.min(calm, (intervalMs / 8) * 2 ** overdueLooks)
    return Math.min(now + pause, Math.max(now, startedAt + options.timeoutMs))
  }
}
