import { describe, expect, test } from 'vitest'
import { Scheduler } from '../../../../src/local/balancer/schedule.ts'
import { WeightedPick } from '../../../../src/local/balancer/weighted-pick.ts'
import { seededRandom } from '../../../../src/shared/random.ts'

const candidates = (weights: Record<string, number>) =>
  Object.entries(weights).map(([key, weight]) => ({ key, weight, inFlight: 0 }))

function count(weights: Record<string, number>, picks: number, pick = new WeightedPick()): Record<string, number> {
  const counts = Object.fromEntries(Object.keys(weights).map((key) => [key, 0]))
  for (let at = 0; at < picks; at += 1) {
    const chosen = pick.next(candidates(weights))
    if (chosen) counts[chosen.key]! += 1
  }
  return counts
}

describe('smooth weighted round robin', () => {
  test.each([
    [{ a: 75, b: 25 }],
    [{ a: 100, b: 100, c: 100 }],
    [{ a: 1, b: 100 }],
    [{ a: 5, b: 1, c: 1, drained: 0 }],
    [{ a: 33, b: 33, c: 34 }],
  ])('%o gets exactly its weights in one round', (weights: Record<string, number>) => {
    const round = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
    expect(count(weights, round)).toEqual(weights)
  })

  test('is exact for any weights', () => {
    const random = seededRandom(7)
    for (let round = 0; round < 50; round += 1) {
      const weights = Object.fromEntries(
        Array.from({ length: 1 + Math.floor(random() * 8) }, (_, at) => [`s${at}`, Math.floor(random() * 101)]),
      )
      const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
      expect(count(weights, sum * 2)).toEqual(
        Object.fromEntries(Object.entries(weights).map(([key, weight]) => [key, weight * 2])),
      )
    }
  })

  test('spreads a heavy server between light ones', () => {
    const pick = new WeightedPick()
    const order = Array.from({ length: 7 }, () => pick.next(candidates({ a: 5, b: 1, c: 1 }))!.key)
    expect(order.join('')).toBe('aabacaa')
  })

  test('starts over with exact shares after weights changed in the middle of a round', () => {
    const pick = new WeightedPick()
    count({ a: 100, b: 100 }, 1, pick)
    expect(count({ a: 1, b: 1 }, 2, pick)).toEqual({ a: 1, b: 1 })
  })

  test('gives nothing when every weight is 0', () => {
    expect(new WeightedPick().next(candidates({ a: 0 }))).toBeUndefined()
  })
})

describe('other schedulers', () => {
  test('rr ignores weights, except 0', () => {
    const scheduler = new Scheduler()
    const order = Array.from({ length: 6 }, () => scheduler.next('rr', candidates({ a: 100, b: 1, c: 0 }))!.key)
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
  })

  test('wlc takes the server with the fewest requests for its weight', () => {
    const scheduler = new Scheduler()
    const busy = [
      { key: 'a', weight: 100, inFlight: 3 },
      { key: 'b', weight: 50, inFlight: 1 },
    ]
    expect(scheduler.next('wlc', busy)?.key).toBe('b')
    expect(scheduler.next('wlc', [busy[0]!, { ...busy[1]!, inFlight: 2 }])?.key).toBe('a')
  })
})
