import { describe, expect, test } from 'vitest'
import { readJournal } from '../../../../src/rollout/state/journal.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import {
  simulateCanary,
  simulatedLog,
  simulateFinish,
  type SimulatedTraffic,
} from '../../../support/simulated-canary.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

const clean: SimulatedTraffic = { requestsPerSecond: 40, errorRate: () => 0 }
const badV2: SimulatedTraffic = { requestsPerSecond: 40, errorRate: (version) => (version === 'v2' ? 0.3 : 0.001) }

async function aFleet(
  weights: readonly number[] = [100, 100, 100, 100],
  isBad?: (version: string) => boolean,
): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: weights.map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: Math.ceil(weights.filter((weight) => weight > 0).length / 2),
    ...(isBad ? { isBad } : {}),
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const versions = (fleet: SimulatedFleet) => fleet.servers.map((server) => server.current)
const held = async (fleet: SimulatedFleet) =>
  (await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))).held

/** What must be true after every ending. */
async function expectAtRest(fleet: SimulatedFleet): Promise<void> {
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
  expect(await held(fleet)).toEqual([])
}

describe('a canary', () => {
  test('that passes every step is rolled out to every server, with the weights they had', async () => {
    const fleet = await aFleet([60, 100, 40, 0])
    const run = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2')
    expect(run).toMatchObject({
      kind: 'ended',
      end: { result: 'promoted', steps: [{ verdict: { word: 'pass' } }, {}, {}] },
    })
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    await expectAtRest(fleet)
  })

  test('that was promoted and is run again finds nothing to do', async () => {
    const fleet = await aFleet()
    await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2')
    expect(await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2')).toEqual({ kind: 'nothing' })
    expect(new Set(versions(fleet))).toEqual(new Set(['v2']))
  })

  test('that answers with errors is rejected at the first step and the old release is back', async () => {
    const fleet = await aFleet()
    const run = await simulateCanary(fleet, simulatedLog(fleet, badV2), 'v2')
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'rejected', steps: [{ verdict: { word: 'fail' } }] } })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    await expectAtRest(fleet)
  })

  test('never gets more of the traffic than its step says', async () => {
    const fleet = await aFleet()
    const shares: number[] = []
    const log = simulatedLog(fleet, clean)
    await simulateCanary(
      fleet,
      {
        countByBackend: (query) => {
          const weights = fleet.servers.map((server) => fleet.weightsOf(server)[0]!)
          const canary = fleet.servers.reduce(
            (sum, server, index) => sum + (server.current === 'v2' ? weights[index]! : 0),
            0,
          )
          shares.push(canary / weights.reduce((sum, weight) => sum + weight, 0))
          return log.countByBackend(query)
        },
      },
      'v2',
    )
    expect(shares.map((share) => Math.round(share * 100))).toEqual(expect.arrayContaining([0, 5, 25, 50]))
    expect(Math.max(...shares)).toBeLessThan(0.51)
  })

  test.each([
    ['three servers', [100, 100, 100]],
    [
      '24 servers',
      [80, 80, 60, 80, 100, 100, 80, 60, 60, 80, 60, 100, 80, 100, 80, 100, 100, 60, 80, 100, 100, 80, 80, 100],
    ],
  ])('of %s never has more than its step says, also while more servers become canaries', async (_, weights) => {
    const fleet = await aFleet(weights)
    fleet.monitor.shares.expect({ version: 'v2', shares: [0.05, 0.25, 0.5], minRequests: 50, mayGrow: true })
    expect(await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2')).toMatchObject({ end: { result: 'promoted' } })
    await expectAtRest(fleet)
  })

  test('that is killed before it says again which step it reached goes on with that step', async () => {
    const weights = [80, 100, 80, 60, 60, 100, 100, 100, 60]
    const log = (fleet: SimulatedFleet) => simulatedLog(fleet, clean)
    // Every call of the second run up to where it looks at the traffic again.
    for (let atCall = 1; atCall < 60; atCall++) {
      const fleet = await aFleet(weights)
      await simulateCanary(fleet, log(fleet), 'v2', { kill: { atCall: 188, moment: 'after' } })
      await simulateCanary(fleet, log(fleet), 'v2', { kill: { atCall, moment: 'after' }, knowsDead: true })
      expect(await simulateCanary(fleet, log(fleet), 'v2'), `call ${atCall}`).toMatchObject({
        end: { result: 'promoted' },
      })
    }
  })

  test('is judged by whole seconds only: the log has no shorter ones, and the first is of two shares', async () => {
    const fleet = await aFleet()
    const log = simulatedLog(fleet, clean)
    const begins: number[] = []
    await simulateCanary(
      fleet,
      {
        countByBackend: (query) => {
          if (versions(fleet).includes('v2')) begins.push(query.fromMs)
          return log.countByBackend(query)
        },
      },
      'v2',
    )
    expect(begins.length).toBeGreaterThan(0)
    expect(begins.filter((fromMs) => fromMs % 1_000 !== 0)).toEqual([])
  })

  test('is not judged by the first time of a step, when its caches are cold', async () => {
    const fleet = await aFleet()
    const looks: { lengthMs: number; afterMs: number }[] = []
    const log = simulatedLog(fleet, clean)
    let steppedAt: number | undefined
    const watched = {
      countByBackend: (query: Parameters<typeof log.countByBackend>[0]) => {
        if (fleet.servers.some(({ current }) => current === 'v2')) {
          steppedAt ??= query.fromMs
          looks.push({ lengthMs: query.toMs - query.fromMs, afterMs: query.toMs - steppedAt })
        }
        return log.countByBackend(query)
      },
    }
    const run = await simulateCanary(fleet, watched, 'v2', { request: { initialDelayMs: 60_000, shares: [0.25] } })
    expect(run).toMatchObject({ kind: 'ended', end: { result: 'promoted', steps: [{ verdict: { word: 'pass' } }] } })
    // A look every 15 s; the first that counts anything comes when the minute is over.
    expect(looks[0]!.lengthMs).toBeLessThanOrEqual(15_000)
    if (run.kind !== 'ended') return
    expect(run.end.steps[0]!.durationMs).toBeGreaterThan(60_000)
  })

  test('waits before a step that a person has to approve; the same command again is the approval', async () => {
    const fleet = await aFleet()
    const log = simulatedLog(fleet, clean)
    const request = { approveBefore: [0.25, 0.5] }
    const run = () => simulateCanary(fleet, log, 'v2', { request })
    const steps = (shares: number[]) => shares.map((askedShare) => ({ askedShare, verdict: { word: 'pass' } }))
    expect(await run()).toMatchObject({
      kind: 'ended',
      end: { result: 'paused', reason: 'step 2 of 3 waits for an approval', steps: steps([0.05]) },
    })
    expect(await run()).toMatchObject({
      kind: 'ended',
      end: { result: 'paused', reason: 'step 3 of 3 waits for an approval', steps: steps([0.25]) },
    })
    expect(await run()).toMatchObject({ kind: 'ended', end: { result: 'promoted', steps: steps([0.5]) } })
    await expectAtRest(fleet)
  })

  test('that is killed before its approval still waits for it', async () => {
    const fleet = await aFleet()
    const log = simulatedLog(fleet, clean)
    const request = { approveBefore: [0.05] }
    for (const atCall of [12, 20])
      await simulateCanary(fleet, log, 'v2', { request, kill: { atCall, moment: 'after' } })
    expect(await simulateCanary(fleet, log, 'v2', { request })).toMatchObject({
      kind: 'ended',
      end: { result: 'paused' },
    })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
  })

  test('that never gets healthy gets no traffic at all', async () => {
    const fleet = await aFleet(undefined, (version) => version === 'v2')
    const run = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2')
    expect(run).toMatchObject({
      kind: 'ended',
      end: { result: 'rejected', steps: [], failed: [{ code: 'E_HEALTH_FAILED' }] },
    })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    await expectAtRest(fleet)
  })

  test('without traffic is inconclusive, never promoted', async () => {
    const fleet = await aFleet()
    const run = await simulateCanary(fleet, simulatedLog(fleet, { ...clean, requestsPerSecond: 0 }), 'v2')
    expect(run).toMatchObject({
      kind: 'ended',
      end: { result: 'inconclusive', steps: [{ verdict: { word: 'no-data' } }] },
    })
    expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
    await expectAtRest(fleet)
  })

  test('whose metric source fails is neither promoted nor blamed', async () => {
    const fleet = await aFleet()
    let calls = 0
    const log = simulatedLog(fleet, clean)
    const run = await simulateCanary(
      fleet,
      { countByBackend: (query) => (++calls > 2 ? Promise.reject(new Error('503')) : log.countByBackend(query)) },
      'v2',
    )
    expect(run).toMatchObject({
      kind: 'ended',
      end: { result: 'inconclusive', steps: [{ verdict: { word: 'provider-error' } }] },
    })
    await expectAtRest(fleet)
  })

  test.each(['rollback', 'promote', 'pause'] as const)(
    'keeps its share when both versions fail, whatever the policy (%s) is: neither blamed nor promoted',
    async (onInconclusive) => {
      const fleet = await aFleet()
      const startedAt = fleet.now
      // From the middle of the first step on, as when the database has trouble.
      const errorRate = () => (fleet.now > startedAt + 60_000 ? 0.3 : 0)
      const traffic: SimulatedTraffic = { requestsPerSecond: 4, errorRate }
      const run = await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2', {
        request: { onInconclusive: { action: onInconclusive } },
      })
      expect(run).toMatchObject({
        kind: 'ended',
        end: { result: 'paused', reason: expect.stringContaining('the stable version itself fails') },
      })
      const canaries = fleet.servers.filter((server) => server.current === 'v2')
      expect(canaries.map((server) => fleet.weightsOf(server)[0]! > 0)).toEqual([true])
      expect(await simulateFinish(fleet, 'v2', 'abort')).toMatchObject({ end: { result: 'succeeded' } })
      await expectAtRest(fleet)
    },
  )

  test('can be paused by policy, and promoted or aborted later', async () => {
    for (const verb of ['promote', 'abort'] as const) {
      const fleet = await aFleet()
      const paused = await simulateCanary(fleet, simulatedLog(fleet, { ...clean, requestsPerSecond: 0.1 }), 'v2', {
        request: { onInconclusive: { action: 'pause' } },
      })
      expect(paused).toMatchObject({ kind: 'ended', end: { result: 'paused' } })
      expect(versions(fleet)).toContain('v2')
      expect(await simulateFinish(fleet, 'v2', verb)).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
      expect(new Set(versions(fleet))).toEqual(new Set([verb === 'promote' ? 'v2' : 'v1']))
      await expectAtRest(fleet)
    }
  })

  test('whose job ends before the evidence is there is paused with its share, and goes on in the next job', async () => {
    const fleet = await aFleet()
    const slow = { ...clean, requestsPerSecond: 0.1 }
    const jobDeadlineMs = fleet.clock.now() + 200_000
    // A rollback is what no evidence would lead to, had the step had its time.
    const paused = await simulateCanary(fleet, simulatedLog(fleet, slow), 'v2', { deadline: { jobDeadlineMs } })
    expect(paused).toMatchObject({
      kind: 'ended',
      end: { result: 'paused', isOutOfTime: true, reason: 'its time ended before step 1 of 3 was decided' },
    })
    expect(fleet.clock.now()).toBeLessThan(jobDeadlineMs)
    const canary = fleet.servers.find((server) => server.current === 'v2')!
    expect(fleet.weightsOf(canary)[0]).toBeGreaterThan(0)
    const open = async () => (await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))).open
    expect(await open()).toMatchObject({ pause: { isOutOfTime: true } })
    const none = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2', {
      deadline: { jobDeadlineMs: fleet.clock.now() },
      deadManMs: 600_000,
    })
    expect(fleet.executions.filter(({ status }) => status === 'running')).toHaveLength(1)
    expect(none).toMatchObject({ end: { result: 'paused', reason: 'its time ends before step 1 of 3' } })
    const again = await simulateCanary(fleet, simulatedLog(fleet, clean), 'v2')
    expect(again).toMatchObject({ kind: 'ended', end: { result: 'promoted' } })
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    await expectAtRest(fleet)
  })

  test('that is stopped loses its traffic within seconds', async () => {
    const fleet = await aFleet()
    const controller = new AbortController()
    fleet.clock.schedule(60_000, () => controller.abort(new Error('SIGTERM')))
    const run = await simulateCanary(fleet, simulatedLog(fleet, { ...clean, requestsPerSecond: 0.1 }), 'v2', {
      signal: controller.signal,
    })
    expect(run.kind).toBe('threw')
    const canary = fleet.servers.find((server) => server.current === 'v2')!
    expect(fleet.weightsOf(canary)).toEqual([0])
    expect(fleet.now).toBeLessThan(75_000)
  })
})

describe('a canary that is killed', () => {
  const callsOf = async (traffic: SimulatedTraffic) => {
    const fleet = await aFleet()
    const before = fleet.calls
    await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2')
    return fleet.calls - before
  }

  test.each([
    ['good', clean, 'v2'],
    ['bad', badV2, 'v1'],
  ] as const)('at any call, with a %s release, is brought to its end by the next run', async (_, traffic, expected) => {
    const calls = await callsOf(traffic)
    for (let atCall = 1; atCall <= calls; atCall += 1) {
      for (const moment of ['before', 'after'] as const) {
        const fleet = await aFleet()
        await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2', { kill: { atCall, moment } })
        const again = await simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2')
        expect(['ended', 'nothing'], `killed ${moment} call ${atCall}`).toContain(again.kind)
        expect(new Set(versions(fleet)), `killed ${moment} call ${atCall}`).toEqual(new Set([expected]))
        await expectAtRest(fleet)
      }
    }
  })

  test('at any call is undone by a deployment of the old release, as recover does', async () => {
    const calls = await callsOf(badV2)
    for (let atCall = 1; atCall <= calls; atCall += 1) {
      const fleet = await aFleet()
      await simulateCanary(fleet, simulatedLog(fleet, badV2), 'v2', { kill: { atCall, moment: 'after' } })
      expect(await simulate(fleet, { version: 'v1' })).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
      expect(versions(fleet)).toEqual(['v1', 'v1', 'v1', 'v1'])
      await expectAtRest(fleet)
    }
  })
})
