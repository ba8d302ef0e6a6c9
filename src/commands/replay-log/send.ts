import http from 'node:http'
import https from 'node:https'
import type { MirrorAnswer, SendRequest } from '../../mirror/mirror-traffic.ts'
import type { Clock } from '../../shared/clock.ts'
import { version } from '../../version.ts'

/** Marks every request that was sent before by somebody else, so that logs and applications can tell. */
const replayHeader = 'x-alicloud-deploy-replay'

export interface ReplayTarget {
  /** Scheme, host and port count; every path comes from the log. */
  url: URL
  host?: string | undefined
  answerTimeoutMs: number
  concurrency: number
  clock: Clock
}

/** A sender to one host. Redirects are answers, not followed: they could lead to a host that nobody named. */
export function createSender(target: ReplayTarget): { send: SendRequest; close(): void } {
  const { url, host, answerTimeoutMs, concurrency, clock } = target
  const client = url.protocol === 'https:' ? https : http
  const agent = new client.Agent({ keepAlive: true, maxSockets: concurrency })
  const send: SendRequest = ({ method, target: path, headers }) => {
    const startedAt = clock.monotonic()
    return new Promise((resolve) => {
      const end = (answer: Omit<MirrorAnswer, 'durationMs'>) => {
        cancel()
        resolve({ ...answer, durationMs: clock.monotonic() - startedAt })
      }
      const request = client.request({
        agent,
        protocol: url.protocol,
        hostname: url.hostname.replace(/^\[(.*)\]$/, '$1'),
        ...(url.port ? { port: url.port } : {}),
        method,
        path,
        headers: {
          'user-agent': `alicloud-deploy/${version}`,
          accept: '*/*',
          ...headers,
          host: host ?? url.host,
          [replayHeader]: '1',
        },
        ...(host === undefined ? {} : { servername: host.replace(/:\d+$/, '') }),
      })
      const cancel = clock.schedule(answerTimeoutMs, () =>
        request.destroy(new Error(`no answer within ${answerTimeoutMs / 1_000} s`)),
      )
      request.on('error', (error) => end({ status: 0, error: error.message }))
      request.on('response', (response) => {
        response.resume()
        response.on('error', (error) => end({ status: 0, error: error.message }))
        response.on('end', () => end({ status: response.statusCode ?? 0 }))
      })
      request.end()
    })
  }
  return { send, close: () => agent.destroy() }
}
