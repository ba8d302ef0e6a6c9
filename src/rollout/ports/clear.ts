import { isCloudError } from '../../cloud/errors.ts'
import { formatDuration } from '../../shared/duration.ts'
import { endOf } from '../instance/script-end.ts'
import { blindLookMs, describeDrain, waitUntilDrained } from '../traffic/drain.ts'
import type { Server } from '../traffic/fleet.ts'
import type { InstanceScript } from '../instance/instance-runs.ts'
import { failedServer, type FailedServer } from '../server-cycle.ts'
import type { RolloutSession } from '../session.ts'
import type { UpdateEnd } from '../instance/updater.ts'
import { groupKey, groupsOf } from '../traffic/weights.ts'

export interface PortStop {
  /** Stops what runs on a port; `current` becomes the instance's own release. */
  stopOn: (port: number, current?: string) => InstanceScript
  /** Longest wait for the last request on the port. */
  drainBoundMs: number
  /** No connection may be seen for so long, milliseconds; absent for two looks. */
  drainQuietMs?: number
}

/**
 * Takes a port that gets no traffic out of the groups, and stops what runs there when the last request is over. Returns
 * the servers on which it was not stopped; one that takes no command holds up none of the others.
 */
export async function clearPort(
  session: RolloutSession,
  { stopOn, ...drain }: PortStop,
  at: { port: number; servers: readonly Server[]; current?: string },
): Promise<FailedServer[]> {
  const { port, servers, current } = at
  const { runs, context, signal, lease } = session
  await Promise.all(servers.map((server) => drained(session, server, { port, ...drain })))
  const leaving = servers.flatMap((server) => server.backends.filter((backend) => backend.port === port))
  for (const group of groupsOf(leaving)) {
    lease.assertHeld()
    await context.cloud.loadBalancing.removeBackends(
      group,
      leaving
        .filter((backend) => groupKey(backend.group) === groupKey(group))
        .map(({ instanceId }) => ({ instanceId, port, weight: 0 })),
    )
  }
  const ended = await Promise.all(
    servers.map(async (server) => {
      const end = await unlessRefused(async () =>
        endOf(await runs.run(server.instanceId, stopOn(port, current), signal), 'stopped'),
      )
      if (end.ok) return []
      context.reporter.emit({
        type: 'warning',
        message: `${server.name}: what runs on port ${port} was not stopped (${end.reason}); it gets no traffic`,
      })
      return [failedServer(server, 'after', end)]
    }),
  )
  return ended.flat()
}

/** The end of a command; of one that the cloud does not take, e.g. for an instance that is stopped, a failure. */
async function unlessRefused(command: () => Promise<UpdateEnd>): Promise<UpdateEnd> {
  try {
    return await command()
  } catch (error) {
    if (!isCloudError(error)) throw error
    return { ok: false, code: error.code, reason: error.message }
  }
}

async function drained(
  { runs, context, signal, timeline }: RolloutSession,
  server: Server,
  { port, drainBoundMs, drainQuietMs: quietMs = 0 }: { port: number } & Omit<PortStop, 'stopOn'>,
): Promise<void> {
  const { clock } = context
  const startedAt = clock.monotonic()
  const say = (what: string) => timeline.add(server, 'drain', `port ${port}: ${what}`)
  const attempt = (boundMs: number) =>
    unlessRefused(async () => {
      const { reason } = await waitUntilDrained({
        runs,
        clock,
        instanceId: server.instanceId,
        ports: [port],
        boundMs,
        quietMs,
        signal,
        onWaiting: (connections, waitedMs) => say(describeDrain(connections, waitedMs, boundMs)),
      })
      return { ok: true, message: reason === 'idle' ? 'no connection left' : 'no request can be left' }
    })
  const leftMs = () => drainBoundMs - (clock.monotonic() - startedAt)
  let ended = await attempt(drainBoundMs)
  // Where connections cannot be counted, time tells.
  while (!ended.ok && leftMs() > 0 && server.status === 'Running') {
    say(`${ended.reason}; waiting ${formatDuration(leftMs())}`)
    await clock.sleep(Math.min(blindLookMs, leftMs()), signal)
    if (leftMs() > 0) ended = await attempt(leftMs())
  }
  const why = ended.ok ? ended.message : 'no request can be left'
  say(`${why} after ${formatDuration(clock.monotonic() - startedAt)}`)
}
