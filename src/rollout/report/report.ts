import type { CanaryRecord } from '../canary/record.ts'
import type { DeploymentEnd } from '../deployment-request.ts'
import { efficiencyOf, lowerBoundMs } from './efficiency.ts'
import type { ProbeTraffic } from '../traffic/probe-traffic.ts'
import { fromPurchaseMs, type Phase, type TimelineEvent } from '../timeline.ts'

/** A stretch of time in which one server did one thing. Milliseconds since the run began. */
export interface Span {
  phase: Exclude<Phase, 'in' | 'hook' | 'retry'>
  fromMs: number
  toMs: number
}

export interface ServerReport {
  instanceId: string
  name: string
  spans: Span[]
  /** When it was back in service, each time. */
  backAtMs: number[]
  failures: { atMs: number; reason: string }[]
  /** Why it was updated a second time, each time. */
  retries: { atMs: number; reason: string }[]
}

/** What a person wants to know of a rollout afterwards, and what proves that it was as fast as it could be. */
export interface RolloutReport {
  version: string
  previous?: string
  result: DeploymentEnd['result'] | 'rejected' | 'inconclusive'
  startedAtMs: number
  durationMs: number
  servers: ServerReport[]
  slots: number
  /** From the first server taken out, or the first new one bought, to the last one in. */
  rotationMs: number
  lowerBoundMs: number
  efficiency: number
  /** How long the whole fleet was watched after the last batch; absent where the settings ask for none. */
  bakeAtEndMs?: number
  /** Present when the built-in probe ran. */
  traffic?: ProbeTraffic
  apiCalls?: ApiCalls
  /** Past traffic was judged; nothing was rolled out. */
  isAnalysis?: true
  /** Present for a canary: what was judged. */
  canary?: CanaryRecord
}

/** Calls to the cloud's API, in all and by action. */
export interface ApiCalls {
  total: number
  mutating: number
  byAction: Record<string, number>
}

/** Builds the report of a deployment that ended. */
export function reportOf(
  end: DeploymentEnd,
  facts: { durationMs: number; traffic?: ProbeTraffic; apiCalls?: ApiCalls },
): RolloutReport {
  const servers = spansByServer(end.timeline)
  const { timesMs, rotationMs, atOnce } = workOf(end, servers)
  const askedMs = end.waits?.betweenMs ?? 0
  // The first release goes to all servers at once, whatever the slots.
  const slots = Math.max(end.limits.slots, atOnce)
  return {
    version: end.want.version,
    ...(end.from ? { previous: end.from.version } : {}),
    result: end.result,
    startedAtMs: end.startedAtMs,
    durationMs: facts.durationMs,
    servers,
    slots,
    rotationMs,
    // While it pauses between batches nobody is out: the pauses come on top of the best that can be had.
    lowerBoundMs: Math.round(lowerBoundMs(timesMs, slots) + askedMs),
    efficiency: efficiencyOf({ outOfServiceMs: timesMs, slots, tookMs: rotationMs, askedMs }),
    ...(end.waits?.atEndMs ? { bakeAtEndMs: end.waits.atEndMs } : {}),
    ...(facts.traffic ? { traffic: facts.traffic } : {}),
    ...(facts.apiCalls ? { apiCalls: facts.apiCalls } : {}),
  }
}

interface Work {
  /** What each server took of a slot. */
  timesMs: number[]
  rotationMs: number
  atOnce: number
}

/**
 * Servers that stay take a slot from their drain to their return. In a fleet that gets new instances nobody is ever out of
 * service: there a new instance takes its slot from the purchase to the traffic, and waits between slices count as lost.
 */
function workOf(end: DeploymentEnd, servers: readonly ServerReport[]): Work {
  const { timeline } = end
  const bought = fromPurchaseMs(timeline)
  const isBought = Object.keys(bought).length > 0
  const first = timeline.find(({ phase }) => phase === (isBought ? 'create' : 'drain'))?.atMs ?? 0
  const last = timeline.findLast(({ phase }) => phase === 'in')?.atMs ?? first
  const rotationMs = Math.max(0, last - first)
  if (!isBought) return { timesMs: Object.values(end.durationsMs), rotationMs, atOnce: mostAtOnce(servers) }
  const untilIn = servers.flatMap((server) => {
    const took = bought[server.instanceId]
    const fromMs = server.spans.find(({ phase }) => phase === 'create')?.fromMs
    return took === undefined || fromMs === undefined
      ? []
      : [{ ...server, spans: [{ phase: 'create' as const, fromMs, toMs: fromMs + took }] }]
  })
  return { timesMs: Object.values(bought), rotationMs, atOnce: mostAtOnce(untilIn) }
}

/** Whether its speed says anything: a canary waits on purpose, and what failed or had nothing to do was no rotation. */
export const isRotation = ({ canary, result, rotationMs }: RolloutReport): boolean =>
  !canary && result === 'succeeded' && rotationMs > 0

/** Cuts the events of each server into stretches: a phase lasts until the next event of another phase. */
export function spansByServer(events: readonly TimelineEvent[]): ServerReport[] {
  const servers = new Map<string, ServerReport & { open?: Span }>()
  for (const event of events) {
    const { instanceId, name, phase, atMs } = event
    if (phase === 'hook') continue
    let server = servers.get(instanceId)
    if (!server)
      servers.set(instanceId, (server = { instanceId, name, spans: [], backAtMs: [], failures: [], retries: [] }))
    if (phase === 'retry') {
      server.retries.push({ atMs, reason: event.message })
      continue
    }
    if (server.open && server.open.phase !== phase) {
      server.spans.push({ ...server.open, toMs: atMs })
      delete server.open
    }
    if (phase === 'in') server.backAtMs.push(atMs)
    else if (phase === 'failed') {
      server.failures.push({ atMs, reason: event.message })
      server.open = { phase, fromMs: atMs, toMs: atMs }
    } else server.open ??= { phase, fromMs: atMs, toMs: atMs }
  }
  return [...servers.values()].map(({ open, ...server }) => ({
    ...server,
    spans: open ? [...server.spans, open] : server.spans,
  }))
}

function mostAtOnce(servers: readonly ServerReport[]): number {
  const edges = servers
    .flatMap(({ spans }) =>
      spans.flatMap((span) => [
        { at: span.fromMs, by: 1 },
        { at: span.toMs, by: -1 },
      ]),
    )
    .toSorted((a, b) => a.at - b.at || a.by - b.by)
  let now = 0
  return edges.reduce((most, edge) => Math.max(most, (now += edge.by)), 0)
}
