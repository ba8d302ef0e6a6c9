import type { Call, Operation } from '../api/operation.ts'
import { cursorOrPage, pageOf } from '../ecs/paging.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, mergeTags, readTags, removeTags, tagKeyValues } from '../ecs/tagging.ts'
import { defineRds, refuse } from './define.ts'
import { databaseInstances, type DatabaseInstanceRecord } from './records.ts'
import { changeDatabase } from './transition.ts'

const resourceType = spec.required(spec.oneOf('INSTANCE', 'instance'))

function tagged({ core, regionId }: Call, ids: readonly string[]): DatabaseInstanceRecord[] {
  return ids.map((id) => {
    const instance = databaseInstances(core.store).get(id)
    if (!instance || instance.regionId !== regionId)
      throw refuse('InvalidDBInstanceId.NotFound', `The specified ResourceId ${id} does not exist.`, 404)
    return instance
  })
}

const tagResources = defineRds('TagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: resourceType,
    ResourceId: spec.required(spec.repeated(50)),
    Tag: spec.required(spec.tags),
  },
  run(call) {
    const tags = readTags(call.params)
    const changes = tagged(call, call.params.texts('ResourceId')).map((instance) => ({
      instance,
      tags: mergeTags(instance.tags, tags),
    }))
    for (const change of changes) changeDatabase(call.core, change.instance, { tags: change.tags })
    return {}
  },
})

const untagResources = defineRds('UntagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: resourceType,
    ResourceId: spec.required(spec.repeated(50)),
    TagKey: spec.repeated(20),
    All: spec.flag,
  },
  run(call) {
    const keys = call.params.texts('TagKey')
    const isAll = keys.length === 0 && call.params.flag('All') === true
    for (const instance of tagged(call, call.params.texts('ResourceId')))
      changeDatabase(call.core, instance, { tags: removeTags(instance.tags, isAll ? undefined : keys) })
    return {}
  },
})

const listTagResources = defineRds('ListTagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: resourceType,
    ResourceId: spec.repeated(50),
    Tag: spec.tags,
    NextToken: spec.text,
  },
  run({ core, params, regionId }) {
    const ids = params.texts('ResourceId')
    const rows = databaseInstances(core.store)
      .filter(
        (instance) =>
          instance.regionId === regionId &&
          (ids.length === 0 || ids.includes(instance.id)) &&
          matchesTags(instance, params),
      )
      .flatMap((instance) =>
        Object.entries(instance.tags).map(([key, value]) => ({
          id: `${instance.id}/${key}`,
          instanceId: instance.id,
          key,
          value,
        })),
      )
    const page = cursorOrPage(rows, params, { defaultSize: 1_000 })
    return {
      NextToken: page.NextToken,
      TagResources: {
        TagResource: page.rows.map(({ instanceId, key, value }) => ({
          ResourceId: instanceId,
          ResourceType: 'INSTANCE',
          TagKey: key,
          TagValue: value,
        })),
      },
    }
  },
})

const describeTags = defineRds('DescribeTags', {
  parameters: { RegionId: spec.region, DBInstanceId: spec.text, ResourceType: spec.text, Tags: { type: 'object' } },
  run({ core, params, regionId }) {
    const rows = new Map<string, { TagKey: string; TagValue: string; ids: string[] }>()
    for (const instance of databaseInstances(core.store).all()) {
      if (instance.regionId !== regionId || instance.id !== (params.optionalText('DBInstanceId') ?? instance.id))
        continue
      for (const [TagKey, TagValue] of Object.entries(instance.tags)) {
        const key = JSON.stringify([TagKey, TagValue])
        const row = rows.get(key) ?? { TagKey, TagValue, ids: [] }
        row.ids.push(instance.id)
        rows.set(key, row)
      }
    }
    return {
      Items: {
        TagInfos: [...rows.values()].map(({ ids, ...tag }) => ({ ...tag, DBInstanceIds: { DBInstanceIds: ids } })),
      },
    }
  },
})

const describeDBInstanceByTags = defineRds('DescribeDBInstanceByTags', {
  parameters: {
    RegionId: spec.region,
    DBInstanceId: spec.text,
    PageNumber: spec.pageNumber,
    PageSize: spec.between(1, 100),
  },
  run({ core, params, regionId }) {
    const found = databaseInstances(core.store).filter(
      (instance) =>
        instance.regionId === regionId && instance.id === (params.optionalText('DBInstanceId') ?? instance.id),
    )
    const page = pageOf(found, params, 30)
    return {
      PageNumber: page.PageNumber,
      PageRecordCount: page.rows.length,
      TotalRecordCount: page.TotalCount,
      Items: {
        DBInstanceTag: page.rows.map((instance) => ({ DBInstanceId: instance.id, Tags: tagKeyValues(instance.tags) })),
      },
    }
  },
})

/** The older way: a JSON map in one parameter, or Tag.N.key with a lower-case name. */
const addTagsToResource = defineRds('AddTagsToResource', {
  parameters: { RegionId: spec.region, DBInstanceId: spec.requiredText, Tags: { type: 'object' }, Tag: spec.tags },
  run(call) {
    const given = Object.fromEntries(
      Object.entries(call.params.object('Tags') ?? {}).map(([key, value]) => [key, String(value)]),
    )
    for (const instance of tagged(call, call.params.text('DBInstanceId').split(',')))
      changeDatabase(call.core, instance, { tags: mergeTags(instance.tags, { ...given, ...readTags(call.params) }) })
    return {}
  },
})

const removeTagsFromResource = defineRds('RemoveTagsFromResource', {
  parameters: { RegionId: spec.region, DBInstanceId: spec.requiredText, Tags: { type: 'object' }, Tag: spec.tags },
  run(call) {
    const keys = [...Object.keys(call.params.object('Tags') ?? {}), ...Object.keys(readTags(call.params))]
    for (const instance of tagged(call, call.params.text('DBInstanceId').split(',')))
      changeDatabase(call.core, instance, { tags: removeTags(instance.tags, keys) })
    return {}
  },
})

export const tagOperations: Operation[] = [
  tagResources,
  untagResources,
  listTagResources,
  describeTags,
  describeDBInstanceByTags,
  addTagsToResource,
  removeTagsFromResource,
]
