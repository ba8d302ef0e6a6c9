import type { Call, Operation, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { securityGroupOf } from './lookup.ts'
import { cursorOrPage } from './paging.ts'
import * as spec from './parameters.ts'
import { securityGroups, type SecurityGroupRecord, type SecurityRuleRecord } from './records.ts'
import { secondTime } from './times.ts'

type Direction = SecurityRuleRecord['direction']
type Wish = Record<string, unknown>

const maxRulesPerGroup = 200

/** Parameters of one rule; the peer is the source of incoming and the destination of outgoing traffic. */
const ruleFields = (direction: Direction): Record<string, ParameterSpec> => {
  const peer = direction === 'ingress' ? 'Source' : 'Dest'
  return {
    IpProtocol: spec.text,
    PortRange: spec.text,
    SourcePortRange: spec.text,
    SourceCidrIp: spec.text,
    DestCidrIp: spec.text,
    Ipv6SourceCidrIp: spec.text,
    Ipv6DestCidrIp: spec.text,
    [`${peer}GroupId`]: spec.text,
    [`${peer}GroupOwnerAccount`]: spec.text,
    [`${peer}GroupOwnerId`]: spec.integer,
    [`${peer}PrefixListId`]: spec.text,
    Policy: spec.text,
    Priority: spec.integer,
    NicType: spec.oneOf('internet', 'intranet'),
    Description: { type: 'string', maxLength: 512 },
  }
}

const groupFields = { RegionId: spec.region, SecurityGroupId: spec.requiredText, ClientToken: spec.clientToken }

const ruleList = (direction: Direction): ParameterSpec => ({
  type: 'list',
  items: spec.object(ruleFields(direction)),
  maxItems: 100,
})

/** The rules of a call: `Permissions.N.…`, or one rule in the call's own parameters as older clients send it. */
function wishes({ params }: Call): Wish[] {
  const listed = params.objects('Permissions')
  if (listed.length > 0) return listed
  return [params.toJSON() as Wish]
}

const textOf = (wish: Wish, name: string) => (wish[name] === undefined ? '' : String(wish[name]))
const protocols = ['TCP', 'UDP', 'ICMP', 'ICMPV6', 'GRE', 'ALL']

/** Turns what a client asked for into a rule, or refuses it. */
function readRule(call: Call, direction: Direction, wish: Wish): Omit<SecurityRuleRecord, 'id' | 'createdAtMs'> {
  const [peer, own] = direction === 'ingress' ? ['Source', 'Dest'] : ['Dest', 'Source']
  const protocol = textOf(wish, 'IpProtocol').toUpperCase()
  if (protocol === '')
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "IpProtocol" that is mandatory for processing this request is not supplied.',
    )
  if (!protocols.includes(protocol))
    throw new VendorError(
      'InvalidIpProtocol.ValueNotSupported',
      400,
      `The specified IpProtocol ${protocol} is not one of ${protocols.join(', ')}.`,
    )
  const portRange = textOf(wish, 'PortRange')
  checkPortRange(protocol, portRange)
  const cidr = textOf(wish, `${peer}CidrIp`)
  const groupId = textOf(wish, `${peer}GroupId`)
  const ipv6Cidr = textOf(wish, `Ipv6${peer}CidrIp`)
  const prefixListId = textOf(wish, `${peer}PrefixListId`)
  if (!cidr && !groupId && !ipv6Cidr && !prefixListId)
    throw new VendorError(
      'MissingParameter.Source',
      400,
      `One of ${peer}CidrIp, ${peer}GroupId, Ipv6${peer}CidrIp and ${peer}PrefixListId is needed.`,
    )
  if (cidr && !isCidr(cidr))
    throw new VendorError('InvalidSourceCidrIp.Malformed', 400, `The specified ${peer}CidrIp ${cidr} is not valid.`)
  if (groupId) securityGroupOf(call, groupId)
  const policy = textOf(wish, 'Policy').toLowerCase() || 'accept'
  if (policy !== 'accept' && policy !== 'drop')
    throw new VendorError('InvalidPolicy.Malformed', 400, 'The specified Policy must be accept or drop.')
  const priority = Number(textOf(wish, 'Priority') || 1)
  if (priority < 1 || priority > 100)
    throw new VendorError('InvalidPriority.ValueNotSupported', 400, 'The specified Priority must be from 1 to 100.')
  return {
    direction,
    protocol,
    portRange,
    sourcePortRange: textOf(wish, 'SourcePortRange'),
    cidr,
    ipv6Cidr,
    groupId,
    groupOwnerAccount: textOf(wish, `${peer}GroupOwnerAccount`),
    prefixListId,
    ownCidr: textOf(wish, `${own}CidrIp`),
    policy: policy === 'drop' ? 'Drop' : 'Accept',
    priority,
    nicType: 'intranet',
    description: textOf(wish, 'Description'),
  }
}

function checkPortRange(protocol: string, range: string): void {
  if (range === '')
    throw new VendorError(
      'MissingParameter',
      400,
      'The input parameter "PortRange" that is mandatory for processing this request is not supplied.',
    )
  const match = /^(-?\d+)\/(-?\d+)$/.exec(range)
  const [from, to] = [Number(match?.[1]), Number(match?.[2])]
  const isAny = from === -1 && to === -1
  const hasPorts = protocol === 'TCP' || protocol === 'UDP'
  if (!match || (!isAny && (!hasPorts || from < 1 || to > 65_535 || from > to)))
    throw new VendorError(
      'InvalidPortRange.Malformed',
      400,
      `The specified PortRange ${range} is not valid for ${protocol}: two ports such as 80/80 for TCP and UDP, else -1/-1.`,
    )
}

const isCidr = (text: string) => {
  const [address, prefix = '32'] = text.split('/')
  return (
    /^(\d{1,3}\.){3}\d{1,3}$/.test(address!) &&
    address!.split('.').every((part) => Number(part) <= 255) &&
    /^\d{1,2}$/.test(prefix) &&
    Number(prefix) <= 32
  )
}

type RuleKey = Pick<
  SecurityRuleRecord,
  | 'direction'
  | 'protocol'
  | 'portRange'
  | 'cidr'
  | 'ipv6Cidr'
  | 'groupId'
  | 'prefixListId'
  | 'ownCidr'
  | 'sourcePortRange'
  | 'policy'
>

const normal = (cidr: string) => cidr.replace(/\/32$/, '')

/** Whether two rules say the same; with `priority` in it, whether they are the same rule. */
const isSameRule = (a: RuleKey & { priority: number }, b: RuleKey & { priority: number }) =>
  a.direction === b.direction &&
  a.protocol === b.protocol &&
  a.portRange === b.portRange &&
  normal(a.cidr) === normal(b.cidr) &&
  a.ipv6Cidr === b.ipv6Cidr &&
  a.groupId === b.groupId &&
  a.prefixListId === b.prefixListId &&
  a.ownCidr === b.ownCidr &&
  a.sourcePortRange === b.sourcePortRange &&
  a.policy === b.policy &&
  a.priority === b.priority

const authorize = (action: string, direction: Direction) =>
  define('Ecs', action, {
    parameters: { ...groupFields, ...ruleFields(direction), Permissions: ruleList(direction) },
    gaps: 'Rules are kept and shown, but no packet is filtered.',
    run(call) {
      const { core, params } = call
      const group = securityGroupOf(call, params.text('SecurityGroupId'))
      const rules = wishes(call).map((wish) => readRule(call, direction, wish))
      const fresh = rules.filter((rule) => !group.rules.some((have) => isSameRule(have, rule)))
      if (group.rules.length + fresh.length > maxRulesPerGroup)
        throw new VendorError(
          'AuthorizationLimitExceed',
          403,
          `Security group ${group.id} can have at most ${maxRulesPerGroup} rules.`,
        )
      const added = fresh.map((rule) => ({ ...rule, id: core.newId('sgr'), createdAtMs: core.clock.now() }))
      securityGroups(core.store).update(group, { rules: [...group.rules, ...added] })
      return {}
    },
  })

const revoke = (action: string, direction: Direction) =>
  define('Ecs', action, {
    parameters: {
      ...groupFields,
      ...ruleFields(direction),
      Permissions: ruleList(direction),
      SecurityGroupRuleId: spec.repeated(100),
    },
    run(call) {
      const { core, params } = call
      const group = securityGroupOf(call, params.text('SecurityGroupId'))
      const ids = params.texts('SecurityGroupRuleId')
      const goners =
        ids.length > 0
          ? rulesById(group, ids)
          : wishes(call).map((wish) => existing(group, readRule(call, direction, wish)))
      securityGroups(core.store).update(group, { rules: group.rules.filter((rule) => !goners.includes(rule)) })
      return {}
    },
  })

function rulesById(group: SecurityGroupRecord, ids: readonly string[]): SecurityRuleRecord[] {
  return ids.map((id) => {
    const rule = group.rules.find((each) => each.id === id)
    if (!rule)
      throw new VendorError('InvalidSecurityGroupRuleId.NotFound', 404, `Security group ${group.id} has no rule ${id}.`)
    return rule
  })
}

function existing(
  group: SecurityGroupRecord,
  wanted: Omit<SecurityRuleRecord, 'id' | 'createdAtMs'>,
): SecurityRuleRecord {
  const rule = group.rules.find((each) => isSameRule(each, wanted))
  if (!rule) throw new VendorError('InvalidGroupAuthItem.NotFound', 403, `Security group ${group.id} has no such rule.`)
  return rule
}

const modifyRule = (action: string, direction: Direction) =>
  define('Ecs', action, {
    parameters: { ...groupFields, ...ruleFields(direction), SecurityGroupRuleId: spec.text },
    run(call) {
      const { core, params } = call
      const group = securityGroupOf(call, params.text('SecurityGroupId'))
      const id = params.optionalText('SecurityGroupRuleId')
      const rule =
        id === undefined
          ? existing(group, readRule(call, direction, params.toJSON() as Wish))
          : rulesById(group, [id])[0]!
      const changed =
        id === undefined
          ? { ...rule, description: params.optionalText('Description') ?? '' }
          : { ...rule, ...readRule(call, direction, { ...wishOf(rule), ...definedOf(params.toJSON()) }) }
      securityGroups(core.store).update(group, { rules: group.rules.map((each) => (each === rule ? changed : each)) })
      return {}
    },
  })

const definedOf = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/** A rule as the parameters that would make it, so that a change names only what changes. */
function wishOf(rule: SecurityRuleRecord): Wish {
  const [peer, own] = rule.direction === 'ingress' ? ['Source', 'Dest'] : ['Dest', 'Source']
  return {
    IpProtocol: rule.protocol,
    PortRange: rule.portRange,
    SourcePortRange: rule.sourcePortRange,
    [`${peer}CidrIp`]: rule.cidr,
    [`Ipv6${peer}CidrIp`]: rule.ipv6Cidr,
    [`${peer}GroupId`]: rule.groupId,
    [`${peer}PrefixListId`]: rule.prefixListId,
    [`${own}CidrIp`]: rule.ownCidr,
    Policy: rule.policy,
    Priority: rule.priority,
    Description: rule.description,
  }
}

const describeSecurityGroupAttribute = define('Ecs', 'DescribeSecurityGroupAttribute', {
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

export const securityRuleOperations: Operation[] = [
  authorize('AuthorizeSecurityGroup', 'ingress'),
  authorize('AuthorizeSecurityGroupEgress', 'egress'),
  revoke('RevokeSecurityGroup', 'ingress'),
  revoke('RevokeSecurityGroupEgress', 'egress'),
  modifyRule('ModifySecurityGroupRule', 'ingress'),
  modifyRule('ModifySecurityGroupEgressRule', 'egress'),
  describeSecurityGroupAttribute,
]
