import type { SourcedMetric } from './sources.ts'

/** A figure of CloudMonitor is of a whole minute, and comes about two minutes after it. */
const cloudMonitorLateMs = 3 * 60_000

/** The least time in which a metric can have passed, milliseconds: its delay, the measurements it needs, and how late its source is. */
export function leastTimeOf({ source, initialDelayMs, intervalMs, count, consecutiveSuccess }: SourcedMetric): number {
  const measurements = consecutiveSuccess ?? count ?? 1
  const lateMs = source.kind === 'cloudmonitor' ? cloudMonitorLateMs : intervalMs
  return Math.max(initialDelayMs, lateMs) + (measurements - 1) * intervalMs
}
