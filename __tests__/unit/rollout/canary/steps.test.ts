import { describe, expect, test } from 'vitest'
import type { AskedStep } from '../../../../src/rollout/canary/steps.ts'
import { readJournal } from '../../../../src/rollout/state/journal.ts'
import { seedHistory } from '../../../support/simulated-deployment.ts'
import {
  simulateCanary,
  simulatedLog,
  type CanaryRun,
  type SimulatedTraffic,
} from '../../../support/simulated-canary.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

const clean: SimulatedTraffic = { requestsPerSecond: 40, errorRate: () => 0 }
const minute = 60_000

const share = (percent: number, servers?: string): AskedStep => ({
  kind: 'share',
  share: percent / 100,
  ...(servers === undefined ? {} : { servers }),
})
const analyse: AskedStep = { kind: 'analyse' }
const bake = (ms: number): AskedStep => ({ kind: 'wait', word: 'bake', ms })
const servers = (text: string): AskedStep => ({ kind: 'servers', servers: text })

/** The example of what a user writes. */
const example: AskedStep[] = [
  share(5, '1'),
  analyse,
  share(10),
  analyse,
  servers('50%'),
  bake(2 * minute),
  servers('100%'),
]

async function aFleet(weights: readonly number[] = [100, 100, 100, 100]): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: weights.map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: Math.ceil(weights.length / 2),
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

const run = (fleet: SimulatedFleet, steps: readonly AskedStep[], more: CanaryRun = {}, traffic = clean) =>
  simulateCanary(fleet, simulatedLog(fleet, traffic), 'v2', { ...more, request: { steps, ...more.request } })

const versions = (fleet: SimulatedFleet) => fleet.servers.map((server) => server.current)
const shareOfV2 = (fleet: SimulatedFleet) => {
  const weights = fleet.servers.map((server) => fleet.weightsOf(server)[0]!)
  const canary = fleet.servers.reduce((sum, { current }, index) => sum + (current === 'v2' ? weights[index]! : 0), 0)
  return canary / weights.reduce((sum, weight) => sum + weight, 0)
}

async function expectAtRest(fleet: SimulatedFleet): Promise<void> {
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
  expect((await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))).held).toEqual([])
}

describe('the steps of a canary', () => {
  test('are played in order, judged where an analysis stands, and promoted in parts after the last one', async () => {
    const fleet = await aFleet([60, 100, 80, 100])
    const end = await run(fleet, example)
    expect(end).toMatchObject({
      kind: 'ended',
      end: {
        result: 'promoted',
        steps: [
          { step: 2, verdict: { word: 'pass' } },
          { step: 4, verdict: { word: 'pass' } },
        ],
        played: [
          { step: 1, what: '5 % on 1 server', servers: 1 },
          { what: 'analyse' },
          { what: '10 %' },
          { what: 'analyse' },
          { what: '50% servers', servers: 2, share: 160 / 340 },
          { what: 'bake 2m00s', end: 'done' },
          { what: 'promote', end: 'done' },
        ],
      },
    })
    if (end.kind === 'ended') expect(end.end.played[5]!.durationMs).toBeGreaterThanOrEqual(2 * minute)
    expect(versions(fleet)).toEqual(['v2', 'v2', 'v2', 'v2'])
    await expectAtRest(fleet)
  })

  test('have their shares while they last, read back from the weights', async () => {
    const fleet = await aFleet(Array<number>(10).fill(100))
    const seen: number[] = []
    const log = simulatedLog(fleet, clean)
    const watched = {
      countByBackend: (query: Parameters<typeof log.countByBackend>[0]) => {
        seen.push(Math.round(1_000 * shareOfV2(fleet)) / 10)
        return log.countByBackend(query)
      },
    }
    const steps = [share(5, '2'), analyse, servers('4'), analyse, share(45), analyse]
    expect(await simulateCanary(fleet, watched, 'v2', { request: { steps } })).toMatchObject({
      end: { result: 'promoted' },
    })
    expect([...new Set(seen)]).toEqual([0, 5, 40, 45])
    await expectAtRest(fleet)
  })

  test('that wait let the canary stand under watch; one that stops serving meanwhile goes back', async () => {
    const fleet = await aFleet()
    const startedAt = fleet.now
    // Long after the verdict of the share, in the middle of the pause.
    fleet.clock.schedule(20 * minute, () => {
      for (const server of fleet.servers) if (server.current === 'v2') fleet.setAnswering(server, false)
    })
    const end = await run(fleet, [share(5), { kind: 'wait', word: 'pause', ms: 60 * minute }, share(25)])
    expect(end).toMatchObject({
      kind: 'ended',
      end: {
        result: 'rejected',
        failed: [{ code: 'E_BAKE_FAILED' }],
        played: [{ step: 1 }, { step: 2, end: 'went back' }],
      },
    })
    expect(fleet.now - startedAt).toBeLessThan(40 * minute)
    expect(new Set(versions(fleet))).toEqual(new Set(['v1']))
  })

  test('of a line keep each share at least as long as every says, however early the verdict is', async () => {
    const fleet = await aFleet()
    const every: AskedStep = { kind: 'wait', word: 'every', ms: 10 * minute }
    const end = await run(fleet, [share(10), every, share(30), every])
    expect(end).toMatchObject({ end: { result: 'promoted' } })
    if (end.kind !== 'ended') return
    const { played } = end.end
    const took = (index: number) => played[index]!.durationMs
    expect(played[0]!.durationMs).toBeLessThan(10 * minute)
    // From the change of the share to the next step; the update of the server before it does not count.
    expect(took(1)).toBeLessThan(10 * minute)
    expect(took(2) + took(3)).toBeGreaterThanOrEqual(10 * minute)
  })

  test('that ask for a person pause, and the same command goes on behind them', async () => {
    const fleet = await aFleet()
    const steps: AskedStep[] = [{ kind: 'approve' }, share(5), { kind: 'approve', why: 'look at the shop' }, share(25)]
    const again = () => run(fleet, steps)
    expect(await again()).toMatchObject({
      end: { result: 'paused', isApprovalAsked: true, reason: 'step 1 of 4 waits for an approval', steps: [] },
    })
    expect(new Set(versions(fleet))).toEqual(new Set(['v1']))
    expect(await again()).toMatchObject({
      end: { result: 'paused', reason: 'step 3 of 4 waits for an approval: look at the shop', steps: [{ step: 2 }] },
    })
    expect(shareOfV2(fleet)).toBeCloseTo(0.05, 2)
    expect(await again()).toMatchObject({ end: { result: 'promoted', steps: [{ step: 4 }] } })
    await expectAtRest(fleet)
  })

  test('that outlast the job go on where their time was, as the canary keeps its share', async () => {
    const fleet = await aFleet()
    const steps: AskedStep[] = [share(5), { kind: 'wait', word: 'pause', ms: 60 * minute }]
    const startedAt = fleet.now
    const job = () => run(fleet, steps, { deadline: { jobDeadlineMs: fleet.clock.now() + 30 * minute } })
    expect(await job()).toMatchObject({
      end: { result: 'paused', isOutOfTime: true, reason: 'its time ended in step 2 of 2' },
    })
    expect(await job()).toMatchObject({ end: { result: 'paused', isOutOfTime: true, steps: [] } })
    expect(await job()).toMatchObject({ end: { result: 'promoted' } })
    expect(fleet.now - startedAt).toBeGreaterThan(60 * minute)
    expect(fleet.now - startedAt).toBeLessThan(80 * minute)
    await expectAtRest(fleet)
  })

  test('that were changed are not taken for those that an unfinished canary had', async () => {
    const fleet = await aFleet()
    expect(await run(fleet, [share(5), { kind: 'approve' }, share(25)])).toMatchObject({ end: { result: 'paused' } })
    expect(await run(fleet, [share(25), analyse, share(50)])).toMatchObject({
      kind: 'threw',
      error: { code: 'E_CANARY_CHANGED' },
    })
    expect(shareOfV2(fleet)).toBeCloseTo(0.05, 2)
    // What comes after the step that was reached may change.
    expect(await run(fleet, [share(5), { kind: 'approve' }, share(40)])).toMatchObject({ end: { result: 'promoted' } })
    await expectAtRest(fleet)
  })

  test('that probe send their requests for their time, and the analysis behind them counts these', async () => {
    const fleet = await aFleet()
    const traffic = { ...clean, requestsPerSecond: 0 }
    const asked: unknown[] = []
    let stops = 0
    const startProbe = (what: { requestsPerSecond: number; path?: string }) => {
      asked.push(what)
      traffic.requestsPerSecond += what.requestsPerSecond
      return {
        stop: () => {
          stops++
          traffic.requestsPerSecond = 0
          return Promise.resolve({ requests: 4_800, failed: 2, longestGapMs: 30, p99Ms: 12, failures: [] })
        },
      }
    }
    // What the log has does not vanish when the requests end.
    const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: () => 0 })
    const froms: number[] = []
    const probedLog = {
      countByBackend: (query: Parameters<typeof log.countByBackend>[0]) => {
        if (stops > 0) froms.push(query.toMs - query.fromMs)
        return log.countByBackend(query)
      },
    }
    const steps: AskedStep[] = [
      share(25),
      { kind: 'probe', requestsPerSecond: 40, ms: 2 * minute, path: '/shop' },
      analyse,
    ]
    const end = await simulateCanary(fleet, probedLog, 'v2', { request: { steps, startProbe } })
    expect(asked).toEqual([{ requestsPerSecond: 40, path: '/shop' }])
    expect(end).toMatchObject({
      end: { result: 'promoted', played: [{}, { probe: { requests: 4_800, failed: 2 } }, {}] },
    })
    expect(Math.min(...froms)).toBeGreaterThanOrEqual(2 * minute)
  })

  test('that promote by a part of the fleet take servers in such parts after the last verdict', async () => {
    const fleet = await aFleet(Array<number>(8).fill(100))
    const end = await run(fleet, [share(5)], { request: { promoteBy: 0.25 } })
    expect(end).toMatchObject({
      end: {
        result: 'promoted',
        steps: [{ step: 1 }],
        played: [{}, { what: '2 servers' }, { what: '4 servers' }, { what: '6 servers' }, { what: 'promote' }],
      },
    })
    await expectAtRest(fleet)
  })

  test('without a verdict for the first of them never come to the second', async () => {
    for (const steps of [[servers('1'), servers('2')], [share(5), bake(minute), share(25)], example]) {
      const fleet = await aFleet()
      const end = await run(fleet, steps, {}, { ...clean, requestsPerSecond: 0 })
      expect(end).toMatchObject({ end: { result: 'inconclusive', steps: [{ verdict: { word: 'no-data' } }] } })
      expect(new Set(versions(fleet))).toEqual(new Set(['v1']))
      await expectAtRest(fleet)
    }
  })
})

describe('a canary that is stopped', () => {
  test.each<[string, AskedStep]>([
    ['waits', { kind: 'wait', word: 'bake', ms: 60 * minute }],
    ['probes', { kind: 'probe', requestsPerSecond: 5, ms: 60 * minute }],
  ])('while it %s loses its traffic within seconds, and goes on with that step afterwards', async (_, step) => {
    const fleet = await aFleet()
    const steps = [share(5), step, servers('2')]
    const controller = new AbortController()
    fleet.clock.schedule(20 * minute, () => controller.abort(new Error('SIGTERM')))
    let stops = 0
    // Answers that are under way may take longer than a job that is cancelled has.
    const startProbe = () => ({ stop: () => (stops++, new Promise<never>(() => {})) })
    const stopped = await run(fleet, steps, { signal: controller.signal, request: { startProbe } })
    expect(stopped.kind).toBe('threw')
    expect(shareOfV2(fleet)).toBe(0)
    expect(fleet.now).toBeLessThan(20 * minute + 10_000)
    expect(stops).toBe(step.kind === 'probe' ? 1 : 0)
    const again = await run(fleet, steps)
    expect(again).toMatchObject({ end: { result: 'promoted', steps: [], played: [{ step: 2 }, { step: 3 }] } })
    await expectAtRest(fleet)
  })
})

describe('a canary with steps of every kind that is killed', () => {
  const steps: AskedStep[] = [
    share(5, '1'),
    bake(minute),
    analyse,
    { kind: 'probe', requestsPerSecond: 5, ms: minute },
    share(30),
    { kind: 'wait', word: 'every', ms: 5 * minute },
    servers('3'),
    bake(minute),
  ]

  test('at any call is brought to its end by the next run, from the step that it had reached', async () => {
    const whole = await aFleet()
    const before = whole.calls
    expect(await run(whole, steps)).toMatchObject({ end: { result: 'promoted' } })
    const calls = whole.calls - before
    let reached = 1
    for (let atCall = 1; atCall <= calls; atCall += 1) {
      const moment = atCall % 2 === 0 ? 'before' : 'after'
      const fleet = await aFleet()
      await run(fleet, steps, { kill: { atCall, moment } })
      const again = await run(fleet, steps, { knowsDead: true })
      expect(['ended', 'nothing'], `killed ${moment} call ${atCall}`).toContain(again.kind)
      expect(new Set(versions(fleet)), `killed ${moment} call ${atCall}`).toEqual(new Set(['v2']))
      await expectAtRest(fleet)
      const first = again.kind === 'ended' ? again.end.played[0]?.step : undefined
      if (first === undefined) continue
      expect(first, `killed ${moment} call ${atCall}`).toBeGreaterThanOrEqual(reached)
      reached = first
    }
    expect(reached).toBe(steps.length)
  })
})
