import { judgeReading, type Expectation, type MeasurementWord, type Reading } from './measurement.ts'
import type { VerdictWord } from './verdict-word.ts'

/** A metric that is asked again and again, and how its answers add up; limits and words are Argo Rollouts'. */
export interface MeasuredMetric {
  name: string
  expected: Expectation
  /** Only reported: no verdict hangs on it. */
  isShadow?: boolean
  /** Between two measurements, and before the first, milliseconds. */
  intervalMs: number
  initialDelayMs: number
  /** Measurements that are taken; it has passed when they are there and no limit was crossed. Absent: as many as there is time for. */
  count?: number
  /** It has passed as soon as so many in a row are successful. */
  consecutiveSuccess?: number
  /** More than so many of a kind end it; errors count in a row. */
  failureLimit: number
  inconclusiveLimit: number
  consecutiveErrorLimit: number
}

/** Argo Rollouts' defaults: the first failure fails, the fifth error in a row is one. */
export const usualLimits = { failureLimit: 0, inconclusiveLimit: 0, consecutiveErrorLimit: 4 } as const

export interface Measurement {
  atMs: number
  canary: number | null
  baseline: number | null
  word: MeasurementWord
  reason: string
}

/** What a metric has shown so far. Adding a measurement makes a new one. */
export interface MeasuredState {
  /** Measurements by word. */
  counts: Readonly<Record<MeasurementWord, number>>
  /** Without a break, until now. */
  inARow: { successful: number; error: number }
  /** The newest ones, oldest first. */
  measurements: readonly Measurement[]
}

/** What a metric says: its word, and whether more measurements can change it. */
export interface MeasuredVerdict extends MeasuredState {
  name: string
  isShadow?: true
  word: VerdictWord
  isOpen: boolean
  reason: string
}

/** Measurements that a report keeps. */
const kept = 100
/** After an error the source is asked again this soon; Argo Rollouts' DefaultErrorRetryInterval. */
const errorRetryMs = 10_000

export const nothingMeasured: MeasuredState = {
  counts: { successful: 0, failed: 0, external: 0, inconclusive: 0, empty: 0, error: 0 },
  inARow: { successful: 0, error: 0 },
  measurements: [],
}

/** The state with one more answer. */
export function withReading(
  metric: MeasuredMetric,
  state: MeasuredState,
  reading: Reading,
  atMs: number,
): MeasuredState {
  const { word, reason } = judgeReading(metric.expected, reading)
  const [canary, baseline] = 'error' in reading ? [null, null] : [orNull(reading.canary), orNull(reading.baseline)]
  const { inARow } = state
  return {
    counts: { ...state.counts, [word]: state.counts[word] + 1 },
    inARow: {
      successful: word === 'successful' ? inARow.successful + 1 : 0,
      error: word === 'error' ? inARow.error + 1 : 0,
    },
    measurements: [...state.measurements, { atMs, canary, baseline, word, reason }].slice(-kept),
  }
}

/** The state of a metric whose step is watched longer: what could not be told counts no more, failures stay. */
export const reopened = (state: MeasuredState): MeasuredState => ({
  ...state,
  counts: { ...state.counts, inconclusive: 0, error: 0 },
  inARow: { ...state.inARow, error: 0 },
})

/** Whether it is time for a measurement. `startedAtMs`: when the step began to count. */
export function isDue(metric: MeasuredMetric, state: MeasuredState, startedAtMs: number, nowMs: number): boolean {
  if (!assess(metric, state).isOpen) return false
  const last = state.measurements.at(-1)
  if (!last) return nowMs >= startedAtMs + metric.initialDelayMs
  const waitMs = last.word === 'error' ? Math.min(errorRetryMs, metric.intervalMs) : metric.intervalMs
  return nowMs >= last.atMs + waitMs
}

/** What a metric says by now. It never passes without a successful measurement, which it can in Argo Rollouts. */
export function assess(metric: MeasuredMetric, { counts, inARow, measurements }: MeasuredState): Assessment {
  const { failureLimit, inconclusiveLimit, consecutiveErrorLimit, consecutiveSuccess, count } = metric
  const last = measurements.at(-1)
  const said = last ? last.reason : 'nothing was measured yet'
  const closed = (word: VerdictWord, reason: string): Assessment => ({ word, isOpen: false, reason })
  if (counts.failed > failureLimit) return closed('fail', `${said}; ${times(counts.failed, 'failed', failureLimit)}`)
  if (counts.failed + counts.external > failureLimit)
    return closed('external', `${said}; the baseline fails by the same limits`)
  if (counts.inconclusive > inconclusiveLimit)
    return closed('inconclusive', `${said}; ${times(counts.inconclusive, 'inconclusive', inconclusiveLimit)}`)
  if (inARow.error > consecutiveErrorLimit) return closed('provider-error', `cannot be measured: ${said}`)
  if (consecutiveSuccess !== undefined && inARow.successful >= consecutiveSuccess)
    return closed('pass', `${said}; ${inARow.successful} in a row`)
  const taken = counts.successful + counts.failed + counts.external + counts.inconclusive
  if (count !== undefined && taken >= count) {
    if (consecutiveSuccess !== undefined)
      return closed('inconclusive', `${said}; ${consecutiveSuccess} in a row were wanted, and none of ${count} is left`)
    return counts.successful > 0
      ? closed('pass', `${said}; ${counts.successful} of ${count} successful`)
      : closed('inconclusive', `${said}; none of ${count} was successful`)
  }
  return { ...openWord(metric, counts, last), isOpen: true }
}

type Assessment = Pick<MeasuredVerdict, 'word' | 'isOpen' | 'reason'>

/** What it would end as if the step were over now. */
function openWord(
  { count, consecutiveSuccess }: MeasuredMetric,
  counts: MeasuredState['counts'],
  last: Measurement | undefined,
): Pick<Assessment, 'word' | 'reason'> {
  if (!last) return { word: 'no-data', reason: 'nothing was measured yet' }
  if (last.word === 'empty') return { word: 'no-data', reason: 'the last measurement had no number' }
  if (counts.successful === 0 && last.word === 'error') return { word: 'provider-error', reason: last.reason }
  if (counts.successful === 0) return { word: 'inconclusive', reason: `${last.reason}; none was successful yet` }
  const wanted = consecutiveSuccess === undefined ? count : undefined
  if (consecutiveSuccess !== undefined)
    return { word: 'inconclusive', reason: `${last.reason}; ${consecutiveSuccess} in a row are wanted` }
  if (wanted !== undefined) return { word: 'inconclusive', reason: `${last.reason}; ${wanted} measurements are wanted` }
  return { word: 'pass', reason: last.reason }
}

const times = (count: number, what: string, limit: number) => `${count} ${what}, at most ${limit} may be`
const orNull = (value: number | undefined) => (value === undefined || !Number.isFinite(value) ? null : value)
