import { parseCondition, type Condition } from '../shared/condition.ts'

/** What one answer of a metric has to be. At least one of them is there, and all that are there must hold. */
export interface Expectation {
  min?: number
  max?: number
  /** How far above the baseline it may be, or below it when negative; `isRelative`: in parts of the baseline. */
  delta?: { by: number; isRelative: boolean }
  /** Conditions over `result` and `baseline`, as Argo Rollouts' successCondition and failureCondition. */
  success?: string
  failure?: string
}

/**
 * - `successful`, `failed`, `inconclusive`: as in Argo Rollouts.
 * - `external`: failed, and the baseline fails by the same limits, so it is not the release that makes it fail.
 * - `empty`: there was no number to judge. Never a success, which it can be in Argo Rollouts (NaN is not above any limit).
 * - `error`: the source could not be asked.
 */
export type MeasurementWord = 'successful' | 'failed' | 'external' | 'inconclusive' | 'empty' | 'error'

/** What a source answered; without a number when it had none. */
export type Reading = { canary?: number; baseline?: number } | { error: string }

/** Names that conditions may ask for. */
export const conditionNames = ['result', 'baseline'] as const

/** Judges one answer. */
export function judgeReading(expected: Expectation, reading: Reading): { word: MeasurementWord; reason: string } {
  if ('error' in reading) return { word: 'error', reason: reading.error }
  const { canary = Number.NaN, baseline = Number.NaN } = reading
  const word = wordOf(expected, canary, baseline)
  const compared = Number.isNaN(baseline) ? '' : `, baseline ${figure(baseline)}`
  const reason = `${figure(canary)}${compared}`
  if (word !== 'failed' || Number.isNaN(baseline)) return { word, reason }
  const crossed = limitsOf(expected).filter((limit) => wordOf(limit, canary, baseline) === 'failed')
  return crossed.every((limit) => isCrossedBy(limit, baseline)) ? { word: 'external', reason } : { word, reason }
}

/** Each limit by itself. */
function limitsOf({ min, max, delta, success, failure }: Expectation): Expectation[] {
  return [
    ...(min === undefined ? [] : [{ min }]),
    ...(max === undefined ? [] : [{ max }]),
    ...(delta === undefined ? [] : [{ delta }]),
    // Beside a condition for failures, what is no success is none of them.
    ...(failure === undefined ? (success === undefined ? [] : [{ success }]) : [{ failure }]),
  ]
}

/** A limit that compares with the baseline says nothing of the baseline itself. */
const isCrossedBy = (limit: Expectation, baseline: number): boolean =>
  !asksForBaseline(limit) && wordOf(limit, baseline, baseline) === 'failed'

function wordOf(expected: Expectation, result: number, baseline: number): MeasurementWord {
  const values = { result, baseline }
  const failure = conditionOf(expected.failure)
  // Only whoever asks for it by name, as with isNaN(result), makes a failure of a missing number.
  if (Number.isNaN(result)) return failure?.holds(values) ? 'failed' : 'empty'
  if (asksForBaseline(expected) && Number.isNaN(baseline)) return failure?.holds(values) ? 'failed' : 'empty'
  if (!isInRange(expected, result, baseline) || failure?.holds(values)) return 'failed'
  const success = conditionOf(expected.success)
  if (!success) return Number.isFinite(result) ? 'successful' : 'inconclusive'
  if (!success.holds(values)) return failure ? 'inconclusive' : 'failed'
  return Number.isFinite(result) ? 'successful' : 'inconclusive'
}

function isInRange({ min = -Infinity, max = Infinity, delta }: Expectation, result: number, baseline: number): boolean {
  if (result < min || result > max) return false
  if (!delta) return true
  const limit = baseline + (delta.isRelative ? Math.abs(baseline) * delta.by : delta.by)
  return delta.by < 0 ? result >= limit : result <= limit
}

function asksForBaseline({ delta, success, failure }: Expectation): boolean {
  return delta !== undefined || [success, failure].some((text) => conditionOf(text)?.names.has('baseline'))
}

/** Conditions were checked with deploy.yml. */
function conditionOf(text: string | undefined): Condition | undefined {
  if (text === undefined) return undefined
  const parsed = parseCondition(text, conditionNames)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.condition
}

const figure = (value: number) => (Number.isNaN(value) ? 'no number' : String(Math.round(value * 1_000) / 1_000))
