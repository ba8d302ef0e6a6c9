import { describe, expect, test } from 'vitest'
import { SeenTooEarly, untilFresh } from '../../../src/commands/in-rollout.ts'
import { isAsSeen } from '../../../src/commands/look.ts'
import type { ReleaseRecord } from '../../../src/rollout/state/history.ts'
import type { JournalState } from '../../../src/rollout/state/journal.ts'

const record: ReleaseRecord = {
  version: 'v1',
  isVerified: true,
  result: 'succeeded',
  command: 'rolling-deploy',
  runId: '1',
  finishedAt: '2026-01-01T00:00:00.000Z',
  durationsMs: {},
}
const open: JournalState['open'] = {
  runId: '2',
  command: 'rolling-deploy',
  want: { version: 'v2' },
  startedAtMs: 1_000,
  isInterrupted: false,
  notes: [],
}
const before = { history: [record], journal: { held: [], open } }

describe('what a command decided from, when it has waited for the lock,', () => {
  test('is still so when the run that it saw only stopped', () => {
    expect(isAsSeen(before, { ...before, journal: { held: [], open: { ...open, isInterrupted: true } } })).toBe(true)
  })

  test.each([
    ['a run that it did not see has ended', { ...before, history: [record, { ...record, runId: '3' }] }],
    [
      'the same job has ended once more',
      { ...before, history: [{ ...record, finishedAt: '2026-01-01T01:00:00.000Z' }] },
    ],
    ['the unfinished run was ended', { ...before, journal: { held: [] } }],
    ['a run has begun and was undone without a record', { ...before, journal: { held: [], open, seq: 10 } }],
    ['the same job has begun anew', { ...before, journal: { held: [], open: { ...open, startedAtMs: 2_000 } } }],
  ])('is not when %s', (_, now) => {
    expect(isAsSeen(before, now)).toBe(false)
  })

  test('is looked at again as often as it has changed; any other error ends the command', async () => {
    let attempts = 0
    const ended = await untilFresh(async () => {
      if (++attempts < 3) throw new SeenTooEarly()
      return 'done'
    })
    expect({ ended, attempts }).toEqual({ ended: 'done', attempts: 3 })
    await expect(untilFresh(() => Promise.reject(new Error('other')))).rejects.toThrow('other')
  })
})
