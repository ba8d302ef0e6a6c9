import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Answer } from '../shared/answer-times.ts'
import type { Clock } from '../shared/clock.ts'
import { startOpenLoop } from '../shared/open-loop.ts'
import { version } from '../version.ts'

/** Marks every request of the probe, so that logs and applications can leave it out of their counts. */
export const probeHeader = 'x-alicloud-deploy-probe'

export interface Probe {
  /** Stops sending, waits for what is under way, and returns every answer; more calls return the same. */
  stop(): Promise<readonly Answer[]>
}

/** Longer than any load balancer waits for its servers by default. */
const answerLimitMs = 65_000
const maxSockets = 64

/**
 * Sends GETs to `url` at a steady rate, whatever the answers do; two of three on kept connections, as clients do.
 * `elapsedMs` gives the times of the answers; with `address`, connections go there and no name is looked up.
 */
export function startProbe(options: {
  url: URL
  address?: string | undefined
  requestsPerSecond: number
  clock: Clock
  elapsedMs: () => number
}): Probe {
  const { url, address, requestsPerSecond, clock, elapsedMs } = options
  const { Agent } = url.protocol === 'https:' ? https : http
  const keepAlive = new Agent({ keepAlive: true, maxSockets })
  const lookup = address === undefined ? undefined : always(address)
  const answers: Answer[] = []
  const loop = startOpenLoop({ clock, perSecond: requestsPerSecond }, async (index) => {
    const sentAt = elapsedMs()
    const answer = await get({ url, lookup }, index % 3 === 0 ? false : keepAlive)
    answers.push({ sentAt, endedAt: elapsedMs(), ...answer })
  })
  let stopped: Promise<readonly Answer[]> | undefined
  const stop = async () => {
    await loop.stop()
    keepAlive.destroy()
    return answers
  }
  return { stop: () => (stopped ??= stop()) }
}

/** One GET. Never rejects: without an answer in time the status is 0. */
export function askOnce(request: {
  url: URL
  address?: string | undefined
  clock: Clock
  limitMs: number
}): Promise<Pick<Answer, 'status' | 'error'>> {
  const { url, address, clock, limitMs } = request
  return new Promise((resolve) => {
    const cancel = clock.schedule(limitMs, () => resolve({ status: 0, error: `no answer within ${limitMs / 1_000} s` }))
    void get({ url, lookup: address === undefined ? undefined : always(address) }, false).then((answer) => {
      cancel()
      resolve(answer)
    })
  })
}

/** Every name leads there. */
const always =
  (address: string): LookupFunction =>
  (_name, { all }, done) =>
    all ? done(null, [{ address, family: isIP(address) }]) : done(null, address, isIP(address))

/** One GET, read to its end. Never rejects: what went wrong is status 0. */
function get(
  target: { url: URL; lookup: LookupFunction | undefined },
  agent: http.Agent | https.Agent | false,
  isRetry = false,
): Promise<Pick<Answer, 'status' | 'error'>> {
  return new Promise((resolve) => {
    const fail = (error: Error) => resolve({ status: 0, error: error.message })
    const { url, lookup } = target
    const options = {
      agent,
      ...(lookup ? { lookup } : {}),
      timeout: answerLimitMs,
      headers: { [probeHeader]: '1', 'user-agent': `alicloud-deploy/${version}` },
      // The address of a load balancer is no name of its certificate, and nothing secret is sent.
      rejectUnauthorized: false,
    }
    const request = (url.protocol === 'https:' ? https : http).get(url, options, (response) => {
      response.resume()
      response.on('error', fail)
      response.on('end', () => resolve({ status: response.statusCode ?? 0 }))
    })
    request.on('timeout', () => request.destroy(new Error(`no answer within ${answerLimitMs / 1_000} s`)))
    request.on('error', (error: NodeJS.ErrnoException) => {
      // A kept connection that the other side closes at this very moment is no failure: every client asks again.
      const isStale = request.reusedSocket && error.code === 'ECONNRESET' && !isRetry
      if (isStale) void get(target, false, true).then(resolve)
      else fail(error)
    })
  })
}
