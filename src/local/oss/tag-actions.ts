import type { OssAction, OssCall } from './action.ts'
import { noContent } from './action.ts'
import { bucketOf } from './bucket-actions.ts'
import { noSuchKey, OssError } from './oss-error.ts'
import { elements, elementText, readXml, xmlAnswer } from './xml.ts'

const rendered = (tags: Record<string, string>) =>
  xmlAnswer('Tagging', { TagSet: { Tag: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) } })

async function sentTags(call: OssCall): Promise<Record<string, string>> {
  const tags = elements(await readXml(call.request), 'Tag')
  if (tags.length > 20) throw new OssError('InvalidTag', 400, 'The number of tags exceeds the limit.')
  return Object.fromEntries(tags.map((tag) => [elementText(tag, 'Key') ?? '', elementText(tag, 'Value') ?? '']))
}

export const getBucketTags: OssAction = {
  name: 'GetBucketTags',
  isReadOnly: true,
  run: (call) => rendered(bucketOf(call).record.tags),
}

export const putBucketTags: OssAction = {
  name: 'PutBucketTags',
  isReadOnly: false,
  async run(call) {
    const bucket = bucketOf(call)
    bucket.update({ tags: await sentTags(call) })
    return { status: 200 }
  },
}

export const deleteBucketTags: OssAction = {
  name: 'DeleteBucketTags',
  isReadOnly: false,
  run(call) {
    bucketOf(call).update({ tags: {} })
    return noContent
  },
}

function objectOf(call: OssCall) {
  const bucket = bucketOf(call)
  const object = bucket.get(call.request.key)
  if (!object) throw noSuchKey(call.request.key)
  return { bucket, object }
}

export const getObjectTagging: OssAction = {
  name: 'GetObjectTagging',
  isReadOnly: true,
  run: (call) => rendered(objectOf(call).object.tags ?? {}),
}

export const putObjectTagging: OssAction = {
  name: 'PutObjectTagging',
  isReadOnly: false,
  async run(call) {
    const tags = await sentTags(call)
    const { bucket, object } = objectOf(call)
    bucket.put({ ...object, tags })
    return { status: 200 }
  },
}

export const deleteObjectTagging: OssAction = {
  name: 'DeleteObjectTagging',
  isReadOnly: false,
  run(call) {
    const { bucket, object } = objectOf(call)
    bucket.put({ ...object, tags: {} })
    return noContent
  },
}
