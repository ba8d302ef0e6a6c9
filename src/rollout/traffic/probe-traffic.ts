import { isFailed, timesOf, type Answer } from '../../shared/answer-times.ts'
import { formatDuration } from '../../shared/duration.ts'
import type { TimelineEvent } from '../timeline.ts'

/** What the built-in probe saw through the load balancer while a rollout ran. */
export interface ProbeTraffic {
  requests: number
  failed: number
  /** Longest time between two good answers. */
  longestGapMs: number
  p99Ms: number
  /** The first failures. */
  failures: ProbeFailure[]
}

export interface ProbeFailure {
  /** Since the run began. */
  afterMs: number
  /** 0 when there was no answer. */
  status: number
  /** Name of the instance that the rollout worked on then. */
  instance?: string
  /** What the rollout did when the request failed: a phase of the timeline. */
  step: TimelineEvent['phase'] | 'start'
  error?: string
}

/** Enough to see a pattern, short enough for a result document. */
const shownFailures = 50

/** Counts the probe's answers, whose times count from the start of the timeline, and says what each failure fell into. */
export function probeTraffic(all: readonly Answer[], events: readonly TimelineEvent[]): ProbeTraffic {
  const answers = sinceFirstGood(all)
  const failed = answers.filter(isFailed).toSorted((a, b) => a.endedAt - b.endedAt)
  const { longestGapMs, p99Ms } = timesOf(answers)
  return {
    requests: answers.length,
    failed: failed.length,
    longestGapMs,
    p99Ms,
    failures: failed.slice(0, shownFailures).map((answer) => failureOf(answer, events)),
  }
}

/**
 * Before the first good answer nothing served that a rollout could break, e.g. before the very first release. What was
 * sent by then and failed is left out, also when its answer came later.
 */
function sinceFirstGood(answers: readonly Answer[]): readonly Answer[] {
  const good = answers.filter((answer) => !isFailed(answer))
  const servesFrom = good.reduce((first, { endedAt }) => Math.min(first, endedAt), Infinity)
  return good.length > 0 ? answers.filter((answer) => !isFailed(answer) || answer.sentAt >= servesFrom) : answers
}

// The end of a request counts: one that was sent while its server drained breaks when the server stops.
function failureOf({ endedAt, status, error }: Answer, events: readonly TimelineEvent[]): ProbeFailure {
  const event = events.findLast(({ atMs }) => atMs <= endedAt)
  return {
    afterMs: Math.round(endedAt),
    status,
    ...(event ? { instance: event.name } : {}),
    step: event?.phase ?? 'start',
    ...(error === undefined ? {} : { error }),
  }
}

/** `0 of 2,455 requests failed`. */
export const describeTraffic = ({ failed, requests }: ProbeTraffic) =>
  `${count(failed)} of ${count(requests)} requests failed`

/** `at 12.3 s: 502 in update of web-2`. */
export function describeFailure({ afterMs, status, error, step, instance }: ProbeFailure): string {
  const answer = status === 0 ? (error ?? 'no answer') : String(status)
  const place = instance === undefined ? 'before the first instance' : `in ${step} of ${instance}`
  return `at ${formatDuration(afterMs)}: ${answer} ${place}`
}

const count = (value: number) => value.toLocaleString('en-US')
