import { Agent, request } from 'node:http'
import { isFailed, timesOf, type Answer } from '../shared/answer-times.ts'
import type { Clock } from '../shared/clock.ts'
import { startOpenLoop } from '../shared/open-loop.ts'
import type { Random } from '../shared/random.ts'

export interface TrafficOptions {
  /** Where requests go, e.g. `http://127.0.0.9`. */
  url: string
  /** Requests are sent on this beat whatever the answers do (open loop), so a stall shows as waiting requests. */
  requestsPerSecond: number
  clock: Clock
  random: Random
}

/** An answer and the release that gave it, from its `x-app-version` header. */
export interface Sample extends Answer {
  version: string | undefined
}

export interface TrafficReport {
  requests: number
  failed: number
  /** Errors that a known bad release answered itself; not counted in `failed`. */
  answeredByBadRelease: number
  byVersion: Record<string, number>
  /** Longest time without a good answer while requests were being sent, in ms. */
  longestGapMs: number
  p50Ms: number
  p99Ms: number
  /** The first few failures, for a person to look at. */
  failures: { afterMs: number; status: number; error?: string }[]
}

export interface Traffic {
  /** A point in time to report from or to. */
  mark(): number
  /** Resolves when `count` requests were sent after `mark`. */
  sentSince(mark: number, count: number): Promise<void>
  report(fromMark: number, toMark: number, badVersions?: readonly string[]): TrafficReport
  /** Stops sending and waits for the answers that are still under way. */
  stop(): Promise<void>
}

const answerLimitMs = 30_000

/** Sends requests like clients do: two of three on kept connections, the rest on new ones, one of ten a write. */
export function startTraffic({ url, requestsPerSecond, clock, random }: TrafficOptions): Traffic {
  // Without a time-out of its own an Agent ignores `Keep-Alive: timeout` and meets connections that are being closed.
  const keepAlive = new Agent({ keepAlive: true, maxSockets: 64, timeout: answerLimitMs })
  const samples: Sample[] = []
  const loop = startOpenLoop({ clock, perSecond: requestsPerSecond }, async () => {
    samples.push(await send({ url, isNewConnection: random() < 1 / 3, isWrite: random() < 0.1, keepAlive, clock }))
  })

  return {
    mark: () => clock.monotonic(),
    async sentSince(mark, count) {
      while (samples.filter(({ sentAt }) => sentAt >= mark).length < count) await clock.sleep(100)
    },
    report: (from, to, badVersions = []) => reportOf(samples, { from, to, badVersions }),
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

function send({ url, isNewConnection, isWrite, keepAlive, clock }: Shot): Promise<Sample> {
  const sentAt = clock.monotonic()
  return new Promise((resolve) => {
    const finish = (status: number, version?: string, error?: string) =>
      resolve({ sentAt, endedAt: clock.monotonic(), status, version, ...(error ? { error } : {}) })
    const message = request(
      new URL('/todos', url),
      {
        method: isWrite ? 'POST' : 'GET',
        agent: isNewConnection ? false : keepAlive,
        timeout: answerLimitMs,
        ...(isWrite ? { headers: { 'content-type': 'application/json' } } : {}),
      },
      (response) => {
        response.resume()
        response.on('end', () => finish(response.statusCode ?? 0, String(response.headers['x-app-version'] ?? 'none')))
        response.on('error', (error) => finish(0, undefined, error.message))
        response.on('aborted', () => finish(0, undefined, 'answer cut off'))
      },
    )
    message.on('timeout', () => message.destroy(new Error(`no answer within ${answerLimitMs} ms`)))
    message.on('error', (error) => finish(0, undefined, error.message))
    message.end(isWrite ? JSON.stringify({ title: 'buy milk' }) : undefined)
  })
}

/** Counts samples sent in [from, to). */
export function reportOf(
  samples: readonly Sample[],
  window: { from: number; to: number; badVersions: readonly string[] },
): TrafficReport {
  const seen = samples.filter(({ sentAt }) => sentAt >= window.from && sentAt < window.to)
  const isOwnError = ({ version }: Sample) => version !== undefined && window.badVersions.includes(version)
  const failures = seen.filter((sample) => isFailed(sample) && !isOwnError(sample))
  const good = seen.filter((sample) => !isFailed(sample))
  const byVersion: Record<string, number> = {}
  for (const { version } of good) byVersion[version ?? 'none'] = (byVersion[version ?? 'none'] ?? 0) + 1
  return {
    requests: seen.length,
    failed: failures.length,
    answeredByBadRelease: seen.filter((sample) => isFailed(sample) && isOwnError(sample)).length,
    byVersion,
    ...timesOf(seen),
    failures: failures.slice(0, 5).map(({ sentAt, status, error }) => ({
      afterMs: Math.round(sentAt - window.from),
      status,
      ...(error ? { error } : {}),
    })),
  }
}
