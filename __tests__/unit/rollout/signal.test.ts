import { expect, test } from 'vitest'
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
