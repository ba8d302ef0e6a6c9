import { describe, expect, test } from 'vitest'
import { readHistory } from '../../../src/rollout/state/history.ts'
import { readJournal } from '../../../src/rollout/state/journal.ts'
import { reportOf } from '../../../src/rollout/report/report.ts'
import { seedHistory, simulate, startDeployment, type SimulatedRun } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../support/simulated-process.ts'

const bakeMs = 120_000
const settings = { batch: '2', bakeMs }
const v2: SimulatedRun = { version: 'v2', settings }

async function aFleet(weights: readonly number[] = [100, 100, 60, 0]): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: weights.map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const versions = (fleet: SimulatedFleet) => [...new Set(fleet.servers.map(({ current }) => current))]
const records = async (fleet: SimulatedFleet) =>
  (await fleet.clock.run(readHistory(new SimulatedProcess(fleet).store))).map(
    ({ version, isVerified }) => `${version} ${isVerified ? 'verified' : 'not verified'}`,
  )
const isAllOn = (fleet: SimulatedFleet, version: string) =>
  fleet.servers.every((server) => server.current === version && server.tags['alicloud-deploy:release'] === version)

/** Moves the clock on until the last server has the release, and stops there: the bake at the end has begun. */
async function untilBaking(fleet: SimulatedFleet, version = 'v2'): Promise<void> {
  for (let waitedMs = 0; !isAllOn(fleet, version); waitedMs += 1_000) {
    if (waitedMs > 3_600_000) throw new Error('the last server never got the release')
    await fleet.clock.advance(1_000)
  }
  await fleet.clock.advance(2_000)
}

function expectAtRest(fleet: SimulatedFleet): void {
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
}

describe('after the last batch', () => {
  test('all servers are watched before the release counts as verified', async () => {
    const fleet = await aFleet()
    const deployment = startDeployment(fleet, v2)
    await untilBaking(fleet)
    const allOnAt = fleet.now
    expect(await records(fleet)).toEqual(['v1 verified'])
    const run = await fleet.clock.run(deployment.end)
    if (run.kind !== 'ended') throw new Error(run.kind)
    expect(run.end.result).toBe('succeeded')
    expect(fleet.now - allOnAt).toBeGreaterThanOrEqual(bakeMs - 4_000)
    expect(await records(fleet)).toEqual(['v1 verified', 'v2 verified'])
    expectAtRest(fleet)
    const report = reportOf(run.end, { durationMs: 0 })
    expect(report.bakeAtEndMs).toBeGreaterThanOrEqual(bakeMs)
    // The first bake is in the bound, the last is behind the rotation.
    expect(report.lowerBoundMs).toBeGreaterThan(bakeMs)
    expect(report.efficiency).toBeGreaterThan(0.9)
    expect(report.rotationMs).toBeLessThan(2 * bakeMs)
  })

  test('a server that breaks while they are watched sends the release back', async () => {
    const fleet = await aFleet()
    const deployment = startDeployment(fleet, v2)
    await untilBaking(fleet)
    fleet.setAnswering(fleet.servers[1]!, false)
    expect(await fleet.clock.run(deployment.end)).toMatchObject({
      kind: 'ended',
      end: { result: 'rolled-back', failed: [{ code: 'E_BAKE_FAILED', instanceId: fleet.servers[1]!.id }] },
    })
    expect(versions(fleet)).toEqual(['v1'])
    expect(await records(fleet)).toEqual(['v1 verified', 'v2 not verified'])
    expectAtRest(fleet)
  })

  test('a server that broke before counts once, however often the others are watched', async () => {
    const fleet = await aFleet([100, 100, 100, 100])
    const patient = { batch: '1', bakeMs: 60_000, pauseBetweenMs: 20_000, maxFailures: 1 }
    const deployment = startDeployment(fleet, { version: 'v2', settings: patient })
    const isBack = () => fleet.servers.find((server) => server.tags['alicloud-deploy:release'] === 'v2')
    for (let waitedMs = 0; !isBack() && waitedMs < 3_600_000; waitedMs += 1_000) await fleet.clock.advance(1_000)
    const broken = isBack()!
    fleet.setAnswering(broken, false)
    const run = await fleet.clock.run(deployment.end)
    expect(run).toMatchObject({
      kind: 'ended',
      end: { result: 'mixed', failed: [{ code: 'E_BAKE_FAILED', instanceId: broken.id }] },
    })
    expect(versions(fleet)).toEqual(['v2'])
  })

  test('nobody is watched on a way back, which goes to what is known to be good', async () => {
    const fleet = await aFleet()
    await simulate(fleet, v2)
    const finishedAt = fleet.now
    expect(await simulate(fleet, { version: '', verb: 'rollback', settings })).toMatchObject({
      end: { result: 'succeeded', waits: { atEndMs: 0 } },
    })
    expect(versions(fleet)).toEqual(['v1'])
    expect(fleet.now - finishedAt).toBeLessThan(2 * bakeMs)
    expectAtRest(fleet)
  })

  test('a run whose time ends meanwhile pauses, and the next one watches anew and finishes', async () => {
    const fleet = await aFleet([100, 100])
    const request = { jobDeadlineMs: fleet.clock.now() + 220_000 }
    const paused = await simulate(fleet, { ...v2, settings: { ...settings, bakeMs: 200_000 }, request })
    expect(paused).toMatchObject({ kind: 'ended', end: { result: 'paused' } })
    const { open } = await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))
    expect(open?.pause).toMatchObject({ isOutOfTime: true })
    expect(await records(fleet)).toEqual(['v1 verified'])
    expect(await simulate(fleet, v2)).toMatchObject({
      end: { result: 'succeeded', waits: { atEndMs: expect.closeTo(bakeMs, -3) } },
    })
    expect(await records(fleet)).toEqual(['v1 verified', 'v2 verified'])
    expectAtRest(fleet)
  })
})

describe('a run that is killed while all are watched', () => {
  test.each([
    ['the same command finishes it, after it has watched', v2, ['v2'], ['v1 verified', 'v2 verified']],
    ['recover ends it', { version: '', verb: 'recover', settings }, undefined, undefined],
    ['rollback goes back', { version: '', verb: 'rollback', settings }, ['v1'], undefined],
    ['a newer release comes', { version: 'v3', settings }, ['v3'], ['v1 verified', 'v3 verified']],
  ] satisfies [string, SimulatedRun, string[] | undefined, string[] | undefined][])(
    'leaves what the next needs: %s',
    async (_, next, wanted, recorded) => {
      const fleet = await aFleet()
      const killed = startDeployment(fleet, v2)
      await untilBaking(fleet)
      await fleet.clock.advance(bakeMs / 2)
      killed.process.die()
      expect(await fleet.clock.run(killed.end)).toEqual({ kind: 'killed' })
      const restAt = fleet.now
      expect(await simulate(fleet, next)).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
      if (wanted) expect(versions(fleet)).toEqual(wanted)
      else expect(versions(fleet)).toHaveLength(1)
      if (recorded) expect(await records(fleet)).toEqual(recorded)
      if (next === v2) expect(fleet.now - restAt).toBeGreaterThanOrEqual(bakeMs)
      expectAtRest(fleet)
    },
  )
})
