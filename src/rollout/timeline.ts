import type { Clock } from '../shared/clock.ts'
import { formatElapsed } from '../shared/duration.ts'
import type { Reporter } from '../shared/reporter.ts'

/** What a server is doing; all but `hook`, which runs while it serves, and `retry` are phases of the report's drawing. */
export type Phase = 'hook' | 'retry' | 'create' | 'drain' | 'update' | 'admit' | 'in' | 'failed' | 'out'

export interface TimelineEvent {
  instanceId: string
  name: string
  phase: Phase
  /** Milliseconds since the run began. */
  atMs: number
  message: string
}

/** Collects what happened to each server, and shows it while it happens. */
export interface Timeline {
  readonly events: readonly TimelineEvent[]
  readonly startedAtMs: number
  add(server: { instanceId: string; name: string }, phase: Phase, message: string): void
  elapsedMs(): number
}

export function createTimeline(clock: Clock, reporter: Reporter): Timeline {
  const events: TimelineEvent[] = []
  const startedAt = clock.monotonic()
  const startedAtMs = clock.now()
  return {
    events,
    startedAtMs,
    elapsedMs: () => clock.monotonic() - startedAt,
    add(server, phase, message) {
      const atMs = clock.monotonic() - startedAt
      events.push({ instanceId: server.instanceId, name: server.name, phase, atMs, message })
      reporter.emit({
        type: 'progress',
        subject: server.name,
        phase,
        message,
        data: { instanceId: server.instanceId, elapsed: formatElapsed(atMs) },
      })
    },
  }
}

/** Time from weight 0 to serving again, per instance that came back. */
export function outOfServiceMs(events: readonly TimelineEvent[]): Record<string, number> {
  const out = new Map<string, number>()
  const durations: Record<string, number> = {}
  for (const event of events) {
    if (event.phase === 'drain' && !out.has(event.instanceId)) out.set(event.instanceId, event.atMs)
    const since = out.get(event.instanceId)
    if (event.phase !== 'in' || since === undefined) continue
    durations[event.instanceId] = Math.round(event.atMs - since)
    out.delete(event.instanceId)
  }
  return durations
}

/** Time from its purchase to serving, per new instance that got there; the place beside the fleet is taken for longer. */
export function fromPurchaseMs(events: readonly TimelineEvent[]): Record<string, number> {
  const bought = new Map(
    events.filter(({ phase }) => phase === 'create').map(({ instanceId, atMs }) => [instanceId, atMs]),
  )
  const durations: Record<string, number> = {}
  for (const { instanceId, phase, atMs } of events) {
    const since = bought.get(instanceId)
    if (phase === 'in' && since !== undefined) durations[instanceId] ??= Math.round(atMs - since)
  }
  return durations
}
