import { expect, it } from 'vitest'
import { differenceOf, type Ending } from '../../../src/demo/difference.ts'

const step = { name: 'canary v3', exitCode: 7, expectedExitCode: 7 }
const ending: Ending = {
  steps: [step],
  traffic: { requests: 5_000, failed: 0 },
  serving: ['2.0.0', '2.0.0'],
  good: '2.0.0',
}

it('a demo that went as it should has no difference', () => {
  expect(differenceOf(ending)).toBeUndefined()
})

it.each<[string, Partial<Ending>]>([
  [
    'canary v3 ended with exit 1 instead of 7: no quota',
    { steps: [{ ...step, exitCode: 1, error: { message: 'no quota' } }] },
  ],
  ['canary v3 ended with exit 0 instead of 7', { steps: [{ ...step, exitCode: 0 }] }],
  ['no traffic was sent', { traffic: undefined }],
  ['3 of 5000 requests failed', { traffic: { requests: 5_000, failed: 3 } }],
  ['at the end 2.0.0, 1.0.0 serves instead of 2.0.0 on every instance', { serving: ['2.0.0', '1.0.0'] }],
  ['at the end nothing serves instead of 2.0.0 on every instance', { serving: [] }],
])('%s', (words, change) => {
  expect(differenceOf({ ...ending, ...change })).toBe(words)
})
