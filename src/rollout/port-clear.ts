import { formatDuration } from '../shared/duration.ts'
import { endOf } from './script-end.ts'
import { waitUntilDrained } from './drain.ts'
import type { Server } from './fleet.ts'
import type { InstanceScript } from './instance-runs.ts'
import { failedServer, type FailedServer } from './server-cycle.ts'
import type { RolloutSession } from './session.ts'
import { groupKey, groupsOf } from './weights.ts'

export interface PortStop {
  /** Stops what runs on a port; `current` becomes the instance's own release. */
  stopOn: (port: number, current?: string) => InstanceScript
  /** Longest wait for the last request on the port. */
  drainBoundMs: number
}

/** Takes a port that gets no traffic out of the groups, and stops what runs there when the last request is over. */
export async function clearPort(
  session: RolloutSession,
  { stopOn, drainBoundMs }: PortStop,
  at: { port: number; servers: readonly Server[]; current?: string },
): Promise<FailedServer[]> {
  const { port, servers, current } = at
  const { runs, context, signal, lease } = session
  await Promise.all(servers.map((server) => drained(session, server, { port, drainBoundMs })))
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
      const end = endOf(await runs.run(server.instanceId, stopOn(port, current), signal), 'stopped')
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

async function drained(
  { runs, context, signal, timeline }: RolloutSession,
  server: Server,
  { port, drainBoundMs }: { port: number; drainBoundMs: number },
): Promise<void> {
  const { reason, waitedMs } = await waitUntilDrained({
    runs,
    clock: context.clock,
    instanceId: server.instanceId,
    ports: [port],
    boundMs: drainBoundMs,
    signal,
  })
  const why = reason === 'idle' ? 'no connection left' : 'no request can be left'
  timeline.add(server, 'drain', `port ${port}: ${why} after ${formatDuration(waitedMs)}`)
}
