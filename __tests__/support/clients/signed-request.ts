import { createHmac, randomUUID } from 'node:crypto'
import type { CloudAccess } from './rpc-client.ts'

/** How a client that is replayed here puts its parameters on the wire. */
export interface Replay {
  method?: 'GET' | 'POST'
  /** These go into the query; what `params` holds besides goes into a form, as Go and Python clients do. */
  query?: Record<string, string>
  form?: Record<string, string>
  headers?: Record<string, string>
  /** As the client spells it: JSON, json or XML; left out when it sends none. */
  format?: string
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** One request with signature V1, written down here a second time: what is replayed must not lean on what it tests. */
export async function replay(access: CloudAccess, { method = 'GET', query = {}, form, headers, format }: Replay) {
  const all: Record<string, string> = {
    ...query,
    ...(format !== undefined && { Format: format }),
    AccessKeyId: access.accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureType: '',
    SignatureVersion: '1.0',
    SignatureNonce: randomUUID(),
    Timestamp: new Date().toISOString().replace(/\.\d+Z/, 'Z'),
  }
  const signed = Object.entries({ ...all, ...form }).map(([name, value]) => [encode(name), encode(value)] as const)
  signed.sort(([a], [b]) => (a < b ? -1 : 1))
  const canonical = signed.map((pair) => pair.join('=')).join('&')
  const key = `${access.accessKeySecret}&`
  const Signature = createHmac('sha1', key)
    .update(`${method}&%2F&${encode(canonical)}`)
    .digest('base64')
  const answer = await fetch(`${access.endpoint}/?${new URLSearchParams({ ...all, Signature })}`, {
    method,
    ...(headers && { headers }),
    ...(form && { body: new URLSearchParams(form) }),
  })
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', text: await answer.text() }
}
