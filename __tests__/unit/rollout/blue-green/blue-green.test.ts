import { describe, expect, test } from 'vitest'
import { RenewalCloud } from '../../../support/renewal-cloud.ts'

const places = (standing: string, version: string, weight: number | string, count: number) =>
  Array.from({ length: count }, (_, index) => `${standing}-${index + 1} ${version} ${weight}`)
const everywhere = (version: string, count = 3) => places('instance', version, 100, count)

async function aCloud(count = 3): Promise<RenewalCloud> {
  const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'v3', 'bad'])
  cloud.most = 2 * count
  return cloud
}

const ids = (cloud: RenewalCloud) => cloud.fleet().map(({ id }) => id)
const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })
const hourMs = 3_600_000

describe('blue-green on new instances', () => {
  test('starts them from the image of the release; the old ones are gone', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    expect(await cloud.run('blue-green', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(ids(cloud).filter((id) => before.includes(id))).toEqual([])
    expect(cloud.violations).toEqual([])
  })

  test('of more than ten pairs takes two calls: no old one loses its traffic before all new ones have theirs', async () => {
    const cloud = await aCloud(12)
    expect(await cloud.run('blue-green', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    const switches = cloud.infra.calls.filter(({ name }) => name === 'Slb:SetVServerGroupAttribute')
    // A balancer that is busy with the first call has the second one sent again.
    expect(new Set(switches.map(({ params }) => params.BackendServers)).size).toBe(2)
    expect(cloud.picture().toSorted()).toEqual(everywhere('v2', 12).toSorted())
    expect(cloud.violations).toEqual([])
  })

  test('behind a listener that only knows servers with traffic both sides serve for a moment', async () => {
    const cloud = await RenewalCloud.start(3, ['v1', 'v2'], { isLayer4: true })
    expect(await cloud.run('blue-green', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    const switches = cloud.infra.calls.filter(({ name }) => name === 'Slb:SetVServerGroupAttribute')
    const weights = switches.map(({ params }) =>
      [...params.BackendServers!.matchAll(/"Weight":(\d+)/g)].map((one) => one[1]),
    )
    expect([...new Set(weights.map((one) => one.join(' ')))]).toEqual(['100 100 100', '0 0 0'])
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })

  test('the same release again, with another setting, is a deployment like another', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    cloud.isBroken = (_, id) => id === before[0]
    cloud.floor = 2
    await cloud.infra.clock.advance(60_000)
    expect(await cloud.run('blue-green', { release: 'v1' })).toMatchObject(outcome('succeeded', 0))
    expect(ids(cloud).filter((id) => before.includes(id))).toEqual([])
    expect(cloud.picture()).toEqual(everywhere('v1'))
  })

  test('what breaks in the bake gives all traffic back; its instances go when no request is on them', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    cloud.infra.clock.schedule(60_000, () => {
      cloud.floor = 2
      cloud.isBroken = (_, id) => cloud.born.at(-1) === id
    })
    expect(await cloud.run('blue-green', { release: 'v2', rollout: { bake: '5m' } })).toMatchObject({
      outcome: { result: 'rolled-back', error: { code: 'E_BAKE_FAILED' } },
    })
    expect(ids(cloud)).toEqual(before)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    const drained = cloud.events.filter((event) => event.type === 'progress' && event.phase === 'drain')
    expect(drained.length).toBeGreaterThanOrEqual(3)
  })

  test('stands in the way of a rolling deployment while it is unfinished', async () => {
    const cloud = await aCloud()
    let made = 0
    const killWhen = ({ name }: { name: string }) => name === 'Ecs:RunInstances' && ++made === 2
    await cloud.run('blue-green', { release: 'v2', killWhen })
    await cloud.infra.clock.advance(120_000)
    expect(await cloud.run('rolling-deploy', { release: 'v3' })).toMatchObject({ error: { code: 'E_UNFINISHED' } })
    expect(await cloud.run('recover')).toMatchObject(outcome('succeeded', 0))
    expect(await cloud.run('rolling-deploy', { release: 'v3' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v3'))
  })
})

describe('a weight that an operator changes before the traffic moves', () => {
  test('stops the switch with the difference: no traffic moves, and the server stays out until recover', async () => {
    const cloud = await aCloud()
    cloud.floor = 2
    cloud.onLook = ({ params }) => {
      // Green ones come first. The check is the last command before the switch.
      if (params.Name === 'alicloud-deploy-check') cloud.setWeights([0, 0, 0, 0, 100, 100])
    }
    expect(await cloud.run('blue-green', { release: 'v2' })).toMatchObject({
      error: {
        code: 'E_WEIGHT_DRIFT',
        exitCode: 6,
        message: expect.stringMatching(
          /has weight 0 where this run had found 100; the new instances stay beside the old ones: \S+ \(i-\w+\), \S+ \(i-\w+\), \S+ \(i-\w+\)$/,
        ),
        fix: expect.stringMatching(
          /the same command goes on with the new instances, and `alicloud-deploy recover` deletes/,
        ),
      },
    })
    expect(cloud.picture()).toEqual([
      'green-1 - 0',
      'green-2 - 0',
      'green-3 - 0',
      'instance-1 v1 0',
      'instance-2 v1 100',
      'instance-3 v1 100',
    ])
    cloud.onLook = () => {}
    expect(await cloud.run('recover')).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v1'))
  })

  test('leaves the new instances for the same command, which goes on with them', async () => {
    const cloud = await aCloud()
    cloud.floor = 2
    cloud.onLook = ({ params }) => {
      if (params.Name === 'alicloud-deploy-check') cloud.setWeights([0, 0, 0, 0, 100, 100])
    }
    expect(await cloud.run('blue-green', { release: 'v2' })).toMatchObject({ error: { code: 'E_WEIGHT_DRIFT' } })
    cloud.onLook = () => {}
    const made: string[] = []
    const onEffect = ({ name }: { name: string }) => void made.push(name)
    expect(await cloud.run('blue-green', { release: 'v2', onEffect })).toMatchObject(outcome('succeeded', 0))
    expect(made).not.toContain('Ecs:RunInstances')
    expect(cloud.picture()).toEqual(everywhere('v2'))
  })
})

describe('new instances that a killed switch left without traffic', () => {
  test.each(['v2', 'v3'])(
    'and that do not run any more, or were made for v2, are made anew for %s',
    async (release) => {
      const cloud = await aCloud()
      let made = 0
      const killWhen = ({ name }: { name: string }) => name === 'Ecs:RunInstances' && ++made === 2
      await cloud.run('blue-green', { release: 'v2', killWhen })
      await cloud.infra.clock.advance(120_000)
      const left = cloud.fleet().filter(({ tags }) => tags['alicloud-deploy:key']!.startsWith('green'))
      if (release === 'v2')
        await cloud.infra.local.call({ product: 'Ecs', action: 'StopInstance', params: { InstanceId: left[0]!.id } })
      await cloud.infra.clock.advance(60_000)
      const startedAt = cloud.infra.clock.now()
      expect(await cloud.run('blue-green', { release })).toMatchObject(outcome('succeeded', 0))
      expect(cloud.infra.clock.now() - startedAt).toBeLessThan(300_000)
      expect(cloud.picture()).toEqual(everywhere(release))
      expect(ids(cloud)).not.toContain(left[0]!.id)
      expect(cloud.violations).toEqual([])
    },
  )
})

describe('old instances that are kept for a time', () => {
  const keeping = { release: 'v2', rollout: { keepOld: '1h' } }
  const kept = [...everywhere('v2'), ...places('kept', 'v1', 0, 3)]

  test('stand without traffic, status says until when, and a rollback takes them back in one call', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    expect(await cloud.run('blue-green', keeping)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(kept)
    const { text, instances } = await cloud.mustEnd('status')
    expect(text).toMatch(/3 of 3 instances serve, release v2/)
    expect(text.match(/\(old, kept for a way back until 20\S+Z\)/g)).toHaveLength(3)
    expect(instances).toContainEqual(expect.objectContaining({ stand: 'kept', isServing: false }))
    expect(await cloud.run('recover')).toMatchObject(outcome('no-change', 0))
    expect(await cloud.run('rollback', { rollout: keeping.rollout })).toMatchObject(outcome('succeeded', 0))
    const switches = cloud.infra.calls.filter(({ name }) => name === 'Slb:SetVServerGroupAttribute')
    expect(switches).toHaveLength(1)
    expect(ids(cloud)).toEqual(before)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.fleet().some(({ tags }) => 'alicloud-deploy:kept-until' in tags)).toBe(false)
    expect(cloud.violations).toEqual([])
  })

  test('go with the first command after that time: recover has nothing else to do', async () => {
    const cloud = await aCloud()
    await cloud.run('blue-green', keeping)
    await cloud.infra.clock.advance(hourMs)
    expect(await cloud.mustEnd('recover', { isDryRun: true })).toMatchObject({
      result: 'planned',
      text: expect.stringMatching(/Would delete what was kept for a way back too long: shop-dev-instance-1/) as string,
    })
    expect(cloud.picture()).toEqual(kept)
    expect(await cloud.run('recover')).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(await cloud.run('recover')).toMatchObject(outcome('no-change', 0))
  })

  test('or with the next deployment, which until then leaves them alone', async () => {
    const cloud = await aCloud()
    await cloud.run('blue-green', keeping)
    cloud.most = 7
    expect(await cloud.run('rolling-deploy', { release: 'v3' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual([...everywhere('v3'), ...places('kept', 'v1', 0, 3)])
    await cloud.infra.clock.advance(hourMs)
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })

  test('make room for the next switch, whatever their time', async () => {
    const cloud = await aCloud()
    await cloud.run('blue-green', keeping)
    expect(await cloud.run('blue-green', { release: 'v3', rollout: keeping.rollout })).toMatchObject(
      outcome('succeeded', 0),
    )
    expect(cloud.picture()).toEqual([...everywhere('v3'), ...places('kept', 'v2', 0, 3)])
    expect(cloud.violations).toEqual([])
  })

  test('take the traffic back although the first attempt was killed', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    await cloud.run('blue-green', keeping)
    const killWhen = ({ name }: { name: string }) => name === 'Ecs:TagResources'
    expect(await cloud.run('rollback', { killWhen })).toHaveProperty('error')
    await cloud.infra.clock.advance(120_000)
    expect(await cloud.run('rollback')).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(ids(cloud)).toEqual(before)
    expect(cloud.violations).toEqual([])
  })
})
