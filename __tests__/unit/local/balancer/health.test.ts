import { describe, expect, test } from 'vitest'
import { HealthWatch, nextHealth, unchecked } from '../../../../src/local/balancer/health.ts'
import { passes } from '../../../../src/local/balancer/probe.ts'
import type { BalancerHealthCheck } from '../../../../src/local/drivers.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const check: BalancerHealthCheck = {
  kind: 'http',
  path: '/healthz',
  method: 'HEAD',
  intervalMs: 2_000,
  timeoutMs: 5_000,
  healthyThreshold: 3,
  unhealthyThreshold: 3,
  passCodes: ['http_2xx'],
}

const after = (results: boolean[], thresholds = check) =>
  results.reduce((health, isGood) => nextHealth(health, isGood, thresholds), unchecked).state

describe('thresholds', () => {
  test.each([
    ['', 'unavailable'],
    ['++', 'unavailable'],
    ['+++', 'normal'],
    ['--', 'unavailable'],
    ['---', 'abnormal'],
    ['++-++', 'unavailable'],
    ['++-+++', 'normal'],
    ['+++--', 'normal'],
    ['+++---', 'abnormal'],
    ['+++--+--', 'normal'],
    ['---++', 'abnormal'],
    ['---+++', 'normal'],
  ])('%s is %s', (results, state) => {
    expect(after([...results].map((result) => result === '+'))).toBe(state)
  })

  test('each way has its own threshold', () => {
    const thresholds = { ...check, healthyThreshold: 2, unhealthyThreshold: 4 }
    expect(after([true, true], thresholds)).toBe('normal')
    expect(after([true, true, false, false, false], thresholds)).toBe('normal')
    expect(after([true, true, false, false, false, false], thresholds)).toBe('abnormal')
  })
})

describe('watching', () => {
  function watched(options: { isGood: () => boolean; probeMs: number; check?: Partial<BalancerHealthCheck> }) {
    const clock = new VirtualClock(0)
    const states: string[] = []
    const watch = new HealthWatch(
      { ...check, ...options.check },
      {
        clock,
        target: { address: '127.0.0.1', port: 80 },
        probe: async () => {
          await clock.sleep(options.probeMs)
          return options.isGood()
        },
        changed: (state) => states.push(`${clock.monotonic()} ${state}`),
      },
    )
    return { clock, watch, states }
  }

  test('a good backend takes traffic after threshold checks with the interval between them', async () => {
    const { clock, watch, states } = watched({ isGood: () => true, probeMs: 10 })
    await clock.advance(3_000)
    expect([watch.state, watch.takesTraffic]).toEqual(['unavailable', false])
    await clock.advance(2_000)
    expect([watch.state, watch.takesTraffic]).toEqual(['normal', true])
    // The vendor's formula: response time x H + interval x (H - 1).
    expect(states).toEqual([`${10 * 3 + 2_000 * 2} normal`])
  })

  test("a backend that hangs is abnormal after the vendor's 19 seconds", async () => {
    const { clock, states } = watched({ isGood: () => false, probeMs: 5_000 })
    await clock.advance(30_000)
    expect(states).toEqual(['19000 abnormal'])
  })

  test('other settings go on from what is known', async () => {
    const { clock, watch, states } = watched({ isGood: () => true, probeMs: 1 })
    await clock.advance(10_000)
    watch.update({ ...check, path: '/other' })
    await clock.advance(10_000)
    expect(states).toHaveLength(1)
    expect(watch.state).toBe('normal')
  })

  test('without checks there is no state, but traffic', async () => {
    const { clock, watch } = watched({ isGood: () => false, probeMs: 1, check: { kind: 'off' } })
    await clock.advance(60_000)
    expect([watch.state, watch.takesTraffic]).toEqual(['unavailable', true])
    watch.update(check)
    expect(watch.takesTraffic).toBe(false)
  })

  test('stops for good', async () => {
    const { clock, watch, states } = watched({ isGood: () => true, probeMs: 1 })
    watch.stop()
    await clock.advance(60_000)
    expect(states).toEqual([])
  })
})

test('pass codes are classes of statuses', () => {
  expect(passes(204, ['http_2xx'])).toBe(true)
  expect(passes(302, ['http_2xx'])).toBe(false)
  expect(passes(302, ['http_2xx', 'http_3xx'])).toBe(true)
})
