import { reportOf, type RolloutReport } from '../../src/rollout/report/report.ts'
import type { DeploymentEnd } from '../../src/rollout/deployment-request.ts'
import type { TimelineEvent } from '../../src/rollout/timeline.ts'

/** The report of a made-up rollout: instances one after the other, the second fails, some requests are lost. */
export function aReport(instances: number): RolloutReport {
  const timeline = Array.from({ length: instances }, (_, index): TimelineEvent[] => {
    const server = {
      instanceId: `i-bp1${String(index).padStart(17, '0')}`,
      name: `shop-production-instance-${index + 1}`,
    }
    const at = index * 21_000
    const isBad = index === 1
    return [
      { ...server, phase: 'drain', atMs: at + 1_000, message: '' },
      { ...server, phase: 'update', atMs: at + 7_500, message: 'to v2' },
      ...(isBad
        ? [{ ...server, phase: 'failed', atMs: at + 13_000, message: 'GET /healthz -> 503 <"db" & \'pool\'>' } as const]
        : []),
      { ...server, phase: 'admit', atMs: at + 14_000, message: '' },
      { ...server, phase: 'in', atMs: at + 20_000, message: '' },
    ]
  }).flat()
  const end: DeploymentEnd = {
    result: 'succeeded',
    want: { version: 'v2' },
    from: { version: 'v1' },
    failed: [],
    rollbackFailed: [],
    servers: [],
    running: new Map(),
    limits: { slots: 1, minHealthy: 2, minHealthyPerZone: 0, bakeMs: 0, pauseBetweenMs: 0, maxFailures: 0 },
    timeline,
    startedAtMs: Date.UTC(2026, 0, 5, 8),
    durationsMs: Object.fromEntries(timeline.map(({ instanceId }) => [instanceId, 19_000])),
  }
  return reportOf(end, {
    durationMs: instances * 21_000 + 4_000,
    traffic: {
      requests: 2_455,
      failed: 2,
      longestGapMs: 212,
      p99Ms: 31,
      failures: [
        { afterMs: 34_100, status: 502, step: 'update', instance: 'shop-production-instance-2' },
        { afterMs: 34_400, status: 0, error: 'socket hang up', step: 'update', instance: 'shop-production-instance-2' },
      ],
    },
    apiCalls: {
      total: 163,
      mutating: 24,
      byAction: { 'Slb.DescribeHealthStatus': 71, 'Ecs.DescribeInvocationResults': 68, 'Ecs.RunCommand': 12 },
    },
  })
}
