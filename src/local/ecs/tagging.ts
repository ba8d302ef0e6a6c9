import type { Params } from '../api/params.ts'
import { VendorError } from '../api/vendor-error.ts'

type Tags = Record<string, string>

const maxTagsPerResource = 20

/** The tags of a creating or tagging call, checked as the API does. */
export function readTags(params: Params): Tags {
  const tags: Tags = Object.create(null)
  for (const { Key, Value } of params.objects('Tag')) {
    const key = String(Key ?? '')
    if (key === '') throw new VendorError('MissingParameter.TagKey', 400, 'The parameter Tag.N.Key is required.')
    if (key in tags) throw new VendorError('Duplicate.TagKey', 400, `The Tag.N.Key contains the duplicate key ${key}.`)
    if (/^(aliyun|acs:)|https?:\/\//i.test(key))
      throw new VendorError(
        'InvalidTagKey.Malformed',
        400,
        `The specified Tag.n.Key "${key}" is not valid: it must not begin with aliyun or acs: nor hold http:// or https://.`,
      )
    tags[key] = String(Value ?? '')
  }
  return { ...tags }
}

/** Adds tags to what a resource has; refuses more than twenty. */
export function mergeTags(have: Tags, more: Tags): Tags {
  const merged = { ...have, ...more }
  if (Object.keys(merged).length > maxTagsPerResource)
    throw new VendorError('TagQuotaExceed', 400, `A resource can have at most ${maxTagsPerResource} tags.`)
  return merged
}

/** Without `keys`, or without any when `keys` is undefined. */
export function removeTags(have: Tags, keys: readonly string[] | undefined): Tags {
  if (keys === undefined) return {}
  return Object.fromEntries(Object.entries(have).filter(([key]) => !keys.includes(key)))
}

/** True when the record has every tag of the call's `Tag.N` filter; a filter without a value asks for the key only. */
export function matchesTags(record: { tags: Tags }, params: Params, name = 'Tag'): boolean {
  return params.objects(name).every(({ Key, Value }) => {
    const key = String(Key ?? '')
    return (
      Object.hasOwn(record.tags, key) && (Value === undefined || Value === '' || record.tags[key] === String(Value))
    )
  })
}

/** Tags in the shape of ECS, SLB and RDS answers. */
export const tagKeyValues = (tags: Tags) => ({
  Tag: Object.entries(tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue })),
})

/** Tags in the shape of VPC answers. */
export const keyValues = (tags: Tags) => ({ Tag: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) })
