import { join } from 'node:path'
import { readJson } from '../../../shared/json.ts'
import { assumedRole } from './assume-role.ts'
import { instanceRole } from './metadata.ts'
import { oidcRole } from './oidc.ts'
import { fixedCredentials, type CredentialSource } from './source.ts'
import { firstSet, isOn, unusable, type Surroundings } from './surroundings.ts'

/** One profile of `~/.aliyun/config.json`, the aliyun CLI's file. */
interface Profile {
  name: string
  mode?: string
  access_key_id?: string
  access_key_secret?: string
  sts_token?: string
  ram_role_arn?: string
  ram_session_name?: string
  external_id?: string
  expired_seconds?: number
  ram_role_name?: string
  source_profile?: string
  oidc_provider_arn?: string
  oidc_token_file?: string
}

/** Credentials of the aliyun CLI's current (or named) profile. */
export async function fromCliProfile(surroundings: Surroundings): Promise<CredentialSource | undefined> {
  const { env } = surroundings
  if (isOn(env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED) || isOn(env.ALIBABA_CLOUD_IGNORE_PROFILE)) return undefined
  const asked = firstSet(env, ['ALIBABA_CLOUD_PROFILE', 'ALICLOUD_PROFILE'])
  const file =
    env.ALICLOUD_SHARED_CREDENTIALS_FILE?.trim() || join(surroundings.homeDirectory, '.aliyun', 'config.json')
  const text = await surroundings.readFile(file)
  if (text === undefined) {
    if (asked)
      throw unusable(
        `profile ${asked} is asked for, but ${file} does not exist`,
        'run `aliyun configure`, or unset ALIBABA_CLOUD_PROFILE',
      )
    return undefined
  }
  const { current, profiles } = parse(file, text)
  const name = asked ?? current ?? 'default'
  const profile = profiles.find((candidate) => candidate.name === name)
  if (!profile || (!asked && isEmpty(profile))) {
    if (asked)
      throw unusable(
        `${file} has no profile ${asked}`,
        `use one of: ${profiles.map((each) => each.name).join(', ') || 'none there'}`,
      )
    return undefined
  }
  return sourceOf(surroundings, file, profiles, profile)
}

function parse(file: string, text: string): { current?: string; profiles: Profile[] } {
  const read = readJson<{ current?: string; profiles?: Profile[] }>(text, {
    'current?': 'string',
    'profiles?': [{ name: 'string' }],
  })
  if ('value' in read) return { profiles: [], ...read.value }
  throw unusable(
    `${file} cannot be understood: ${read.wrong}`,
    'repair the file, or give credentials through the environment',
  )
}

/** What `aliyun configure` leaves behind before anybody filled it in. */
function isEmpty(profile: Profile): boolean {
  return (profile.mode ?? 'AK') === 'AK' && !profile.access_key_id && !profile.access_key_secret
}

function sourceOf(
  surroundings: Surroundings,
  file: string,
  profiles: readonly Profile[],
  profile: Profile,
  depth = 0,
): CredentialSource {
  const origin = `profile ${profile.name} of ${file}`
  const need = <K extends keyof Profile>(key: K): NonNullable<Profile[K]> => {
    const value = profile[key]
    if (!value) throw unusable(`${origin}: ${key} is empty`, `run \`aliyun configure --profile ${profile.name}\``)
    return value
  }
  const keys = () => {
    const accessKeySecret = need('access_key_secret')
    surroundings.hide(accessKeySecret)
    return { accessKeyId: need('access_key_id'), accessKeySecret }
  }
  const role = () => ({
    roleArn: need('ram_role_arn'),
    sessionName: profile.ram_session_name,
    externalId: profile.external_id,
    seconds: profile.expired_seconds || undefined,
  })
  switch (profile.mode ?? 'AK') {
    case 'AK':
      return fixedCredentials(origin, keys())
    case 'StsToken': {
      const securityToken = need('sts_token')
      surroundings.hide(securityToken)
      return fixedCredentials(origin, { ...keys(), securityToken })
    }
    case 'RamRoleArn':
      return assumedRole(
        surroundings,
        fixedCredentials(origin, { ...keys(), ...(profile.sts_token ? { securityToken: profile.sts_token } : {}) }),
        role(),
      )
    case 'EcsRamRole':
      return instanceRole(surroundings, need('ram_role_name'))
    case 'OIDC':
      return oidcRole(surroundings, {
        roleArn: need('ram_role_arn'),
        providerArn: need('oidc_provider_arn'),
        sessionName: profile.ram_session_name,
        token: async () => (await surroundings.readFile(need('oidc_token_file')))?.trim() ?? need('oidc_token_file'),
      })
    case 'ChainableRamRoleArn': {
      const source = profiles.find((candidate) => candidate.name === need('source_profile'))
      if (!source || depth > 4)
        throw unusable(
          `${origin}: source_profile ${need('source_profile')} leads nowhere`,
          'name a profile that exists',
        )
      return assumedRole(surroundings, sourceOf(surroundings, file, profiles, source, depth + 1), role())
    }
    default:
      throw unusable(
        `${origin}: mode ${profile.mode} is not supported`,
        'use a profile of mode AK, StsToken, RamRoleArn, EcsRamRole or OIDC, or give credentials through the environment',
      )
  }
}
