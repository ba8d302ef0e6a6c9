import type { CanaryRecord } from './canary-record.ts'
import type { DeploymentEnd } from './deployment-request.ts'
import { efficiencyOf, lowerBoundMs } from './efficiency.ts'
import type { ProbeTraffic } from './probe-traffic.ts'
import type { Phase, TimelineEvent } from './timeline.ts'

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
  /** From the first server taken out to the last one back. */
  rotationMs: number
  lowerBoundMs: number
  efficiency: number
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
  const outs = Object.values(end.durationsMs)
  const first = end.timeline.find((event) => event.phase === 'drain')?.atMs ?? 0
  const last = end.timeline.findLast((event) => event.phase === 'in')?.atMs ?? first
  const rotationMs = Math.max(0, last - first)
  // The first release goes to all servers at once, whatever the slots.
  const slots = Math.max(end.limits.slots, mostAtOnce(servers))
  return {
    version: end.want.version,
    ...(end.from ? { previous: end.from.version } : {}),
    result: end.result,
    startedAtMs: end.startedAtMs,
    durationMs: facts.durationMs,
    servers,
    slots,
    rotationMs,
    lowerBoundMs: Math.round(lowerBoundMs(outs, slots)),
    efficiency: efficiencyOf({ outOfServiceMs: outs, slots, tookMs: rotationMs }),
    ...(facts.traffic ? { traffic: facts.traffic } : {}),
    ...(facts.apiCalls ? { apiCalls: facts.apiCalls } : {}),
  }
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
