import { expect } from 'vitest'
import type { Answer } from '../simulated-cloud.ts'
import { refusal, untilAnswer, type RpcClient } from './rpc-client.ts'

const zone = 'cn-hangzhou-h'

/** What a scenario works with: a client and what it made so far. */
interface Stage {
  call: RpcClient['call']
  vpcId: string
  vSwitchId: string
  securityGroupId: string
  instanceId: string
  tag: string
}

/** The first row of `{Instances: {Instance: [row]}}` and its like. */
const first = (answer: Answer, ...path: string[]): Answer | undefined =>
  path.reduce<Answer | undefined>((node, name) => node?.[name], answer)?.[0]

/** Builds a network and an instance that runs, in the steps of clients that came before RunInstances. */
export async function buildInstance({ call }: RpcClient, tag: string): Promise<Stage> {
  const regions = await call('Ecs', 'DescribeRegions')
  expect(regions['Regions'].Region.map(({ RegionId }: Answer) => RegionId)).toContain('cn-hangzhou')
  const { VpcId: vpcId } = await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/16', VpcName: tag, ClientToken: tag })
  expect(await call('Vpc', 'CreateVpc', { CidrBlock: '10.0.0.0/16', VpcName: tag, ClientToken: tag })).toMatchObject({
    VpcId: vpcId,
  })
  await untilAnswer(
    () => call('Vpc', 'DescribeVpcs', { VpcId: vpcId }),
    (answer) => first(answer, 'Vpcs', 'Vpc')?.['Status'] === 'Available',
  )
  const { VSwitchId: vSwitchId } = await call('Vpc', 'CreateVSwitch', {
    VpcId: vpcId,
    ZoneId: zone,
    CidrBlock: '10.0.1.0/24',
  })
  await untilAnswer(
    () => call('Vpc', 'DescribeVSwitches', { VpcId: vpcId }),
    (answer) => first(answer, 'VSwitches', 'VSwitch')?.['Status'] === 'Available',
  )
  const { SecurityGroupId: securityGroupId } = await call('Ecs', 'CreateSecurityGroup', {
    VpcId: vpcId,
    SecurityGroupName: tag,
  })
  const rule = { SecurityGroupId: securityGroupId, IpProtocol: 'tcp', PortRange: '80/80', SourceCidrIp: '10.0.0.0/8' }
  await call('Ecs', 'AuthorizeSecurityGroup', { ...rule, Policy: 'accept', Priority: '1', NicType: 'intranet' })
  const images = await call('Ecs', 'DescribeImages', { ImageOwnerAlias: 'system', PageSize: 1, PageNumber: 1 })
  const { InstanceId: instanceId } = await call('Ecs', 'CreateInstance', {
    ImageId: first(images, 'Images', 'Image')!['ImageId'],
    InstanceType: 'ecs.g6.large',
    SecurityGroupId: securityGroupId,
    VSwitchId: vSwitchId,
    ZoneId: zone,
    InstanceName: `${tag}-1`,
    InstanceChargeType: 'PostPaid',
    SystemDisk: { Category: 'cloud_essd', Size: 40 },
  })
  const stage = { call, vpcId, vSwitchId, securityGroupId, instanceId, tag }
  await untilInstance(stage, 'Stopped')
  await call('Ecs', 'StartInstance', { InstanceId: instanceId })
  const running = await untilInstance(stage, 'Running')
  expect(running).toMatchObject({ InstanceName: `${tag}-1`, VpcAttributes: { VSwitchId: vSwitchId } })
  expect(running['VpcAttributes'].PrivateIpAddress.IpAddress[0]).toMatch(/^10\.0\.1\./)
  return stage
}

async function untilInstance({ call, instanceId }: Stage, status: string): Promise<Answer> {
  const answer = await untilAnswer(
    () => call('Ecs', 'DescribeInstances', { InstanceIds: JSON.stringify([instanceId]) }),
    (found) => first(found, 'Instances', 'Instance')?.['Status'] === status,
  )
  return first(answer, 'Instances', 'Instance')!
}

/** Gives the instance a tag and finds it again by that tag. */
export async function tagInstance({ call, instanceId, tag }: Stage): Promise<void> {
  const Tag = [{ Key: 'alicloud-deploy:env', Value: tag }]
  await call('Ecs', 'TagResources', { ResourceType: 'instance', ResourceId: [instanceId], Tag })
  const found = await call('Ecs', 'DescribeInstances', { Tag })
  expect(found['TotalCount']).toBe(1)
  expect(found['Instances'].Instance[0].Tags.Tag).toEqual([{ TagKey: Tag[0]!.Key, TagValue: tag }])
}

/** A load balancer before the instance: attached, weighed, healthy; taken away at the end. */
export async function balance({ call, vpcId, vSwitchId, instanceId, tag }: Stage): Promise<void> {
  const { LoadBalancerId } = await call('Slb', 'CreateLoadBalancer', {
    VpcId: vpcId,
    VSwitchId: vSwitchId,
    AddressType: 'intranet',
    LoadBalancerName: tag,
    LoadBalancerSpec: 'slb.s1.small',
  })
  const servers = (weight: number) =>
    JSON.stringify([{ ServerId: instanceId, Port: '8080', Weight: String(weight), Type: 'ecs' }])
  const { VServerGroupId } = await call('Slb', 'CreateVServerGroup', {
    LoadBalancerId,
    VServerGroupName: 'web',
    BackendServers: servers(100),
  })
  const listener = { LoadBalancerId, ListenerPort: 80 }
  await call('Slb', 'CreateLoadBalancerHTTPListener', {
    ...listener,
    Bandwidth: -1,
    StickySession: 'off',
    HealthCheck: 'on',
    HealthCheckURI: '/healthz',
    VServerGroupId,
  })
  // A balancer that is being configured refuses the next change; clients ask again, so does this one.
  await patiently(() => call('Slb', 'StartLoadBalancerListener', listener))
  await untilAnswer(
    () => call('Slb', 'DescribeLoadBalancerHTTPListenerAttribute', listener),
    (answer) => answer['Status'] === 'running',
  )
  await untilAnswer(
    () => call('Slb', 'DescribeHealthStatus', listener),
    (answer) => first(answer, 'BackendServers', 'BackendServer')?.['ServerHealthStatus'] !== undefined,
  )
  await patiently(() => call('Slb', 'SetVServerGroupAttribute', { VServerGroupId, BackendServers: servers(0) }))
  const group = await call('Slb', 'DescribeVServerGroupAttribute', { VServerGroupId })
  expect(group['BackendServers'].BackendServer).toMatchObject([{ ServerId: instanceId, Port: 8080, Weight: 0 }])

  await bindEip({ call }, LoadBalancerId)
  expect(await refusal(patiently(() => call('Slb', 'DeleteVServerGroup', { VServerGroupId })))).toBe('RspoolVipExist')
  await patiently(() => call('Slb', 'DeleteLoadBalancerListener', listener))
  await patiently(() => call('Slb', 'DeleteVServerGroup', { VServerGroupId }))
  await patiently(() => call('Slb', 'DeleteLoadBalancer', { LoadBalancerId }))
  expect(await refusal(call('Slb', 'DescribeLoadBalancerAttribute', { LoadBalancerId }))).toBe(
    'InvalidLoadBalancerId.NotFound',
  )
}

async function patiently<T>(change: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await change()
    } catch (error) {
      if (!/configuring|TokenIsProcessing|IncorrectStatus/i.test(String((error as { code?: string }).code))) throw error
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
}

async function bindEip({ call }: Pick<Stage, 'call'>, loadBalancerId: string): Promise<void> {
  const { AllocationId, EipAddress } = await call('Vpc', 'AllocateEipAddress', { Bandwidth: '5' })
  expect(EipAddress).toMatch(/^127\./)
  const untilStatus = (status: string) =>
    untilAnswer(
      () => call('Vpc', 'DescribeEipAddresses', { AllocationId }),
      (answer) => first(answer, 'EipAddresses', 'EipAddress')?.['Status'] === status,
    )
  await untilStatus('Available')
  const binding = { AllocationId, InstanceId: loadBalancerId, InstanceType: 'SlbInstance' }
  await call('Vpc', 'AssociateEipAddress', binding)
  await untilStatus('InUse')
  expect(await refusal(call('Vpc', 'ReleaseEipAddress', { AllocationId }))).toBe('IncorrectEipStatus')
  await call('Vpc', 'UnassociateEipAddress', binding)
  await untilStatus('Available')
  await call('Vpc', 'ReleaseEipAddress', { AllocationId })
}

/** An image of the running instance, and away with it and its snapshot. */
export async function bake({ call, instanceId, tag }: Stage): Promise<void> {
  const { ImageId } = await call('Ecs', 'CreateImage', { InstanceId: instanceId, ImageName: `${tag}-image` })
  const available = await untilAnswer(
    () => call('Ecs', 'DescribeImages', { ImageId, Status: 'Creating,Waiting,Available,UnAvailable,CreateFailed' }),
    (answer) => first(answer, 'Images', 'Image')?.['Status'] === 'Available',
  )
  const image = first(available, 'Images', 'Image')!
  expect(image).toMatchObject({ ImageName: `${tag}-image`, ImageOwnerAlias: 'self' })
  await call('Ecs', 'DeleteImage', { ImageId })
  const { SnapshotId } = first(image, 'DiskDeviceMappings', 'DiskDeviceMapping')!
  await call('Ecs', 'DeleteSnapshot', { SnapshotId, Force: true })
  expect((await call('Ecs', 'DescribeImages', { ImageId }))['TotalCount']).toBe(0)
}

/** Database instances: none there, an unknown one refused, what may be bought. */
export async function lookAtDatabases({ call }: Stage): Promise<void> {
  const none = await call('Rds', 'DescribeDBInstances', { PageSize: 30, PageNumber: 1 })
  expect(none).toMatchObject({ Items: { DBInstance: [] }, TotalRecordCount: 0 })
  const unknown = { DBInstanceId: 'rm-none' }
  expect(await refusal(call('Rds', 'DescribeDBInstanceAttribute', unknown))).toMatch(
    /^InvalidDBInstance(Id|Name)\.NotFound$/,
  )
}

/** Everything away: first in the wrong order, with the documented refusals, then in the right one. */
export async function takeDown(stage: Stage): Promise<void> {
  const { call, vpcId, vSwitchId, securityGroupId, instanceId } = stage
  expect(await refusal(call('Vpc', 'DeleteVpc', { VpcId: vpcId }))).toMatch(/^(DependencyViolation|Forbbiden)/)
  expect(await refusal(call('Vpc', 'DeleteVSwitch', { VSwitchId: vSwitchId }))).toMatch(/^DependencyViolation/)
  const group = { SecurityGroupId: securityGroupId }
  expect(await refusal(call('Ecs', 'DeleteSecurityGroup', group))).toBe('DependencyViolation')
  expect(await refusal(call('Ecs', 'DeleteInstance', { InstanceId: instanceId }))).toBe('IncorrectInstanceStatus')

  await call('Ecs', 'StopInstance', { InstanceId: instanceId, ForceStop: true })
  await untilInstance(stage, 'Stopped')
  await call('Ecs', 'DeleteInstance', { InstanceId: instanceId })
  await untilAnswer(
    () => call('Ecs', 'DescribeInstances', { InstanceIds: JSON.stringify([instanceId]) }),
    (answer) => answer['TotalCount'] === 0,
  )
  expect(await refusal(call('Ecs', 'StartInstance', { InstanceId: instanceId }))).toBe('InvalidInstanceId.NotFound')
  await call('Ecs', 'DeleteSecurityGroup', group)
  await call('Vpc', 'DeleteVSwitch', { VSwitchId: vSwitchId })
  await untilAnswer(
    () => call('Vpc', 'DescribeVSwitches', { VpcId: vpcId }),
    (answer) => answer['TotalCount'] === 0,
  )
  await call('Vpc', 'DeleteVpc', { VpcId: vpcId })
  await untilAnswer(
    () => call('Vpc', 'DescribeVpcs', { VpcId: vpcId }),
    (answer) => answer['TotalCount'] === 0,
  )
}
