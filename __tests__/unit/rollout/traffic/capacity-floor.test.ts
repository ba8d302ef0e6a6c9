import { describe, expect, test } from 'vitest'
import type { Server } from '../../../../src/rollout/traffic/fleet.ts'
import { groupCapacity, groupWeights } from '../../../../src/rollout/traffic/group-capacity.ts'
import { chooseNext, countBy, type Candidate } from '../../../../src/rollout/plan.ts'
import { seededRandom, type Random } from '../../../../src/shared/random.ts'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const server = (instanceId: string, weight: number): Server => ({
  instanceId,
  name: instanceId,
  zoneId: 'a',
  privateIp: '10.0.0.1',
  status: 'Running',
  backends: [{ group: { loadBalancerId: 'lb', serverGroupId: 'web' }, instanceId, port: 80, weight }],
  health: [],
})
const upTo = (random: Random, most: number) => Math.floor(random() * (most + 1))
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
const someWeights = (random: Random, count: number) => Array.from({ length: count }, () => 1 + upTo(random, 99))
/** The highest floor under which every server can leave service. */
const highestFloor = (weights: readonly number[]) =>
  Math.floor(((sum(weights) - Math.max(...weights)) * 100) / sum(weights))

async function aFleet(weights: readonly number[], minCapacity: number) {
  const servers = weights.map((weight) => ({ weights: [weight], release: 'v1' }))
  const fleet = new SimulatedFleet({ servers, minHealthy: 1, minCapacity })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}
const settingsFor = (count: number, minCapacity?: number) => ({
  batch: String(count),
  minHealthy: '1',
  ...(minCapacity === undefined ? {} : { minCapacity }),
})

describe('a floor of weight', () => {
  test('counts what the operator gave each server of a group, rounded up', () => {
    const fleet = [100, 60, 40, 0].map((weight, index) => server(`i-${index}`, weight))
    expect(groupCapacity(fleet, [], 1, 51).get('lb/web')!.weight).toEqual({ serving: 200, total: 200, least: 102 })
    const held = [{ ...fleet[0]!.backends[0]!, weight: 100 }]
    const out = [server('i-0', 0), ...fleet.slice(1)]
    expect(groupCapacity(out, held, 1, 51).get('lb/web')!.weight).toEqual({ serving: 100, total: 200, least: 102 })
    expect(groupCapacity([fleet[0]!], [], 1, 51).get('lb/web')!.weight).toMatchObject({ least: 0 })
    expect(groupCapacity(fleet, [], 1).get('lb/web')).toEqual({ serving: 3, least: 1 })
  })

  test('is left by every choice of servers, and none is kept back that it has room for, whatever the fleet', () => {
    const random = seededRandom(7)
    for (let count = 2; count <= 40; count++) {
      const weights = someWeights(random, count)
      const minCapacity = upTo(random, 100)
      const fleet = weights.map((weight, index) => server(`i-${index}`, weight))
      const candidates = fleet.map((one): Candidate => ({
        instanceId: one.instanceId,
        zoneId: 'a',
        isServing: true,
        isHeld: false,
        groups: ['lb/web'],
        weights: groupWeights(one, []),
      }))
      const byGroup = groupCapacity(fleet, [], 1, minCapacity)
      const limits = { slots: count, minHealthy: 1, minHealthyPerZone: 0, bakeMs: 0, pauseBetweenMs: 0, maxFailures: 0 }
      const servingByZone = countBy(candidates, ({ zoneId }) => zoneId)
      const chosen = chooseNext(candidates, limits, { servingByZone, byGroup, out: 0, mayStart: count })
      const left = sum(fleet.flatMap((one, index) => (chosen.includes(one.instanceId) ? [] : weights[index]!)))
      const { least } = byGroup.get('lb/web')!.weight!
      expect(left).toBeGreaterThanOrEqual(least)
      const kept = fleet.filter(({ instanceId }) => !chosen.includes(instanceId))
      if (kept.length > 1) for (const { backends } of kept) expect(left - backends[0]!.weight).toBeLessThan(least)
    }
  })

  test('holds at every moment of a deployment, on any fleet in which every server can leave', async () => {
    const random = seededRandom(11)
    for (let count = 2; count <= 12; count++) {
      const weights = someWeights(random, count)
      const minCapacity = Math.max(1, upTo(random, highestFloor(weights)))
      const fleet = await aFleet(weights, minCapacity)
      const run = await simulate(fleet, { version: 'v2', settings: settingsFor(count, minCapacity) })
      expect(run, `weights ${weights.join('/')}, ${minCapacity}%`).toMatchObject({ end: { result: 'succeeded' } })
      fleet.monitor.checkEnd()
      expect(fleet.monitor.violations).toEqual([])
    }
  })

  test('is what the monitor sees broken where only heads are counted', async () => {
    const fleet = await aFleet([100, 40, 40], 50)
    await simulate(fleet, { version: 'v2', settings: settingsFor(2) })
    expect(fleet.monitor.violations).toContainEqual(expect.stringMatching(/a weight of 40 serves .*, the floor is 90/))
  })

  test('that one server alone could break is refused before the first change, with the numbers', async () => {
    const fleet = await aFleet([100, 40, 20], 50)
    expect(await simulate(fleet, { version: 'v2', settings: settingsFor(3, 50) })).toMatchObject({
      kind: 'threw',
      error: {
        code: 'E_UNSAFE_PLAN',
        exitCode: 4,
        message: expect.stringMatching(
          /web-1 \(weight 100\) cannot leave service: minCapacity 50% of 160 is 80 in .+, and without that server 60 would be left .*--min-capacity 37% or less/,
        ),
      },
    })
    expect(fleet.servers.map(({ current }) => current)).toEqual(['v1', 'v1', 'v1'])
    const skip = new Set([fleet.servers[0]!.id])
    const left = await simulate(fleet, { version: 'v2', settings: settingsFor(3, 50), request: { skip } })
    expect(left).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
  })

  test('that the fleet is below already is refused', async () => {
    const fleet = await aFleet([100, 100, 40], 60)
    fleet.setAnswering(fleet.servers[0]!, false)
    await fleet.clock.advance(30_000)
    expect(await simulate(fleet, { version: 'v2', settings: settingsFor(3, 60) })).toMatchObject({
      kind: 'threw',
      error: { message: expect.stringMatching(/a weight of 140 serve .*60% of 240 is 144: .*already below it/) },
    })
  })
})
