import { describe, expect, test } from 'vitest'
import { endOfWeeklyWindow, parseWeeklyWindow } from '../../../src/shared/weekly-window.ts'

const end = (text: string, now: string) => {
  const endMs = endOfWeeklyWindow(parseWeeklyWindow(text)!, Date.parse(now))
  return endMs === undefined ? undefined : new Date(endMs).toISOString()
}

describe('a window of every week', () => {
  test('goes over the end of the week and ends on the wall clock of its place', () => {
    const window = 'Fri 16:00-Mon 08:00 Asia/Shanghai'
    // 2026-11-20 is a Friday; Shanghai is eight hours ahead.
    expect(end(window, '2026-11-20T07:59:59Z')).toBeUndefined()
    expect(end(window, '2026-11-20T08:00:00Z')).toBe('2026-11-23T00:00:00.000Z')
    expect(end(window, '2026-11-22T23:59:59Z')).toBe('2026-11-23T00:00:00.000Z')
    expect(end(window, '2026-11-23T00:00:00Z')).toBeUndefined()
  })

  test('ends at its hour also when the clocks are put back in between', () => {
    // Berlin leaves summer time on Sunday 2026-10-25.
    expect(end('Fri 18:00-Mon 08:00 Europe/Berlin', '2026-10-24T10:00:00Z')).toBe('2026-10-26T07:00:00.000Z')
    expect(end('Fri 18:00-Mon 08:00 Europe/Berlin', '2026-03-28T10:00:00Z')).toBe('2026-03-30T06:00:00.000Z')
  })

  test('is UTC without a zone and may end at midnight', () => {
    expect(end('Sat 00:00-Sat 24:00', '2026-11-21T12:00:00Z')).toBe('2026-11-22T00:00:00.000Z')
  })

  test.each([
    'Fri 16:00',
    'Fri 25:00-Mon 08:00',
    'Foo 16:00-Mon 08:00',
    'Fri 16:00-Mon 08:00 Mars/Base',
    'Fri 16:00-Fri 16:00',
  ])('%s is none', (text) => expect(parseWeeklyWindow(text)).toBeUndefined())
})
