import { expect, test } from 'vitest'
import type { Hook, JobShell } from '../../../src/rollout/hooks.ts'
import { seedHistory, startDeployment } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'

async function deployWith(hook: Hook, exitCodes: readonly number[]) {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  const calls: Record<string, string>[] = []
  const job: JobShell = {
    run: (_, { env }) => Promise.resolve({ exitCode: exitCodes[calls.push(env) - 1] ?? 0, output: '' }),
  }
  const { end } = startDeployment(fleet, {
    version: 'v2',
    hooked: { hooks: { preDrain: hook }, job },
    settings: { batches: ['1', '2'] },
  })
  return { end: await fleet.clock.run(end), calls }
}

const hook: Hook = { run: 'tell somebody', on: 'job', timeout: 1_000, onError: 'fail' }

test('a hook of the job is run again before its failure counts, and knows its batch', async () => {
  const { end, calls } = await deployWith({ ...hook, retries: 2 }, [1, 1])
  expect(end).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
  expect(calls.map(({ BATCH, VERSION, PREVIOUS_VERSION }) => [BATCH, VERSION, PREVIOUS_VERSION])).toEqual(
    ['1', '1', '1', '2', '2'].map((batch) => [batch, 'v2', 'v1']),
  )
  expect(new Set(calls.slice(0, 3).map(({ INSTANCE_ID }) => INSTANCE_ID)).size).toBe(1)
})

test('without retries the first failure counts', async () => {
  const { end, calls } = await deployWith(hook, [1])
  expect(end).toMatchObject({ kind: 'ended', end: { result: 'rolled-back' } })
  expect(calls.filter(({ VERSION }) => VERSION === 'v2')).toHaveLength(1)
})
