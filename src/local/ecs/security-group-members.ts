import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from './define.ts'
import { changeInstance } from './lifecycle.ts'
import { instanceOf, securityGroupOf } from './lookup.ts'
import * as spec from './parameters.ts'
import { instances, type InstanceRecord } from './records.ts'

const maxGroupsPerInstance = 5

const membership = {
  RegionId: spec.optionalRegion,
  SecurityGroupId: spec.requiredText,
  InstanceId: spec.text,
  NetworkInterfaceId: spec.text,
}

/** The instance that a join or leave is about, named by itself or by its network interface. */
function memberOf(call: Call): InstanceRecord {
  const { params, core } = call
  if (params.has('InstanceId')) return instanceOf(call, params.text('InstanceId'))
  const interfaceId = params.optionalText('NetworkInterfaceId')
  if (interfaceId === undefined)
    throw new VendorError('MissingParameter', 400, 'Either InstanceId or NetworkInterfaceId is needed.')
  const owner = instances(core.store).find((each) => each.networkInterfaceId === interfaceId)
  if (!owner)
    throw new VendorError(
      'InvalidEniId.NotFound',
      404,
      `The specified NetworkInterfaceId ${interfaceId} does not exist.`,
    )
  return owner
}

const joinSecurityGroup = define('Ecs', 'JoinSecurityGroup', {
  parameters: membership,
  run(call) {
    const group = securityGroupOf(call, call.params.text('SecurityGroupId'))
    const instance = memberOf(call)
    if (instance.securityGroupIds.includes(group.id))
      throw new VendorError(
        'InvalidInstanceId.AlreadyExists',
        403,
        `Instance ${instance.id} is in ${group.id} already.`,
      )
    checkMembership(call, instance, [...instance.securityGroupIds, group.id])
    changeInstance(call.core, instance, { securityGroupIds: [...instance.securityGroupIds, group.id] })
    return {}
  },
})

/** Refuses groups of another VPC, none at all, or more than an instance may be in. */
export function checkMembership(call: Call, instance: InstanceRecord, groupIds: readonly string[]): void {
  if (groupIds.length > maxGroupsPerInstance)
    throw new VendorError(
      'InstanceSecurityGroupLimitExceeded',
      403,
      `Instance ${instance.id} can be in at most ${maxGroupsPerInstance} security groups.`,
    )
  for (const id of groupIds) {
    const group = securityGroupOf(call, id)
    if (group.vpcId !== instance.vpcId)
      throw new VendorError(
        'OperationDenied.InconsistentNetwork',
        403,
        `Security group ${id} is in VPC ${group.vpcId}, instance ${instance.id} in ${instance.vpcId}.`,
      )
  }
}

const leaveSecurityGroup = define('Ecs', 'LeaveSecurityGroup', {
  parameters: membership,
  run(call) {
    const group = securityGroupOf(call, call.params.text('SecurityGroupId'))
    const instance = memberOf(call)
    if (!instance.securityGroupIds.includes(group.id))
      throw new VendorError('InstanceNotInSecurityGroup', 403, `Instance ${instance.id} is not in ${group.id}.`)
    if (instance.securityGroupIds.length === 1)
      throw new VendorError(
        'InstanceLastSecurityGroup',
        403,
        `Instance ${instance.id} must stay in at least one security group.`,
      )
    changeInstance(call.core, instance, { securityGroupIds: instance.securityGroupIds.filter((id) => id !== group.id) })
    return {}
  },
})

export const securityGroupMemberOperations: Operation[] = [joinSecurityGroup, leaveSecurityGroup]
