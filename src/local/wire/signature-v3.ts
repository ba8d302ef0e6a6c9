import { createHash, createHmac } from 'node:crypto'
import { canonicalQuery } from './percent.ts'
import type { WireRequest } from './request.ts'

export const algorithmV3 = 'ACS3-HMAC-SHA256'

/** What an `Authorization: ACS3-HMAC-SHA256 …` header says. */
export interface AuthorizationV3 {
  accessKeyId: string
  signedHeaders: readonly string[]
  signature: string
}

/** Undefined when the header is not of this form. */
export function parseAuthorizationV3(header: string): AuthorizationV3 | undefined {
  const [algorithm, ...rest] = header.trim().split(/\s+/)
  if (algorithm !== algorithmV3) return undefined
  const fields = new Map(
    rest
      .join('')
      .split(',')
      .map((field) => {
        const equals = field.indexOf('=')
        return [field.slice(0, equals), field.slice(equals + 1)] as const
      }),
  )
  const accessKeyId = fields.get('Credential')
  const signature = fields.get('Signature')
  const signedHeaders = fields.get('SignedHeaders')
  if (!accessKeyId || !signature || !signedHeaders) return undefined
  return { accessKeyId, signature, signedHeaders: signedHeaders.toLowerCase().split(';') }
}

/** The request in the one form that client and server both sign. The body's real hash counts, not the claimed one. */
export function canonicalRequestV3(request: WireRequest, signedHeaders: readonly string[]): string {
  const names = [...signedHeaders].sort()
  const query = canonicalQuery([...new URLSearchParams(request.query)])
  const headers = names.map((name) => `${name}:${(request.headers[name] ?? '').trim()}\n`).join('')
  return [request.method, request.path || '/', query, headers, names.join(';'), sha256(request.body)].join('\n')
}

export function stringToSignV3(canonicalRequest: string): string {
  return `${algorithmV3}\n${sha256(canonicalRequest)}`
}

/** Hex signature of `stringToSignV3`. */
export function signV3(stringToSign: string, secret: string): string {
  return createHmac('sha256', secret).update(stringToSign).digest('hex')
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
