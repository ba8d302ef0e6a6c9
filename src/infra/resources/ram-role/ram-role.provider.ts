import { isCloudError } from '../../../cloud/errors.ts'
import { ownershipText } from '../../names.ts'
import type { Provider, Work } from '../../provider.ts'
import { removeNow } from '../../remove.ts'
import { policyOf, type RamRoleProps } from './ram-role.ts'

export const ramRoleProvider: Provider<RamRoleProps> = {
  create: async ({ key, props: { name, policies } }, work) => {
    await createRole(name, work)
    work.ids.set(key, name)
    for (const policy of policies) await work.cloud.roles.attachPolicy(name, policyOf(policy))
  },
  update: async ({ props: { name, policies } }, have, _changes, work) => {
    const { roles } = work.cloud
    const found = have.props.policies ?? []
    for (const policy of policies) if (!found.includes(policy)) await roles.attachPolicy(name, policyOf(policy))
    for (const policy of found) if (!policies.includes(policy)) await roles.detachPolicy(name, policyOf(policy))
  },
  delete: async (have, work) => {
    const { roles } = work.cloud
    for (const policy of have.props.policies ?? []) await roles.detachPolicy(have.id, policyOf(policy))
    await removeNow(work, () => roles.deleteRole(have.id))
  },
}

/** A name that is taken after all is ours when a killed run made it and the first look came too early to see it. */
async function createRole(name: string, work: Work): Promise<void> {
  const { roles } = work.cloud
  const description = ownershipText(work.name)
  try {
    await roles.createInstanceRole({ name, description })
  } catch (error) {
    if (!isCloudError(error, 'already')) throw error
    const found = await roles.describeRole(name)
    if (found && found.description !== description) throw error
  }
}
