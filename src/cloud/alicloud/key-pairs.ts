import type { KeyPairs } from '../key-pairs.ts'
import { unless } from './api.ts'
import { flatten } from './flatten.ts'
import { allByNumber } from './paging.ts'
import type { Api } from './rpc.ts'
import { tagMap } from './tag-lists.ts'

/** Key pairs of ECS, by name: they have no other id that calls take. */
export function createKeyPairs(api: Api): KeyPairs {
  return {
    describeKeyPairs: ({ name, tags }) =>
      allByNumber(async (pageNumber) => {
        const query = flatten({
          RegionId: api.region,
          KeyPairName: name,
          Tag: wireTags(tags),
          PageNumber: pageNumber,
          PageSize: 50,
        })
        const answer = await api.call({ product: 'Ecs', action: 'DescribeKeyPairs', query, effect: 'read' })
        const { TotalCount, KeyPairs } = answer as KeyPairsBody
        const items = (KeyPairs?.KeyPair ?? []).map((row) => ({
          name: row.KeyPairName ?? '',
          tags: tagMap(row.Tags?.Tag?.map(({ TagKey, TagValue }) => ({ tagKey: TagKey, tagValue: TagValue }))),
        }))
        return { items, total: TotalCount }
      }),
    async importKeyPair({ name, publicKey, tags }) {
      const query = flatten({ RegionId: api.region, KeyPairName: name, PublicKeyBody: publicKey, Tag: wireTags(tags) })
      await api.call({ product: 'Ecs', action: 'ImportKeyPair', query, effect: 'once' })
    },
    async deleteKeyPair(name) {
      const query = flatten({ RegionId: api.region, KeyPairNames: JSON.stringify([name]) })
      await unless(['not-found'], api.call({ product: 'Ecs', action: 'DeleteKeyPairs', query, effect: 'repeatable' }))
    },
  }
}

const wireTags = (tags: Readonly<Record<string, string>> | undefined) =>
  Object.entries(tags ?? {}).map(([Key, Value]) => ({ Key, Value }))

interface KeyPairsBody {
  TotalCount?: number
  KeyPairs?: { KeyPair?: { KeyPairName?: string; Tags?: { Tag?: { TagKey?: string; TagValue?: string }[] } }[] }
}
