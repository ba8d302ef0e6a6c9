import { percentEncode } from '../wire/percent.ts'
import type { OssAction, OssCall } from './action.ts'
import { bucketOf, ownerOf } from './bucket-actions.ts'
import { listKeys, type Listing } from './listing.ts'
import { invalidArgument } from './oss-error.ts'
import { parameter } from './request.ts'
import { xmlAnswer } from './xml.ts'

const largestPage = 1_000

function maxKeysOf(call: OssCall): number {
  const text = parameter(call.request, 'max-keys') ?? '100'
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= largestPage) return value
  throw invalidArgument('max-keys', text, 'Argument max-keys must be an integer between 0 and 1000.')
}

/** Names as they are, or URL-encoded where the client asked for it because XML cannot carry every character. */
function encoder(call: OssCall): (text: string) => string {
  return parameter(call.request, 'encoding-type') === 'url'
    ? (text) => percentEncode(text).replaceAll('%2F', '/')
    : (text) => text
}

function contents(call: OssCall, listing: Listing, withOwner: boolean) {
  const bucket = bucketOf(call)
  const encode = encoder(call)
  return {
    Contents: listing.keys.map((key) => {
      const object = bucket.get(key)!
      return {
        Key: encode(key),
        LastModified: new Date(object.modifiedMs).toISOString(),
        ETag: `"${object.etag}"`,
        Type: object.type,
        Size: object.size,
        StorageClass: 'Standard',
        ...(withOwner && { Owner: ownerOf(call.core.accountId) }),
      }
    }),
    CommonPrefixes: listing.commonPrefixes.map((prefix) => ({ Prefix: encode(prefix) })),
  }
}

export const listObjects: OssAction = {
  name: 'ListObjects',
  isReadOnly: true,
  run(call) {
    const [prefix, marker, delimiter] = ['prefix', 'marker', 'delimiter'].map(
      (name) => parameter(call.request, name) ?? '',
    )
    const maxKeys = maxKeysOf(call)
    const encode = encoder(call)
    const listing = listKeys(bucketOf(call).keys(), { prefix: prefix!, delimiter: delimiter!, after: marker!, maxKeys })
    return xmlAnswer('ListBucketResult', {
      Name: call.request.bucket,
      Prefix: encode(prefix!),
      Marker: encode(marker!),
      MaxKeys: maxKeys,
      Delimiter: encode(delimiter!),
      IsTruncated: listing.isTruncated,
      ...encodingType(call),
      ...(listing.isTruncated && { NextMarker: encode(listing.next) }),
      ...contents(call, listing, true),
    })
  },
}

export const listObjectsV2: OssAction = {
  name: 'ListObjectsV2',
  isReadOnly: true,
  run(call) {
    const [prefix, startAfter, delimiter] = ['prefix', 'start-after', 'delimiter'].map(
      (name) => parameter(call.request, name) ?? '',
    )
    const token = parameter(call.request, 'continuation-token')
    const after = token ? Buffer.from(token, 'base64').toString('utf8') : startAfter!
    const maxKeys = maxKeysOf(call)
    const encode = encoder(call)
    const listing = listKeys(bucketOf(call).keys(), { prefix: prefix!, delimiter: delimiter!, after, maxKeys })
    return xmlAnswer('ListBucketResult', {
      Name: call.request.bucket,
      Prefix: encode(prefix!),
      ...(startAfter && { StartAfter: encode(startAfter) }),
      ...(token && { ContinuationToken: token }),
      MaxKeys: maxKeys,
      Delimiter: encode(delimiter!),
      ...encodingType(call),
      IsTruncated: listing.isTruncated,
      KeyCount: listing.keys.length + listing.commonPrefixes.length,
      ...(listing.isTruncated && { NextContinuationToken: Buffer.from(listing.next).toString('base64') }),
      ...contents(call, listing, parameter(call.request, 'fetch-owner') === 'true'),
    })
  },
}

function encodingType(call: OssCall) {
  return parameter(call.request, 'encoding-type') === 'url' ? { EncodingType: 'url' } : {}
}
