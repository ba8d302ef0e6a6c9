import { renewedCredentials, type Credentials, type CredentialSource } from './source.ts'
import type { Surroundings } from './surroundings.ts'
import type { Body } from '../rpc.ts'

export interface Role {
  roleArn: string
  sessionName?: string | undefined
  externalId?: string | undefined
  /** 900 to the role's maximum; default 3600. */
  seconds?: number | undefined
}

/** Temporary credentials of a role, got with other credentials. */
export function assumedRole(surroundings: Surroundings, as: CredentialSource, role: Role): CredentialSource {
  return renewedCredentials({
    ...surroundings,
    origin: `${role.roleArn} through ${as.origin}`,
    fetch: async () =>
      readCredentials(
        await surroundings.sts(
          'AssumeRole',
          {
            RoleArn: role.roleArn,
            RoleSessionName: role.sessionName || 'alicloud-deploy',
            DurationSeconds: String(role.seconds ?? 3_600),
            ...(role.externalId ? { ExternalId: role.externalId } : {}),
          },
          as,
        ),
      ),
  })
}

/** The Credentials part of an STS answer. */
export function readCredentials(body: Body): Credentials {
  const given = body.Credentials as Record<string, string> | undefined
  if (!given?.AccessKeyId || !given.AccessKeySecret) throw new Error('the answer of STS holds no credentials')
  const expiresAtMs = Date.parse(given.Expiration ?? '')
  return {
    accessKeyId: given.AccessKeyId,
    accessKeySecret: given.AccessKeySecret,
    ...(given.SecurityToken ? { securityToken: given.SecurityToken } : {}),
    ...(Number.isNaN(expiresAtMs) ? {} : { expiresAtMs }),
  }
}
