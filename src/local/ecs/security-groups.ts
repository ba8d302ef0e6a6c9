import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { vpcs } from '../vpc/records.ts'
import { checkDescription, checkResourceName } from './checks.ts'
import { define } from './define.ts'
import { securityGroupOf } from './lookup.ts'
import { cursorOrPage } from './paging.ts'
import * as spec from './parameters.ts'
import { instances, securityGroups, type SecurityGroupRecord } from './records.ts'
import { matchesTags, readTags, tagKeyValues } from './tagging.ts'
import { secondTime } from './times.ts'
import { matchesWildcard } from './wildcard.ts'
import { ecsQuotas } from './quotas.ts'

const createSecurityGroup = define('Ecs', 'CreateSecurityGroup', {
  parameters: {
    RegionId: spec.region,
    VpcId: spec.text,
    SecurityGroupName: spec.text,
    Description: spec.text,
    SecurityGroupType: spec.oneOf('normal', 'enterprise'),
    ResourceGroupId: spec.text,
    ServiceManaged: spec.flag,
    ClientToken: spec.clientToken,
    Tag: spec.tags,
  },
  gaps: 'VPC groups only: without a VpcId the call is refused.',
  run({ core, params, regionId }) {
    checkResourceName(params.optionalText('SecurityGroupName'), 'InvalidSecurityGroupName.Malformed')
    checkDescription(params.optionalText('Description'))
    const vpcId = params.optionalText('VpcId')
    if (vpcId === undefined)
      throw new VendorError(
        'MissingParameter',
        400,
        'The input parameter "VpcId" that is mandatory for processing this request is not supplied.',
      )
    const vpc = vpcs(core.store).get(vpcId)
    if (!vpc || vpc.regionId !== regionId)
      throw new VendorError('InvalidVpcId.NotFound', 404, `The specified VpcId ${vpcId} does not exist in ${regionId}.`)
    if (vpc.status !== 'Available')
      throw new VendorError('IncorrectVpcStatus', 403, `VPC ${vpcId} is ${vpc.status}; wait until it is Available.`)
    if (
      securityGroups(core.store).filter((each) => each.regionId === regionId).length >=
      ecsQuotas(core).securityGroupsPerRegion
    )
      throw new VendorError(
        'QuotaExceed.SecurityGroup',
        403,
        `The account has ${ecsQuotas(core).securityGroupsPerRegion} security groups in ${regionId} already.`,
      )
    const group = securityGroups(core.store).add({
      id: core.newId('sg'),
      regionId,
      vpcId,
      name: params.optionalText('SecurityGroupName') ?? '',
      description: params.optionalText('Description') ?? '',
      type: params.optionalText('SecurityGroupType') === 'enterprise' ? 'enterprise' : 'normal',
      innerAccessPolicy: params.optionalText('SecurityGroupType') === 'enterprise' ? 'Drop' : 'Accept',
      rules: [],
      resourceGroupId: params.optionalText('ResourceGroupId') ?? '',
      createdAtMs: core.clock.now(),
      tags: readTags(params),
    })
    return { SecurityGroupId: group.id }
  },
})

const describeSecurityGroups = define('Ecs', 'DescribeSecurityGroups', {
  parameters: {
    RegionId: spec.region,
    VpcId: spec.text,
    SecurityGroupId: spec.text,
    SecurityGroupIds: spec.jsonList(100),
    SecurityGroupName: spec.text,
    SecurityGroupType: spec.oneOf('normal', 'enterprise'),
    NetworkType: spec.oneOf('classic', 'vpc'),
    ResourceGroupId: spec.text,
    FuzzyQuery: spec.flag,
    IsQueryEcsCount: spec.flag,
    ServiceManaged: spec.flag,
    DryRun: spec.flag,
    NextToken: spec.text,
    MaxResults: spec.between(1, 100),
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(50),
    Tag: spec.tags,
  },
  run(call) {
    const { params, regionId } = call
    const { rows, ...counts } = cursorOrPage(selectGroups(call), params)
    const withCount = params.flag('IsQueryEcsCount') === true
    return {
      ...counts,
      RegionId: regionId,
      SecurityGroups: { SecurityGroup: rows.map((group) => groupRow(call, group, withCount)) },
    }
  },
})

function selectGroups({ core, params, regionId }: Call): SecurityGroupRecord[] {
  const ids = new Set([
    ...params.texts('SecurityGroupIds'),
    ...(params.has('SecurityGroupId') ? [params.text('SecurityGroupId')] : []),
  ])
  const name = params.optionalText('SecurityGroupName')
  const fits = (value: string, wanted: string) =>
    params.flag('FuzzyQuery') === true ? matchesWildcard(value, wanted) : value === wanted
  return securityGroups(core.store)
    .filter(
      (group) =>
        group.regionId === regionId &&
        (ids.size === 0 || ids.has(group.id)) &&
        (name === undefined || fits(group.name, name)) &&
        group.vpcId === (params.optionalText('VpcId') ?? group.vpcId) &&
        group.type === (params.optionalText('SecurityGroupType') ?? group.type) &&
        group.resourceGroupId === (params.optionalText('ResourceGroupId') ?? group.resourceGroupId) &&
        params.optionalText('NetworkType') !== 'classic' &&
        params.flag('ServiceManaged') !== true &&
        matchesTags(group, params),
    )
    .reverse()
}

const membersOf = (call: Call, group: SecurityGroupRecord) =>
  instances(call.core.store).filter((each) => each.securityGroupIds.includes(group.id))

function groupRow(call: Call, group: SecurityGroupRecord, withCount: boolean) {
  const members = withCount ? membersOf(call, group).length : undefined
  return {
    SecurityGroupId: group.id,
    SecurityGroupName: group.name,
    Description: group.description,
    SecurityGroupType: group.type,
    VpcId: group.vpcId,
    CreationTime: secondTime(group.createdAtMs),
    ResourceGroupId: group.resourceGroupId,
    ServiceManaged: false,
    RuleCount: group.rules.length,
    GroupToGroupRuleCount: group.rules.filter((rule) => rule.groupId !== '').length,
    ...(members === undefined ? {} : { EcsCount: members, AvailableInstanceAmount: 2_000 - members }),
    Tags: tagKeyValues(group.tags),
  }
}

const modifySecurityGroupAttribute = define('Ecs', 'ModifySecurityGroupAttribute', {
  parameters: {
    RegionId: spec.region,
    SecurityGroupId: spec.requiredText,
    SecurityGroupName: spec.text,
    Description: spec.text,
  },
  run(call) {
    const { core, params } = call
    const group = securityGroupOf(call, params.text('SecurityGroupId'))
    checkResourceName(params.optionalText('SecurityGroupName'), 'InvalidSecurityGroupName.Malformed')
    checkDescription(params.optionalText('Description'))
    securityGroups(core.store).update(group, {
      name: params.optionalText('SecurityGroupName') ?? group.name,
      description: params.optionalText('Description') ?? group.description,
    })
    return {}
  },
})

const modifySecurityGroupPolicy = define('Ecs', 'ModifySecurityGroupPolicy', {
  parameters: {
    RegionId: spec.region,
    SecurityGroupId: spec.requiredText,
    InnerAccessPolicy: spec.required(spec.oneOf('Accept', 'Drop', 'accept', 'drop')),
    ClientToken: spec.clientToken,
  },
  run(call) {
    const { core, params } = call
    const group = securityGroupOf(call, params.text('SecurityGroupId'))
    securityGroups(core.store).update(group, {
      innerAccessPolicy: params.text('InnerAccessPolicy').toLowerCase() === 'drop' ? 'Drop' : 'Accept',
    })
    return {}
  },
})

const referencesTo = ({ core }: Call, group: SecurityGroupRecord) =>
  securityGroups(core.store).filter(
    (each) => each.id !== group.id && each.rules.some((rule) => rule.groupId === group.id),
  )

const deleteSecurityGroup = define('Ecs', 'DeleteSecurityGroup', {
  parameters: { RegionId: spec.region, SecurityGroupId: spec.requiredText },
  run(call) {
    const { core, params } = call
    const group = securityGroupOf(call, params.text('SecurityGroupId'))
    const users = [...membersOf(call, group), ...referencesTo(call, group)]
    if (users.length > 0)
      throw new VendorError(
        'DependencyViolation',
        403,
        `Security group ${group.id} is still used by ${users.map((each) => each.id).join(', ')}.`,
      )
    securityGroups(core.store).delete(group.id)
    return {}
  },
})

const describeSecurityGroupReferences = define('Ecs', 'DescribeSecurityGroupReferences', {
  parameters: { RegionId: spec.region, SecurityGroupId: spec.required(spec.repeated(10)) },
  run(call) {
    const rows = call.params.texts('SecurityGroupId').map((id) => ({
      SecurityGroupId: id,
      ReferencingSecurityGroups: {
        ReferencingSecurityGroup: referencesTo(call, securityGroupOf(call, id)).map((each) => ({
          AliUid: call.accountId,
          SecurityGroupId: each.id,
        })),
      },
    }))
    return {
      SecurityGroupReferences: {
        SecurityGroupReference: rows.filter((row) => row.ReferencingSecurityGroups.ReferencingSecurityGroup.length > 0),
      },
    }
  },
})

export const securityGroupOperations: Operation[] = [
  createSecurityGroup,
  describeSecurityGroups,
  modifySecurityGroupAttribute,
  modifySecurityGroupPolicy,
  deleteSecurityGroup,
  describeSecurityGroupReferences,
]
