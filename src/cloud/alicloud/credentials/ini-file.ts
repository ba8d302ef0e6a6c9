import { join } from 'node:path'
import { assumedRole } from './assume-role.ts'
import { instanceRole } from './metadata.ts'
import { fixedCredentials, type CredentialSource } from './source.ts'
import { firstSet, unusable, type Surroundings } from './surroundings.ts'

/** Credentials of `~/.alibabacloud/credentials`, the file of Alibaba's SDKs. */
export async function fromIniFile(surroundings: Surroundings): Promise<CredentialSource | undefined> {
  const asked = surroundings.env.ALIBABA_CLOUD_CREDENTIALS_FILE?.trim()
  const file = asked || join(surroundings.homeDirectory, '.alibabacloud', 'credentials')
  const text = await surroundings.readFile(file)
  if (text === undefined) {
    if (asked)
      throw unusable(`ALIBABA_CLOUD_CREDENTIALS_FILE: ${file} does not exist`, 'write the file, or unset the variable')
    return undefined
  }
  const name = firstSet(surroundings.env, ['ALIBABA_CLOUD_PROFILE', 'ALICLOUD_PROFILE']) ?? 'default'
  const section = parseIni(text).get(name)
  return section ? sourceOf(surroundings, `[${name}] of ${file}`, section) : undefined
}

/** Sections of an INI file; later keys win, comments start with # or ;. */
export function parseIni(text: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>()
  let current: Map<string, string> | undefined
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[([^\]]+)\]\s*$/.exec(line)
    if (section) {
      current = new Map()
      sections.set(section[1]!.trim(), current)
      continue
    }
    const pair = /^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line)
    if (pair) current?.set(pair[1]!, pair[2]!)
  }
  return sections
}

function sourceOf(surroundings: Surroundings, origin: string, section: ReadonlyMap<string, string>): CredentialSource {
  const need = (key: string): string => {
    const value = section.get(key)
    if (!value) throw unusable(`${origin}: ${key} is missing`, 'complete the section')
    return value
  }
  const keys = () => {
    surroundings.hide(need('access_key_secret'))
    return fixedCredentials(origin, { accessKeyId: need('access_key_id'), accessKeySecret: need('access_key_secret') })
  }
  const type = section.get('type') ?? 'access_key'
  switch (type) {
    case 'access_key':
      return keys()
    case 'ram_role_arn':
      return assumedRole(surroundings, keys(), {
        roleArn: need('role_arn'),
        sessionName: section.get('role_session_name'),
      })
    case 'ecs_ram_role':
      return instanceRole(surroundings, need('role_name'))
    default:
      throw unusable(`${origin}: type ${type} is not supported`, 'use access_key, ram_role_arn or ecs_ram_role')
  }
}
