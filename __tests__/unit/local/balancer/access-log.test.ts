import { expect, test } from 'vitest'
import { AccessLogRing } from '../../../../src/local/balancer/access-log.ts'
import type { AccessLogLine } from '../../../../src/local/drivers.ts'

const line = (timeMs: number) => ({ timeMs }) as AccessLogLine
const times = (lines: AccessLogLine[]) => lines.map(({ timeMs }) => timeMs)

test('lines of a window include its start and leave out its end', () => {
  const ring = new AccessLogRing()
  for (const time of [10, 20, 20, 30]) ring.add(line(time))
  expect(times(ring.between(10, 30))).toEqual([10, 20, 20])
  expect(times(ring.between(11, 31))).toEqual([20, 20, 30])
  expect(ring.between(31, 99)).toEqual([])
})

test('lines older than an hour go', () => {
  const ring = new AccessLogRing()
  ring.add(line(0))
  ring.add(line(3_600_000))
  expect(times(ring.between(0, Number.MAX_SAFE_INTEGER))).toEqual([0, 3_600_000])
  ring.add(line(3_600_001))
  expect(times(ring.between(0, Number.MAX_SAFE_INTEGER))).toEqual([3_600_000, 3_600_001])
})

test('more than 500,000 lines push out the oldest', () => {
  const ring = new AccessLogRing()
  for (let at = 0; at < 500_010; at += 1) ring.add(line(at))
  expect(ring.between(0, 10)).toEqual([])
  expect(times(ring.between(0, 11))).toEqual([10])
})
