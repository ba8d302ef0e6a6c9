import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'

/** Who an access key stands for, as GetCallerIdentity tells it. */
interface Principal {
  kind: 'Account' | 'AssumedRoleUser'
  arn: string
  principalId: string
  userId: string
  roleId?: string
}

/** One access key; a temporary one has a security token and an end. The id is the AccessKeyId. */
export interface AccessKey {
  id: string
  secret: string
  accountId: string
  principal: Principal
  securityToken?: string
  expiresAtMs?: number
}

/** Kind of the collection; what shows the state to people leaves it out, for it holds secrets. */
export const accessKeyKind = 'sts.access-keys'

export const accessKeys = (store: Store): Collection<AccessKey> => store.collection<AccessKey>(accessKeyKind)

/** The long-lived key of the account itself. */
export function accountKey(id: string, secret: string, accountId: string): AccessKey {
  const principal: Principal = {
    kind: 'Account',
    arn: `acs:ram::${accountId}:root`,
    principalId: accountId,
    userId: accountId,
  }
  return { id, secret, accountId, principal }
}

/** An issuer of tokens that this account trusts. The id is the provider's name. */
export interface OidcProvider {
  id: string
  /** Address of the issuer, as the tokens' `iss` has it. */
  issuer: string
  /** Client ids that tokens may be made for. */
  audiences: readonly string[]
}

export const oidcProviders = (store: Store): Collection<OidcProvider> =>
  store.collection<OidcProvider>('sts.oidc-providers')
