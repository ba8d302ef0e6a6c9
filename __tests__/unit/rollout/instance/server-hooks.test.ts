import { expect, test } from 'vitest'
import type { Hook, JobShell } from '../../../../src/rollout/instance/hooks.ts'
import { seedHistory, startDeployment } from '../../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../../support/simulated-fleet.ts'

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

const aroundUpdate = ['preDrain', 'postDrain', 'preAdd', 'postAdd'] as const

/** A rollout with every hook of the job, and what each saw: the weight of its server at that moment. */
async function deployWithAll(fails: (name: string, index: number) => boolean) {
  const fleet = new SimulatedFleet({
    servers: [100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  const seen: string[] = []
  const job: JobShell = {
    run: async (name, { env }) => {
      const index = fleet.servers.findIndex(({ id }) => id === env['INSTANCE_ID'])
      if (env['VERSION'] === 'v2') seen.push(`${name} ${index} at ${fleet.weightsOf(fleet.servers[index]!)[0]}`)
      return { exitCode: env['VERSION'] === 'v2' && fails(name, index) ? 1 : 0, output: '' }
    },
  }
  const hooks = Object.fromEntries(aroundUpdate.map((name) => [name, { ...hook, run: name }]))
  const { end } = startDeployment(fleet, { version: 'v2', hooked: { hooks, job } })
  return { end: await fleet.clock.run(end), seen, fleet }
}

test('hooks run in order: two around the drain, two around the traffic that the server gets back', async () => {
  const { end, seen } = await deployWithAll(() => false)
  expect(end).toMatchObject({ kind: 'ended', end: { result: 'succeeded' } })
  for (const index of [0, 1])
    expect(seen.filter((line) => line.includes(` ${index} at`))).toEqual([
      `preDrain ${index} at 100`,
      `postDrain ${index} at 0`,
      `preAdd ${index} at 0`,
      `postAdd ${index} at 100`,
    ])
})

test('a server whose preAdd fails gets no traffic with the release', async () => {
  const { end, seen, fleet } = await deployWithAll((name) => name === 'preAdd')
  expect(end).toMatchObject({ kind: 'ended', end: { result: 'rolled-back', failed: [{ code: 'E_HOOK_FAILED' }] } })
  // What failed has said its word: there is no second try.
  expect(seen.filter((line) => line.startsWith('preAdd'))).toHaveLength(1)
  expect(seen.some((line) => line.startsWith('postAdd'))).toBe(false)
  expect(fleet.servers.map((server) => fleet.weightsOf(server)[0])).toEqual([100, 100])
})
