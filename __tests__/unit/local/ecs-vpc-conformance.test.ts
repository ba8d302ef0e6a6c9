import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Operation, ParameterSpec } from '../../../src/local/api/operation.ts'
import { ecsOperations } from '../../../src/local/ecs/operations.ts'
import { ecsLegacyNetworkOperations } from '../../../src/local/vpc/legacy.ts'
import { vpcOperations } from '../../../src/local/vpc/operations.ts'
import { misfits, responseModel, type ModelledProduct } from '../../support/sdk-models.ts'
import { aSimulatedCloud, stockImage, type Answer, type SimulatedCloud } from '../../support/simulated-cloud.ts'

const operations: Operation[] = [...ecsOperations, ...ecsLegacyNetworkOperations, ...vpcOperations]

/** A call of the scenario, checked against the SDK's model of its answer. */
type Step = (product: ModelledProduct, action: string, params?: Record<string, unknown>) => Promise<Answer>

function recorder(cloud: SimulatedCloud) {
  const called = new Set<string>()
  const problems: string[] = []
  const step: Step = async (product, action, params = {}) => {
    called.add(`${product}.${action}`)
    const answer = await cloud.call(product, action, params)
    const model = responseModel(product, action)
    if (model) problems.push(...misfits(answer, model).map((problem) => `${product}.${action} ${problem}`))
    return answer
  }
  return { called, problems, step }
}

async function buildNetwork(step: Step, cloud: SimulatedCloud) {
  const { VpcId, RouteTableId, VRouterId } = await step('Vpc', 'CreateVpc', {
    VpcName: 'net',
    CidrBlock: '10.0.0.0/8',
    Tag: [{ Key: 'a', Value: '1' }],
  })
  await cloud.pass(2_000)
  const { VSwitchId } = await step('Vpc', 'CreateVSwitch', {
    VpcId,
    ZoneId: 'cn-hangzhou-h',
    CidrBlock: '10.0.1.0/24',
    VSwitchName: 'one',
  })
  await cloud.pass(2_000)
  await step('Vpc', 'ModifyVpcAttribute', { VpcId, VpcName: 'net-2' })
  await step('Vpc', 'ModifyVSwitchAttribute', { VSwitchId, Description: 'first' })
  await step('Vpc', 'TagResources', { ResourceType: 'VPC', ResourceId: [VpcId], Tag: [{ Key: 'b', Value: '2' }] })
  await step('Vpc', 'ListTagResources', { ResourceType: 'VPC', ResourceId: [VpcId] })
  await step('Vpc', 'UnTagResources', { ResourceType: 'VPC', ResourceId: [VpcId], TagKey: ['b'] })
  await step('Vpc', 'DescribeVpcs')
  await step('Vpc', 'DescribeVpcAttribute', { VpcId })
  await step('Vpc', 'DescribeVSwitches', { VpcId })
  await step('Vpc', 'DescribeVSwitchAttributes', { VSwitchId })
  await step('Vpc', 'DescribeRouteTables', { VRouterId })
  await step('Vpc', 'DescribeRouteTableList', { VpcId })
  await step('Vpc', 'DescribeVRouters')
  await step('Vpc', 'DescribeRegions')
  await step('Vpc', 'DescribeZones')
  const { SecurityGroupId } = await step('Ecs', 'CreateSecurityGroup', { VpcId, SecurityGroupName: 'web' })
  return { VpcId, VSwitchId, RouteTableId, SecurityGroupId }
}

async function useDataDisks(step: Step, InstanceId: string) {
  const { DiskId } = await step('Ecs', 'CreateDisk', { ZoneId: 'cn-hangzhou-h', Size: 40, DiskName: 'data' })
  await step('Ecs', 'AttachDisk', { DiskId, InstanceId })
  await step('Ecs', 'ModifyDiskAttribute', { DiskId, DiskName: 'data-2' })
  await step('Ecs', 'ResizeDisk', { DiskId, NewSize: 60 })
  await step('Ecs', 'DescribeDisks', { DiskType: 'data' })
  await step('Ecs', 'DetachDisk', { DiskId, InstanceId })
  await step('Ecs', 'DeleteDisk', { DiskId })
}

async function useSecurityGroups(step: Step, { VpcId, SecurityGroupId }: Answer, InstanceId: string) {
  const rule = { SecurityGroupId, IpProtocol: 'tcp', PortRange: '80/80' }
  await step('Ecs', 'AuthorizeSecurityGroup', { ...rule, SourceCidrIp: '0.0.0.0/0' })
  await step('Ecs', 'AuthorizeSecurityGroupEgress', { ...rule, DestCidrIp: '0.0.0.0/0' })
  await step('Ecs', 'DescribeSecurityGroups', { VpcId, IsQueryEcsCount: true })
  const { Permissions } = await step('Ecs', 'DescribeSecurityGroupAttribute', { SecurityGroupId })
  const [inside, outside] = Permissions.Permission
  await step('Ecs', 'ModifySecurityGroupRule', {
    SecurityGroupId,
    SecurityGroupRuleId: inside.SecurityGroupRuleId,
    Description: 'http',
  })
  await step('Ecs', 'ModifySecurityGroupEgressRule', {
    SecurityGroupId,
    SecurityGroupRuleId: outside.SecurityGroupRuleId,
    Priority: '2',
  })
  await step('Ecs', 'RevokeSecurityGroup', { SecurityGroupId, SecurityGroupRuleId: [inside.SecurityGroupRuleId] })
  await step('Ecs', 'RevokeSecurityGroupEgress', {
    SecurityGroupId,
    SecurityGroupRuleId: [outside.SecurityGroupRuleId],
  })
  await step('Ecs', 'ModifySecurityGroupAttribute', { SecurityGroupId, SecurityGroupName: 'web-2' })
  await step('Ecs', 'ModifySecurityGroupPolicy', { SecurityGroupId, InnerAccessPolicy: 'Drop' })
  const second = await step('Ecs', 'CreateSecurityGroup', { VpcId, SecurityGroupName: 'second' })
  const member = { InstanceId, SecurityGroupId: second['SecurityGroupId'] }
  await step('Ecs', 'DescribeSecurityGroupReferences', { SecurityGroupId: [SecurityGroupId] })
  await step('Ecs', 'JoinSecurityGroup', member)
  await step('Ecs', 'LeaveSecurityGroup', member)
  await step('Ecs', 'DeleteSecurityGroup', { SecurityGroupId: second['SecurityGroupId'] })
}

async function useKeysAndRoles(step: Step, InstanceId: string) {
  const InstanceIds = JSON.stringify([InstanceId])
  await step('Ecs', 'CreateKeyPair', { KeyPairName: 'made' })
  await step('Ecs', 'ImportKeyPair', { KeyPairName: 'brought', PublicKeyBody: 'ssh-rsa AAAAB3NzaC1yc2E= me' })
  await step('Ecs', 'AttachKeyPair', { KeyPairName: 'made', InstanceIds })
  await step('Ecs', 'DescribeKeyPairs', { IncludePublicKey: true })
  await step('Ecs', 'DetachKeyPair', { KeyPairName: 'made', InstanceIds })
  await step('Ecs', 'DeleteKeyPairs', { KeyPairNames: '["made","brought"]' })
  await step('Ecs', 'AttachInstanceRamRole', { InstanceIds, RamRoleName: 'web' })
  await step('Ecs', 'DescribeInstanceRamRole', { InstanceIds })
  await step('Ecs', 'DetachInstanceRamRole', { InstanceIds, RamRoleName: 'web' })
}

async function useTags(step: Step, ResourceId: string) {
  const Tag = [{ Key: 'k', Value: 'v' }]
  await step('Ecs', 'TagResources', { ResourceType: 'instance', ResourceId: [ResourceId], Tag })
  await step('Ecs', 'ListTagResources', { ResourceType: 'instance', ResourceId: [ResourceId] })
  await step('Ecs', 'DescribeTags')
  await step('Ecs', 'UntagResources', { ResourceType: 'instance', ResourceId: [ResourceId], TagKey: ['k'] })
  await step('Ecs', 'AddTags', { ResourceType: 'instance', ResourceId, Tag })
  await step('Ecs', 'RemoveTags', { ResourceType: 'instance', ResourceId, Tag })
}

async function useImages(step: Step, cloud: SimulatedCloud, InstanceId: string, DiskId: string) {
  const { ImageId } = await step('Ecs', 'CreateImage', { InstanceId, ImageName: 'golden', ImageFamily: 'web' })
  await step('Ecs', 'DescribeImages', { ImageId, Status: 'ALL' })
  await cloud.pass(10_000)
  await step('Ecs', 'DescribeImages', { ImageOwnerAlias: 'system' })
  await step('Ecs', 'DescribeImageFromFamily', { ImageFamily: 'web' })
  await step('Ecs', 'ModifyImageAttribute', { ImageId, Description: 'golden image' })
  await step('Ecs', 'DescribeImageSharePermission', { ImageId })
  const copy = await step('Ecs', 'CopyImage', {
    ImageId,
    DestinationRegionId: 'cn-beijing',
    DestinationImageName: 'golden',
  })
  const { SnapshotId } = await step('Ecs', 'CreateSnapshot', { DiskId, SnapshotName: 'before' })
  await cloud.pass(10_000)
  await step('Ecs', 'DescribeSnapshots')
  await step('Ecs', 'ModifySnapshotAttribute', { SnapshotId, SnapshotName: 'after' })
  await step('Ecs', 'DeleteSnapshot', { SnapshotId })
  await step('Ecs', 'DeleteImage', { ImageId: copy['ImageId'], RegionId: 'cn-beijing' })
  return ImageId as string
}

async function useInstances(step: Step, cloud: SimulatedCloud, network: Answer) {
  const launch = {
    ImageId: stockImage,
    InstanceType: 'ecs.g6.large',
    VSwitchId: network['VSwitchId'],
    SecurityGroupId: network['SecurityGroupId'],
  }
  const run = await step('Ecs', 'RunInstances', {
    ...launch,
    Amount: 2,
    UserData: Buffer.from('#!/bin/sh\n').toString('base64'),
    Tag: [{ Key: 'a', Value: '1' }],
  })
  const [a, b] = run['InstanceIdSets'].InstanceIdSet
  const { InstanceId: c } = await step('Ecs', 'CreateInstance', launch)
  await cloud.pass(5_000)
  await step('Ecs', 'StartInstance', { InstanceId: c })
  await cloud.pass(5_000)
  await step('Ecs', 'DescribeInstances')
  await step('Ecs', 'DescribeInstanceStatus')
  await step('Ecs', 'DescribeInstanceAttribute', { InstanceId: a })
  await step('Ecs', 'DescribeUserData', { InstanceId: a })
  await step('Ecs', 'DescribeNetworkInterfaces')
  await step('Ecs', 'DescribeInstancesFullStatus')
  await step('Ecs', 'DescribeInstanceMaintenanceAttributes', { InstanceId: [a] })
  await step('Ecs', 'DescribeInstanceAttachmentAttributes', { InstanceIds: JSON.stringify([a]) })
  await step('Ecs', 'ModifyInstanceMetadataOptions', { InstanceId: a, HttpEndpoint: 'enabled', HttpTokens: 'required' })
  await step('Ecs', 'ModifyInstanceAttribute', { InstanceId: a, InstanceName: 'web' })
  await step('Ecs', 'ModifyInstanceNetworkSpec', { InstanceId: a, InternetMaxBandwidthOut: 5 })
  await step('Ecs', 'AllocatePublicIpAddress', { InstanceId: a })
  await step('Ecs', 'ModifyInstanceAutoReleaseTime', { InstanceId: a, AutoReleaseTime: '2030-01-01T00:00:00Z' })
  const { Disks } = await step('Ecs', 'DescribeDisks', { InstanceId: a })
  await useDataDisks(step, a)
  await useSecurityGroups(step, network, a)
  await useKeysAndRoles(step, a)
  await useTags(step, a)
  const image = await useImages(step, cloud, a, Disks.Disk[0].DiskId)
  await step('Ecs', 'RebootInstance', { InstanceId: a })
  await step('Ecs', 'RebootInstances', { InstanceId: [b] })
  await cloud.pass(5_000)
  await step('Ecs', 'StopInstance', { InstanceId: a })
  await step('Ecs', 'StopInstances', { InstanceId: [b] })
  await cloud.pass(5_000)
  await step('Ecs', 'ModifyInstanceSpec', { InstanceId: a, InstanceType: 'ecs.g6.xlarge' })
  await step('Ecs', 'ReplaceSystemDisk', { InstanceId: a, ImageId: image })
  await cloud.pass(5_000)
  await step('Ecs', 'StartInstances', { InstanceId: [a, b] })
  await cloud.pass(5_000)
  return { a, b, c, image }
}

async function describeCatalogue(step: Step) {
  await step('Ecs', 'DescribeRegions')
  await step('Ecs', 'DescribeZones')
  await step('Ecs', 'DescribeInstanceTypes', { InstanceTypes: ['ecs.g6.large'] })
  await step('Ecs', 'DescribeInstanceTypeFamilies')
  await step('Ecs', 'DescribeImageSupportInstanceTypes', { ImageId: stockImage })
  await step('Ecs', 'DescribeAccountAttributes')
  for (const DestinationResource of ['Zone', 'InstanceType', 'SystemDisk'])
    await step('Ecs', 'DescribeAvailableResource', { DestinationResource })
  await step('Ecs', 'DescribePrice', { InstanceType: 'ecs.g6.large' })
  await step('Vpc', 'ListEnhanhcedNatGatewayAvailableZones')
}

async function useEipAndNat(step: Step, cloud: SimulatedCloud, network: Answer, InstanceId: string) {
  const { VpcId, VSwitchId, RouteTableId } = network
  const { AllocationId, EipAddress } = await step('Vpc', 'AllocateEipAddress', { Name: 'door' })
  await step('Vpc', 'ModifyEipAddressAttribute', { AllocationId, Bandwidth: '20' })
  await step('Vpc', 'DeletionProtection', { InstanceId: AllocationId, ProtectionEnable: true, Type: 'EIP' })
  await step('Vpc', 'DeletionProtection', { InstanceId: AllocationId, ProtectionEnable: false, Type: 'EIP' })
  const { NatGatewayId, SnatTableIds, ForwardTableIds } = await step('Vpc', 'CreateNatGateway', {
    VpcId,
    VSwitchId,
    NatType: 'Enhanced',
  })
  await cloud.pass(5_000)
  const target = { AllocationId, InstanceId: NatGatewayId, InstanceType: 'Nat' }
  await step('Vpc', 'AssociateEipAddress', target)
  await cloud.pass(2_000)
  const [SnatTableId, ForwardTableId] = [SnatTableIds.SnatTableId[0], ForwardTableIds.ForwardTableId[0]]
  const { SnatEntryId } = await step('Vpc', 'CreateSnatEntry', {
    SnatTableId,
    SnatIp: EipAddress,
    SourceVSwitchId: VSwitchId,
  })
  const forward = {
    ForwardTableId,
    ExternalIp: EipAddress,
    ExternalPort: '80',
    InternalIp: '10.0.1.1',
    InternalPort: '80',
    IpProtocol: 'tcp',
  }
  const { ForwardEntryId } = await step('Vpc', 'CreateForwardEntry', forward)
  const { RouteEntryId } = await step('Vpc', 'CreateRouteEntry', {
    RouteTableId,
    DestinationCidrBlock: '0.0.0.0/0',
    NextHopId: NatGatewayId,
    NextHopType: 'NatGateway',
  })
  await cloud.pass(2_000)
  await step('Vpc', 'DescribeSnatTableEntries', { SnatTableId })
  await step('Vpc', 'DescribeForwardTableEntries', { ForwardTableId })
  await step('Vpc', 'DescribeRouteEntryList', { RouteTableId })
  await step('Vpc', 'DescribeNatGateways')
  await step('Vpc', 'GetNatGatewayAttribute', { NatGatewayId })
  await step('Vpc', 'DescribeEipAddresses')
  await step('Vpc', 'ModifyNatGatewayAttribute', { NatGatewayId, Name: 'way-out' })
  await step('Vpc', 'DeleteRouteEntry', { RouteEntryId })
  await step('Vpc', 'DeleteForwardEntry', { ForwardTableId, ForwardEntryId })
  await step('Vpc', 'DeleteSnatEntry', { SnatTableId, SnatEntryId })
  await cloud.pass(2_000)
  await step('Vpc', 'UnassociateEipAddress', target)
  await cloud.pass(2_000)
  await step('Vpc', 'DeleteNatGateway', { NatGatewayId })
  await step('Vpc', 'ReleaseEipAddress', { AllocationId })
  await useOldEip(step, cloud, InstanceId)
}

async function useOldEip(step: Step, cloud: SimulatedCloud, InstanceId: string) {
  const { AllocationId } = await step('Ecs', 'AllocateEipAddress')
  await step('Ecs', 'ModifyEipAddressAttribute', { AllocationId, Bandwidth: '1' })
  await step('Ecs', 'AssociateEipAddress', { AllocationId, InstanceId })
  await cloud.pass(2_000)
  await step('Ecs', 'DescribeEipAddresses')
  await step('Ecs', 'UnassociateEipAddress', { AllocationId, InstanceId })
  await cloud.pass(2_000)
  await step('Ecs', 'ReleaseEipAddress', { AllocationId })
}

async function useOldNetwork(step: Step, cloud: SimulatedCloud, InstanceId: string, RouteTableOfInstance: string) {
  const { VpcId } = await step('Ecs', 'CreateVpc', { CidrBlock: '192.168.0.0/16' })
  await cloud.pass(2_000)
  const { VSwitchId } = await step('Ecs', 'CreateVSwitch', {
    VpcId,
    ZoneId: 'cn-hangzhou-h',
    CidrBlock: '192.168.1.0/24',
  })
  await cloud.pass(2_000)
  await step('Ecs', 'ModifyVpcAttribute', { VpcId, VpcName: 'old' })
  await step('Ecs', 'ModifyVSwitchAttribute', { VSwitchId, VSwitchName: 'old' })
  await step('Ecs', 'DescribeVpcs')
  await step('Ecs', 'DescribeVSwitches', { VpcId })
  await step('Ecs', 'DescribeVRouters')
  const entry = { RouteTableId: RouteTableOfInstance, DestinationCidrBlock: '172.20.0.0/16', NextHopId: InstanceId }
  await step('Ecs', 'CreateRouteEntry', entry)
  await cloud.pass(2_000)
  await step('Ecs', 'DescribeRouteTables', { RouteTableId: RouteTableOfInstance })
  await step('Ecs', 'DeleteRouteEntry', entry)
  await step('Ecs', 'DeleteVSwitch', { VSwitchId })
  await cloud.pass(2_000)
  await step('Ecs', 'DeleteVpc', { VpcId })
}

async function takeDown(step: Step, cloud: SimulatedCloud, network: Answer, made: Answer) {
  await step('Ecs', 'DeleteInstance', { InstanceId: made['a'], Force: true })
  await step('Ecs', 'DeleteInstances', { InstanceId: [made['b'], made['c']], Force: true })
  await cloud.pass(5_000)
  await step('Ecs', 'DeleteImage', { ImageId: made['image'] })
  await step('Ecs', 'DeleteSecurityGroup', { SecurityGroupId: network['SecurityGroupId'] })
  await step('Vpc', 'DeleteVSwitch', { VSwitchId: network['VSwitchId'] })
  await cloud.pass(2_000)
  await step('Vpc', 'DeleteVpc', { VpcId: network['VpcId'] })
}

describe('every operation of ECS and VPC', () => {
  it('answers in one life of an environment what the SDK’s models have a place for', async () => {
    const cloud = aSimulatedCloud()
    const { called, problems, step } = recorder(cloud)
    const network = await buildNetwork(step, cloud)
    const made = await useInstances(step, cloud, network)
    await describeCatalogue(step)
    await useEipAndNat(step, cloud, network, made.c)
    await useOldNetwork(step, cloud, made.a, network.RouteTableId)
    await takeDown(step, cloud, network, made)

    expect(problems).toEqual([])
    const all = operations.map((operation) => `${operation.product}.${operation.action}`)
    expect(all.filter((name) => !called.has(name))).toEqual([])
  })
})

interface MetadataParameter {
  name: string
  required?: boolean
}

const metadataDirectory = fileURLToPath(new URL('../../../../shared/openapi/', import.meta.url))

/** Parameters that the vendor's metadata marks required, by their first name (`SystemDisk` of `SystemDisk.Size`). */
function requiredParameters(operation: Operation): string[] | undefined {
  const file = `${metadataDirectory}${operation.product.toLowerCase()}/${operation.action}.json`
  if (!existsSync(file)) return undefined
  const { parameters } = JSON.parse(readFileSync(file, 'utf8')) as { parameters: MetadataParameter[] }
  return parameters.filter(({ required }) => required).map(({ name }) => name)
}

const isMandatory = (spec: ParameterSpec | undefined) => spec?.required === true && spec.default === undefined

describe.skipIf(!existsSync(metadataDirectory))(
  'the vendor’s metadata (skipped where ../shared/openapi is absent)',
  () => {
    it.each(operations.map((operation) => [`${operation.product}.${operation.action}`, operation] as const))(
      '%s requires what the vendor requires',
      (_name, operation) => {
        const required = requiredParameters(operation)
        if (required === undefined) return
        expect(required.filter((name) => !isMandatory(operation.parameters[name]))).toEqual([])
      },
    )
  },
)
