import { expect, test } from 'vitest'
import { seedHistory } from '../../support/simulated-deployment.ts'
import { simulateCanary, simulatedLog } from '../../support/simulated-canary.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'
import { SimulatedProcess } from '../../support/simulated-process.ts'

// A canary that is rejected brings the old release back: both have to be whole before the first change.
test.each([
  ['the release to try', 'v2', 'E_ARTIFACT_DAMAGED'],
  ['the one to go back to', 'v1', 'E_NO_WAY_BACK'],
])('a canary is refused when the artifact of %s is damaged', async (_, version, code) => {
  const fleet = new SimulatedFleet({
    servers: ['v0', 'v1', 'v1', 'v1'].map((release) => ({ weights: [100], release })),
    minHealthy: 2,
  })
  await seedHistory(fleet, 'v1')
  const { store } = new SimulatedProcess(fleet)
  await fleet.clock.run(store.put(`artifacts/digest-${version}.tar.gz`, 'cut off'))
  const log = simulatedLog(fleet, { requestsPerSecond: 40, errorRate: () => 0 })
  expect(await simulateCanary(fleet, log, 'v2')).toMatchObject({
    kind: 'threw',
    error: { code, exitCode: 4, message: expect.stringContaining(`holds 7 bytes`) },
  })
  expect(fleet.servers.map(({ current }) => current)).toEqual(['v0', 'v1', 'v1', 'v1'])
})
