import type { Cloud } from '../cloud/cloud.ts'
import type { Instance } from '../cloud/compute.ts'
import type { Database } from '../cloud/database.ts'
import type { Listener, LoadBalancer, ServerGroup } from '../cloud/load-balancer.ts'
import type { Eip, SecurityGroup, Vpc, VSwitch } from '../cloud/network.ts'
import { tagKeys, type Tags } from '../cloud/tags.ts'
import { backendPortOf, bucketName, environmentTags, type EnvironmentName } from './names.ts'
import { onlyOne } from './duplicates.ts'

export interface OutputsQuery extends EnvironmentName {
  /** The configured bucket; default `APP-ENV-ACCOUNT`, for which the account is asked. */
  bucket?: string | undefined
  /** The configured schema; left out, the first schema of the database is named. */
  databaseName?: string | undefined
  /** The configured name of the address, e.g. `dev.example.com`. */
  domain?: string | undefined
}

/** One virtual server group that provision made: all instances on one port. */
interface ServerGroupOutput {
  id: string
  name: string
  backendPort: number
}

/** What one environment consists of now, for every command that works on it. A part that does not exist is absent. */
export interface EnvironmentOutputs {
  vpcId?: string
  vswitchIds: string[]
  securityGroupId?: string
  /** The fleet, in the order of its keys (`instance-1`, `instance-2`, …). */
  instances: Instance[]
  instanceIds: string[]
  loadBalancerId?: string
  /** Address of the load balancer inside the VPC. */
  loadBalancerAddress?: string
  listeners: Listener[]
  serverGroups: ServerGroupOutput[]
  /** Address that clients connect to: the EIP. */
  address?: string
  /** Where the application answers, e.g. `http://203.0.113.7`. */
  url?: string
  database?: { id: string; host: string; port: number; name?: string }
  bucket: string
}

/** Resources of an environment as the cloud lists them. */
export interface OutputSources {
  vpcs: readonly Vpc[]
  vswitches: readonly VSwitch[]
  securityGroups: readonly SecurityGroup[]
  instances: readonly Instance[]
  loadBalancers: readonly LoadBalancer[]
  listeners: readonly Listener[]
  serverGroups: readonly ServerGroup[]
  eips: readonly Eip[]
  databases: readonly Database[]
  databaseName?: string | undefined
  /** The name that leads to the address, where there is one. */
  domain?: string | undefined
  bucket: string
}

/**
 * Finds the parts of an environment by its tags; reads only. Throws PreflightError when two resources claim to be
 * the same part. Costs 9 calls, one more for each of: default bucket, unnamed schema.
 */
export async function readOutputs(cloud: Cloud, query: OutputsQuery): Promise<EnvironmentOutputs> {
  const tags = environmentTags(query)
  const [vpcs, vswitches, securityGroups, instances, loadBalancers, eips, databases, bucket] = await Promise.all([
    cloud.network.describeVpcs({ tags }),
    cloud.network.describeVSwitches({ tags }),
    cloud.network.describeSecurityGroups({ tags }),
    cloud.compute.describeInstances({ tags }),
    cloud.loadBalancing.describeLoadBalancers({ tags }),
    cloud.network.describeEips({ tags }),
    cloud.databases.describeDatabases({ tags }),
    query.bucket ?? cloud.identity.whoAmI().then(({ accountId }) => bucketName(query, undefined, accountId)),
  ])
  const balancer = onlyOne('load-balancer', loadBalancers.filter(hasKey('load-balancer')))
  const database = onlyOne('database', databases.filter(hasKey('database')))
  const [listeners, serverGroups, databaseName] = await Promise.all([
    balancer ? cloud.loadBalancing.describeListeners(balancer.id) : [],
    balancer ? cloud.loadBalancing.describeServerGroups(balancer.id) : [],
    query.databaseName ??
      (database?.status === 'Running'
        ? cloud.databases.describeSchemas(database.id).then(([first]) => first?.name)
        : undefined),
  ])
  return outputsOf({
    vpcs,
    vswitches,
    securityGroups,
    instances,
    loadBalancers,
    listeners,
    serverGroups,
    eips,
    databases,
    databaseName,
    domain: query.domain,
    bucket,
  })
}

/** The outputs as a function of what was read. */
export function outputsOf(sources: OutputSources): EnvironmentOutputs {
  const vpc = onlyOne('vpc', sources.vpcs.filter(hasKey('vpc')))
  const group = onlyOne('security-group', sources.securityGroups.filter(hasKey('security-group')))
  const balancer = onlyOne('load-balancer', sources.loadBalancers.filter(hasKey('load-balancer')))
  const eip = onlyOne('eip', sources.eips.filter(hasKey('eip')))
  const database = onlyOne('database', sources.databases.filter(hasKey('database')))
  const instances = byKey(sources.instances.filter((instance) => keyOf(instance).startsWith('instance-')))
  const address = eip?.address
  const url = address === undefined ? undefined : urlOf(sources.domain ?? address, sources.listeners)
  return {
    ...(vpc && { vpcId: vpc.id }),
    vswitchIds: byKey(sources.vswitches.filter((vswitch) => keyOf(vswitch).startsWith('vswitch-'))).map(({ id }) => id),
    ...(group && { securityGroupId: group.id }),
    instances,
    instanceIds: instances.map(({ id }) => id),
    ...(balancer && { loadBalancerId: balancer.id, loadBalancerAddress: balancer.address }),
    listeners: [...sources.listeners],
    serverGroups: sources.serverGroups.flatMap((found) => {
      const backendPort = backendPortOf(found.name)
      return backendPort === undefined ? [] : [{ id: found.id, name: found.name, backendPort }]
    }),
    ...(address !== undefined && { address }),
    ...(url !== undefined && { url }),
    ...(database && {
      database: {
        id: database.id,
        host: database.connectionString,
        port: database.port,
        ...(sources.databaseName !== undefined && { name: sources.databaseName }),
      },
    }),
    bucket: sources.bucket,
  }
}

/** `https://` where a listener speaks it, else `http://`; the port only where it is not the usual one. */
export function urlOf(address: string, listeners: readonly Pick<Listener, 'port' | 'protocol'>[]): string | undefined {
  const listener =
    listeners.find(({ protocol }) => protocol === 'https') ?? listeners.find(({ protocol }) => protocol === 'http')
  if (!listener) return undefined
  const usualPort = listener.protocol === 'https' ? 443 : 80
  return `${listener.protocol}://${address}${listener.port === usualPort ? '' : `:${listener.port}`}`
}

const keyOf = (resource: { tags: Tags }): string => resource.tags[tagKeys.key] ?? ''
const hasKey = (key: string) => (resource: { tags: Tags }) => keyOf(resource) === key
const keyNumber = (resource: { tags: Tags }): number => Number(keyOf(resource).replace(/^.*-/, ''))
const byKey = <T extends { tags: Tags }>(resources: readonly T[]): T[] =>
  resources.toSorted((a, b) => keyNumber(a) - keyNumber(b))
