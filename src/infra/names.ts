import { createHash } from 'node:crypto'
import { tagKeys, type Tags } from '../cloud/tags.ts'

/** Which environment of which application; every tag, name and token starts from these two. */
export interface EnvironmentName {
  app: string
  env: string
}

/** Value of the tag `alicloud-deploy:env`, e.g. `todo/dev`. */
export const environmentTag = ({ app, env }: EnvironmentName): string => `${app}/${env}`

/** Tags by which everything of one environment is found again. */
export const environmentTags = (name: EnvironmentName): Tags => ({ [tagKeys.environment]: environmentTag(name) })

/** Tags that a creating call of `provision` carries, so that a killed run leaves nothing the next one cannot find. */
export const resourceTags = (name: EnvironmentName, key: string): Tags => ({
  ...environmentTags(name),
  [tagKeys.key]: key,
})

/** Name of a resource in the console, e.g. `todo-dev-vswitch-1`. */
export const resourceName = ({ app, env }: EnvironmentName, key: string): string => `${app}-${env}-${key}`

/** Bucket of the environment: the configured one, or `APP-ENV-ACCOUNT`, which no other account can have taken. */
export const bucketName = ({ app, env }: EnvironmentName, configured: string | undefined, accountId: string): string =>
  configured ?? `${app}-${env}-${accountId}`

/** What marks things without tags as the environment's; at most 50 characters, which is what a DNS remark takes. */
export function ownershipText(name: EnvironmentName): string {
  const text = `alicloud-deploy:${environmentTag(name)}`
  if (text.length <= 50) return text
  return `alicloud-deploy:${createHash('sha256').update(environmentTag(name)).digest('hex').slice(0, 32)}`
}

const serverGroupPrefix = 'alicloud-deploy-'

/** Name of the virtual server group that sends traffic to one port of the instances. */
export const serverGroupName = (backendPort: number): string => `${serverGroupPrefix}${backendPort}`

/** The port behind a server group's name; undefined for a group that is not ours. */
export function backendPortOf(groupName: string): number | undefined {
  const port = groupName.startsWith(serverGroupPrefix) ? groupName.slice(serverGroupPrefix.length) : ''
  return /^\d{1,5}$/.test(port) ? Number(port) : undefined
}

/**
 * A ClientToken: 46 ASCII characters that are the same for the same parts. Environment, key and generation go in,
 * so a re-run after a lost answer gets the same resource, and a resource made anew gets a new one.
 */
export function clientToken(...parts: readonly (string | number)[]): string {
  return `acd-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 42)}`
}
