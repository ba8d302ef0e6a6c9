import { createHash, createHmac } from 'node:crypto'
import { compare, percentEncode } from '../wire/percent.ts'
import type { OssRequest } from './request.ts'

export const algorithm = 'OSS4-HMAC-SHA256'

/** What an authorization header, or the query of a presigned address, claims. */
export interface ClaimV4 {
  accessKeyId: string
  /** `yyyymmdd/region/product/aliyun_v4_request` */
  scope: string
  /** `yyyymmddThhmmssZ` */
  dateTime: string
  additionalHeaders: readonly string[]
  signature: string
}

/** Splits `<access key>/<scope>`; undefined when the scope has not its four parts. */
export function splitCredential(credential: string): { accessKeyId: string; scope: string } | undefined {
  const [accessKeyId = '', ...scope] = credential.split('/')
  return accessKeyId && scope.length === 4 && scope[3] === 'aliyun_v4_request'
    ? { accessKeyId, scope: scope.join('/') }
    : undefined
}

export function canonicalRequest(request: OssRequest, additionalHeaders: readonly string[]): string {
  const { method, bucket, key, headers } = request
  const path = percentEncode(bucket === '' ? '/' : `/${bucket}/${key}`).replaceAll('%2F', '/')
  const query = request.query
    .filter(([name]) => name !== 'x-oss-signature')
    .map(([name, value]) => [percentEncode(name), percentEncode(value)] as const)
    .sort(([a], [b]) => compare(a, b))
    .map(([name, value]) => (value === '' ? name : `${name}=${value}`))
  const signed = Object.keys(headers).filter((name) => isAlwaysSigned(name) || additionalHeaders.includes(name))
  const lines = signed.sort(compare).map((name) => `${name}:${headers[name]!.trim()}\n`)
  const payload = headers['x-oss-content-sha256'] ?? 'UNSIGNED-PAYLOAD'
  return [method, path, query.join('&'), lines.join(''), [...additionalHeaders].sort(compare).join(';'), payload].join(
    '\n',
  )
}

const isAlwaysSigned = (name: string) => name === 'content-type' || name === 'content-md5' || name.startsWith('x-oss-')

export function stringToSign(canonical: string, claim: Pick<ClaimV4, 'dateTime' | 'scope'>): string {
  return [algorithm, claim.dateTime, claim.scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
}

export function sign(toSign: string, scope: string, secret: string): string {
  const key = scope
    .split('/')
    .reduce<string | Buffer>(
      (chained, part) => createHmac('sha256', chained).update(part).digest(),
      `aliyun_v4${secret}`,
    )
  return createHmac('sha256', key).update(toSign).digest('hex')
}
