import type { TaggedKind, Tagging, Tags } from '../tags.ts'
import { unless } from './api.ts'
import { flatten } from './flatten.ts'
import { chunks } from './paging.ts'
import type { Api, Product } from './rpc.ts'

interface TagTarget {
  product: Product
  resourceType: string
  /** VPC spells it UnTagResources. */
  untagAction: 'UntagResources' | 'UnTagResources'
  idsPerCall: number
}

const ecs = (resourceType: string): TagTarget => ({
  product: 'Ecs',
  resourceType,
  untagAction: 'UntagResources',
  idsPerCall: 50,
})
const vpc = (resourceType: string): TagTarget => ({
  product: 'Vpc',
  resourceType,
  untagAction: 'UnTagResources',
  idsPerCall: 50,
})

const targets: Readonly<Record<TaggedKind, TagTarget>> = {
  instance: ecs('instance'),
  image: ecs('image'),
  snapshot: ecs('snapshot'),
  'security-group': ecs('securitygroup'),
  'key-pair': ecs('keypair'),
  vpc: vpc('VPC'),
  vswitch: vpc('VSWITCH'),
  eip: vpc('EIP'),
  'nat-gateway': vpc('NATGATEWAY'),
  'load-balancer': { product: 'Slb', resourceType: 'instance', untagAction: 'UntagResources', idsPerCall: 20 },
  database: { product: 'Rds', resourceType: 'INSTANCE', untagAction: 'UntagResources', idsPerCall: 50 },
}

const tagsPerCall = 20

/** Tags of every kind of resource: the same call in four products. */
export function createTagging(api: Api): Tagging {
  return {
    async tag(kind, ids, tags) {
      const { product, resourceType, idsPerCall } = targets[kind]
      const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
      for (const part of chunks(ids, idsPerCall)) {
        for (const some of chunks(list, tagsPerCall)) {
          const query = flatten({ RegionId: api.region, ResourceType: resourceType, ResourceId: part, Tag: some })
          await api.call({ product, action: 'TagResources', query, effect: 'repeatable' })
        }
      }
    },
    async untag(kind, ids, keys) {
      const { product, resourceType, untagAction, idsPerCall } = targets[kind]
      for (const part of chunks(ids, idsPerCall)) {
        for (const some of chunks(keys, tagsPerCall)) {
          const query = flatten({ RegionId: api.region, ResourceType: resourceType, ResourceId: part, TagKey: some })
          await unless(['not-found'], api.call({ product, action: untagAction, query, effect: 'repeatable' }))
        }
      }
    },
  }
}

/** Tags of many resources at once, for products whose list calls leave them out (RDS). */
export async function listTags(api: Api, kind: TaggedKind, ids: readonly string[]): Promise<Map<string, Tags>> {
  const { product, resourceType, idsPerCall } = targets[kind]
  const found = new Map<string, Tags>(ids.map((id) => [id, {}]))
  for (const part of chunks(ids, idsPerCall)) {
    let token: string | undefined
    do {
      const query = flatten({ RegionId: api.region, ResourceType: resourceType, ResourceId: part, NextToken: token })
      const body = (await api.call({ product, action: 'ListTagResources', query, effect: 'read' })) as ListTagsBody
      for (const row of body.TagResources?.TagResource ?? []) {
        const tags = found.get(row.ResourceId)
        if (tags) tags[row.TagKey] = row.TagValue ?? ''
      }
      token = body.NextToken || undefined
    } while (token !== undefined)
  }
  return found
}

interface ListTagsBody {
  NextToken?: string
  TagResources?: { TagResource?: { ResourceId: string; TagKey: string; TagValue?: string }[] }
}
