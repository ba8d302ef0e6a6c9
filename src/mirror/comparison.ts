import { isFailed } from '../shared/answer-times.ts'
import type { Mirrored, MirrorAnswer } from './mirror-traffic.ts'

/** One kind of difference: what the reference answered, what the host under test answered, and how often. */
export interface Difference {
  /** Path of the first such request; its query is left out, because it may hold a secret. */
  path: string
  method: string
  /** 0 when there was no answer. */
  reference: number
  status: number
  count: number
  error?: string
}

export interface Latency {
  p50Ms: number
  p95Ms: number
  p99Ms: number
}

/** How a host answered recorded requests, beside what they were answered with elsewhere. */
export interface Comparison {
  requests: number
  /** Requests of which it is known what else they were answered with. */
  compared: number
  /** What they are compared with: a host that got the same requests at the same time, or the log. */
  reference: 'baseline' | 'log'
  same: number
  /** Failures (5xx, no answer) where the reference had none. */
  worse: number
  /** Other statuses, e.g. 404 instead of 200, or 401 because no cookie goes along. */
  different: number
  statuses: Record<string, number>
  latency: Latency
  /** Of the baseline, or what the log says; absent where it says nothing. */
  referenceLatency?: Latency
  differences: Difference[]
}

/** Kinds of differences that are kept: enough to see a pattern, short enough for a result document. */
const mostDifferences = 50

/** Collects answers one by one, so that a day of log needs no memory of a day. */
export class Comparing {
  readonly #isBeside: boolean
  readonly #statuses = new Map<number, number>()
  readonly #times: number[] = []
  readonly #referenceTimes: number[] = []
  readonly #differences = new Map<string, Difference>()
  #counts = { requests: 0, compared: 0, same: 0, worse: 0, different: 0 }

  constructor(isBeside: boolean) {
    this.#isBeside = isBeside
  }

  add({ request, target, baseline }: Mirrored): void {
    this.#counts.requests++
    this.#statuses.set(target.status, (this.#statuses.get(target.status) ?? 0) + 1)
    if (!isFailed(target)) this.#times.push(target.durationMs)
    const reference = this.#isBeside ? baseline : logged(request)
    if (!reference) return
    if (!isFailed(reference) && reference.durationMs >= 0) this.#referenceTimes.push(reference.durationMs)
    this.#counts.compared++
    if (reference.status === target.status) {
      this.#counts.same++
      return
    }
    this.#counts[isFailed(target) && !isFailed(reference) ? 'worse' : 'different']++
    this.#note(request, target, reference)
  }

  result(): Comparison {
    const statuses = [...this.#statuses].toSorted(([a], [b]) => a - b)
    return {
      ...this.#counts,
      reference: this.#isBeside ? 'baseline' : 'log',
      statuses: Object.fromEntries(statuses.map(([status, count]) => [status === 0 ? 'none' : String(status), count])),
      latency: latencyOf(this.#times),
      ...(this.#referenceTimes.length > 0 ? { referenceLatency: latencyOf(this.#referenceTimes) } : {}),
      differences: [...this.#differences.values()].toSorted((a, b) => b.count - a.count),
    }
  }

  #note({ method, target: full }: Mirrored['request'], { status, error }: MirrorAnswer, reference: MirrorAnswer): void {
    const path = full.split('?')[0]!
    const key = `${method} ${path} ${reference.status} ${status}`
    const known = this.#differences.get(key)
    if (known) known.count++
    else if (this.#differences.size < mostDifferences)
      this.#differences.set(key, {
        path,
        method,
        reference: reference.status,
        status,
        count: 1,
        ...(error === undefined ? {} : { error }),
      })
  }
}

/** What the log says; without a time, one that does not count. */
function logged({ status, durationMs }: Mirrored['request']): MirrorAnswer | undefined {
  return status === undefined ? undefined : { status, durationMs: durationMs ?? -1 }
}

function latencyOf(times: readonly number[]): Latency {
  const ordered = times.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0)
  return { p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99) }
}
