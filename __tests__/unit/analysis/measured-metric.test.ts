import { describe, expect, test } from 'vitest'
import {
  assess,
  isDue,
  nothingMeasured,
  reopened,
  usualLimits,
  withReading,
  type MeasuredMetric,
} from '../../../src/analysis/measured-metric.ts'
import { judgeReading, type Expectation, type Reading } from '../../../src/analysis/measurement.ts'

const metric = (more: Partial<MeasuredMetric> = {}): MeasuredMetric => ({
  name: 'cpu',
  expected: { max: 85 },
  intervalMs: 60_000,
  initialDelayMs: 0,
  ...usualLimits,
  ...more,
})
const good: Reading = { canary: 50, baseline: 45 }
const bad: Reading = { canary: 95, baseline: 45 }
const both: Reading = { canary: 95, baseline: 95 }
const none: Reading = {}
const error: Reading = { error: '503' }
/** Neither a success nor a failure. */
const between: Reading = { canary: 1.5 }
const range: Expectation = { success: 'result < 1', failure: 'result > 2' }

const after = (readings: readonly Reading[], of = metric()) =>
  readings.reduce((state, reading, index) => withReading(of, state, reading, index * 60_000), nothingMeasured)
const word = (readings: readonly Reading[], more: Partial<MeasuredMetric> = {}) => {
  const of = metric(more)
  const { word: said, isOpen } = assess(of, after(readings, of))
  return isOpen ? `${said}, open` : said
}

describe('one answer', () => {
  test.each<[Expectation, Reading, string]>([
    [{ max: 85 }, { canary: 85 }, 'successful'],
    [{ max: 85 }, { canary: 85.1 }, 'failed'],
    [{ min: 10, max: 20 }, { canary: 9 }, 'failed'],
    [{ min: 10, max: 20 }, { canary: 10 }, 'successful'],
    [{ max: 85 }, { canary: 90, baseline: 91 }, 'external'],
    [{ max: 85 }, { canary: 90, baseline: 80 }, 'failed'],
    [{ min: 10, max: 85 }, { canary: 90, baseline: 9 }, 'failed'],
    [{ max: 85, delta: { by: 0.2, isRelative: true } }, { canary: 95, baseline: 95 }, 'external'],
    [{ max: 85, delta: { by: 0.2, isRelative: true } }, { canary: 99, baseline: 80 }, 'failed'],
    [{ max: 50, delta: { by: 0.2, isRelative: true } }, { canary: 99, baseline: 60 }, 'failed'],
    [{ max: 85, failure: 'result > 2 * baseline' }, { canary: 95, baseline: 95 }, 'external'],
    [{ failure: 'result >= baseline' }, { canary: 95, baseline: 95 }, 'failed'],
    [{ delta: { by: 10, isRelative: false } }, { canary: 60, baseline: 50 }, 'successful'],
    [{ delta: { by: 10, isRelative: false } }, { canary: 61, baseline: 50 }, 'failed'],
    [{ delta: { by: 0.2, isRelative: true } }, { canary: 60, baseline: 50 }, 'successful'],
    [{ delta: { by: 0.2, isRelative: true } }, { canary: 61, baseline: 50 }, 'failed'],
    [{ delta: { by: 0.2, isRelative: true } }, { canary: 1, baseline: 50 }, 'successful'],
    [{ delta: { by: -0.2, isRelative: true } }, { canary: 39, baseline: 50 }, 'failed'],
    [{ delta: { by: -0.2, isRelative: true } }, { canary: 90, baseline: 50 }, 'successful'],
    [{ delta: { by: 10, isRelative: false } }, { canary: 1 }, 'empty'],
    [{ success: 'result < 0.8' }, { canary: 0.7 }, 'successful'],
    [{ success: 'result < 0.8' }, { canary: 0.8 }, 'failed'],
    [{ failure: 'result > 2 * baseline' }, { canary: 5, baseline: 2 }, 'failed'],
    [{ failure: 'result > 2 * baseline' }, { canary: 4, baseline: 2 }, 'successful'],
    [{ failure: 'result > 2 * baseline' }, { canary: 4 }, 'empty'],
    [range, { canary: 0.5 }, 'successful'],
    [range, between, 'inconclusive'],
    [range, { canary: 3 }, 'failed'],
    [{ ...range, max: 0.4 }, { canary: 0.5 }, 'failed'],
    [{ max: 85 }, error, 'error'],
  ])('%j of %j is %s', (expected, reading, said) => expect(judgeReading(expected, reading).word).toBe(said))

  test.each<[string, Expectation]>([
    ['only a failure condition', { failure: 'result > 5' }],
    ['a success condition that it satisfies by negation', { success: '!(result > 5)' }],
    ['a success condition that is always true', { success: 'true' }],
    ['a limit', { max: 5 }],
    ['a difference', { delta: { by: 5, isRelative: false } }],
  ])('without a number, or NaN, is never a success: %s', (_, expected) => {
    for (const reading of [{}, { canary: Number.NaN }, { canary: Number.NaN, baseline: 1 }])
      expect(judgeReading(expected, reading).word).toBe('empty')
  })

  test('of infinity is never a success, and NaN fails whoever asks for it', () => {
    expect(judgeReading({ success: 'result > 5' }, { canary: Infinity }).word).toBe('inconclusive')
    expect(judgeReading({ min: 5 }, { canary: Infinity }).word).toBe('inconclusive')
    expect(judgeReading({ max: 5 }, { canary: Infinity }).word).toBe('failed')
    expect(judgeReading({ failure: 'isNaN(result)' }, { canary: Number.NaN }).word).toBe('failed')
  })
})

describe('a measured metric', () => {
  test('that measured nothing has no data, and never passes', () => {
    expect(word([])).toBe('no-data, open')
    expect(word([none, none, none])).toBe('no-data, open')
    expect(word([error, none])).toBe('no-data, open')
    expect(word([error, error])).toBe('provider-error, open')
  })

  test('passes while it is measured well, and stays open for what may come', () => {
    expect(word([good])).toBe('pass, open')
    expect(word([good, good, error])).toBe('pass, open')
    expect(word([good, none])).toBe('no-data, open')
    expect(word([good, none, good])).toBe('pass, open')
  })

  test.each([
    [0, [bad], 'fail'],
    [0, [good, good, bad], 'fail'],
    [1, [bad], 'inconclusive, open'],
    [1, [bad, good], 'pass, open'],
    [1, [bad, good, bad], 'fail'],
    [2, [bad, bad, good], 'pass, open'],
  ])('with failureLimit %d after %j is %s', (failureLimit, readings, said) =>
    expect(word(readings, { failureLimit })).toBe(said),
  )

  test('whose baseline fails by the same limits is external, unless it fails often enough alone', () => {
    expect(word([both])).toBe('external')
    expect(word([bad, both], { failureLimit: 1 })).toBe('external')
    expect(word([both, good], { failureLimit: 1 })).toBe('pass, open')
    expect(word([bad, bad], { failureLimit: 1 })).toBe('fail')
  })

  test.each([
    [0, [between], 'inconclusive'],
    [1, [between], 'inconclusive, open'],
    [1, [between, { canary: 0 }], 'pass, open'],
    [1, [between, { canary: 0 }, between], 'inconclusive'],
  ])('with inconclusiveLimit %d after %j is %s', (inconclusiveLimit, readings, said) =>
    expect(word(readings, { inconclusiveLimit, expected: range })).toBe(said),
  )

  test('forgives four errors in a row, not five, and any number that is not in a row', () => {
    expect(word([good, error, error, error, error])).toBe('pass, open')
    expect(word([good, error, error, error, error, error])).toBe('provider-error')
    expect(word([error, error, error, error, good, error, error, error, error])).toBe('pass, open')
    expect(word([error], { consecutiveErrorLimit: 0 })).toBe('provider-error')
  })

  test.each([
    [{ count: 3 }, [good, good], 'inconclusive, open'],
    [{ count: 3 }, [good, good, good], 'pass'],
    [{ count: 3 }, [good, error, good, error], 'inconclusive, open'],
    [{ count: 2, failureLimit: 2 }, [bad, good], 'pass'],
    [{ count: 2, failureLimit: 2 }, [bad, bad], 'inconclusive'],
    [{ consecutiveSuccess: 2 }, [good], 'inconclusive, open'],
    [{ consecutiveSuccess: 2 }, [good, good], 'pass'],
    [{ consecutiveSuccess: 2, failureLimit: 5 }, [good, bad, good], 'inconclusive, open'],
    [{ consecutiveSuccess: 2, failureLimit: 5 }, [good, error, good], 'inconclusive, open'],
    [{ consecutiveSuccess: 2, failureLimit: 5, count: 3 }, [good, bad, good], 'inconclusive'],
  ])('with %j after %j is %s', (more, readings, said) => expect(word(readings, more)).toBe(said))

  test('is measured after its delay, then at its interval, sooner after an error, and not when it is decided', () => {
    const of = metric({ initialDelayMs: 30_000 })
    expect([29_999, 30_000].map((nowMs) => isDue(of, nothingMeasured, 0, nowMs))).toEqual([false, true])
    const once = withReading(of, nothingMeasured, good, 30_000)
    expect([89_999, 90_000].map((nowMs) => isDue(of, once, 0, nowMs))).toEqual([false, true])
    const failed = withReading(of, once, error, 90_000)
    expect([99_999, 100_000].map((nowMs) => isDue(of, failed, 0, nowMs))).toEqual([false, true])
    expect(isDue(of, withReading(of, once, bad, 90_000), 0, 1e9)).toBe(false)
    expect(isDue({ ...of, count: 1 }, once, 0, 1e9)).toBe(false)
  })

  test('that is watched longer forgets what could not be told, and keeps its failures', () => {
    const limits = { failureLimit: 1, inconclusiveLimit: 0, expected: range }
    const of = metric(limits)
    const state = reopened(after([{ canary: 3 }, between, error, error], of))
    expect(state.counts).toMatchObject({ failed: 1, inconclusive: 0, error: 0 })
    expect(assess(of, withReading(of, state, { canary: 0 }, 9e5))).toMatchObject({ word: 'pass', isOpen: true })
    expect(assess(of, withReading(of, state, { canary: 3 }, 9e5))).toMatchObject({ word: 'fail', isOpen: false })
  })

  test('keeps its newest 100 measurements and counts all', () => {
    const state = after(Array.from({ length: 250 }, () => good))
    expect(state.counts.successful).toBe(250)
    expect(state.measurements).toHaveLength(100)
    expect(state.measurements.at(-1)).toMatchObject({ atMs: 249 * 60_000, canary: 50, baseline: 45 })
  })
})
