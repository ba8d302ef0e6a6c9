import { describe, expect, test } from 'vitest'
import { FailureBudget } from '../../../../src/rollout/guard/failure-budget.ts'
import { planLimits } from '../../../../src/rollout/plan.ts'
import { defaultRotation, seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

/** `+` a server that ends well, `-` one that fails; says after which of them the budget is spent, 0 for never. */
function spentAfter(ends: string, limits: { maxFailures: number; isForgiving?: boolean }): number {
  const budget = new FailureBudget(limits)
  for (const [index, end] of [...ends].entries()) {
    budget.count(end === '+')
    if (budget.isSpent) return index + 1
  }
  return 0
}

describe('the failures that a rollout may have', () => {
  test.each([
    ['+++', { maxFailures: 0 }, 0],
    ['++-+', { maxFailures: 0 }, 3],
    ['-+-+-', { maxFailures: 2 }, 5],
    ['-+-+-', { maxFailures: 2, isForgiving: true }, 0],
    ['+--+---', { maxFailures: 2, isForgiving: true }, 7],
    ['--+', { maxFailures: 1, isForgiving: true }, 2],
    ['----', { maxFailures: Infinity }, 0],
  ])('%s with %o are spent after %i', (ends, limits, expected) => {
    expect(spentAfter(ends, limits)).toBe(expected)
  })

  test('stay spent, whatever still ends well', () => {
    const budget = new FailureBudget({ maxFailures: 0, isForgiving: true })
    budget.count(false)
    budget.count(true)
    expect(budget.isSpent).toBe(true)
  })

  test.each([
    ['10%', 25, 2],
    ['10%', 9, 0],
    ['3', 25, 3],
    [1, 25, 1],
  ])('%s of %i servers are %i', (maxFailures, servers, expected) => {
    const candidates = Array.from({ length: servers }, (_, index) => ({
      instanceId: `i-${index}`,
      zoneId: 'a',
      isServing: true,
      isHeld: false,
    }))
    expect(planLimits({ ...defaultRotation, maxFailures }, { servers: candidates })).toMatchObject({
      ok: true,
      limits: { maxFailures: expected },
    })
  })
})

describe('a rolling deployment of which the 1st and 4th server fail', () => {
  const run = async (isForgiving: boolean) => {
    const fleet = new SimulatedFleet({
      servers: Array.from({ length: 8 }, () => ({ weights: [100], release: 'v1' })),
      minHealthy: 4,
      isBad: (version, index) => version === 'v2' && (index === 0 || index === 3),
    })
    await seedHistory(fleet, 'v1')
    fleet.monitor.begin()
    const end = await simulate(fleet, { version: 'v2', settings: { maxFailures: 1, isForgiving, batch: '1' } })
    expect(fleet.monitor.violations).toEqual([])
    return { end, releases: fleet.servers.map(({ current }) => current) }
  }

  test('goes back when one may fail', async () => {
    const { end, releases } = await run(false)
    expect(end).toMatchObject({ kind: 'ended', end: { result: 'rolled-back' } })
    expect(new Set(releases)).toEqual(new Set(['v1']))
  })

  test('goes on when one in a row may fail, and says that not every server has the release', async () => {
    const { end } = await run(true)
    expect(end).toMatchObject({ kind: 'ended', end: { result: 'mixed', failed: [{}, {}] } })
  })
})
