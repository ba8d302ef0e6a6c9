import {
  evidenceRateAbove,
  evidenceRateBelow,
  evidenceRatioAbove,
  evidenceRatioBelow,
  totalOf,
  type Counts,
  type Interval,
} from './evidence.ts'
import type { MeasuredVerdict } from './measured-metric.ts'
import { isShareMismatch } from './share.ts'
import type { VerdictWord } from './verdict-word.ts'

/** What a metric promises; rates and chances in (0, 1). */
export interface MetricPolicy {
  name: string
  /** A rate that is fine whatever the stable side does. */
  okRate: number
  /** A rate that must not be promoted. */
  badRate: number
  /** Canary over stable that is still fine. */
  maxRatio: number
  /** Chance of rejecting a canary that is fine. */
  alpha: number
  /** Chance of promoting a canary as bad as `badRate`. */
  beta: number
  /** Canary requests below which nothing is decided. */
  minRequests: number
  /** Only reported: the verdict does not hang on it. */
  isShadow?: boolean
}

export interface Verdict {
  word: VerdictWord
  /** True when more data can change the word; false ends the step at once. */
  isOpen: boolean
  reason: string
  metrics: MetricVerdict[]
  /** What was measured beside the access log, if anything. */
  measured?: MeasuredVerdict[]
}

export interface MetricVerdict {
  name: string
  canary: Counts
  stable: Counts
  word: VerdictWord
  isShadow?: boolean
  /** Evidence values as they were weighed, for the report and for replay. */
  evidence: {
    worseThanStable: number
    aboveOk: number
    belowBad: number
    betterThanTwice: number
    stableAboveBad: number
  }
}

export interface AnalysisInput {
  /** Traffic since the step began, per metric, in intervals during which the weights did not change. */
  intervals: Readonly<Record<string, readonly Interval[]>>
  /** The stable side before the canary began, per metric; to tell a bad canary from a bad day. */
  before: Readonly<Record<string, Counts>>
  policies: readonly MetricPolicy[]
  /** Share of the requests that the weights should give the canary. */
  expectedShare: number
}

// Beyond this ratio a canary counts as "not twice as bad": the relative way to pass on a service with many errors.
const notTwice = 2

/** Judges one step from all that was seen in it. The same input gives the same verdict, to the bit. */
export function judge(input: AnalysisInput): Verdict {
  const metrics = input.policies.map((policy) =>
    judgeMetric(policy, input.intervals[policy.name] ?? [], input.before[policy.name]),
  )
  const traffic = trafficOf(input)
  if (traffic.canary === 0) {
    return {
      word: 'no-data',
      isOpen: true,
      reason: traffic.stable === 0 ? 'no traffic at all' : 'the canary got no request',
      metrics,
    }
  }
  const counting = metrics.filter(({ isShadow }) => !isShadow)
  const failed = counting.find(({ word }) => word === 'fail')
  if (failed) return { word: 'fail', isOpen: false, reason: failReason(failed), metrics }
  const external = counting.find(({ word }) => word === 'external')
  if (external) {
    return {
      word: 'external',
      isOpen: false,
      reason: `the stable version itself fails: ${rate(external.stable)} of its requests (${external.name})`,
      metrics,
    }
  }
  if (isShareMismatch(traffic, input.expectedShare)) {
    return { word: 'share-mismatch', isOpen: false, reason: shareReason(traffic, input.expectedShare), metrics }
  }
  if (counting.length > 0 && counting.every(({ word }) => word === 'pass')) {
    return {
      word: 'pass',
      isOpen: false,
      reason: counting.map((metric) => `${metric.name} ${rate(metric.canary)} of ${metric.canary.total}`).join(', '),
      metrics,
    }
  }
  const open = counting
    .filter(({ word }) => word !== 'pass')
    .map(({ name, canary }) => `${name} (${canary.total} requests)`)
  return { word: 'inconclusive', isOpen: true, reason: `not enough evidence yet: ${open.join(', ')}`, metrics }
}

function judgeMetric(policy: MetricPolicy, intervals: readonly Interval[], before: Counts | undefined): MetricVerdict {
  const canary = totalOf(intervals.map((interval) => interval.canary))
  const stable = totalOf(intervals.map((interval) => interval.stable))
  const canaryOnly = intervals.map((interval) => interval.canary)
  const stableOnly = intervals.map((interval) => interval.stable)
  const evidence = {
    worseThanStable: evidenceRatioAbove(intervals, policy.maxRatio),
    aboveOk: evidenceRateAbove(canaryOnly, policy.okRate),
    belowBad: evidenceRateBelow(canaryOnly, policy.badRate),
    betterThanTwice: evidenceRatioBelow(intervals, notTwice),
    stableAboveBad: evidenceRateAbove(stableOnly, policy.badRate),
  }
  const word = wordOf({ policy, canary, stable, before, stableOnly, evidence })
  return { name: policy.name, canary, stable, word, ...(policy.isShadow ? { isShadow: true } : {}), evidence }
}

interface Weighed {
  policy: MetricPolicy
  canary: Counts
  stable: Counts
  before: Counts | undefined
  stableOnly: readonly Counts[]
  evidence: MetricVerdict['evidence']
}

function wordOf({ policy, canary, before, stableOnly, evidence }: Weighed): VerdictWord {
  if (canary.total === 0) return 'no-data'
  if (canary.total < policy.minRequests) return 'inconclusive'
  const isProven = (value: number) => value >= 1 / policy.alpha
  // Worse than stable alone could be two tiny rates, above ok alone could be a service that is always like that.
  if (isProven(evidence.worseThanStable) && isProven(evidence.aboveOk)) return 'fail'
  if (isProven(evidence.stableAboveBad) && isProven(changedSince(before, stableOnly, policy))) return 'external'
  // Two ways to pass share the promised chance of a wrong promotion.
  const isGood = (value: number) => value >= 2 / policy.beta
  return isGood(evidence.belowBad) || isGood(evidence.betterThanTwice) ? 'pass' : 'inconclusive'
}

/** Evidence that the stable side got worse since before the canary; without a "before" its rate alone must speak. */
function changedSince(before: Counts | undefined, now: readonly Counts[], policy: MetricPolicy): number {
  if (!before || before.total === 0) return Number.POSITIVE_INFINITY
  return evidenceRatioAbove([{ canary: totalOf(now), stable: before }], policy.maxRatio)
}

function trafficOf({ intervals, policies }: AnalysisInput): { canary: number; stable: number } {
  const first = policies[0] ? (intervals[policies[0].name] ?? []) : []
  return {
    canary: totalOf(first.map(({ canary }) => canary)).total,
    stable: totalOf(first.map(({ stable }) => stable)).total,
  }
}

function failReason({ name, canary, stable }: MetricVerdict): string {
  return `${name}: canary ${rate(canary)} of ${canary.total} requests, stable ${rate(stable)} of ${stable.total}`
}

function shareReason(traffic: { canary: number; stable: number }, expected: number): string {
  const observed = traffic.canary / (traffic.canary + traffic.stable)
  return `the weights ask for ${percent(expected)} of the traffic, the canary got ${percent(observed)}; sticky sessions or a second way in`
}

export const percent = (share: number) => `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`
const rate = (counts: Counts) => (counts.total === 0 ? 'none' : percent(counts.bad / counts.total))
