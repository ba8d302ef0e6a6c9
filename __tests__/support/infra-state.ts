import type { InfraCloud } from './infra-cloud.ts'

/** Collections of the local cloud that hold what costs money or is in the way; the rest are logs, tasks and tokens. */
const kinds = [
  'vpc',
  'vswitch',
  'security-group',
  'eip',
  'instance',
  'disk',
  'image',
  'load-balancer',
  'listener',
  'vserver-group',
  'database-instance',
  'database-schema',
  'database-account',
  'nat-gateway',
  'snat-entry',
  'server-certificate',
  'resolution-record',
  'key-pair',
  'ram-role',
] as const

export type ResourceCounts = Partial<Record<(typeof kinds)[number] | 'bucket', number>>

/** What exists in the local cloud, whoever it belongs to: what a run leaves behind shows here. */
export function countResources(infra: InfraCloud): ResourceCounts {
  const state = infra.local.core.store.toJSON()
  const counts: ResourceCounts = {}
  for (const kind of kinds) if (state[kind]?.length) counts[kind] = state[kind].length
  const buckets = infra.bucketCount()
  return buckets > 0 ? { ...counts, bucket: buckets } : counts
}
