import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Body } from '../../src/cloud/alicloud/rpc.ts'
import { makeNetwork, startCloud, tags, until, type CloudUnderTest } from './cloud-harness.ts'

let under: CloudUnderTest
let groupId: string
let configurationId: string
let imageIds: string[]
let securityGroupId: string

beforeAll(async () => {
  under = await startCloud()
  const made = await makeNetwork(under.cloud)
  securityGroupId = made.securityGroupId
  imageIds = (await under.cloud.images.describeImages({ name: 'ubuntu*64*', owner: 'system' })).map(({ id }) => id)
  const ess = (action: string, params: object) =>
    under.local.cloud.call({ product: 'Ess', action, params: { RegionId: 'cn-hangzhou', ...params } }) as Promise<Body>
  const group = await ess('CreateScalingGroup', {
    ScalingGroupName: 'web',
    MinSize: 0,
    MaxSize: 10,
    DesiredCapacity: 3,
    VSwitchIds: made.vswitchIds,
    Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
  })
  groupId = String(group.ScalingGroupId)
  configurationId = await under.cloud.scaling.createConfiguration({
    scalingGroupId: groupId,
    name: 'todo-dev-v1',
    imageId: imageIds[0]!,
    instanceTypes: ['ecs.g7.large'],
    securityGroupIds: [securityGroupId],
    userData: '#!/bin/sh\necho one\n',
    tags,
    clientToken: 'c1',
  })
  await ess('EnableScalingGroup', { ScalingGroupId: groupId, ActiveScalingConfigurationId: configurationId })
  await until('the instances', async () => {
    const found = await under.cloud.scaling.describeInstances(groupId)
    return found.length === 3 && found.every(({ state }) => state === 'in-service') ? true : undefined
  })
})
afterAll(() => under.close())

const latest = async () => (await under.cloud.scaling.describeRefreshes(groupId))[0]!
const reach = (status: string) =>
  until(status, async () => {
    const refresh = await latest()
    return refresh.status === status ? refresh : undefined
  })
const imagesNow = async () => {
  const members = await under.cloud.scaling.describeInstances(groupId)
  const machines = await under.cloud.compute.describeInstances({ ids: members.map((one) => one.instanceId) })
  return machines.map(({ imageId }) => imageId)
}

describe('scaling groups', () => {
  test('are found by tag and by id, with what they are made of', async () => {
    const [byTag] = await under.cloud.scaling.describeGroups({ tags })
    expect(byTag).toMatchObject({ id: groupId, isActive: true, activeConfigurationId: configurationId, tags })
    expect(await under.cloud.scaling.describeGroups({ ids: [groupId] })).toEqual([byTag])
    expect(await under.cloud.scaling.describeGroups({ tags: { other: 'tag' } })).toEqual([])
    expect(await under.cloud.scaling.describeConfigurations(groupId)).toMatchObject([
      {
        id: configurationId,
        imageId: imageIds[0],
        userData: '#!/bin/sh\necho one\n',
        securityGroupIds: [securityGroupId],
      },
    ])
    expect(await under.cloud.scaling.describeInstances(groupId)).toMatchObject(
      Array<object>(3).fill({ configurationId, isMadeByGroup: true, isHealthy: true }),
    )
  })

  test('change their boot script and image', async () => {
    await under.cloud.scaling.modifyConfiguration(configurationId, { userData: '#!/bin/sh\necho two\n' })
    expect(await under.cloud.scaling.describeConfigurations(groupId)).toMatchObject([
      { userData: '#!/bin/sh\necho two\n', imageId: imageIds[0] },
    ])
  })

  test('are refreshed up to a checkpoint, suspended, resumed, and taken back', async () => {
    const { scaling } = under.cloud
    const request = {
      scalingGroupId: groupId,
      target: { imageId: imageIds[1]! },
      minHealthyPercent: 67,
      maxHealthyPercent: 134,
      checkpointPercents: [33, 100],
      checkpointPauseMinutes: 2_880,
      clientToken: 'r1',
    }
    const id = await scaling.startRefresh(request)
    expect(await scaling.startRefresh(request)).toBe(id)
    expect(await reach('at-checkpoint')).toMatchObject({ id, imageId: imageIds[1], total: 3, finished: 1 })
    await expect(scaling.startRefresh({ ...request, clientToken: 'r2' })).rejects.toMatchObject({ kind: 'in-use' })
    await scaling.resumeRefresh(groupId, id)
    await scaling.suspendRefresh(groupId, id)
    await reach('paused')
    await scaling.rollBackRefresh(groupId, id)
    await reach('rolled-back')
    expect(await imagesNow()).toEqual(Array<string>(3).fill(imageIds[0]!))
  })

  test('are refreshed to the end, and then made of the new image', async () => {
    await under.cloud.scaling.startRefresh({
      scalingGroupId: groupId,
      target: { imageId: imageIds[1]! },
      minHealthyPercent: 50,
      maxHealthyPercent: 200,
      clientToken: 'r3',
    })
    expect(await reach('succeeded')).toMatchObject({ total: 3, finished: 3 })
    expect(await imagesNow()).toEqual(Array<string>(3).fill(imageIds[1]!))
    expect(await under.cloud.scaling.describeConfigurations(groupId)).toMatchObject([{ imageId: imageIds[1] }])
  })
})
