import { describe, expect, test } from 'vitest'
import { RenewalCloud } from '../../../support/renewal-cloud.ts'

const everywhere = (version: string, count = 3) =>
  Array.from({ length: count }, (_, index) => `instance-${index + 1} ${version} 100`)

async function aCloud(count = 3): Promise<RenewalCloud> {
  const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'v3', 'v4'])
  cloud.most = count + 1
  return cloud
}

const ids = (cloud: RenewalCloud) => cloud.fleet().map(({ id }) => id)
const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })

/** Kills a run to a release right after the nth call of an action. */
async function killedAt(cloud: RenewalCloud, action: string, nth: number, release = 'v2'): Promise<void> {
  let seen = 0
  const process = { release, killWhen: ({ name }: { name: string }) => name === action && ++seen === nth }
  expect(await cloud.run('rolling-deploy', process)).toMatchObject({ error: expect.anything() as unknown })
  await cloud.infra.clock.advance(120_000)
}

describe('what a killed replacement leaves', () => {
  test('is told by status: the unfinished run and the new instance beside its place', async () => {
    const cloud = await aCloud()
    await killedAt(cloud, 'Ecs:RunInstances', 1)
    const { text, instances, extra } = await cloud.mustEnd('status')
    expect(text).toMatch(/3 of 3 instances serve/)
    expect(text).toMatch(/\(new, beside instance-1\)/)
    expect(text).toMatch(/unfinished {2}rolling-deploy to v2/)
    expect(instances).toContainEqual(expect.objectContaining({ stand: 'green', weights: [] }))
    expect(extra!.unfinished).toMatchObject({ want: { version: 'v2' } })
  })

  test('is undone by recover at no cost while the old instance stands', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    await killedAt(cloud, 'Slb:SetVServerGroupAttribute', 1)
    expect(await cloud.run('recover')).toMatchObject(outcome('succeeded', 0))
    expect(ids(cloud)).toEqual(before)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('keeps the new instance where the old one died meanwhile: going back must not cost a server', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    await killedAt(cloud, 'Slb:SetVServerGroupAttribute', 2)
    cloud.floor = 2
    cloud.isBroken = (_, id) => id === before[0]
    await cloud.infra.clock.advance(10_000)
    expect(await cloud.run('recover')).toMatchObject(outcome('succeeded', 0))
    expect(ids(cloud)).not.toContain(before[0])
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('is taken back by a deployment that gives the instances new disks instead', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    await killedAt(cloud, 'Slb:SetVServerGroupAttribute', 2)
    cloud.floor = 2
    expect(await cloud.run('rolling-deploy', { release: 'v2', update: 'image' })).toMatchObject(outcome('succeeded', 0))
    expect(ids(cloud)).toEqual(before)
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })

  test('a second new instance of one place goes', async () => {
    const cloud = await aCloud()
    cloud.most = 5
    await killedAt(cloud, 'Ecs:RunInstances', 1)
    const green = cloud.fleet().find(({ tags }) => tags['alicloud-deploy:key'] === 'green-1')!
    const [copy] = await cloud.addTwin(green)
    expect(cloud.picture().filter((line) => line.startsWith('green-1'))).toHaveLength(2)
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect([copy, green.id].filter((id) => ids(cloud).includes(id!))).toHaveLength(1)
  })

  test('is taken back by another release before that begins, though the old instance died meanwhile', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    await killedAt(cloud, 'Slb:SetVServerGroupAttribute', 2)
    cloud.floor = 2
    cloud.isBroken = (_, id) => id === before[0]
    await cloud.infra.clock.advance(10_000)
    expect(await cloud.run('rolling-deploy', { release: 'v3' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v3'))
    expect(cloud.violations).toEqual([])
  })

  test('goes on, or back, where fewer serve than minHealthy: two serving in one place are one', async () => {
    for (const next of ['rolling-deploy', 'recover'] as const) {
      const cloud = await aCloud()
      cloud.setWeights([100, 0, 0])
      await killedAt(cloud, 'Slb:SetVServerGroupAttribute', 1)
      expect(cloud.picture()).toContain('green-1 - 100')
      const end = await cloud.run(next, { release: 'v2', rollout: { minHealthy: '100%' } })
      expect(end).toMatchObject(outcome('succeeded', 0))
      cloud.monitor.checkEnd()
      expect(cloud.violations).toEqual([])
    }
  })

  test('is a release everywhere that nobody recorded: whatever comes then, never do three serve', async () => {
    for (const next of ['recover', 'rollback', 'v2', 'v3', 'v4'] as const) {
      const cloud = await aCloud()
      await killedAt(cloud, 'Ecs:DeleteInstances', 3)
      expect(cloud.picture()).toEqual(everywhere('v2'))
      await killedAt(cloud, 'Ecs:DeleteInstances', 2, 'v3')
      await killedAt(cloud, 'Slb:SetVServerGroupAttribute', 2)
      expect(cloud.picture()).toEqual(['green-1 v2 100', 'instance-1 v3 0', 'instance-2 v3 100', 'instance-3 v2 100'])
      const end = await (next === 'recover' || next === 'rollback'
        ? cloud.run(next)
        : cloud.run('rolling-deploy', { release: next }))
      expect(end).toMatchObject(outcome('succeeded', 0))
      expect(cloud.picture()).toEqual(everywhere({ recover: 'v2', rollback: 'v1', v2: 'v2', v3: 'v3', v4: 'v4' }[next]))
      expect(cloud.violations).toEqual([])
    }
  })
})
