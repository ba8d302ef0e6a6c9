import type { Clock } from '../shared/clock.ts'
import { messageOf } from '../shared/errors.ts'
import { hostOf, signatureHeaders, type HttpSend } from '../shared/http.ts'
import { redactedJson } from '../shared/redact.ts'
import type { Reporter, ReportEvent } from '../shared/reporter.ts'

/** A program that is told everything that happens in a rollout, and has no say in it. */
export interface EventTarget {
  /** For messages; default the host of its address. */
  name?: string
  url: string
  /** Signs what is sent, as notifications are signed. */
  secret?: string
  /** Of one request, milliseconds. */
  timeout: number
  /** Passed through to the program. */
  metadata: Readonly<Record<string, string>>
}

/** What is told: an event of the run, or that it began or ended. */
export type ToldEvent = ReportEvent | { type: 'started' | 'ended'; message: string; result?: string }

export interface EventHookParts {
  target: EventTarget
  send: HttpSend
  clock: Clock
  reporter: Reporter
  /** Takes secrets out of a text. */
  redact: (text: string) => string
  /** What every event says of this run, e.g. application, environment and job. */
  about: Readonly<Record<string, string>>
}

/** Tells one program what happens, in order. Nothing waits for it but the end of the run, and nothing fails because of it. */
export interface EventHook {
  tell(event: ToldEvent): void
  /** Resolves when everything was sent, or its time is over: at most 5 s, 2 s after a signal. Never throws. */
  close(isHurried: boolean): Promise<void>
}

const code = 'E_EVENT_HOOK'
/** More than a rollout of a hundred instances says while a program is busy for ten seconds. */
const mostWaiting = 1_000
/** A program that fails so often in a row gets no more: a dead one must not hold up the end. */
const mostFailures = 3
const closeLimitMs = 5_000
const hurriedLimitMs = 2_000

export function createEventHook(parts: EventHookParts): EventHook {
  const { target, send, clock, reporter, redact, about } = parts
  const label = `event hook ${target.name ?? hostOf(target.url)}`
  const waiting: string[] = []
  const stop = new AbortController()
  let sending: Promise<void> | undefined
  let sequence = 0
  let failures = 0
  let lost = 0
  const isGivenUp = () => failures >= mostFailures

  const post = async (body: string): Promise<void> => {
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...(target.secret ? signatureHeaders(body, target.secret, clock.now()) : {}),
    }
    try {
      const request = { method: 'POST', url: target.url, headers, body, timeoutMs: target.timeout } as const
      const { status } = await send({ ...request, signal: stop.signal })
      if (status < 200 || status > 299) throw new Error(`HTTP ${status}`)
      failures = 0
    } catch (error) {
      lost++
      if (stop.signal.aborted) return
      failures++
      if (!isGivenUp()) return
      const message = `${label} did not take ${mostFailures} events in a row and gets no more: ${messageOf(error)}`
      reporter.emit({ type: 'warning', code, message: redact(message) })
    }
  }

  const sendAll = async (): Promise<void> => {
    while (waiting.length > 0 && !isGivenUp() && !stop.signal.aborted) await post(waiting.shift()!)
    sending = undefined
  }

  return {
    tell(event) {
      // Its own failure would be told to it again and again.
      if (isGivenUp() || stop.signal.aborted || ('code' in event && event.code === code)) return
      sequence++
      if (waiting.length >= mostWaiting) {
        lost++
        return
      }
      const { metadata } = target
      const time = new Date(clock.now()).toISOString()
      waiting.push(redactedJson({ schemaVersion: 1, at: 'event', ...about, sequence, time, event, metadata }, redact))
      sending ??= sendAll()
    },
    async close(isHurried) {
      const limitMs = isHurried ? hurriedLimitMs : closeLimitMs
      const over = new AbortController()
      await Promise.race([
        sending,
        clock.sleep(limitMs, over.signal).then(
          () => {},
          () => {},
        ),
      ])
      over.abort()
      const unsent = waiting.length
      stop.abort()
      await sending
      if (isGivenUp() || lost + unsent === 0) return
      const message = `${label} did not get ${lost + unsent} of ${sequence} events`
      reporter.emit({ type: 'warning', code, message })
    },
  }
}
