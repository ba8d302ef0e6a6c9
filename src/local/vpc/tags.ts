import type { Call, Operation } from '../api/operation.ts'
import { VendorError } from '../api/vendor-error.ts'
import { define } from '../ecs/define.ts'
import * as spec from '../ecs/parameters.ts'
import { matchesTags, mergeTags, readTags, removeTags } from '../ecs/tagging.ts'
import { cursorOrPage } from '../ecs/paging.ts'
import type { Collection } from '../state/collection.ts'
import type { Store } from '../state/store.ts'
import { eips, natGateways, routeTables, vpcs, vswitches } from './records.ts'

interface Tagged {
  id: string
  regionId: string
  tags: Record<string, string>
}

const resourceTypes: Record<string, (store: Store) => Collection<Tagged>> = {
  VPC: (store) => vpcs(store) as unknown as Collection<Tagged>,
  VSWITCH: (store) => vswitches(store) as unknown as Collection<Tagged>,
  ROUTETABLE: (store) => routeTables(store) as unknown as Collection<Tagged>,
  EIP: (store) => eips(store) as unknown as Collection<Tagged>,
  NATGATEWAY: (store) => natGateways(store) as unknown as Collection<Tagged>,
}

const resourceType = spec.requiredText

function collectionOf({ core, params }: Call): Collection<Tagged> {
  const collection = resourceTypes[params.text('ResourceType').toUpperCase()]
  if (!collection)
    throw new VendorError(
      'InvalidParameter.ResourceType',
      400,
      `The specified ResourceType is not supported; use one of ${Object.keys(resourceTypes).join(', ')}.`,
    )
  return collection(core.store)
}

function taggedOf(call: Call, collection: Collection<Tagged>): Tagged[] {
  return call.params.texts('ResourceId').map((id) => {
    const record = collection.get(id)
    if (!record || record.regionId !== call.regionId)
      throw new VendorError('InvalidResourceId.NotFound', 404, `The specified ResourceId ${id} does not exist.`)
    return record
  })
}

const tagResources = define('Vpc', 'TagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: resourceType,
    ResourceId: spec.required(spec.repeated(50)),
    Tag: spec.required(spec.tags),
  },
  run(call) {
    const collection = collectionOf(call)
    const tags = readTags(call.params)
    const changes = taggedOf(call, collection).map((record) => ({ record, tags: mergeTags(record.tags, tags) }))
    for (const change of changes) collection.update(change.record, { tags: change.tags })
    return {}
  },
})

const untagResources = define('Vpc', 'UnTagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: resourceType,
    ResourceId: spec.required(spec.repeated(50)),
    TagKey: spec.repeated(20),
    All: spec.flag,
  },
  run(call) {
    const collection = collectionOf(call)
    const keys = call.params.texts('TagKey')
    for (const record of taggedOf(call, collection)) {
      collection.update(record, {
        tags: removeTags(record.tags, keys.length === 0 && call.params.flag('All') === true ? undefined : keys),
      })
    }
    return {}
  },
})

const listTagResources = define('Vpc', 'ListTagResources', {
  parameters: {
    RegionId: spec.region,
    ResourceType: resourceType,
    ResourceId: spec.repeated(50),
    Tag: spec.tags,
    NextToken: spec.text,
    MaxResults: spec.between(1, 50),
  },
  run(call) {
    const { params } = call
    const ids = params.texts('ResourceId')
    const rows = collectionOf(call)
      .filter(
        (record) =>
          record.regionId === call.regionId &&
          (ids.length === 0 || ids.includes(record.id)) &&
          matchesTags(record, params),
      )
      .flatMap((record) =>
        Object.entries(record.tags).map(([TagKey, TagValue]) => ({
          id: `${record.id}/${TagKey}`,
          ResourceId: record.id,
          ResourceType: params.text('ResourceType').toUpperCase(),
          TagKey,
          TagValue,
        })),
      )
    const page = cursorOrPage(rows, params, { defaultSize: 50 })
    return { NextToken: page.NextToken, TagResources: { TagResource: page.rows.map(({ id: _, ...row }) => row) } }
  },
})

export const vpcTagOperations: Operation[] = [tagResources, untagResources, listTagResources]
