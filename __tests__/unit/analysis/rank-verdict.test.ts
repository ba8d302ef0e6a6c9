import { describe, expect, it } from 'vitest'
import type { Interval } from '../../../src/analysis/evidence.ts'
import { rankRulesFor, type RankMetric, type RankRules } from '../../../src/analysis/rank-rules.ts'
import { judgeByRanks, pointsBetween } from '../../../src/analysis/rank-verdict.ts'
import type { MetricPolicy } from '../../../src/analysis/verdict.ts'
import { totalOf } from '../../../src/analysis/evidence.ts'

const policy = (name: string): MetricPolicy => ({
  name,
  okRate: 0.01,
  badRate: 0.05,
  maxRatio: 1.2,
  alpha: 0.01,
  beta: 0.01,
  minRequests: 50,
})

/** A look every 15 s: 100 requests of the canary, 900 of the others, with so many errors. */
const looks = (bad: readonly number[], stableBad = 9): Interval[] =>
  bad.map((count, at) => ({ canary: { total: 100, bad: count }, stable: { total: 900, bad: stableBad + (at % 3) } }))
const fine = looks(Array.from({ length: 20 }, (_, at) => at % 3))
const broken = looks(Array.from({ length: 20 }, (_, at) => 20 + (at % 3)))
const empty: Interval[] = fine.map(() => ({ canary: { total: 0, bad: 0 }, stable: { total: 900, bad: 9 } }))

const judged = (points: Record<string, Interval[]>, rules: Partial<RankRules> = {}) => {
  const policies = Object.keys(points).map(policy)
  const sums = Object.entries(points).map(([name, list]) => [
    name,
    [{ canary: totalOf(list.map(({ canary }) => canary)), stable: totalOf(list.map(({ stable }) => stable)) }],
  ])
  const input = { policies, intervals: Object.fromEntries(sums), before: {}, expectedShare: 0.1 }
  return judgeByRanks(input, points, { ...rankRulesFor(policies), ...rules })
}
const metric = (name: string, change: Partial<RankMetric> = {}): RankMetric => ({
  ...rankRulesFor([{ name }]).metrics[0]!,
  ...change,
})

describe('the verdict by ranks', () => {
  it('passes what is like the baseline and fails what is worse', () => {
    expect(judged({ errors: fine })).toMatchObject({ word: 'pass', reason: 'score 100 of 100' })
    expect(judged({ errors: broken })).toMatchObject({ word: 'fail', reason: 'score 0 is below 75: errors high' })
  })

  it('stays open: the test holds for one look at the end', () => {
    expect(judged({ errors: fine }).isOpen).toBe(true)
    expect(judged({ errors: broken }).isOpen).toBe(true)
  })

  it('weighs groups, and is undecided between the two thresholds', () => {
    const both = { errors: fine, slow: broken }
    expect(judged(both, { groupWeights: { errors: 96 } }).word).toBe('pass')
    expect(judged(both, { groupWeights: { errors: 80, slow: 20 } })).toMatchObject({
      word: 'inconclusive',
      reason: 'score 80 is between 75 and 95: slow high',
    })
    expect(judged(both, { groupWeights: { errors: 60 } }).word).toBe('fail')
    const metrics = [metric('errors', { groups: ['all'] }), metric('slow', { groups: ['all'] })]
    expect(judged(both, { metrics })).toMatchObject({ ranks: { score: 50, groups: [{ name: 'all', score: 50 }] } })
  })

  it('never lets a group without data count as passed', () => {
    const verdict = judged({ errors: fine, slow: empty }, { groupWeights: { errors: 50, slow: 50 } })
    expect(verdict).toMatchObject({ word: 'no-data', reason: 'no data for slow', ranks: { score: 100 } })
    expect(judged({ errors: broken, slow: empty }).word).toBe('fail')
  })

  it('has no verdict when half of the metrics have no data', () => {
    const metrics = [metric('errors', { groups: ['all'] }), metric('slow', { groups: ['all'] })]
    expect(judged({ errors: fine, slow: empty }, { metrics }).word).toBe('no-data')
  })

  it('fails what must have data and has none', () => {
    const metrics = [metric('errors'), metric('slow', { mustHaveData: true })]
    expect(judged({ errors: fine, slow: empty }, { metrics })).toMatchObject({ word: 'fail', ranks: { score: 50 } })
  })

  it('fails for one critical metric whatever the score, and not for a muted one', () => {
    const weights = { groupWeights: { errors: 99, slow: 1 } }
    const both = { errors: fine, slow: broken }
    const critical = [metric('errors'), metric('slow', { critical: true })]
    expect(judged(both, { ...weights, metrics: critical })).toMatchObject({
      word: 'fail',
      reason: 'critical: slow high',
    })
    const muted = [metric('errors'), metric('slow', { muted: true })]
    expect(judged(both, { metrics: muted }).word).toBe('pass')
  })

  it('decides nothing from too few points or too few requests', () => {
    expect(judged({ errors: broken.slice(0, 4) })).toMatchObject({
      word: 'inconclusive',
      reason: 'too few points to tell a difference: errors has 4 of the canary and 4 of the baseline',
    })
    const tiny = fine.map(() => ({ canary: { total: 1, bad: 0 }, stable: { total: 9, bad: 0 } }))
    expect(judged({ errors: tiny }).word).toBe('inconclusive')
  })

  it('calls no traffic no data, and sees a share that was not asked for', () => {
    expect(judged({ errors: empty }).word).toBe('no-data')
    const half = fine.map(({ canary }) => ({ canary, stable: canary }))
    expect(judged({ errors: half }).word).toBe('share-mismatch')
  })

  it('is the same for the same input, to the bit', () => {
    const [one, other] = [judged({ errors: broken }), judged({ errors: structuredClone(broken) })]
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })
})

describe('the points of a step', () => {
  const total = (canary: number, bad: number): Record<string, Interval> => ({
    errors: { canary: { total: canary, bad }, stable: { total: 10 * canary, bad: 0 } },
  })

  it('are the differences between looks at its whole traffic', () => {
    expect(pointsBetween([total(10, 1), total(25, 1), total(30, 4)]).errors).toEqual([
      total(10, 1).errors,
      total(15, 0).errors,
      total(5, 3).errors,
    ])
  })

  it('are never negative when a log loses lines', () => {
    expect(pointsBetween([total(10, 1), total(8, 0)]).errors![1]).toEqual(total(0, 0).errors)
  })
})
