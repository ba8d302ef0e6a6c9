import { describe, expect, test } from 'vitest'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

/** Two listeners; only the last of three servers gets traffic of the second. */
async function aFleet(
  weights = [
    [100, 0],
    [100, 0],
    [60, 100],
  ],
) {
  const fleet = new SimulatedFleet({
    servers: weights.map((own) => ({ weights: own, release: 'v1' })),
    groups: 2,
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const versions = (fleet: SimulatedFleet) => fleet.servers.map(({ current }) => current)

describe('a listener with one server', () => {
  test('is not interrupted without a word: refused with the numbers and the fix before anything is touched', async () => {
    const fleet = await aFleet()
    const run = await simulate(fleet, { version: 'v2', settings: { minHealthy: '50%' } })
    expect(run).toMatchObject({ kind: 'threw', error: { code: 'E_UNSAFE_PLAN', exitCode: 4 } })
    const said = String(run.kind === 'threw' && run.error)
    expect(said).toContain('listener http:81 of lb-1 has 1 of the 3 servers, web-3 (i-003)')
    expect(said).toContain('--min-healthy 0')
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1'])
    expect(fleet.monitor.violations).toEqual([])
  })

  test('is, when that is asked for, one server at a time', async () => {
    const fleet = await aFleet()
    fleet.monitor.slots = 1
    const run = await simulate(fleet, { version: 'v2', settings: { minHealthy: '0' } })
    expect(run).toMatchObject({ end: { result: 'succeeded' } })
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2'])
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
  })

  test('hinders nobody who skips the server, or who deploys to it for the first time', async () => {
    const fleet = await aFleet()
    const request = { skip: new Set(['web-3']) }
    expect(await simulate(fleet, { version: 'v2', request })).toMatchObject({ end: { result: 'succeeded' } })
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v1'])
    const empty = new SimulatedFleet({ servers: [{ weights: [1, 0] }, { weights: [1, 1] }], groups: 2, minHealthy: 1 })
    expect(await simulate(empty, { version: 'v1' })).toMatchObject({ end: { result: 'succeeded' } })
  })

  test('does not keep a killed run from being brought to its end', async () => {
    const fleet = await aFleet()
    const kill = { atCall: 60, moment: 'after' } as const
    expect(await simulate(fleet, { version: 'v2', settings: { minHealthy: '0' }, kill })).toEqual({ kind: 'killed' })
    await fleet.clock.advance(90_000)
    expect(await simulate(fleet, { version: 'v3', verb: 'recover' })).toMatchObject({ end: { result: 'succeeded' } })
    expect(new Set(versions(fleet)).size).toBe(1)
    fleet.monitor.checkEnd()
  })
})
