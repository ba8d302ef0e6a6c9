import { describe, expect, test } from 'vitest'
import { readJournal } from '../../../src/rollout/journal.ts'
import { readLease } from '../../../src/rollout/lease.ts'
import { releaseOf, seedHistory, simulate } from '../../support/simulated-deployment.ts'
import { SimulatedFleet, SimulatedProcess, type SimulatedFleetOptions } from '../../support/simulated-fleet.ts'

async function aFleet(
  options: Partial<SimulatedFleetOptions> & { weights?: readonly number[] } = {},
): Promise<SimulatedFleet> {
  const { weights = [100, 100, 100, 100], ...rest } = options
  const fleet = new SimulatedFleet({
    servers: weights.map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
    ...rest,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const versions = (fleet: SimulatedFleet) => fleet.servers.map((server) => server.current)
const stored = (fleet: SimulatedFleet) => {
  const { store } = new SimulatedProcess(fleet)
  return fleet.clock.run(Promise.all([readJournal(store), readLease(store)]))
}

describe('deploying a release', () => {
  test('brings every server to it, with the weights it had, and leaves nothing open', async () => {
    const fleet = await aFleet({ weights: [60, 100, 40, 0] })
    const run = await simulate(fleet, { version: 'v2' })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded', from: { version: 'v1' } } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    const [journal, lease] = await stored(fleet)
    expect(journal).toEqual({ held: [] })
    expect(lease?.isReleased).toBe(true)
  })

  test('a release that never gets healthy is rolled back everywhere', async () => {
    const fleet = await aFleet({ isBad: (version) => version === 'v2' })
    const run = await simulate(fleet, { version: 'v2' })
    expect(run).toMatchObject({
      kind: 'ended',
      end: { result: 'rolled-back', failed: [{ code: 'E_HEALTH_FAILED', stage: 'update' }] },
    })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test.each([0, 1, 2, 3])('a failure on server %i takes the others back too', async (bad) => {
    const fleet = await aFleet({ isBad: (version, index) => version === 'v2' && index === bad })
    const run = await simulate(fleet, { version: 'v2', settings: { batch: '2' } })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'rolled-back' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test('the first release goes to all servers at once: nothing serves that could be lost', async () => {
    const fleet = new SimulatedFleet({ servers: Array.from({ length: 6 }, () => ({ weights: [100] })), minHealthy: 3 })
    fleet.monitor.begin()
    const run = await simulate(fleet, { version: 'v1' })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
    expect(fleet.now).toBeLessThan(40_000)
  })

  test('a killed run is finished by the next, whatever call it died at', async () => {
    const unkilled = await aFleet({ weights: [60, 100, 40, 0] })
    await simulate(unkilled, { version: 'v2' })
    for (let atCall = 1; atCall < unkilled.calls; atCall++) {
      for (const moment of ['before', 'after'] as const) {
        const fleet = await aFleet({ weights: [60, 100, 40, 0] })
        await simulate(fleet, { version: 'v2', kill: { atCall, moment } })
        const run = await simulate(fleet, { version: 'v2' })
        fleet.monitor.checkEnd()
        expect({
          atCall,
          moment,
          kind: run.kind,
          violations: fleet.monitor.violations,
          versions: versions(fleet),
        }).toEqual({ atCall, moment, kind: 'ended', violations: [], versions: ['v2', 'v2', 'v2', 'v2'] })
      }
    }
  })

  test('a third release takes the servers of a killed run back first, so that never three versions serve', async () => {
    const fleet = await aFleet()
    const aborted = await simulate(fleet, { version: 'v2', kill: { atCall: 110, moment: 'after' } })
    expect(aborted.kind).toBe('killed')
    const run = await simulate(fleet, { version: 'v3' })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'succeeded', want: releaseOf('v3') } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
  })
})
