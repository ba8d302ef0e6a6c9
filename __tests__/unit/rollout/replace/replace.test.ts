import { describe, expect, test } from 'vitest'
import { parseFaults } from '../../../../src/local/faults/rule.ts'
import type { InstanceRecord } from '../../../../src/local/ecs/records.ts'
import { RenewalCloud } from '../../../support/renewal-cloud.ts'

const everywhere = (version: string, count = 3) =>
  Array.from({ length: count }, (_, index) => `instance-${index + 1} ${version} 100`)

async function aCloud(count = 3): Promise<RenewalCloud> {
  const cloud = await RenewalCloud.start(count, ['v1', 'v2', 'bad'])
  cloud.most = count + 1
  return cloud
}

const ids = (cloud: RenewalCloud) => cloud.fleet().map(({ id }) => id)
/** Whether an instance is the nth that was made after those. */
const isNth = (cloud: RenewalCloud, id: string, after: readonly string[], nth: number) =>
  cloud.born.filter((one) => !after.includes(one))[nth - 1] === id
/** Instances that are new since then. */
const since = (cloud: RenewalCloud, before: readonly string[]) => cloud.fleet().filter(({ id }) => !before.includes(id))
const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })

describe('rolling-deploy with update: replace', () => {
  test('renews every place, one new instance at a time, and provision has nothing left to do', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    const end = await cloud.run('rolling-deploy', { release: 'v2' })
    expect(end).toMatchObject({ outcome: { result: 'succeeded', release: { previous: 'v1' } } })
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(since(cloud, before)).toHaveLength(3)
    expect(cloud.violations).toEqual([])
    const drift = { isDryRun: true, options: { 'detailed-exitcode': true } }
    expect(await cloud.run('provision', drift)).toMatchObject({ outcome: { exitCode: 0 } })
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('no-change', 0))
    expect(cloud.infra.mutating()).toEqual([])
  })

  test('gives new instances all that the old ones had: role, address, price, zone, name and tags', async () => {
    const cloud = await aCloud(2)
    const [one] = cloud.fleet()
    Object.assign(one!, {
      ramRoleName: 'web',
      spotStrategy: 'SpotAsPriceGo',
      internetBandwidthOutMbps: 7,
      internetChargeType: 'PayByBandwidth',
    })
    one!.tags['team'] = 'blue'
    await cloud.infra.clock.run(
      cloud.infra.local.call({
        product: 'Ram',
        action: 'CreateRole',
        params: { RoleName: 'web', AssumeRolePolicyDocument: trust },
      }),
    )
    const facts = (instance: InstanceRecord) => {
      const { id: _, privateIp: _ip, imageId: _image, ...rest } = instance
      const { zoneId, name, instanceType, vswitchId, securityGroupIds, ramRoleName, spotStrategy } = rest
      const { internetBandwidthOutMbps, internetChargeType, keyPairName, userData } = rest
      const { 'alicloud-deploy:release': _release, ...tags } = instance.tags
      const bought = { spotStrategy, internetBandwidthOutMbps, internetChargeType }
      return {
        zoneId,
        name,
        instanceType,
        vswitchId,
        securityGroupIds,
        ramRoleName,
        keyPairName,
        userData,
        ...bought,
        tags,
      }
    }
    const before = cloud.fleet().map(facts)
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.fleet().map(facts)).toEqual(before)
    expect(before[0]).toMatchObject({ ramRoleName: 'web', internetBandwidthOutMbps: 7 })
  })

  test('does not copy what only the old instance knows: an old version that it keeps on a port of its own', async () => {
    const cloud = await aCloud(2)
    const kept = 'alicloud-deploy:kept-port'
    for (const one of cloud.fleet()) one.tags[kept] = '8080/2030-01-01T00:00:00.000Z'
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.fleet().map(({ tags }) => tags[kept])).toEqual([undefined, undefined])
  })

  test('keeps uneven weights, and gives no traffic to a place that the operator keeps out', async () => {
    const cloud = await aCloud()
    cloud.floor = 2
    cloud.setWeights([60, 0, 30])
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(['instance-1 v2 60', 'instance-2 v2 0', 'instance-3 v2 30'])
    expect(cloud.violations).toEqual([])
  })

  test('a release that never gets healthy meets no traffic, and the old instances stay', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    expect(await cloud.run('rolling-deploy', { release: 'bad' })).toMatchObject(outcome('rolled-back', 5))
    expect(ids(cloud)).toEqual(before)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('a failure in a later slice replaces the new instances by ones of the old release', async () => {
    const cloud = await aCloud()
    const before = [...cloud.born]
    cloud.isBroken = (_, id) => isNth(cloud, id, before, 2) || isNth(cloud, id, before, 3)
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('rolled-back', 5))
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(ids(cloud).filter((id) => before.includes(id))).toHaveLength(2)
    expect(cloud.violations).toEqual([])
  })

  test('with --on-failure stop the rest stays old, and the same command goes on when the reason is gone', async () => {
    const cloud = await aCloud()
    const before = [...cloud.born]
    cloud.isBroken = (_, id) => isNth(cloud, id, before, 2) || isNth(cloud, id, before, 3)
    const stop = { release: 'v2', rollout: { onFailure: 'stop' } }
    expect(await cloud.run('rolling-deploy', stop)).toMatchObject(outcome('mixed', 6))
    expect(cloud.picture().filter((line) => line.includes('v2'))).toHaveLength(1)
    cloud.isBroken = () => false
    expect(await cloud.run('rolling-deploy', stop)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })

  test('a tolerated failure costs its place only', async () => {
    const cloud = await aCloud()
    const before = [...cloud.born]
    cloud.isBroken = (_, id) => isNth(cloud, id, before, 2) || isNth(cloud, id, before, 3)
    const end = await cloud.run('rolling-deploy', { release: 'v2', rollout: { maxFailures: 1 } })
    expect(end).toMatchObject(outcome('mixed', 6))
    expect(cloud.picture()).toEqual(['instance-1 v2 100', 'instance-2 v1 100', 'instance-3 v2 100'])
    expect(cloud.violations).toEqual([])
  })

  test('an instance that breaks after it took its place is not renewed again and again', async () => {
    const cloud = await aCloud()
    const before = [...cloud.born]
    cloud.floor = 2
    cloud.isBroken = (_, id) => isNth(cloud, id, before, 1) && cloud.born.length >= before.length + 2
    const end = await cloud.run('rolling-deploy', { release: 'v2' })
    expect(end).toMatchObject({ outcome: { result: 'rolled-back', error: { code: 'E_BAKE_FAILED' } } })
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('one that broke after it took its place holds up no pause between batches', async () => {
    const cloud = await aCloud()
    const before = [...cloud.born]
    cloud.floor = 2
    cloud.isBroken = (_, id) => isNth(cloud, id, before, 1) && cloud.born.length >= before.length + 2
    const rollout = { maxFailures: 1, pauseBetween: '1m' }
    const end = await cloud.run('rolling-deploy', { release: 'v2', rollout })
    expect(end).toMatchObject({ outcome: { result: 'mixed' } })
    expect(cloud.violations).toEqual([])
  })

  test('what breaks while the new instance serves alone gives its traffic back to the old one', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    cloud.infra.clock.schedule(60_000, () => {
      cloud.floor = 2
      cloud.isBroken = (version) => version === 'v2'
    })
    const end = await cloud.run('rolling-deploy', { release: 'v2', rollout: { bake: '5m' } })
    expect(end).toMatchObject({ outcome: { result: 'rolled-back', error: { code: 'E_BAKE_FAILED' } } })
    expect(ids(cloud)).toEqual(before)
    expect(cloud.picture()).toEqual(everywhere('v1'))
  })

  test('a zone without stock is a failure like another: what was made is taken away again', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    const { rules } = parseFaults([
      { kind: 'error', action: 'RunInstances', code: 'OperationDenied.NoStock', status: 403, skip: 1 },
    ])
    cloud.infra.local.gateway.faults.load(rules, { seed: 1, nowMs: cloud.infra.clock.now() })
    const end = await cloud.run('rolling-deploy', { release: 'v2', rollout: { surge: '3' } })
    cloud.infra.local.gateway.faults.load([], { seed: 1, nowMs: cloud.infra.clock.now() })
    expect(end).toMatchObject(outcome('rolled-back', 5))
    expect(ids(cloud)).toEqual(before)
  })

  test('--pause stops after the first slice with nothing beside the fleet; the same command goes on', async () => {
    const cloud = await aCloud()
    const pausing = { release: 'v2', options: { pause: true } }
    const end = await cloud.run('rolling-deploy', pausing)
    expect(end).toMatchObject(outcome('paused', 75))
    expect('outcome' in end && end.outcome.text).toMatch(/1 of 3 instances were brought to v2/)
    expect(cloud.picture()).toEqual(['instance-1 v2 100', 'instance-2 v1 100', 'instance-3 v1 100'])
    expect(await cloud.run('recover')).toMatchObject(outcome('no-change', 0))
    expect(await cloud.run('rolling-deploy', pausing)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })

  test('a job that ends soon stops between two slices, and the next one goes on', async () => {
    const cloud = await aCloud()
    const deadlineMs = cloud.infra.clock.now() + 380_000
    expect(await cloud.run('rolling-deploy', { release: 'v2', deadlineMs })).toMatchObject(outcome('paused', 75))
    expect(cloud.infra.clock.now()).toBeLessThan(deadlineMs)
    const { length } = cloud.picture().filter((line) => line.includes('v2'))
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThan(3)
    expect(cloud.picture()).toHaveLength(3)
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
  })

  test('--skip leaves its instance alone; the rest is renewed', async () => {
    const cloud = await aCloud()
    const [first] = ids(cloud)
    const end = await cloud.run('rolling-deploy', { release: 'v2', options: { skip: ['shop-dev-instance-1'] } })
    expect(end).toMatchObject(outcome('succeeded', 0))
    expect(ids(cloud)[0]).toBe(first)
    expect(cloud.picture()).toEqual(['instance-1 v1 100', 'instance-2 v2 100', 'instance-3 v2 100'])
  })

  test('--only-failed replaces an instance that is sick by one of the same release', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    cloud.floor = 2
    cloud.isBroken = (_, id) => id === before[1]
    await cloud.infra.clock.advance(60_000)
    const end = await cloud.run('rolling-deploy', { release: 'v1', options: { 'only-failed': true } })
    expect(end).toMatchObject(outcome('succeeded', 0))
    expect(ids(cloud).map((id) => before.includes(id))).toEqual([true, false, true])
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })

  test('every server may have to serve all the time: that needs no room', async () => {
    const cloud = await aCloud(1)
    const end = await cloud.run('rolling-deploy', {
      release: 'v2',
      rollout: { minHealthy: '100%', minHealthyPerZone: 1 },
    })
    expect(end).toMatchObject(outcome('succeeded', 0))
    expect(cloud.violations).toEqual([])
  })

  test('a dry run says each call and makes none', async () => {
    const cloud = await aCloud()
    const end = await cloud.mustEnd('rolling-deploy', { release: 'v2', isDryRun: true, rollout: { surge: '2' } })
    expect(end.result).toBe('planned')
    expect(end.text.match(/RunInstances/g)).toHaveLength(3)
    expect(end.text.match(/DeleteInstances/g)).toHaveLength(2)
    expect(cloud.infra.mutating()).toEqual([])
    expect(cloud.picture()).toEqual(everywhere('v1'))
  })
})

describe('a fleet that gets too weak meanwhile', () => {
  test('keeps old and new ones side by side, whatever is wanted, until it is repaired', async () => {
    const cloud = await aCloud()
    const before = ids(cloud)
    const release = { release: 'v2', rollout: { minHealthy: '100%' } }
    cloud.floor = 3
    cloud.isNoticedAtOnce = true
    // The third one dies when the first new one serves beside the first old one.
    cloud.isBroken = (_, id) => id === before[2] && cloud.picture().includes('green-1 v2 100')
    const end = await cloud.run('rolling-deploy', release)
    expect(end).toMatchObject(outcome('mixed', 6))
    expect(cloud.picture()).toEqual(['green-1 v2 100', ...everywhere('v1')])
    expect(cloud.violations).toEqual([])
    cloud.isBroken = () => false
    await cloud.infra.clock.advance(60_000)
    expect(await cloud.run('rolling-deploy', release)).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(everywhere('v2'))
    expect(cloud.violations).toEqual([])
  })
})

describe('refused before the first change', () => {
  const refused = (code: string, message: RegExp) => ({
    error: { exitCode: 4, code, message: expect.stringMatching(message) as string },
  })

  test.each([
    ['no surge', { rollout: { surge: '0' } }, /surge 0 of 3 servers is 0/],
    ['more that serve than there are', { rollout: { minHealthy: '4' } }, /minHealthy 4 is more than the 3 servers/],
  ])('%s', async (_, run, message) => {
    const cloud = await aCloud()
    expect(await cloud.run('rolling-deploy', { release: 'v2', ...run })).toMatchObject(
      refused('E_UNSAFE_PLAN', message),
    )
    expect(cloud.infra.mutating()).toEqual([])
  })

  test('an instance that is protected from deletion', async () => {
    const cloud = await aCloud()
    cloud.fleet()[0]!.deletionProtection = true
    const end = await cloud.run('rolling-deploy', { release: 'v2' })
    expect(end).toMatchObject(refused('E_UNSAFE_PLAN', /instance-1 .* is protected from deletion/))
    expect(cloud.infra.mutating()).toEqual([])
  })

  test('a release without an image', async () => {
    const cloud = await aCloud()
    expect(await cloud.run('rolling-deploy', { release: 'v9' })).toMatchObject(refused('E_IMAGE_MISSING', /no image/))
  })
})

describe('rollback with update: replace', () => {
  test('renews the fleet from the older image, under the same conditions', async () => {
    const cloud = await aCloud()
    await cloud.mustEnd('rolling-deploy', { release: 'v2' })
    const before = ids(cloud)
    expect(await cloud.run('rollback')).toMatchObject({
      outcome: { result: 'succeeded', release: { version: 'v1' } },
    })
    expect(since(cloud, before)).toHaveLength(3)
    expect(cloud.picture()).toEqual(everywhere('v1'))
    expect(cloud.violations).toEqual([])
  })
})

const trust = JSON.stringify({
  Version: '1',
  Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: ['ecs.aliyuncs.com'] } }],
})
