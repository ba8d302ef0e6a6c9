import { describe, expect, it } from 'vitest'
import {
  aNetwork,
  aSimulatedCloud,
  launchOf,
  runningInstances,
  type SimulatedCloud,
} from '../../../support/simulated-cloud.ts'

const imageIds = async (cloud: SimulatedCloud, params: Record<string, unknown>): Promise<string[]> =>
  (await cloud.ecs('DescribeImages', params))['Images'].Image.map((image: { ImageId: string }) => image.ImageId)

describe('an image', () => {
  it('is hidden while it grows, is Available a moment before it is usable, and starts machines from its layer', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    const { ImageId } = await cloud.ecs('CreateImage', { InstanceId: id, ImageName: 'golden', ImageFamily: 'web' })

    expect(await imageIds(cloud, { ImageId })).toEqual([])
    await cloud.pass(2_600)
    const growing = await cloud.ecs('DescribeImages', { ImageId, Status: 'Creating,Available' })
    expect(growing['Images'].Image[0]).toMatchObject({ Status: 'Creating', Progress: '50%', Usable: false })
    expect(await cloud.refusal(cloud.ecs('RunInstances', { ...launchOf(network), ImageId }))).toBe('ImageNotReady')
    await cloud.pass(2_450)
    const done = await cloud.ecs('DescribeImages', { ImageId })
    expect(done['Images'].Image[0]).toMatchObject({ Status: 'Available', Progress: '100%', Usable: false })
    await cloud.pass(200)
    expect((await cloud.ecs('DescribeImageFromFamily', { ImageFamily: 'web' }))['Image'].ImageId).toBe(ImageId)

    const [child] = await runningInstances(cloud, network, 1, { ImageId })
    const [{ SnapshotId }] = done['Images'].Image[0].DiskDeviceMappings.DiskDeviceMapping
    expect(cloud.machines.machine(child!)?.layerId).toBe(SnapshotId)
  })

  it('keeps its name to itself', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    await cloud.ecs('CreateImage', { InstanceId: id, ImageName: 'golden' })
    expect(await cloud.refusal(cloud.ecs('CreateImage', { InstanceId: id, ImageName: 'golden' }))).toBe(
      'InvalidImageName.Duplicated',
    )
  })

  it('ends in CreateFailed when the disk cannot be read', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    cloud.machines.saveLayer = () => Promise.reject(new Error('disk is broken'))
    const { ImageId } = await cloud.ecs('CreateImage', { InstanceId: id })
    await cloud.pass(100)
    expect((await cloud.ecs('DescribeImages', { ImageId, Status: 'ALL' }))['Images'].Image[0].Status).toBe(
      'CreateFailed',
    )
  })

  it('is deleted by force while instances use it, and its snapshots only after it', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    const { ImageId } = await cloud.ecs('CreateImage', { InstanceId: id, ImageName: 'golden' })
    await cloud.pass(10_000)
    const [child] = await runningInstances(cloud, network, 1, { ImageId })
    const [snapshot] = (await cloud.ecs('DescribeSnapshots'))['Snapshots'].Snapshot
    const deleted: string[] = []
    cloud.machines.deleteLayer = async (...layer: string[]) => void deleted.push(...layer)

    expect(await cloud.refusal(cloud.ecs('DeleteSnapshot', { SnapshotId: snapshot.SnapshotId }))).toBe(
      'SnapshotCreatedImage',
    )
    expect(await cloud.refusal(cloud.ecs('DeleteImage', { ImageId }))).toBe('ImageUsingByInstance')
    await cloud.ecs('DeleteImage', { ImageId, Force: true })
    await cloud.ecs('DeleteSnapshot', { SnapshotId: snapshot.SnapshotId })
    expect(deleted).toEqual([])

    await cloud.ecs('DeleteInstance', { InstanceId: child, Force: true })
    await cloud.pass(5_000)
    expect(deleted).toEqual([snapshot.SnapshotId])
    await cloud.ecs('DeleteImage', { ImageId })
  })

  it('is copied to another region', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    const { ImageId } = await cloud.ecs('CreateImage', { InstanceId: id, ImageName: 'golden' })
    await cloud.pass(10_000)
    const copy = await cloud.ecs('CopyImage', {
      ImageId,
      DestinationRegionId: 'cn-beijing',
      DestinationImageName: 'golden',
    })
    await cloud.pass(10_000)
    expect(await imageIds(cloud, { RegionId: 'cn-beijing', ImageOwnerAlias: 'self' })).toEqual([copy['ImageId']])
    expect(await imageIds(cloud, { ImageOwnerAlias: 'self' })).toEqual([ImageId])
  })

  it('comes with the cloud for common systems', async () => {
    const cloud = aSimulatedCloud()
    expect(await imageIds(cloud, { ImageOwnerAlias: 'system', PageSize: 100 })).toContain(
      'ubuntu_22_04_x64_20G_alibase_20260101.vhd',
    )
  })
})
