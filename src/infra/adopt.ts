import type { Cloud } from '../cloud/cloud.ts'
import { tagKeys, type TaggedKind, type Tags } from '../cloud/tags.ts'
import { PreflightError, type Problem } from '../shared/errors.ts'
import { environmentTag, resourceTags, type EnvironmentName } from './names.ts'

/** One resource that exists and should become part of the environment, e.g. `vpc=vpc-bp1…`. */
export interface Adoption {
  key: string
  kind: TaggedKind
  id: string
}

const kindsOfKeys: [pattern: RegExp, kind: TaggedKind][] = [
  [/^vpc$/, 'vpc'],
  [/^vswitch-\d+$/, 'vswitch'],
  [/^security-group$/, 'security-group'],
  [/^instance-\d+$/, 'instance'],
  [/^load-balancer$/, 'load-balancer'],
  [/^eip$/, 'eip'],
  [/^database$/, 'database'],
]

/** The call that writes tags, by kind; ECS has its own kinds and those not named here. */
export const tagCalls: Readonly<Partial<Record<TaggedKind, string>>> = {
  vpc: 'vpc:TagResources',
  vswitch: 'vpc:TagResources',
  eip: 'vpc:TagResources',
  'load-balancer': 'slb:TagResources',
  database: 'rds:TagResources',
}

/** Reads `KEY=ID` texts, and says of which ones make no sense. */
export function parseAdoptions(texts: readonly string[]): { adoptions: Adoption[]; problems: Problem[] } {
  const problems: Problem[] = []
  const adoptions = texts.flatMap((text): Adoption[] => {
    const [key = '', id = ''] = text.split('=')
    const kind = kindsOfKeys.find(([pattern]) => pattern.test(key))?.[1]
    if (kind && id) return [{ key, kind, id }]
    const fix = 'give KEY=ID; keys: vpc, vswitch-N, security-group, instance-N, load-balancer, eip, database'
    problems.push({ path: '--adopt', message: `${JSON.stringify(text)} names nothing that can be adopted`, fix })
    return []
  })
  return { adoptions, problems }
}

/**
 * Looks at what is to be adopted; returns those that still need our tags. Throws PreflightError for ids that do not
 * exist, belong to another environment, or would be the second of their key.
 */
export async function planAdoption(
  cloud: Cloud,
  name: EnvironmentName,
  adoptions: readonly Adoption[],
): Promise<Adoption[]> {
  const looked = await Promise.all(
    adoptions.map(async (adoption) => ({ adoption, tags: await tagsOf(cloud, adoption) })),
  )
  const problems = looked.flatMap(({ adoption, tags }) => refusal(name, adoption, tags) ?? [])
  if (problems.length > 0) {
    throw new PreflightError(problems.join('\n'), {
      code: 'E_NOT_ADOPTABLE',
      fix: 'name resources of this region that belong to no environment',
    })
  }
  return looked.filter(({ tags }) => tags![tagKeys.key] === undefined).map(({ adoption }) => adoption)
}

/** Writes our tags onto resources; from then on they are planned, changed and destroyed like those made by us. */
export async function adopt(cloud: Cloud, name: EnvironmentName, adoptions: readonly Adoption[]): Promise<void> {
  for (const { kind, key, id } of adoptions) await cloud.tagging.tag(kind, [id], resourceTags(name, key))
}

function refusal(name: EnvironmentName, { key, id }: Adoption, tags: Tags | undefined): string | undefined {
  if (!tags) return `${key}=${id}: there is no such resource`
  const owner = tags[tagKeys.environment]
  if (owner !== undefined && owner !== environmentTag(name)) return `${key}=${id}: belongs to the environment ${owner}`
  const known = tags[tagKeys.key]
  return known === undefined || known === key ? undefined : `${key}=${id}: is ${known} of this environment already`
}

async function tagsOf(cloud: Cloud, adoption: Adoption): Promise<Tags | undefined> {
  return (await rowsOf(cloud, adoption))[0]?.tags
}

/** The row of a resource as the cloud shows it, in a list of none or one. */
function rowsOf(
  { network, compute, loadBalancing, databases }: Cloud,
  { kind, id }: Adoption,
): Promise<{ id: string; tags: Tags }[]> {
  const ids = [id]
  const describe: Partial<Record<TaggedKind, () => Promise<{ id: string; tags: Tags }[]>>> = {
    vpc: () => network.describeVpcs({ ids }),
    vswitch: () => network.describeVSwitches({ ids }),
    'security-group': () => network.describeSecurityGroups({ ids }),
    instance: () => compute.describeInstances({ ids }),
    'load-balancer': () => loadBalancing.describeLoadBalancers({ ids }),
    eip: () => network.describeEips({ ids }),
    database: () => databases.describeDatabases({ ids }),
  }
  return describe[kind]!()
}

/** Findings as they will be once `adoptions` carry our tags: what a dry run plans against. */
export async function withAdopted<T extends Tagged>(
  cloud: Cloud,
  name: EnvironmentName,
  findings: T,
  adoptions: readonly Adoption[],
): Promise<T> {
  const merged: Tagged = { ...findings }
  for (const adoption of adoptions) {
    const rows = await rowsOf(cloud, adoption)
    const adopted = rows.map((row) => ({ ...row, tags: { ...row.tags, ...resourceTags(name, adoption.key) } }))
    const list = lists[adoption.kind as keyof typeof lists]
    merged[list] = [...merged[list].filter(({ id }) => id !== adoption.id), ...adopted]
  }
  // Each kind's rows went into the list of that kind, which the compiler cannot follow through the table.
  return merged as T
}

const lists = {
  vpc: 'vpcs',
  vswitch: 'vswitches',
  'security-group': 'securityGroups',
  instance: 'instances',
  'load-balancer': 'loadBalancers',
  eip: 'eips',
  database: 'databases',
} as const

type Tagged = Record<(typeof lists)[keyof typeof lists], readonly { id: string; tags: Tags }[]>
