import type { Cancel, Clock } from './clock.ts'

interface Timer {
  at: number
  order: number
  action: () => void
  cancelled: boolean
}

/**
 * A clock that only moves when everything else has stopped: an hour of draining takes milliseconds and every
 * run with the same inputs fires the same timers in the same order.
 */
export class VirtualClock implements Clock {
  #now: number
  #order = 0
  readonly #start: number
  readonly #timers: Timer[] = []

  constructor(startMs = Date.UTC(2026, 0, 1)) {
    this.#start = startMs
    this.#now = startMs
  }

  now(): number {
    return this.#now
  }

  monotonic(): number {
    return this.#now - this.#start
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const stop = () => {
        cancel()
        reject(signal?.reason)
      }
      const cancel = this.schedule(ms, () => {
        signal?.removeEventListener('abort', stop)
        resolve()
      })
      signal?.addEventListener('abort', stop, { once: true })
    })
  }

  schedule(ms: number, action: () => void): Cancel {
    const timer: Timer = { at: this.#now + Math.max(0, ms), order: this.#order++, action, cancelled: false }
    this.#push(timer)
    return () => {
      timer.cancelled = true
    }
  }

  /** Runs timers, in order of time, until `work` settles; then returns or throws what it did. */
  async run<T>(work: Promise<T>): Promise<T> {
    let settled = false
    const done = work.finally(() => {
      settled = true
    })
    // The rejection is handed on by the last line; this one only keeps Node from reporting it early.
    done.catch(() => {})
    for (;;) {
      await drainMicrotasks()
      if (settled) return done
      if (!this.#fireNext())
        throw new Error(
          'the virtual clock has no timer left but the work is not done: it waits for something that will never happen',
        )
    }
  }

  /** Moves time forward by `ms` milliseconds, firing what falls due on the way. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms
    for (;;) {
      await drainMicrotasks()
      const next = this.#peek()
      if (!next || next.at > until) break
      this.#fireNext()
    }
    this.#now = until
    await drainMicrotasks()
  }

  #fireNext(): boolean {
    const timer = this.#peek()
    if (!timer) return false
    this.#pop()
    this.#now = timer.at
    timer.action()
    return true
  }

  #peek(): Timer | undefined {
    while (this.#timers[0]?.cancelled) this.#pop()
    return this.#timers[0]
  }

  // A binary heap: a simulated hour of a fleet of forty queues some hundred thousand timers.
  #push(timer: Timer): void {
    const heap = this.#timers
    let at = heap.push(timer) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!before(heap[at]!, heap[parent]!)) break
      swap(heap, at, parent)
      at = parent
    }
  }

  #pop(): void {
    const heap = this.#timers
    const last = heap.pop()
    if (!last || heap.length === 0) return
    heap[0] = last
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const right = left + 1
      let least = at
      if (left < heap.length && before(heap[left]!, heap[least]!)) least = left
      if (right < heap.length && before(heap[right]!, heap[least]!)) least = right
      if (least === at) return
      swap(heap, at, least)
      at = least
    }
  }
}

function before(a: Timer, b: Timer): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

function swap(heap: Timer[], a: number, b: number): void {
  const held = heap[a]!
  heap[a] = heap[b]!
  heap[b] = held
}

const drainMicrotasks = () => new Promise<void>((resolve) => setImmediate(resolve))
