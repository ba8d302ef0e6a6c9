import { createHmac } from 'node:crypto'
import { compare } from '../wire/percent.ts'
import type { OssRequest } from './request.ts'

// Query parameters that are part of the resource, from the vendor's document on signatures in headers.
const signedParameters = new Set(
  `acl uploads location cors logging website referer lifecycle delete append tagging objectMeta uploadId partNumber
  security-token position img style styleName replication replicationProgress replicationLocation cname bucketInfo comp
  qos live status vod startTime endTime symlink x-oss-process callback callback-var response-content-type
  response-content-language response-expires response-cache-control response-content-disposition
  response-content-encoding udf udfName udfImage udfId udfImageDesc udfApplication udfApplicationLog restore versions
  versioning versionId sequential continuation-token encryption policy stat requestPayment x-oss-traffic-limit
  x-oss-ac-subnet-mask x-oss-ac-source-ip x-oss-ac-vpc-id x-oss-ac-forward-allow worm wormId wormExtend
  x-oss-request-payer inventory inventoryId asyncFetch x-oss-async-process regionList cloudboxes`.split(/\s+/),
)

/** String to sign of OSS signature 1. `date` is the Date header, or the Expires of a presigned address. */
export function stringToSign(request: OssRequest, date: string): string {
  const header = (name: string) => request.headers[name] ?? ''
  const ossHeaders = Object.keys(request.headers)
    .filter((name) => name.startsWith('x-oss-'))
    .sort(compare)
    .map((name) => `${name}:${header(name).trim()}\n`)
  return `${request.method}\n${header('content-md5')}\n${header('content-type')}\n${date}\n${ossHeaders.join('')}${resource(request)}`
}

function resource({ bucket, key, query }: OssRequest): string {
  const signed = query
    .filter(([name]) => signedParameters.has(name))
    .sort(([a], [b]) => compare(a, b))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
  const path = bucket === '' ? '/' : `/${bucket}/${key}`
  return signed.length === 0 ? path : `${path}?${signed.join('&')}`
}

export function sign(toSign: string, secret: string): string {
  return createHmac('sha1', secret).update(toSign).digest('base64')
}
