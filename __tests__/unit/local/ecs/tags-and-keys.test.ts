import { createPublicKey, createPrivateKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aNetwork, aSimulatedCloud, runningInstances } from '../../../support/simulated-cloud.ts'

describe('tags', () => {
  it('are put on, listed by filter, and taken off', async () => {
    const cloud = aSimulatedCloud()
    const [id] = await runningInstances(cloud, await aNetwork(cloud))
    const Tag = [
      { Key: 'alicloud-deploy:env', Value: 'todo/dev' },
      { Key: 'alicloud-deploy:release', Value: 'v1' },
    ]
    await cloud.ecs('TagResources', { ResourceType: 'instance', ResourceId: [id], Tag })
    const listed = await cloud.ecs('ListTagResources', { ResourceType: 'instance', Tag: [Tag[0]] })
    expect(listed['TagResources'].TagResource).toEqual(
      Tag.map(({ Key, Value }) => ({ ResourceId: id, ResourceType: 'instance', TagKey: Key, TagValue: Value })),
    )
    await cloud.ecs('UntagResources', {
      ResourceType: 'instance',
      ResourceId: [id],
      TagKey: ['alicloud-deploy:release'],
    })
    const { Instances } = await cloud.ecs('DescribeInstances')
    expect(Instances.Instance[0].Tags.Tag).toEqual([{ TagKey: 'alicloud-deploy:env', TagValue: 'todo/dev' }])
    expect((await cloud.ecs('DescribeTags', { ResourceType: 'instance' }))['Tags'].Tag).toEqual([
      { TagKey: 'alicloud-deploy:env', TagValue: 'todo/dev', ResourceTypeCount: { Instance: 1 } },
    ])
  })

  it.each([
    ['a reserved prefix', [{ Key: 'acs:x', Value: '1' }], 'InvalidTagKey.Malformed'],
    ['more than twenty', Array.from({ length: 21 }, (_, i) => ({ Key: `k${i}`, Value: '1' })), 'InvalidParameter'],
  ])('with %s are refused', async (_what, Tag, code) => {
    const cloud = aSimulatedCloud()
    const [id] = await runningInstances(cloud, await aNetwork(cloud))
    expect(await cloud.refusal(cloud.ecs('TagResources', { ResourceType: 'instance', ResourceId: [id], Tag }))).toBe(
      code,
    )
  })

  it('change nothing when one of the resources is unknown', async () => {
    const cloud = aSimulatedCloud()
    const [id] = await runningInstances(cloud, await aNetwork(cloud))
    const request = { ResourceType: 'instance', ResourceId: [id, 'i-none'], Tag: [{ Key: 'a', Value: '1' }] }
    expect(await cloud.refusal(cloud.ecs('TagResources', request))).toBe('InvalidResourceId.NotFound')
    expect(
      (await cloud.ecs('ListTagResources', { ResourceType: 'instance', ResourceId: [id] }))['TagResources'].TagResource,
    ).toEqual([])
  })

  it('of VPC resources are answered as Key and Value', async () => {
    const cloud = aSimulatedCloud()
    const { vswitchId } = await aNetwork(cloud)
    await cloud.vpc('TagResources', {
      ResourceType: 'VSWITCH',
      ResourceId: [vswitchId],
      Tag: [{ Key: 'a', Value: '1' }],
    })
    const { VSwitches } = await cloud.vpc('DescribeVSwitches', { Tag: [{ Key: 'a' }] })
    expect(VSwitches.VSwitch[0].Tags.Tag).toEqual([{ Key: 'a', Value: '1' }])
    await cloud.vpc('UnTagResources', { ResourceType: 'VSWITCH', ResourceId: [vswitchId], All: true })
    expect((await cloud.vpc('DescribeVSwitches', { Tag: [{ Key: 'a' }] }))['TotalCount']).toBe(0)
  })
})

describe('a key pair', () => {
  it('gives its private key once and shows the matching public one', async () => {
    const cloud = aSimulatedCloud()
    const made = await cloud.ecs('CreateKeyPair', { KeyPairName: 'login' })
    const { KeyPairs } = await cloud.ecs('DescribeKeyPairs', { IncludePublicKey: true })
    const [shown] = KeyPairs.KeyPair
    const { n } = createPublicKey(createPrivateKey(made['PrivateKeyBody'])).export({ format: 'jwk' })
    expect(Buffer.from(shown.PublicKey.split(' ')[1], 'base64').subarray(-256)).toEqual(Buffer.from(n!, 'base64url'))
    expect(shown).not.toHaveProperty('PrivateKeyBody')
    expect(await cloud.refusal(cloud.ecs('CreateKeyPair', { KeyPairName: 'login' }))).toBe('KeyPair.AlreadyExist')
  })

  it('is put on an instance, and cannot be deleted while it is there', async () => {
    const cloud = aSimulatedCloud()
    const PublicKeyBody = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIH9cqkIqkkqkvvkqkqkvvkqkkqvkkqvkvqkkqvkqkqvk someone'
    await cloud.ecs('ImportKeyPair', { KeyPairName: 'login', PublicKeyBody })
    const [id] = await runningInstances(cloud, await aNetwork(cloud), 1, { KeyPairName: 'login' })
    expect(Buffer.from(cloud.machines.machine(id!)!.files.get('/root/.ssh/authorized_keys')!).toString()).toBe(
      `${PublicKeyBody}\n`,
    )
    expect(await cloud.refusal(cloud.ecs('DeleteKeyPairs', { KeyPairNames: '["login"]' }))).toBe(
      'InvalidParameter.KeypairAlreadyAttachedInstance',
    )
    const detached = await cloud.ecs('DetachKeyPair', {
      KeyPairName: 'login',
      InstanceIds: JSON.stringify([id, 'i-none']),
    })
    expect(detached).toMatchObject({ TotalCount: '2', FailCount: '1' })
    await cloud.ecs('DeleteKeyPairs', { KeyPairNames: '["login"]' })
  })
})
