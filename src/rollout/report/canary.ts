import { formatDuration } from '../../shared/duration.ts'
import { describePlayed } from '../canary/played.ts'
import type { CanaryRecord } from '../canary/record.ts'
import type { SourcedMetric } from '../canary/sources.ts'

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
  /** No verdict hangs on it. */
  isShadow?: true
}

/** One row per step and metric; a step that ended without numbers has one row that says why. */
export function judgedRows({ steps }: CanaryRecord): JudgedRow[] {
  return steps.flatMap(({ step, of, share, durationMs, extendedMs, verdict }) => {
    const longer = extendedMs === undefined ? '' : `, extended by ${formatDuration(extendedMs)}`
    const place = { step: `${step}/${of}`, share: percent(share), took: `${formatDuration(durationMs)}${longer}` }
    const measured = (verdict.measured ?? []).map((metric) => measuredRow(place, metric))
    if (verdict.metrics.length === 0)
      return [
        { ...place, metric: '', canary: '', baseline: '', word: verdict.word, reason: verdict.reason },
        ...measured,
      ]
    const rows = verdict.metrics.map(({ name, canary, stable, word, isShadow }, index) => ({
      ...place,
      metric: isShadow ? `${name} (shadow)` : name,
      canary: counted(canary),
      baseline: counted(stable),
      // A verdict that did not come from the numbers, e.g. of a gate, stands on the first row.
      word: index === 0 ? verdict.word : word,
      reason: index === 0 ? verdict.reason : '',
      ...(isShadow && index > 0 ? { isShadow: true as const } : {}),
    }))
    return [...rows, ...measured]
  })
}

/** The steps that judged nothing, one line each: shares that a later analysis was about, waits, approvals, probes. */
export const otherSteps = ({ played = [], steps }: CanaryRecord): string[] =>
  played.filter(({ step }) => !steps.some((judged) => judged.step === step)).map(describePlayed)

type MeasuredOfStep = NonNullable<CanaryRecord['steps'][number]['verdict']['measured']>[number]

function measuredRow(
  place: Pick<JudgedRow, 'step' | 'share' | 'took'>,
  { name, isShadow, word, reason, measurements, counts }: MeasuredOfStep,
): JudgedRow {
  const last = measurements.findLast(({ canary }) => canary !== null)
  const figure = (value: number | null | undefined) =>
    typeof value === 'number' ? String(Math.round(value * 100) / 100) : ''
  const kinds = Object.entries(counts).flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : []))
  return {
    ...place,
    ...(isShadow ? { isShadow: true } : {}),
    metric: isShadow ? `${name} (shadow)` : name,
    canary: figure(last?.canary),
    baseline: figure(last?.baseline),
    word,
    reason: measurements.length > 1 ? `${reason} (${kinds.join(', ')})` : reason,
  }
}

/**
 * What each metric promised, e.g. `errors: fine up to 1.00 %, never promoted from 5.00 %, 1.2 times the baseline`; the
 * judge by ranks promises no chance of error, so its rules stand there.
 */
export function promises({ metrics, ranks, measured = [] }: CanaryRecord): string[] {
  return [...ofLog({ metrics, ...(ranks ? { ranks } : {}) }), ...measured.map(promiseOf)]
}

/** e.g. `cpu (CPUUtilization): at most 85, at most 20 % above the baseline; only reported`. */
export function promiseOf({ name, source, expected, isShadow, failureLimit }: SourcedMetric): string {
  const { min, max, delta, success, failure } = expected
  const by = delta && (delta.isRelative ? `${Math.abs(delta.by) * 100} %` : String(Math.abs(delta.by)))
  const limits = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(delta === undefined ? [] : [`at most ${by} ${delta.by < 0 ? 'below' : 'above'} the baseline`]),
    ...(success === undefined ? [] : [`good if ${success}`]),
    ...(failure === undefined ? [] : [`bad if ${failure}`]),
  ]
  const of = source.kind === 'cloudmonitor' ? source.metric : source.of
  return [
    `${name} (${of}): ${limits.join(', ')}`,
    ...(failureLimit > 0 ? [`${failureLimit} failures are forgiven`] : []),
    ...(isShadow ? ['only reported'] : []),
  ].join('; ')
}

function ofLog({ metrics, ranks }: Pick<CanaryRecord, 'metrics' | 'ranks'>): string[] {
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
