import { messageOf } from '../../../shared/errors.ts'
import { readJson } from '../../../shared/json.ts'
import { renewedCredentials, type Credentials, type CredentialSource } from './source.ts'
import { unusable, type Surroundings } from './surroundings.ts'

const metadataAddress = 'http://100.100.100.200/latest'
const timeoutMs = 1_000

/** Credentials of the RAM role of the ECS instance that the job runs on. Only asked for by name, so it never hangs elsewhere. */
export function instanceRole(surroundings: Surroundings, roleName: string): CredentialSource {
  return renewedCredentials({
    ...surroundings,
    origin: `RAM role ${roleName} of this instance`,
    fetch: () => fetchRole(surroundings, roleName),
  })
}

async function fetchRole({ http }: Surroundings, roleName: string): Promise<Credentials> {
  try {
    const token = await http(`${metadataAddress}/api/token`, {
      method: 'PUT',
      headers: { 'X-aliyun-ecs-metadata-token-ttl-seconds': '60' },
      timeoutMs,
    })
    const answer = await http(`${metadataAddress}/meta-data/ram/security-credentials/${encodeURIComponent(roleName)}`, {
      headers: token.status === 200 ? { 'X-aliyun-ecs-metadata-token': token.body.toString('utf8') } : {},
      timeoutMs,
    })
    if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`)
    return readPlainCredentials(answer.body.toString('utf8'))
  } catch (error) {
    throw unusable(
      `no credentials of RAM role ${roleName} from the ECS metadata service: ${messageOf(error)}`,
      'run on an ECS instance with this role, or give an access key',
    )
  }
}

/** Credentials from the address in ALIBABA_CLOUD_CREDENTIALS_URI. */
export function addressedCredentials(surroundings: Surroundings, address: string): CredentialSource {
  return renewedCredentials({
    ...surroundings,
    origin: 'ALIBABA_CLOUD_CREDENTIALS_URI',
    fetch: async () => {
      try {
        const answer = await surroundings.http(address, { timeoutMs: 5_000 })
        if (answer.status !== 200) throw new Error(`HTTP ${answer.status}`)
        return readPlainCredentials(answer.body.toString('utf8'))
      } catch (error) {
        throw unusable(
          `no credentials from ALIBABA_CLOUD_CREDENTIALS_URI: ${messageOf(error)}`,
          'check the address, or give an access key',
        )
      }
    },
  })
}

function readPlainCredentials(text: string): Credentials {
  const read = readJson<Record<string, string | undefined>>(text, { '*': 'anything' })
  if ('wrong' in read) throw new Error(`the answer cannot be understood: ${read.wrong}`)
  const given = read.value
  if (!given.AccessKeyId || !given.AccessKeySecret)
    throw new Error(`the answer holds no credentials (Code ${given.Code ?? 'absent'})`)
  const expiresAtMs = Date.parse(given.Expiration ?? '')
  return {
    accessKeyId: given.AccessKeyId,
    accessKeySecret: given.AccessKeySecret,
    ...(given.SecurityToken ? { securityToken: given.SecurityToken } : {}),
    ...(Number.isNaN(expiresAtMs) ? {} : { expiresAtMs }),
  }
}
