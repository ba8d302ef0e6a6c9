import type { ResultWord } from '../../shared/errors.ts'
import { invariants, type Invariant, type InvariantId } from './invariants.ts'
import { instanceResult, type InstanceResult } from '../outcome.ts'
import { violated, type WatchedViolation, type WatchEnd, type WatchRecord } from './watch.ts'

/** One invariant and what was seen of it. */
export interface WatchedInvariant extends Invariant {
  verdict: 'held' | 'violated' | 'not-seen'
}

/** What `watch` states of a rollout: the evidence of somebody who only read. */
export interface WatchReport {
  /** Release that the run went to; empty where the run named none. */
  version: string
  previous?: string
  /** What the history says; `unknown` where it says nothing. */
  result: ResultWord | 'unknown'
  watched: WatchEnd
  /** The run that was watched, not the one that watched. */
  run?: WatchRecord['run']
  startedAtMs: number
  durationMs: number
  looks: number
  /** Servers that had to serve at every moment, and the fewest that did. */
  floor: number
  leastServing: number
  /** The most that a server had to carry by weights, 1 being its part with all that served at first. */
  highestLoad: number
  invariants: WatchedInvariant[]
  violations: WatchedViolation[]
  instances: InstanceResult[]
}

/** The record as it is shown, written and signed. */
export function watchReport(record: WatchRecord): WatchReport {
  const { run, result, startedAtMs, endedAtMs, looks, floor, leastServing, violations, servers } = record
  const bad = violated(record)
  return {
    version: run?.want?.version ?? '',
    ...(run?.from ? { previous: run.from.version } : {}),
    result: result ?? 'unknown',
    watched: record.end,
    ...(run ? { run } : {}),
    startedAtMs,
    durationMs: endedAtMs - startedAtMs,
    looks,
    floor,
    leastServing: Number.isFinite(leastServing) ? leastServing : 0,
    highestLoad: record.highestLoad,
    invariants: invariants.map((one) => {
      const verdict = verdictOf(one, { bad, unproved: record.unproved })
      const why = verdict === 'not-seen' ? record.unproved.get(one.id) : undefined
      return { ...one, ...(why === undefined ? {} : { how: why }), verdict }
    }),
    violations,
    instances: servers.map((server) => instanceResult(server)),
  }
}

function verdictOf(
  { id, seen }: Invariant,
  { bad, unproved }: { bad: ReadonlySet<InvariantId>; unproved: WatchRecord['unproved'] },
): WatchedInvariant['verdict'] {
  // The way back is watched by the same rule.
  if (bad.has(id) || (id === 'I10' && bad.has('I1'))) return 'violated'
  return seen === 'none' || unproved.has(id) ? 'not-seen' : 'held'
}

/** `11 invariants held, I1 violated, 5 not seen`. */
export function describeInvariants({ invariants: all }: Pick<WatchReport, 'invariants'>): string {
  const of = (verdict: WatchedInvariant['verdict']) => all.filter((one) => one.verdict === verdict)
  const bad = of('violated').map(({ id }) => id)
  return [
    `${of('held').length} invariants held`,
    ...(bad.length > 0 ? [`${bad.join(', ')} violated`] : []),
    `${of('not-seen').length} not seen`,
  ].join(', ')
}
