import { defaultRegionId } from '../gateway/gateway.ts'
import type { OssAction, OssCall } from './action.ts'
import { noContent } from './action.ts'
import type { Bucket } from './bucket.ts'
import { isBucketName } from './buckets.ts'
import { invalidArgument, noSuchBucket, OssError } from './oss-error.ts'
import type { BucketAcl } from './records.ts'
import { parameter, type OssRequest } from './request.ts'
import { elementText, malformed, readXml, xmlAnswer } from './xml.ts'

const location = `oss-${defaultRegionId}`
const isoTime = (ms: number) => new Date(ms).toISOString()

/** The bucket that a request names. Throws NoSuchBucket. */
export function bucketOf({ request, buckets }: OssCall): Bucket {
  const bucket = buckets.get(request.bucket)
  if (!bucket) throw noSuchBucket(request.bucket)
  return bucket
}

export const listBuckets: OssAction = {
  name: 'ListBuckets',
  isReadOnly: true,
  run({ request, buckets, core }) {
    const prefix = parameter(request, 'prefix') ?? ''
    const marker = parameter(request, 'marker') ?? ''
    const maxKeys = Math.min(Number(parameter(request, 'max-keys') ?? 100) || 100, 1_000)
    const matching = buckets.all().filter(({ record }) => record.name.startsWith(prefix) && record.name > marker)
    const page = matching.slice(0, maxKeys)
    const isTruncated = matching.length > page.length
    return xmlAnswer('ListAllMyBucketsResult', {
      Owner: ownerOf(core.accountId),
      ...((prefix || marker || isTruncated) && {
        Prefix: prefix,
        Marker: marker,
        MaxKeys: maxKeys,
        IsTruncated: isTruncated,
      }),
      ...(isTruncated && { NextMarker: page.at(-1)?.record.name }),
      Buckets: { Bucket: page.map((bucket) => shortForm(bucket)) },
    })
  },
}

export const ownerOf = (accountId: string) => ({ ID: accountId, DisplayName: accountId })

function shortForm({ record }: Bucket) {
  return {
    CreationDate: isoTime(record.createdMs),
    ExtranetEndpoint: `${location}.aliyuncs.com`,
    IntranetEndpoint: `${location}-internal.aliyuncs.com`,
    Location: location,
    Name: record.name,
    Region: defaultRegionId,
    StorageClass: record.storageClass,
  }
}

export const putBucket: OssAction = {
  name: 'PutBucket',
  isReadOnly: false,
  async run({ request, buckets, core }) {
    const name = request.bucket
    if (!isBucketName(name))
      throw new OssError('InvalidBucketName', 400, 'The specified bucket is not valid.', {
        details: { BucketName: name },
      })
    const storageClass = elementText(await readXml(request), 'StorageClass') ?? 'Standard'
    const acl = aclOf(request)
    const existing = buckets.get(name)
    if (existing) existing.update({ acl })
    else buckets.create({ name, createdMs: core.clock.now(), acl, storageClass, tags: {} })
    return { status: 200, headers: { location: `/${name}` } }
  },
}

function aclOf(request: OssRequest): BucketAcl {
  const acl = request.headers['x-oss-acl'] ?? 'private'
  if (acl === 'private' || acl === 'public-read' || acl === 'public-read-write') return acl
  throw invalidArgument('x-oss-acl', acl, 'no such bucket access control exists')
}

export const deleteBucket: OssAction = {
  name: 'DeleteBucket',
  isReadOnly: false,
  run(call) {
    const bucket = bucketOf(call)
    if (!bucket.isEmpty || bucket.uploads.all().length > 0) {
      throw new OssError('BucketNotEmpty', 409, 'The bucket you tried to delete is not empty.', {
        details: { BucketName: call.request.bucket },
      })
    }
    call.buckets.delete(call.request.bucket)
    return noContent
  },
}

export const getBucketInfo: OssAction = {
  name: 'GetBucketInfo',
  isReadOnly: true,
  run(call) {
    const bucket = bucketOf(call)
    const { acl, versioning } = bucket.record
    return xmlAnswer('BucketInfo', {
      Bucket: {
        ...shortForm(bucket),
        ...(versioning && { Versioning: versioning }),
        Owner: ownerOf(call.core.accountId),
        AccessControlList: { Grant: acl },
        DataRedundancyType: 'LRS',
      },
    })
  },
}

export const getBucketLocation: OssAction = {
  name: 'GetBucketLocation',
  isReadOnly: true,
  run(call) {
    bucketOf(call)
    return {
      ...xmlAnswer('LocationConstraint', {}),
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint>${location}</LocationConstraint>`,
    }
  },
}

export const getBucketStat: OssAction = {
  name: 'GetBucketStat',
  isReadOnly: true,
  run(call) {
    const objects = [...bucketOf(call).objects()]
    const storage = objects.reduce((sum, { size }) => sum + size, 0)
    return xmlAnswer('BucketStat', {
      Storage: storage,
      ObjectCount: objects.length,
      MultipartUploadCount: bucketOf(call).uploads.all().length,
    })
  },
}

export const getBucketAcl: OssAction = {
  name: 'GetBucketAcl',
  isReadOnly: true,
  run(call) {
    const { acl } = bucketOf(call).record
    return xmlAnswer('AccessControlPolicy', { Owner: ownerOf(call.core.accountId), AccessControlList: { Grant: acl } })
  },
}

export const putBucketAcl: OssAction = {
  name: 'PutBucketAcl',
  isReadOnly: false,
  run(call) {
    bucketOf(call).update({ acl: aclOf(call.request) })
    return { status: 200 }
  },
}

export const getBucketVersioning: OssAction = {
  name: 'GetBucketVersioning',
  isReadOnly: true,
  run(call) {
    const { versioning } = bucketOf(call).record
    return xmlAnswer('VersioningConfiguration', versioning ? { Status: versioning } : {})
  },
}

export const putBucketVersioning: OssAction = {
  name: 'PutBucketVersioning',
  isReadOnly: false,
  async run(call) {
    const status = elementText(await readXml(call.request), 'Status')
    if (status !== 'Enabled' && status !== 'Suspended') throw malformed()
    bucketOf(call).update({ versioning: status })
    return { status: 200 }
  },
}
