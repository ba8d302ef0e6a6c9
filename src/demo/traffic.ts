import { Agent, request, type IncomingMessage } from 'node:http'
import { isFailed, timesOf } from '../shared/answer-times.ts'
import type { Clock } from '../shared/clock.ts'
import { startOpenLoop } from '../shared/open-loop.ts'
import type { Random } from '../shared/random.ts'
import { countsAsFailed, failedRequest, isOwnError } from './failed-requests.ts'
import type { FailedRequest, Moment, Sample } from './failed-requests.ts'

export interface TrafficOptions {
  /** Where requests go, e.g. `http://127.0.0.9`. */
  url: string
  /**
   * Requests are sent on this beat whatever the answers do (open loop), so a stall shows as waiting requests; once too
   * many wait, those that are due are left out and counted, for a machine that cannot keep up proves nothing.
   */
  requestsPerSecond: number
  clock: Clock
  random: Random
}

export interface TrafficReport {
  requests: number
  failed: number
  /** Requests that were due and left out, because the machine was too busy to answer those under way. */
  leftOut: number
  /** Errors that a known bad release answered itself; not counted in `failed`. */
  answeredByBadRelease: number
  byVersion: Record<string, number>
  /** Longest time without a good answer while requests were being sent, in ms. */
  longestGapMs: number
  p50Ms: number
  p99Ms: number
  /** The first failures, for a person to look at. */
  failures: FailedRequest[]
}

export interface ReportOptions {
  /** Releases whose errors are their own. */
  badVersions?: readonly string[]
  /** What the pipeline did when, in order. */
  moments?: readonly Moment[]
}

export interface Traffic {
  /** A point in time to report from or to. */
  mark(): number
  /** Resolves when `count` requests were sent after `mark`. */
  sentSince(mark: number, count: number): Promise<void>
  report(fromMark: number, toMark: number, options?: ReportOptions): TrafficReport
  /** Stops sending and waits for the answers that are still under way. */
  stop(): Promise<void>
}

const answerLimitMs = 30_000
/** Enough to see a pattern, short enough for a result document. */
const shownFailures = 50
/** A quarter of a second of the usual rate: more than any stall of a machine that keeps up. */
const mostUnderWay = 100
/** Of the body of an answer that says that the server failed. */
const shownCharacters = 200

/** Sends requests like clients do: two of three on kept connections, the rest on new ones, one of ten a write. */
export function startTraffic({ url, requestsPerSecond, clock, random }: TrafficOptions): Traffic {
  // Without a time-out of its own an Agent ignores `Keep-Alive: timeout` and meets connections that are being closed.
  const keepAlive = new Agent({ keepAlive: true, maxSockets: 64, timeout: answerLimitMs })
  const samples: Sample[] = []
  const leftOutAt: number[] = []
  const options = {
    clock,
    perSecond: requestsPerSecond,
    atMost: mostUnderWay,
    onLeftOut: () => leftOutAt.push(clock.monotonic()),
  }
  const loop = startOpenLoop(options, async () => {
    samples.push(await send({ url, isNewConnection: random() < 1 / 3, isWrite: random() < 0.1, keepAlive, clock }))
  })

  return {
    mark: () => clock.monotonic(),
    async sentSince(mark, count) {
      while (samples.filter(({ sentAt }) => sentAt >= mark).length < count) await clock.sleep(100)
    },
    report: (from, to, options) => reportOf({ samples, leftOutAt }, { from, to, ...options }),
    async stop() {
      await loop.stop()
      keepAlive.destroy()
    },
  }
}

interface Shot {
  url: string
  isNewConnection: boolean
  isWrite: boolean
  keepAlive: Agent
  clock: Clock
}

// When a connection was last used: one that breaks while it was idle tells another story than one that breaks at work.
const lastUsed = new WeakMap<object, number>()

function send({ url, isNewConnection, isWrite, keepAlive, clock }: Shot): Promise<Sample> {
  const sentAt = clock.monotonic()
  return new Promise((resolve) => {
    const method = isWrite ? 'POST' : 'GET'
    let connection = isNewConnection ? 'a new connection' : 'the first use of a kept connection'
    const finish = (end: Pick<Sample, 'status' | 'version' | 'instance' | 'error'>) =>
      resolve({ sentAt, endedAt: clock.monotonic(), request: `${method} on ${connection}`, ...end })
    const fail = (error: string) => finish({ status: 0, error })
    const message = request(
      new URL('/todos', url),
      {
        method,
        agent: isNewConnection ? false : keepAlive,
        timeout: answerLimitMs,
        ...(isWrite ? { headers: { 'content-type': 'application/json' } } : {}),
      },
      (response) => {
        let text = ''
        const status = response.statusCode ?? 0
        if (isFailed({ status })) response.on('data', (part: Buffer) => (text += part.toString()))
        else response.resume()
        response.on('end', () => {
          if (message.socket) lastUsed.set(message.socket, clock.monotonic())
          finish({ status, ...speakerOf(response), ...(text ? { error: shortened(text) } : {}) })
        })
        response.on('error', (error) => fail(error.message))
        response.on('aborted', () => fail('answer cut off'))
      },
    )
    message.on('socket', (socket) => {
      const since = lastUsed.get(socket)
      if (since !== undefined)
        connection = `a kept connection that was idle for ${Math.round(clock.monotonic() - since)} ms`
    })
    message.on('timeout', () => message.destroy(new Error(`no answer within ${answerLimitMs} ms`)))
    message.on('error', (error) => fail(error.message))
    message.end(isWrite ? JSON.stringify({ title: 'buy milk' }) : undefined)
  })
}

/** What a body says, without the markup of an error page. */
const shortened = (body: string) => (/<title>([^<]*)/i.exec(body)?.[1] ?? body).trim().slice(0, shownCharacters)

function speakerOf({ headers }: IncomingMessage): Pick<Sample, 'version' | 'instance'> {
  const { 'x-app-version': version, 'x-app-instance': instance } = headers
  return {
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof instance === 'string' ? { instance } : {}),
  }
}

/** Counts samples sent in [from, to). */
export function reportOf(
  { samples, leftOutAt = [] }: { samples: readonly Sample[]; leftOutAt?: readonly number[] },
  { from, to, badVersions = [], moments = [] }: ReportOptions & { from: number; to: number },
): TrafficReport {
  const isInside = (at: number) => at >= from && at < to
  const seen = samples.filter(({ sentAt }) => isInside(sentAt))
  const failures = seen
    .filter((sample) => countsAsFailed(sample, badVersions))
    .toSorted((a, b) => a.endedAt - b.endedAt)
  const byVersion: Record<string, number> = {}
  for (const sample of seen) {
    const version = sample.version ?? 'none'
    if (!isFailed(sample)) byVersion[version] = (byVersion[version] ?? 0) + 1
  }
  return {
    requests: seen.length,
    failed: failures.length,
    leftOut: leftOutAt.filter(isInside).length,
    answeredByBadRelease: seen.filter((sample) => isFailed(sample) && isOwnError(sample, badVersions)).length,
    byVersion,
    ...timesOf(seen),
    failures: failures.slice(0, shownFailures).map((sample) => failedRequest(sample, from, moments)),
  }
}
