import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import { cursorOrPage, pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, mergeTags, readTags, removeTags } from '../ecs/tagging.ts'
import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'
import { readLegacyTags } from './describe-load-balancers.ts'
import { loadBalancerOf } from './lookup.ts'
import { onBalancer } from './parameters.ts'
import { acls, certificates, listeners, loadBalancers, masterSlaveGroups, serverGroups } from './records.ts'

interface Tagged {
  id: string
  tags: Record<string, string>
}

const collections: Record<string, (store: Store) => Collection<Tagged>> = {
  instance: (store) => loadBalancers(store) as unknown as Collection<Tagged>,
  certificate: (store) => certificates(store) as unknown as Collection<Tagged>,
  acl: (store) => acls(store) as unknown as Collection<Tagged>,
  listener: (store) => listeners(store) as unknown as Collection<Tagged>,
  vservergroup: (store) => serverGroups(store) as unknown as Collection<Tagged>,
  masterslaveservergroup: (store) => masterSlaveGroups(store) as unknown as Collection<Tagged>,
}

const resourceType = spec.required(spec.oneOf(...Object.keys(collections)))

const collectionOf = ({ core, params }: Call) => collections[params.text('ResourceType')]!(core.store)

function taggedOf(call: Call): Tagged[] {
  const collection = collectionOf(call)
  return call.params.texts('ResourceId').map((id) => {
    const record = collection.get(id)
    if (!record)
      throw new VendorError('InvalidResourceId.NotFound', 404, `The specified ResourceId ${id} does not exist.`)
    return record
  })
}

const onResources = {
  RegionId: spec.region,
  ResourceType: resourceType,
  ResourceId: spec.required(spec.repeated(20)),
}

const tagResources = define('Slb', 'TagResources', {
  parameters: { ...onResources, Tag: spec.required(spec.tags) },
  run(call) {
    const tags = readTags(call.params)
    const changes = taggedOf(call).map((record) => ({ record, tags: mergeTags(record.tags, tags) }))
    for (const change of changes) collectionOf(call).update(change.record, { tags: change.tags })
    return {}
  },
})

const untagResources = define('Slb', 'UntagResources', {
  parameters: { ...onResources, TagKey: spec.repeated(20), All: spec.flag },
  run(call) {
    const keys = call.params.texts('TagKey')
    const isAll = keys.length === 0 && call.params.flag('All') === true
    for (const record of taggedOf(call))
      collectionOf(call).update(record, { tags: removeTags(record.tags, isAll ? undefined : keys) })
    return {}
  },
})

const listTagResources = define('Slb', 'ListTagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: resourceType,
    ResourceId: spec.repeated(20),
    Tag: spec.tags,
    NextToken: spec.text,
  },
  run(call) {
    const { params } = call
    const ids = params.texts('ResourceId')
    const rows = collectionOf(call)
      .filter((record) => (ids.length === 0 || ids.includes(record.id)) && matchesTags(record, params))
      .flatMap((record) => tagRows(record, params.text('ResourceType')))
    const page = cursorOrPage(rows, params, { defaultSize: 50 })
    return { NextToken: page.NextToken, TagResources: { TagResource: page.rows.map(({ id: _, ...row }) => row) } }
  },
})

const tagRows = (record: Tagged, type: string) =>
  Object.entries(record.tags).map(([TagKey, TagValue]) => ({
    id: `${record.id}/${TagKey}`,
    ResourceId: record.id,
    ResourceType: type,
    TagKey,
    TagValue,
  }))

const legacy = { ...onBalancer, RegionId: spec.region, Tags: spec.requiredText }

const addTags = define('Slb', 'AddTags', {
  parameters: legacy,
  run(call) {
    const balancer = loadBalancerOf(call)
    const added = readLegacyTags(call.params.text('Tags')).map(({ key, value }) => [key, value ?? ''])
    loadBalancers(call.core.store).update(balancer, { tags: mergeTags(balancer.tags, Object.fromEntries(added)) })
    return {}
  },
})

const removeLegacyTags = define('Slb', 'RemoveTags', {
  parameters: legacy,
  run(call) {
    const balancer = loadBalancerOf(call)
    const keys = readLegacyTags(call.params.text('Tags')).map(({ key }) => key)
    loadBalancers(call.core.store).update(balancer, { tags: removeTags(balancer.tags, keys) })
    return {}
  },
})

const describeTags = define('Slb', 'DescribeTags', {
  parameters: {
    RegionId: spec.region,
    LoadBalancerId: spec.text,
    Tags: spec.text,
    DistinctKey: spec.flag,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
  },
  run(call) {
    const { params, core } = call
    const wanted = readLegacyTags(params.optionalText('Tags'))
    const id = params.optionalText('LoadBalancerId')
    const counts = new Map<string, { TagKey: string; TagValue: string; InstanceCount: number }>()
    for (const balancer of loadBalancers(core.store).filter(
      (each) => each.regionId === call.regionId && each.id === (id ?? each.id),
    )) {
      for (const [TagKey, value] of Object.entries(balancer.tags)) {
        if (wanted.length > 0 && !wanted.some((tag) => tag.key === TagKey && (tag.value ?? value) === value)) continue
        const TagValue = params.flag('DistinctKey') ? '' : value
        const set = counts.get(`${TagKey}=${TagValue}`) ?? { TagKey, TagValue, InstanceCount: 0 }
        counts.set(`${TagKey}=${TagValue}`, { ...set, InstanceCount: set.InstanceCount + 1 })
      }
    }
    const { rows, ...page } = pageOf([...counts.values()], params, 50)
    return { TagSets: { TagSet: rows }, ...page }
  },
})

export const tagOperations: Operation[] = [
  tagResources,
  untagResources,
  listTagResources,
  addTags,
  removeLegacyTags,
  describeTags,
]
