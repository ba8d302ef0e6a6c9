import { describe, expect, test } from 'vitest'
import { parseFaults } from '../../../../src/local/faults/rule.ts'
import { RenewalCloud } from '../../../support/renewal-cloud.ts'

async function aCloud(count: number): Promise<RenewalCloud> {
  const cloud = await RenewalCloud.start(count, ['v1', 'v2'])
  cloud.most = 2 * count
  return cloud
}

/** RunInstances with this text in a parameter meets no stock. */
function withoutStock(cloud: RenewalCloud, ...named: string[]): void {
  const { rules } = parseFaults(
    named.map((instance) => ({
      kind: 'error',
      action: 'RunInstances',
      code: 'OperationDenied.NoStock',
      status: 403,
      instance,
    })),
  )
  cloud.infra.local.gateway.faults.load(rules, { seed: 1, nowMs: cloud.infra.clock.now() })
}

const bought = (cloud: RenewalCloud) => cloud.fleet().map(({ zoneId, instanceType }) => `${zoneId} ${instanceType}`)
const outcome = (result: string, exitCode: number) => ({ outcome: { result, exitCode } })
const noDrift = async (cloud: RenewalCloud, instances?: object) => {
  const drift = { isDryRun: true, options: { 'detailed-exitcode': true }, ...(instances ? { instances } : {}) }
  expect(await cloud.run('provision', drift)).toMatchObject({ outcome: { exitCode: 0 } })
}

describe('a replacement that a zone has no stock for', () => {
  test('stands in the other zone, while its own keeps another instance', async () => {
    const cloud = await aCloud(4)
    const before = cloud.fleet()
    const [first] = before
    withoutStock(cloud, first!.vswitchId)
    const instances = { instanceType: first!.instanceType }
    // A zone may lose one of its two.
    cloud.floor = 3
    // The second of the zone has nobody left there: it fails, and keeps its old instance.
    const end = await cloud.run('rolling-deploy', { release: 'v2', instances, rollout: { maxFailures: 1 } })
    expect(end).toMatchObject(outcome('mixed', 6))
    expect(cloud.picture().filter((line) => line.includes('v2'))).toHaveLength(3)
    expect(cloud.fleet().filter(({ zoneId }) => zoneId === first!.zoneId)).toHaveLength(1)
    expect(cloud.violations).toEqual([])
    withoutStock(cloud)
    await noDrift(cloud, instances)
  })

  test('does not leave its zone empty, also when all of the zone are replaced at once', async () => {
    const cloud = await aCloud(4)
    const [first] = cloud.fleet()
    withoutStock(cloud, first!.vswitchId)
    const instances = { instanceType: first!.instanceType }
    cloud.floor = 3
    const end = await cloud.run('rolling-deploy', {
      release: 'v2',
      instances,
      rollout: { surge: '4', maxFailures: 1 },
    })
    expect(end).toMatchObject(outcome('mixed', 6))
    expect(cloud.picture().filter((line) => line.includes('v2'))).toHaveLength(3)
    expect(cloud.fleet().filter(({ zoneId }) => zoneId === first!.zoneId)).toHaveLength(1)
    expect(cloud.violations).toEqual([])
  })

  test('of blue-green neither: the fleet stays as it is, with both zones', async () => {
    const cloud = await aCloud(4)
    const before = bought(cloud)
    const [first] = cloud.fleet()
    withoutStock(cloud, first!.vswitchId)
    const instances = { instanceType: first!.instanceType }
    const end = await cloud.run('blue-green', { release: 'v2', instances })
    expect(end).toMatchObject(outcome('rolled-back', 5))
    expect(bought(cloud)).toEqual(before)
    expect(cloud.picture()).toEqual([1, 2, 3, 4].map((number) => `instance-${number} v1 100`))
    expect(cloud.violations).toEqual([])
  })

  test('becomes another type where the settings leave that open; provision has nothing left to do', async () => {
    const cloud = await aCloud(2)
    const type = cloud.fleet()[0]!.instanceType
    withoutStock(cloud, type)
    expect(await cloud.run('rolling-deploy', { release: 'v2' })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.picture()).toEqual(['instance-1 v2 100', 'instance-2 v2 100'])
    expect(cloud.fleet().map(({ instanceType }) => instanceType)).not.toContain(type)
    expect(cloud.violations).toEqual([])
    withoutStock(cloud)
    await noDrift(cloud)
  })

  test('keeps its type where the settings name it: it fails, and within maxFailures the others are renewed', async () => {
    const cloud = await aCloud(3)
    const before = cloud.fleet()
    const instances = { instanceType: before[0]!.instanceType }
    const alone = before.find(({ zoneId }) => before.filter((one) => one.zoneId === zoneId).length === 1)!
    withoutStock(cloud, alone.vswitchId)
    const end = await cloud.run('rolling-deploy', {
      release: 'v2',
      instances,
      rollout: { surge: '3', maxFailures: 1 },
    })
    expect(end).toMatchObject(outcome('mixed', 6))
    expect('outcome' in end && end.outcome.text).toMatch(/E_NO_STOCK .*no new instance beside it/)
    const place = alone.tags['alicloud-deploy:key']
    expect(cloud.picture()).toEqual(
      [1, 2, 3].map((number) => `instance-${number} ${`instance-${number}` === place ? 'v1' : 'v2'} 100`),
    )
    expect(bought(cloud).every((line) => line.endsWith(instances.instanceType))).toBe(true)
    withoutStock(cloud)
    expect(await cloud.run('rolling-deploy', { release: 'v2', instances })).toMatchObject(outcome('succeeded', 0))
    expect(cloud.violations).toEqual([])
  })
})
