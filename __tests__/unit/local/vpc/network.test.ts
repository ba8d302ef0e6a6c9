import { describe, expect, it } from 'vitest'
import { aNetwork, aSimulatedCloud, launchOf, runningInstances } from '../../../support/simulated-cloud.ts'

describe('a VPC', () => {
  it('is Pending for a moment, takes no VSwitch in that time, and is described with its route table', async () => {
    const cloud = aSimulatedCloud()
    const made = await cloud.vpc('CreateVpc', {
      VpcName: 'net',
      CidrBlock: '192.168.0.0/16',
      Tag: [{ Key: 'env', Value: 'dev' }],
    })
    const VpcId = made['VpcId']
    expect(
      await cloud.refusal(cloud.vpc('CreateVSwitch', { VpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '192.168.1.0/24' })),
    ).toBe('IncorrectVpcStatus')
    await cloud.pass(2_000)
    const { Vpcs } = await cloud.vpc('DescribeVpcs', { Tag: [{ Key: 'env', Value: 'dev' }] })
    expect(Vpcs.Vpc[0]).toMatchObject({
      VpcId,
      Status: 'Available',
      RouterTableIds: { RouterTableIds: [made['RouteTableId']] },
      Tags: { Tag: [{ Key: 'env', Value: 'dev' }] },
    })
  })

  it.each([
    ['a public block', '8.8.0.0/16'],
    ['too small a block', '10.0.0.0/29'],
    ['bits behind the prefix', '10.0.0.1/16'],
    ['no block at all', 'ten'],
  ])('refuses %s', async (_what, CidrBlock) => {
    const cloud = aSimulatedCloud()
    expect(await cloud.refusal(cloud.vpc('CreateVpc', { CidrBlock }))).toBe('InvalidVpcCidr.Malformed')
  })

  it('is deleted after everything in it, in the right order', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const { vpcId: VpcId, vswitchId: VSwitchId, securityGroupId: SecurityGroupId } = network
    const [InstanceId] = await runningInstances(cloud, network)

    expect(await cloud.refusal(cloud.vpc('DeleteVpc', { VpcId }))).toBe('DependencyViolation.VSwitch')
    expect(await cloud.refusal(cloud.vpc('DeleteVSwitch', { VSwitchId }))).toBe('DependencyViolation')
    expect(await cloud.refusal(cloud.ecs('DeleteSecurityGroup', { SecurityGroupId }))).toBe('DependencyViolation')
    await cloud.ecs('DeleteInstance', { InstanceId, Force: true })
    expect(await cloud.refusal(cloud.vpc('DeleteVSwitch', { VSwitchId }))).toBe('DependencyViolation')
    await cloud.pass(5_000)
    await cloud.vpc('DeleteVSwitch', { VSwitchId })
    await cloud.pass(2_000)
    expect(await cloud.refusal(cloud.vpc('DeleteVpc', { VpcId }))).toBe('DependencyViolation.SecurityGroup')
    await cloud.ecs('DeleteSecurityGroup', { SecurityGroupId })
    await cloud.vpc('DeleteVpc', { VpcId })
    await cloud.pass(2_000)
    expect((await cloud.vpc('DescribeVpcs'))['TotalCount']).toBe(0)
    expect(await cloud.refusal(cloud.vpc('DescribeVpcAttribute', { VpcId }))).toBe('InvalidVpcId.NotFound')
  })
})

describe('a VSwitch', () => {
  it('is made one at a time per VPC', async () => {
    const cloud = aSimulatedCloud()
    const { vpcId: VpcId } = await aNetwork(cloud)
    await cloud.vpc('CreateVSwitch', { VpcId, ZoneId: 'cn-hangzhou-i', CidrBlock: '10.0.2.0/24' })
    const third = { VpcId, ZoneId: 'cn-hangzhou-i', CidrBlock: '10.0.3.0/24' }
    expect(await cloud.refusal(cloud.vpc('CreateVSwitch', third))).toBe('TaskConflict')
    await cloud.pass(2_000)
    await cloud.vpc('CreateVSwitch', third)
  })

  it.each([
    ['a block outside the VPC', { CidrBlock: '192.168.1.0/24' }, 'InvalidParameter'],
    ['a block that overlaps another', { CidrBlock: '10.0.1.128/25' }, 'InvalidCidrBlock.Overlapped'],
    ['too large a block', { CidrBlock: '10.0.0.0/15' }, 'InvalidCidrBlock.Malformed'],
    ['too small a block', { CidrBlock: '10.0.2.0/30' }, 'InvalidCidrBlock.Malformed'],
    ['an unknown zone', { ZoneId: 'cn-beijing-h' }, 'InvalidZoneId.NotFound'],
    ['an unknown VPC', { VpcId: 'vpc-none' }, 'InvalidVpcId.NotFound'],
    ['a missing zone', { ZoneId: undefined }, 'MissingParameter'],
  ])('refuses %s', async (_what, params, code) => {
    const cloud = aSimulatedCloud()
    const { vpcId } = await aNetwork(cloud)
    const request = { VpcId: vpcId, ZoneId: 'cn-hangzhou-h', CidrBlock: '10.0.2.0/24', ...params }
    expect(await cloud.refusal(cloud.vpc('CreateVSwitch', request))).toBe(code)
  })

  it('takes no instance while it is Pending and none when it is full', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const { VSwitchId } = await cloud.vpc('CreateVSwitch', {
      VpcId: network.vpcId,
      ZoneId: 'cn-hangzhou-i',
      CidrBlock: '10.0.2.0/29',
    })
    const launch = { ...launchOf(network), VSwitchId }
    expect(await cloud.refusal(cloud.ecs('RunInstances', launch))).toBe('IncorrectVSwitchStatus')
    await cloud.pass(2_000)
    await cloud.ecs('RunInstances', { ...launch, Amount: 4 })
    expect(await cloud.refusal(cloud.ecs('RunInstances', launch))).toBe('QuotaExceeded.PrivateIpAddress')
  })
})

describe('an EIP', () => {
  it('is bound and released through its states, and refuses what comes too early', async () => {
    const cloud = aSimulatedCloud()
    const [InstanceId] = await runningInstances(cloud, await aNetwork(cloud))
    const { AllocationId, EipAddress } = await cloud.vpc('AllocateEipAddress', { Bandwidth: '10' })
    const status = async () =>
      (await cloud.vpc('DescribeEipAddresses', { AllocationId }))['EipAddresses'].EipAddress[0]?.Status
    expect(await status()).toBe('Available')

    await cloud.vpc('AssociateEipAddress', { AllocationId, InstanceId })
    expect(await status()).toBe('Associating')
    expect(await cloud.refusal(cloud.vpc('UnassociateEipAddress', { AllocationId }))).toBe('IncorrectEipStatus')
    await cloud.pass(2_000)
    expect(await status()).toBe('InUse')
    expect(await cloud.refusal(cloud.vpc('AssociateEipAddress', { AllocationId, InstanceId }))).toBe(
      'InvalidAssociation.Duplicated',
    )
    expect(await cloud.refusal(cloud.vpc('ReleaseEipAddress', { AllocationId }))).toBe('IncorrectEipStatus')
    const { Instances } = await cloud.ecs('DescribeInstances', { EipAddresses: JSON.stringify([EipAddress]) })
    expect(Instances.Instance[0].EipAddress).toMatchObject({ AllocationId, IpAddress: EipAddress, Bandwidth: 10 })

    await cloud.vpc('UnassociateEipAddress', { AllocationId, InstanceId })
    expect(await status()).toBe('Unassociating')
    await cloud.pass(2_000)
    await cloud.vpc('ReleaseEipAddress', { AllocationId })
    expect(await status()).toBeUndefined()
  })

  it('is free again when its instance is deleted', async () => {
    const cloud = aSimulatedCloud()
    const [InstanceId] = await runningInstances(cloud, await aNetwork(cloud))
    const { AllocationId } = await cloud.vpc('AllocateEipAddress')
    await cloud.vpc('AssociateEipAddress', { AllocationId, InstanceId })
    await cloud.pass(2_000)
    await cloud.ecs('DeleteInstance', { InstanceId, Force: true })
    await cloud.pass(5_000)
    const { EipAddresses } = await cloud.vpc('DescribeEipAddresses', { AllocationId })
    expect(EipAddresses.EipAddress[0]).toMatchObject({ Status: 'Available', InstanceId: '' })
  })

  it('tells balancers when it is bound to one and taken off', async () => {
    const cloud = aSimulatedCloud()
    const { core } = cloud.cloud
    core.store.collection<{ id: string }>('load-balancer').add({ id: 'lb-1' })
    const changed: string[] = []
    core.on('loadBalancerChanged', ({ loadBalancerId }) => void changed.push(loadBalancerId))
    const { AllocationId } = await cloud.vpc('AllocateEipAddress')
    const target = { AllocationId, InstanceId: 'lb-1', InstanceType: 'SlbInstance' }
    await cloud.vpc('AssociateEipAddress', target)
    await cloud.pass(2_000)
    await cloud.vpc('UnassociateEipAddress', target)
    await cloud.pass(2_000)
    expect(changed).toEqual(['lb-1', 'lb-1'])
  })
})
