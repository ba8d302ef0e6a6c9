import { describe, expect, test } from 'vitest'
import { Comparing } from '../../../src/mirror/comparison.ts'
import { mirrorTraffic, type Mirrored, type MirrorLimits } from '../../../src/mirror/mirror-traffic.ts'
import type { ReplayableRequest } from '../../../src/mirror/replayable.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'

async function* logOf(count: number, more: Partial<ReplayableRequest> = {}): AsyncGenerator<ReplayableRequest> {
  for (let index = 0; index < count; index++) yield { method: 'GET', target: `/${index}`, headers: {}, ...more }
}

const unlimited: MirrorLimits = { perSecond: 10, concurrency: 4, durationMs: 60_000, requests: Infinity }

/** Plays a log against a host that takes its time; tells when each request began and how many were under way. */
async function play(
  log: AsyncIterable<ReplayableRequest>,
  options: { limits?: Partial<MirrorLimits>; answerMs?: number; abortAtMs?: number } = {},
) {
  const clock = new VirtualClock()
  const abort = new AbortController()
  const began: number[] = []
  const all: Mirrored[] = []
  let underWay = 0
  let most = 0
  if (options.abortAtMs !== undefined) clock.schedule(options.abortAtMs, () => abort.abort(new Error('stopped')))
  const end = await clock.run(
    mirrorTraffic(log, {
      target: async () => {
        began.push(clock.monotonic())
        most = Math.max(most, ++underWay)
        await clock.sleep(options.answerMs ?? 5)
        underWay--
        return { status: 200, durationMs: options.answerMs ?? 5 }
      },
      limits: { ...unlimited, ...options.limits },
      clock,
      signal: abort.signal,
      onMirrored: (mirrored) => all.push(mirrored),
    }),
  )
  return { ...end, began, most, all, underWay }
}

describe('sending a log again', () => {
  test('is never faster than the rate, also after a slow answer held it up', async () => {
    const { began, sent, endedBy } = await play(logOf(50), { limits: { perSecond: 20, concurrency: 1 }, answerMs: 70 })
    expect({ sent, endedBy }).toEqual({ sent: 50, endedBy: 'log' })
    const gaps = began.slice(1).map((at, index) => at - began[index]!)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(50)
  })

  test('has no more under way at once than it may', async () => {
    const { most, underWay } = await play(logOf(100), { limits: { perSecond: 1_000, concurrency: 3 }, answerMs: 400 })
    expect({ most, underWay }).toEqual({ most: 3, underWay: 0 })
  })

  test('ends when its time is over, after the last answer', async () => {
    const { sent, all, endedBy } = await play(logOf(1_000), { limits: { durationMs: 2_000 }, answerMs: 300 })
    expect(endedBy).toBe('time')
    expect(sent).toBe(20)
    expect(all).toHaveLength(20)
  })

  test('ends in time although the log gives no further line', async () => {
    async function* growing() {
      yield* logOf(3)
      await new Promise(() => {})
    }
    expect(await play(growing())).toMatchObject({ sent: 3, endedBy: 'time' })
  })

  test('ends by its number and by a signal', async () => {
    expect(await play(logOf(100), { limits: { requests: 7 } })).toMatchObject({ sent: 7, endedBy: 'count' })
    expect(await play(logOf(100), { abortAtMs: 1_050 })).toMatchObject({ sent: 11, endedBy: 'signal' })
  })
})

describe('the comparison', () => {
  const answered = (status: number, durationMs = 10) => ({ status, durationMs })
  const asked = (target: string, status?: number): ReplayableRequest => ({
    method: 'GET',
    target,
    headers: {},
    ...(status === undefined ? {} : { status, durationMs: 5 }),
  })

  test('calls a failure worse only where the reference had none', () => {
    const comparing = new Comparing(false)
    comparing.add({ request: asked('/a', 200), target: answered(200) })
    comparing.add({ request: asked('/b', 200), target: answered(502) })
    comparing.add({ request: asked('/c', 503), target: answered(500) })
    comparing.add({ request: asked('/d', 200), target: answered(401) })
    comparing.add({ request: asked('/e'), target: answered(200) })
    expect(comparing.result()).toMatchObject({
      requests: 5,
      compared: 4,
      same: 1,
      worse: 1,
      different: 2,
      reference: 'log',
    })
  })

  test('prefers the host beside it to the log', () => {
    const comparing = new Comparing(true)
    comparing.add({ request: asked('/a', 200), target: answered(404), baseline: answered(404, 20) })
    expect(comparing.result()).toMatchObject({ same: 1, reference: 'baseline', referenceLatency: { p50Ms: 20 } })
  })

  test('counts equal differences once and keeps queries out of the result', () => {
    const comparing = new Comparing(false)
    for (const token of ['1', '2'])
      comparing.add({
        request: asked(`/pay?token=${token}`, 200),
        target: { status: 0, durationMs: 1, error: 'refused' },
      })
    const { differences, statuses } = comparing.result()
    expect(differences).toEqual([
      { path: '/pay', method: 'GET', reference: 200, status: 0, count: 2, error: 'refused' },
    ])
    expect(statuses).toEqual({ none: 2 })
  })
})
