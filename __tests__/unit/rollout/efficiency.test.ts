import { describe, expect, test } from 'vitest'
import { efficiencyOf, lowerBoundMs } from '../../../src/rollout/efficiency.ts'
import { seededRandom } from '../../../src/shared/random.ts'
import { seedHistory, simulate } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'

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
  test('nothing to do is done perfectly', () => {
    expect(efficiencyOf({ outOfServiceMs: [], slots: 1, tookMs: 0 })).toBe(1)
  })
})

async function rotation(options: { servers: number; batch: number; drainOutliers: number; expected?: boolean }) {
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
  const expectedMs = Object.fromEntries(fleet.servers.map((server) => [server.id, server.drainMs + server.updateMs]))
  const before = fleet.calls
  const run = await simulate(fleet, {
    version: 'v2',
    settings: { batch: String(options.batch), minHealthy: '1' },
    ...(options.expected ? { request: { expectedMs } } : {}),
  })
  if (run.kind !== 'ended' || run.end.result !== 'succeeded') throw new Error(JSON.stringify(run))
  const times = run.end.timeline
    .filter((event) => event.phase === 'drain' || event.phase === 'in')
    .map((event) => event.atMs)
  const tookMs = Math.max(...times) - Math.min(...times)
  return {
    efficiency: efficiencyOf({ outOfServiceMs: Object.values(run.end.durationsMs), slots: options.batch, tookMs }),
    callsPerServer: (fleet.calls - before) / options.servers,
    violations: fleet.monitor.violations,
  }
}

describe('a rotation', () => {
  test.each([
    [4, 2],
    [40, 5],
    [1_000, 100],
  ])('of %i servers, %i at a time, comes within 5 % of the bound', async (servers, batch) => {
    const { efficiency, violations } = await rotation({ servers, batch, drainOutliers: 0 })
    expect(violations).toEqual([])
    expect(efficiency).toBeGreaterThanOrEqual(0.95)
  })

  test.each([
    [40, 5],
    [1_000, 50],
  ])('of %i servers, %i at a time, of which one in ten drains for 40 s, comes within 15 %', async (servers, batch) => {
    const { efficiency } = await rotation({ servers, batch, drainOutliers: 0.1, expected: true })
    expect(efficiency).toBeGreaterThanOrEqual(0.85)
  })

  test('costs the same calls per server however large the fleet is', async () => {
    const small = await rotation({ servers: 40, batch: 4, drainOutliers: 0 })
    const large = await rotation({ servers: 1_000, batch: 100, drainOutliers: 0 })
    expect(large.callsPerServer).toBeLessThanOrEqual(small.callsPerServer)
  })
})
