import type { Cloud } from '../../../cloud/cloud.ts'
import { PreflightError } from '../../../shared/errors.ts'
import type { Findings } from '../../read.ts'
import type { EnvironmentSpec } from '../../spec.ts'
import { policyOf, wantRamRole } from './ram-role.ts'

/** Throws PreflightError for policies that do not exist; asks only for those that the role has not yet. */
export async function refuseUnknownPolicies(
  cloud: Cloud,
  { role }: EnvironmentSpec,
  findings: Findings,
): Promise<void> {
  if (!role) return
  const attached = findings.roles.find(({ name }) => name === role.name)?.policies ?? []
  const missing = wantRamRole(role)
    .props.policies.map(policyOf)
    .filter(({ name, kind }) => !attached.some((policy) => policy.name === name && policy.kind === kind))
  const exist = await Promise.all(missing.map((policy) => cloud.roles.hasPolicy(policy)))
  const unknown = missing.filter((_, index) => !exist[index])
  if (unknown.length === 0) return
  const names = unknown.map(({ name, kind }) => `${name} (${kind})`).join(', ')
  throw new PreflightError(`infrastructure.instances.ramRole.policies: there is no policy ${names}`, {
    code: 'E_NO_POLICY',
    fix: 'create it in RAM first, or name one of the vendor, which begin with Aliyun',
  })
}
