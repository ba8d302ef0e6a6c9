import { AuthorizeSecurityGroupEgressRequest } from '@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupEgressRequest.js'
import { AuthorizeSecurityGroupRequest } from '@alicloud/ecs20140526/dist/models/AuthorizeSecurityGroupRequest.js'
import { CreateSecurityGroupRequest } from '@alicloud/ecs20140526/dist/models/CreateSecurityGroupRequest.js'
import { DeleteSecurityGroupRequest } from '@alicloud/ecs20140526/dist/models/DeleteSecurityGroupRequest.js'
import { DescribeSecurityGroupAttributeRequest } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupAttributeRequest.js'
import {
  DescribeSecurityGroupAttributeResponseBody,
  type DescribeSecurityGroupAttributeResponseBodyPermissionsPermission as PermissionRow,
} from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupAttributeResponseBody.js'
import { DescribeSecurityGroupsRequest } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsRequest.js'
import { DescribeSecurityGroupsResponseBody } from '@alicloud/ecs20140526/dist/models/DescribeSecurityGroupsResponseBody.js'
import { RevokeSecurityGroupEgressRequest } from '@alicloud/ecs20140526/dist/models/RevokeSecurityGroupEgressRequest.js'
import { RevokeSecurityGroupRequest } from '@alicloud/ecs20140526/dist/models/RevokeSecurityGroupRequest.js'
import type { Network, NetworkFilter, SecurityGroup, SecurityRule } from '../network.ts'
import { unless } from './api.ts'
import { queryOf, readBody, type Fields } from './models.ts'
import { allByToken, chunks, inBatches } from './paging.ts'
import type { Api } from './rpc.ts'
import { tagList, tagMap } from './tag-lists.ts'

type SecurityPart = Pick<
  Network,
  | 'describeSecurityGroups'
  | 'createSecurityGroup'
  | 'describeSecurityRules'
  | 'authorize'
  | 'revoke'
  | 'deleteSecurityGroup'
>

/** Security groups and their rules. */
export function createSecurityGroups(api: Api): SecurityPart {
  return {
    describeSecurityGroups: (filter) => describeGroups(api, filter),
    async createSecurityGroup({ vpcId, name, description, tags, clientToken }) {
      const query = queryOf(CreateSecurityGroupRequest, {
        regionId: api.region,
        vpcId,
        securityGroupName: name,
        description,
        securityGroupType: 'normal',
        tag: tagList(tags),
        clientToken,
      })
      const body = await api.call({ product: 'Ecs', action: 'CreateSecurityGroup', query, effect: 'repeatable' })
      return String(body.SecurityGroupId ?? '')
    },
    describeSecurityRules: (id) => describeRules(api, id),
    authorize: (id, rules, clientToken) => change(api, 'Authorize', id, rules, clientToken),
    revoke: (id, rules, clientToken) => change(api, 'Revoke', id, rules, clientToken),
    async deleteSecurityGroup(id) {
      const query = queryOf(DeleteSecurityGroupRequest, { regionId: api.region, securityGroupId: id })
      await unless(
        ['not-found'],
        api.call({ product: 'Ecs', action: 'DeleteSecurityGroup', query, effect: 'repeatable' }),
      )
    },
  }
}

async function describeGroups(api: Api, filter: NetworkFilter): Promise<SecurityGroup[]> {
  return inBatches(filter.ids, 100, (ids) =>
    allByToken(async (nextToken) => {
      const query = queryOf(DescribeSecurityGroupsRequest, {
        regionId: api.region,
        securityGroupIds: ids && JSON.stringify(ids),
        vpcId: filter.vpcId,
        tag: tagList(filter.tags),
        maxResults: 100,
        nextToken,
      })
      const answer = await api.call({ product: 'Ecs', action: 'DescribeSecurityGroups', query, effect: 'read' })
      const body = readBody(answer, DescribeSecurityGroupsResponseBody)
      const items = (body.securityGroups?.securityGroup ?? []).map((row) => ({
        id: row.securityGroupId ?? '',
        name: row.securityGroupName ?? '',
        vpcId: row.vpcId ?? '',
        description: row.description ?? '',
        tags: tagMap(row.tags?.tag),
      }))
      return { items, nextToken: body.nextToken }
    }),
  )
}

async function describeRules(api: Api, securityGroupId: string): Promise<SecurityRule[]> {
  return allByToken(async (nextToken) => {
    const query = queryOf(DescribeSecurityGroupAttributeRequest, {
      regionId: api.region,
      securityGroupId,
      nicType: 'intranet',
      direction: 'all',
      maxResults: 1_000,
      nextToken,
    })
    const answer = await api.call({ product: 'Ecs', action: 'DescribeSecurityGroupAttribute', query, effect: 'read' })
    const body = readBody(answer, DescribeSecurityGroupAttributeResponseBody)
    return { items: (body.permissions?.permission ?? []).map(ruleOf), nextToken: body.nextToken }
  })
}

function ruleOf(row: Fields<PermissionRow>): SecurityRule {
  const isEgress = row.direction === 'egress'
  const peer = isEgress
    ? row.destGroupId || row.destCidrIp || row.ipv6DestCidrIp || row.destPrefixListId
    : row.sourceGroupId || row.sourceCidrIp || row.ipv6SourceCidrIp || row.sourcePrefixListId
  return {
    direction: isEgress ? 'egress' : 'ingress',
    protocol: (row.ipProtocol ?? 'ALL').toLowerCase() as SecurityRule['protocol'],
    portRange: row.portRange ?? '-1/-1',
    peer: peer ?? '',
    policy: (row.policy ?? 'Accept').toLowerCase() as SecurityRule['policy'],
    priority: Number(row.priority ?? 1),
    description: row.description ?? '',
  }
}

/** Adding a rule that is there and removing one that is not both succeed, so both may be repeated. */
async function change(
  api: Api,
  verb: 'Authorize' | 'Revoke',
  id: string,
  rules: readonly SecurityRule[],
  clientToken: string,
): Promise<void> {
  for (const direction of ['ingress', 'egress'] as const) {
    const matching = rules.filter((rule) => rule.direction === direction)
    for (const [index, part] of chunks(matching, 100).entries()) {
      const suffix = `${direction === 'egress' ? '-e' : ''}${index === 0 ? '' : `-${index}`}`
      const fields = {
        regionId: api.region,
        securityGroupId: id,
        clientToken: `${clientToken.slice(0, 64 - suffix.length)}${suffix}`,
        permissions: part.map(permissionOf),
      }
      const isEgress = direction === 'egress'
      const query =
        verb === 'Authorize'
          ? queryOf(isEgress ? AuthorizeSecurityGroupEgressRequest : AuthorizeSecurityGroupRequest, fields)
          : queryOf(isEgress ? RevokeSecurityGroupEgressRequest : RevokeSecurityGroupRequest, fields)
      const action = `${verb}SecurityGroup${isEgress ? 'Egress' : ''}`
      await unless(['already'], api.call({ product: 'Ecs', action, query, effect: 'repeatable' }, { lane: id }))
    }
  }
}

function permissionOf(rule: SecurityRule) {
  const isCidr = rule.peer.includes('.') || rule.peer.includes(':')
  const isIpv6 = rule.peer.includes(':')
  const peer =
    rule.direction === 'ingress'
      ? {
          sourceCidrIp: isCidr && !isIpv6 ? rule.peer : undefined,
          ipv6SourceCidrIp: isIpv6 ? rule.peer : undefined,
          sourceGroupId: isCidr ? undefined : rule.peer,
        }
      : {
          destCidrIp: isCidr && !isIpv6 ? rule.peer : undefined,
          ipv6DestCidrIp: isIpv6 ? rule.peer : undefined,
          destGroupId: isCidr ? undefined : rule.peer,
        }
  return {
    ...peer,
    ipProtocol: rule.protocol.toUpperCase(),
    portRange: rule.portRange,
    policy: rule.policy,
    priority: String(rule.priority),
    nicType: 'intranet',
    description: rule.description || undefined,
  }
}
