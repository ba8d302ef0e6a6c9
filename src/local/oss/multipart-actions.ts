import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { OssAction, OssCall } from './action.ts'
import { noContent } from './action.ts'
import { bucketOf } from './bucket-actions.ts'
import type { Bucket } from './bucket.ts'
import { Crc64 } from '../../shared/crc64.ts'
import { checkKey, checkOverwrite, copySource } from './object-actions.ts'
import { requestedRange, storedHeaders } from './object-headers.ts'
import { invalidArgument, noSuchUpload, OssError } from './oss-error.ts'
import { receiveBody } from './receive.ts'
import type { PartRecord, UploadRecord } from './records.ts'
import { parameter } from './request.ts'
import { elements, elementText, malformed, readXml, xmlAnswer } from './xml.ts'

const smallestPart = 100 * 1024
const mostParts = 10_000

export const initiateMultipartUpload: OssAction = {
  name: 'InitiateMultipartUpload',
  isReadOnly: false,
  run(call) {
    const { request, core } = call
    const bucket = bucketOf(call)
    checkKey(request.key)
    checkOverwrite(bucket, request)
    const upload = bucket.uploads.start({
      key: request.key,
      startedMs: core.clock.now(),
      headers: storedHeaders(request),
    })
    return xmlAnswer('InitiateMultipartUploadResult', {
      Bucket: request.bucket,
      Key: request.key,
      UploadId: upload.uploadId,
    })
  },
}

function uploadOf(call: OssCall): { bucket: Bucket; upload: UploadRecord } {
  const bucket = bucketOf(call)
  const uploadId = parameter(call.request, 'uploadId') ?? ''
  const upload = bucket.uploads.get(uploadId, call.request.key)
  if (!upload) throw noSuchUpload(uploadId)
  return { bucket, upload }
}

function partNumberOf(call: OssCall): number {
  const text = parameter(call.request, 'partNumber') ?? ''
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= mostParts) return number
  throw invalidArgument('partNumber', text, `Part number must be an integer between 1 and ${mostParts}, inclusive.`)
}

export const uploadPart: OssAction = {
  name: 'UploadPart',
  isReadOnly: false,
  async run(call) {
    const { bucket, upload } = uploadOf(call)
    const number = partNumberOf(call)
    const blob = randomUUID()
    const { request, core } = call
    const received = await receiveBody(
      request.body,
      bucket.uploads.blobPath(upload.uploadId, blob),
      request.headers['content-md5'],
    )
    const { size, etag, crc64 } = received
    bucket.uploads.putPart(upload.uploadId, { number, blob, size, etag, modifiedMs: core.clock.now() })
    return { status: 200, headers: { etag: `"${etag}"`, 'x-oss-hash-crc64ecma': crc64 } }
  },
}

export const uploadPartCopy: OssAction = {
  name: 'UploadPartCopy',
  isReadOnly: false,
  async run(call) {
    const { bucket, upload } = uploadOf(call)
    const number = partNumberOf(call)
    const source = copySource(call)
    const range = requestedRange(call.request.headers['x-oss-copy-source-range'], source.object.size, true)
    const blob = randomUUID()
    const path = bucket.uploads.blobPath(upload.uploadId, blob)
    const { size, etag } = await receiveBody(source.bucket.read(source.object, range), path, undefined)
    const modifiedMs = call.core.clock.now()
    bucket.uploads.putPart(upload.uploadId, { number, blob, size, etag, modifiedMs })
    return xmlAnswer('CopyPartResult', { LastModified: new Date(modifiedMs).toISOString(), ETag: `"${etag}"` })
  },
}

export const completeMultipartUpload: OssAction = {
  name: 'CompleteMultipartUpload',
  isReadOnly: false,
  async run(call) {
    const { bucket, upload } = uploadOf(call)
    const { request, core } = call
    const document = await readXml(request)
    const parts = wantedParts(
      document,
      bucket.uploads.parts(upload.uploadId),
      request.headers['x-oss-complete-all'] === 'yes',
    )
    checkOverwrite(bucket, request)
    const blob = bucket.newBlob()
    const crc64 = await joinParts(
      parts.map((part) => bucket.uploads.blobPath(upload.uploadId, part.blob)),
      bucket.blobPath(blob),
    )
    try {
      checkOverwrite(bucket, request)
    } catch (error) {
      bucket.dropBlob(blob)
      throw error
    }
    const size = parts.reduce((sum, part) => sum + part.size, 0)
    const etag = `${createHash('md5')
      .update(parts.map((part) => part.etag).join(''))
      .digest('hex')
      .toUpperCase()}-${parts.length}`
    bucket.put({
      key: request.key,
      blob,
      size,
      etag,
      crc64,
      modifiedMs: core.clock.now(),
      type: 'Multipart',
      headers: upload.headers,
    })
    bucket.uploads.remove(upload.uploadId)
    const location = `http://${request.headers['host'] ?? ''}/${request.bucket}/${request.key}`
    const result = { Location: location, Bucket: request.bucket, Key: request.key, ETag: `"${etag}"` }
    return xmlAnswer('CompleteMultipartUploadResult', result, { 'x-oss-hash-crc64ecma': crc64, etag: `"${etag}"` })
  },
}

/** The parts that the client lists, checked. Throws for parts that are missing, changed, too small or out of order. */
function wantedParts(document: string, stored: readonly PartRecord[], isAll: boolean): readonly PartRecord[] {
  const listed = elements(document, 'Part').map((part) => ({
    number: Number(elementText(part, 'PartNumber')),
    etag: (elementText(part, 'ETag') ?? '').replaceAll('"', '').toUpperCase(),
  }))
  if (listed.length === 0 && !isAll) throw malformed()
  const parts = isAll
    ? stored
    : listed.map(({ number, etag }) => stored.find((part) => part.number === number && part.etag === etag))
  if (parts.some((part) => part === undefined)) {
    throw new OssError(
      'InvalidPart',
      400,
      "One or more of the specified parts could not be found or the specified entity tag might not have matched the part's entity tag.",
    )
  }
  const found = parts as readonly PartRecord[]
  if (found.some((part, i) => i > 0 && part.number <= found[i - 1]!.number)) {
    throw new OssError('InvalidPartOrder', 400, 'The list of parts was not in ascending order.')
  }
  if (found.slice(0, -1).some((part) => part.size < smallestPart)) {
    throw new OssError('EntityTooSmall', 400, 'Your proposed upload is smaller than the minimum allowed size.')
  }
  return found
}

/** Writes the files one after the other into `target`; gives the CRC of the whole. */
async function joinParts(paths: readonly string[], target: string): Promise<string> {
  const crc = new Crc64()
  try {
    await pipeline(async function* () {
      for (const path of paths) {
        for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
          crc.update(chunk)
          yield chunk
        }
      }
    }, createWriteStream(target))
  } catch (error) {
    rmSync(target, { force: true })
    throw error
  }
  return crc.digest()
}

export const abortMultipartUpload: OssAction = {
  name: 'AbortMultipartUpload',
  isReadOnly: false,
  run(call) {
    const { bucket, upload } = uploadOf(call)
    bucket.uploads.remove(upload.uploadId)
    return noContent
  },
}

export const listParts: OssAction = {
  name: 'ListParts',
  isReadOnly: true,
  run(call) {
    const { bucket, upload } = uploadOf(call)
    const after = Number(parameter(call.request, 'part-number-marker') ?? 0)
    const most = Math.min(Number(parameter(call.request, 'max-parts') ?? 1_000) || 1_000, 1_000)
    const rest = bucket.uploads.parts(upload.uploadId).filter((part) => part.number > after)
    const page = rest.slice(0, most)
    return xmlAnswer('ListPartsResult', {
      Bucket: call.request.bucket,
      Key: upload.key,
      UploadId: upload.uploadId,
      StorageClass: 'Standard',
      PartNumberMarker: after,
      NextPartNumberMarker: page.at(-1)?.number ?? 0,
      MaxParts: most,
      IsTruncated: rest.length > page.length,
      Part: page.map(({ number, size, etag, modifiedMs }) => ({
        PartNumber: number,
        LastModified: new Date(modifiedMs).toISOString(),
        ETag: `"${etag}"`,
        Size: size,
      })),
    })
  },
}

export const listMultipartUploads: OssAction = {
  name: 'ListMultipartUploads',
  isReadOnly: true,
  run(call) {
    const prefix = parameter(call.request, 'prefix') ?? ''
    const uploads = bucketOf(call)
      .uploads.all()
      .filter(({ key }) => key.startsWith(prefix))
    return xmlAnswer('ListMultipartUploadsResult', {
      Bucket: call.request.bucket,
      Prefix: prefix,
      MaxUploads: 1_000,
      IsTruncated: false,
      Upload: uploads.map(({ key, uploadId, startedMs }) => ({
        Key: key,
        UploadId: uploadId,
        StorageClass: 'Standard',
        Initiated: new Date(startedMs).toISOString(),
      })),
    })
  },
}
