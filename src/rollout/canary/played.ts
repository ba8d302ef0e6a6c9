import { formatDuration } from '../../shared/duration.ts'
import type { PlannedStep } from './plan.ts'
import type { ProbeTraffic } from '../traffic/probe-traffic.ts'

/** What one step of a canary did, also one that judged nothing. */
export interface PlayedStep {
  step: number
  of: number
  /** As a person reads it, e.g. `bake 2m00s`. */
  what: string
  startedAtMs: number
  durationMs: number
  /** Share of the traffic, 0 to 1, and servers with the release at its end; absent before the first canary. */
  share?: number
  servers?: number
  end: 'done' | 'paused' | 'went back'
  /** What our own requests met; only of a probe. */
  probe?: Omit<ProbeTraffic, 'failures'>
}

/** A step that has begun, as it will stand in the report. */
export function beginStep({ number, text, stage }: PlannedStep, of: number, atMs: number): PlayedStep {
  return {
    step: number,
    of,
    what: text,
    startedAtMs: atMs,
    durationMs: 0,
    ...(stage ? { share: stage.share, servers: stage.canaries } : {}),
    end: 'done',
  }
}

/** `step 3/7  bake 2m00s: done in 2m00s, 50.0 % on 2 servers`. */
export function describePlayed({ step, of, what, durationMs, share, servers, end, probe }: PlayedStep): string {
  const place =
    share === undefined
      ? ''
      : `, ${(share * 100).toFixed(1)} % of the traffic on ${servers} ${servers === 1 ? 'server' : 'servers'}`
  const seen = probe ? `, ${probe.failed} of ${probe.requests} requests failed` : ''
  return `step ${step}/${of}  ${what}: ${end} after ${formatDuration(durationMs)}${seen}${place}`
}
