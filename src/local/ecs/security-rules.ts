import type { Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { securityGroupOf } from './lookup.ts'
import * as spec from './parameters.ts'
import { securityGroups, type SecurityGroupRecord, type SecurityRuleRecord } from './records.ts'
import {
  groupFields,
  isSameRule,
  readRule,
  ruleFields,
  ruleList,
  wishes,
  wishOf,
  type Direction,
  type Wish,
} from './security-rule.ts'
import { describeSecurityGroupAttribute } from './describe-security-rules.ts'
import { ecsQuotas } from './quotas.ts'

const authorize = (action: string, direction: Direction) =>
  define('Ecs', action, {
    parameters: { ...groupFields, ...ruleFields(direction), Permissions: ruleList(direction) },
    gaps: 'Rules are kept and shown, but no packet is filtered.',
    run(call) {
      const { core, params } = call
      const group = securityGroupOf(call, params.text('SecurityGroupId'))
      const rules = wishes(call).map((wish) => readRule(call, direction, wish))
      const fresh = rules.filter((rule) => !group.rules.some((have) => isSameRule(have, rule)))
      if (group.rules.length + fresh.length > ecsQuotas(core).rulesPerSecurityGroup)
        throw new VendorError(
          'AuthorizationLimitExceed',
          403,
          `Security group ${group.id} can have at most ${ecsQuotas(core).rulesPerSecurityGroup} rules.`,
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

const definedOf = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

export const securityRuleOperations: Operation[] = [
  authorize('AuthorizeSecurityGroup', 'ingress'),
  authorize('AuthorizeSecurityGroupEgress', 'egress'),
  revoke('RevokeSecurityGroup', 'ingress'),
  revoke('RevokeSecurityGroupEgress', 'egress'),
  modifyRule('ModifySecurityGroupRule', 'ingress'),
  modifyRule('ModifySecurityGroupEgressRule', 'egress'),
  describeSecurityGroupAttribute,
]
