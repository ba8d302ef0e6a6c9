import { tagKeys, type Tags } from '../cloud/tags.ts'
import type { Pins } from './choices.ts'
import { existingExtras } from './have-extras.ts'
import { duplicateError } from './duplicates.ts'
import type { KeyOf } from './key-of.ts'
import { backendPortOf } from './names.ts'
import { keyNumber } from './places.ts'
import type { Findings } from './read.ts'
import type { Existing } from './resource.ts'
import { existingDatabaseParts } from './resources/database/have-database.ts'
import { existingBucket } from './resources/bucket/have-bucket.ts'
import { existingBalancerParts } from './resources/load-balancer/have-load-balancer.ts'
import { existingNetworkParts } from './resources/vpc/have-network.ts'
import { existingInstances } from './resources/instance/have-instances.ts'

/**
 * The environment as resources with keys, to be compared with what is wanted. Throws PreflightError when two carry
 * one key. A resource with our environment tag but without a key is somebody else's business and left out.
 */
export function haveResources(all: Findings): Existing[] {
  const findings = withKeyOnly(all)
  const keyOf = keysById(findings)
  const existing = [
    ...existingNetworkParts(findings, keyOf),
    ...existingInstances(findings, keyOf),
    ...existingBalancerParts(findings, keyOf),
    ...existingDatabaseParts(findings, keyOf),
    ...existingExtras(findings, keyOf),
    ...(findings.marker ? [existingBucket(findings.bucket, findings.marker, findings.bucketSettings)] : []),
  ]
  refuseDuplicates(existing)
  return existing
}

function refuseDuplicates(existing: readonly Existing[]): void {
  const ids = new Map<string, string[]>()
  for (const { key, id } of existing) ids.set(key, [...(ids.get(key) ?? []), id])
  for (const [key, found] of ids) if (found.length > 1) throw duplicateError(key, found)
}

function withKeyOnly(findings: Findings): Findings {
  const keyed = <T extends { tags: Tags }>(resources: readonly T[]) =>
    resources.filter(({ tags }) => tags[tagKeys.key] !== undefined)
  return {
    ...findings,
    vpcs: keyed(findings.vpcs),
    vswitches: keyed(findings.vswitches),
    securityGroups: keyed(findings.securityGroups),
    instances: keyed(findings.instances),
    loadBalancers: keyed(findings.loadBalancers),
    eips: keyed(findings.eips),
    databases: keyed(findings.databases),
    natGateways: keyed(findings.natGateways),
    certificates: keyed(findings.certificates),
    keyPairs: keyed(findings.keyPairs),
  }
}

/** What the findings fix for every later choice. */
export function pinsOf(findings: Findings, foreignCidrs: readonly string[]): Pins {
  const byNumber = (a: { key: string }, b: { key: string }) => keyNumber(a.key) - keyNumber(b.key)
  return {
    zones: findings.vswitches.flatMap((vswitch) => withKey(vswitch, 'vswitch-')).toSorted(byNumber),
    instances: findings.instances.flatMap((instance) => withKey(instance, 'instance-')).toSorted(byNumber),
    hasDatabase: findings.databases.some(({ tags }) => tags[tagKeys.key] === 'database'),
    foreignCidrs,
  }
}

function withKey<T extends { tags: Tags }>(resource: T, prefix: string): (T & { key: string })[] {
  const key = resource.tags[tagKeys.key]
  return key?.startsWith(prefix) ? [{ ...resource, key }] : []
}

function keysById(findings: Findings): KeyOf {
  const keys = new Map<string, string>()
  const tagged = [
    findings.vpcs,
    findings.vswitches,
    findings.securityGroups,
    findings.instances,
    findings.loadBalancers,
    findings.eips,
    findings.databases,
    findings.natGateways,
  ].flat()
  for (const { id, tags } of tagged) keys.set(id, tags[tagKeys.key] ?? id)
  // Uploads know no token: a lost answer can leave one content there twice, and the second is not wanted.
  const uploaded = new Set<string>()
  for (const { id, tags } of findings.certificates) {
    const key = tags[tagKeys.key] ?? id
    keys.set(id, uploaded.has(key) ? `${key}-again-${id}` : key)
    uploaded.add(key)
  }
  for (const { id, name } of findings.serverGroups) keys.set(id, `server-group-${backendPortOf(name)}`)
  return (id) => keys.get(id) ?? id
}
