import { expect, test } from 'vitest'
import type { CanaryEnd } from '../../../../src/rollout/canary/request.ts'
import { readJournal } from '../../../../src/rollout/state/journal.ts'
import { simulateCanary, simulatedLog, type CanaryRunEnd } from '../../../support/simulated-canary.ts'
import { seedHistory } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../../support/simulated-process.ts'

const minute = 60_000

async function aFleet(): Promise<SimulatedFleet> {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

/** Too few clean requests for a verdict within five minutes at 25 %, enough within fifteen. */
const little = { requestsPerSecond: 1, errorRate: () => 0 }
const none = { requestsPerSecond: 0, errorRate: () => 0 }

const request = (action: 'rollback' | 'promote' | 'pause', extendMs?: number) => ({
  shares: [0.25],
  stepDurationMs: 5 * minute,
  onInconclusive: { action, ...(extendMs === undefined ? {} : { extendMs }) },
})

const stepsOf = (run: CanaryRunEnd<CanaryEnd>) => {
  if (run.kind !== 'ended') throw new Error(`the run ${run.kind}`)
  return run.end.steps
}

const notesOf = async (fleet: SimulatedFleet) => {
  const { open } = await fleet.clock.run(readJournal(new SimulatedProcess(fleet).store))
  return (open?.notes ?? []).filter(({ topic }) => topic === 'canary-extension')
}

test('a step that is undecided in its time is watched longer, and passes when the evidence is there', async () => {
  const short = await aFleet()
  expect(
    await simulateCanary(short, simulatedLog(short, little), 'v2', { request: request('rollback') }),
  ).toMatchObject({ end: { result: 'inconclusive' } })
  const fleet = await aFleet()
  const run = await simulateCanary(fleet, simulatedLog(fleet, little), 'v2', {
    request: request('rollback', 10 * minute),
  })
  expect(run).toMatchObject({ end: { result: 'promoted', steps: [{ extendedMs: 10 * minute }] } })
  expect(stepsOf(run)[0]!.durationMs).toBeGreaterThan(5 * minute)
  expect(stepsOf(run)[0]!.durationMs).toBeLessThan(15 * minute)
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
})

test.each([
  ['pause', 'paused'],
  ['rollback', 'inconclusive'],
  ['promote', 'promoted'],
] as const)('one that is still undecided after that is treated as %s says', async (action, result) => {
  const fleet = await aFleet()
  const run = await simulateCanary(fleet, simulatedLog(fleet, none), 'v2', { request: request(action, 10 * minute) })
  expect(run).toMatchObject({ end: { result, steps: [{ extendedMs: 10 * minute, verdict: { word: 'no-data' } }] } })
  expect(stepsOf(run)[0]!.durationMs / minute).toBeCloseTo(15, 0)
})

test('a step that has a verdict in its time is not watched longer', async () => {
  for (const errorRate of [() => 0, (version: string) => (version === 'v2' ? 0.3 : 0)]) {
    const fleet = await aFleet()
    const run = await simulateCanary(fleet, simulatedLog(fleet, { requestsPerSecond: 40, errorRate }), 'v2', {
      request: request('pause', 10 * minute),
    })
    expect(stepsOf(run)).toHaveLength(1)
    expect(stepsOf(run)[0]).not.toHaveProperty('extendedMs')
    expect(await notesOf(fleet)).toEqual([])
  }
})

test('both versions failing freezes at once: more time cannot help', async () => {
  const fleet = await aFleet()
  const startedAt = fleet.now
  const errorRate = () => (fleet.now > startedAt + minute ? 0.3 : 0)
  const run = await simulateCanary(fleet, simulatedLog(fleet, { requestsPerSecond: 4, errorRate }), 'v2', {
    request: request('rollback', 10 * minute),
  })
  expect(run).toMatchObject({ end: { result: 'paused', steps: [{ verdict: { word: 'external' } }] } })
  expect(stepsOf(run)[0]).not.toHaveProperty('extendedMs')
})

test('a log that cannot be read for a while is read again in the extension, and decides then', async () => {
  const fleet = await aFleet()
  const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: () => 0 })
  let asked = 0
  // Two looks before the canary; then more failures in a row than are forgiven.
  const broken = {
    countByBackend: (query: Parameters<typeof log.countByBackend>[0]) =>
      ++asked > 2 && asked <= 7 ? Promise.reject(new Error('503')) : log.countByBackend(query),
  }
  const run = await simulateCanary(fleet, broken, 'v2', { request: request('rollback', 10 * minute) })
  expect(run).toMatchObject({ end: { result: 'promoted', steps: [{ extendedMs: 10 * minute }] } })
})

test('an extension that the end of the job cuts short is not given again when the canary goes on', async () => {
  const fleet = await aFleet()
  const asked = { request: request('pause', 10 * minute) }
  const cut = await simulateCanary(fleet, simulatedLog(fleet, none), 'v2', {
    ...asked,
    deadline: { timeoutAtMs: fleet.clock.now() + 12 * minute },
  })
  expect(cut).toMatchObject({ end: { result: 'paused', isOutOfTime: true } })
  expect(await notesOf(fleet)).toHaveLength(1)
  const again = await simulateCanary(fleet, simulatedLog(fleet, none), 'v2', asked)
  expect(again).toMatchObject({ end: { result: 'paused', steps: [{ verdict: { word: 'no-data' } }] } })
  expect(again).not.toHaveProperty('end.isOutOfTime')
  expect(stepsOf(again)[0]).not.toHaveProperty('extendedMs')
  expect(stepsOf(again)[0]!.durationMs / minute).toBeCloseTo(5, 0)
  expect(await notesOf(fleet)).toHaveLength(1)
})

test('a canary that is killed at any call around its extension is extended once in all runs together', async () => {
  let calls = 0
  for (let atCall = 20; atCall < 200; atCall += 7) {
    const fleet = await aFleet()
    const log = simulatedLog(fleet, none)
    const asked = { request: request('pause', 2 * minute) }
    const first = await simulateCanary(fleet, log, 'v2', { ...asked, kill: { atCall, moment: 'after' } })
    if (first.kind !== 'killed') break
    calls = atCall
    const before = await notesOf(fleet)
    const second = await simulateCanary(fleet, log, 'v2', asked)
    expect(second, `call ${atCall}`).toMatchObject({ end: { result: 'paused' } })
    expect('extendedMs' in stepsOf(second)[0]!, `call ${atCall}`).toBe(before.length === 0)
    expect(await notesOf(fleet), `call ${atCall}`).toHaveLength(1)
    expect(fleet.monitor.violations).toEqual([])
  }
  expect(calls).toBeGreaterThan(60)
})
