import { describe, expect, test } from 'vitest'
import { rankRulesFor } from '../../../../src/analysis/rank-rules.ts'
import { replayStep } from '../../../../src/analysis/replay.ts'
import type { AccessLog } from '../../../../src/cloud/access-log.ts'
import { analysePast, type RetrospectiveRequest } from '../../../../src/rollout/canary/retrospective.ts'
import type { CanaryMetric } from '../../../../src/rollout/canary/traffic.ts'

const start = Date.UTC(2026, 10, 21, 8)
const minute = 60_000

const errors: CanaryMetric = {
  name: 'errors',
  okRate: 0.01,
  badRate: 0.05,
  maxRatio: 1.2,
  alpha: 0.01,
  beta: 0.01,
  minRequests: 50,
  bad: { kind: 'server-error' },
}

/** What one second of traffic brought to the canary and to the two baselines together. */
interface Second {
  canary: { requests: number; bad: number }
  stable: { requests: number; bad: number }
}

/** An access log that has what `at` says of every second, and remembers what it was asked. */
function aLog(at: (secondsFromStart: number) => Second) {
  const asked: { fromMs: number; toMs: number }[] = []
  let most = 0
  let now = 0
  const log: AccessLog = {
    async countByBackend({ fromMs, toMs }) {
      asked.push({ fromMs, toMs })
      most = Math.max(most, ++now)
      await Promise.resolve()
      now--
      const sum = { canary: { requests: 0, bad: 0 }, stable: { requests: 0, bad: 0 } }
      for (let ms = fromMs; ms < toMs; ms += 1_000) {
        const second = at((ms - start) / 1_000)
        for (const side of ['canary', 'stable'] as const) {
          sum[side].requests += second[side].requests
          sum[side].bad += second[side].bad
        }
      }
      const row = (backend: string, { requests, bad }: Second['canary']) => ({
        backend,
        requests,
        serverErrors: bad,
        slowerThan: [],
      })
      return [
        row('10.0.0.1:8080', sum.canary),
        row('10.0.0.2:8080', sum.stable),
        row('10.9.9.9:8080', { requests: 1_000, bad: 1_000 }),
      ]
    },
  }
  return { log, asked, mostAtOnce: () => most }
}

const request = (change: Partial<RetrospectiveRequest> = {}): RetrospectiveRequest => ({
  loadBalancerIds: ['lb-1'],
  window: { fromMs: start, toMs: start + 10 * minute },
  everyMs: 15_000,
  metrics: [errors],
  members: [
    { instanceId: 'i-1', privateIp: '10.0.0.1' },
    { instanceId: 'i-2', privateIp: '10.0.0.2' },
  ],
  canaryIds: new Set(['i-1']),
  ...change,
})

/** Two requests a second at the canary, 18 at the others, of which so many in a hundred fail from a second on. */
const steady = (canaryBad: number, from = 0) => {
  let seen = 0
  return (second: number): Second => ({
    canary: { requests: 2, bad: second >= from && canaryBad > 0 && seen++ % Math.round(50 / canaryBad) === 0 ? 1 : 0 },
    stable: { requests: 18, bad: 0 },
  })
}

describe('past traffic', () => {
  test('of a release without errors passes, and says when a canary would have known', async () => {
    const { log } = aLog(steady(0))
    const past = await analysePast(log, request())
    expect(past).toMatchObject({ verdict: { word: 'pass', isOpen: false }, isShareSteady: true, share: 0.1 })
    expect(past.verdict.metrics).toMatchObject([
      { canary: { total: 1_200, bad: 0 }, stable: { total: 10_800, bad: 0 } },
    ])
    expect(past.looks.map(({ word }) => word)).toEqual(['inconclusive', 'pass'])
    expect(past.decidedAtMs).toBe(past.looks[1]!.untilMs)
    expect(past.decidedAtMs! - start).toBeLessThan(3 * minute)
  })

  test('of one that fails now and then fails, at the look at which the evidence is enough', async () => {
    const past = await analysePast(aLog(steady(25)).log, request())
    expect(past).toMatchObject({ verdict: { word: 'fail' } })
    expect(past.verdict.reason).toContain('errors: canary 25.0 %')
    expect(past.decidedAtMs! - start).toBeLessThan(2 * minute)
    expect((past.decidedAtMs! - start) % 15_000).toBe(0)
  })

  test('that got bad after it had passed is judged by all of it', async () => {
    const past = await analysePast(aLog(steady(25, 300)).log, request())
    expect(past.looks.map(({ word }) => word)).toEqual(['inconclusive', 'pass', 'inconclusive', 'fail'])
    expect(past.verdict.word).toBe('fail')
    expect(past.decidedAtMs).toBe(past.looks[1]!.untilMs)
  })

  test('that is none gives no verdict', async () => {
    const none = { requests: 0, bad: 0 }
    const past = await analysePast(aLog(() => ({ canary: none, stable: none })).log, request())
    expect(past).toMatchObject({ verdict: { word: 'no-data', reason: 'no traffic at all' }, share: 0 })
    expect(past).not.toHaveProperty('decidedAtMs')
  })

  test('in which the baseline itself got bad says nothing about the release', async () => {
    const bad = (second: number): Second => ({
      canary: { requests: 2, bad: second >= 0 ? 1 : 0 },
      stable: { requests: 18, bad: second >= 0 ? 9 : 0 },
    })
    const past = await analysePast(aLog(bad).log, request())
    expect(past.before).toEqual({ errors: { total: 10_800, bad: 0 } })
    expect(past.verdict.word).toBe('external')
  })

  test('of two steps with other shares is told apart from that of one', async () => {
    const grows = (second: number): Second =>
      second < 300
        ? { canary: { requests: 1, bad: 0 }, stable: { requests: 19, bad: 0 } }
        : { canary: { requests: 10, bad: 0 }, stable: { requests: 10, bad: 0 } }
    expect((await analysePast(aLog(grows).log, request())).isShareSteady).toBe(false)
  })

  test('is asked for piece by piece, each second once, a few pieces at a time', async () => {
    const { log, asked, mostAtOnce } = aLog(steady(0))
    const window = { fromMs: start, toMs: start + 100_000 }
    await analysePast(log, request({ window, everyMs: 30_000 }))
    expect(asked.map(({ fromMs, toMs }) => [(fromMs - start) / 1_000, (toMs - start) / 1_000])).toEqual([
      [-100, 0],
      [0, 30],
      [30, 60],
      [60, 90],
      [90, 100],
    ])
    expect(mostAtOnce()).toBe(4)
  })

  test('is judged by ranks at its end, where that is asked for', async () => {
    const noisy = (second: number): Second => ({
      canary: { requests: 20, bad: 8 + (second % 3) },
      stable: { requests: 180, bad: second % 7 === 0 ? 2 : 1 },
    })
    const past = await analysePast(aLog(noisy).log, request({ ranks: rankRulesFor([errors]) }))
    expect(past.verdict.word).toBe('fail')
    expect(past.looks).toMatchObject([{ untilMs: start + 10 * minute, word: 'fail' }])
  })

  test.each([undefined, rankRulesFor([errors])])('is recorded so that a replay judges the same', async (ranks) => {
    for (const bad of [0, 25]) {
      const { verdict, before, share, points } = await analysePast(
        aLog(steady(bad)).log,
        request(ranks ? { ranks } : {}),
      )
      const again = replayStep({ share, before, points, verdict }, [errors], ranks)
      expect([again.word, again.reason]).toEqual([verdict.word, verdict.reason])
    }
  })
})
