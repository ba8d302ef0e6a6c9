import type http from 'node:http'
import type net from 'node:net'
import { systemClock } from '../../shared/clock.ts'
import type { Backend } from './backend.ts'

/** One request on its way through the balancer. */
export interface Exchange {
  request: http.IncomingMessage
  startedMs: number
  /** Whether the request has a body of unknown length. */
  isChunked: boolean
  backend: Backend | undefined
  /** Set while a connection to the backend is in use. */
  outgoing: http.ClientRequest | undefined
  /** When the request went to the backend, and when its answer was complete. */
  sentMs: number | undefined
  receivedMs: number | undefined
  /** What the backend answered, or 502 / 504 when it did not. */
  upstreamStatus: number | undefined
  timedOut: boolean
  /** Bytes of the answer's body that came from the backend. */
  bodyBytes: number
  /** Sent once more because a pooled connection was dead. */
  isRetried: boolean
}

export function newExchange(request: http.IncomingMessage): Exchange {
  return {
    request,
    startedMs: systemClock.monotonic(),
    isChunked: request.headers['transfer-encoding'] !== undefined,
    backend: undefined,
    outgoing: undefined,
    sentMs: undefined,
    receivedMs: undefined,
    upstreamStatus: undefined,
    timedOut: false,
    bodyBytes: 0,
    isRetried: false,
  }
}

/** Request and response headers that belong to one connection only and are never passed on. */
export const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'expect',
])

export function remoteAddress(socket: net.Socket): string {
  return (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
}
