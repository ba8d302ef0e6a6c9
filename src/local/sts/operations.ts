import type { Call, Operation } from '../api/operation.ts'
import { accessKeys } from './records.ts'

export const getCallerIdentity: Operation = {
  product: 'Sts',
  action: 'GetCallerIdentity',
  parameters: {},
  isReadOnly: true,
  run({ core, accessKeyId }: Call) {
    const key = accessKeys(core.store).get(accessKeyId)
    if (!key) throw new Error(`the signed request of ${accessKeyId} has no access key`)
    const { kind, arn, principalId, userId, roleId } = key.principal
    return {
      IdentityType: kind,
      AccountId: key.accountId,
      PrincipalId: principalId,
      UserId: userId,
      Arn: arn,
      ...(roleId && { RoleId: roleId }),
    }
  },
}

export const stsOperations: Operation[] = [getCallerIdentity]
