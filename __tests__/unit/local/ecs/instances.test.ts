import { describe, expect, it } from 'vitest'
import {
  aNetwork,
  aSimulatedCloud,
  launchOf,
  runningInstances,
  type SimulatedCloud,
} from '../../../support/simulated-cloud.ts'
import { setStock } from '../../../../src/local/ecs/stock.ts'
import { costPerHour } from '../../../../src/local/ecs/charges.ts'

const statusOf = async (cloud: SimulatedCloud, id: string): Promise<string | undefined> => {
  const answer = await cloud.ecs('DescribeInstanceStatus', { InstanceId: [id] })
  return answer['InstanceStatuses'].InstanceStatus[0]?.Status
}

const rowOf = async (cloud: SimulatedCloud, id: string) =>
  (await cloud.ecs('DescribeInstances', { InstanceIds: JSON.stringify([id]) }))['Instances'].Instance[0]

describe('an instance', () => {
  it('goes from Pending over Starting to Running after RunInstances', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const answer = await cloud.ecs('RunInstances', launchOf(network))
    const [id] = answer['InstanceIdSets'].InstanceIdSet

    expect(await statusOf(cloud, id)).toBe('Pending')
    await cloud.pass(1_500)
    expect(await statusOf(cloud, id)).toBe('Starting')
    await cloud.pass(2_000)
    expect(await statusOf(cloud, id)).toBe('Running')
    expect(cloud.machines.machine(id)?.isRunning).toBe(true)
  })

  it('ends Stopped after CreateInstance and needs a start', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const { InstanceId: id } = await cloud.ecs('CreateInstance', launchOf(network))
    await cloud.pass(5_000)
    expect(await statusOf(cloud, id)).toBe('Stopped')

    await cloud.ecs('StartInstance', { InstanceId: id })
    await cloud.pass(5_000)
    expect(await statusOf(cloud, id)).toBe('Running')
  })

  it('takes the next free address of its VSwitch and listens on the loopback address that stands for it', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [first, second] = await runningInstances(cloud, network, 2)
    expect((await rowOf(cloud, first!)).VpcAttributes.PrivateIpAddress.IpAddress).toEqual(['10.0.1.1'])
    expect((await rowOf(cloud, second!)).VpcAttributes.PrivateIpAddress.IpAddress).toEqual(['10.0.1.2'])
    expect(cloud.machines.machine(first!)?.address).toBe('127.16.1.1')
  })

  it('refuses to stop while it starts', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = (await cloud.ecs('RunInstances', launchOf(network)))['InstanceIdSets'].InstanceIdSet
    expect(await cloud.refusal(cloud.ecs('StopInstance', { InstanceId: id }))).toBe(
      'IncorrectInstanceStatus.Initializing',
    )
    await cloud.pass(1_500)
    expect(await cloud.refusal(cloud.ecs('StopInstance', { InstanceId: id }))).toBe('IncorrectInstanceStatus')
  })

  it('stops, keeps its address and starts again', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    await cloud.ecs('StopInstance', { InstanceId: id })
    expect(await statusOf(cloud, id!)).toBe('Stopping')
    await cloud.pass(5_000)
    const stopped = await rowOf(cloud, id!)
    expect(stopped).toMatchObject({ Status: 'Stopped', StoppedMode: 'KeepCharging' })
    await cloud.ecs('StartInstance', { InstanceId: id })
    await cloud.pass(5_000)
    expect((await rowOf(cloud, id!)).VpcAttributes).toEqual(stopped.VpcAttributes)
  })

  it('reboots through Stopping and Starting', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    await cloud.ecs('RebootInstance', { InstanceId: id })
    await cloud.pass(100)
    expect(await statusOf(cloud, id!)).toBe('Starting')
    await cloud.pass(5_000)
    expect(await statusOf(cloud, id!)).toBe('Running')
  })

  it('is deleted only when stopped or by force, and gives back address, disk and cost', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    expect(costPerHour(cloud.cloud.core.store)).toBeGreaterThan(0.5)
    expect(await cloud.refusal(cloud.ecs('DeleteInstance', { InstanceId: id }))).toBe('IncorrectInstanceStatus')

    await cloud.ecs('DeleteInstance', { InstanceId: id, Force: true })
    await cloud.pass(5_000)
    expect(await statusOf(cloud, id!)).toBeUndefined()
    expect(cloud.machines.machine(id!)).toBeUndefined()
    expect((await cloud.ecs('DescribeDisks'))['TotalCount']).toBe(0)
    expect(costPerHour(cloud.cloud.core.store)).toBe(0)
    const { VSwitches } = await cloud.vpc('DescribeVSwitches', { VpcId: network.vpcId })
    expect(VSwitches.VSwitch[0].AvailableIpAddressCount).toBe(252)
  })

  it('cannot be deleted while it is protected', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network, 1, { DeletionProtection: true })
    expect(await cloud.refusal(cloud.ecs('DeleteInstances', { InstanceId: [id], Force: true }))).toBe(
      'InvalidOperation.DeletionProtection',
    )
    await cloud.ecs('ModifyInstanceAttribute', { InstanceId: id, DeletionProtection: false })
    await cloud.ecs('DeleteInstances', { InstanceId: [id], Force: true })
  })

  it('vanishes when its machine cannot be made', async () => {
    const messages: string[] = []
    const cloud = aSimulatedCloud({ log: (message) => messages.push(message) })
    const network = await aNetwork(cloud)
    cloud.machines.create = () => Promise.reject(new Error('no room'))
    const [id] = await runningInstances(cloud, network)
    expect(await statusOf(cloud, id!)).toBeUndefined()
    expect(messages.join()).toContain('no room')
  })

  it('runs its user data script on the first boot only', async () => {
    const scripts: string[] = []
    const cloud = aSimulatedCloud({
      run: (_id, command) => {
        scripts.push(`${command.shell}: ${command.script}`)
        return { exitCode: 0, reason: 'exited', output: new Uint8Array() }
      },
    })
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network, 1, {
      UserData: Buffer.from('#!/bin/bash\necho hello').toString('base64'),
    })
    await cloud.ecs('RebootInstance', { InstanceId: id })
    await cloud.pass(10_000)
    expect(scripts).toEqual(['bash: #!/bin/bash\necho hello'])
  })

  it('gets a fresh disk from another image while it is stopped, and keeps its address', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [id] = await runningInstances(cloud, network)
    expect(await cloud.refusal(cloud.ecs('ReplaceSystemDisk', { InstanceId: id }))).toBe('IncorrectInstanceStatus')
    const { ImageId } = await cloud.ecs('CreateImage', { InstanceId: id, ImageName: 'golden' })
    await cloud.pass(10_000)
    await cloud.ecs('StopInstance', { InstanceId: id })
    await cloud.pass(5_000)
    const before = await rowOf(cloud, id!)

    const { DiskId } = await cloud.ecs('ReplaceSystemDisk', { InstanceId: id, ImageId })
    expect((await rowOf(cloud, id!)).OperationLocks.LockReason).toHaveLength(1)
    expect(await cloud.refusal(cloud.ecs('StartInstance', { InstanceId: id }))).toBe('InvalidOperation.Conflict')
    await cloud.pass(5_000)
    const after = await rowOf(cloud, id!)
    expect(after).toMatchObject({ ImageId, VpcAttributes: before.VpcAttributes, OperationLocks: { LockReason: [] } })
    const { Disks } = await cloud.ecs('DescribeDisks', { InstanceId: id })
    expect(Disks.Disk.map((disk: { DiskId: string }) => disk.DiskId)).toEqual([DiskId])
    expect(cloud.machines.machine(id!)?.layerId).toBeDefined()
  })
})

describe('RunInstances', () => {
  it.each([
    ['an unknown image', { ImageId: 'm-none' }, 'InvalidImageId.NotFound'],
    ['an unknown type', { InstanceType: 'ecs.none.large' }, 'InvalidInstanceType.ValueNotSupported'],
    ['an unknown VSwitch', { VSwitchId: 'vsw-none' }, 'InvalidVSwitchId.NotFound'],
    ['an unknown security group', { SecurityGroupId: 'sg-none' }, 'InvalidSecurityGroupId.NotFound'],
    ['a zone that is not the VSwitch’s', { ZoneId: 'cn-hangzhou-i' }, 'InvalidParameter.Mismatch'],
    ['a weak password', { Password: 'password' }, 'InvalidPassword.Malformed'],
    ['too much user data', { UserData: Buffer.alloc(33_000).toString('base64') }, 'InvalidUserData.SizeExceeded'],
    ['too small a disk', { SystemDisk: { Size: 10 } }, 'InvalidSystemDiskSize.ValueNotSupported'],
    ['more than 100 at once', { Amount: 101 }, 'InvalidParameter'],
    [
      'one tag key twice',
      {
        Tag: [
          { Key: 'a', Value: '1' },
          { Key: 'a', Value: '2' },
        ],
      },
      'Duplicate.TagKey',
    ],
    ['a key pair that does not exist', { KeyPairName: 'nobody' }, 'InvalidKeyPairName.NotFound'],
    ['a region that does not exist', { RegionId: 'cn-atlantis' }, 'InvalidRegionId.NotFound'],
  ])('refuses %s', async (_what, params, code) => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    expect(await cloud.refusal(cloud.ecs('RunInstances', { ...launchOf(network), ...params }))).toBe(code)
  })

  it('makes no instance on a dry run', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    expect(await cloud.refusal(cloud.ecs('RunInstances', { ...launchOf(network), DryRun: true }))).toBe(
      'DryRunOperation',
    )
    expect((await cloud.ecs('DescribeInstances'))['TotalCount']).toBe(0)
  })

  it('makes one instance for one ClientToken, however often it is sent', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const request = { ...launchOf(network), ClientToken: 'one' }
    const first = await cloud.ecs('RunInstances', request)
    const second = await cloud.ecs('RunInstances', request)
    expect(second['InstanceIdSets']).toEqual(first['InstanceIdSets'])
    expect((await cloud.ecs('DescribeInstances'))['TotalCount']).toBe(1)
  })

  it('refuses all when the stock is short, or makes as many as there are from MinAmount on', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    setStock(cloud.cloud.core.store, 'cn-hangzhou-h', 'ecs.g6.large', 2)
    expect(await cloud.refusal(cloud.ecs('RunInstances', { ...launchOf(network), Amount: 3 }))).toBe(
      'OperationDenied.NoStock',
    )
    const some = await cloud.ecs('RunInstances', { ...launchOf(network), Amount: 3, MinAmount: 1 })
    expect(some['InstanceIdSets'].InstanceIdSet).toHaveLength(2)
    const { AvailableZones } = await cloud.ecs('DescribeAvailableResource', {
      DestinationResource: 'InstanceType',
      InstanceType: 'ecs.g6.large',
      ZoneId: 'cn-hangzhou-h',
    })
    expect(AvailableZones.AvailableZone[0]).toMatchObject({ Status: 'SoldOut' })
  })

  it('numbers names with UniqueSuffix', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    await runningInstances(cloud, network, 2, { InstanceName: 'web', UniqueSuffix: true })
    const { Instances } = await cloud.ecs('DescribeInstances')
    expect(Instances.Instance.map((each: { InstanceName: string }) => each.InstanceName)).toEqual(['web002', 'web001'])
  })
})

describe('batch calls', () => {
  it('stop all or none by default and say the code of each with SuccessFirst', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [a, b] = await runningInstances(cloud, network, 2)
    await cloud.ecs('StopInstance', { InstanceId: a })
    await cloud.pass(5_000)
    expect(await cloud.refusal(cloud.ecs('StopInstances', { InstanceId: [a, b] }))).toBe('IncorrectInstanceStatus')
    expect(await statusOf(cloud, b!)).toBe('Running')

    const answer = await cloud.ecs('StopInstances', { InstanceId: [a, b], BatchOptimization: 'SuccessFirst' })
    expect(answer['InstanceResponses'].InstanceResponse).toMatchObject([
      { InstanceId: a, Code: 'IncorrectInstanceStatus' },
      { InstanceId: b, Code: '200', PreviousStatus: 'Running', CurrentStatus: 'Stopping' },
    ])
  })

  it('answer a dry run with DRYRUN.SUCCESS', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const ids = await runningInstances(cloud, network)
    expect(await cloud.refusal(cloud.ecs('StopInstances', { InstanceId: ids, DryRun: true }))).toBe('DRYRUN.SUCCESS')
    expect(await statusOf(cloud, ids[0]!)).toBe('Running')
  })
})

describe('DescribeInstances', () => {
  it('filters by name with a wildcard, by tag, by address and by status', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [web] = await runningInstances(cloud, network, 1, {
      InstanceName: 'web-1',
      Tag: [{ Key: 'env', Value: 'dev' }],
    })
    await runningInstances(cloud, network, 1, { InstanceName: 'job-1' })
    const found = async (params: Record<string, unknown>) =>
      (await cloud.ecs('DescribeInstances', params))['Instances'].Instance.map(
        (each: { InstanceId: string }) => each.InstanceId,
      )
    expect(await found({ InstanceName: 'web*' })).toEqual([web])
    expect(await found({ Tag: [{ Key: 'env', Value: 'dev' }] })).toEqual([web])
    expect(await found({ Tag: [{ Key: 'env', Value: 'prod' }] })).toEqual([])
    expect(await found({ PrivateIpAddresses: '["10.0.1.1"]' })).toEqual([web])
    expect(await found({ Status: 'Stopped' })).toEqual([])
  })

  it('pages by token and by number', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    await runningInstances(cloud, network, 25)
    const ids: string[] = []
    let token = ''
    do {
      const page = await cloud.ecs('DescribeInstances', { MaxResults: 10, ...(token && { NextToken: token }) })
      for (const each of page['Instances'].Instance) ids.push(each.InstanceId)
      token = page['NextToken']
    } while (token)
    expect(ids).toHaveLength(25)
    expect(new Set(ids).size).toBe(25)

    const last = await cloud.ecs('DescribeInstances', { PageNumber: 3, PageSize: 10 })
    expect(last).toMatchObject({ PageNumber: 3, PageSize: 10, TotalCount: 25 })
    expect(last['Instances'].Instance).toHaveLength(5)
  })
})
