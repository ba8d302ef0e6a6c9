import type { CanaryRecord } from './record.ts'
import type { ReleaseId } from '../state/journal.ts'
import { reportOf, type ApiCalls, type RolloutReport } from '../report/report.ts'
import type { CanaryEnd } from './request.ts'
import type { ProbeTraffic } from '../traffic/probe-traffic.ts'
import type { TimelineEvent } from '../timeline.ts'

const results: Record<CanaryEnd['result'], RolloutReport['result']> = {
  promoted: 'succeeded',
  rejected: 'rejected',
  inconclusive: 'inconclusive',
  paused: 'paused',
  mixed: 'mixed',
}

/** The report of a canary: what was judged, and what every instance did until its end. */
export function canaryReport(
  end: CanaryEnd,
  record: CanaryRecord,
  facts: {
    want: ReleaseId
    from: ReleaseId
    durationMs: number
    startedAtMs: number
    timeline: readonly TimelineEvent[]
    traffic?: ProbeTraffic
    apiCalls?: ApiCalls
  },
): RolloutReport {
  const { want, from, timeline, startedAtMs, ...more } = facts
  const rotation = end.deployment ?? {
    result: 'paused' as const,
    failed: end.failed,
    rollbackFailed: [],
    servers: [],
    running: new Map(),
    limits: { slots: 1, minHealthy: 0, minHealthyPerZone: 0, bakeMs: 0, pauseBetweenMs: 0, maxFailures: 0 },
    durationsMs: {},
  }
  return {
    ...reportOf(
      { ...rotation, want, from, timeline, startedAtMs },
      { ...more, durationMs: Math.round(facts.durationMs) },
    ),
    result: results[end.result],
    canary: record,
  }
}
