import { isFailed, type Answer } from '../shared/answer-times.ts'
import { formatDuration } from '../shared/duration.ts'

/** An answer, who gave it, and how it was asked for. */
export interface Sample extends Answer {
  /** The release that answered, from its `x-app-version` header. */
  version?: string
  /** The instance that answered, from its `x-app-instance` header. */
  instance?: string
  /** How it was sent, e.g. `GET on a kept connection`. */
  request: string
}

/** What the pipeline did from `at` on: a step, and the last line of progress that its program wrote. */
export interface Moment {
  at: number
  step: string
  line: string
}

/** A request that got no good answer, with what the pipeline did when it ended. */
export interface FailedRequest {
  /** Since the window began, in ms; of its end. */
  afterMs: number
  /** 0 when there was no answer. */
  status: number
  request: string
  version?: string
  instance?: string
  error?: string
  step?: string
  line?: string
}

// The end of a request counts: one that was sent while its server drained breaks when the server stops.
export function failedRequest(sample: Sample, from: number, moments: readonly Moment[]): FailedRequest {
  const { endedAt, status, request, version, instance, error } = sample
  const moment = moments.findLast(({ at }) => at <= endedAt)
  return {
    afterMs: Math.round(endedAt - from),
    status,
    request,
    ...(version === undefined ? {} : { version }),
    ...(instance === undefined ? {} : { instance }),
    ...(error === undefined ? {} : { error }),
    ...(moment ? { step: moment.step, line: moment.line } : {}),
  }
}

/** One line for each kind of failure, in the order in which they began; nothing when nothing failed. */
export function describeFailures(failures: readonly FailedRequest[]): string[] {
  const kinds = new Map<string, { first: FailedRequest; count: number }>()
  for (const failure of failures) {
    const { status, step, line, instance, error } = failure
    const key = JSON.stringify([status, step, line, instance, error])
    const known = kinds.get(key)
    if (known) known.count++
    else kinds.set(key, { first: failure, count: 1 })
  }
  return [...kinds.values()].map(({ first, count }) => {
    const { afterMs, status, request, version, instance, error, step, line } = first
    const what = status === 0 ? 'no answer' : String(status)
    const who = instance === undefined ? '' : ` from ${instance}${version === undefined ? '' : ` (${version})`}`
    const why = error === undefined ? '' : `: ${error}`
    const where = step === undefined ? '' : ` in ${step}${line ? `, after "${line}"` : ''}`
    return `${count} x ${what}${who}${why} (${request})${where}, first after ${formatDuration(afterMs)}`
  })
}

/** Whether a sample counts as failed; an error that a release which is meant to be bad answered itself does not. */
export const countsAsFailed = (sample: Sample, badVersions: readonly string[]): boolean =>
  isFailed(sample) && !isOwnError(sample, badVersions)

export const isOwnError = ({ version }: Sample, badVersions: readonly string[]): boolean =>
  version !== undefined && badVersions.includes(version)
