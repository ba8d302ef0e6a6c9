import { copyFile } from 'node:fs/promises'
import { appendFileSync, closeSync, openSync, readFileSync } from 'node:fs'
import type { OssAction, OssAnswer, OssCall } from './action.ts'
import { noContent } from './action.ts'
import { bucketOf } from './bucket-actions.ts'
import type { Bucket } from './bucket.ts'
import { Crc64 } from '../../shared/crc64.ts'
import { failedCondition, objectHeaders, requestedRange, responseOverrides, storedHeaders } from './object-headers.ts'
import { invalidArgument, noSuchBucket, noSuchKey, OssError } from './oss-error.ts'
import { receiveBody } from './receive.ts'
import type { ObjectRecord } from './records.ts'
import { parameter, type OssRequest } from './request.ts'
import { elements, elementText, malformed, readXml, xmlAnswer } from './xml.ts'

const longestKey = 1_023

/** Throws when the key is none that OSS takes. */
export function checkKey(key: string): void {
  const length = Buffer.byteLength(key)
  if (length >= 1 && length <= longestKey && !/^[/\\]/.test(key)) return
  throw new OssError('InvalidObjectName', 400, 'The specified object is not valid.', { details: { ObjectName: key } })
}

/** Refuses to replace an object when the client forbids it; a bucket with versions ignores the header, as OSS does. */
export function checkOverwrite(bucket: Bucket, request: OssRequest): void {
  if (bucket.record.versioning !== undefined || request.headers['x-oss-forbid-overwrite']?.toLowerCase() !== 'true')
    return
  if (!bucket.get(request.key)) return
  throw new OssError('FileAlreadyExists', 409, 'The object you specified already exists and can not be overwritten.', {
    details: { Key: request.key },
  })
}

export const putObject: OssAction = {
  name: 'PutObject',
  isReadOnly: false,
  async run(call) {
    const { request, core } = call
    const bucket = bucketOf(call)
    checkKey(request.key)
    checkOverwrite(bucket, request)
    const headers = storedHeaders(request)
    const blob = bucket.newBlob()
    const received = await receiveBody(request.body, bucket.blobPath(blob), request.headers['content-md5'])
    // Someone else may have been faster while the body came in: from here to put() nothing waits.
    try {
      checkOverwrite(bucket, request)
    } catch (error) {
      bucket.dropBlob(blob)
      throw error
    }
    bucket.put({ key: request.key, blob, ...received, modifiedMs: core.clock.now(), type: 'Normal', headers })
    const md5 = Buffer.from(received.etag, 'hex').toString('base64')
    return {
      status: 200,
      headers: { etag: `"${received.etag}"`, 'x-oss-hash-crc64ecma': received.crc64, 'content-md5': md5 },
    }
  },
}

function existing(call: OssCall): { bucket: Bucket; object: ObjectRecord } {
  const bucket = bucketOf(call)
  const object = bucket.get(call.request.key)
  if (!object) throw noSuchKey(call.request.key)
  return { bucket, object }
}

export const getObject: OssAction = {
  name: 'GetObject',
  isReadOnly: true,
  run(call) {
    const { bucket, object } = existing(call)
    const refusal = conditionRefusal(object, call.request)
    if (refusal) return refusal
    const isStandard = call.request.headers['x-oss-range-behavior'] === 'standard'
    const range = requestedRange(call.request.headers['range'], object.size, isStandard)
    const headers = { ...objectHeaders(object), ...responseOverrides(call.request) }
    if (!range)
      return { status: 200, headers: { ...headers, 'content-length': String(object.size) }, body: bucket.read(object) }
    const { start, end } = range
    const partial = {
      'content-range': `bytes ${start}-${end}/${object.size}`,
      'content-length': String(end - start + 1),
    }
    return { status: 206, headers: { ...headers, ...partial }, body: bucket.read(object, range) }
  },
}

export const headObject: OssAction = {
  name: 'HeadObject',
  isReadOnly: true,
  run(call) {
    const { object } = existing(call)
    const headers = { ...objectHeaders(object), 'content-length': String(object.size) }
    return conditionRefusal(object, call.request) ?? { status: 200, headers }
  },
}

export const getObjectMeta: OssAction = { ...headObject, name: 'GetObjectMeta' }

function conditionRefusal(object: ObjectRecord, request: OssRequest): OssAnswer | undefined {
  const status = failedCondition(object, request.headers)
  if (status === 412) throw preconditionFailed()
  return (
    status && {
      status,
      headers: { etag: `"${object.etag}"`, 'last-modified': new Date(object.modifiedMs).toUTCString() },
    }
  )
}

const preconditionFailed = () =>
  new OssError('PreconditionFailed', 412, 'At least one of the preconditions you specified did not hold.')

export const deleteObject: OssAction = {
  name: 'DeleteObject',
  isReadOnly: false,
  run(call) {
    bucketOf(call).delete(call.request.key)
    return noContent
  },
}

export const deleteMultipleObjects: OssAction = {
  name: 'DeleteMultipleObjects',
  isReadOnly: false,
  async run(call) {
    const bucket = bucketOf(call)
    const document = await readXml(call.request)
    const keys = elements(document, 'Object').map((object) => elementText(object, 'Key') ?? '')
    if (keys.length === 0 || keys.length > 1_000) throw malformed()
    for (const key of keys) bucket.delete(key)
    if (elementText(document, 'Quiet') === 'true') return { status: 200 }
    const encode = parameter(call.request, 'encoding-type') === 'url' ? encodeURIComponent : (text: string) => text
    const encoding = parameter(call.request, 'encoding-type') === 'url' ? { EncodingType: 'url' } : {}
    return xmlAnswer('DeleteResult', { ...encoding, Deleted: keys.map((key) => ({ Key: encode(key) })) })
  },
}

/** The object that `x-oss-copy-source: /bucket/key` names. Throws for one that is not there or not well-formed. */
export function copySource({ request, buckets }: OssCall): { bucket: Bucket; object: ObjectRecord } {
  const header = request.headers['x-oss-copy-source'] ?? ''
  const match = /^\/?([^/]+)\/([^?]+)(\?versionId=.*)?$/.exec(header)
  if (!match)
    throw invalidArgument(
      'x-oss-copy-source',
      header,
      'Copy Source must mention the source bucket and key: /sourcebucket/sourcekey.',
    )
  const bucket = buckets.get(match[1]!)
  if (!bucket) throw noSuchBucket(match[1]!)
  const key = decodeSource(match[2]!)
  const object = bucket.get(key)
  if (!object) throw noSuchKey(key)
  const status = failedCondition(object, request.headers, 'x-oss-copy-source-')
  if (status !== undefined) throw preconditionFailed()
  return { bucket, object }
}

function decodeSource(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    // A stray percent sign: the key was sent unescaped.
    return key
  }
}

export const copyObject: OssAction = {
  name: 'CopyObject',
  isReadOnly: false,
  async run(call) {
    const { request, core } = call
    const target = bucketOf(call)
    checkKey(request.key)
    const source = copySource(call)
    const blob = target.newBlob()
    await copyFile(source.bucket.blobPath(source.object.blob), target.blobPath(blob))
    try {
      checkOverwrite(target, request)
    } catch (error) {
      target.dropBlob(blob)
      throw error
    }
    const replaces = request.headers['x-oss-metadata-directive']?.toUpperCase() === 'REPLACE'
    const headers = replaces ? storedHeaders(request) : source.object.headers
    const copy: ObjectRecord = { ...source.object, key: request.key, blob, headers, modifiedMs: core.clock.now() }
    target.put({ ...copy, type: source.object.type === 'Appendable' ? 'Normal' : source.object.type })
    const result = { ETag: `"${copy.etag}"`, LastModified: new Date(copy.modifiedMs).toISOString() }
    return xmlAnswer('CopyObjectResult', result, { 'x-oss-hash-crc64ecma': copy.crc64, etag: `"${copy.etag}"` })
  },
}

export const appendObject: OssAction = {
  name: 'AppendObject',
  isReadOnly: false,
  async run(call) {
    const { request, core } = call
    const bucket = bucketOf(call)
    checkKey(request.key)
    const text = parameter(request, 'position') ?? ''
    if (!/^\d{1,15}$/.test(text)) throw invalidArgument('position', text, 'The append position must be a whole number.')
    const headers = storedHeaders(request)
    const arrived = bucket.newBlob()
    const received = await receiveBody(request.body, bucket.blobPath(arrived), request.headers['content-md5'])
    // From here on nothing waits: position and content change together.
    try {
      const appended = append(bucket, {
        key: request.key,
        position: Number(text),
        arrived,
        headers,
        modifiedMs: core.clock.now(),
      })
      const next = { 'x-oss-next-append-position': String(appended.size), 'x-oss-hash-crc64ecma': appended.crc64 }
      return { status: 200, headers: { etag: `"${received.etag}"`, ...next } }
    } finally {
      bucket.dropBlob(arrived)
    }
  },
}

interface Append {
  key: string
  position: number
  /** Blob with the bytes to add. */
  arrived: string
  headers: Record<string, string>
  modifiedMs: number
}

function append(bucket: Bucket, { key, position, arrived, headers, modifiedMs }: Append): ObjectRecord {
  const before = bucket.get(key)
  if (before && before.type !== 'Appendable')
    throw new OssError('ObjectNotAppendable', 409, 'The object is not appendable.')
  const length = before?.size ?? 0
  if (position !== length) {
    const next = { 'x-oss-next-append-position': String(length), 'x-oss-object-type': 'Appendable' }
    throw new OssError('PositionNotEqualToLength', 409, 'Position is not equal to file length.', { headers: next })
  }
  const blob = before?.blob ?? bucket.newBlob()
  const path = bucket.blobPath(blob)
  if (!before) closeSync(openSync(path, 'w'))
  appendFileSync(path, readFileSync(bucket.blobPath(arrived)))
  const bytes = readFileSync(path)
  const crc64 = new Crc64().update(bytes).digest()
  const etag = `${crc64.padStart(24, '0')}${bytes.length.toString(16).padStart(8, '0')}`.slice(0, 32).toUpperCase()
  const object: ObjectRecord = {
    key,
    blob,
    size: bytes.length,
    etag,
    crc64,
    modifiedMs,
    type: 'Appendable',
    headers: before?.headers ?? headers,
  }
  bucket.put(object)
  return object
}
