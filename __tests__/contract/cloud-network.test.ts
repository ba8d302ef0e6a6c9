import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeNetwork, region, startCloud, tags, until, web, zones, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let made: Awaited<ReturnType<typeof makeNetwork>>
beforeAll(async () => {
  under = await startCloud()
  made = await makeNetwork(under.cloud)
})
afterAll(() => under.close())

describe('a network', () => {
  test('is found by id, by VPC and by tags', async () => {
    const { network } = under.cloud
    await expect(network.describeVpcs({ tags })).resolves.toEqual([
      { id: made.vpcId, name: 'todo-dev-vpc', cidr: '10.0.0.0/16', status: 'Available', tags },
    ])
    await expect(network.describeVpcs({ tags: { 'alicloud-deploy:env': 'other' } })).resolves.toEqual([])
    const vswitches = await network.describeVSwitches({ vpcId: made.vpcId, tags })
    expect(vswitches.map(({ id, zoneId, cidr }) => [id, zoneId, cidr]).sort()).toEqual(
      made.vswitchIds.map((id, index) => [id, zones[index], `10.0.${index}.0/24`]).sort(),
    )
    expect(vswitches.every(({ availableAddresses }) => availableAddresses > 200)).toBe(true)
    await expect(network.describeVSwitches({ ids: [made.vswitchIds[0]!] })).resolves.toHaveLength(1)
    await expect(network.describeSecurityGroups({ ids: [made.securityGroupId] })).resolves.toMatchObject([
      { vpcId: made.vpcId, name: 'web', tags },
    ])
  })

  test('is made once for one token', async () => {
    const again = await under.cloud.network.createVpc({
      name: 'todo-dev-vpc',
      cidr: '10.0.0.0/16',
      tags,
      clientToken: 'vpc',
    })
    expect(again).toBe(made.vpcId)
  })

  test('can be renamed', async () => {
    const { network } = under.cloud
    await network.modifyVpc(made.vpcId, { name: 'renamed' })
    await network.modifyVSwitch(made.vswitchIds[0]!, { name: 'renamed' })
    expect((await network.describeVpcs({ ids: [made.vpcId] }))[0]?.name).toBe('renamed')
    expect((await network.describeVSwitches({ ids: [made.vswitchIds[0]!] }))[0]?.name).toBe('renamed')
    await network.modifyVpc(made.vpcId, { name: 'todo-dev-vpc' })
  })

  test('lets rules in and out again, twice without harm', async () => {
    const { network } = under.cloud
    const out = { ...web, direction: 'egress', policy: 'drop', priority: 100 } as const
    await network.authorize(made.securityGroupId, [web, out], 'rules-1')
    await network.authorize(made.securityGroupId, [web], 'rules-2')
    expect(await network.describeSecurityRules(made.securityGroupId)).toEqual(expect.arrayContaining([web, out]))
    await network.revoke(made.securityGroupId, [web, out], 'rules-3')
    await network.revoke(made.securityGroupId, [web], 'rules-4')
    expect(await network.describeSecurityRules(made.securityGroupId)).not.toContainEqual(web)
  })

  test('gets and loses tags', async () => {
    const { tagging, network } = under.cloud
    await tagging.tag('vpc', [made.vpcId], { extra: 'yes' })
    await tagging.tag('security-group', [made.securityGroupId], { extra: 'yes' })
    await tagging.tag('vswitch', made.vswitchIds, { extra: 'yes' })
    expect(await network.describeVSwitches({ tags: { extra: 'yes' } })).toHaveLength(2)
    expect((await network.describeSecurityGroups({ tags: { extra: 'yes' } }))[0]?.tags).toEqual({
      ...tags,
      extra: 'yes',
    })
    await tagging.untag('vpc', [made.vpcId], ['extra'])
    await tagging.untag('vswitch', made.vswitchIds, ['extra'])
    await expect(network.describeVpcs({ tags: { extra: 'yes' } })).resolves.toEqual([])
  })

  test('that is in use cannot be deleted, one that is gone can', async () => {
    const { network } = under.cloud
    await expect(network.deleteVpc(made.vpcId)).rejects.toMatchObject({ kind: 'in-use', retryable: true })
    const vpcId = await network.createVpc({ name: 'short', cidr: '192.168.0.0/16', tags: {}, clientToken: 'short' })
    await network.deleteVpc(vpcId)
    await until('the VPC is gone', async () =>
      (await network.describeVpcs({ ids: [vpcId] })).length === 0 ? true : undefined,
    )
    await network.deleteVpc(vpcId)
    await network.deleteVSwitch('vsw-doesnotexist')
    await network.deleteSecurityGroup('sg-doesnotexist')
  })

  test('is listed whole, whatever the page size', async () => {
    const other = await startCloud()
    const { network } = other.cloud
    const sizes = Array.from({ length: 53 }, (_, index) => index)
    for (const index of sizes) {
      const core = { name: `v${index}`, cidr: '10.0.0.0/16', tags, clientToken: `v${index}` }
      await network.createVpc(core).catch((error: unknown) => {
        if ((error as { kind?: string }).kind !== 'quota') throw error
      })
    }
    const expected = other.countOf('CreateVpc')
    const found = await network.describeVpcs({ tags })
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(expected)
    await other.close()
  })
})

describe('an elastic address', () => {
  test('is allocated, bound, unbound and released', async () => {
    const { network, compute, images } = under.cloud
    const eip = await network.allocateEip({ name: 'todo-dev-eip', bandwidthMbps: 5, tags, clientToken: 'eip' })
    expect(eip.address).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    const [image] = await images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
    const [instanceId] = await compute.runInstances({
      name: 'with-eip',
      type: 'ecs.g7.large',
      imageId: image!.id,
      zoneId: zones[0],
      vswitchId: made.vswitchIds[0]!,
      securityGroupIds: [made.securityGroupId],
      tags,
      clientToken: 'with-eip',
    })
    const target = { id: instanceId!, kind: 'instance' } as const
    // The instance is still Pending here: the adapter waits until it can be bound.
    await network.associateEip(eip.id, target)
    await network.associateEip(eip.id, target)
    const bound = await until('the address is bound', async () =>
      (await network.describeEips({ ids: [eip.id] })).find(({ status }) => status === 'InUse'),
    )
    expect(bound).toMatchObject({ address: eip.address, name: 'todo-dev-eip', bandwidthMbps: 5, boundTo: target, tags })
    await network.modifyEip(eip.id, { bandwidthMbps: 20 })
    expect((await network.describeEips({ tags }))[0]?.bandwidthMbps).toBe(20)
    await network.unassociateEip(eip.id, target)
    await network.unassociateEip(eip.id, target)
    await until('the address is free', async () =>
      (await network.describeEips({ ids: [eip.id] })).find(({ status }) => status === 'Available'),
    )
    await network.releaseEip(eip.id)
    await until('the address is gone', async () =>
      (await network.describeEips({ ids: [eip.id] })).length === 0 ? true : undefined,
    )
    await network.releaseEip(eip.id)
  })
})

describe('the gateway', () => {
  test('answers for the region of the connection', () => {
    expect(under.cloud.region).toBe(region)
  })

  test('may throttle and fail: calls come through, and creating twice makes one', async () => {
    const { network } = under.cloud
    under.faults(
      { kind: 'throttle', action: 'Vpc:*', count: 2, retryAfter: '200ms' },
      { kind: 'html', action: 'Vpc:*', count: 1, skip: 2 },
      { kind: 'drop-after', action: 'Vpc:CreateVpc', count: 1 },
    )
    const id = await network.createVpc({
      name: 'faulty',
      cidr: '172.16.0.0/16',
      tags: { faulty: 'yes' },
      clientToken: 'faulty',
    })
    under.faults()
    expect((await network.describeVpcs({ tags: { faulty: 'yes' } })).map((vpc) => vpc.id)).toEqual([id])
  })

  test('is asked for nothing that changes something in a dry run', async () => {
    const dry = under.connect({ isDryRun: true })
    const before = under.countOf('CreateVpc')
    await expect(
      dry.network.createVpc({ name: 'n', cidr: '10.0.0.0/16', tags: {}, clientToken: 'dry' }),
    ).rejects.toThrow(/dry run/)
    await expect(dry.network.describeVpcs({})).resolves.not.toEqual([])
    expect(under.countOf('CreateVpc')).toBe(before)
    expect(dry.usage.snapshot().mutating).toBe(0)
  })
})
