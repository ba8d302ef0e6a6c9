import type { Clock } from '../../shared/clock.ts'
import { formatDuration } from '../../shared/duration.ts'
import { messageOf } from '../../shared/errors.ts'
import { hostOf, signatureHeaders, type HttpAnswer, type HttpSend } from '../../shared/http.ts'
import { shownPart } from '../../shared/redact.ts'
import type { Reporter } from '../../shared/reporter.ts'
import type { GateMoment } from '../../shared/words.ts'

/** A program of the user that has a say: 2xx is yes, any other answer is no. Times in milliseconds. */
export interface Gate {
  at: GateMoment
  /** For messages; default the host of its address. */
  name?: string
  url: string
  /** Signs what is sent, as notifications are signed. */
  secret?: string
  /** Of one request. */
  timeout: number
  /** How often a request is repeated before its failure counts. */
  retries: number
  /** Between two questions. */
  interval: number
  /** confirm-…: how long a closed gate is waited for. */
  wait: number
  /** Passed through to the program. */
  metadata: Readonly<Record<string, string>>
}

export interface QuestionParts {
  send: HttpSend
  clock: Clock
  reporter: Reporter
  /** What every question says of this run, e.g. application, environment and job. */
  about: Readonly<Record<string, string>>
  /** Takes secrets out of what a gate answers. */
  redact: (text: string) => string
}

/** `silent`: the gate is down, so it says nothing for a release and nothing against it. */
export type GateAnswer = { kind: 'yes' } | { kind: 'no' | 'silent'; why: string }

const retryAfterMs = 1_000

/** A gate in messages. */
export const labelOf = (gate: Gate) => `gate ${gate.name ?? hostOf(gate.url)} (${gate.at})`

/** Asks until the gate opens; says why it did not. */
export async function waitUntilOpen(
  parts: QuestionParts,
  gate: Gate,
  facts: object,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { clock, reporter } = parts
  const until = clock.monotonic() + gate.wait
  for (let isFirst = true; ; isFirst = false) {
    const answer = await askGate(parts, gate, facts, signal)
    if (answer.kind === 'yes') return undefined
    const leftMs = until - clock.monotonic()
    if (leftMs <= 0) return `${answer.why}; it stayed closed for ${formatDuration(gate.wait)}`
    if (isFirst) reporter.emit({ type: 'notice', message: `waiting up to ${formatDuration(gate.wait)}: ${answer.why}` })
    await clock.sleep(Math.min(gate.interval, leftMs), signal)
  }
}

/** Asks a gate, as often as it takes for an answer that counts. Throws the signal's reason. */
export async function askGate(
  parts: QuestionParts,
  gate: Gate,
  facts: object,
  signal: AbortSignal,
  retries = gate.retries,
): Promise<GateAnswer> {
  const { clock, send, about } = parts
  for (let left = retries; ; left--) {
    signal.throwIfAborted()
    const body = JSON.stringify({ schemaVersion: 1, at: gate.at, ...about, ...facts, metadata: gate.metadata })
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      ...(gate.secret ? signatureHeaders(body, gate.secret, clock.now()) : {}),
    }
    const answer = await answerOf(gate, parts.redact, () =>
      send({ method: 'POST', url: gate.url, headers, body, timeoutMs: gate.timeout, signal }),
    )
    if (answer.kind === 'yes') return answer
    // What was cut short by a signal is no answer.
    signal.throwIfAborted()
    if (left <= 0) return answer
    await clock.sleep(retryAfterMs, signal)
  }
}

/** What a program says beside its no, cut to what fits into a message. */
const shownCharacters = 200

async function answerOf(
  gate: Gate,
  redact: QuestionParts['redact'],
  send: () => Promise<HttpAnswer>,
): Promise<GateAnswer> {
  let answer: HttpAnswer
  try {
    answer = await send()
  } catch (error) {
    return { kind: 'silent', why: `${labelOf(gate)} did not answer: ${messageOf(error)}` }
  }
  if (answer.status >= 200 && answer.status <= 299) return { kind: 'yes' }
  const said = shownPart(answer.body, shownCharacters, redact)
  return { kind: 'no', why: `${labelOf(gate)} says no: HTTP ${answer.status}${said ? ` ${said}` : ''}` }
}
