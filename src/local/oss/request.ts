import type { IncomingMessage } from 'node:http'
import { plainHeaders } from '../wire/http-server.ts'
import { OssError } from './oss-error.ts'

/** One OSS request, its body not read yet. */
export interface OssRequest {
  method: string
  /** Empty for the service itself. */
  bucket: string
  /** Decoded; empty for the bucket itself. */
  key: string
  query: readonly (readonly [string, string])[]
  /** Lower-case names; values as UTF-8. */
  headers: Readonly<Record<string, string>>
  body: IncomingMessage
}

/** Reads where a request goes: `bucket.host/key` when the host names a bucket, else `host/bucket/key`. */
export function readOssRequest(message: IncomingMessage): OssRequest {
  const target = message.url ?? '/'
  const mark = target.indexOf('?')
  const path = decodePath(mark < 0 ? target : target.slice(0, mark))
  const headers = utf8(plainHeaders(message))
  const hostBucket = bucketOfHost(headers['host'] ?? '')
  const [bucket, key] = hostBucket === undefined ? splitPath(path) : [hostBucket, path]
  const query = [...new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1))]
  return { method: message.method ?? 'GET', bucket, key, query, headers, body: message }
}

/** The same request read as `host/bucket/key`, when its key begins with the bucket that its host names. */
export function pathStyle(request: OssRequest): OssRequest | undefined {
  const [bucket, key] = splitPath(request.key)
  return bucket === request.bucket && bucket !== '' ? { ...request, key } : undefined
}

/** The value of a query parameter; an empty text when it is there without one; undefined when it is not there. */
export function parameter(request: OssRequest, name: string): string | undefined {
  return request.query.find(([given]) => given === name)?.[1]
}

/** The bucket that a Host header names; undefined for addresses, `localhost` and the service's own names. */
export function bucketOfHost(host: string): string | undefined {
  const name = host.replace(/:\d+$/, '').toLowerCase()
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return undefined
  const [first = '', ...rest] = name.split('.')
  if (rest.length === 0 || first === 'oss' || first.startsWith('oss-')) return undefined
  return first
}

function splitPath(path: string): [string, string] {
  const slash = path.indexOf('/')
  return slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)]
}

/** OSS reads a plus sign in the path as a space; clients count on it, and escape the plus signs of names. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path.replace(/^\//, '').replaceAll('+', '%20'))
  } catch (cause) {
    throw new OssError('InvalidURI', 400, 'Could not parse the specified URI.', {
      details: { URI: path, Cause: String(cause) },
    })
  }
}

/** Node reads header bytes as Latin-1; OSS clients send metadata as UTF-8. */
function utf8(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Buffer.from(value, 'latin1').toString('utf8')]),
  )
}
