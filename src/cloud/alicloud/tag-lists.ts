import type { Tags } from '../tags.ts'

/** Tags as requests of every product take them. */
export function tagList(tags: Tags | undefined): { key: string; value: string }[] | undefined {
  const entries = Object.entries(tags ?? {})
  return entries.length === 0 ? undefined : entries.map(([key, value]) => ({ key, value }))
}

interface TagRow {
  tagKey?: string | undefined
  tagValue?: string | undefined
  key?: string | undefined
  value?: string | undefined
}

/** Tags from an answer: ECS, SLB and RDS say TagKey and TagValue, VPC says Key and Value. */
export function tagMap(list: readonly TagRow[] | undefined): Tags {
  const tags: Tags = {}
  for (const tag of list ?? []) tags[tag.tagKey ?? tag.key ?? ''] = tag.tagValue ?? tag.value ?? ''
  return tags
}

/** True when `have` carries every one of `want`. */
export function hasTags(have: Tags, want: Tags | undefined): boolean {
  return Object.entries(want ?? {}).every(([key, value]) => have[key] === value)
}
