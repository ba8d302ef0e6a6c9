import type http from 'node:http'
import { systemClock } from '../../shared/clock.ts'
import type { AccessLogLine } from '../drivers.ts'
import { remoteAddress, type Exchange } from './exchange.ts'

/** One ended request in the form of the balancer's access log. */
export function logLine(
  exchange: Exchange,
  request: http.IncomingMessage,
  known: Pick<AccessLogLine, 'timeMs' | 'slbid' | 'slb_vport' | 'scheme' | 'status'>,
): AccessLogLine {
  const { backend, sentMs, receivedMs } = exchange
  const nowMs = systemClock.monotonic()
  return {
    ...known,
    client_ip: remoteAddress(request.socket),
    host: request.headers.host ?? '-',
    request_method: request.method ?? '-',
    request_uri: request.url ?? '-',
    upstream_addr: backend ? `${backend.privateIp}:${backend.port}` : '-',
    upstream_status: exchange.upstreamStatus === undefined ? '-' : String(exchange.upstreamStatus),
    upstream_response_time: sentMs === undefined ? '-' : seconds((receivedMs ?? nowMs) - sentMs),
    request_time: Number(seconds(nowMs - exchange.startedMs)),
    body_bytes_sent: exchange.bodyBytes,
  }
}

const seconds = (ms: number) => (ms / 1_000).toFixed(3)
