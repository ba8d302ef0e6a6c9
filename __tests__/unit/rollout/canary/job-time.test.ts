import { expect, test } from 'vitest'
import type { AskedStep } from '../../../../src/rollout/canary/steps.ts'
import { simulateCanary, simulatedLog } from '../../../support/simulated-canary.ts'
import { seedHistory } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

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

test('a job without any time in the middle of a pause does not make the pause begin anew', async () => {
  const fleet = await aFleet()
  const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: () => 0 })
  const steps: AskedStep[] = [
    { kind: 'share', share: 0.05 },
    { kind: 'wait', word: 'pause', ms: 60 * minute },
  ]
  const job = (ms: number) =>
    simulateCanary(fleet, log, 'v2', { request: { steps }, deadline: { jobDeadlineMs: fleet.clock.now() + ms } })
  const startedAt = fleet.now
  expect(await job(40 * minute)).toMatchObject({ end: { reason: 'its time ended in step 2 of 2', isOutOfTime: true } })
  expect(await job(0)).toMatchObject({ end: { reason: 'its time ends before step 2 of 2', isOutOfTime: true } })
  expect(await job(50 * minute)).toMatchObject({ end: { result: 'promoted' } })
  expect(fleet.now - startedAt).toBeGreaterThan(60 * minute)
  expect(fleet.now - startedAt).toBeLessThan(75 * minute)
  expect(fleet.monitor.violations).toEqual([])
})

test('an incident is no lack of time, however short the job is', async () => {
  const fleet = await aFleet()
  const startedAt = fleet.now
  const errorRate = () => (fleet.now > startedAt + minute ? 0.3 : 0)
  const end = await simulateCanary(fleet, simulatedLog(fleet, { requestsPerSecond: 4, errorRate }), 'v2', {
    request: { shares: [0.25], stepDurationMs: 60 * minute },
    deadline: { jobDeadlineMs: fleet.clock.now() + 30 * minute },
  })
  expect(end).toMatchObject({ end: { result: 'paused', steps: [{ verdict: { word: 'external' } }] } })
  expect(end).toMatchObject({ end: { reason: expect.stringContaining('the stable version itself fails') } })
  expect(end).not.toHaveProperty('end.isOutOfTime')
})
