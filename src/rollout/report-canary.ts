import { formatDuration } from '../shared/duration.ts'
import { describePlayed } from './canary-played.ts'
import type { CanaryRecord } from './canary-record.ts'

/** One judged metric of one step, as every form of the report shows it. */
export interface JudgedRow {
  step: string
  share: string
  took: string
  metric: string
  canary: string
  baseline: string
  word: string
  reason: string
}

/** One row per step and metric; a step that ended without numbers has one row that says why. */
export function judgedRows({ steps }: CanaryRecord): JudgedRow[] {
  return steps.flatMap(({ step, of, share, durationMs, verdict }) => {
    const place = { step: `${step}/${of}`, share: percent(share), took: formatDuration(durationMs) }
    if (verdict.metrics.length === 0)
      return [{ ...place, metric: '', canary: '', baseline: '', word: verdict.word, reason: verdict.reason }]
    return verdict.metrics.map(({ name, canary, stable, word, isShadow }, index) => ({
      ...place,
      metric: isShadow ? `${name} (shadow)` : name,
      canary: counted(canary),
      baseline: counted(stable),
      // A verdict that did not come from the numbers, e.g. of a gate, stands on the first row.
      word: index === 0 ? verdict.word : word,
      reason: index === 0 ? verdict.reason : '',
    }))
  })
}

/** The steps that judged nothing, one line each: shares that a later analysis was about, waits, approvals, probes. */
export const otherSteps = ({ played = [], steps }: CanaryRecord): string[] =>
  played.filter(({ step }) => !steps.some((judged) => judged.step === step)).map(describePlayed)

/**
 * What each metric promised, e.g. `errors: fine up to 1.00 %, never promoted from 5.00 %, 1.2 times the baseline`; the
 * judge by ranks promises no chance of error, so its rules stand there.
 */
export function promises({ metrics, ranks }: CanaryRecord): string[] {
  if (ranks)
    return ranks.metrics.map(
      ({ name, source, groups, critical, muted }) =>
        `${name}: ${[`${source} by Mann-Whitney at 98.00 %`, `group ${groups.join(', ')}`, ...(critical ? ['critical'] : []), ...(muted ? ['only reported'] : [])].join('; ')}; good from a score of ${ranks.pass}, bad below ${ranks.marginal}`,
    )
  return metrics.map(
    ({ name, okRate, badRate, maxRatio, alpha, beta }) =>
      `${name}: fine up to ${percent(okRate)} or ${maxRatio} times the baseline, not promoted from ${percent(badRate)}; wrongly rejected at most ${percent(alpha)}, wrongly promoted at most ${percent(beta)} of the time`,
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`
const counted = ({ bad, total }: { bad: number; total: number }) =>
  `${bad} of ${total.toLocaleString('en-US')}${total === 0 ? '' : ` (${percent(bad / total)})`}`
