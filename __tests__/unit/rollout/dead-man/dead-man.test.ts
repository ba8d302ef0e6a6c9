import { describe, expect, test } from 'vitest'
import { readJournal } from '../../../../src/rollout/state/journal.ts'
import {
  simulateCanary,
  simulatedLog,
  simulateFinish,
  type SimulatedTraffic,
} from '../../../support/simulated-canary.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

const good: SimulatedTraffic = { requestsPerSecond: 40, errorRate: () => 0 }
const bad: SimulatedTraffic = { requestsPerSecond: 40, errorRate: (version) => (version === 'v2' ? 0.3 : 0.001) }
const ttlMs = 120_000
/** Long after anything that was armed has acted. */
const quietMs = 3 * ttlMs

async function aFleet(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: [100, 80, 100, 60].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const armed = (fleet: SimulatedFleet) => fleet.executions.filter(({ status }) => status === 'running')
const weights = (fleet: SimulatedFleet) => fleet.servers.map((server) => fleet.weightsOf(server)[0]!)
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Part of the traffic that servers get which do not run v1. */
function newShare(fleet: SimulatedFleet): number {
  const all = weights(fleet)
  return sum(all.filter((_, index) => fleet.servers[index]!.current !== 'v1')) / sum(all)
}

async function expectAtRest(fleet: SimulatedFleet, version: string): Promise<void> {
  expect(new Set(fleet.servers.map(({ current }) => current))).toEqual(new Set([version]))
  expect(weights(fleet)).toEqual([100, 80, 100, 60])
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
  expect((await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))).held).toEqual([])
  await fleet.clock.advance(quietMs)
  expect(weights(fleet)).toEqual([100, 80, 100, 60])
}

const callsOf = async (traffic: SimulatedTraffic) => {
  const fleet = await aFleet()
  const before = fleet.calls
  await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2', { deadManMs: ttlMs })
  return fleet.calls - before
}

describe('the dead-man rollback of a canary', () => {
  test('leaves nothing armed behind, whatever the ending', async () => {
    for (const [traffic, version] of [
      [good, 'v2'],
      [bad, 'v1'],
    ] as const) {
      const fleet = await aFleet()
      const run = await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2', { deadManMs: ttlMs })
      expect(run.kind).toBe('ended')
      expect(fleet.executions.length).toBeGreaterThan(0)
      expect(armed(fleet)).toEqual([])
      expect(fleet.executions.every(({ status }) => status === 'cancelled')).toBe(true)
      await expectAtRest(fleet, version)
    }
  })

  test('never acts while the run is alive, however long a step takes', async () => {
    const fleet = await aFleet()
    await simulateCanary(fleet, simulatedLog(fleet, { ...good, requestsPerSecond: 2 }), 'v2', {
      deadManMs: 30_000,
      request: { onInconclusive: { action: 'promote' } },
    })
    expect(fleet.now).toBeGreaterThan(600_000)
    expect(fleet.executions.filter(({ status }) => status === 'succeeded')).toEqual([])
    expect(fleet.monitor.violations).toEqual([])
  })

  test('gives the traffic back after a kill at any call, with nobody running it again', async () => {
    const calls = await callsOf(good)
    let sawShare = 0
    for (let atCall = 1; atCall <= calls; atCall++) {
      for (const moment of ['before', 'after'] as const) {
        const fleet = await aFleet()
        const run = await simulateCanary(fleet, simulatedLog(fleet, good), 'v2', {
          deadManMs: ttlMs,
          kill: { atCall, moment },
        })
        if (run.kind !== 'killed') continue
        const journal = await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))
        // From the promotion on every step was proved by evidence, and the rotation is the one of rolling-deploy.
        if (journal.open?.command !== 'canary' || armed(fleet).length === 0) continue
        const before = newShare(fleet)
        if (before > 0) sawShare++
        await fleet.clock.advance(quietMs)
        const own = [100, 80, 100, 60]
        const place = `killed ${moment} call ${atCall}`
        expect(newShare(fleet), place).toBe(0)
        fleet.servers.forEach((server, index) => {
          if (server.current === 'v1' && fleet.weightsOf(server)[0] !== 0)
            expect(fleet.weightsOf(server)[0], `${place}, ${server.name}`).toBe(own[index])
        })
        expect(fleet.monitor.violations, place).toEqual([])
      }
    }
    expect(sawShare).toBeGreaterThan(20)
  })

  test('is ended by the next run, which then brings the canary to its end', async () => {
    for (const [traffic, version] of [
      [good, 'v2'],
      [bad, 'v1'],
    ] as const) {
      const calls = await callsOf(traffic)
      for (let atCall = 1; atCall <= calls; atCall += 3) {
        for (const moment of ['before', 'after'] as const) {
          const fleet = await aFleet()
          const options = { deadManMs: ttlMs }
          await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2', { ...options, kill: { atCall, moment } })
          const again = await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2', options)
          expect(['ended', 'nothing'], `killed ${moment} call ${atCall}`).toContain(again.kind)
          expect(armed(fleet), `killed ${moment} call ${atCall}`).toEqual([])
          await expectAtRest(fleet, version)
        }
      }
    }
  })

  test('that has acted does not keep a later run from its end', async () => {
    const calls = await callsOf(good)
    for (let atCall = 5; atCall <= calls; atCall += 7) {
      const fleet = await aFleet()
      await simulateCanary(fleet, simulatedLog(fleet, good), 'v2', {
        deadManMs: ttlMs,
        kill: { atCall, moment: 'after' },
      })
      await fleet.clock.advance(quietMs)
      expect(await simulate(fleet, { version: 'v1' }), `killed after call ${atCall}`).toMatchObject({ kind: 'ended' })
      await expectAtRest(fleet, 'v1')
    }
  })

  test('leaves a paused canary its share until the approval expires, and ends with its promotion', async () => {
    const slow = { ...good, requestsPerSecond: 0.1 }
    const approvalTimeoutMs = 24 * 3_600_000
    const pause = { deadManMs: ttlMs, request: { onInconclusive: { action: 'pause' }, approvalTimeoutMs } } as const
    const left = await aFleet()
    expect(await simulateCanary(left, simulatedLog(left, slow), 'v2', pause)).toMatchObject({
      end: { result: 'paused' },
    })
    expect(armed(left)).toHaveLength(1)
    const share = newShare(left)
    expect(share).toBeGreaterThan(0)
    await left.clock.advance(approvalTimeoutMs - ttlMs)
    expect(newShare(left)).toBe(share)
    await left.clock.advance(quietMs)
    expect(newShare(left)).toBe(0)
    expect(left.monitor.violations).toEqual([])
    const promoted = await aFleet()
    await simulateCanary(promoted, simulatedLog(promoted, slow), 'v2', pause)
    await promoted.clock.advance(approvalTimeoutMs / 2)
    expect(await simulateFinish(promoted, 'v2', 'promote')).toMatchObject({ end: { result: 'succeeded' } })
    expect(armed(promoted)).toEqual([])
    await expectAtRest(promoted, 'v2')
  })

  test('that is stopped is disarmed at the safe point', async () => {
    const fleet = await aFleet()
    const controller = new AbortController()
    fleet.clock.schedule(60_000, () => controller.abort(new Error('SIGTERM')))
    await simulateCanary(fleet, simulatedLog(fleet, { ...good, requestsPerSecond: 0.1 }), 'v2', {
      deadManMs: ttlMs,
      signal: controller.signal,
    })
    expect(armed(fleet)).toEqual([])
    expect(fleet.now).toBeLessThan(75_000)
  })
})
