import { invalidArgument, OssError } from './oss-error.ts'
import type { ObjectRecord } from './records.ts'
import type { OssRequest } from './request.ts'

const kept = ['content-type', 'cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires']
const mostMetadata = 8 * 1024

/** The headers of an upload that come back with the object. Throws when the user's metadata is larger than allowed. */
export function storedHeaders(request: OssRequest): Record<string, string> {
  const headers = Object.entries(request.headers).filter(
    ([name]) => kept.includes(name) || name.startsWith('x-oss-meta-'),
  )
  const size = headers.reduce(
    (sum, [name, value]) => (name.startsWith('x-oss-meta-') ? sum + name.length + value.length : sum),
    0,
  )
  if (size > mostMetadata) throw new OssError('InvalidArgument', 400, 'The user metadata is larger than 8 KB.')
  return { 'content-type': 'application/octet-stream', ...Object.fromEntries(headers) }
}

/** What GET and HEAD say about an object. */
export function objectHeaders(object: ObjectRecord): Record<string, string> {
  return {
    ...object.headers,
    etag: `"${object.etag}"`,
    'last-modified': new Date(object.modifiedMs).toUTCString(),
    'accept-ranges': 'bytes',
    'x-oss-object-type': object.type,
    'x-oss-hash-crc64ecma': object.crc64,
    'x-oss-storage-class': 'Standard',
    ...(object.type === 'Appendable' && { 'x-oss-next-append-position': String(object.size) }),
    ...(object.type === 'Normal' && { 'content-md5': Buffer.from(object.etag, 'hex').toString('base64') }),
  }
}

const overridable = [
  'content-type',
  'content-language',
  'expires',
  'cache-control',
  'content-disposition',
  'content-encoding',
]

/** `response-content-type=…` and its like in the query of a GET. */
export function responseOverrides(request: OssRequest): Record<string, string> {
  const given = request.query.filter(
    ([name]) => name.startsWith('response-') && overridable.includes(name.slice('response-'.length)),
  )
  const broken = given.find(([, value]) => /\p{Cc}/u.test(value))
  if (broken) throw invalidArgument(broken[0], broken[1], 'The value is no header.')
  return Object.fromEntries(given.map(([name, value]) => [name.slice('response-'.length), value]))
}

/** Status 304 or 412 when a condition of the request does not hold; undefined when the object may be sent. */
export function failedCondition(
  object: ObjectRecord,
  headers: Readonly<Record<string, string>>,
  prefix = '',
): 304 | 412 | undefined {
  const header = (name: string) => headers[prefix + name]
  const seconds = (text: string) => Math.floor(Date.parse(text) / 1_000)
  const modified = Math.floor(object.modifiedMs / 1_000)
  const match = header('if-match')
  if (match !== undefined && !matchesEtag(match, object)) return 412
  const unmodified = header('if-unmodified-since')
  if (unmodified !== undefined && match === undefined && modified > seconds(unmodified)) return 412
  const noneMatch = header('if-none-match')
  if (noneMatch !== undefined) return matchesEtag(noneMatch, object) ? 304 : undefined
  const since = header('if-modified-since')
  return since !== undefined && modified <= seconds(since) ? 304 : undefined
}

function matchesEtag(list: string, object: ObjectRecord): boolean {
  return list.split(',').some((entry) => {
    const tag = entry.trim().replace(/^"|"$/g, '')
    return tag === '*' || tag.toUpperCase() === object.etag.toUpperCase()
  })
}

/**
 * The bytes that a Range header asks for; undefined means all of them. OSS answers a range that reaches beyond the
 * object with the whole object, unless the client wants the standard behaviour: then InvalidRange is thrown.
 */
export function requestedRange(
  header: string | undefined,
  size: number,
  isStandard: boolean,
): { start: number; end: number } | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const [first, last] = [match[1]!, match[2]!]
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Number(last)
  if (first !== '' && end < start && last !== '') return undefined
  if (start <= end && end < size) return { start, end }
  if (!isStandard) return undefined
  if (start < size) return { start, end: size - 1 }
  const headers = { 'content-range': `bytes */${size}` }
  throw new OssError('InvalidRange', 416, 'The requested range cannot be satisfied.', { headers })
}
