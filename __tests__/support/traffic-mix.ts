import { systemClock } from '../../src/shared/clock.ts'
import type { Random } from '../../src/shared/random.ts'
import { trafficKinds, type TrafficKind } from './traffic-kinds.ts'

export interface MixReport {
  sent: number
  byKind: Record<string, number>
  /** Good answers by release. */
  byVersion: Record<string, number>
  /** Every request that did not get its answer, with the reason. */
  failed: string[]
  /** Errors that a release which is meant to be bad answered itself. */
  ownErrors: number
  /** Requests that were due and left out, because the machine was too busy to answer those under way. */
  leftOut: number
}

export interface MixedTraffic {
  readonly sent: number
  /** What failed so far. */
  readonly failed: readonly string[]
  /** Stops sending, waits for what is under way, and counts. */
  stop(): Promise<MixReport>
}

const beatMs = 10
/**
 * Of 300 requests a second about 30 are under way. On a machine that answers fewer than are sent, requests without a
 * bound wait longer and longer, until none is answered within its limit: that tells of the machine, not of the rollout.
 */
const mostUnderWay = 100

/** Sends requests of all kinds at a steady pace until it is stopped, whatever the answers do while few enough wait. */
export function startMixedTraffic(parts: {
  url: string
  requestsPerSecond: number
  random: Random
  /** Releases that answer errors on purpose. */
  isBadVersion?: (version: string) => boolean
}): MixedTraffic {
  const { url, requestsPerSecond, random, isBadVersion = () => false } = parts
  const { kinds, close } = trafficKinds()
  const report: MixReport = { sent: 0, byKind: {}, byVersion: {}, failed: [], ownErrors: 0, leftOut: 0 }
  const underWay = new Set<Promise<void>>()
  const startedAt = systemClock.monotonic()
  const send = async (kind: TrafficKind) => {
    const sentAt = systemClock.now()
    const { version, problem } = await kind.send(url)
    if (problem === undefined) report.byVersion[version ?? 'none'] = (report.byVersion[version ?? 'none'] ?? 0) + 1
    else if (version !== undefined && isBadVersion(version)) report.ownErrors++
    else
      report.failed.push(
        `${new Date(sentAt).toISOString()} ${kind.name}, ended after ${systemClock.now() - sentAt} ms: ${problem}`,
      )
  }
  const timer = setInterval(() => {
    const due = Math.floor(((systemClock.monotonic() - startedAt) * requestsPerSecond) / 1_000)
    while (report.sent + report.leftOut < due) {
      if (underWay.size >= mostUnderWay) {
        report.leftOut++
        continue
      }
      const kind = pick(kinds, random())
      report.sent++
      report.byKind[kind.name] = (report.byKind[kind.name] ?? 0) + 1
      const task = send(kind).finally(() => underWay.delete(task))
      underWay.add(task)
    }
  }, beatMs)
  return {
    get sent() {
      return report.sent
    },
    failed: report.failed,
    async stop() {
      clearInterval(timer)
      await Promise.all(underWay)
      close()
      return report
    },
  }
}

function pick(kinds: readonly TrafficKind[], chance: number): TrafficKind {
  let left = chance * kinds.reduce((sum, { share }) => sum + share, 0)
  return kinds.find(({ share }) => (left -= share) < 0) ?? kinds.at(-1)!
}
