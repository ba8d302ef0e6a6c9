import { PreflightError } from '../../../shared/errors.ts'
import { fromEnvironment } from './env.ts'
import { fromIniFile } from './ini-file.ts'
import { addressedCredentials, instanceRole } from './metadata.ts'
import { fromOidcEnvironment } from './oidc.ts'
import { fromCliProfile } from './profile.ts'
import type { CredentialSource } from './source.ts'
import { firstSet, isOn, type Surroundings } from './surroundings.ts'

/**
 * Finds the job's credentials, in the order of Alibaba's own SDKs, but at once: the ECS metadata service is only asked
 * when a variable names the role, so a job without credentials fails immediately instead of after seven seconds.
 */
export async function resolveCredentials(surroundings: Surroundings): Promise<CredentialSource> {
  const found =
    fromEnvironment(surroundings) ??
    fromOidcEnvironment(surroundings) ??
    (await fromCliProfile(surroundings)) ??
    (await fromIniFile(surroundings)) ??
    fromMetadata(surroundings) ??
    fromAddress(surroundings)
  if (found) return found
  throw new PreflightError('no Alibaba Cloud credentials found', {
    code: 'E_NO_CREDENTIALS',
    fix: [
      'give them in one of these ways:',
      '  - ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET (and ALIBABA_CLOUD_SECURITY_TOKEN for temporary ones); ALICLOUD_ACCESS_KEY and ALICLOUD_SECRET_KEY work too',
      '  - ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE: a role that trusts your CI system',
      '  - a profile of the aliyun CLI (`aliyun configure`), chosen with ALIBABA_CLOUD_PROFILE',
      '  - ~/.alibabacloud/credentials',
      '  - ALIBABA_CLOUD_ECS_METADATA=<RAM role>, on an ECS instance with that role',
    ].join('\n'),
  })
}

function fromMetadata(surroundings: Surroundings): CredentialSource | undefined {
  if (isOn(surroundings.env.ALIBABA_CLOUD_ECS_METADATA_DISABLED)) return undefined
  const role = firstSet(surroundings.env, ['ALIBABA_CLOUD_ECS_METADATA', 'ALICLOUD_ECS_ROLE_NAME'])
  return role ? instanceRole(surroundings, role) : undefined
}

function fromAddress(surroundings: Surroundings): CredentialSource | undefined {
  const address = surroundings.env.ALIBABA_CLOUD_CREDENTIALS_URI?.trim()
  return address ? addressedCredentials(surroundings, address) : undefined
}
