import type { Identity, IdentityService } from '../identity.ts'
import type { Api } from './rpc.ts'

/** Who the credentials belong to. */
export function createIdentity(api: Api): IdentityService {
  return {
    async whoAmI() {
      const body = await api.call({ product: 'Sts', action: 'GetCallerIdentity', query: {}, effect: 'read' })
      return {
        accountId: String(body.AccountId ?? ''),
        arn: String(body.Arn ?? ''),
        kind: kindOf(String(body.IdentityType ?? '')),
      }
    },
  }
}

function kindOf(identityType: string): Identity['kind'] {
  if (identityType === 'Account') return 'account'
  return identityType === 'AssumedRoleUser' ? 'role' : 'user'
}
