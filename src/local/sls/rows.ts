import type { LocalCore } from '../core.ts'
import type { AccessLogLine } from '../drivers.ts'
import { loadBalancers } from '../slb/records.ts'

/** A log line as the service stores it: names and texts. */
export type LogRow = Readonly<Record<string, string>>

/** Access log lines of every balancer in [fromSeconds, toSeconds), oldest first. */
export function readRows(core: LocalCore, fromSeconds: number, toSeconds: number): LogRow[] {
  return loadBalancers(core.store)
    .all()
    .flatMap((balancer) => core.drivers.balancers.accessLog(balancer.id, fromSeconds * 1_000, toSeconds * 1_000))
    .sort((a, b) => a.timeMs - b.timeMs)
    .map(logRow)
}

function logRow(line: AccessLogLine): LogRow {
  const { timeMs, ...fields } = line
  const texts = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
  return {
    __time__: String(Math.floor(timeMs / 1_000)),
    __topic__: 'slb_layer7_access_log',
    __source__: 'slb',
    time: new Date(timeMs).toISOString(),
    ...texts,
  }
}
