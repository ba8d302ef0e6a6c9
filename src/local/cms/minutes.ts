import type { AccessLogLine, TrafficMinute } from '../drivers.ts'

/** What happened in one period, summed up. */
export interface MinuteFigures {
  requests: number
  requestMs: number
  /** Answers by the first digit of their status; 0 for what is no status. */
  statuses: Record<number, number>
  upstreamStatuses: Record<number, number>
  upstreamAnswers: number
  upstreamMs: number
  newConnections: number
  droppedConnections: number
  maxConnections: number
  openSum: number
  openSamples: number
  bytesIn: number
  bytesOut: number
  /** Known for the present only: undefined in periods that are over. */
  healthyServers?: number
  unhealthyServers?: number
  /** Of an instance, in percent of what its type has; undefined until it was looked at. */
  cpuPercent?: number
  memoryPercent?: number
}

export const noFigures = (): MinuteFigures => ({
  requests: 0,
  requestMs: 0,
  statuses: {},
  upstreamStatuses: {},
  upstreamAnswers: 0,
  upstreamMs: 0,
  newConnections: 0,
  droppedConnections: 0,
  maxConnections: 0,
  openSum: 0,
  openSamples: 0,
  bytesIn: 0,
  bytesOut: 0,
})

export function addLine(figures: MinuteFigures, line: AccessLogLine): void {
  figures.requests += 1
  figures.requestMs += line.request_time * 1_000
  countStatus(figures.statuses, line.status)
  const upstreamStatus = Number(line.upstream_status)
  if (Number.isNaN(upstreamStatus)) return
  countStatus(figures.upstreamStatuses, upstreamStatus)
  figures.upstreamAnswers += 1
  figures.upstreamMs += Number(line.upstream_response_time) * 1_000
}

export function addTraffic(figures: MinuteFigures, minute: TrafficMinute): void {
  figures.newConnections += minute.newConnections
  figures.droppedConnections += minute.droppedConnections
  figures.maxConnections = Math.max(figures.maxConnections, minute.maxConnections)
  figures.openSum += minute.openSum
  figures.openSamples += minute.openSamples
  figures.bytesIn += minute.bytesIn
  figures.bytesOut += minute.bytesOut
}

function countStatus(statuses: Record<number, number>, status: number): void {
  const group = status >= 100 && status < 600 ? Math.floor(status / 100) : 0
  statuses[group] = (statuses[group] ?? 0) + 1
}
