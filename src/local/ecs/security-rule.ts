import type { Call, ParameterSpec } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { securityGroupOf } from './lookup.ts'
import * as spec from './parameters.ts'
import { type SecurityRuleRecord } from './records.ts'

export type Direction = SecurityRuleRecord['direction']
export type Wish = Record<string, unknown>

/** Parameters of one rule; the peer is the source of incoming and the destination of outgoing traffic. */
export const ruleFields = (direction: Direction): Record<string, ParameterSpec> => {
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

export const groupFields = { RegionId: spec.region, SecurityGroupId: spec.requiredText, ClientToken: spec.clientToken }

export const ruleList = (direction: Direction): ParameterSpec => ({
  type: 'list',
  items: spec.object(ruleFields(direction)),
  maxItems: 100,
})

/** The rules of a call: `Permissions.N.…`, or one rule in the call's own parameters as older clients send it. */
export function wishes({ params }: Call): Wish[] {
  const listed = params.objects('Permissions')
  if (listed.length > 0) return listed
  return [params.toJSON() as Wish]
}

const textOf = (wish: Wish, name: string) => (wish[name] === undefined ? '' : String(wish[name]))
const protocols = ['TCP', 'UDP', 'ICMP', 'ICMPV6', 'GRE', 'ALL']

/** Turns what a client asked for into a rule, or refuses it. */
export function readRule(call: Call, direction: Direction, wish: Wish): Omit<SecurityRuleRecord, 'id' | 'createdAtMs'> {
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
export const isSameRule = (a: RuleKey & { priority: number }, b: RuleKey & { priority: number }) =>
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

/** A rule as the parameters that would make it, so that a change names only what changes. */
export function wishOf(rule: SecurityRuleRecord): Wish {
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
