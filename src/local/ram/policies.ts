import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { secondTime } from '../ecs/times.ts'
import { checkDocument } from './policy-document.ts'
import { policies, roles, type RoleRecord } from './records.ts'
import { roleOf } from './roles.ts'

const policyName = {
  type: 'string',
  required: true,
  maxLength: 128,
  errorCode: 'InvalidParameter.PolicyName.Length',
} as const
const policyType = spec.required(spec.oneOf('System', 'Custom'))

/** The vendor's own policies are not listed here; those that follow its naming are there. */
const isSystemPolicy = (name: string): boolean => /^(Aliyun\w+|AdministratorAccess|ReadOnlyAccess)$/.test(name)

/** `System/NAME` or `Custom/NAME` of the policy that a call names, or a refusal. */
function policyIdOf({ core, params }: Call): string {
  const name = params.text('PolicyName')
  const type = params.text('PolicyType')
  const exists = type === 'System' ? isSystemPolicy(name) : policies(core.store).get(name) !== undefined
  if (!exists) throw new VendorError('EntityNotExist.Policy', 404, `The ${type} policy not exists: ${name}.`)
  return `${type}/${name}`
}

const users = ({ core }: Call, id: string): RoleRecord[] =>
  roles(core.store).filter((role) => role.policies.some((policy) => policy.id === id))

const createPolicy = define('Ram', 'CreatePolicy', {
  parameters: {
    PolicyName: policyName,
    PolicyDocument: spec.requiredText,
    Description: { type: 'string', maxLength: 1_024, errorCode: 'InvalidParameter.Description.Length' },
    Tag: spec.text,
  },
  gaps: 'A policy is kept and shown, not applied: every key may do everything. Tags and versions are not kept.',
  run(call) {
    const { core, params } = call
    const name = params.text('PolicyName')
    if (!/^[A-Za-z0-9-]+$/.test(name))
      throw new VendorError('InvalidParameter.PolicyName.InvalidChars', 400, `The policy name ${name} is not valid.`)
    if (policies(core.store).get(name))
      throw new VendorError('EntityAlreadyExists.Policy', 409, `The policy already exists: ${name}.`)
    const document = params.text('PolicyDocument')
    checkDocument(document, 'PolicyDocument')
    policies(core.store).add({
      id: name,
      description: params.optionalText('Description') ?? '',
      document,
      createdAtMs: core.clock.now(),
    })
    return { Policy: policyRow(call, `Custom/${name}`) }
  },
})

function policyRow(call: Call, id: string) {
  const [type = '', name = ''] = id.split('/')
  const own = type === 'Custom' ? policies(call.core.store).get(name) : undefined
  return {
    PolicyName: name,
    PolicyType: type,
    Description: own?.description ?? '',
    DefaultVersion: 'v1',
    CreateDate: secondTime(own?.createdAtMs ?? 0),
    AttachmentCount: users(call, id).length,
  }
}

const getPolicy = define('Ram', 'GetPolicy', {
  parameters: { PolicyName: policyName, PolicyType: policyType },
  run(call) {
    const id = policyIdOf(call)
    const document = policies(call.core.store).get(call.params.text('PolicyName'))?.document
    const PolicyDocument = document ?? JSON.stringify({ Version: '1', Statement: [] })
    const { CreateDate } = policyRow(call, id)
    return {
      Policy: { ...policyRow(call, id), PolicyDocument },
      DefaultPolicyVersion: { VersionId: 'v1', IsDefaultVersion: true, PolicyDocument, CreateDate },
    }
  },
})

const deletePolicy = define('Ram', 'DeletePolicy', {
  parameters: { PolicyName: policyName, CascadingDelete: spec.flag },
  run(call) {
    const { store } = call.core
    const name = call.params.text('PolicyName')
    if (!policies(store).get(name))
      throw new VendorError('EntityNotExist.Policy', 404, `The policy not exists: ${name}.`)
    if (users(call, `Custom/${name}`).length > 0)
      throw new VendorError('DeleteConflict.Policy.Role', 409, `The policy ${name} is attached: detach it first.`)
    policies(store).delete(name)
    return {}
  },
})

const attaching = { PolicyType: policyType, PolicyName: policyName, RoleName: spec.requiredText }

const attachPolicyToRole = define('Ram', 'AttachPolicyToRole', {
  parameters: attaching,
  run(call) {
    const role = roleOf(call)
    const id = policyIdOf(call)
    if (role.policies.some((policy) => policy.id === id))
      throw new VendorError('EntityAlreadyExists.Role.Policy', 409, `The role ${role.id} has the policy ${id} already.`)
    const policies = [...role.policies, { id, attachedAtMs: call.core.clock.now() }]
    roles(call.core.store).update(role, { policies })
    return {}
  },
})

const detachPolicyFromRole = define('Ram', 'DetachPolicyFromRole', {
  parameters: attaching,
  run(call) {
    const role = roleOf(call)
    const id = `${call.params.text('PolicyType')}/${call.params.text('PolicyName')}`
    const policies = role.policies.filter((policy) => policy.id !== id)
    if (policies.length === role.policies.length)
      throw new VendorError('EntityNotExist.Role.Policy', 404, `The role ${role.id} has no policy ${id}.`)
    roles(call.core.store).update(role, { policies })
    return {}
  },
})

const listPoliciesForRole = define('Ram', 'ListPoliciesForRole', {
  parameters: { RoleName: spec.requiredText },
  run(call) {
    const rows = roleOf(call).policies.map(({ id, attachedAtMs }) => {
      const { PolicyName, PolicyType, Description, DefaultVersion } = policyRow(call, id)
      return { PolicyName, PolicyType, Description, DefaultVersion, AttachDate: secondTime(attachedAtMs) }
    })
    return { Policies: { Policy: rows } }
  },
})

export const policyOperations: Operation[] = [
  createPolicy,
  getPolicy,
  deletePolicy,
  attachPolicyToRole,
  detachPolicyFromRole,
  listPoliciesForRole,
]
