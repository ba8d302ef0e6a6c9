import type { Call } from '../api/operation.ts'
import { define } from './define.ts'
import { securityGroupOf } from './lookup.ts'
import { cursorOrPage } from './paging.ts'
import * as spec from './parameters.ts'
import { securityGroups, type SecurityRuleRecord } from './records.ts'
import { secondTime } from './times.ts'

export const describeSecurityGroupAttribute = define('Ecs', 'DescribeSecurityGroupAttribute', {
  parameters: {
    RegionId: spec.region,
    SecurityGroupId: spec.requiredText,
    Direction: { ...spec.oneOf('egress', 'ingress', 'all'), default: 'all' },
    NicType: spec.oneOf('internet', 'intranet'),
    Attribute: spec.text,
    NextToken: spec.text,
    MaxResults: spec.between(10, 1_000),
  },
  run(call) {
    const { params } = call
    const group = securityGroupOf(call, params.text('SecurityGroupId'))
    const direction = params.text('Direction')
    const rules = group.rules.filter((rule) => direction === 'all' || rule.direction === direction)
    const page = cursorOrPage(rules, params, { defaultSize: 500 })
    return {
      SecurityGroupId: group.id,
      SecurityGroupName: group.name,
      Description: group.description,
      VpcId: group.vpcId,
      RegionId: group.regionId,
      InnerAccessPolicy: group.innerAccessPolicy,
      NextToken: page.NextToken,
      SnapshotPolicyIds: { SnapshotPolicyId: [] },
      Permissions: { Permission: page.rows.map((rule) => ruleRow(call, rule)) },
    }
  },
})

function ruleRow({ core }: Call, rule: SecurityRuleRecord) {
  const isIngress = rule.direction === 'ingress'
  const peer = (value: string, wanted: boolean) => (wanted ? value : '')
  const groupName = rule.groupId === '' ? '' : (securityGroups(core.store).get(rule.groupId)?.name ?? '')
  return {
    SecurityGroupRuleId: rule.id,
    Direction: rule.direction,
    IpProtocol: rule.protocol,
    PortRange: rule.portRange,
    SourcePortRange: rule.sourcePortRange,
    Policy: rule.policy,
    Priority: String(rule.priority),
    NicType: rule.nicType,
    Description: rule.description,
    CreateTime: secondTime(rule.createdAtMs),
    SourceCidrIp: isIngress ? rule.cidr : rule.ownCidr,
    DestCidrIp: isIngress ? rule.ownCidr : rule.cidr,
    Ipv6SourceCidrIp: peer(rule.ipv6Cidr, isIngress),
    Ipv6DestCidrIp: peer(rule.ipv6Cidr, !isIngress),
    SourceGroupId: peer(rule.groupId, isIngress),
    SourceGroupName: peer(groupName, isIngress),
    SourceGroupOwnerAccount: peer(rule.groupOwnerAccount, isIngress),
    SourcePrefixListId: peer(rule.prefixListId, isIngress),
    SourcePrefixListName: '',
    DestGroupId: peer(rule.groupId, !isIngress),
    DestGroupName: peer(groupName, !isIngress),
    DestGroupOwnerAccount: peer(rule.groupOwnerAccount, !isIngress),
    DestPrefixListId: peer(rule.prefixListId, !isIngress),
    DestPrefixListName: '',
  }
}
