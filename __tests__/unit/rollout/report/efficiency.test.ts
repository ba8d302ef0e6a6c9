import { describe, expect, test } from 'vitest'
import { efficiencyOf, lowerBoundMs } from '../../../../src/rollout/report/efficiency.ts'
import { seededRandom } from '../../../../src/shared/random.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

describe('the lower bound of a rotation', () => {
  test('of equal servers is the number of rounds times one of them', () => {
    expect(lowerBoundMs([10, 10, 10, 10, 10], 2)).toBe(30)
  })
  test('is never less than the slowest server', () => {
    expect(lowerBoundMs([100, 1, 1], 3)).toBe(100)
  })
  test('is the sum where one goes after the other', () => {
    expect(lowerBoundMs([5, 7, 9], 1)).toBe(21)
  })
  test('counts the two servers that one slot must take: three long ones in two slots', () => {
    expect(lowerBoundMs([50, 40, 30], 2)).toBe(70)
  })
  test('is never more than the best of all ways to deal the servers out, and mostly just that', () => {
    const random = seededRandom(4)
    let exact = 0
    for (let round = 0; round < 300; round++) {
      const times = Array.from({ length: 1 + Math.floor(random() * 6) }, () => 1 + Math.floor(random() * 90))
      const slots = 1 + Math.floor(random() * 3)
      const best = bestOf(times, slots)
      const bound = lowerBoundMs(times, slots)
      expect({ times, slots, isBelow: bound <= best + 1e-9 }).toEqual({ times, slots, isBelow: true })
      if (bound > best - 1) exact++
    }
    expect(exact).toBeGreaterThan(200)
  })
  test('nothing to do is done perfectly', () => {
    expect(efficiencyOf({ outOfServiceMs: [], slots: 1, tookMs: 0 })).toBe(1)
  })
})

/** The shortest time in which so many slots can work these off, by trying every way. */
function bestOf(times: readonly number[], slots: number): number {
  const deal = (index: number, loads: readonly number[]): number =>
    index === times.length
      ? Math.max(...loads)
      : Math.min(
          ...loads.map((_, slot) =>
            deal(
              index + 1,
              loads.map((load, at) => (at === slot ? load + times[index]! : load)),
            ),
          ),
        )
  return deal(0, Array<number>(slots).fill(0))
}

/** What an update of one server needs at least beside its drain and restart: three checks in a row, one second each. */
const checksMs = 3_000
/** Most that calls, looks every second and the balancer's own checks may add. */
const overheadMs = 6_000

async function rotation(options: {
  servers: number
  batch: number
  drainOutliers: number
  known?: 'by history' | 'by itself'
}) {
  const random = seededRandom(options.servers)
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: options.servers }, () => ({
      weights: [100],
      release: 'v1',
      drainMs: random() < options.drainOutliers ? 40_000 : 1_500,
      updateMs: 6_000,
    })),
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  const settings = { batch: String(options.batch), minHealthy: '1' }
  // What the servers need is known from an earlier deployment, as the history remembers it.
  if (options.known === 'by history') await simulate(fleet, { version: 'v2', settings })
  const expectedMs = Object.fromEntries(fleet.servers.map((server) => [server.id, server.drainMs + server.updateMs]))
  const request = options.known === 'by itself' ? { expectedMs } : {}
  const before = fleet.calls
  const run = await simulate(fleet, { version: 'v3', settings, request })
  if (run.kind !== 'ended' || run.end.result !== 'succeeded') throw new Error(JSON.stringify(run))
  const times = run.end.timeline
    .filter((event) => event.phase === 'drain' || event.phase === 'in')
    .map((event) => event.atMs)
  const tookMs = Math.max(...times) - Math.min(...times)
  const slow = fleet.servers.filter(
    ({ id, drainMs, updateMs }) => run.end.durationsMs[id]! > drainMs + updateMs + checksMs + overheadMs,
  )
  return {
    // Servers that were out for longer than they themselves needed: a slow engine must not make its own bound larger.
    slow: slow.map(({ name }) => name),
    efficiency: efficiencyOf({ outOfServiceMs: Object.values(run.end.durationsMs), slots: options.batch, tookMs }),
    callsPerServer: (fleet.calls - before) / options.servers,
    violations: fleet.monitor.violations,
  }
}

describe('a rotation', { timeout: 120_000 }, () => {
  test.each([
    [4, 2],
    [40, 5],
    [200, 20],
    [1_000, 100],
  ])('of %i servers, %i at a time, comes within 5 % of the bound', async (servers, batch) => {
    const { efficiency, violations, slow } = await rotation({ servers, batch, drainOutliers: 0 })
    expect(violations).toEqual([])
    expect(slow).toEqual([])
    expect(efficiency).toBeGreaterThanOrEqual(0.95)
  })

  test.each([
    [40, 5, 'by history'],
    [200, 10, 'by history'],
    [1_000, 50, 'by itself'],
  ] as const)(
    'of %i servers, %i at a time, of which one in ten drains for 40 s, comes within 15 %',
    async (servers, batch, known) => {
      const { efficiency, slow } = await rotation({ servers, batch, drainOutliers: 0.1, known })
      expect(slow).toEqual([])
      expect(efficiency).toBeGreaterThanOrEqual(0.85)
    },
  )

  test('costs the same calls per server however large the fleet is', async () => {
    const small = await rotation({ servers: 40, batch: 4, drainOutliers: 0 })
    const large = await rotation({ servers: 1_000, batch: 100, drainOutliers: 0 })
    expect(large.callsPerServer).toBeLessThanOrEqual(small.callsPerServer)
  })
})
