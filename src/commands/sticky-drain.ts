import { drainLimits, requestBoundMs, stickyLagMs } from '../rollout/traffic/drain.ts'
import type { FleetLayout } from '../rollout/traffic/fleet.ts'
import type { EnvironmentSettings } from '../config/schema.ts'
import { formatDuration } from '../shared/duration.ts'
import type { Reporter } from '../shared/reporter.ts'
import { trafficListeners } from './rollout-context.ts'

/**
 * Says before the first change how long sessions that stick to their server may hold up a rollout that drains `servers`,
 * `atOnce` at a time; nothing where no listener has any.
 */
export function warnOfStickyDrain(
  reporter: Reporter,
  { rollout }: Pick<EnvironmentSettings, 'rollout'>,
  fleet: { layout: Pick<FleetLayout, 'loadBalancers'>; servers: number; atOnce: number },
): void {
  const listeners = trafficListeners(fleet.layout)
  const sticky = listeners.filter((listener) => stickyLagMs(listener) > 0)
  if (sticky.length === 0 || fleet.servers === 0) return
  const { boundMs, quietMs } = drainLimits(listeners, rollout.drainTimeout)
  const lagMs = Math.max(...sticky.map((listener) => stickyLagMs(listener)))
  const names = sticky.map(
    ({ protocol, port, stickySession }) =>
      `${protocol}:${port} (cookie of ${stickySession?.kind === 'insert' ? formatDuration(stickySession.timeoutSeconds * 1_000) : 'the application'})`,
  )
  const rounds = Math.ceil(fleet.servers / Math.max(1, fleet.atOnce))
  const inAll = `${fleet.servers} servers, ${fleet.atOnce} at a time, up to ${formatDuration(rounds * boundMs)}`
  const isCut = boundMs < lagMs + Math.max(...sticky.map(requestBoundMs))
  reporter.emit({
    type: 'warning',
    message: [
      `sessions stick to their server on listener ${names.join(', ')}:`,
      `requests of old ones may come to a server for ${formatDuration(lagMs)} after its weight became 0.`,
      `A drain ends when no connection was seen for ${formatDuration(quietMs)}, or after ${formatDuration(boundMs)};`,
      `${inAll}.`,
      isCut ? 'Sessions that are used then are cut (rollout.drainTimeout)' : 'Bound it with --drain-timeout',
    ].join(' '),
  })
}
