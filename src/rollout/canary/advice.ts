import type { Listener } from '../../cloud/load-balancer.ts'
import { formatDuration } from '../../shared/duration.ts'
import { takesRequests } from '../traffic/fleet.ts'

/** A verdict takes a little more than the lower bound; advice that is just enough would be none. */
const margin = 1.25

/** Ways to get a verdict within a step, each by itself; empty when none would be reasonable. */
export function waysToVerdict(need: {
  requestsNeeded: number
  requestsPerSecond: number
  share: number
  /** Time of a step that counts. */
  stepDurationMs: number
  /** Time before that, which does not. */
  initialDelayMs?: number
}): string[] {
  const { requestsPerSecond, share, stepDurationMs, initialDelayMs = 0 } = need
  const wanted = need.requestsNeeded * margin
  const seconds = stepDurationMs / 1_000
  const ways: string[] = []
  if (requestsPerSecond > 0) {
    const biggerShare = Math.ceil((wanted / (requestsPerSecond * seconds)) * 100)
    if (biggerShare <= 50) ways.push(`--steps ${biggerShare}%`)
    const minutes = Math.ceil(wanted / (requestsPerSecond * share) / 60 + initialDelayMs / 60_000)
    if (minutes <= 6 * 60) ways.push(`--step-duration ${minutes}m`)
  }
  const probe = Math.ceil(wanted / (share * seconds) - requestsPerSecond)
  if (probe > 0 && probe <= 200) ways.push(`--probe-rps ${probe}`)
  return ways
}

/** What sessions that stick to their server do to the share of a canary; undefined where no listener has any. */
export function stickyWarning(listeners: readonly Listener[]): string | undefined {
  const sticky = listeners.filter((listener) => takesRequests(listener) && listener.stickySession)
  if (sticky.length === 0) return undefined
  const lasting = sticky.map(({ port, stickySession }) =>
    stickySession?.kind === 'insert'
      ? `${port} (cookie of ${formatDuration(stickySession.timeoutSeconds * 1_000)})`
      : `${port} (cookie of the application)`,
  )
  return `sessions stick to their server on listener ${lasting.join(', ')}: weights move new sessions only, so the canary's share lags behind and a step may end as share-mismatch; give --step-duration several cookie lifetimes`
}
