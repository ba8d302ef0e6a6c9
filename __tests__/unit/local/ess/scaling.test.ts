import { describe, expect, it } from 'vitest'
import { planStep } from '../../../../src/local/ess/refresh.ts'
import { setStock } from '../../../../src/local/ecs/stock.ts'
import { serverGroups, loadBalancers } from '../../../../src/local/slb/records.ts'
import {
  aNetwork,
  aSimulatedCloud,
  runningInstances,
  stockImage,
  type Answer,
  type SimulatedCloud,
} from '../../../support/simulated-cloud.ts'

interface ScalingGroup {
  cloud: SimulatedCloud
  groupId: string
  configurationId: string
  serverGroupId: string
  ess(action: string, params?: Record<string, unknown>): Promise<Answer>
  members(): Promise<Answer[]>
}

/** A scaling group of two instances behind a server group, at its desired size. */
async function aScalingGroup(
  options: { capacity?: number; params?: Record<string, unknown> } = {},
): Promise<ScalingGroup> {
  const cloud = aSimulatedCloud()
  const network = await aNetwork(cloud)
  const { LoadBalancerId } = await cloud.call('Slb', 'CreateLoadBalancer', {
    VSwitchId: network.vswitchId,
    AddressType: 'intranet',
  })
  await cloud.pass(2_000)
  const { VServerGroupId: serverGroupId } = await cloud.call('Slb', 'CreateVServerGroup', {
    LoadBalancerId,
    VServerGroupName: 'web',
  })
  const ess = (action: string, params = {}) => cloud.call('Ess', action, params)
  const { ScalingGroupId: groupId } = await ess('CreateScalingGroup', {
    ScalingGroupName: 'web-fleet',
    MinSize: 1,
    MaxSize: 10,
    DesiredCapacity: options.capacity ?? 2,
    VSwitchIds: [network.vswitchId],
    VServerGroups: [
      { LoadBalancerId, VServerGroupAttributes: [{ VServerGroupId: serverGroupId, Port: 8080, Weight: 100 }] },
    ],
    ...options.params,
  })
  const { ScalingConfigurationId: configurationId } = await ess('CreateScalingConfiguration', {
    ScalingGroupId: groupId,
    ImageId: stockImage,
    InstanceTypes: ['ecs.g6.large'],
    SecurityGroupId: network.securityGroupId,
    Tags: '{"env": "dev"}',
  })
  await ess('EnableScalingGroup', { ScalingGroupId: groupId, ActiveScalingConfigurationId: configurationId })
  await cloud.pass(20_000)
  const members = async () =>
    (await ess('DescribeScalingInstances', { ScalingGroupId: groupId, PageSize: 50 }))['ScalingInstances']
  return { cloud, groupId, configurationId, serverGroupId, ess, members }
}

const serversOf = ({ cloud, serverGroupId }: ScalingGroup) =>
  serverGroups(cloud.cloud.core.store).get(serverGroupId)!.members

describe('a scaling group', () => {
  it('makes its desired number of instances and puts them behind its server groups', async () => {
    const group = await aScalingGroup()
    const members = await group.members()
    expect(members).toMatchObject([{ LifecycleState: 'InService' }, { LifecycleState: 'InService' }])
    expect(serversOf(group)).toMatchObject(
      members.map((member) => ({ serverId: member['InstanceId'], port: 8080, weight: 100 })),
    )
    const { Instances } = await group.cloud.ecs('DescribeInstances')
    expect(Instances.Instance[0].Tags.Tag).toEqual([{ TagKey: 'env', TagValue: 'dev' }])
  })

  it('does nothing before it is enabled', async () => {
    const group = await aScalingGroup()
    await group.ess('DisableScalingGroup', { ScalingGroupId: group.groupId })
    await group.ess('ModifyScalingGroup', { ScalingGroupId: group.groupId, DesiredCapacity: 3 })
    await group.cloud.pass(20_000)
    expect(await group.members()).toHaveLength(2)
  })

  it('grows and shrinks with its desired capacity, the oldest first', async () => {
    const group = await aScalingGroup()
    const [oldest] = await group.members()
    await group.ess('ModifyScalingGroup', { ScalingGroupId: group.groupId, DesiredCapacity: 3 })
    await group.cloud.pass(20_000)
    expect(await group.members()).toHaveLength(3)
    await group.ess('ModifyScalingGroup', { ScalingGroupId: group.groupId, DesiredCapacity: 2 })
    await group.cloud.pass(20_000)
    const left = await group.members()
    expect(left).toHaveLength(2)
    expect(left.map((member) => member['InstanceId'])).not.toContain(oldest!['InstanceId'])
    expect((await group.cloud.ecs('DescribeInstances'))['TotalCount']).toBe(2)
  })

  it('replaces an instance that stays down, but not one that reboots', async () => {
    const group = await aScalingGroup()
    const [first, second] = await group.members()
    await group.cloud.ecs('RebootInstance', { InstanceId: first!['InstanceId'] })
    await group.cloud.pass(20_000)
    expect((await group.members()).map((member) => member['InstanceId'])).toContain(first!['InstanceId'])
    await group.cloud.ecs('StopInstance', { InstanceId: second!['InstanceId'] })
    await group.cloud.pass(30_000)
    const now = await group.members()
    expect(now).toHaveLength(2)
    expect(now.map((member) => member['InstanceId'])).not.toContain(second!['InstanceId'])
  })

  it('writes down why an activity failed', async () => {
    const group = await aScalingGroup()
    setStock(group.cloud.cloud.core.store, 'cn-hangzhou-h', '*', 0)
    await group.ess('ScaleWithAdjustment', {
      ScalingGroupId: group.groupId,
      AdjustmentType: 'QuantityChangeInCapacity',
      AdjustmentValue: 1,
    })
    await group.cloud.pass(20_000)
    const { ScalingActivities } = await group.ess('DescribeScalingActivities', { ScalingGroupId: group.groupId })
    expect(ScalingActivities[0]).toMatchObject({ StatusCode: 'Failed' })
    expect(ScalingActivities[0].StatusMessage).toContain('sold out')
  })

  it('refuses a second activity while one is in progress', async () => {
    const group = await aScalingGroup()
    const scale = { ScalingGroupId: group.groupId, AdjustmentType: 'TotalCapacity', AdjustmentValue: 4 }
    await group.ess('ScaleWithAdjustment', scale)
    expect(await group.cloud.refusal(group.ess('ScaleWithAdjustment', scale))).toBe('ScalingActivityInProgress')
  })

  it('takes traffic from an instance in standby and gives it back', async () => {
    const group = await aScalingGroup()
    const [first] = await group.members()
    const named = { ScalingGroupId: group.groupId, InstanceIds: [first!['InstanceId']] }
    await group.ess('EnterStandby', named)
    expect(serversOf(group).find((server) => server.serverId === first!['InstanceId'])?.weight).toBe(0)
    await group.ess('ExitStandby', named)
    expect(serversOf(group).find((server) => server.serverId === first!['InstanceId'])?.weight).toBe(100)
  })

  it('takes instances that are there already and lets them go unharmed', async () => {
    const group = await aScalingGroup()
    const { Vpcs } = await group.cloud.vpc('DescribeVpcs')
    const network = {
      vpcId: Vpcs.Vpc[0].VpcId,
      vswitchId: Vpcs.Vpc[0].VSwitchIds.VSwitchId[0],
      securityGroupId: (await group.cloud.ecs('DescribeSecurityGroups'))['SecurityGroups'].SecurityGroup[0]
        .SecurityGroupId,
    }
    const [InstanceId] = await runningInstances(group.cloud, network)
    await group.ess('AttachInstances', { ScalingGroupId: group.groupId, InstanceIds: [InstanceId] })
    await group.cloud.pass(5_000)
    expect(serversOf(group)).toHaveLength(3)
    await group.ess('DetachInstances', { ScalingGroupId: group.groupId, InstanceIds: [InstanceId] })
    await group.cloud.pass(5_000)
    expect(serversOf(group)).toHaveLength(2)
    expect((await group.cloud.ecs('DescribeInstanceStatus', { InstanceId: [InstanceId] }))['TotalCount']).toBe(1)
  })

  it('is deleted with its instances by force only', async () => {
    const group = await aScalingGroup()
    expect(await group.cloud.refusal(group.ess('DeleteScalingGroup', { ScalingGroupId: group.groupId }))).toBe(
      'OperationDenied.InstanceInUse',
    )
    await group.ess('DeleteScalingGroup', { ScalingGroupId: group.groupId, ForceDelete: true })
    await group.cloud.pass(20_000)
    expect((await group.ess('DescribeScalingGroups'))['TotalCount']).toBe(0)
    expect((await group.cloud.ecs('DescribeInstances'))['TotalCount']).toBe(0)
    expect(loadBalancers(group.cloud.cloud.core.store).size).toBe(1)
  })
})

describe('clients of Auto Scaling 2014-08-28', () => {
  it('see every list wrapped in the name of its element', async () => {
    const group = await aScalingGroup()
    const old = (action: string, params = {}) => group.cloud.call('Ess2014', action, params)
    const { ScalingGroups } = await old('DescribeScalingGroups', { ScalingGroupName: ['web-fleet', 'none'] })
    expect(ScalingGroups.ScalingGroup).toHaveLength(1)
    expect(ScalingGroups.ScalingGroup[0]).toMatchObject({
      VSwitchIds: { VSwitchId: [expect.stringMatching(/^vsw-/)] },
      RemovalPolicies: { RemovalPolicy: ['OldestScalingConfiguration', 'OldestInstance'] },
      SuspendedProcesses: { SuspendedProcess: [] },
      VServerGroups: { VServerGroup: [{ VServerGroupAttributes: { VServerGroupAttribute: [{ Port: 8080 }] } }] },
    })
    const named = { ScalingGroupId: group.groupId, InstanceId: [(await group.members())[0]!['InstanceId']] }
    await old('SetInstancesProtection', { ...named, ProtectedFromScaleIn: true })
    const { ScalingInstances } = await old('DescribeScalingInstances', { ...named, LifecycleState: 'Protected' })
    expect(ScalingInstances.ScalingInstance).toHaveLength(1)
    const { ScalingActivities } = await old('DescribeScalingActivities', { ScalingGroupId: group.groupId })
    expect(ScalingActivities.ScalingActivity[0].StatusCode).toBe('Successful')
  })
})

describe('an instance refresh', () => {
  const refreshesOf = async (group: ScalingGroup) =>
    (await group.ess('DescribeInstanceRefreshes', { ScalingGroupId: group.groupId }))['InstanceRefreshTasks']

  async function aSecondImage(group: ScalingGroup): Promise<string> {
    const [first] = await group.members()
    const { ImageId } = await group.cloud.ecs('CreateImage', { InstanceId: first!['InstanceId'], ImageName: 'golden' })
    await group.cloud.pass(10_000)
    return ImageId
  }

  it('replaces every instance by one from the new image, and makes later ones from it too', async () => {
    const group = await aScalingGroup({ capacity: 4 })
    const before = (await group.members()).map((member) => member['InstanceId'])
    const ImageId = await aSecondImage(group)
    await group.ess('StartInstanceRefresh', {
      ScalingGroupId: group.groupId,
      DesiredConfiguration: { ImageId },
      MaxHealthyPercentage: 150,
    })
    await group.cloud.pass(60_000)

    expect(await refreshesOf(group)).toMatchObject([
      { Status: 'Successful', TotalNeedUpdateCapacity: 4, FinishedUpdateCapacity: 4 },
    ])
    const after = await group.members()
    expect(after).toHaveLength(4)
    expect(after.filter((member) => before.includes(member['InstanceId']))).toEqual([])
    const { Instances } = await group.cloud.ecs('DescribeInstances', { ImageId })
    expect(Instances.Instance).toHaveLength(4)
    expect(serversOf(group)).toHaveLength(4)
    const { ScalingConfigurations } = await group.ess('DescribeScalingConfigurations', {
      ScalingGroupId: group.groupId,
    })
    expect(ScalingConfigurations[0].ImageId).toBe(ImageId)
  })

  it('never has fewer in service than the minimum says', async () => {
    const group = await aScalingGroup({ capacity: 4 })
    const ImageId = await aSecondImage(group)
    await group.ess('StartInstanceRefresh', {
      ScalingGroupId: group.groupId,
      DesiredConfiguration: { ImageId },
      MinHealthyPercentage: 50,
      MaxHealthyPercentage: 100,
    })
    let fewest = 4
    for (let i = 0; i < 300; i++) {
      await group.cloud.pass(200)
      fewest = Math.min(
        fewest,
        (await group.members()).filter((member) => member['LifecycleState'] === 'InService').length,
      )
    }
    expect(await refreshesOf(group)).toMatchObject([{ Status: 'Successful' }])
    expect(fewest).toBe(2)
  })

  it('stops at a checkpoint until it is resumed, and rolls back to the old image', async () => {
    const group = await aScalingGroup({ capacity: 4 })
    const ImageId = await aSecondImage(group)
    const named = { ScalingGroupId: group.groupId }
    await group.ess('StartInstanceRefresh', {
      ...named,
      DesiredConfiguration: { ImageId },
      MaxHealthyPercentage: 125,
      Checkpoints: [{ Percentage: 50 }, { Percentage: 100 }],
    })
    await group.cloud.pass(120_000)
    expect(await refreshesOf(group)).toMatchObject([{ Status: 'CheckpointPause', FinishedUpdateCapacity: 2 }])
    expect(
      await group.cloud.refusal(
        group.ess('ScaleWithAdjustment', { ...named, AdjustmentType: 'TotalCapacity', AdjustmentValue: 5 }),
      ),
    ).toBe('InstanceRefreshInProgress')

    await group.ess('RollbackInstanceRefresh', named)
    await group.cloud.pass(120_000)
    expect(await refreshesOf(group)).toMatchObject([{ Status: 'RollbackSuccessful' }])
    expect((await group.cloud.ecs('DescribeInstances', { ImageId }))['TotalCount']).toBe(0)
    expect(await group.members()).toHaveLength(4)
  })

  it('is cancelled between two steps', async () => {
    const group = await aScalingGroup({ capacity: 4 })
    const ImageId = await aSecondImage(group)
    await group.ess('StartInstanceRefresh', {
      ScalingGroupId: group.groupId,
      DesiredConfiguration: { ImageId },
      MaxHealthyPercentage: 125,
    })
    await group.cloud.pass(1_000)
    await group.ess('CancelInstanceRefresh', { ScalingGroupId: group.groupId })
    await group.cloud.pass(60_000)
    expect(await refreshesOf(group)).toMatchObject([{ Status: 'Cancelled', FinishedUpdateCapacity: 1 }])
  })

  it('that is suspended in the middle of its last step ends when it is resumed', async () => {
    const group = await aScalingGroup({ capacity: 2 })
    const ImageId = await aSecondImage(group)
    const named = { ScalingGroupId: group.groupId }
    await group.ess('StartInstanceRefresh', { ...named, DesiredConfiguration: { ImageId }, MaxHealthyPercentage: 200 })
    await group.cloud.pass(1_000)
    await group.ess('SuspendInstanceRefresh', named)
    await group.cloud.pass(600_000)
    expect(await refreshesOf(group)).toMatchObject([{ Status: 'Paused', FinishedUpdateCapacity: 2 }])
    await group.ess('ResumeInstanceRefresh', named)
    await group.cloud.pass(1_000)
    expect(await refreshesOf(group)).toMatchObject([{ Status: 'Successful', FinishedUpdateCapacity: 2 }])
  })

  it('is refused when no instance needs it', async () => {
    const group = await aScalingGroup()
    expect(await group.cloud.refusal(group.ess('StartInstanceRefresh', { ScalingGroupId: group.groupId }))).toBe(
      'InvalidInstance.NoInstanceNeedBeRefreshed',
    )
  })

  it.each([
    [
      'surges within the maximum',
      { capacity: 10, remaining: 10, minHealthyPercent: 80, maxHealthyPercent: 120 },
      { addFirst: 2, removeFirst: 0 },
    ],
    [
      'removes within the minimum when it may not surge',
      { capacity: 10, remaining: 10, minHealthyPercent: 80, maxHealthyPercent: 100 },
      { addFirst: 0, removeFirst: 2 },
    ],
    [
      'takes one at a time when both are 100',
      { capacity: 10, remaining: 10, minHealthyPercent: 100, maxHealthyPercent: 100 },
      { addFirst: 1, removeFirst: 0 },
    ],
    [
      'ends with what remains',
      { capacity: 10, remaining: 1, minHealthyPercent: 0, maxHealthyPercent: 200 },
      { addFirst: 1, removeFirst: 0 },
    ],
  ])('%s', (_what, refresh, step) => {
    expect(planStep(refresh)).toEqual(step)
  })
})
