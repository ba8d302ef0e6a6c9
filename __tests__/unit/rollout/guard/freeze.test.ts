import { describe, expect, test } from 'vitest'
import { freezeAt } from '../../../../src/rollout/guard/freeze.ts'

const at = (text: string) => Date.parse(text)

describe('a freeze', () => {
  test('is none outside of every window', () => {
    const windows = ['Fri 16:00-Mon 08:00', { from: '2026-12-24T00:00:00Z', to: '2026-12-27T00:00:00Z' }]
    expect(freezeAt(windows, at('2026-12-23T12:00:00Z'))).toBeUndefined()
    expect(freezeAt([], at('2026-12-23T12:00:00Z'))).toBeUndefined()
  })

  test('lasts to the end of the last of the windows that follow each other', () => {
    // The holidays end on Saturday, inside of the weekend's own window, which ends on Monday.
    const windows = ['Fri 16:00-Mon 08:00', { from: '2026-12-24T00:00:00+08:00', to: '2026-12-26T12:00:00Z' }]
    expect(freezeAt(windows, at('2026-12-24T09:00:00Z'))).toEqual({
      untilMs: at('2026-12-28T08:00:00Z'),
      window: '2026-12-24T00:00:00+08:00 to 2026-12-26T12:00:00Z',
    })
  })

  test('that never ends is still said to be one', () => {
    expect(freezeAt(['Sun 00:00-Wed 00:00', 'Wed 00:00-Sun 00:00'], at('2026-12-24T09:00:00Z'))).toBeDefined()
  })
})
