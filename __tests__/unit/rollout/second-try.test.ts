import { describe, expect, test } from 'vitest'
import { markdownReport } from '../../../src/rollout/report/markdown.ts'
import { reportOf } from '../../../src/rollout/report/report.ts'
import { defaultRotation, seedHistory, simulate } from '../../support/simulated-deployment.ts'
import type { Way } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import type { SimulatedFleetOptions } from '../../support/simulated-layout.ts'

async function aFleet(isBad: NonNullable<SimulatedFleetOptions['isBad']>, way: Way = 'artifact') {
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: 4 }, () => ({ weights: [100], release: 'v1' })),
    minHealthy: 2,
    isFromImage: way === 'image',
    isBad,
  })
  await seedHistory(fleet, 'v1', way)
  fleet.monitor.begin()
  return fleet
}

const startsOf = (fleet: SimulatedFleet, version: string) =>
  fleet.servers.map((server) => server.startsOf.get(version) ?? 0)

describe('a server that is unhealthy after its update', () => {
  test.each(['artifact', 'image', 'command'] as const)(
    'by %s is started anew before it counts as failed',
    async (way) => {
      // A new disk is one start, its environment another.
      const fleet = await aFleet(
        (version, index, start) => version === 'v2' && index === 1 && start <= (way === 'image' ? 2 : 1),
        way,
      )
      const run = await simulate(fleet, { version: 'v2', way })
      if (run.kind !== 'ended') throw new Error(JSON.stringify(run))
      expect(run.end).toMatchObject({ result: 'succeeded', failed: [] })
      const report = reportOf(run.end, { durationMs: 1 })
      expect(report.servers.filter(({ retries }) => retries.length > 0)).toMatchObject([
        { name: 'web-2', retries: [{ reason: expect.stringContaining('updated again') }] },
      ])
      expect(markdownReport(report)).toContain('🔁 updated again')
      fleet.monitor.checkEnd()
      expect(fleet.monitor.violations).toEqual([])
    },
  )

  test('is left without traffic after the second try, and counts as one failure', async () => {
    const fleet = await aFleet((version, index) => version === 'v2' && index === 0)
    const settings = { maxFailures: 1 }
    const run = await simulate(fleet, { version: 'v2', settings, request: { onFailure: 'stop' } })
    expect(run).toMatchObject({ end: { result: 'mixed', failed: [{ name: 'web-1', tries: 2, stage: 'update' }] } })
    expect(startsOf(fleet, 'v2')).toEqual([2, 1, 1, 1])
    expect(fleet.weightsOf(fleet.servers[0]!)).toEqual([0])
    expect(fleet.monitor.violations).toEqual([])
  })

  test('gets no second try when another failure has ended the rollout already', async () => {
    const fleet = await aFleet((version) => version === 'v2')
    const run = await simulate(fleet, { version: 'v2', settings: { batch: '2' } })
    expect(run).toMatchObject({ end: { result: 'rolled-back' } })
    // Both are updated twice side by side; nobody else is touched.
    expect(startsOf(fleet, 'v2')).toEqual([2, 2, 0, 0])
  })

  test('gets none when the job ends before it could be back', async () => {
    const fleet = await aFleet((version) => version === 'v2')
    const request = { jobDeadlineMs: fleet.clock.now() + 130_000 }
    const run = await simulate(fleet, { version: 'v2', request })
    expect(run).toMatchObject({ end: { result: 'rolled-back' } })
    expect(run.kind === 'ended' && run.end.failed[0]).not.toHaveProperty('tries')
    expect(startsOf(fleet, 'v2')).toEqual([1, 0, 0, 0])
  })
})

describe('a server that stays dead', () => {
  const { minHealthyPerZone: _, ...unsaid } = defaultRotation

  test('is no capacity: the only other one of its zone is updated after it, never before', async () => {
    const zones = ['zone-a', 'zone-a', 'zone-b', 'zone-b']
    const fleet = new SimulatedFleet({
      servers: zones.map((zoneId) => ({ weights: [100], release: 'v1', zoneId })),
      minHealthy: 2,
      isBad: (version, index) => version !== 'v1' && index === 2,
    })
    await seedHistory(fleet, 'v1')
    fleet.monitor.begin()
    const request = { settings: { ...unsaid, maxFailures: 1 }, onFailure: 'stop' } as const
    expect(await simulate(fleet, { version: 'v2', request })).toMatchObject({ end: { result: 'mixed' } })
    // It served when that began: the other one of its zone is left alone.
    expect(fleet.standing.map(({ current }) => current)).toEqual(['v2', 'v2', 'v2', 'v1'])
    expect(await simulate(fleet, { version: 'v3', request })).toMatchObject({ end: { result: 'mixed' } })
    expect(fleet.standing.map(({ current }) => current)).toEqual(['v3', 'v3', 'v3', 'v3'])
    expect(fleet.servers.map((server) => fleet.weightsOf(server))).toEqual([[100], [100], [0], [100]])
    expect(fleet.monitor.violations).toEqual([])
  })
})
