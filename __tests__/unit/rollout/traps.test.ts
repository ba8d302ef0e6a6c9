import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/analysis/verdict.ts'
import type { Instance } from '../../../src/cloud/compute.ts'
import { createAlarmGuard } from '../../../src/rollout/guard/alarm-guard.ts'
import { untouchedServers, type GroupMember } from '../../../src/rollout/scaling-group/plan.ts'
import { seededRandom } from '../../../src/shared/random.ts'
import { silentReporter } from '../../../src/shared/reporter.ts'
import { VirtualClock } from '../../../src/shared/virtual-clock.ts'
import { simulateCanary, simulatedLog } from '../../support/simulated-canary.ts'
import { seedHistory, simulate, startDeployment } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import type { SimulatedFleetOptions } from '../../support/simulated-layout.ts'
import type { ServerOptions } from '../../support/simulated-server.ts'

// Mistakes of other tools, numbered as in the specification of the rollout engine: one regression test each.

async function aFleet(count: number, options: Partial<SimulatedFleetOptions> & Partial<ServerOptions> = {}) {
  const { drainMs, updateMs, ...rest } = options
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: count }, () => ({
      weights: [100],
      release: 'v1',
      ...(drainMs === undefined ? {} : { drainMs }),
      ...(updateMs === undefined ? {} : { updateMs }),
    })),
    minHealthy: Math.ceil(count / 2),
    ...rest,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const versions = (fleet: SimulatedFleet) => fleet.servers.map(({ current }) => current)
const clean = { requestsPerSecond: 40, errorRate: () => 0 }
const policy = { name: 'errors', okRate: 0.01, badRate: 0.05, maxRatio: 1.2, alpha: 0.01, beta: 0.01, minRequests: 50 }

describe('trap 1: success means every server', () => {
  test('one that fails last is a failure of the whole, and takes the others back', async () => {
    const fleet = await aFleet(4, { isBad: (version, index) => version === 'v2' && index === 3 })
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({
      kind: 'ended',
      end: { result: 'rolled-back', failed: [{ name: 'web-4' }] },
    })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test('95 % of 10 servers is all of them: refused with the numbers, before anything is touched', async () => {
    const fleet = await aFleet(10)
    const run = await simulate(fleet, { version: 'v2', settings: { minHealthy: '95%' } })
    expect(run).toMatchObject({ kind: 'threw', error: { code: 'E_UNSAFE_PLAN' } })
    expect(String(run.kind === 'threw' && run.error)).toContain('95% is 10 of 10 servers')
    expect(new Set(versions(fleet))).toEqual(new Set(['v1']))
  })
})

test('trap 2: an alarm that fires at the start is not ignored', async () => {
  const alarm = { id: 'rule-1', name: '5xx', state: 'firing' as const, isEnabled: true, metric: 'm' }
  const guard = createAlarmGuard({
    alarms: { describeAlarms: async () => [alarm] },
    watched: ['5xx'],
    baseline: new Set(),
    clock: new VirtualClock(),
    reporter: silentReporter,
  })
  const begin = guard.mayBegin({ want: { version: 'v2' }, from: { version: 'v1' } }, new AbortController().signal)
  await expect(begin).rejects.toMatchObject({ code: 'E_ALARM_FIRING', exitCode: 4 })
})

test('trap 3: nothing measured is no success', async () => {
  const nothing = { canary: { total: 0, bad: 0 }, stable: { total: 0, bad: 0 } }
  for (const intervals of [[], [nothing]])
    expect(
      judge({ intervals: { errors: intervals }, before: {}, policies: [policy], expectedShare: 0.1 }).word,
    ).not.toBe('pass')
  const fleet = await aFleet(4)
  const log = simulatedLog(fleet, { requestsPerSecond: 0, errorRate: () => 0 })
  expect(await simulateCanary(fleet, log, 'v2')).toMatchObject({ end: { result: 'inconclusive' } })
  expect(new Set(versions(fleet))).toEqual(new Set(['v1']))
})

describe('trap 4: a source that fails now and then', () => {
  test('is nothing that a canary dies of, however long it is watched', async () => {
    const fleet = await aFleet(4)
    const log = simulatedLog(fleet, { ...clean, requestsPerSecond: 4 })
    let reads = 0
    const shaky = {
      countByBackend: (query: Parameters<typeof log.countByBackend>[0]) =>
        ++reads > 2 && reads % 3 === 0 ? Promise.reject(new Error('503')) : log.countByBackend(query),
    }
    const request = { stepDurationMs: 24 * 3_600_000 }
    expect(await simulateCanary(fleet, shaky, 'v2', { request })).toMatchObject({ end: { result: 'promoted' } })
    expect(reads).toBeGreaterThan(10)
  })

  test('and one that is gone blames nobody', async () => {
    const fleet = await aFleet(4)
    const log = simulatedLog(fleet, clean)
    let reads = 0
    const gone = {
      countByBackend: (query: Parameters<typeof log.countByBackend>[0]) =>
        ++reads > 2 ? Promise.reject(new Error('503')) : log.countByBackend(query),
    }
    const end = await simulateCanary(fleet, gone, 'v2')
    expect(end).toMatchObject({ end: { result: 'inconclusive', steps: [{ verdict: { word: 'provider-error' } }] } })
  })
})

test('trap 5: the same numbers give the same verdict, and a short burst of errors is enough', () => {
  const burst = {
    intervals: { errors: [{ canary: { total: 60, bad: 12 }, stable: { total: 540, bad: 0 } }] },
    before: {},
    policies: [policy],
    expectedShare: 0.1,
  }
  const first = judge(burst)
  expect(first.word).toBe('fail')
  for (let again = 0; again < 20; again++) expect(judge(burst)).toEqual(first)
})

describe('trap 6: a tool without a controller', () => {
  test('leaves no lock for ever when it is killed', async () => {
    const fleet = await aFleet(3)
    expect((await simulate(fleet, { version: 'v2', kill: { atCall: 20, moment: 'after' } })).kind).toBe('killed')
    const killedAt = fleet.now
    const next = startDeployment(fleet, { version: 'v2' })
    expect(await fleet.clock.run(next.end)).toMatchObject({ end: { result: 'succeeded' } })
    expect(fleet.now - killedAt).toBeLessThan(200_000)
  })

  test('takes one server at a time unless it is told otherwise', async () => {
    const fleet = await aFleet(4)
    fleet.monitor.slots = 1
    await simulate(fleet, { version: 'v2' })
    expect(fleet.monitor.violations).toEqual([])
  })

  test('gives no traffic to an application that answers at first and then dies', async () => {
    const fleet = await aFleet(3, { updateMs: 2_000 })
    const dying = () => {
      for (const server of fleet.servers)
        if (server.current === 'v2' && server.isAnswering) fleet.setAnswering(server, false)
      if (fleet.now < 600_000) fleet.clock.schedule(1_000, dying)
    }
    fleet.clock.schedule(1_000, dying)
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ end: { result: 'rolled-back' } })
    expect(fleet.monitor.violations).toEqual([])
  })

  test('leaves no earlier server on the new release when a later one fails', async () => {
    const fleet = await aFleet(5, { isBad: (version, index) => version === 'v2' && index === 4 })
    await simulate(fleet, { version: 'v2' })
    expect(new Set(versions(fleet))).toEqual(new Set(['v1']))
  })
})

describe('trap 7: a canary', () => {
  test('after one that failed is judged from its own first step, not promoted', async () => {
    const fleet = await aFleet(4)
    const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: (version) => (version === 'v1' ? 0 : 0.3) })
    expect(await simulateCanary(fleet, log, 'v2')).toMatchObject({ end: { result: 'rejected' } })
    fleet.monitor.shares.expect({ version: 'v3', shares: [0.05], minRequests: 50, mayGrow: false })
    expect(await simulateCanary(fleet, log, 'v3')).toMatchObject({ end: { result: 'rejected' } })
    expect(fleet.monitor.violations).toEqual([])
    expect(new Set(versions(fleet))).toEqual(new Set(['v1']))
  })

  test('leaves a stable server that is repaired meanwhile on the stable release', async () => {
    const fleet = await aFleet(4)
    fleet.clock.schedule(60_000, () => fleet.setAnswering(fleet.servers[3]!, false))
    fleet.clock.schedule(70_000, () => fleet.setAnswering(fleet.servers[3]!, true))
    const log = simulatedLog(fleet, { ...clean, requestsPerSecond: 0.2 })
    const request = { onInconclusive: { action: 'pause' as const } }
    expect(await simulateCanary(fleet, log, 'v2', { request })).toMatchObject({ end: { result: 'paused' } })
    expect(fleet.servers[3]!.current).toBe('v1')
    expect(versions(fleet).filter((version) => version === 'v2')).toHaveLength(1)
  })
})

describe('trap 8: what the cloud has accepted', () => {
  test('counts only when it was read back, even where reads lag behind', async () => {
    const fleet = await aFleet(4)
    const faults = { random: seededRandom(1), lost: 0, refused: 0, staleMs: 2_500 }
    expect(await simulate(fleet, { version: 'v2', faults })).toMatchObject({ end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
  })

  test('does not stop a server on which requests still run', async () => {
    const fleet = await aFleet(3, { drainMs: 45_000 })
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ end: { result: 'succeeded' } })
    expect(fleet.monitor.violations).toEqual([])
  })
})

test('trap 9: servers that the cloud would silently leave out are named', () => {
  const member = (instanceId: string, more: Partial<GroupMember>): GroupMember =>
    ({
      instanceId,
      state: 'in-service',
      isMadeByGroup: true,
      isHealthy: true,
      machine: { id: instanceId, name: instanceId } as Instance,
      ...more,
    }) as GroupMember
  const { problems, notices } = untouchedServers(
    [
      member('i-plain', {}),
      member('i-manual', { isMadeByGroup: false }),
      member('i-protected', { state: 'protected' }),
      member('i-standby', { state: 'standby' }),
    ],
    [{ id: 'i-stranger', name: 'i-stranger' } as Instance],
    new Set(),
  )
  const told = [...problems.map(({ message }) => message), ...notices].join('\n')
  for (const id of ['i-manual', 'i-protected', 'i-standby', 'i-stranger']) expect(told).toContain(id)
  expect(told).not.toContain('i-plain')
})

test('trap 10: weight 0 on every server never happens, in no part of a call that is applied in parts', async () => {
  const fleet = await aFleet(45, { minHealthy: 1 })
  let least = Infinity
  const { weights } = fleet
  const look = () => {
    least = Math.min(least, [...weights.get('rsp-1')!.values()].filter((weight) => weight > 0).length)
    if (fleet.now < 120_000) fleet.clock.schedule(5, look)
  }
  look()
  expect(await simulate(fleet, { version: 'v2', settings: { batch: '100%', minHealthy: '0' } })).toMatchObject({
    end: { result: 'succeeded' },
  })
  expect(least).toBe(1)
  expect(fleet.monitor.violations).toEqual([])
})
