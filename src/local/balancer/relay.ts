import type http from 'node:http'
import { hopByHop } from './exchange.ts'

export interface RelayOptions {
  /** How long the client may keep its idle connection, or undefined to close it after this answer. */
  idleTimeoutMs: number | undefined
  /** Changes one `Set-Cookie` value of the backend. */
  setCookie?: (value: string) => string
  /** Further `Set-Cookie` values. */
  addedCookies?: readonly string[]
}

/** Streams a backend's answer to the client; what concerned the backend's connection stays behind. */
export function relayAnswer(answer: http.IncomingMessage, response: http.ServerResponse, options: RelayOptions): void {
  const status = answer.statusCode ?? 502
  const headers = answerHeaders(answer, options)
  for (const cookie of options.addedCookies ?? []) headers.push('Set-Cookie', cookie)
  headers.push(...connectionHeaders(response, options.idleTimeoutMs))
  response.writeHead(status, answer.statusMessage ?? '', headers)
  answer.pipe(response)
  // A stream that says nothing yet (server-sent events) still shows its headers.
  setImmediate(() => response.flushHeaders())
}

function answerHeaders(answer: http.IncomingMessage, options: RelayOptions): string[] {
  const named = (answer.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase())
  const headers: string[] = []
  for (let at = 0; at < answer.rawHeaders.length; at += 2) {
    const name = answer.rawHeaders[at]!
    const value = answer.rawHeaders[at + 1]!
    const lower = name.toLowerCase()
    if (hopByHop.has(lower) || named.includes(lower)) continue
    headers.push(name, lower === 'set-cookie' && options.setCookie ? options.setCookie(value) : value)
  }
  return headers
}

/**
 * Tells the client for how long the connection is good. The server keeps it a little longer (http-listener.ts), so
 * that a client which believes this never sends into a closing connection.
 */
function connectionHeaders(response: http.ServerResponse, idleTimeoutMs: number | undefined): string[] {
  if (response.req.httpVersion === '1.0') return []
  if (idleTimeoutMs === undefined || !response.shouldKeepAlive) return ['Connection', 'close']
  return ['Connection', 'keep-alive', 'Keep-Alive', `timeout=${Math.max(1, Math.floor(idleTimeoutMs / 1_000))}`]
}
