import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import type { Store } from '../state/store.ts'
import { define } from './define.ts'
import { keyPairId } from './lookup.ts'
import { cursorOrPage, pageOf } from './paging.ts'
import * as spec from './parameters.ts'
import { disks, images, instances, keyPairs, securityGroups, snapshots } from './records.ts'
import { matchesTags, mergeTags, readTags, removeTags } from './tagging.ts'

type Tags = Record<string, string>

/** A kind of resource that ECS tags, whatever its records look like otherwise. */
interface TaggedKind {
  /** Name in ResourceTypeCount of DescribeTags. */
  countName: string
  all(store: Store, regionId: string): { resourceId: string; tags: Tags }[]
  tagsOf(store: Store, regionId: string, resourceId: string): Tags | undefined
  setTags(store: Store, regionId: string, resourceId: string, tags: Tags): void
}

interface TaggedRecord {
  id: string
  regionId?: string
  tags: Tags
}

interface TaggedRecords {
  all(): TaggedRecord[]
  get(id: string): TaggedRecord | undefined
  update(record: never, change: { tags: Tags }): unknown
}

function kindOf(
  countName: string,
  records: (store: Store) => TaggedRecords,
  shown: { key?: typeof keyPairId; name?: (record: TaggedRecord) => string } = {},
): TaggedKind {
  const find = (store: Store, regionId: string, id: string) => {
    const record = records(store).get(shown.key?.(regionId, id) ?? id)
    return record && (record.regionId ?? regionId) === regionId ? record : undefined
  }
  return {
    countName,
    all: (store, regionId) =>
      records(store)
        .all()
        .filter((record) => (record.regionId ?? regionId) === regionId)
        .map((record) => ({ resourceId: shown.name?.(record) ?? record.id, tags: record.tags })),
    tagsOf: (store, regionId, id) => find(store, regionId, id)?.tags,
    setTags: (store, regionId, id, tags) => records(store).update(find(store, regionId, id) as never, { tags }),
  }
}

const afterSlash = (record: TaggedRecord) => record.id.slice(record.id.indexOf('/') + 1)

const kinds = new Map<string, TaggedKind>([
  ['instance', kindOf('Instance', instances)],
  ['disk', kindOf('Disk', disks)],
  ['image', kindOf('Image', images)],
  ['snapshot', kindOf('Snapshot', snapshots)],
  ['securitygroup', kindOf('Securitygroup', securityGroups)],
  ['keypair', kindOf('KeyPair', keyPairs, { key: keyPairId, name: afterSlash })],
])

function kindNamed(name: string): TaggedKind {
  const kind = kinds.get(name.toLowerCase())
  if (!kind)
    throw new VendorError(
      'InvalidResourceType.NotFound',
      404,
      `The specified ResourceType ${name} is not supported; use one of ${[...kinds.keys()].join(', ')}.`,
    )
  return kind
}

function changeTags(call: Call, ids: readonly string[], change: (tags: Tags) => Tags): void {
  const { core, params, regionId } = call
  const kind = kindNamed(params.text('ResourceType'))
  const changed = ids.map((id) => {
    const tags = kind.tagsOf(core.store, regionId, id)
    if (!tags)
      throw new VendorError(
        'InvalidResourceId.NotFound',
        404,
        `The specified ResourceId ${id} does not exist in ${regionId}.`,
      )
    return { id, tags: change(tags) }
  })
  for (const { id, tags } of changed) kind.setTags(core.store, regionId, id, tags)
}

const tagResources = define('Ecs', 'TagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: spec.requiredText,
    ResourceId: spec.required(spec.repeated(50)),
    Tag: spec.required(spec.tags),
  },
  run(call) {
    const tags = readTags(call.params)
    changeTags(call, call.params.texts('ResourceId'), (have) => mergeTags(have, tags))
    return {}
  },
})

const untagResources = define('Ecs', 'UntagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: spec.requiredText,
    ResourceId: spec.required(spec.repeated(50)),
    TagKey: spec.repeated(20),
    All: spec.flag,
  },
  run(call) {
    const keys = call.params.texts('TagKey')
    const isAll = keys.length === 0 && call.params.flag('All') === true
    changeTags(call, call.params.texts('ResourceId'), (have) => removeTags(have, isAll ? undefined : keys))
    return {}
  },
})

const tagFilter = spec.object({ TagKey: spec.text, TagValues: spec.repeated(10) })

const listTagResources = define('Ecs', 'ListTagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: spec.requiredText,
    ResourceId: spec.repeated(50),
    Tag: spec.tags,
    TagFilter: { type: 'list', items: tagFilter, maxItems: 10 },
    NextToken: spec.text,
  },
  run({ core, params, regionId }) {
    const type = params.text('ResourceType').toLowerCase()
    const ids = params.texts('ResourceId')
    const rows = kindNamed(type)
      .all(core.store, regionId)
      .filter(
        (each) =>
          (ids.length === 0 || ids.includes(each.resourceId)) &&
          matchesTags(each, params) &&
          matchesFilters(each.tags, params.objects('TagFilter')),
      )
      .flatMap(({ resourceId, tags }) =>
        Object.entries(tags).map(([TagKey, TagValue]) => ({
          id: `${resourceId}/${TagKey}`,
          ResourceId: resourceId,
          ResourceType: type,
          TagKey,
          TagValue,
        })),
      )
    const page = cursorOrPage(rows, params, { defaultSize: 50 })
    return { NextToken: page.NextToken, TagResources: { TagResource: page.rows.map(({ id: _, ...row }) => row) } }
  },
})

const matchesFilters = (tags: Tags, filters: readonly Record<string, unknown>[]) =>
  filters.every(({ TagKey, TagValues }) => {
    const values = Array.isArray(TagValues) ? TagValues.map(String) : []
    return Object.hasOwn(tags, String(TagKey)) && (values.length === 0 || values.includes(tags[String(TagKey)]!))
  })

const describeTags = define('Ecs', 'DescribeTags', {
  parameters: {
    RegionId: spec.region,
    ResourceType: spec.text,
    ResourceId: spec.text,
    Category: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.pageSize(100),
    Tag: spec.tags,
  },
  run({ core, params, regionId }) {
    const wanted = params.has('ResourceType') ? [kindNamed(params.text('ResourceType'))] : [...kinds.values()]
    const id = params.optionalText('ResourceId')
    const rows = new Map<string, { TagKey: string; TagValue: string; ResourceTypeCount: Record<string, number> }>()
    for (const kind of wanted) {
      for (const { resourceId, tags } of kind.all(core.store, regionId)) {
        if (id !== undefined && id !== resourceId) continue
        for (const [TagKey, TagValue] of Object.entries(tags)) {
          const key = JSON.stringify([TagKey, TagValue])
          const row = rows.get(key) ?? { TagKey, TagValue, ResourceTypeCount: {} }
          row.ResourceTypeCount[kind.countName] = (row.ResourceTypeCount[kind.countName] ?? 0) + 1
          rows.set(key, row)
        }
      }
    }
    const filtered = [...rows.values()].filter((row) =>
      params
        .objects('Tag')
        .every(({ Key, Value }) => row.TagKey === Key && (Value === undefined || row.TagValue === Value)),
    )
    const page = pageOf(filtered, params, 50)
    return {
      PageNumber: page.PageNumber,
      PageSize: page.PageSize,
      TotalCount: page.TotalCount,
      Tags: { Tag: page.rows },
    }
  },
})

const addTags = define('Ecs', 'AddTags', {
  parameters: {
    RegionId: spec.region,
    ResourceType: spec.requiredText,
    ResourceId: spec.requiredText,
    Tag: spec.required(spec.tags),
  },
  run(call) {
    const tags = readTags(call.params)
    changeTags(call, [call.params.text('ResourceId')], (have) => mergeTags(have, tags))
    return {}
  },
})

const removeTagsOperation = define('Ecs', 'RemoveTags', {
  parameters: { RegionId: spec.region, ResourceType: spec.requiredText, ResourceId: spec.requiredText, Tag: spec.tags },
  run(call) {
    const goners = call.params.objects('Tag')
    const isGoner = (key: string, value: string) =>
      goners.some(({ Key, Value }) => key === Key && (Value === undefined || Value === value))
    changeTags(call, [call.params.text('ResourceId')], (have) =>
      goners.length === 0
        ? {}
        : Object.fromEntries(Object.entries(have).filter(([key, value]) => !isGoner(key, value))),
    )
    return {}
  },
})

export const ecsTagOperations: Operation[] = [
  tagResources,
  untagResources,
  listTagResources,
  describeTags,
  addTags,
  removeTagsOperation,
]
