/** One request as its client saw it. Times are milliseconds of one clock that never goes back. */
export interface Answer {
  sentAt: number
  endedAt: number
  /** HTTP status, or 0 when there was no answer. */
  status: number
  /** Why there was no answer. */
  error?: string
}

/** Whether the server side failed: no answer, or one that says so. */
export const isFailed = ({ status }: Pick<Answer, 'status'>) => status === 0 || status >= 500

/** Times of good answers, in whole milliseconds; all 0 when there was none. */
export function timesOf(answers: readonly Answer[]): { longestGapMs: number; p50Ms: number; p99Ms: number } {
  const good = answers.filter((answer) => !isFailed(answer))
  const latencies = good.map(({ sentAt, endedAt }) => endedAt - sentAt).toSorted((a, b) => a - b)
  return {
    longestGapMs: Math.round(longestGap(good.map(({ endedAt }) => endedAt))),
    p50Ms: Math.round(quantile(latencies, 0.5)),
    p99Ms: Math.round(quantile(latencies, 0.99)),
  }
}

function longestGap(times: readonly number[]): number {
  const ordered = times.toSorted((a, b) => a - b)
  return ordered.reduce((longest, time, index) => (index === 0 ? 0 : Math.max(longest, time - ordered[index - 1]!)), 0)
}

function quantile(ordered: readonly number[], share: number): number {
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
}
