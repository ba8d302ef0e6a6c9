import { describe, expect, test } from 'vitest'
import { batchesOf } from '../../../src/rollout/batches.ts'
import { planLimits, type RotationLimits } from '../../../src/rollout/plan.ts'
import { defaultRotation, seedHistory, simulate } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'

const limits = (more: Partial<RotationLimits>): RotationLimits => ({
  slots: 2,
  minHealthy: 1,
  minHealthyPerZone: 0,
  bakeMs: 0,
  pauseBetweenMs: 0,
  maxFailures: 0,
  ...more,
})

const firstThree = (more: Partial<RotationLimits>, isAsked = false) => {
  const batches = batchesOf(limits(more), { isAsked })
  return [0, 1, 2].map((batch) => [batches.sizeOf(batch), batches.slotsOf(batch), batches.pauseAfterMs(batch)])
}
const endless = [Infinity, 2, 0]

describe('the batches of a rotation', () => {
  test.each([
    ['are one without an end where nothing happens between them', {}, false, [endless, endless, endless]],
    ['begin with a smaller one', { firstBatch: 1 }, false, [[1, 2, 0], endless, endless]],
    ['bake after the first only', { bakeMs: 9 }, false, [[2, 2, 9], endless, endless]],
    ['pause after each', { pauseBetweenMs: 5 }, false, [2, 2, 2].map((size) => [size, 2, 5])],
    [
      'bake after the first also when it is as large as the others',
      { firstBatch: 2, bakeMs: 9, pauseBetweenMs: 5 },
      false,
      [
        [2, 2, 9],
        [2, 2, 5],
        [2, 2, 5],
      ],
    ],
    ['have borders where somebody is asked', {}, true, [2, 2, 2].map((size) => [size, 2, 0])],
    [
      'grow as they were given, the last one again and again',
      { batches: [1, 4], pauseBetweenMs: 5 },
      false,
      [
        [1, 1, 5],
        [4, 4, 5],
        [4, 4, 5],
      ],
    ],
  ])('%s', (_, more, isAsked, expected) => {
    expect(firstThree(more, isAsked)).toEqual(expected)
  })
})

const candidates = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    instanceId: `i-${index}`,
    zoneId: 'a',
    isServing: true,
    isHeld: false,
  }))

describe('batches that grow', () => {
  test('are counts of this fleet', () => {
    const plan = planLimits({ ...defaultRotation, batches: ['1', '25%', '100%'] }, { servers: candidates(8) })
    expect(plan).toMatchObject({ ok: true, limits: { batches: [1, 2, 8], slots: 8 } })
  })

  test('with a batch of nobody are refused', () => {
    expect(planLimits({ ...defaultRotation, batches: ['0', '50%'] }, { servers: candidates(8) })).toMatchObject({
      ok: false,
      problems: [{ path: 'rollout.batches' }],
    })
  })

  test('never take out more than their size, and never more than the floor allows', async () => {
    const fleet = new SimulatedFleet({
      servers: Array.from({ length: 8 }, () => ({ weights: [100], release: 'v1' })),
      minHealthy: 5,
    })
    await seedHistory(fleet, 'v1')
    fleet.monitor.begin()
    const run = await simulate(fleet, { version: 'v2', settings: { batches: ['1', '2', '100%'], minHealthy: '5' } })
    if (run.kind !== 'ended') throw new Error(run.kind)
    expect(run.end.result).toBe('succeeded')
    expect(fleet.monitor.violations).toEqual([])
    const ids = (phase: string) =>
      run.end.timeline.filter((event) => event.phase === phase && /->/.test(event.message)).map(({ atMs }) => atMs)
    const outs = ids('drain')
    const ins = run.end.timeline.filter(({ phase }) => phase === 'in').map(({ atMs }) => atMs)
    expect(outs).toHaveLength(8)
    // The second batch begins after the first server is in, the third after three are.
    expect(outs[1]!).toBeGreaterThanOrEqual(ins[0]!)
    expect(outs[3]!).toBeGreaterThanOrEqual(ins[2]!)
    // Three of the last five at once: the floor is five of eight.
    expect(outs[5]!).toBeLessThan(ins[3]!)
    expect(outs[6]!).toBeGreaterThanOrEqual(ins[3]!)
  })
})
