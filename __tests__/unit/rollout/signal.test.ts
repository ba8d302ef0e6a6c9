import { expect, test } from 'vitest'
import type { Hook, JobShell } from '../../../src/rollout/instance/hooks.ts'
import { readLease } from '../../../src/rollout/state/lease.ts'
import { CancelledError } from '../../../src/shared/errors.ts'
import { seedHistory, startDeployment, type Way } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'

/** The first server is drained at about 7 s and touched at about 11 s. */
const moments = Array.from({ length: 55 }, (_, index) => 6_500 + index * 100)

async function signalledAt(atMs: number, way: Way) {
  const fleet = new SimulatedFleet({
    servers: [100, 100, 60].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 1,
    isFromImage: way === 'image',
    latencyMs: 200,
  })
  await seedHistory(fleet, 'v1', way)
  fleet.monitor.begin()
  const controller = new AbortController()
  const { end } = startDeployment(fleet, { version: 'v2', way, signal: controller.signal })
  const startedAt = fleet.now
  fleet.clock.schedule(atMs, () => controller.abort(new CancelledError('SIGTERM')))
  await fleet.clock.run(end)
  const left = fleet.servers.filter((server) => fleet.weightsOf(server)[0] === 0 && !server.isUpdateAsked)
  return { left: left.map(({ name }) => name), isInTime: fleet.now - startedAt - atMs <= 7_000, ...fleet.monitor }
}

test.each(['artifact', 'image', 'command'] as const)(
  'a signal at any moment leaves no server behind that an update by %s has drained and not touched',
  async (way) => {
    for (const atMs of moments) {
      const { left, isInTime, violations } = await signalledAt(atMs, way)
      expect({ atMs, left, isInTime, violations }).toEqual({ atMs, left: [], isInTime: true, violations: [] })
    }
  },
)

test('nobody waits for a hook before the drain once a signal has come: the server serves, and the lock is free', async () => {
  const fleet = new SimulatedFleet({
    servers: [100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  const hook: Hook = { run: 'wait for a person', on: 'job', timeout: 600_000, onError: 'fail' }
  let isAsked = false
  const job: JobShell = {
    run: async (_, { timeoutMs, signal }) => {
      isAsked = true
      // Killed by the signal, as by its time-out.
      await fleet.clock.sleep(timeoutMs, signal).catch(() => {})
      return { exitCode: undefined, output: '' }
    },
  }
  const controller = new AbortController()
  const hooked = { hooks: { preDrain: hook }, job }
  const { end, process } = startDeployment(fleet, { version: 'v2', hooked, signal: controller.signal })
  let signalledAt = 0
  fleet.clock.schedule(30_000, () => {
    signalledAt = fleet.now
    controller.abort(new CancelledError('SIGTERM'))
  })
  expect(await fleet.clock.run(end)).toMatchObject({ kind: 'threw', error: { code: 'E_CANCELLED' } })
  expect({ isAsked, isInTime: fleet.now - signalledAt <= 7_000 }).toEqual({ isAsked: true, isInTime: true })
  expect(fleet.servers.map((server) => fleet.weightsOf(server)[0])).toEqual([100, 100])
  expect(await fleet.clock.run(readLease(process.store))).toMatchObject({ isReleased: true })
})

test.each([
  ['postDrain', [0, 100]],
  ['postAdd', [100, 100]],
] as const)('a hook %s in the job is killed by a signal, and no later hook begins', async (name, weights) => {
  const fleet = new SimulatedFleet({
    servers: [100, 100].map((weight) => ({ weights: [weight], release: 'v1' })),
    minHealthy: 1,
  })
  await seedHistory(fleet, 'v1')
  const hook: Hook = { run: 'wait for a person', on: 'job', timeout: 600_000, onError: 'ignore' }
  const controller = new AbortController()
  let asked = 0
  let running = 0
  const job: JobShell = {
    run: async (_, { timeoutMs, signal }) => {
      asked++
      running++
      if (asked === 1) fleet.clock.schedule(30_000, () => controller.abort(new CancelledError('SIGTERM')))
      await fleet.clock.sleep(timeoutMs, signal).catch(() => {})
      running--
      return { exitCode: undefined, output: '' }
    },
  }
  const hooked = { hooks: { [name]: hook }, job }
  const { end, process } = startDeployment(fleet, { version: 'v2', hooked, signal: controller.signal })
  expect(await fleet.clock.run(end)).toMatchObject({ kind: 'threw', error: { code: 'E_CANCELLED' } })
  expect({ asked, running }).toEqual({ asked: 1, running: 0 })
  expect(fleet.servers.map((server) => fleet.weightsOf(server)[0]).toSorted((a = 0, b = 0) => a - b)).toEqual(weights)
  expect(await fleet.clock.run(readLease(process.store))).toMatchObject({ isReleased: true })
})
