import type { LocalCore } from '../core.ts'
import { instances } from '../ecs/records.ts'
import { listenersOf, loadBalancers, type ListenerRecord, type LoadBalancerRecord } from '../slb/records.ts'
import { addLine, addTraffic, noFigures, type MinuteFigures } from './minutes.ts'
import type { Metric } from './metric-names.ts'
import { usageBetween } from './server-usage.ts'

/** Dimensions as a client asks for them; what is not named may be anything. */
export type Dimensions = Readonly<Record<string, string>>

export interface Window {
  /** Starts of periods are after this and not after `toMs`; epoch ms. */
  fromMs: number
  toMs: number
  periodMs: number
  nowMs: number
}

export interface Point {
  timestamp: number
  [name: string]: string | number
}

/** One line in a chart: what it is of, and its figures by the start of each period. */
interface Series {
  dimensions: Dimensions
  sinceMs: number
  figures: Map<number, MinuteFigures>
}

/** The points of a metric in time, oldest first; periods that are not over yet have none. */
export function points(core: LocalCore, metric: Metric, wanted: readonly Dimensions[], window: Window): Point[] {
  const isWanted = (dimensions: Dimensions) =>
    wanted.length === 0 ||
    wanted.some((each) => Object.entries(each).every(([name, value]) => (dimensions[name] ?? value) === value))
  return seriesOf(core, metric, window)
    .filter(({ dimensions }) => isWanted(dimensions))
    .flatMap((series) => seriesPoints(core, metric, series, window))
    .sort((a, b) => a.timestamp - b.timestamp)
}

function seriesPoints(core: LocalCore, metric: Metric, series: Series, window: Window): Point[] {
  const { periodMs, fromMs, toMs, nowMs } = window
  const points: Point[] = []
  const first = Math.max(Math.floor(fromMs / periodMs) + 1, Math.floor(series.sinceMs / periodMs))
  for (let start = first * periodMs; start <= toMs && start + periodMs <= nowMs; start += periodMs) {
    const value = metric.value(series.figures.get(start) ?? noFigures(), periodMs / 1_000)
    if (value === undefined) continue
    const rounded = Math.round(value * 1_000) / 1_000
    const statistics = Object.fromEntries(metric.statistics.map((name) => [name, rounded]))
    points.push({ timestamp: start, userId: core.accountId, ...series.dimensions, ...statistics })
  }
  return points
}

function seriesOf(core: LocalCore, metric: Metric, window: Window): Series[] {
  if (metric.namespace === 'acs_ecs_dashboard') return serverSeries(core, window)
  const balancers = loadBalancers(core.store).all()
  if (!metric.dimensions.includes('port')) return balancers.map((balancer) => balancerSeries(core, balancer, window))
  const withHealth = metric.dimensions.includes('vip')
  return balancers.flatMap((balancer) =>
    listenersOf(core.store, balancer.id).map((listener) => portSeries(core, balancer, listener, window, withHealth)),
  )
}

const startOf = (timeMs: number, { periodMs }: Window) => Math.floor(timeMs / periodMs) * periodMs

function figuresAt(figures: Map<number, MinuteFigures>, timeMs: number, window: Window): MinuteFigures {
  const start = startOf(timeMs, window)
  const known = figures.get(start) ?? noFigures()
  figures.set(start, known)
  return known
}

/** The log and the minutes are read from the start of the first period to the end of the last. */
const range = (window: Window) => [startOf(window.fromMs, window), window.toMs + window.periodMs] as const

function balancerSeries(core: LocalCore, balancer: LoadBalancerRecord, window: Window): Series {
  const figures = new Map<number, MinuteFigures>()
  const { balancers } = core.drivers
  for (const line of balancers.accessLog(balancer.id, ...range(window)))
    addLine(figuresAt(figures, line.timeMs, window), line)
  for (const { port } of listenersOf(core.store, balancer.id))
    for (const minute of balancers.traffic?.(balancer.id, port, ...range(window)) ?? [])
      addTraffic(figuresAt(figures, minute.timeMs, window), minute)
  return { dimensions: { instanceId: balancer.id }, sinceMs: balancer.createdAtMs, figures }
}

function portSeries(
  core: LocalCore,
  balancer: LoadBalancerRecord,
  listener: ListenerRecord,
  window: Window,
  withHealth: boolean,
): Series {
  const figures = new Map<number, MinuteFigures>()
  const { balancers } = core.drivers
  for (const line of balancers.accessLog(balancer.id, ...range(window)))
    if (line.slb_vport === listener.port) addLine(figuresAt(figures, line.timeMs, window), line)
  for (const minute of balancers.traffic?.(balancer.id, listener.port, ...range(window)) ?? [])
    addTraffic(figuresAt(figures, minute.timeMs, window), minute)
  if (withHealth) {
    const states = balancers.health(balancer.id, listener.port).map((row) => row.state)
    // Only the present is known: it stands for the last period that is over.
    const last = figuresAt(figures, window.nowMs - window.periodMs, window)
    last.healthyServers = states.filter((state) => state === 'normal').length
    last.unhealthyServers = states.filter((state) => state === 'abnormal').length
  }
  const place = withHealth ? { vip: balancer.address } : { protocol: listener.protocol, vip: balancer.address }
  const dimensions = { instanceId: balancer.id, port: String(listener.port), ...place }
  return { dimensions, sinceMs: listener.createdAtMs, figures }
}

/** What the balancers saw of each instance. */
function serverSeries(core: LocalCore, window: Window): Series[] {
  const byAddress = new Map<string, Map<number, MinuteFigures>>()
  for (const balancer of loadBalancers(core.store).all()) {
    for (const line of core.drivers.balancers.accessLog(balancer.id, ...range(window))) {
      const address = line.upstream_addr.split(':')[0]!
      const figures = byAddress.get(address) ?? new Map<number, MinuteFigures>()
      byAddress.set(address, figures)
      const minute = figuresAt(figures, line.timeMs, window)
      addLine(minute, line)
      minute.bytesOut += line.body_bytes_sent
    }
  }
  return instances(core.store)
    .all()
    .map((instance) => {
      const figures = byAddress.get(instance.privateIp) ?? new Map<number, MinuteFigures>()
      addUsage(core, instance.id, figures, window)
      return { dimensions: { instanceId: instance.id }, sinceMs: instance.createdAtMs, figures }
    })
}

/** What the machine itself used in each period that is over. */
function addUsage(core: LocalCore, instanceId: string, figures: Map<number, MinuteFigures>, window: Window): void {
  const { periodMs, toMs, nowMs } = window
  for (let start = startOf(window.fromMs, window); start <= toMs && start + periodMs <= nowMs; start += periodMs) {
    const used = usageBetween(core, instanceId, start, start + periodMs)
    if (used.cpuPercent !== undefined) Object.assign(figuresAt(figures, start, window), used)
  }
}
