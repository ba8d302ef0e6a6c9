import type { RolePolicy, Roles } from '../roles.ts'
import { unless } from './api.ts'
import { flatten } from './flatten.ts'
import { chunks } from './paging.ts'
import type { Api, Body } from './rpc.ts'

/** Lets the instances of ECS take a role. */
const instanceTrust = JSON.stringify({
  Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: ['ecs.aliyuncs.com'] } }],
  Version: '1',
})

/** RAM roles, and which instance has which. */
export function createRoles(api: Api): Roles {
  return { ...createRam(api), ...createInstanceRoles(api) }
}

function createRam(api: Api): Omit<Roles, 'describeInstanceRoles' | 'attachToInstance' | 'detachFromInstance'> {
  const read = (action: string, query: Record<string, string>) =>
    unless(['not-found'], api.call({ product: 'Ram', action, query, effect: 'read' }))
  const change = (action: string, query: Record<string, string>, ignored: 'not-found' | 'already') =>
    unless([ignored], api.call({ product: 'Ram', action, query, effect: 'repeatable' }, { lane: query.RoleName! }))
  const policyQuery = (roleName: string, { name, kind }: RolePolicy) => ({
    RoleName: roleName,
    PolicyName: name,
    PolicyType: kind,
  })
  return {
    async describeRole(name) {
      const body = (await read('GetRole', { RoleName: name })) as RoleBody | undefined
      return body?.Role ? { name: body.Role.RoleName ?? name, description: body.Role.Description ?? '' } : undefined
    },
    async createInstanceRole({ name, description }) {
      const query = { RoleName: name, Description: description, AssumeRolePolicyDocument: instanceTrust }
      const settled = async () => {
        const body = (await read('GetRole', { RoleName: name })) as RoleBody | undefined
        return body?.Role?.Description === description ? {} : undefined
      }
      await api.call({ product: 'Ram', action: 'CreateRole', query, effect: 'once' }, { lane: name, settled })
    },
    async deleteRole(name) {
      await change('DeleteRole', { RoleName: name }, 'not-found')
    },
    async hasPolicy({ name, kind }) {
      return (await read('GetPolicy', { PolicyName: name, PolicyType: kind })) !== undefined
    },
    async describePolicies(roleName) {
      const body = (await read('ListPoliciesForRole', { RoleName: roleName })) as PoliciesBody | undefined
      return (body?.Policies?.Policy ?? []).map(({ PolicyName = '', PolicyType }) => ({
        name: PolicyName,
        kind: PolicyType === 'Custom' ? 'Custom' : 'System',
      }))
    },
    async attachPolicy(roleName, policy) {
      await change('AttachPolicyToRole', policyQuery(roleName, policy), 'already')
    },
    async detachPolicy(roleName, policy) {
      await change('DetachPolicyFromRole', policyQuery(roleName, policy), 'not-found')
    },
  }
}

function createInstanceRoles(
  api: Api,
): Pick<Roles, 'describeInstanceRoles' | 'attachToInstance' | 'detachFromInstance'> {
  const queryOf = (ids: readonly string[], more: object) =>
    flatten({ RegionId: api.region, InstanceIds: JSON.stringify(ids), ...more })
  return {
    async describeInstanceRoles(instanceIds) {
      const roles = new Map<string, string>()
      for (const ids of chunks(instanceIds, 50)) {
        const query = queryOf(ids, { PageSize: 50 })
        const body = await api.call({ product: 'Ecs', action: 'DescribeInstanceRamRole', query, effect: 'read' })
        for (const { InstanceId = '', RamRoleName } of (body as InstanceRolesBody).InstanceRamRoleSets
          ?.InstanceRamRoleSet ?? []) {
          if (RamRoleName) roles.set(InstanceId, RamRoleName)
        }
      }
      return roles
    },
    async attachToInstance(instanceId, roleName) {
      await changeInstance(api, 'AttachInstanceRamRole', queryOf([instanceId], { RamRoleName: roleName }))
    },
    async detachFromInstance(instanceId, roleName) {
      await changeInstance(api, 'DetachInstanceRamRole', queryOf([instanceId], { RamRoleName: roleName }))
    },
  }
}

/** A refusal of one instance comes in a row of a 200 answer. */
async function changeInstance(
  api: Api,
  action: 'AttachInstanceRamRole' | 'DetachInstanceRamRole',
  query: Record<string, string>,
): Promise<void> {
  const body = await api.call({ product: 'Ecs', action, query, effect: 'repeatable' })
  const rows = Object.values((body[`${action}Results`] ?? {}) as Body)[0] as ResultRow[] | undefined
  const refused = rows?.find(({ Success }) => String(Success) === 'false')
  if (refused) throw new Error(`${action} of ${query.InstanceIds}: ${refused.Code}: ${refused.Message}`)
}

interface RoleBody {
  Role?: { RoleName?: string; Description?: string }
}
interface PoliciesBody {
  Policies?: { Policy?: { PolicyName?: string; PolicyType?: string }[] }
}
interface InstanceRolesBody {
  InstanceRamRoleSets?: { InstanceRamRoleSet?: { InstanceId?: string; RamRoleName?: string }[] }
}
interface ResultRow {
  Success?: boolean | string
  Code?: string
  Message?: string
}
