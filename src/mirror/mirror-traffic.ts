import type { Clock } from '../shared/clock.ts'
import type { ReplayableRequest } from './replayable.ts'

/** How one request was answered: status 0 when there was no answer. */
export interface MirrorAnswer {
  status: number
  durationMs: number
  error?: string
}

/** One request of the log that was sent again, and what it met. */
export interface Mirrored {
  request: ReplayableRequest
  /** By the host under test. */
  target: MirrorAnswer
  /** By the host beside it that got the same request at the same time. */
  baseline?: MirrorAnswer
}

export interface MirrorLimits {
  /** Requests a second, at most. */
  perSecond: number
  /** Requests under way at once, at most. */
  concurrency: number
  /** Nothing is sent after this time, milliseconds. */
  durationMs: number
  /** Requests in all, at most. */
  requests: number
}

/** Why nothing more is sent: the log is over, its time or its number is reached, or it was stopped. */
export type EndOfMirror = 'log' | 'time' | 'count' | 'signal'

/** Sends one request. Never rejects. */
export type SendRequest = (request: ReplayableRequest) => Promise<MirrorAnswer>

/**
 * Sends requests one after the other, never faster than the rate and never more at once than the concurrency: a slow host
 * gets less, so that a small canary is not drowned. Ends with the requests, with a limit or with the signal, after the
 * last answer.
 */
export async function mirrorTraffic(
  requests: AsyncIterable<ReplayableRequest>,
  parts: {
    target: SendRequest
    baseline?: SendRequest
    limits: MirrorLimits
    clock: Clock
    signal: AbortSignal
    onMirrored: (mirrored: Mirrored) => void
  },
): Promise<{ sent: number; endedBy: EndOfMirror }> {
  const { target, baseline, limits, clock, signal, onMirrored } = parts
  const end = endOf(clock, signal, limits.durationMs)
  const iterator = requests[Symbol.asyncIterator]()
  const underWay = new Set<Promise<void>>()
  const gapMs = 1_000 / limits.perSecond
  let nextAt = clock.monotonic()
  let sent = 0
  const sendOne = async (request: ReplayableRequest) => {
    const [answer, beside] = await Promise.all([target(request), baseline?.(request)])
    onMirrored({ request, target: answer, ...(beside ? { baseline: beside } : {}) })
  }
  const next = async (): Promise<ReplayableRequest | EndOfMirror> => {
    if (sent >= limits.requests) return 'count'
    // A log that still grows may keep its next line for as long as it likes.
    const read = await Promise.race([iterator.next(), end.reached])
    if (typeof read === 'string') return read
    if (read.done) return 'log'
    const waitMs = nextAt - clock.monotonic()
    if (waitMs > 0) await Promise.race([clock.sleep(waitMs), end.reached])
    while (underWay.size >= limits.concurrency && end.why() === undefined)
      await Promise.race([...underWay, end.reached])
    return end.why() ?? read.value
  }
  try {
    for (;;) {
      const request = await next()
      if (typeof request === 'string') {
        await Promise.all(underWay)
        return { sent, endedBy: request }
      }
      sent++
      // Time that was lost is not made up for: that would be a burst.
      nextAt = Math.max(nextAt, clock.monotonic()) + gapMs
      const task = sendOne(request).finally(() => underWay.delete(task))
      underWay.add(task)
    }
  } finally {
    end.cancel()
    // Not waited for: a reader that is in the middle of a line that never comes ends with its stream.
    void iterator.return?.()
  }
}

/** What ends the sending from outside: its time, or a signal. */
function endOf(clock: Clock, signal: AbortSignal, durationMs: number) {
  let why: 'time' | 'signal' | undefined
  let cancel: () => void = () => {}
  const reached = new Promise<'time' | 'signal'>((resolve) => {
    const stop = (reason: 'time' | 'signal') => {
      why ??= reason
      resolve(why)
    }
    const onAbort = () => stop('signal')
    const cancelTimer = clock.schedule(durationMs, () => stop('time'))
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    cancel = () => {
      cancelTimer()
      signal.removeEventListener('abort', onAbort)
    }
  })
  return { reached, why: () => why, cancel: () => cancel() }
}
