import { canDiffer, chanceAbove, shiftBetween } from './mann-whitney.ts'
import type { RankMetric } from './rank-rules.ts'

export type RankLabel = 'pass' | 'high' | 'low' | 'no-data' | 'no-data-failed'

/** One metric compared, with what it was decided by. */
export interface RankedMetric {
  name: string
  source: string
  label: RankLabel
  /** Whether this alone fails the canary. */
  isCritical: boolean
  isMuted: boolean
  /** Too few points to differ at 98 %, whatever they say. */
  isTooShort: boolean
  /** Points of both sides after NaN and outliers. */
  points: { canary: number; stable: number }
  /** Confidence interval and estimate of the shift, the half-width of what is tolerated, and the effect size. */
  evidence?: { lower: number; upper: number; estimate: number; tolerated: number; effect: number | null }
}

/** Shifts within this part of the estimate count as none. */
const tolerance = 0.25

/** Compares the points of the canary with the stable ones. NaN is a point at which nothing was measured. */
export function rankMetric(rule: RankMetric, canary: readonly number[], stable: readonly number[]): RankedMetric {
  const [x, y] = [prepared(canary, rule), prepared(stable, rule)]
  const known = {
    name: rule.name,
    source: rule.source,
    isMuted: rule.muted,
    isTooShort: false,
    isCritical: false,
    points: { canary: x.length, stable: y.length },
  }
  // Kayenta passes an empty metric whose NaN are replaced; that would be a pass without evidence.
  if (x.length === 0 || y.length === 0) {
    const label = rule.mustHaveData && !rule.critical ? 'no-data-failed' : 'no-data'
    return { ...known, label, isCritical: rule.critical }
  }
  const isTooShort = !canDiffer(x.length, y.length)
  if (isSame(x, y)) return { ...known, isTooShort, label: 'pass' }
  const { measure, ...limits } = rule.effectSize
  const shift = shiftBetween(x, y)
  const tolerated = tolerance * Math.abs(shift.estimate)
  const effect = measure === 'cles' ? chanceAbove(x, y) : meanRatio(x, y)
  const isAtLeast = (limit: number) => effect === null || effect >= limit
  const isAtMost = (limit: number) => effect === null || effect <= limit
  const isHigh = rule.direction !== 'decrease' && shift.lower > tolerated && isAtLeast(limits.allowedIncrease)
  const isLow = rule.direction !== 'increase' && shift.upper < -tolerated && isAtMost(limits.allowedDecrease)
  const isCritical =
    rule.critical && ((isHigh && isAtLeast(limits.criticalIncrease)) || (isLow && isAtMost(limits.criticalDecrease)))
  return {
    ...known,
    isTooShort,
    label: isHigh ? 'high' : isLow ? 'low' : 'pass',
    isCritical,
    evidence: { ...shift, tolerated, effect },
  }
}

function prepared(values: readonly number[], { nanStrategy, outlierFactor }: RankMetric): number[] {
  const known =
    nanStrategy === 'remove'
      ? values.filter((value) => !Number.isNaN(value))
      : values.map((value) => (Number.isNaN(value) ? 0 : value))
  return outlierFactor === undefined ? known : withoutOutliers(known, outlierFactor)
}

/** Without what lies beyond the quartiles by more than `factor` times their distance; never within the central 98 %. */
function withoutOutliers(values: readonly number[], factor: number): number[] {
  const sorted = values.toSorted((one, other) => one - other)
  const [first, third] = [quantile(sorted, 0.25), quantile(sorted, 0.75)]
  const least = Math.min(quantile(sorted, 0.01), first - factor * (third - first))
  const most = Math.max(quantile(sorted, 0.99), third + factor * (third - first))
  return values.filter((value) => value >= least && value <= most)
}

/** Quantile with linear interpolation (R's type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? Number.NaN) - below)
}

function isSame(x: readonly number[], y: readonly number[]): boolean {
  const [one, other] = [x, y].map((values) => values.toSorted((a, b) => a - b))
  if (new Set([...x, ...y]).size === 1) return true
  return x.length === y.length && one!.every((value, index) => value === other![index])
}

/** Null where one mean is zero: the ratio says nothing then, and only the interval decides. */
function meanRatio(x: readonly number[], y: readonly number[]): number | null {
  const [ofX, ofY] = [x, y].map((values) => values.reduce((sum, value) => sum + value, 0) / values.length)
  return ofX === 0 || ofY === 0 ? null : ofX! / ofY!
}
