import type { RolePolicy } from '../../../cloud/roles.ts'
import type { Declaration, Resource } from '../../resource.ts'
import type { RoleWish } from '../../spec.ts'

export interface RamRoleProps {
  name: string
  /** `System/AliyunOSSReadOnlyAccess` and the like. */
  policies: string[]
}

const missing = (from: unknown, to: unknown): boolean =>
  (to as string[]).some((policy) => !(from as string[]).includes(policy))

export const ramRoleDeclaration: Declaration<RamRoleProps> = {
  kind: 'ram-role',
  rules: {
    name: { path: 'infrastructure.instances.ramRole.name', change: 'ignore' },
    policies: {
      path: 'infrastructure.instances.ramRole.policies',
      change: 'update',
      calls: (from, to) => [
        ...(missing(from, to) ? ['ram:AttachPolicyToRole'] : []),
        ...(missing(to, from) ? ['ram:DetachPolicyFromRole'] : []),
      ],
    },
  },
  createCalls: ({ policies }) => ['ram:CreateRole', ...policies.map(() => 'ram:AttachPolicyToRole')],
  deleteCalls: ({ policies = [] }) => [...policies.map(() => 'ram:DetachPolicyFromRole'), 'ram:DeleteRole'],
  locks: ['ram-role'],
  summary: ({ name = '', policies = [] }) => `${name}  ${policies.join(', ')}`,
}

/** Another name in deploy.yml is another role: instances move to it before the old one goes. */
export const roleKey = (name: string): string => `ram-role-${name}`

export const wantRamRole = ({ name, policies }: RoleWish): Resource<RamRoleProps> => ({
  kind: 'ram-role',
  key: roleKey(name),
  props: { name, policies: policies.map(policyText) },
  dependsOn: [],
})

/** A policy in the words of the port. */
export function policyOf(text: string): RolePolicy {
  const [kind, name = ''] = text.split('/')
  return { name, kind: kind === 'System' ? 'System' : 'Custom' }
}

/** The vendor's policies are named after it; all others are the account's own. */
function policyText(name: string): string {
  const isSystem = /^(Aliyun\w+|AdministratorAccess|ReadOnlyAccess)$/.test(name)
  return `${isSystem ? 'System' : 'Custom'}/${name}`
}
