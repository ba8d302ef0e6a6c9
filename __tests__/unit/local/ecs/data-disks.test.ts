import { describe, expect, it } from 'vitest'
import { aNetwork, aSimulatedCloud, runningInstances } from '../../../support/simulated-cloud.ts'

describe('a data disk', () => {
  it('outlives its instance unless it is to be deleted with it', async () => {
    const cloud = aSimulatedCloud()
    const [InstanceId] = await runningInstances(cloud, await aNetwork(cloud))
    const kept = await cloud.ecs('CreateDisk', { ZoneId: 'cn-hangzhou-h', Size: 20 })
    await cloud.ecs('AttachDisk', { DiskId: kept['DiskId'], InstanceId })
    await cloud.ecs('CreateDisk', { InstanceId, Size: 20 })
    const { Disks } = await cloud.ecs('DescribeDisks', { InstanceId, DiskType: 'data' })
    expect(Disks.Disk.map((disk: { Device: string }) => disk.Device)).toEqual(['/dev/xvdc', '/dev/xvdb'])

    await cloud.ecs('DeleteInstance', { InstanceId, Force: true })
    await cloud.pass(5_000)
    const left = await cloud.ecs('DescribeDisks')
    expect(left['Disks'].Disk).toMatchObject([{ DiskId: kept['DiskId'], Status: 'Available', InstanceId: '' }])
  })

  it('is neither shrunk, nor deleted in use, nor attached across zones', async () => {
    const cloud = aSimulatedCloud()
    const [InstanceId] = await runningInstances(cloud, await aNetwork(cloud))
    const { DiskId } = await cloud.ecs('CreateDisk', { InstanceId, Size: 40 })
    expect(await cloud.refusal(cloud.ecs('ResizeDisk', { DiskId, NewSize: 20 }))).toBe('InvalidDiskSize.NotSupported')
    expect(await cloud.refusal(cloud.ecs('DeleteDisk', { DiskId }))).toBe('IncorrectDiskStatus')
    const far = await cloud.ecs('CreateDisk', { ZoneId: 'cn-hangzhou-i', Size: 20 })
    expect(await cloud.refusal(cloud.ecs('AttachDisk', { DiskId: far['DiskId'], InstanceId }))).toBe(
      'InvalidParameter.Conflict',
    )
  })
})
