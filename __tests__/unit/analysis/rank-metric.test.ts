import { describe, expect, it } from 'vitest'
import { rankMetric } from '../../../src/analysis/rank-metric.ts'
import { rankRulesFor, type RankMetric } from '../../../src/analysis/rank-rules.ts'

const rule: RankMetric = { ...rankRulesFor([{ name: 'errors' }]).metrics[0]!, direction: 'either' }
const times = (count: number, value: number) => Array.from({ length: count }, () => value)
const none = Number.NaN

describe('a metric judged as Kayenta does', () => {
  it('passes seven bad points of ten, fails eight (spinnaker#6278)', () => {
    const bad = (count: number) => [...times(count, 100), ...times(10 - count, 1)]
    const seven = rankMetric(rule, bad(7), times(10, 1))
    expect(seven).toMatchObject({ label: 'pass', evidence: { effect: 70.3 } })
    expect(seven.evidence!.tolerated).toBeCloseTo(24.749982260425483, 12)
    expect(rankMetric(rule, bad(8), times(10, 1)).label).toBe('high')
  })

  it('passes rare errors where there were none (kayenta#426)', () => {
    expect(rankMetric(rule, [0, 1, 2, 1, 0, 0], times(6, 0)).label).toBe('pass')
  })

  it('passes values that vary in another way (kayenta#780)', () => {
    const canary = [10, 10.1, 10.2, 10.3, 10.4, 10.5, 10.6, 17, 17.1, 17.2, 17.3, 17.4, 17.5, 17.6, 17.7]
    const stable = [1, 100, 4, 101, 5, 102, 6, 103, 7, 104, 8, 105, 9, 106, 17]
    expect(rankMetric(rule, canary, stable).label).toBe('pass')
  })

  it('fails errors against a baseline of zeros, and misses them when most points are empty (kayenta#799)', () => {
    expect(rankMetric(rule, [1, 4, 2, 3, 1], times(5, 0))).toMatchObject({ label: 'high', evidence: { effect: null } })
    const sparse = [1, 2, 1, 2, 1].flatMap((value) => [value, none, none, none, none])
    expect(rankMetric({ ...rule, nanStrategy: 'replace' }, sparse, times(25, none)).label).toBe('pass')
    expect(rankMetric(rule, sparse, times(25, none)).label).toBe('no-data')
  })

  it('ignores the effect where a mean is zero (kayenta#510)', () => {
    const effectSize = { ...rule.effectSize, allowedIncrease: 1_000 }
    expect(rankMetric({ ...rule, effectSize }, [54.9, 54.5, 55.1, 55.6, 57.4], times(5, 0)).label).toBe('high')
  })

  it('never passes without points, also when empty points count as zero', () => {
    for (const nanStrategy of ['remove', 'replace'] as const) {
      expect(rankMetric({ ...rule, nanStrategy }, [], times(9, 1)).label).toBe('no-data')
      expect(rankMetric({ ...rule, nanStrategy, mustHaveData: true }, [], []).label).toBe('no-data-failed')
    }
    expect(rankMetric({ ...rule, critical: true }, [], [])).toMatchObject({ label: 'no-data', isCritical: true })
  })

  it('asks for the direction and the size of the effect', () => {
    const [high, low] = [
      times(10, 1).map((value, at) => value + at / 100),
      times(10, 2).map((value, at) => value + at / 100),
    ]
    expect(rankMetric(rule, low, high).label).toBe('high')
    expect(rankMetric(rule, high, low).label).toBe('low')
    expect(rankMetric({ ...rule, direction: 'increase' }, high, low).label).toBe('pass')
    expect(rankMetric({ ...rule, direction: 'decrease' }, low, high).label).toBe('pass')
    const allowing = (allowedIncrease: number) => ({ ...rule, effectSize: { ...rule.effectSize, allowedIncrease } })
    expect(rankMetric(allowing(1.9), low, high).label).toBe('high')
    expect(rankMetric(allowing(2), low, high).label).toBe('pass')
  })

  it('measures the effect also as the chance to be larger', () => {
    const cles = { ...rule.effectSize, measure: 'cles' as const, allowedIncrease: 1, allowedDecrease: 0 }
    const [low, high] = [
      times(10, 1).map((value, at) => value + at / 100),
      times(10, 9).map((value, at) => value + at / 100),
    ]
    expect(rankMetric({ ...rule, effectSize: cles }, high, low)).toMatchObject({
      label: 'high',
      evidence: { effect: 1 },
    })
    expect(rankMetric({ ...rule, effectSize: cles }, [...high.slice(1), 0], low).label).toBe('pass')
  })

  it('is critical only from the critical effect on', () => {
    const effectSize = { ...rule.effectSize, criticalIncrease: 5 }
    const critical = { ...rule, critical: true, effectSize }
    expect(rankMetric(critical, times(9, 2), times(9, 1))).toMatchObject({ label: 'high', isCritical: false })
    expect(rankMetric(critical, times(9, 6), times(9, 1))).toMatchObject({ label: 'high', isCritical: true })
  })

  it('leaves out what is far outside the quartiles, and never the central 98 %', () => {
    const stable = times(100, 0).map((_, at) => at % 10)
    const removing = { ...rule, outlierFactor: 3 }
    const withFar = (count: number) => [...stable.slice(count), ...times(count, 5_000)]
    expect(rankMetric(removing, withFar(0), stable).points).toEqual({ canary: 100, stable: 100 })
    expect(rankMetric(removing, withFar(1), stable).points).toEqual({ canary: 99, stable: 100 })
    expect(rankMetric(removing, withFar(3), stable).points).toEqual({ canary: 100, stable: 100 })
    expect(rankMetric(rule, withFar(1), stable).points).toEqual({ canary: 100, stable: 100 })
  })
})
