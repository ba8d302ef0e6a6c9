import { describe, expect, test } from 'vitest'
import { watchReport, describeInvariants } from '../../../../src/rollout/watch/report.ts'
import { violated, watchRollout, type WatchRecord } from '../../../../src/rollout/watch/watch.ts'
import { seededRandom } from '../../../../src/shared/random.ts'
import { simulateCanary, simulatedLog, type SimulatedTraffic } from '../../../support/simulated-canary.ts'
import { seedHistory, startDeployment, type RunEnd, type SimulatedRun } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import type { SimulatedFleetOptions } from '../../../support/simulated-layout.ts'
import { aRandomFleet, aRandomKill } from '../../../support/simulated-random-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

async function aFleet(options: Partial<SimulatedFleetOptions> & { weights?: readonly number[] } = {}) {
  const { weights = [60, 100, 40, 0], ...rest } = options
  const servers = weights.map((weight) => ({ weights: [weight], release: 'v1' }))
  const fleet = new SimulatedFleet({ servers, minHealthy: 2, ...rest })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

interface Watching {
  run?: SimulatedRun
  /** Instead of a rolling deployment. */
  canary?: { version: string; traffic: SimulatedTraffic }
  waitMs?: number
  pollIntervalMs?: number
  minHealthy?: number
  /** What somebody else does meanwhile, and when. */
  meddle?: { afterMs: number; with: (process: SimulatedProcess) => Promise<unknown> }
}

/** Plays a deployment, watched by a process of its own that only reads. */
async function watched(fleet: SimulatedFleet, options: Watching): Promise<{ record: WatchRecord; end?: RunEnd }> {
  const { run, canary, waitMs = 60_000, pollIntervalMs = 700, minHealthy = 2, meddle } = options
  const watcher = new SimulatedProcess(fleet)
  const watching = watchRollout({
    cloud: watcher,
    store: watcher.store,
    environmentTag: 'app/sim',
    clock: watcher.clock,
    pollIntervalMs,
    waitMs,
    signal: new AbortController().signal,
    limitsFor: () => ({ minHealthy, minHealthyPerZone: 0 }),
  })
  // Whoever runs last moves the clock: a canary does so itself.
  if (canary) {
    await simulateCanary(fleet, simulatedLog(fleet, canary.traffic), canary.version)
    return { record: await fleet.clock.run(watching) }
  }
  const began = fleet.clock.sleep(3_000).then(() => run && startDeployment(fleet, run).end)
  const meddled = meddle && fleet.clock.sleep(meddle.afterMs).then(() => meddle.with(new SimulatedProcess(fleet)))
  const [record, end] = await fleet.clock.run(Promise.all([watching, began, meddled]))
  return { record, ...(end ? { end } : {}) }
}

const setWeight = (fleet: SimulatedFleet, index: number, weight: number) => (process: SimulatedProcess) => {
  const [serverGroupId] = fleet.groupIds
  const group = { loadBalancerId: 'lb-1', serverGroupId: serverGroupId! }
  return process.loadBalancing.setWeights(group, [{ instanceId: fleet.servers[index]!.id, port: 8080, weight }])
}

describe('watching a rollout', () => {
  test.each([300, 700, 2_500])(
    'sees every invariant hold of one that goes well, with a look each %i ms',
    async (ms) => {
      const fleet = await aFleet({ foreign: [80] })
      const { record, end } = await watched(fleet, { run: { version: 'v2' }, pollIntervalMs: ms })
      expect(end).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
      expect(record).toMatchObject({
        end: 'ended',
        result: 'succeeded',
        violations: [],
        floor: 2,
        leastServing: 2,
        run: { command: 'rolling-deploy', want: { version: 'v2' }, from: { version: 'v1' } },
      })
      expect(fleet.monitor.violations).toEqual([])
    },
  )

  test('sees nothing wrong with runs over random fleets, also when they are killed', async () => {
    const ends: string[] = []
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed)
      const { fleet, way, settings, pollIntervalMs, what } = aRandomFleet(random, { maxServers: 8 })
      await seedHistory(fleet, 'v1', way)
      fleet.monitor.begin()
      const kill = random() < 0.3 ? { kill: aRandomKill(random, fleet.servers.length) } : {}
      const run = { version: 'v2', way, settings, ...kill }
      const { minHealthy } = fleet.options
      const { record } = await watched(fleet, { run, pollIntervalMs, minHealthy })
      expect(record.violations, `seed ${seed}: ${what}`).toEqual([])
      ends.push(record.end)
    }
    expect(ends).toEqual(expect.arrayContaining(['ended', 'dead']))
  })

  test.each([
    ['promoted', 'succeeded', 0],
    ['rejected', undefined, 0.3],
  ])('sees nothing wrong with a canary that is %s', async (_, result, errors) => {
    const fleet = await aFleet({ weights: [100, 60, 100, 40] })
    const traffic = { requestsPerSecond: 200, errorRate: (version: string) => (version === 'v2' ? errors : 0) }
    const { record } = await watched(fleet, { canary: { version: 'v2', traffic } })
    expect(record).toMatchObject({ end: 'ended', violations: [], run: { command: 'canary', want: { version: 'v2' } } })
    if (result) expect(record.result).toBe(result)
    expect(fleet.monitor.violations).toEqual([])
  })

  test('sees nothing wrong with a way back', async () => {
    const fleet = await aFleet({ isBad: (version) => version === 'v2' })
    const { record } = await watched(fleet, { run: { version: 'v2' } })
    expect(record).toMatchObject({
      end: 'ended',
      result: 'rolled-back',
      violations: [],
      run: { want: { version: 'v2' }, from: { version: 'v1' } },
    })
  })

  test('calls a run dead that no longer renews its lock', async () => {
    const fleet = await aFleet()
    const kill = { atCall: 60, moment: 'after' } as const
    const { record } = await watched(fleet, { run: { version: 'v2', kill } })
    expect(record).toMatchObject({ end: 'dead', violations: [] })
  })

  test('ends when none begins in time', async () => {
    const { record } = await watched(await aFleet(), { waitMs: 5_000 })
    expect(record).toMatchObject({ end: 'nothing', violations: [] })
  })

  test('names who is missing when somebody takes more servers out', async () => {
    const fleet = await aFleet({ weights: [100, 100, 100] })
    const meddle = { afterMs: 12_000, with: setWeight(fleet, 2, 0) }
    const { record } = await watched(fleet, { run: { version: 'v2' }, meddle, minHealthy: 2 })
    expect([...violated(record)]).toEqual(expect.arrayContaining(['I1', 'I6']))
    expect(record.leastServing).toBeLessThan(2)
    expect(describeInvariants(watchReport(record))).toContain('I1')
  })

  test('sees a weight that nobody who holds the lock wrote', async () => {
    const fleet = await aFleet({ weights: [100, 100, 100] })
    const meddle = { afterMs: 2_000, with: setWeight(fleet, 1, 30) }
    const { record } = await watched(fleet, { meddle, waitMs: 6_000 })
    expect([...violated(record)]).toEqual(['I5'])
  })

  test('sees a weight above what the operator gave', async () => {
    const fleet = await aFleet({ weights: [50, 50, 50] })
    const meddle = { afterMs: 2_000, with: setWeight(fleet, 1, 90) }
    const { record } = await watched(fleet, { meddle, waitMs: 6_000 })
    expect([...violated(record)].toSorted()).toEqual(['I4', 'I5'])
  })

  test('sees traffic given to a server that the balancer finds unhealthy', async () => {
    const fleet = await aFleet({ weights: [100, 100, 100, 100] })
    const sick = fleet.servers[1]!
    const meddle = {
      afterMs: 1_000,
      with: async (process: SimulatedProcess) => {
        await setWeight(fleet, 1, 0)(process)
        fleet.setAnswering(sick, false)
        await fleet.clock.sleep(20_000)
        await setWeight(fleet, 1, 100)(process)
      },
    }
    const { record } = await watched(fleet, { meddle, waitMs: 40_000 })
    expect([...violated(record)].toSorted()).toEqual(['I2', 'I5'])
  })

  test('says of each invariant whether it held, did not, or cannot be seen', async () => {
    const { record } = await watched(await aFleet(), { run: { version: 'v2' } })
    const { invariants } = watchReport(record)
    expect(invariants.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, index) => `I${index + 1}`))
    expect(invariants.filter(({ verdict }) => verdict === 'not-seen').map(({ id }) => id)).toEqual([
      'I3',
      'I8',
      'I13',
      'I14',
      'I16',
    ])
    expect(invariants.every(({ seen, verdict }) => (seen === 'none') === (verdict === 'not-seen'))).toBe(true)
  })
})
