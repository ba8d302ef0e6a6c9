import { readCredentials } from './assume-role.ts'
import { renewedCredentials, type CredentialSource } from './source.ts'
import { firstSet, unusable, type Surroundings } from './surroundings.ts'

export interface OidcRole {
  roleArn: string
  providerArn: string
  /** The job's token, read again for every renewal because CI systems replace it. */
  token: () => Promise<string>
  sessionName?: string | undefined
}

/** A role that trusts the CI system's identity provider: no long-lived key anywhere. */
export function oidcRole(surroundings: Surroundings, role: OidcRole): CredentialSource {
  return renewedCredentials({
    ...surroundings,
    origin: `${role.roleArn} through OIDC`,
    fetch: async () =>
      readCredentials(
        await surroundings.sts('AssumeRoleWithOIDC', {
          OIDCProviderArn: role.providerArn,
          RoleArn: role.roleArn,
          OIDCToken: await role.token(),
          RoleSessionName: role.sessionName || 'alicloud-deploy',
          DurationSeconds: '3600',
        }),
      ),
  })
}

/** The role named by ALIBABA_CLOUD_OIDC_PROVIDER_ARN, …_ROLE_ARN and …_OIDC_TOKEN_FILE (or …_OIDC_TOKEN). */
export function fromOidcEnvironment(surroundings: Surroundings): CredentialSource | undefined {
  const { env, hide } = surroundings
  const providerArn = env.ALIBABA_CLOUD_OIDC_PROVIDER_ARN?.trim()
  const tokenFile = env.ALIBABA_CLOUD_OIDC_TOKEN_FILE?.trim()
  const token = env.ALIBABA_CLOUD_OIDC_TOKEN?.trim()
  if (!providerArn && !tokenFile && !token) return undefined
  const roleArn = firstSet(env, ['ALIBABA_CLOUD_ROLE_ARN', 'ALICLOUD_ASSUME_ROLE_ARN'])
  const missing = [
    !providerArn && 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN',
    !roleArn && 'ALIBABA_CLOUD_ROLE_ARN',
    !tokenFile && !token && 'ALIBABA_CLOUD_OIDC_TOKEN_FILE',
  ].filter(Boolean)
  if (!providerArn || !roleArn || missing.length > 0) {
    throw unusable(
      `the variables of an OIDC role are set in part: ${missing.join(' and ')} missing`,
      `set ${missing.join(' and ')} too`,
    )
  }
  return oidcRole(surroundings, {
    roleArn,
    providerArn,
    sessionName: env.ALIBABA_CLOUD_ROLE_SESSION_NAME,
    token: async () => {
      const found = tokenFile ? (await surroundings.readFile(tokenFile))?.trim() : token
      if (!found)
        throw unusable(
          `ALIBABA_CLOUD_OIDC_TOKEN_FILE: ${tokenFile} holds no token`,
          'let the job write its identity token there first',
        )
      hide(found)
      return found
    },
  })
}
