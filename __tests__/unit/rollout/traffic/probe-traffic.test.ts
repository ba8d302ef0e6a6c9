import { describe, expect, test } from 'vitest'
import { describeFailure, describeTraffic, probeTraffic } from '../../../../src/rollout/traffic/probe-traffic.ts'
import type { TimelineEvent } from '../../../../src/rollout/timeline.ts'
import type { Answer } from '../../../../src/shared/answer-times.ts'

const answer = (sentAt: number, status = 200, tookMs = 10): Answer => ({ sentAt, endedAt: sentAt + tookMs, status })
const event = (atMs: number, phase: TimelineEvent['phase'], name = 'web-1'): TimelineEvent => ({
  instanceId: `i-${name}`,
  name,
  phase,
  atMs,
  message: '',
})

describe('what the probe saw', () => {
  test('is counted with the longest gap between two good answers', () => {
    const traffic = probeTraffic([answer(0), answer(100), answer(200, 502), answer(300, 404), answer(900)], [])
    expect(traffic).toMatchObject({ requests: 5, failed: 1, longestGapMs: 600, p99Ms: 10 })
  })

  test('names the step in which a request failed, by its end', () => {
    const events = [event(100, 'drain'), event(200, 'update'), event(300, 'drain', 'web-2')]
    const answers = [answer(0), answer(150, 502, 60), answer(310, 0), answer(20, 503)]
    expect(probeTraffic(answers, events).failures).toEqual([
      { afterMs: 30, status: 503, step: 'start' },
      { afterMs: 210, status: 502, step: 'update', instance: 'web-1' },
      { afterMs: 320, status: 0, step: 'drain', instance: 'web-2' },
    ])
  })

  test('leaves out what failed before anything served, but nothing when nothing ever did', () => {
    expect(probeTraffic([answer(0, 503), answer(10), answer(20, 503)], [])).toMatchObject({ requests: 2, failed: 1 })
    expect(probeTraffic([answer(0, 503), answer(10, 503)], [])).toMatchObject({ requests: 2, failed: 2 })
    // The good one waited for its connection; the other was refused while it did.
    expect(probeTraffic([answer(0, 200, 50), answer(10, 503)], [])).toMatchObject({ requests: 1, failed: 0 })
  })

  test('is told as a person counts', () => {
    const traffic = probeTraffic(
      Array.from({ length: 2_455 }, (_, index) => answer(index)),
      [],
    )
    expect(describeTraffic(traffic)).toBe('0 of 2,455 requests failed')
    expect(describeFailure({ afterMs: 12_300, status: 502, step: 'update', instance: 'web-2' })).toBe(
      'at 12.3 s: 502 in update of web-2',
    )
  })
})
