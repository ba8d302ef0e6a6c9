import { expect, test } from 'vitest'
import { watchRollout, type WatchRecord } from '../../../../src/rollout/watch/watch.ts'
import { RenewalCloud, type RenewalRun } from '../../../support/renewal-cloud.ts'

/** Watches a command from before its start to its end, as a process of its own. */
async function watched(
  cloud: RenewalCloud,
  command: 'rolling-deploy' | 'blue-green' | 'rollback',
  run: RenewalRun,
): Promise<WatchRecord> {
  const { infra } = cloud
  const watcher = infra.connect()
  const watching = watchRollout({
    cloud: watcher,
    store: watcher.objectStore('shop-dev-1000000000000001'),
    environmentTag: 'shop/dev',
    clock: infra.clock,
    pollIntervalMs: 2_000,
    waitMs: 600_000,
    signal: new AbortController().signal,
    limitsFor: () => ({ minHealthy: 2, minHealthyPerZone: 0 }),
  })
  await cloud.mustEnd(command, run)
  return infra.clock.run(watching)
}

test.each([
  ['rolling-deploy', 'replace'],
  ['rolling-deploy', 'image'],
  ['blue-green', 'image'],
] as const)('%s with update: %s, and the way back, show nothing that is wrong', async (command, update) => {
  const cloud = await RenewalCloud.start(3, ['v1', 'v2'])
  const forward = await watched(cloud, command, { release: 'v2', update })
  expect(forward).toMatchObject({ end: 'ended', result: 'succeeded', violations: [] })
  const back = await watched(cloud, 'rollback', { update })
  expect(back).toMatchObject({ end: 'ended', result: 'succeeded', violations: [] })
})
