import { assumedRole } from './assume-role.ts'
import { fixedCredentials, type CredentialSource } from './source.ts'
import { unusable, type Surroundings } from './surroundings.ts'

interface Family {
  id: string
  secret: string
  token: string
}

/** Names that Alibaba's SDKs, Terraform, Packer and the aliyun CLI read, in this order. */
const keyVariables: readonly Family[] = [
  {
    id: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
    secret: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
    token: 'ALIBABA_CLOUD_SECURITY_TOKEN',
  },
  { id: 'ALICLOUD_ACCESS_KEY', secret: 'ALICLOUD_SECRET_KEY', token: 'ALICLOUD_SECURITY_TOKEN' },
  { id: 'ALIBABACLOUD_ACCESS_KEY_ID', secret: 'ALIBABACLOUD_ACCESS_KEY_SECRET', token: 'ALIBABACLOUD_SECURITY_TOKEN' },
  { id: 'ALICLOUD_ACCESS_KEY_ID', secret: 'ALICLOUD_ACCESS_KEY_SECRET', token: 'ALICLOUD_SECURITY_TOKEN' },
  { id: 'ACCESS_KEY_ID', secret: 'ACCESS_KEY_SECRET', token: 'SECURITY_TOKEN' },
]

/** Keys from the environment. A family of variables that is set in part is an error: it was meant. */
export function fromEnvironment(surroundings: Surroundings): CredentialSource | undefined {
  const { env } = surroundings
  for (const family of keyVariables) {
    const id = env[family.id]?.trim()
    const secret = env[family.secret]?.trim()
    const token = env[family.token]?.trim()
    if (!id && !secret && !(token && isOwnToken(family))) continue
    if (!id || !secret) {
      const given = [family.id, family.secret, family.token].filter((name) => env[name]?.trim())
      const missing = [!id && family.id, !secret && family.secret].filter(Boolean)
      throw unusable(
        `${given.join(' and ')} is set, but ${missing.join(' and ')} is not`,
        `set ${missing.join(' and ')} too, or remove ${given.join(' and ')}`,
      )
    }
    surroundings.hide(secret)
    if (token) surroundings.hide(token)
    const source = fixedCredentials(family.id, {
      accessKeyId: id,
      accessKeySecret: secret,
      ...(token ? { securityToken: token } : {}),
    })
    return assumedRoleOf(source, surroundings)
  }
  return undefined
}

/** Whether a token alone shows that the family was meant; some token names are shared or too general for that. */
function isOwnToken(family: Family): boolean {
  return family.token === 'ALIBABA_CLOUD_SECURITY_TOKEN' || family.token === 'ALIBABACLOUD_SECURITY_TOKEN'
}

/** Terraform's variables for a role that the keys are only used to assume. */
function assumedRoleOf(source: CredentialSource, surroundings: Surroundings): CredentialSource {
  const roleArn = surroundings.env.ALICLOUD_ASSUME_ROLE_ARN?.trim()
  if (!roleArn) return source
  return assumedRole(surroundings, source, {
    roleArn,
    sessionName: surroundings.env.ALICLOUD_ASSUME_ROLE_SESSION_NAME,
    seconds: Number(surroundings.env.ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION) || undefined,
  })
}
