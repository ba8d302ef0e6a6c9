import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { secondTime } from '../ecs/times.ts'
import { checkDocument } from './policy-document.ts'
import { roles, type RoleRecord } from './records.ts'

const roleName = {
  type: 'string',
  required: true,
  maxLength: 64,
  errorCode: 'InvalidParameter.RoleName.Length',
} as const
const sessionSeconds = { ...spec.between(3_600, 43_200), errorCode: 'InvalidParameter.MaxSessionDuration' }

/** The role that a call names, or a refusal. */
export function roleOf({ core, params }: Call): RoleRecord {
  const name = params.text('RoleName')
  const role = roles(core.store).get(name)
  if (!role) throw new VendorError('EntityNotExist.Role', 404, `The role not exists: ${name}.`)
  return role
}

const createRole = define('Ram', 'CreateRole', {
  parameters: {
    RoleName: roleName,
    AssumeRolePolicyDocument: spec.requiredText,
    Description: { type: 'string', maxLength: 1_024, errorCode: 'InvalidParameter.Description.Length' },
    MaxSessionDuration: sessionSeconds,
    Tag: spec.text,
  },
  gaps: 'AssumeRole takes any role; what the trust policy says is kept, not applied. Tags are not kept.',
  run(call) {
    const { core, params } = call
    const name = params.text('RoleName')
    if (!/^[\w.-]+$/.test(name))
      throw new VendorError('InvalidParameter.RoleName.InvalidChars', 400, `The role name ${name} is not valid.`)
    if (roles(core.store).get(name))
      throw new VendorError('EntityAlreadyExists.Role', 409, `The role already exists: ${name}.`)
    const trustPolicy = params.text('AssumeRolePolicyDocument')
    checkDocument(trustPolicy, 'AssumeRolePolicyDocument')
    const now = core.clock.now()
    const role = roles(core.store).add({
      id: name,
      roleId: `3${Math.floor(core.random() * 1e16)
        .toString()
        .padStart(17, '0')}`,
      description: params.optionalText('Description') ?? '',
      trustPolicy,
      maxSessionSeconds: params.number('MaxSessionDuration') ?? 3_600,
      createdAtMs: now,
      updatedAtMs: now,
      policies: [],
    })
    return { Role: roleRow(call, role) }
  },
})

const summaryRow = ({ accountId }: Call, role: RoleRecord) => ({
  RoleId: role.roleId,
  RoleName: role.id,
  Arn: `acs:ram::${accountId}:role/${role.id.toLowerCase()}`,
  Description: role.description,
  CreateDate: secondTime(role.createdAtMs),
  UpdateDate: secondTime(role.updatedAtMs),
  MaxSessionDuration: role.maxSessionSeconds,
})

const roleRow = (call: Call, role: RoleRecord) => ({
  ...summaryRow(call, role),
  AssumeRolePolicyDocument: role.trustPolicy,
})

const getRole = define('Ram', 'GetRole', {
  parameters: { RoleName: roleName },
  run: (call) => ({ Role: roleRow(call, roleOf(call)) }),
})

const listRoles = define('Ram', 'ListRoles', {
  parameters: { Marker: spec.text, MaxItems: spec.between(1, 1_000), Tag: spec.text },
  run(call) {
    const { core, params } = call
    const all = roles(core.store).all()
    const start = Number(params.optionalText('Marker') ?? 0)
    const end = start + (params.number('MaxItems') ?? 100)
    const isTruncated = end < all.length
    return {
      IsTruncated: isTruncated,
      ...(isTruncated ? { Marker: String(end) } : {}),
      Roles: { Role: all.slice(start, end).map((role) => summaryRow(call, role)) },
    }
  },
})

const updateRole = define('Ram', 'UpdateRole', {
  parameters: {
    RoleName: roleName,
    NewAssumeRolePolicyDocument: spec.text,
    NewDescription: spec.text,
    NewMaxSessionDuration: sessionSeconds,
  },
  run(call) {
    const { core, params } = call
    const role = roleOf(call)
    const trustPolicy = params.optionalText('NewAssumeRolePolicyDocument') ?? role.trustPolicy
    checkDocument(trustPolicy, 'NewAssumeRolePolicyDocument')
    roles(core.store).update(role, {
      trustPolicy,
      description: params.optionalText('NewDescription') ?? role.description,
      maxSessionSeconds: params.number('NewMaxSessionDuration') ?? role.maxSessionSeconds,
      updatedAtMs: core.clock.now(),
    })
    return { Role: roleRow(call, role) }
  },
})

const deleteRole = define('Ram', 'DeleteRole', {
  parameters: { RoleName: roleName },
  run(call) {
    const role = roleOf(call)
    if (role.policies.length > 0)
      throw new VendorError(
        'DeleteConflict.Role.Policy',
        409,
        `The role ${role.id} still has policies attached: detach them first.`,
      )
    roles(call.core.store).delete(role.id)
    return {}
  },
})

export const roleOperations: Operation[] = [createRole, getRole, listRoles, updateRole, deleteRole]
