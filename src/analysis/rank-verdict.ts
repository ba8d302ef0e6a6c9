import type { Interval } from './evidence.ts'
import { rankMetric, type RankedMetric } from './rank-metric.ts'
import type { RankRules } from './rank-rules.ts'
import { scoreOf, type RankScore } from './rank-score.ts'
import { judge, type AnalysisInput, type MetricVerdict, type Verdict } from './verdict.ts'
import type { VerdictWord } from './verdict-word.ts'

/** What the traffic did between two looks, per metric, in order. */
export type Points = Readonly<Record<string, readonly Interval[]>>

/** A verdict by ranks, with every number that it was made of. */
export interface RankVerdict extends Verdict {
  ranks: RankScore & { metrics: RankedMetric[] }
}

/**
 * Judges one step as Kayenta does: Mann-Whitney per metric over its points, then a weighted score. The test holds for
 * one look at the end, not for many: the verdict stays open until the step's time is over. What speaks against any
 * comparison (no traffic, another share than asked, a stable side that fails itself) comes first, as for the other
 * judge. The same input gives the same verdict, to the bit.
 */
export function judgeByRanks(input: AnalysisInput, points: Points, rules: RankRules): Verdict | RankVerdict {
  const seen = judge(input)
  if (seen.word === 'no-data' || seen.word === 'share-mismatch' || seen.word === 'external') return seen
  const ranked = rules.metrics.map((rule) => {
    const intervals = points[rule.source] ?? []
    return rankMetric(rule, rates(intervals, 'canary'), rates(intervals, 'stable'))
  })
  const score = scoreOf(ranked, rules)
  const metrics = seen.metrics.map((metric) => ({ ...metric, word: wordOf(metric, ranked) }))
  return {
    ...conclusion(input, { ranked, score, metrics, rules }),
    isOpen: true,
    metrics,
    ranks: { ...score, metrics: ranked },
  }
}

/** Differences between looks at growing totals; a log line that arrives late counts where it was first seen. */
export function pointsBetween(totals: readonly Readonly<Record<string, Interval>>[]): Record<string, Interval[]> {
  const names = new Set(totals.flatMap((total) => Object.keys(total)))
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      totals.flatMap((total, index) => (total[name] ? [less(total[name], totals[index - 1]?.[name])] : [])),
    ]),
  )
}

function less(now: Interval, before: Interval | undefined): Interval {
  const side = (of: 'canary' | 'stable') => ({
    total: Math.max(0, now[of].total - (before?.[of].total ?? 0)),
    bad: Math.max(0, now[of].bad - (before?.[of].bad ?? 0)),
  })
  return { canary: side('canary'), stable: side('stable') }
}

const rates = (intervals: readonly Interval[], side: 'canary' | 'stable') =>
  intervals.map(({ [side]: { total, bad } }) => (total === 0 ? Number.NaN : bad / total))

function conclusion(
  { policies }: AnalysisInput,
  {
    ranked,
    score,
    metrics,
    rules,
  }: { ranked: readonly RankedMetric[]; score: RankScore; metrics: readonly MetricVerdict[]; rules: RankRules },
): Pick<Verdict, 'word' | 'reason'> {
  const counting = ranked.filter(({ isMuted }) => !isMuted)
  const differing = counting.filter(({ label }) => label !== 'pass').map(({ name, label }) => `${name} ${label}`)
  const short = counting.find(({ isTooShort }) => isTooShort)
  if (short) {
    const { canary, stable } = short.points
    return {
      word: 'inconclusive',
      reason: `too few points to tell a difference: ${short.name} has ${canary} of the canary and ${stable} of the baseline`,
    }
  }
  const needed = new Map(policies.map(({ name, minRequests }) => [name, minRequests]))
  const isMeasured = ({ name }: MetricVerdict) =>
    counting.some(({ source, label }) => source === name && !label.startsWith('no-data'))
  const few = metrics.find((metric) => isMeasured(metric) && metric.canary.total < (needed.get(metric.name) ?? 0))
  if (few) return { word: 'inconclusive', reason: `not enough requests: ${few.name} ${few.canary.total}` }
  if (score.critical.length > 0) return { word: 'fail', reason: `critical: ${differing.join(', ')}` }
  if (score.score < rules.marginal) {
    return { word: 'fail', reason: `score ${score.score} is below ${rules.marginal}: ${differing.join(', ')}` }
  }
  if (score.unknown !== undefined) return { word: 'no-data', reason: score.unknown }
  if (score.score >= rules.pass) return { word: 'pass', reason: `score ${score.score} of 100` }
  return {
    word: 'inconclusive',
    reason: `score ${score.score} is between ${rules.marginal} and ${rules.pass}: ${differing.join(', ')}`,
  }
}

/** What the ranks say about a metric of the access log; the worst of those that look at it. */
function wordOf({ name }: MetricVerdict, ranked: readonly RankedMetric[]): VerdictWord {
  const labels = ranked.filter(({ source }) => source === name).map(({ label }) => label)
  if (labels.some((label) => label === 'high' || label === 'low' || label === 'no-data-failed')) return 'fail'
  return labels.length > 0 && labels.every((label) => label === 'pass') ? 'pass' : 'no-data'
}
