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
