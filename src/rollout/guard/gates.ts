import { PreflightError } from '../../shared/errors.ts'
import type { GateMoment } from '../../shared/words.ts'
import { askGate, labelOf, waitUntilOpen, type Gate, type GateAnswer, type QuestionParts } from './gate-question.ts'
import { guardOf, type Guard, type GuardedRollout, type GuardWord } from './guard.ts'

export interface GateParts extends QuestionParts {
  gates: readonly Gate[]
}

const closedCode = 'E_GATE_CLOSED'
const refusedCode = 'E_GATE_REFUSED'
const go: GuardWord = { word: 'go' }

/** The user's gates as a guard of rollouts. */
export function createGates(parts: GateParts): Guard {
  const confirm = async (moment: GateMoment, facts: object, signal: AbortSignal): Promise<GuardWord> => {
    const closed = await whyClosed(parts, moment, facts, signal)
    return closed === undefined ? go : { word: 'hold', code: closedCode, reason: closed }
  }
  return guardOf({
    isAskedBetweenBatches: gatesAt(parts, 'confirm-traffic-increase').length > 0,
    async mayBegin(rollout, signal) {
      const closed = await whyClosed(parts, 'confirm-rollout', namesOf(rollout), signal)
      if (closed === undefined) return
      throw new PreflightError(closed, {
        code: closedCode,
        retryable: true,
        fix: 'open the gate and run the same command again, or remove it from rollout.gates',
      })
    },
    admit: admission(parts),
    mayIncrease: (rollout, place, signal) =>
      confirm('confirm-traffic-increase', { ...namesOf(rollout), place }, signal),
    mayPromote: (rollout, signal) => confirm('confirm-promotion', namesOf(rollout), signal),
    look: looks(parts),
    async ended(rollout, result) {
      for (const gate of gatesAt(parts, 'post-rollout')) {
        const answer = await askGate(parts, gate, { ...namesOf(rollout), result }, new AbortController().signal)
        if (answer.kind !== 'yes') parts.reporter.emit({ type: 'warning', code: refusedCode, message: answer.why })
      }
    },
  })
}

const gatesAt = ({ gates }: GateParts, moment: GateMoment) => gates.filter((gate) => gate.at === moment)

const namesOf = ({ want, from }: GuardedRollout) => ({
  release: want.version,
  ...(from ? { previous: from.version } : {}),
})

/** Waits for the gates of a moment one after the other; says why one of them stayed closed. */
async function whyClosed(
  parts: GateParts,
  moment: GateMoment,
  facts: object,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const gate of gatesAt(parts, moment)) {
    const closed = await waitUntilOpen(parts, gate, facts, signal)
    if (closed !== undefined) return closed
  }
  return undefined
}

/** Asks once a run: the first instance speaks for the release, and those beside it wait for the answer. */
function admission(parts: GateParts): Guard['admit'] {
  const answers = new Map<Gate, Promise<GateAnswer>>()
  return async ({ instanceId, name, privateIp }, want, signal) => {
    const facts = { ...namesOf({ want }), instance: { id: instanceId, name, address: privateIp } }
    for (const gate of gatesAt(parts, 'pre-rollout')) {
      const asked = answers.get(gate) ?? askGate(parts, gate, facts, signal)
      answers.set(gate, asked)
      const answer = await asked
      if (answer.kind !== 'yes') return { ok: false, code: refusedCode, reason: answer.why }
    }
    return { ok: true, message: '' }
  }
}

/** Asks while a rollout goes on; a look comes more often than a gate wants to be asked. */
function looks(parts: GateParts): Guard['look'] {
  const { clock } = parts
  const askedAt = new Map<Gate, number>()
  const due = (moment: GateMoment) =>
    gatesAt(parts, moment).filter((gate) => {
      const last = askedAt.get(gate)
      if (last !== undefined && clock.monotonic() - last < gate.interval) return false
      askedAt.set(gate, clock.monotonic())
      return true
    })
  return async (rollout, signal) => {
    for (const gate of due('rollback')) {
      const answer = await askGate(parts, gate, namesOf(rollout), signal, 0)
      if (answer.kind === 'yes')
        return { word: 'back', code: 'E_GATE_ROLLBACK', reason: `${labelOf(gate)} asks for a rollback` }
    }
    for (const gate of due('rollout')) {
      const answer = await askGate(parts, gate, namesOf(rollout), signal)
      if (answer.kind === 'no') return { word: 'back', code: refusedCode, reason: answer.why }
      // A gate that is down says nothing against the release, and nothing for it either.
      if (answer.kind === 'silent') return { word: 'hold', code: closedCode, reason: answer.why }
    }
    return go
  }
}
