import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeInstances, makeNetwork, startCloud, tags, until, zones, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let made: Awaited<ReturnType<typeof makeNetwork>>
let ids: string[]
beforeAll(async () => {
  under = await startCloud()
  made = await makeNetwork(under.cloud)
  ids = await makeInstances(under.cloud, made, 2)
})
afterAll(() => under.close())

const statusOf = async (id: string) => (await under.cloud.compute.describeInstances({ ids: [id] }))[0]?.status
const reach = (id: string, status: string) =>
  until(`${id} is ${status}`, async () => ((await statusOf(id)) === status ? true : undefined))

describe('instances', () => {
  test('are described with their place in the network', async () => {
    const found = await under.cloud.compute.describeInstances({ vpcId: made.vpcId, tags })
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(found.find(({ id }) => id === ids[0])).toMatchObject({
      name: 'todo-dev-instance-1',
      status: 'Running',
      type: 'ecs.g7.large',
      zoneId: zones[0],
      vpcId: made.vpcId,
      vswitchId: made.vswitchIds[0],
      securityGroupIds: [made.securityGroupId],
      privateIp: expect.stringMatching(/^10\.0\.0\./),
      deletionProtection: false,
      operationLocks: [],
      tags,
    })
  })

  test('stop, start and start again without harm', async () => {
    const { compute } = under.cloud
    const id = ids[1]!
    await compute.stopInstances([id])
    await reach(id, 'Stopped')
    await compute.stopInstances([id])
    await compute.startInstances([id, ids[0]!])
    await reach(id, 'Running')
    await compute.startInstances([id])
    await compute.rebootInstances([id])
    await reach(id, 'Running')
  })

  test('that still stop are waited for when they are to start', async () => {
    const { compute } = under.cloud
    await compute.stopInstances([ids[1]!])
    await compute.startInstances([ids[1]!])
    await reach(ids[1]!, 'Running')
  })

  test('keep their name, protection and type as asked', async () => {
    const { compute } = under.cloud
    const id = ids[1]!
    await compute.modifyInstance(id, { name: 'renamed', deletionProtection: true })
    expect((await compute.describeInstances({ ids: [id] }))[0]).toMatchObject({
      name: 'renamed',
      deletionProtection: true,
    })
    await compute.modifyInstance(id, { name: 'todo-dev-instance-2', deletionProtection: false })
    await compute.stopInstances([id])
    await reach(id, 'Stopped')
    await compute.modifyInstanceType(id, 'ecs.g7.xlarge', 'type-1')
    expect((await compute.describeInstances({ ids: [id] }))[0]?.type).toBe('ecs.g7.xlarge')
    await compute.startInstances([id])
    await reach(id, 'Running')
  })

  test('get another system disk and keep their address', async () => {
    const { compute, images } = under.cloud
    const id = ids[1]!
    const before = (await compute.describeInstances({ ids: [id] }))[0]!
    const other = (await images.describeImages({ name: 'debian*', owner: 'system' }))[0]!
    await compute.stopInstances([id])
    await reach(id, 'Stopped')
    await compute.replaceSystemDisk({ instanceId: id, imageId: other.id, clientToken: 'disk-1' })
    const after = await until('the disk is replaced', async () => {
      const [instance] = await compute.describeInstances({ ids: [id] })
      return instance?.operationLocks.length === 0 && instance.imageId === other.id ? instance : undefined
    })
    expect(after.privateIp).toBe(before.privateIp)
    await compute.startInstances([id])
    await reach(id, 'Running')
  })

  test('are made once for one token, also when the answer got lost', async () => {
    const { compute, images } = under.cloud
    const [image] = await images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
    const spec = {
      name: 'twins',
      type: 'ecs.g7.large',
      imageId: image!.id,
      zoneId: zones[0],
      vswitchId: made.vswitchIds[0]!,
      securityGroupIds: [made.securityGroupId],
      tags: { twins: 'yes' },
      clientToken: 'twins',
      amount: 2,
    }
    under.faults({ kind: 'drop-after', action: 'Ecs:RunInstances', count: 1 })
    const first = await compute.runInstances(spec)
    under.faults()
    expect(await compute.runInstances(spec)).toEqual(first)
    expect((await compute.describeInstances({ tags: { twins: 'yes' } })).map(({ id }) => id).sort()).toEqual(
      [...first].sort(),
    )
    await compute.deleteInstances(first, 'twins-gone')
    await until('they are gone', async () =>
      (await compute.describeInstances({ ids: first })).length === 0 ? true : undefined,
    )
    await compute.deleteInstances(first, 'twins-gone-again')
  })

  test('of a type that nobody sells are refused with a reason', async () => {
    const { compute, images } = under.cloud
    const [image] = await images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
    const spec = {
      name: 'x',
      type: 'ecs.none.large',
      imageId: image!.id,
      zoneId: zones[0],
      vswitchId: made.vswitchIds[0]!,
      securityGroupIds: [made.securityGroupId],
      tags,
      clientToken: 'none',
    }
    await expect(compute.runInstances(spec)).rejects.toMatchObject({ exitCode: 4, requestId: expect.any(String) })
  })

  test('have types and stock that can be asked for', async () => {
    const { compute } = under.cloud
    const stock = await compute.describeStock(['ecs.g7.large'])
    expect(
      stock.filter(({ instanceTypes }) => instanceTypes.includes('ecs.g7.large')).map(({ zoneId }) => zoneId),
    ).toEqual(expect.arrayContaining([...zones]))
    expect((await compute.describeStock()).every(({ instanceTypes }) => instanceTypes.length > 1)).toBe(true)
    await expect(compute.describeInstanceTypes(['ecs.g7.large'])).resolves.toEqual([
      { type: 'ecs.g7.large', cpus: 2, memoryGiB: 8 },
    ])
    expect((await compute.describeInstanceTypes()).length).toBeGreaterThan(5)
  })

  test('get and lose tags', async () => {
    const { tagging, compute } = under.cloud
    await tagging.tag('instance', ids, { 'alicloud-deploy:release': 'v1' })
    expect(await compute.describeInstances({ tags: { 'alicloud-deploy:release': 'v1' } })).toHaveLength(2)
    await tagging.untag('instance', ids, ['alicloud-deploy:release'])
    await expect(compute.describeInstances({ tags: { 'alicloud-deploy:release': 'v1' } })).resolves.toEqual([])
  })
})

describe('images', () => {
  test('of the system are found by a name with a star', async () => {
    const found = await under.cloud.images.describeImages({ name: 'ubuntu*64*', owner: 'system' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ isUsable, owner }) => isUsable && owner === 'system')).toBe(true)
    expect([...found].sort((a, b) => b.createdAt.localeCompare(a.createdAt))).toEqual(found)
  })

  test('are made, seen while they are made, and deleted with their snapshots', async () => {
    const { images } = under.cloud
    const request = { instanceId: ids[0]!, name: 'todo-dev-v1', family: 'todo-dev', tags, clientToken: 'image-1' }
    const id = await images.createImage(request)
    expect(await images.createImage(request)).toBe(id)
    expect((await images.describeImages({ ids: [id] }))[0]).toMatchObject({
      name: 'todo-dev-v1',
      family: 'todo-dev',
      owner: 'self',
      tags,
    })
    const image = await until('the image', async () =>
      (await images.describeImages({ family: 'todo-dev', tags })).find(({ isUsable }) => isUsable),
    )
    expect(image.snapshotIds.length).toBeGreaterThan(0)
    await images.deleteImage(image)
    await until('the image is gone', async () =>
      (await images.describeImages({ ids: [id] })).length === 0 ? true : undefined,
    )
    await images.deleteImage(image)
  })
})
