import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { stepsOf } from '../../../src/commands/canary-steps.ts'
import { metricsOf } from '../../../src/commands/canary-metrics.ts'
import { loadEnvironment } from '../../../src/config/load.ts'
import { simulateCanary, simulatedLog } from '../../support/simulated-canary.ts'
import { seedHistory } from '../../support/simulated-deployment.ts'
import { SimulatedFleet } from '../../support/simulated-fleet.ts'

const page = await readFile(new URL('../../../docs/canary.md', import.meta.url), 'utf8')
const example = /```yaml\n(.*?)```/s.exec(page)![1]!

const load = () =>
  loadEnvironment({
    file: 'deploy.yml',
    text: example,
    environment: 'prod',
    branch: undefined,
    variables: { GIT_SHA: '1a2b3c', SHA256: 'ab'.repeat(32) },
    overrides: [],
  })

test.each([
  ['a good release', 0.001, 'promoted', 'v2'],
  ['a release with 6 % errors', 0.06, 'rejected', 'v1'],
])('the example of docs/canary.md brings %s to its end', async (_, errorRate, result, left) => {
  const { settings } = await load()
  const { count } = settings.infrastructure.instances
  const fleet = new SimulatedFleet({
    servers: Array.from({ length: count }, () => ({ weights: [100], release: 'v1' })),
    minHealthy: Math.ceil(count / 2),
  })
  await seedHistory(fleet, 'v1')
  fleet.monitor.begin()
  const log = simulatedLog(fleet, {
    requestsPerSecond: 200,
    errorRate: (version) => (version === 'v2' ? errorRate : 0.001),
  })
  const { stepDuration, interval, initialDelay, promote } = settings.canary
  const end = await simulateCanary(fleet, log, 'v2', {
    request: {
      ...stepsOf(settings),
      metrics: metricsOf(settings).filter(({ bad }) => bad.kind === 'server-error'),
      stepDurationMs: stepDuration,
      intervalMs: interval,
      initialDelayMs: initialDelay,
      promote,
    },
  })
  expect(end).toMatchObject({ kind: 'ended', end: { result } })
  expect(new Set(fleet.servers.map(({ current }) => current))).toEqual(new Set([left]))
  fleet.monitor.checkEnd()
  expect(fleet.monitor.violations).toEqual([])
})
