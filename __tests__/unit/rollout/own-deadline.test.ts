import { expect, test } from 'vitest'
import { readJournal } from '../../../src/rollout/state/journal.ts'
import { DeployError, exitCodes } from '../../../src/shared/errors.ts'
import { seedHistory, simulate } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../support/simulated-process.ts'

async function aFleet(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: 6 }, () => ({ weights: [100], release: 'v1' })),
    minHealthy: 3,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const openRun = async (fleet: SimulatedFleet) =>
  (await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))).open
const serversOn = (fleet: SimulatedFleet, version: string) =>
  fleet.servers.filter(({ current }) => current === version).length
const serving = (fleet: SimulatedFleet) => fleet.servers.filter((server) => fleet.isServing(server)).length

async function expectToBeFinished(fleet: SimulatedFleet): Promise<void> {
  expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
  expect(serversOn(fleet, 'v2')).toBe(6)
  expect(await openRun(fleet)).toBeUndefined()
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
}

test('a run that its own deadline stops is paused as out of time, and the same command finishes it', async () => {
  const fleet = await aFleet()
  const controller = new AbortController()
  const timeout = new DeployError('--timeout passed', exitCodes.paused, 'paused', { code: 'E_TIMEOUT' })
  fleet.clock.schedule(20_000, () => controller.abort(timeout))
  expect(await simulate(fleet, { version: 'v2', signal: controller.signal })).toEqual({ kind: 'threw', error: timeout })
  expect(await openRun(fleet)).toMatchObject({ pause: { reason: '--timeout passed', isOutOfTime: true } })
  await expectToBeFinished(fleet)
})

test('a run that knows its deadline takes out no server that would not be back by then', async () => {
  const fleet = await aFleet()
  const timeoutAtMs = fleet.clock.now() + 110_000
  const expectedMs = Object.fromEntries(fleet.servers.map(({ id }) => [id, 60_000]))
  const run = await simulate(fleet, { version: 'v2', request: { timeoutAtMs, expectedMs } })
  expect(run).toMatchObject({ kind: 'ended', end: { result: 'paused' } })
  expect(fleet.clock.now()).toBeLessThan(timeoutAtMs)
  expect(serving(fleet)).toBe(6)
  expect(serversOn(fleet, 'v2')).toBeGreaterThan(0)
  expect(serversOn(fleet, 'v1')).toBeGreaterThan(0)
  expect(await openRun(fleet)).toMatchObject({ pause: { isOutOfTime: true } })
  await expectToBeFinished(fleet)
})
