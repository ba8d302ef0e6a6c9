import type { Cloud } from '../cloud/cloud.ts'
import type { BackendServer, Listener, ServerGroup } from '../cloud/load-balancer.ts'
import { refuseVersions } from '../cloud/lock-bucket.ts'
import type { DatabaseAccount } from '../cloud/database.ts'
import type { BucketSettings } from '../cloud/object-store.ts'
import type { SecurityRule } from '../cloud/network.ts'
import { tagKeys, type Tags } from '../cloud/tags.ts'
import { withAdopted, type Adoption } from './adopt.ts'
import { onlyOne } from './duplicates.ts'
import { readMarker, type Marker } from './marker.ts'
import { noExtras, readExtras, type ExtraFindings } from './read-extras.ts'
import { backendPortOf, environmentTags, type EnvironmentName } from './names.ts'
import type { OutputSources } from './outputs.ts'
import { whitelistGroup } from './resources/database-whitelist/database-whitelist.ts'

/** Everything found under the environment's tags, as the cloud says it. */
export interface Findings extends OutputSources, ExtraFindings {
  marker: Marker | undefined
  /** Absent where nobody asked. */
  bucketSettings?: BucketSettings
  rules: readonly SecurityRule[]
  /** Members of each of our server groups, by the group's id. */
  backends: ReadonlyMap<string, readonly BackendServer[]>
  schemas: readonly { name: string; status: string; charset: string }[]
  accounts: readonly DatabaseAccount[]
  /** Addresses of our own whitelist group; undefined when it does not exist. */
  whitelist: readonly string[] | undefined
  /** Whitelist groups of others that let every address in; what they hold else is theirs. */
  openGroups?: readonly string[]
}

/**
 * Finds an environment by its tags and what hangs below: at most 18 calls of the API for one load balancer with
 * one listener, whatever the size of the fleet (one more per 100 instances).
 */
export async function readEnvironment(
  cloud: Cloud,
  name: EnvironmentName,
  { bucket, isOwnName, marker, extras, adoptions = [] }: WhatToRead,
): Promise<Findings> {
  const top = await withAdopted(cloud, name, await readTop(cloud, name, bucket, { marker, extras }), adoptions)
  const group = onlyOne('security-group', top.securityGroups.filter(hasKey('security-group')))
  const balancer = onlyOne('load-balancer', top.loadBalancers.filter(hasKey('load-balancer')))
  const database = onlyOne('database', top.databases.filter(hasKey('database')))
  const [rules, balanced, data, bucketSettings] = await Promise.all([
    group ? cloud.network.describeSecurityRules(group.id) : [],
    balancer ? readBalancer(cloud, balancer.id) : nothingBalanced,
    // A database that is being made has neither accounts nor schemas yet, and refuses to say so.
    database && database.status !== 'Creating' ? readDatabase(cloud, database.id) : nothingStored,
    // One that this run has just made is as it should be.
    top.marker || isOwnName ? cloud.objectStore(bucket).describeBucket() : undefined,
  ])
  refuseVersions(bucket, bucketSettings)
  return { ...top, rules, ...balanced, ...data, ...(bucketSettings && { bucketSettings }) }
}

export interface WhatToRead {
  bucket: string
  /** The user chose its name, so it may have been there before. */
  isOwnName: boolean
  /** Its marker, when it has just been read. */
  marker?: Marker | undefined
  /** Extras that this run wants, see `extras.ts`. */
  extras?: readonly string[] | undefined
  /** Resources to look at as if they carried our tags already. */
  adoptions?: readonly Adoption[]
}

/** Only what carries tags of its own, and the marker: enough to remove an environment, 8 calls without extras. */
export async function readTop(
  cloud: Cloud,
  name: EnvironmentName,
  bucket: string,
  known: Pick<WhatToRead, 'marker' | 'extras'> = {},
): Promise<Findings> {
  const [tagged, marker] = await Promise.all([
    readTagged(cloud, name),
    known.marker ?? readMarker(cloud.objectStore(bucket), name),
  ])
  const extras = await readExtras(cloud, name, {
    wanted: known.extras ?? [],
    remembered: marker?.extras ?? [],
    instanceIds: tagged.instances.map(({ id }) => id),
    eips: tagged.eips,
  })
  return { ...tagged, ...extras, marker, bucket }
}

/** Everything that carries the environment's tags, in one call per kind. */
export async function readTagged(cloud: Cloud, name: EnvironmentName): Promise<Omit<Findings, 'marker' | 'bucket'>> {
  const tags = environmentTags(name)
  const [vpcs, vswitches, securityGroups, instances, loadBalancers, eips, databases] = await Promise.all([
    cloud.network.describeVpcs({ tags }),
    cloud.network.describeVSwitches({ tags }),
    cloud.network.describeSecurityGroups({ tags }),
    cloud.compute.describeInstances({ tags }),
    cloud.loadBalancing.describeLoadBalancers({ tags }),
    cloud.network.describeEips({ tags }),
    cloud.databases.describeDatabases({ tags }),
  ])
  return {
    vpcs,
    vswitches,
    securityGroups,
    instances,
    loadBalancers,
    eips,
    // A row stays for a while after its database was deleted.
    databases: databases.filter(({ status }) => status !== 'Deleting'),
    rules: [],
    ...noExtras,
    ...nothingBalanced,
    ...nothingStored,
  }
}

interface Balanced {
  listeners: readonly Listener[]
  serverGroups: readonly ServerGroup[]
  backends: ReadonlyMap<string, readonly BackendServer[]>
}

const nothingBalanced: Balanced = { listeners: [], serverGroups: [], backends: new Map() }
const nothingStored: Pick<Findings, 'schemas' | 'accounts' | 'whitelist'> = {
  schemas: [],
  accounts: [],
  whitelist: undefined,
}

async function readBalancer(cloud: Cloud, id: string): Promise<Balanced> {
  const [listeners, serverGroups] = await Promise.all([
    cloud.loadBalancing.describeListeners(id),
    cloud.loadBalancing.describeServerGroups(id),
  ])
  const ours = serverGroups.filter((group) => backendPortOf(group.name) !== undefined)
  const backends = await Promise.all(
    ours.map(async (group) => {
      const members = await cloud.loadBalancing.describeBackends({ loadBalancerId: id, serverGroupId: group.id })
      return [group.id, members] as const
    }),
  )
  return { listeners, serverGroups: ours, backends: new Map(backends) }
}

async function readDatabase(
  cloud: Cloud,
  id: string,
): Promise<Pick<Findings, 'schemas' | 'accounts' | 'whitelist' | 'openGroups'>> {
  const [schemas, accounts, groups] = await Promise.all([
    cloud.databases.describeSchemas(id),
    cloud.databases.describeAccounts(id),
    cloud.databases.describeWhitelist(id),
  ])
  const others = groups.filter(({ group }) => group !== whitelistGroup)
  return {
    schemas,
    accounts,
    whitelist: groups.find(({ group }) => group === whitelistGroup)?.addresses,
    openGroups: others.filter(({ addresses }) => addresses.some(isEverybody)).map(({ group }) => group),
  }
}

const isEverybody = (address: string): boolean => address.endsWith('/0') || address === '0.0.0.0'

const hasKey = (key: string) => (resource: { tags: Tags }) => resource.tags[tagKeys.key] === key
