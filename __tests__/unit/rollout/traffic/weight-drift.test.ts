import { describe, expect, test } from 'vitest'
import type { LoadBalancing } from '../../../../src/cloud/load-balancer.ts'
import { WeightSentinel } from '../../../../src/rollout/traffic/weight-drift.ts'
import { createWeightWriter } from '../../../../src/rollout/traffic/weight-writer.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'
import { simulateCanary, simulatedLog } from '../../../support/simulated-canary.ts'
import { seedHistory } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

const group = { loadBalancerId: 'lb', serverGroupId: 'rsp' }

/** A server group whose weights the test can change as an operator does. */
function aGroup(first: Record<string, number>) {
  const weights = new Map(Object.entries(first))
  let failing = false
  const loadBalancing: Partial<LoadBalancing> = {
    describeBackends: async () => [...weights].map(([instanceId, weight]) => ({ instanceId, port: 80, weight })),
    async setWeights(_, backends) {
      for (const { instanceId, weight } of backends) weights.set(instanceId, weight)
      if (failing) throw new Error('the answer got lost')
    },
  }
  const clock = new VirtualClock()
  const writer = createWeightWriter({
    loadBalancing: loadBalancing as LoadBalancing,
    clock,
    pollIntervalMs: 1_000,
    beforeWrite: () => {},
    sentinel: new WeightSentinel(),
  })
  return {
    weights: () => Object.fromEntries(weights),
    operator: (instanceId: string, weight: number) => void weights.set(instanceId, weight),
    loseAnswers: (isLost: boolean) => (failing = isLost),
    write: (want: Record<string, number>) =>
      clock.run(
        writer.write(Object.entries(want).map(([instanceId, weight]) => ({ group, instanceId, port: 80, weight }))),
      ),
  }
}

describe('a weight that somebody else changed during the run', () => {
  test('is never raised; the rest is written, and the run stops with the difference', async () => {
    const { weights, write, operator } = aGroup({ a: 100, b: 100, c: 100 })
    await write({ a: 5, b: 90 })
    operator('b', 0)
    await expect(write({ a: 25, b: 75, c: 80 })).rejects.toMatchObject({
      code: 'E_WEIGHT_DRIFT',
      exitCode: 6,
      message:
        'somebody else changed weights during the rollout: b has weight 0 where this run had written 90 (it would have got 75)',
    })
    expect(weights()).toEqual({ a: 25, b: 0, c: 80 })
  })

  test('may be lowered: nothing may keep traffic on a canary', async () => {
    const { weights, write, operator } = aGroup({ a: 100 })
    await write({ a: 5 })
    operator('a', 60)
    await write({ a: 0 })
    expect(weights()).toEqual({ a: 0 })
  })

  test('is the operator\u2019s own where this run had not written yet', async () => {
    const { weights, write, operator } = aGroup({ a: 100, b: 100 })
    operator('b', 40)
    await write({ a: 0, b: 100 })
    expect(weights()).toEqual({ a: 0, b: 100 })
  })
})

test('a weight that was changed and then lowered is still not raised again', async () => {
  const { weights, write, operator } = aGroup({ a: 100 })
  await write({ a: 90 })
  operator('a', 0)
  await write({ a: 0 })
  await expect(write({ a: 100 })).rejects.toMatchObject({ code: 'E_WEIGHT_DRIFT' })
  expect(weights()).toEqual({ a: 0 })
})

test('a call whose answer got lost is no change of somebody else', async () => {
  const { weights, write, loseAnswers } = aGroup({ a: 100 })
  await write({ a: 50 })
  loseAnswers(true)
  await expect(write({ a: 0 })).rejects.toThrow('the answer got lost')
  loseAnswers(false)
  await write({ a: 100 })
  expect(weights()).toEqual({ a: 100 })
})

test('a server that the operator takes out during a canary stays out, also on the way back', async () => {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  const weights = () => Object.fromEntries(fleet.weights.get('rsp-1')!)
  let taken: string | undefined
  const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: () => 0 })
  const watched = {
    countByBackend: (query: Parameters<typeof log.countByBackend>[0]) => {
      if (!taken && fleet.servers.some(({ current }) => current === 'v2')) {
        const last = fleet.servers.at(-1)!
        taken = last.id
        last.ownWeights = [0]
        fleet.weights.get('rsp-1')!.set(last.id, 0)
      }
      return log.countByBackend(query)
    },
  }
  const run = await simulateCanary(fleet, watched, 'v2')
  expect(run).toMatchObject({ kind: 'threw', error: { code: 'E_WEIGHT_DRIFT' } })
  expect(weights()[taken!]).toBe(0)
  expect(fleet.servers.map(({ current }) => current)).toEqual(['v1', 'v1', 'v1', 'v1'])
  expect(fleet.monitor.violations).toEqual([])
})
