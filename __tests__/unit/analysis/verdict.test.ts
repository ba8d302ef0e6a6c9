import { describe, expect, it } from 'vitest'
import type { Interval } from '../../../src/analysis/evidence.ts'
import { judge, type MetricPolicy, type Verdict } from '../../../src/analysis/verdict.ts'
import { seededRandom, type Random } from '../../../src/shared/random.ts'

const policy: MetricPolicy = {
  name: 'errors',
  okRate: 0.01,
  badRate: 0.05,
  maxRatio: 1.2,
  alpha: 0.01,
  beta: 0.01,
  minRequests: 50,
}

const interval = (canary: [number, number], stable: [number, number]): Interval => ({
  canary: { total: canary[0], bad: canary[1] },
  stable: { total: stable[0], bad: stable[1] },
})

const judged = (
  intervals: Interval[],
  extra: { before?: { total: number; bad: number }; expectedShare?: number } = {},
): Verdict =>
  judge({
    intervals: { errors: intervals },
    before: extra.before ? { errors: extra.before } : {},
    policies: [policy],
    expectedShare: extra.expectedShare ?? 0.1,
  })

describe('the verdict on one step', () => {
  it('passes a canary with enough clean requests', () => {
    expect(judged([interval([400, 0], [3_600, 4])]).word).toBe('pass')
  })

  it('fails a canary that is clearly worse than stable and than what is fine', () => {
    expect(judged([interval([200, 60], [1_800, 2])])).toMatchObject({ word: 'fail', isOpen: false })
  })

  it('does not blame a canary that is as bad as a service that always has 2 % errors', () => {
    expect(judged([interval([3_000, 60], [27_000, 540])], { before: { total: 30_000, bad: 600 } }).word).toBe('pass')
  })

  it('says inconclusive, and stays open, while there is too little traffic', () => {
    expect(judged([interval([20, 0], [180, 0])])).toMatchObject({ word: 'inconclusive', isOpen: true })
  })

  it('calls zero canary requests no data, never success', () => {
    expect(judged([interval([0, 0], [500, 0])]).word).toBe('no-data')
    expect(judged([]).word).toBe('no-data')
  })

  it('calls it external when both versions got worse since before the canary', () => {
    const verdict = judged([interval([200, 60], [1_800, 540])], { before: { total: 2_000, bad: 2 } })
    expect(verdict).toMatchObject({ word: 'external', isOpen: false })
  })

  it('sees a share that is not what the weights ask for', () => {
    expect(judged([interval([400, 0], [600, 0])], { expectedShare: 0.1 }).word).toBe('share-mismatch')
  })

  it('names the numbers it decided on', () => {
    expect(judged([interval([200, 60], [1_800, 2])]).reason).toBe(
      'errors: canary 30.0 % of 200 requests, stable 0.11 % of 1800',
    )
  })

  it('does not hang on a metric that is only reported', () => {
    const slow = { ...policy, name: 'slow' }
    const input = {
      intervals: {
        errors: [{ canary: { total: 2_000, bad: 0 }, stable: { total: 2_000, bad: 0 } }],
        slow: [{ canary: { total: 2_000, bad: 900 }, stable: { total: 2_000, bad: 0 } }],
      },
      before: {},
      expectedShare: 0.5,
    }
    expect(judge({ ...input, policies: [policy, slow] }).word).toBe('fail')
    const shadowed = judge({ ...input, policies: [policy, { ...slow, isShadow: true }] })
    expect(shadowed).toMatchObject({ word: 'pass', metrics: [{ word: 'pass' }, { word: 'fail', isShadow: true }] })
    expect(judge({ ...input, policies: [{ ...policy, isShadow: true }] }).word).toBe('inconclusive')
  })

  it('is the same for the same input', () => {
    const intervals = [interval([123, 3], [1_000, 4]), interval([98, 1], [1_100, 2])]
    expect(judged(intervals)).toEqual(judged(intervals))
  })
})

describe('the promised error rates, looking every 15 s', () => {
  const draw = (total: number, rate: number, random: Random) => {
    let bad = 0
    for (let i = 0; i < total; i++) if (random() < rate) bad++
    return bad
  }
  /** Share of `runs` canaries that end with each word when one looks after every interval. */
  const simulate = (setting: { canary: number; stable: number; looks: number; runs: number }) => {
    const words: Record<string, number> = {}
    for (let seed = 1; seed <= setting.runs; seed++) {
      const random = seededRandom(seed)
      const intervals: Interval[] = []
      let verdict: Verdict
      do {
        intervals.push(interval([30, draw(30, setting.canary, random)], [270, draw(270, setting.stable, random)]))
        verdict = judged(intervals)
      } while (verdict.isOpen && intervals.length < setting.looks)
      words[verdict.word] = (words[verdict.word] ?? 0) + 1 / setting.runs
    }
    return words
  }

  it('rejects an identical canary at most as often as promised, even at the edge of what is fine', () => {
    expect(simulate({ canary: 0.01, stable: 0.01, looks: 60, runs: 500 }).fail ?? 0).toBeLessThanOrEqual(0.01)
  })

  it('promotes a canary as bad as the bad rate at most as often as promised', () => {
    expect(simulate({ canary: 0.05, stable: 0.025, looks: 60, runs: 500 }).pass ?? 0).toBeLessThanOrEqual(0.01)
    expect(simulate({ canary: 0.05, stable: 0.001, looks: 60, runs: 500 }).pass ?? 0).toBeLessThanOrEqual(0.01)
  })

  it('catches 5 % errors on a clean service within five minutes', () => {
    expect(simulate({ canary: 0.05, stable: 0.001, looks: 20, runs: 300 }).fail ?? 0).toBeGreaterThan(0.97)
  })
})
