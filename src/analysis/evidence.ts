/**
 * Evidence that may be looked at after every request without losing its meaning. Each process is a mixture of
 * likelihood ratios: if the null hypothesis holds, it ever reaches 1/alpha with a chance of at most alpha (Ville's
 * inequality), however often and whenever one looks. A z-test repeated every 15 s raises 14 % false alarms in an
 * hour at a nominal 1 %; this one stays below its promise.
 */

/** Bad events among all events of one side. */
export interface Counts {
  total: number
  bad: number
}

/** What both sides did in one interval, in which the traffic share did not change. */
export interface Interval {
  canary: Counts
  stable: Counts
}

// Spread over the effects that matter: a small one is caught late, a large one at once.
const worseFactors = [1.5, 2, 3, 5, 10, 30, 100]
const betterFactors = [0, 0.05, 0.1, 0.25, 0.5, 0.75]

/** Evidence against "the rate is at most `limit`". `limit` in (0, 1). */
export function evidenceRateAbove(counts: readonly Counts[], limit: number): number {
  const alternatives = worseFactors.map((factor) => Math.min(factor * limit, 1 - (1 - limit) / 100))
  return mixture(alternatives.map((rate) => sum(counts, (count) => bernoulli(count, rate, limit))))
}

/** Evidence against "the rate is at least `limit`". `limit` in (0, 1). */
export function evidenceRateBelow(counts: readonly Counts[], limit: number): number {
  return mixture(betterFactors.map((factor) => sum(counts, (count) => bernoulli(count, factor * limit, limit))))
}

/** Evidence against "the canary's rate is at most `ratio` times the stable one's". */
export function evidenceRatioAbove(intervals: readonly Interval[], ratio: number): number {
  const alternatives = worseFactors.map((factor) => factor * ratio)
  return mixture(
    alternatives.map((alternative) => sum(intervals, (interval) => conditional(interval, alternative, ratio))),
  )
}

/** Evidence against "the canary's rate is at least `ratio` times the stable one's". */
export function evidenceRatioBelow(intervals: readonly Interval[], ratio: number): number {
  const alternatives = [0.1, 0.25, 0.5, 0.6].map((factor) => factor * ratio)
  return mixture(
    alternatives.map((alternative) => sum(intervals, (interval) => conditional(interval, alternative, ratio))),
  )
}

/** Log likelihood ratio of `alternative` over `limit` for independent events. */
function bernoulli({ total, bad }: Counts, alternative: number, limit: number): number {
  const good = total - bad
  if (alternative === 0 && bad > 0) return Number.NEGATIVE_INFINITY
  const ofBad = bad === 0 ? 0 : bad * Math.log(alternative / limit)
  return ofBad + good * Math.log((1 - alternative) / (1 - limit))
}

/**
 * Log likelihood ratio for whose the bad events are: given that one happened, it is the canary's with chance
 * ratio*f / (ratio*f + 1-f), where f is the canary's share of the traffic in this interval. This is the rare-event
 * form; for frequent ones the true law (hypergeometric) is narrower, so the evidence errs on the safe side.
 */
function conditional({ canary, stable }: Interval, alternative: number, limit: number): number {
  const all = canary.total + stable.total
  if (canary.total === 0 || stable.total === 0 || canary.bad + stable.bad === 0) return 0
  const share = canary.total / all
  const chance = (ratio: number) => (ratio * share) / (ratio * share + 1 - share)
  const [a, b] = [chance(alternative), chance(limit)]
  return canary.bad * Math.log(a / b) + stable.bad * Math.log((1 - a) / (1 - b))
}

function sum<T>(items: readonly T[], term: (item: T) => number): number {
  return items.reduce((total, item) => total + term(item), 0)
}

/** The mean of the likelihood ratios, from their logarithms; Infinity when it is beyond what a number holds. */
function mixture(logs: readonly number[]): number {
  const largest = Math.max(...logs)
  if (largest === Number.NEGATIVE_INFINITY) return 0
  return Math.exp(largest) * (logs.reduce((total, log) => total + Math.exp(log - largest), 0) / logs.length)
}

/** Adds counts up. */
export function totalOf(counts: readonly Counts[]): Counts {
  return counts.reduce((total, count) => ({ total: total.total + count.total, bad: total.bad + count.bad }), {
    total: 0,
    bad: 0,
  })
}
