import { describe, expect, test } from 'vitest'
import {
  canaryWeightForShare,
  changedWeights,
  jointWeightsForShare,
  orderWrites,
  shareOf,
  type BackendWeight,
} from '../../../../src/rollout/traffic/weights.ts'

const group = { loadBalancerId: 'lb-1', serverGroupId: 'rsp-1' }
const aBackend = (instanceId: string, weight: number, change: Partial<BackendWeight> = {}): BackendWeight => ({
  group,
  instanceId,
  port: 8080,
  weight,
  ...change,
})

describe('shares', () => {
  test('of one canary beside one server: 5 % becomes 4.76 %, because weights are whole numbers', () => {
    const { weight, share } = canaryWeightForShare({ share: 0.05, canaries: 1, stable: [100] })
    expect(weight).toBe(5)
    expect(share).toBeCloseTo(0.0476, 4)
  })

  test('a wanted share is never rounded down to no traffic at all', () => {
    expect(canaryWeightForShare({ share: 0.001, canaries: 1, stable: [100] }).weight).toBe(1)
  })

  test('with both sides moved every share from 1 to 50 % is met within 0.34 % for fleets of 2 to 20', () => {
    for (let servers = 2; servers <= 20; servers++) {
      for (let percent = 1; percent <= 50; percent++) {
        const stable = Array<number>(servers - 1).fill(100)
        const found = jointWeightsForShare({ share: percent / 100, canaries: 1, stable })
        expect(shareOf([found.canaryWeight], found.stable)).toBeCloseTo(found.share, 12)
        if (percent / 100 >= 1 / (1 + 100 * (servers - 1)) && percent / 100 <= 0.5)
          expect(Math.abs(found.share - percent / 100) / (percent / 100)).toBeLessThanOrEqual(0.0034)
      }
    }
  })
})

describe('writes', () => {
  test('leave out what stands right and what is not named', () => {
    const have = [aBackend('a', 100), aBackend('b', 50), aBackend('c', 0)]
    expect(changedWeights(have, [aBackend('a', 100), aBackend('b', 0)])).toEqual([aBackend('b', 0)])
  })

  test('take at most 20 servers of one group, decreases before increases', () => {
    const have = [...Array.from({ length: 25 }, (_, index) => aBackend(`down-${index}`, 100)), aBackend('up', 0)]
    const want = [aBackend('up', 100), ...have.slice(0, 25).map((backend) => ({ ...backend, weight: 0 }))]
    const calls = orderWrites(have, want)
    expect(calls.map((call) => call.backends.length)).toEqual([20, 5, 1])
    expect(calls.at(-1)!.backends[0]).toMatchObject({ instanceId: 'up', weight: 100 })
  })

  test('of several groups are told apart, also the same server on two ports', () => {
    const other = { loadBalancerId: 'lb-1' }
    const have = [
      aBackend('a', 100),
      aBackend('a', 100, { port: 9090 }),
      { group: other, instanceId: 'a', weight: 100 },
    ]
    expect(
      orderWrites(
        have,
        have.map((backend) => ({ ...backend, weight: 0 })),
      ),
    ).toEqual([
      {
        group,
        backends: [
          { instanceId: 'a', port: 8080, weight: 0 },
          { instanceId: 'a', port: 9090, weight: 0 },
        ],
      },
      { group: other, backends: [{ instanceId: 'a', weight: 0 }] },
    ])
  })
})
