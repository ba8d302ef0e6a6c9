import { describe, expect, test } from 'vitest'
import { listeners } from '../../../src/local/slb/records.ts'
import { RenewalCloud, type RenewalRun } from '../../support/renewal-cloud.ts'

const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })
const everywhere = (version: string) => [1, 2, 3].map((number) => `instance-${number} ${version} 100`)
const switchBy = (by: string): RenewalRun => ({ release: 'v2', rollout: { blueGreen: { switch: by }, bake: '10m' } })

/** During the bake somebody sends all traffic back to the old instances, as the dead man of a run that stood still does, too. */
async function takenBack(by: string): Promise<RenewalCloud> {
  const cloud = await RenewalCloud.start(3, ['v1', 'v2'])
  cloud.most = 6
  const { store } = cloud.infra.local.core
  const before = listeners(store)
    .all()
    .map(({ vserverGroupId }) => vserverGroupId!)
  cloud.infra.clock.schedule(300_000, () => {
    // Green ones come first.
    if (by === 'weights') return cloud.setWeights([0, 0, 0, 100, 100, 100])
    for (const [index, one] of listeners(store).all().entries())
      listeners(store).update(one, { vserverGroupId: before[index]! })
    cloud.monitor.look()
  })
  return cloud
}

describe.each(['weights', 'listener'])('traffic that is taken back during the bake of a switch by %s', (by) => {
  test('stays where it is: no old instance goes, and recover deletes the new ones', async () => {
    const cloud = await takenBack(by)
    expect(await cloud.run('blue-green', switchBy(by))).toMatchObject({
      error: { code: 'E_WEIGHT_DRIFT', message: expect.stringMatching(/has weight 100 where this run/) as string },
    })
    expect(cloud.picture()).toEqual(['green-1 - 0', 'green-2 - 0', 'green-3 - 0', ...everywhere('v1')])
    expect(await cloud.run('recover', switchBy(by))).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('moves once more when the same command is given again', async () => {
    const cloud = await takenBack(by)
    await cloud.run('blue-green', switchBy(by))
    expect(await cloud.run('blue-green', switchBy(by))).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })
})

test('old instances that were kept, and that somebody sent the traffic back to, are not deleted by the next switch', async () => {
  const cloud = await RenewalCloud.start(3, ['v1', 'v2', 'v3'])
  cloud.most = 9
  const rollout = { keepOld: '1h' }
  expect(await cloud.run('blue-green', { release: 'v2', rollout })).toMatchObject(outcome('succeeded', 0))
  cloud.setWeights([0, 0, 0, 100, 100, 100])
  const back = ['kept-1 v1 100', 'kept-2 v1 100', 'kept-3 v1 100']
  expect(cloud.picture()).toEqual([...everywhere('v2').map((line) => line.replace('100', '0')), ...back])
  expect(await cloud.run('blue-green', { release: 'v3', rollout })).toMatchObject({
    error: {
      code: 'E_UNSAFE_PLAN',
      message: expect.stringMatching(/which were kept for a way back, have the traffic/) as string,
    },
  })
  expect(cloud.infra.mutating().filter((name) => !name.startsWith('Oss:'))).toEqual([])
  expect(await cloud.run('rollback', { rollout })).toMatchObject(outcome('succeeded', 0))
  expect(await cloud.run('blue-green', { release: 'v3', rollout })).toMatchObject(outcome('succeeded', 0))
  // The monitor takes the operator's weights for the instances' own (I4).
  expect(cloud.violations.filter((one) => !one.startsWith('I4'))).toEqual([])
})
