import { expect, test } from 'vitest'
import { combined } from '../../../src/analysis/combined.ts'
import { nothingMeasured, type MeasuredVerdict } from '../../../src/analysis/measured-metric.ts'
import type { Verdict } from '../../../src/analysis/verdict.ts'
import type { VerdictWord } from '../../../src/analysis/verdict-word.ts'

/** `pass…` is open, `pass` is not. */
const word = (text: string) => ({ word: text.replace('…', '') as VerdictWord, isOpen: text.endsWith('…') })
const log = (text: string): Verdict => ({ ...word(text), reason: 'the log', metrics: [] })
const measured = (text: string, isShadow = false): MeasuredVerdict => ({
  ...nothingMeasured,
  ...word(text),
  name: 'cpu',
  reason: 'measured',
  ...(isShadow ? { isShadow: true } : {}),
})

test.each([
  ['pass', ['pass…'], 'pass'],
  ['pass', ['pass', 'pass…'], 'pass'],
  // By ranks a step passes at its end only.
  ['pass…', ['pass'], 'pass…'],
  ['pass', ['no-data…'], 'no-data…'],
  ['pass', ['pass', 'inconclusive…'], 'inconclusive…'],
  ['pass', ['inconclusive…', 'no-data…'], 'no-data…'],
  ['pass', ['provider-error…', 'no-data…'], 'provider-error…'],
  ['pass', ['inconclusive'], 'inconclusive'],
  ['pass', ['provider-error'], 'provider-error'],
  ['pass', ['fail', 'external'], 'fail'],
  ['pass', ['external', 'provider-error'], 'external'],
  ['inconclusive…', ['pass'], 'inconclusive…'],
  ['inconclusive…', ['fail'], 'fail'],
  ['no-data…', ['external'], 'external'],
  ['no-data…', ['pass'], 'no-data…'],
  ['fail', ['external'], 'fail'],
  ['external', ['fail'], 'external'],
  ['share-mismatch', ['pass'], 'share-mismatch'],
  ['share-mismatch', ['provider-error'], 'share-mismatch'],
  ['share-mismatch', ['fail'], 'fail'],
] as const)('a log that says %s and metrics that say %j make %s', (said, words, expected) => {
  const verdict = combined(
    log(said),
    words.map((text) => measured(text)),
  )
  expect(`${verdict.word}${verdict.isOpen ? '…' : ''}`).toBe(expected)
  expect(verdict.measured).toHaveLength(words.length)
})

test.each(['fail', 'external', 'provider-error', 'no-data…', 'inconclusive'])(
  'a metric in the shadow that says %s changes nothing and is reported',
  (text) => {
    const verdict = combined(log('pass'), [measured(text, true)])
    expect(verdict).toMatchObject({ word: 'pass', isOpen: false, reason: 'the log', measured: [{ isShadow: true }] })
  },
)

test('without measured metrics the verdict of the log is as it was', () => {
  const verdict = log('pass')
  expect(combined(verdict, [])).toBe(verdict)
})
