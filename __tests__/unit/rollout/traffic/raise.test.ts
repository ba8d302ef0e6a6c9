import { describe, expect, test } from 'vitest'
import { seedHistory, simulate } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'
import type { SimulatedFleetOptions } from '../../../support/simulated-layout.ts'

async function aFleet(options: Partial<SimulatedFleetOptions> = {}) {
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: 3 }, () => ({ weights: [100], release: 'v1', updateMs: 8_000 })),
    minHealthy: 1,
    ...options,
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  return fleet
}

/** Names of the scripts that were sent, in order; `at` may change the world when one is sent. */
function scripts(fleet: SimulatedFleet, at: (name: string) => void = () => {}): string[] {
  const sent: string[] = []
  fleet.lateBy = (name) => {
    sent.push(name.replace('alicloud-deploy-', ''))
    at(sent.at(-1)!)
    return 0
  }
  return sent
}

describe('traffic for a server that was updated', () => {
  test('waits for the load balancer, and then for the application once more', async () => {
    const fleet = await aFleet()
    const sent = scripts(fleet)
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ end: { result: 'succeeded' } })
    const ofCycle = sent.filter((name) => name === 'switch' || name === 'check')
    expect(ofCycle).toEqual(['switch', 'check', 'switch', 'check', 'switch', 'check'])
    expect(fleet.monitor.violations).toEqual([])
  })

  test('is not given when the application dies while the load balancer takes its time: it is updated again', async () => {
    const fleet = await aFleet()
    const [first] = fleet.servers
    let isOver = false
    const sent = scripts(fleet, (name) => {
      if (name !== 'check' || isOver) return
      isOver = true
      // Faster than the load balancer could notice.
      fleet.setAnswering(first!, false)
    })
    expect(await simulate(fleet, { version: 'v2' })).toMatchObject({ end: { result: 'succeeded' } })
    expect(sent.filter((name) => name === 'switch')).toHaveLength(4)
    expect(fleet.monitor.violations).toEqual([])
  })

  test('is given on answers of the last two intervals, however many groups and slow calls stand before it', async () => {
    const fleet = await aFleet({
      servers: Array.from({ length: 24 }, () => ({ weights: [100, 60, 40], release: 'v1', updateMs: 8_000 })),
      groups: 3,
      latencyMs: 250,
    })
    const run = await simulate(fleet, { version: 'v2', settings: { batch: '23' }, pollIntervalMs: 2_000 })
    expect(run).toMatchObject({ end: { result: 'succeeded' } })
    fleet.monitor.checkEnd()
    expect(fleet.monitor.violations).toEqual([])
  })

  test('a cloud that is far too slow for the checks is named', async () => {
    const fleet = await aFleet({ latencyMs: 2_500 })
    const run = await simulate(fleet, { version: 'v2', request: { onFailure: 'stop' } })
    expect(run).toMatchObject({ end: { result: 'mixed', failed: [{ code: 'E_NOT_ADMITTED', stage: 'admit' }] } })
    expect(JSON.stringify(run)).toContain('calls to the cloud take too long')
    expect(fleet.monitor.violations).toEqual([])
  })
})
