import type { Clock } from '../shared/clock.ts'
import { formatDuration } from '../shared/duration.ts'
import { messageOf, PreflightError } from '../shared/errors.ts'
import { hostOf, signatureHeaders, type HttpAnswer, type HttpSend } from '../shared/http.ts'
import { shownPart } from '../shared/redact.ts'
import type { Reporter } from '../shared/reporter.ts'
import type { GateMoment } from '../shared/words.ts'
import { guardOf, type Guard, type GuardedRollout, type GuardWord } from './guard.ts'

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

export interface GateParts {
  gates: readonly Gate[]
  send: HttpSend
  clock: Clock
  reporter: Reporter
  /** What every question says of this run, e.g. application, environment and job. */
  about: Readonly<Record<string, string>>
  /** Takes secrets out of what a gate answers. */
  redact: (text: string) => string
}

type Answer = { kind: 'yes' } | { kind: 'no' | 'silent'; why: string }

const closedCode = 'E_GATE_CLOSED'
const refusedCode = 'E_GATE_REFUSED'
const retryAfterMs = 1_000

/** The user's gates as a guard of rollouts. */
export function createGates(parts: GateParts): Guard {
  const { gates, clock, reporter } = parts
  const at = (moment: GateMoment) => gates.filter((gate) => gate.at === moment)
  const askedAt = new Map<Gate, number>()
  const admissions = new Map<Gate, Promise<Answer>>()
  const go: GuardWord = { word: 'go' }

  /** Those whose turn it is: a look comes more often than a gate wants to be asked. */
  const due = (moment: GateMoment) =>
    at(moment).filter((gate) => {
      const last = askedAt.get(gate)
      if (last !== undefined && clock.monotonic() - last < gate.interval) return false
      askedAt.set(gate, clock.monotonic())
      return true
    })

  const opened = async (moment: GateMoment, facts: object, signal: AbortSignal): Promise<string | undefined> => {
    for (const gate of at(moment)) {
      const closed = await waitUntilOpen(parts, gate, facts, signal)
      if (closed !== undefined) return closed
    }
    return undefined
  }

  const confirm = async (moment: GateMoment, facts: object, signal: AbortSignal): Promise<GuardWord> => {
    const closed = await opened(moment, facts, signal)
    return closed === undefined ? go : { word: 'hold', code: closedCode, reason: closed }
  }

  return guardOf({
    isAskedBetweenBatches: at('confirm-traffic-increase').length > 0,
    async mayBegin(rollout, signal) {
      const closed = await opened('confirm-rollout', namesOf(rollout), signal)
      if (closed === undefined) return
      throw new PreflightError(closed, {
        code: closedCode,
        retryable: true,
        fix: 'open the gate and run the same command again, or remove it from rollout.gates',
      })
    },
    async admit(server, want, signal) {
      const { instanceId, name, privateIp } = server
      const facts = { ...namesOf({ want }), instance: { id: instanceId, name, address: privateIp } }
      for (const gate of at('pre-rollout')) {
        // Once a run: the first instance speaks for the release, and those beside it wait for the answer.
        const asked = admissions.get(gate) ?? ask(parts, gate, facts, signal)
        admissions.set(gate, asked)
        const answer = await asked
        if (answer.kind !== 'yes') return { ok: false, code: refusedCode, reason: answer.why }
      }
      return { ok: true, message: '' }
    },
    mayIncrease: (rollout, place, signal) =>
      confirm('confirm-traffic-increase', { ...namesOf(rollout), place }, signal),
    mayPromote: (rollout, signal) => confirm('confirm-promotion', namesOf(rollout), signal),
    async look(rollout, signal) {
      for (const gate of due('rollback')) {
        const answer = await ask(parts, gate, namesOf(rollout), signal, 0)
        if (answer.kind === 'yes')
          return { word: 'back', code: 'E_GATE_ROLLBACK', reason: `${labelOf(gate)} asks for a rollback` }
      }
      for (const gate of due('rollout')) {
        const answer = await ask(parts, gate, namesOf(rollout), signal)
        if (answer.kind === 'no') return { word: 'back', code: refusedCode, reason: answer.why }
        // A gate that is down says nothing against the release, and nothing for it either.
        if (answer.kind === 'silent') return { word: 'hold', code: closedCode, reason: answer.why }
      }
      return go
    },
    async ended(rollout, result) {
      for (const gate of at('post-rollout')) {
        const answer = await ask(parts, gate, { ...namesOf(rollout), result }, new AbortController().signal)
        if (answer.kind !== 'yes') reporter.emit({ type: 'warning', code: refusedCode, message: answer.why })
      }
    },
  })
}

const namesOf = ({ want, from }: GuardedRollout) => ({
  release: want.version,
  ...(from ? { previous: from.version } : {}),
})

const labelOf = (gate: Gate) => `gate ${gate.name ?? hostOf(gate.url)} (${gate.at})`

/** Asks until the gate opens; says why it did not. */
async function waitUntilOpen(
  parts: GateParts,
  gate: Gate,
  facts: object,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { clock, reporter } = parts
  const until = clock.monotonic() + gate.wait
  for (let isFirst = true; ; isFirst = false) {
    const answer = await ask(parts, gate, facts, signal)
    if (answer.kind === 'yes') return undefined
    const leftMs = until - clock.monotonic()
    if (leftMs <= 0) return `${answer.why}; it stayed closed for ${formatDuration(gate.wait)}`
    if (isFirst) reporter.emit({ type: 'notice', message: `waiting up to ${formatDuration(gate.wait)}: ${answer.why}` })
    await clock.sleep(Math.min(gate.interval, leftMs), signal)
  }
}

async function ask(
  parts: GateParts,
  gate: Gate,
  facts: object,
  signal: AbortSignal,
  retries = gate.retries,
): Promise<Answer> {
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

async function answerOf(gate: Gate, redact: GateParts['redact'], send: () => Promise<HttpAnswer>): Promise<Answer> {
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
