import { expect, it } from 'vitest'
import { readConsumers } from '../../../../src/commands/migrate/gate.ts'

it('a consumer runs what its tag says; one without a tag, or gone, runs nobody knows what', async () => {
  const asked: unknown[] = []
  const describeInstances = async (filter: unknown) => {
    asked.push(filter)
    return [
      { id: 'i-cron', tags: { 'alicloud-deploy:release': 'v3' } },
      { id: 'i-report', tags: {} },
    ] as never
  }
  const cloud = { compute: { describeInstances } }
  expect(await readConsumers(cloud, ['i-cron', 'i-report', 'i-gone'])).toEqual([
    { instanceId: 'i-cron', weight: 0, isConsumer: true, release: 'v3' },
    { instanceId: 'i-report', weight: 0, isConsumer: true },
    { instanceId: 'i-gone', weight: 0, isConsumer: true },
  ])
  expect(asked).toEqual([{ ids: ['i-cron', 'i-report', 'i-gone'] }])
  expect(await readConsumers(cloud, [])).toEqual([])
  expect(asked).toHaveLength(1)
})
