import { createHmac } from 'node:crypto'

export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  url: string
  headers?: Readonly<Record<string, string>>
  body?: string
  timeoutMs: number
  signal?: AbortSignal
}

export interface HttpAnswer {
  status: number
  /** The first 64 KiB. */
  body: string
}

/** Sends one request. Rejects when there was no answer in time; the message never holds the address, which may be secret. */
export type HttpSend = (request: HttpRequest) => Promise<HttpAnswer>

const keptCharacters = 65_536

/** Over the network. Redirects are not followed: what is signed or secret goes to the named host only. */
export const sendHttp: HttpSend = async ({ method, url, headers, body, timeoutMs, signal }) => {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      ...(headers ? { headers } : {}),
      ...(body === undefined ? {} : { body }),
    })
    return { status: response.status, body: (await response.text()).slice(0, keptCharacters) }
  } catch (error) {
    signal?.throwIfAborted()
    if (timeout.aborted) throw new Error(`no answer within ${timeoutMs / 1_000} s`, { cause: error })
    throw new Error(reasonOf(error), { cause: error })
  }
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined
  return cause?.code ?? cause?.message ?? (error instanceof Error ? error.name : 'no answer')
}

/** Host of an address, which says where without telling what is secret in it. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : 'the address')

/**
 * Headers by which a receiver knows that a body is ours and fresh: HMAC-SHA256 over `<timestamp>.<body>`, the timestamp
 * in seconds since the Unix epoch.
 */
export function signatureHeaders(body: string, secret: string, nowMs: number): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1_000))
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')
  return { 'x-alicloud-deploy-timestamp': timestamp, 'x-alicloud-deploy-signature': `sha256=${signature}` }
}
