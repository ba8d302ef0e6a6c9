import { describe, expect, it } from 'vitest'
import { aNetwork, aSimulatedCloud, runningInstances, type SimulatedCloud } from '../../../support/simulated-cloud.ts'

const rulesOf = async (cloud: SimulatedCloud, SecurityGroupId: string) =>
  (await cloud.ecs('DescribeSecurityGroupAttribute', { SecurityGroupId }))['Permissions'].Permission

describe('the rules of a security group', () => {
  it('come singly or as a list, and a rule that is there already is added once', async () => {
    const cloud = aSimulatedCloud()
    const { securityGroupId: SecurityGroupId } = await aNetwork(cloud)
    const http = { IpProtocol: 'tcp', PortRange: '80/80', SourceCidrIp: '0.0.0.0/0' }
    await cloud.ecs('AuthorizeSecurityGroup', { SecurityGroupId, ...http })
    await cloud.ecs('AuthorizeSecurityGroup', {
      SecurityGroupId,
      Permissions: [
        http,
        { IpProtocol: 'ICMP', PortRange: '-1/-1', SourceCidrIp: '10.0.0.0/8', Policy: 'drop', Priority: '5' },
      ],
    })
    await cloud.ecs('AuthorizeSecurityGroupEgress', {
      SecurityGroupId,
      IpProtocol: 'all',
      PortRange: '-1/-1',
      DestCidrIp: '0.0.0.0/0',
    })
    expect(await rulesOf(cloud, SecurityGroupId)).toMatchObject([
      {
        Direction: 'ingress',
        IpProtocol: 'TCP',
        PortRange: '80/80',
        SourceCidrIp: '0.0.0.0/0',
        Policy: 'Accept',
        Priority: '1',
      },
      { Direction: 'ingress', IpProtocol: 'ICMP', Policy: 'Drop', Priority: '5' },
      { Direction: 'egress', IpProtocol: 'ALL', DestCidrIp: '0.0.0.0/0' },
    ])
  })

  it('are revoked by what they say or by their id', async () => {
    const cloud = aSimulatedCloud()
    const { securityGroupId: SecurityGroupId } = await aNetwork(cloud)
    const http = { SecurityGroupId, IpProtocol: 'tcp', PortRange: '80/80', SourceCidrIp: '0.0.0.0/0' }
    await cloud.ecs('AuthorizeSecurityGroup', http)
    await cloud.ecs('AuthorizeSecurityGroup', { ...http, PortRange: '443/443' })
    await cloud.ecs('RevokeSecurityGroup', http)
    expect(await cloud.refusal(cloud.ecs('RevokeSecurityGroup', http))).toBe('InvalidGroupAuthItem.NotFound')
    const [rest] = await rulesOf(cloud, SecurityGroupId)
    await cloud.ecs('RevokeSecurityGroup', { SecurityGroupId, SecurityGroupRuleId: [rest.SecurityGroupRuleId] })
    expect(await rulesOf(cloud, SecurityGroupId)).toEqual([])
  })

  it('are changed by id, one field at a time', async () => {
    const cloud = aSimulatedCloud()
    const { securityGroupId: SecurityGroupId } = await aNetwork(cloud)
    await cloud.ecs('AuthorizeSecurityGroup', {
      SecurityGroupId,
      IpProtocol: 'tcp',
      PortRange: '80/80',
      SourceCidrIp: '0.0.0.0/0',
    })
    const [rule] = await rulesOf(cloud, SecurityGroupId)
    await cloud.ecs('ModifySecurityGroupRule', {
      SecurityGroupId,
      SecurityGroupRuleId: rule.SecurityGroupRuleId,
      PortRange: '8080/8080',
    })
    expect(await rulesOf(cloud, SecurityGroupId)).toMatchObject([
      { PortRange: '8080/8080', SourceCidrIp: '0.0.0.0/0', IpProtocol: 'TCP' },
    ])
  })

  it.each([
    ['a port range that is none', { PortRange: '80' }, 'InvalidPortRange.Malformed'],
    [
      'all ports of all protocols as a range',
      { IpProtocol: 'all', PortRange: '1/65535' },
      'InvalidPortRange.Malformed',
    ],
    ['an unknown protocol', { IpProtocol: 'http' }, 'InvalidIpProtocol.ValueNotSupported'],
    ['no peer', { SourceCidrIp: undefined }, 'MissingParameter.Source'],
    ['an address that is none', { SourceCidrIp: '300.0.0.0/8' }, 'InvalidSourceCidrIp.Malformed'],
    ['a group that does not exist', { SourceGroupId: 'sg-none' }, 'InvalidSecurityGroupId.NotFound'],
    ['a priority of 101', { Priority: 101 }, 'InvalidPriority.ValueNotSupported'],
  ])('refuse %s', async (_what, params, code) => {
    const cloud = aSimulatedCloud()
    const { securityGroupId: SecurityGroupId } = await aNetwork(cloud)
    const rule = { SecurityGroupId, IpProtocol: 'tcp', PortRange: '80/80', SourceCidrIp: '0.0.0.0/0', ...params }
    expect(await cloud.refusal(cloud.ecs('AuthorizeSecurityGroup', rule))).toBe(code)
  })
})

describe('a security group', () => {
  it('cannot go while another group’s rule names it', async () => {
    const cloud = aSimulatedCloud()
    const { vpcId: VpcId, securityGroupId } = await aNetwork(cloud)
    const other = await cloud.ecs('CreateSecurityGroup', { VpcId, SecurityGroupName: 'balancer' })
    await cloud.ecs('AuthorizeSecurityGroup', {
      SecurityGroupId: securityGroupId,
      IpProtocol: 'tcp',
      PortRange: '8080/8080',
      SourceGroupId: other['SecurityGroupId'],
    })
    expect(await cloud.refusal(cloud.ecs('DeleteSecurityGroup', other))).toBe('DependencyViolation')
    expect(
      (await cloud.ecs('DescribeSecurityGroupReferences', { SecurityGroupId: [other['SecurityGroupId']] }))[
        'SecurityGroupReferences'
      ],
    ).toMatchObject({
      SecurityGroupReference: [
        { ReferencingSecurityGroups: { ReferencingSecurityGroup: [{ SecurityGroupId: securityGroupId }] } },
      ],
    })
  })

  it('is joined once and left but for the last one', async () => {
    const cloud = aSimulatedCloud()
    const network = await aNetwork(cloud)
    const [InstanceId] = await runningInstances(cloud, network)
    const { SecurityGroupId } = await cloud.ecs('CreateSecurityGroup', {
      VpcId: network.vpcId,
      SecurityGroupName: 'second',
    })
    await cloud.ecs('JoinSecurityGroup', { InstanceId, SecurityGroupId })
    expect(await cloud.refusal(cloud.ecs('JoinSecurityGroup', { InstanceId, SecurityGroupId }))).toBe(
      'InvalidInstanceId.AlreadyExists',
    )
    await cloud.ecs('LeaveSecurityGroup', { InstanceId, SecurityGroupId: network.securityGroupId })
    expect(await cloud.refusal(cloud.ecs('LeaveSecurityGroup', { InstanceId, SecurityGroupId }))).toBe(
      'InstanceLastSecurityGroup',
    )
  })
})
